//! Floats: Python's division, modulo and powers.

use num_bigint::BigInt;
use num_traits::FromPrimitive;

use super::{complex, elementary};
use crate::code::opcode::BinaryOp;
use crate::object::types::types;
use crate::object::{Raised, Result, Value};

/// An operator on two floats.
#[inline(always)]
pub fn binary(op: BinaryOp, a: f64, b: f64) -> Option<Result> {
    Some(Ok(Value::Float(match op {
        BinaryOp::Add | BinaryOp::InplaceAdd => a + b,
        BinaryOp::Subtract | BinaryOp::InplaceSubtract => a - b,
        BinaryOp::Multiply | BinaryOp::InplaceMultiply => a * b,
        BinaryOp::TrueDivide | BinaryOp::InplaceTrueDivide if b != 0.0 => a / b,
        _ => return rest(op.plain(), a, b),
    })))
}

#[inline(never)]
fn rest(op: BinaryOp, a: f64, b: f64) -> Option<Result> {
    let zero = |message| Some(Err(Raised::zero_division_error(message)));
    match op {
        BinaryOp::TrueDivide => zero("float division by zero"),
        BinaryOp::FloorDivide if b == 0.0 => zero("float floor division by zero"),
        BinaryOp::FloorDivide => Some(Ok(Value::Float(divide_modulo(a, b).0))),
        BinaryOp::Remainder if b == 0.0 => zero("float modulo by zero"),
        BinaryOp::Remainder => Some(Ok(Value::Float(divide_modulo(a, b).1))),
        BinaryOp::Power => Some(power(a, b)),
        _ => None,
    }
}

/// `(a // b, a % b)` for a `b` other than 0: the remainder has the sign of `b`, the quotient is `(a - remainder) / b`,
/// snapped to the nearest whole number.
pub fn divide_modulo(a: f64, b: f64) -> (f64, f64) {
    let mut modulo = a % b;
    let mut quotient = (a - modulo) / b;
    if modulo == 0.0 {
        modulo = 0.0f64.copysign(b);
    } else if (b < 0.0) != (modulo < 0.0) {
        modulo += b;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0.0f64.copysign(a / b), modulo);
    }
    let floor = quotient.floor();
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, modulo)
}

/// `a ** b`: complex for a negative base and a broken exponent.
pub fn power(a: f64, b: f64) -> Result {
    if b == 0.0 || a == 1.0 {
        return Ok(Value::Float(1.0));
    }
    if a.is_nan() || b.is_nan() {
        return Ok(Value::Float(f64::NAN));
    }
    if a == 0.0 && b < 0.0 && b.is_finite() {
        return Err(Raised::zero_division_error("0.0 cannot be raised to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.floor() != b {
        return complex::power((a, 0.0), (b, 0.0)).map(|(re, im)| complex::value(re, im));
    }
    let result = elementary::pow(a, b);
    if result.is_infinite() && a.is_finite() && b.is_finite() {
        return Err(range_error());
    }
    Ok(Value::Float(result))
}

/// The error of the C library that CPython reports with its errno.
pub fn range_error() -> Raised {
    Raised::with_args(&types().overflow_error, vec![Value::Int(34), Value::str("Numerical result out of range")])
}

/// `int(x)`: towards zero.
pub fn to_int(x: f64) -> Result {
    if x.is_nan() {
        return Err(Raised::value_error("cannot convert float NaN to integer"));
    }
    if x.is_infinite() {
        return Err(Raised::overflow_error("cannot convert float infinity to integer"));
    }
    if x.abs() < 9e18 {
        return Ok(Value::Int(x as i64));
    }
    Ok(BigInt::from_f64(x).map_or(Value::Int(0), Value::big))
}

/// Rounds to a whole number, halves to even.
pub fn round_half_even(x: f64) -> f64 {
    x.round_ties_even()
}

/// `round(x, digits)`: by way of the correctly rounded decimal text.
pub fn round_to(x: f64, digits: i64) -> Result {
    if !x.is_finite() || x == 0.0 || digits > 323 {
        return Ok(Value::Float(x));
    }
    if digits < -308 {
        return Ok(Value::Float(0.0f64.copysign(x)));
    }
    let rounded = if digits >= 0 {
        format!("{x:.*}", digits as usize).parse::<f64>().unwrap_or(x)
    } else {
        round_to_tens(x, digits.unsigned_abs() as usize)
    };
    if rounded.is_infinite() {
        return Err(Raised::overflow_error("rounded value too large to represent"));
    }
    Ok(Value::Float(rounded))
}

/// Rounds to a multiple of `10**places`, from the number's exact digits, halves to even.
fn round_to_tens(x: f64, places: usize) -> f64 {
    // The whole part is exact in decimal; what stands behind the point only matters for ties.
    let text = format!("{:.1100}", x.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let width = whole.len().max(places + 1);
    let whole = format!("{whole:0>width$}");
    let (kept, cut) = whole.split_at(width - places);
    let rest_is_zero = cut[1..].bytes().all(|b| b == b'0') && fraction.bytes().all(|b| b == b'0');
    let up = match cut.as_bytes()[0] {
        b'5' if rest_is_zero => kept.as_bytes()[kept.len() - 1] % 2 == 1,
        digit => digit >= b'5',
    };
    let mut digits: Vec<u8> = kept.bytes().collect();
    if up {
        let mut at = digits.len();
        loop {
            if at == 0 {
                digits.insert(0, b'1');
                break;
            }
            at -= 1;
            if digits[at] == b'9' {
                digits[at] = b'0';
            } else {
                digits[at] += 1;
                break;
            }
        }
    }
    let text = format!("{}e{places}", String::from_utf8_lossy(&digits));
    text.parse::<f64>().unwrap_or(x).copysign(x)
}

/// Numerator and denominator of a finite float, in lowest terms.
pub fn ratio(x: f64) -> (BigInt, BigInt) {
    let (mut mantissa, exponent) = crate::object::hash::frexp(x.abs());
    if mantissa == 0.0 {
        return (BigInt::ZERO, BigInt::from(1));
    }
    mantissa *= 9_007_199_254_740_992.0;
    let whole = mantissa as u64;
    let zeros = whole.trailing_zeros();
    let exponent = i64::from(exponent) - 53 + i64::from(zeros);
    let mut top = BigInt::from(whole >> zeros);
    let mut bottom = BigInt::from(1);
    if exponent >= 0 {
        top <<= exponent;
    } else {
        bottom <<= -exponent;
    }
    (if x < 0.0 { -top } else { top }, bottom)
}
