//! Constant folding, as CPython folds: the same operations, the same limits on the size of the result.

use std::rc::Rc;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::tree::UnaryOp;
use crate::code::constant::Constant;
use crate::code::opcode::BinaryOp;

/// Bits of an int, characters of a str, items of a collection, items in all (nested ones included).
const MAX_INT_BITS: u64 = 128;
const MAX_TEXT: usize = 4096;
const MAX_COLLECTION: usize = 256;
const MAX_ITEMS: i64 = 1024;

/// A number for arithmetic.
enum Number {
    Int(BigInt),
    Float(f64),
    Complex(f64, f64),
}

/// An int constant in its one form.
pub fn int(value: BigInt) -> Constant {
    match value.to_i64() {
        Some(small) => Constant::Int(small),
        None => Constant::Long(value),
    }
}

/// The int value of an int or bool.
fn as_int(constant: &Constant) -> Option<BigInt> {
    match constant {
        Constant::Int(i) => Some(BigInt::from(*i)),
        Constant::Long(i) => Some(i.clone()),
        Constant::Bool(b) => Some(BigInt::from(*b as i64)),
        _ => None,
    }
}

fn number(constant: &Constant) -> Option<Number> {
    match constant {
        Constant::Float(f) => Some(Number::Float(*f)),
        Constant::Complex(re, im) => Some(Number::Complex(*re, *im)),
        other => as_int(other).map(Number::Int),
    }
}

/// Truth value, as `bool()` has it.
pub fn truth(constant: &Constant) -> bool {
    match constant {
        Constant::None => false,
        Constant::Ellipsis | Constant::Code(_) => true,
        Constant::Bool(b) => *b,
        Constant::Int(i) => *i != 0,
        Constant::Long(i) => !i.is_zero(),
        Constant::Float(f) => *f != 0.0,
        Constant::Complex(re, im) => *re != 0.0 || *im != 0.0,
        Constant::Str(s) => !s.is_empty(),
        Constant::Bytes(b) => !b.is_empty(),
        Constant::Tuple(items) | Constant::FrozenSet(items) => !items.is_empty(),
    }
}

pub fn unary(op: UnaryOp, operand: &Constant) -> Option<Constant> {
    if op == UnaryOp::Not {
        return Some(Constant::Bool(!truth(operand)));
    }
    Some(match (op, number(operand)?) {
        (UnaryOp::Invert, Number::Int(i)) => int(-i - 1),
        (UnaryOp::Minus, Number::Int(i)) => int(-i),
        (UnaryOp::Plus, Number::Int(i)) => int(i),
        (UnaryOp::Minus, Number::Float(f)) => Constant::Float(-f),
        (UnaryOp::Plus, Number::Float(f)) => Constant::Float(f),
        (UnaryOp::Minus, Number::Complex(re, im)) => Constant::Complex(-re, -im),
        (UnaryOp::Plus, Number::Complex(re, im)) => Constant::Complex(re, im),
        _ => return None,
    })
}

pub fn binary(op: BinaryOp, left: &Constant, right: &Constant) -> Option<Constant> {
    use Constant::*;
    match (op, left, right) {
        (BinaryOp::Add, Str(a), Str(b)) => return Some(Str(Rc::from([&**a, &**b].concat()))),
        (BinaryOp::Add, Bytes(a), Bytes(b)) => return Some(Bytes(Rc::from([&**a, &**b].concat()))),
        (BinaryOp::Add, Tuple(a), Tuple(b)) => return Some(Tuple([&a[..], &b[..]].concat())),
        (BinaryOp::Multiply, _, Str(_) | Bytes(_) | Tuple(_)) => return repeat(right, &as_int(left)?),
        (BinaryOp::Multiply, Str(_) | Bytes(_) | Tuple(_), _) => return repeat(left, &as_int(right)?),
        (BinaryOp::And | BinaryOp::Or | BinaryOp::Xor, Bool(a), Bool(b)) => {
            return Some(Bool(match op {
                BinaryOp::And => a & b,
                BinaryOp::Or => a | b,
                _ => a ^ b,
            }));
        }
        _ => {}
    }
    match (number(left)?, number(right)?) {
        (Number::Int(a), Number::Int(b)) => int_binary(op, a, b),
        (Number::Complex(re, im), b) => complex_binary(op, (re, im), to_complex(b)?),
        (a, Number::Complex(re, im)) => complex_binary(op, to_complex(a)?, (re, im)),
        (a, b) => float_binary(op, to_float(a)?, to_float(b)?),
    }
}

fn to_float(number: Number) -> Option<f64> {
    match number {
        Number::Int(i) => i.to_f64().filter(|f| f.is_finite()),
        Number::Float(f) => Some(f),
        Number::Complex(..) => None,
    }
}

fn to_complex(number: Number) -> Option<(f64, f64)> {
    match number {
        Number::Complex(re, im) => Some((re, im)),
        other => Some((to_float(other)?, 0.0)),
    }
}

fn repeat(sequence: &Constant, times: &BigInt) -> Option<Constant> {
    let size = match sequence {
        Constant::Str(s) => s.chars().count(),
        Constant::Bytes(b) => b.len(),
        Constant::Tuple(items) => items.len(),
        _ => return None,
    };
    let limit = if matches!(sequence, Constant::Tuple(_)) { MAX_COLLECTION } else { MAX_TEXT };
    let times = if size == 0 { 0 } else { times.to_usize().filter(|n| *n <= limit / size)? };
    Some(match sequence {
        Constant::Str(s) => Constant::Str(Rc::from(s.repeat(times))),
        Constant::Bytes(b) => Constant::Bytes(Rc::from(b.repeat(times))),
        Constant::Tuple(items) => {
            if times > 0 && complexity(sequence, MAX_ITEMS) < 0 {
                return None;
            }
            Constant::Tuple(std::iter::repeat_n(items, times).flatten().cloned().collect())
        }
        _ => return None,
    })
}

/// What is left of `limit` after counting the items of nested collections; negative if too many.
fn complexity(constant: &Constant, limit: i64) -> i64 {
    let Constant::Tuple(items) = constant else { return limit };
    items.iter().fold(limit - items.len() as i64, |left, item| if left < 0 { left } else { complexity(item, left) })
}

fn int_binary(op: BinaryOp, a: BigInt, b: BigInt) -> Option<Constant> {
    Some(int(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Subtract => a - b,
        BinaryOp::Multiply => {
            if a.bits() + b.bits() > MAX_INT_BITS && !a.is_zero() && !b.is_zero() {
                return None;
            }
            a * b
        }
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::FloorDivide if !b.is_zero() => a.div_floor(&b),
        BinaryOp::Remainder if !b.is_zero() => a.mod_floor(&b),
        BinaryOp::Lshift => {
            let by = b.to_u64()?;
            if !a.is_zero() && (by > MAX_INT_BITS || a.bits() > MAX_INT_BITS - by) {
                return None;
            }
            if a.is_zero() { a } else { a << by }
        }
        BinaryOp::Rshift => {
            if b.is_negative() {
                return None;
            }
            match b.to_u64() {
                Some(by) if by <= a.bits() => a >> by,
                _ if a.is_negative() => BigInt::from(-1),
                _ => BigInt::zero(),
            }
        }
        BinaryOp::Power if !b.is_negative() => {
            let by = b.to_u64()?;
            if by > 0 && a.bits() > MAX_INT_BITS / by {
                return None;
            }
            if by > u32::MAX as u64 && a.bits() > 0 {
                return None;
            }
            a.pow(by as u32)
        }
        BinaryOp::Power => {
            let (base, exponent) = (a.to_f64()?, b.to_f64()?);
            return float_binary(BinaryOp::Power, base, exponent);
        }
        BinaryOp::TrueDivide if !b.is_zero() => {
            // Exact operands only: the quotient of two floats is then the correctly rounded one.
            if a.bits() > 53 || b.bits() > 53 {
                return None;
            }
            return Some(Constant::Float(a.to_f64()? / b.to_f64()?));
        }
        _ => return None,
    }))
}

fn float_binary(op: BinaryOp, a: f64, b: f64) -> Option<Constant> {
    Some(Constant::Float(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Subtract => a - b,
        BinaryOp::Multiply => a * b,
        BinaryOp::TrueDivide if b != 0.0 => a / b,
        BinaryOp::FloorDivide if b != 0.0 => float_divmod(a, b).0,
        BinaryOp::Remainder if b != 0.0 => float_divmod(a, b).1,
        BinaryOp::Power => {
            if (a == 0.0 && b < 0.0) || (a < 0.0 && b.is_finite() && b != b.floor()) {
                return None;
            }
            let power = crate::ops::elementary::pow(a, b);
            if power.is_infinite() && a.is_finite() && b.is_finite() {
                return None;
            }
            power
        }
        _ => return None,
    }))
}

/// Floor quotient and remainder with the sign of the divisor.
fn float_divmod(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest != 0.0 {
        if (b < 0.0) != (rest < 0.0) {
            rest += b;
            quotient -= 1.0;
        }
    } else {
        rest = 0f64.copysign(b);
    }
    let floor = if quotient != 0.0 {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0f64.copysign(a / b)
    };
    (floor, rest)
}

fn complex_binary(op: BinaryOp, a: (f64, f64), b: (f64, f64)) -> Option<Constant> {
    let (re, im) = match op {
        BinaryOp::Add => (a.0 + b.0, a.1 + b.1),
        BinaryOp::Subtract => (a.0 - b.0, a.1 - b.1),
        BinaryOp::Multiply => (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0),
        BinaryOp::TrueDivide => {
            // Smith's method, as CPython divides.
            if b.0.abs() >= b.1.abs() {
                if b.0 == 0.0 {
                    return None;
                }
                let ratio = b.1 / b.0;
                let denominator = b.0 + b.1 * ratio;
                ((a.0 + a.1 * ratio) / denominator, (a.1 - a.0 * ratio) / denominator)
            } else {
                let ratio = b.0 / b.1;
                let denominator = b.0 * ratio + b.1;
                ((a.0 * ratio + a.1) / denominator, (a.1 * ratio - a.0) / denominator)
            }
        }
        _ => return None,
    };
    Some(Constant::Complex(re, im))
}

/// Bytes of a text or collection, about.
pub fn size(constant: &Constant) -> usize {
    match constant {
        Constant::Str(s) => s.len(),
        Constant::Bytes(b) => b.len(),
        Constant::Tuple(items) => items.len() * size_of::<Constant>(),
        _ => 0,
    }
}

/// `container[index]` of constants.
pub fn subscript(container: &Constant, index: &Constant) -> Option<Constant> {
    let index = as_int(index)?.to_i64()?;
    let at = |len: usize| -> Option<usize> {
        let at = if index < 0 { index.checked_add(len as i64)? } else { index };
        usize::try_from(at).ok().filter(|at| *at < len)
    };
    match container {
        Constant::Str(s) => {
            let c = s.chars().nth(at(s.chars().count())?)?;
            Some(Constant::Str(Rc::from(c.to_string())))
        }
        Constant::Bytes(b) => Some(Constant::Int(i64::from(*b.get(at(b.len())?)?))),
        Constant::Tuple(items) => items.get(at(items.len())?).cloned(),
        _ => None,
    }
}

/// All constants, or None.
pub fn all_constants<'e, 'a: 'e>(
    elts: impl IntoIterator<Item = &'e super::tree::ExprRef<'a>>,
) -> Option<Vec<Constant>> {
    elts.into_iter().map(|e| e.constant().cloned()).collect()
}
