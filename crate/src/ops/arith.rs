//! Binary and unary operators on builtin values: which family answers for which pair of operands.

use num_bigint::BigInt;

use super::{complex, float, integer, sequence, set_algebra};
use crate::code::opcode::BinaryOp;
use crate::object::{Raised, Result, Value};

/// `a op b` where both are builtin values with a rule for it; None where the VM has to ask methods.
#[inline]
pub fn binary_quick(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => integer::small(op, *a, *b),
        (Value::Float(a), Value::Float(b)) => float::binary(op, *a, *b),
        (Value::Int(a), Value::Float(b)) if a.unsigned_abs() < 1 << 53 => float::binary(op, *a as f64, *b),
        (Value::Float(a), Value::Int(b)) if b.unsigned_abs() < 1 << 53 => float::binary(op, *a, *b as f64),
        _ => binary_other(op, a, b),
    }
}

#[inline(never)]
fn binary_other(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    if let (Value::Number(_), _) | (_, Value::Number(_)) = (a, b) {
        return binary_quick(op, a.bare(), b.bare());
    }
    if let (Some(x), Some(y)) = (number(a), number(b)) {
        return numbers(op, a, b, x, y);
    }
    match op.plain() {
        BinaryOp::Add => sequence::concatenate(op, a, b),
        BinaryOp::Multiply => sequence::repeat(op, a, b),
        BinaryOp::Remainder => match a {
            Value::Str(format) => {
                crate::types::percent_format::format_quick(format.as_str(), b).map(|r| r.map(Value::string))
            }
            _ => None,
        },
        BinaryOp::Or | BinaryOp::And | BinaryOp::Subtract | BinaryOp::Xor => set_algebra::binary(op, a, b),
        _ => None,
    }
}

/// Which of the three kinds of number a value is.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Number {
    Int,
    Float,
    Complex,
}

fn number(v: &Value) -> Option<Number> {
    match v {
        Value::Int(_) | Value::Bool(_) | Value::Long(_) => Some(Number::Int),
        Value::Float(_) => Some(Number::Float),
        Value::Opaque(_) if complex::parts(v).is_some() => Some(Number::Complex),
        _ => None,
    }
}

fn numbers(op: BinaryOp, a: &Value, b: &Value, x: Number, y: Number) -> Option<Result> {
    let widest = if x > y { x } else { y };
    match widest {
        Number::Int => ints(op, a, b),
        Number::Float => match (real(a)?, real(b)?) {
            (Ok(a), Ok(b)) => float::binary(op, a, b),
            (Err(raised), _) | (_, Err(raised)) => Some(Err(raised)),
        },
        Number::Complex => match (to_complex(a)?, to_complex(b)?) {
            (Ok(a), Ok(b)) => complex::binary(op, a, b),
            // An operator that complex numbers do not have is a TypeError, whatever the size of the int.
            (Err(raised), _) | (_, Err(raised)) => complex::binary(op, (1.0, 0.0), (1.0, 0.0)).map(|_| Err(raised)),
        },
    }
}

fn ints(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => match op.plain() {
            BinaryOp::And => return Some(Ok(Value::Bool(a & b))),
            BinaryOp::Or => return Some(Ok(Value::Bool(a | b))),
            BinaryOp::Xor => return Some(Ok(Value::Bool(a ^ b))),
            _ => {}
        },
        (Value::Long(a), Value::Long(b)) => return integer::big(op, a, b),
        (Value::Long(a), Value::Int(small)) => {
            return integer::big_and_small(op, a, *small).or_else(|| integer::big(op, a, &BigInt::from(*small)));
        }
        (Value::Int(small), Value::Long(b)) if matches!(op.plain(), BinaryOp::Add | BinaryOp::Multiply) => {
            return integer::big_and_small(op, b, *small);
        }
        (Value::Long(a), _) => return integer::big(op, a, &b.as_big()?),
        (_, Value::Long(b)) => return integer::big(op, &a.as_big()?, b),
        _ => {}
    }
    integer::small(op, a.as_int()?, b.as_int()?)
}

/// An int or float as a float; None for anything else, an error for an int that is too large.
pub fn real(v: &Value) -> Option<Result<f64>> {
    match v.payload() {
        Value::Float(f) => Some(Ok(*f)),
        Value::Int(i) => Some(Ok(*i as f64)),
        Value::Bool(b) => Some(Ok(f64::from(u8::from(*b)))),
        Value::Long(b) => Some(integer::to_float(b)),
        _ => None,
    }
}

/// Any builtin number as a complex one.
pub fn to_complex(v: &Value) -> Option<Result<complex::Pair>> {
    match complex::parts(v) {
        Some(pair) => Some(Ok(pair)),
        None => real(v).map(|r| r.map(|re| (re, 0.0))),
    }
}

/// `divmod(a, b)` of two ints or floats.
pub fn divmod_quick(a: &Value, b: &Value) -> Option<Result> {
    if a.is_int() && b.is_int() {
        let (a, b) = (a.as_big()?, b.as_big()?);
        return Some(integer::divide_modulo(&a, &b).map(|(q, r)| Value::tuple(vec![q, r])));
    }
    match (real(a)?, real(b)?) {
        (Ok(_), Ok(0.0)) => Some(Err(Raised::zero_division_error("float divmod()"))),
        (Ok(a), Ok(b)) => {
            let (q, r) = float::divide_modulo(a, b);
            Some(Ok(Value::tuple(vec![Value::Float(q), Value::Float(r)])))
        }
        (Err(raised), _) | (_, Err(raised)) => Some(Err(raised)),
    }
}

/// The operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    Negative,
    Positive,
    Invert,
    Absolute,
}

/// `-v`, `+v`, `~v`, `abs(v)` of a builtin number.
#[inline]
pub fn unary_quick(op: UnaryOp, v: &Value) -> Option<Result> {
    Some(match (op, v) {
        (_, Value::Number(n)) => return unary_quick(op, &n.value),
        (UnaryOp::Negative, Value::Float(f)) => Ok(Value::Float(-f)),
        (UnaryOp::Positive, Value::Float(f)) => Ok(Value::Float(*f)),
        (UnaryOp::Absolute, Value::Float(f)) => Ok(Value::Float(f.abs())),
        (_, Value::Int(i)) => Ok(int_unary(op, *i)),
        (_, Value::Bool(b)) => Ok(int_unary(op, i64::from(*b))),
        (UnaryOp::Negative, Value::Long(b)) => Ok(Value::big(-&**b)),
        (UnaryOp::Positive, Value::Long(_)) => Ok(v.clone()),
        (UnaryOp::Invert, Value::Long(b)) => Ok(Value::big(!&**b)),
        (UnaryOp::Absolute, Value::Long(b)) => Ok(Value::big(BigInt::from(b.magnitude().clone()))),
        (_, Value::Opaque(_)) => {
            let (re, im) = complex::parts(v)?;
            match op {
                UnaryOp::Negative => Ok(complex::value(-re, -im)),
                UnaryOp::Positive => Ok(complex::value(re, im)),
                UnaryOp::Absolute => complex::length((re, im)).map(Value::Float),
                UnaryOp::Invert => return None,
            }
        }
        _ => return None,
    })
}

fn int_unary(op: UnaryOp, i: i64) -> Value {
    let done = match op {
        UnaryOp::Negative => i.checked_neg(),
        UnaryOp::Positive => Some(i),
        UnaryOp::Invert => Some(!i),
        UnaryOp::Absolute => i.checked_abs(),
    };
    // Only the most negative one has no 64-bit opposite.
    done.map_or_else(|| Value::big(-BigInt::from(i)), Value::Int)
}
