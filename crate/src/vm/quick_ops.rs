//! Operators on small ints and floats, for the loop; None where the long way is to be taken.

use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::Value;

/// `items[at]`; None for the long way.
#[inline(always)]
pub(super) fn item_at(items: &[Value], at: i64) -> Option<Value> {
    let at = if at < 0 { at + items.len() as i64 } else { at };
    items.get(usize::try_from(at).ok()?).cloned()
}

#[inline(always)]
pub(super) fn compare<T: PartialOrd>(op: u32, a: &T, b: &T) -> bool {
    const LT: u32 = Comparison::Lt as u32;
    const LE: u32 = Comparison::Le as u32;
    const EQ: u32 = Comparison::Eq as u32;
    const NE: u32 = Comparison::Ne as u32;
    const GT: u32 = Comparison::Gt as u32;
    match op {
        LT => a < b,
        LE => a <= b,
        EQ => a == b,
        NE => a != b,
        GT => a > b,
        _ => a >= b,
    }
}

/// The frequent operators on ints that fit; None for the others and on overflow.
#[inline(always)]
pub(super) fn int_op(op: u32, a: i64, b: i64) -> Option<Value> {
    const ADD: u32 = BinaryOp::Add as u32;
    const SUB: u32 = BinaryOp::Subtract as u32;
    const MUL: u32 = BinaryOp::Multiply as u32;
    const MOD: u32 = BinaryOp::Remainder as u32;
    const FLOOR: u32 = BinaryOp::FloorDivide as u32;
    const AND: u32 = BinaryOp::And as u32;
    const IADD: u32 = BinaryOp::InplaceAdd as u32;
    const ISUB: u32 = BinaryOp::InplaceSubtract as u32;
    const IMUL: u32 = BinaryOp::InplaceMultiply as u32;
    let result = match op {
        ADD | IADD => a.checked_add(b)?,
        SUB | ISUB => a.checked_sub(b)?,
        MUL | IMUL => a.checked_mul(b)?,
        MOD if b > 0 => remainder(a, b),
        FLOOR if b > 0 => a.div_euclid(b),
        AND => a & b,
        _ => return None,
    };
    Some(Value::Int(result))
}

/// `a % b` for positive `b`; small operands take the faster 32-bit division.
#[inline(always)]
pub(super) fn remainder(a: i64, b: i64) -> i64 {
    if let (Ok(x), Ok(y)) = (u32::try_from(a), u32::try_from(b)) {
        return i64::from(x % y);
    }
    a.rem_euclid(b)
}

#[inline(always)]
pub(super) fn float_op(op: u32, a: f64, b: f64) -> Option<Value> {
    const ADD: u32 = BinaryOp::Add as u32;
    const SUB: u32 = BinaryOp::Subtract as u32;
    const MUL: u32 = BinaryOp::Multiply as u32;
    const DIV: u32 = BinaryOp::TrueDivide as u32;
    const IADD: u32 = BinaryOp::InplaceAdd as u32;
    const ISUB: u32 = BinaryOp::InplaceSubtract as u32;
    const IMUL: u32 = BinaryOp::InplaceMultiply as u32;
    Some(Value::Float(match op {
        ADD | IADD => a + b,
        SUB | ISUB => a - b,
        MUL | IMUL => a * b,
        DIV if b != 0.0 => a / b,
        _ => return None,
    }))
}
