//! Complex numbers: arithmetic on pairs (real, imaginary).

use super::elementary;
use crate::code::opcode::BinaryOp;
use crate::object::opaque::Complex;
use crate::object::types::types;
use crate::object::{Raised, Result, Value};

pub type Pair = (f64, f64);

/// A complex object.
pub fn value(re: f64, im: f64) -> Value {
    Value::opaque(&types().complex, Complex { re, im })
}

/// The parts of a complex object (not of other numbers).
pub fn parts(v: &Value) -> Option<Pair> {
    v.downcast::<Complex>().map(|c| (c.re, c.im))
}

/// An operator on two complex numbers.
pub fn binary(op: BinaryOp, a: Pair, b: Pair) -> Option<Result> {
    let pair = match op.plain() {
        BinaryOp::Add => Ok((a.0 + b.0, a.1 + b.1)),
        BinaryOp::Subtract => Ok((a.0 - b.0, a.1 - b.1)),
        BinaryOp::Multiply => Ok(multiply(a, b)),
        BinaryOp::TrueDivide => divide(a, b),
        BinaryOp::Power => power(a, b),
        _ => return None,
    };
    Some(pair.map(|(re, im)| value(re, im)))
}

fn multiply(a: Pair, b: Pair) -> Pair {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Division by Smith's method: scaled by the larger part of the divisor.
fn divide(a: Pair, b: Pair) -> Result<Pair> {
    let (re, im) = (b.0.abs(), b.1.abs());
    if re >= im {
        if re == 0.0 {
            return Err(Raised::zero_division_error("complex division by zero"));
        }
        let ratio = b.1 / b.0;
        let scale = b.0 + b.1 * ratio;
        Ok(((a.0 + a.1 * ratio) / scale, (a.1 - a.0 * ratio) / scale))
    } else if im >= re {
        let ratio = b.0 / b.1;
        let scale = b.0 * ratio + b.1;
        Ok(((a.0 * ratio + a.1) / scale, (a.1 * ratio - a.0) / scale))
    } else {
        Ok((f64::NAN, f64::NAN))
    }
}

/// `a ** b`: by multiplication for small whole exponents, else by logarithm.
pub fn power(a: Pair, b: Pair) -> Result<Pair> {
    let whole = b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0;
    let result = if whole { power_whole(a, b.0 as i32)? } else { power_general(a, b)? };
    if (result.0.is_infinite() || result.1.is_infinite()) && [a.0, a.1, b.0, b.1].iter().all(|x| x.is_finite()) {
        return Err(Raised::overflow_error("complex exponentiation"));
    }
    Ok(result)
}

fn power_general(a: Pair, b: Pair) -> Result<Pair> {
    if b == (0.0, 0.0) {
        return Ok((1.0, 0.0));
    }
    if a == (0.0, 0.0) {
        if b.1 != 0.0 || b.0 < 0.0 {
            return Err(zero_power());
        }
        return Ok((0.0, 0.0));
    }
    let size = elementary::hypot(a.0, a.1);
    let mut length = elementary::pow(size, b.0);
    let angle = elementary::atan2(a.1, a.0);
    let mut phase = angle * b.0;
    if b.1 != 0.0 {
        length /= elementary::exp(angle * b.1);
        phase += b.1 * elementary::log(size);
    }
    Ok((length * elementary::cos(phase), length * elementary::sin(phase)))
}

fn power_whole(a: Pair, n: i32) -> Result<Pair> {
    let mut mask = 1u32;
    let exponent = n.unsigned_abs();
    let mut result = (1.0, 0.0);
    let mut square = a;
    while mask > 0 && exponent >= mask {
        if exponent & mask != 0 {
            result = multiply(result, square);
        }
        mask <<= 1;
        square = multiply(square, square);
    }
    if n >= 0 {
        return Ok(result);
    }
    if a == (0.0, 0.0) {
        return Err(zero_power());
    }
    divide((1.0, 0.0), result)
}

fn zero_power() -> Raised {
    Raised::zero_division_error("0.0 to a negative or complex power")
}

/// `abs(z)`.
pub fn length(z: Pair) -> Result<f64> {
    let size = elementary::hypot(z.0, z.1);
    if size.is_infinite() && z.0.is_finite() && z.1.is_finite() {
        return Err(Raised::overflow_error("absolute value too large"));
    }
    Ok(size)
}
