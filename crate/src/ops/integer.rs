//! Ints: Python's floor division, modulo, powers, shifts and bit operations. The 64-bit paths are checked and go over
//! to big ints where they overflow.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::size::{self, memory_error};
use crate::code::opcode::BinaryOp;
use crate::object::{Raised, Result, Value};

/// An operator on two ints that fit 64 bits.
#[inline(always)]
pub fn small(op: BinaryOp, a: i64, b: i64) -> Option<Result> {
    let done = match op {
        BinaryOp::Add | BinaryOp::InplaceAdd => a.checked_add(b),
        BinaryOp::Subtract | BinaryOp::InplaceSubtract => a.checked_sub(b),
        BinaryOp::Multiply | BinaryOp::InplaceMultiply => a.checked_mul(b),
        BinaryOp::And | BinaryOp::InplaceAnd => Some(a & b),
        BinaryOp::FloorDivide | BinaryOp::InplaceFloorDivide if b > 0 => Some(a.div_euclid(b)),
        BinaryOp::Remainder | BinaryOp::InplaceRemainder if b > 0 => Some(a.rem_euclid(b)),
        _ => None,
    };
    match done {
        Some(result) => Some(Ok(Value::Int(result))),
        None => small_rest(op.plain(), a, b),
    }
}

/// The rarer operators, and those that overflowed.
#[inline(never)]
fn small_rest(op: BinaryOp, a: i64, b: i64) -> Option<Result> {
    Some(match op {
        BinaryOp::Or => Ok(Value::Int(a | b)),
        BinaryOp::Xor => Ok(Value::Int(a ^ b)),
        BinaryOp::FloorDivide if b != 0 && b != -1 => Ok(Value::Int(Integer::div_floor(&a, &b))),
        BinaryOp::Remainder if b != 0 && b != -1 => Ok(Value::Int(Integer::mod_floor(&a, &b))),
        BinaryOp::TrueDivide if b != 0 && a.unsigned_abs() < 1 << 53 && b.unsigned_abs() < 1 << 53 => {
            Ok(Value::Float(a as f64 / b as f64))
        }
        BinaryOp::Lshift if (0..63).contains(&b) && a == a << b >> b => Ok(Value::Int(a << b)),
        BinaryOp::Rshift if b >= 0 => Ok(Value::Int(a >> b.min(63))),
        BinaryOp::Power
            if b >= 0
                && let Some(result) = u32::try_from(b).ok().and_then(|b| a.checked_pow(b)) =>
        {
            Ok(Value::Int(result))
        }
        // Those that overflowed: twice the bits hold what comes out.
        BinaryOp::Add => Ok(Value::big(BigInt::from(i128::from(a) + i128::from(b)))),
        BinaryOp::Subtract => Ok(Value::big(BigInt::from(i128::from(a) - i128::from(b)))),
        BinaryOp::Multiply => Ok(Value::big(BigInt::from(i128::from(a) * i128::from(b)))),
        _ => return big(op, &BigInt::from(a), &BigInt::from(b)),
    })
}

/// Sums, differences and products of a large int and a small one; None for the other operators.
pub fn big_and_small(op: BinaryOp, a: &BigInt, b: i64) -> Option<Result> {
    Some(Ok(Value::big(match op.plain() {
        BinaryOp::Add => a + b,
        BinaryOp::Subtract => a - b,
        BinaryOp::Multiply => a * b,
        _ => return None,
    })))
}

/// An operator on ints of any size.
pub fn big(op: BinaryOp, a: &BigInt, b: &BigInt) -> Option<Result> {
    Some(match op.plain() {
        BinaryOp::Add => Ok(Value::big(a + b)),
        BinaryOp::Subtract => Ok(Value::big(a - b)),
        BinaryOp::Multiply => multiply(a, b),
        BinaryOp::And => Ok(Value::big(a & b)),
        BinaryOp::Or => Ok(Value::big(a | b)),
        BinaryOp::Xor => Ok(Value::big(a ^ b)),
        BinaryOp::FloorDivide if b.is_zero() => Err(Raised::zero_division_error("integer division or modulo by zero")),
        BinaryOp::FloorDivide => Ok(Value::big(a.div_floor(b))),
        BinaryOp::Remainder if b.is_zero() => Err(Raised::zero_division_error("integer modulo by zero")),
        BinaryOp::Remainder => Ok(Value::big(a.mod_floor(b))),
        BinaryOp::TrueDivide => true_divide(a, b).map(Value::Float),
        BinaryOp::Lshift => shift_left(a, b),
        BinaryOp::Rshift => shift_right(a, b),
        BinaryOp::Power => power(a, b),
        _ => return None,
    })
}

fn multiply(a: &BigInt, b: &BigInt) -> Result {
    if a.bits() + b.bits() > size::MAX_POWER_BITS && a.bits().min(b.bits()) > 64 {
        return Err(memory_error());
    }
    Ok(Value::big(a * b))
}

/// `(a // b, a % b)`.
pub fn divide_modulo(a: &BigInt, b: &BigInt) -> Result<(Value, Value)> {
    if b.is_zero() {
        return Err(Raised::zero_division_error("integer division or modulo by zero"));
    }
    let (quotient, rest) = a.div_mod_floor(b);
    Ok((Value::big(quotient), Value::big(rest)))
}

/// `a / b`, rounded once to the nearest float, ties to even.
pub fn true_divide(a: &BigInt, b: &BigInt) -> Result<f64> {
    if b.is_zero() {
        return Err(Raised::zero_division_error("division by zero"));
    }
    let negative = a.is_negative() != b.is_negative();
    let (a, b) = (a.magnitude(), b.magnitude());
    if a.is_zero() {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    // A quotient of at least 66 bits with a sticky last bit rounds as the exact one does; `ldexp` of subnormals has to
    // round once too, so the quotient is cut there to the bits that the result can hold.
    let shift = 66 + b.bits() as i64 - a.bits() as i64;
    let quotient = if shift >= 0 {
        let (q, r) = (a << shift as u64).div_rem(b);
        if r.is_zero() { q } else { q | num_bigint::BigUint::one() }
    } else {
        let (q, r) = a.div_rem(&(b << shift.unsigned_abs()));
        if r.is_zero() { q } else { q | num_bigint::BigUint::one() }
    };
    let result = scale(quotient.to_u128().unwrap_or(u128::MAX), -shift);
    if result.is_infinite() {
        return Err(Raised::overflow_error("integer division result too large for a float"));
    }
    Ok(if negative { -result } else { result })
}

/// `mantissa * 2**exponent`, rounded half to even; infinite when too large.
pub fn scale(mantissa: u128, exponent: i64) -> f64 {
    let bits = i64::from(128 - mantissa.leading_zeros());
    if mantissa == 0 || bits + exponent < -1080 {
        return 0.0;
    }
    if bits + exponent > 1024 {
        return f64::INFINITY;
    }
    // Lowest bit that the result keeps: 53 bits, fewer for subnormals.
    let keep = (bits - 53).max(-1074 - exponent);
    let (kept, exponent) = if keep > 0 {
        let keep = keep.min(127) as u32;
        let half = 1u128 << (keep - 1);
        let rest = mantissa & ((half << 1) - 1);
        let mut kept = mantissa >> keep;
        if rest > half || (rest == half && kept & 1 == 1) {
            kept += 1;
        }
        (kept, exponent + i64::from(keep))
    } else {
        (mantissa, exponent)
    };
    // Two exact steps: each power of two is a normal float.
    let kept = kept as f64;
    let first = exponent.clamp(-1000, 1000) as i32;
    let second = (exponent - i64::from(first)).clamp(-1000, 1000) as i32;
    kept * 2f64.powi(first) * 2f64.powi(second)
}

/// The nearest float; OverflowError when too large.
pub fn to_float(value: &BigInt) -> Result<f64> {
    let bits = value.bits();
    let magnitude = if bits <= 64 {
        value.magnitude().to_u64().unwrap_or(0) as f64
    } else {
        let shift = bits - 64;
        let top = (value.magnitude() >> shift).to_u64().unwrap_or(u64::MAX);
        let sticky = u128::from(value.magnitude().trailing_zeros().is_some_and(|zeros| zeros < shift));
        scale(u128::from(top) << 1 | sticky, shift as i64 - 1)
    };
    if magnitude.is_infinite() {
        return Err(Raised::overflow_error("int too large to convert to float"));
    }
    Ok(if value.is_negative() { -magnitude } else { magnitude })
}

fn shift_left(a: &BigInt, b: &BigInt) -> Result {
    if b.is_negative() {
        return Err(Raised::value_error("negative shift count"));
    }
    if a.is_zero() {
        return Ok(Value::Int(0));
    }
    let Some(count) = b.to_i64() else { return Err(Raised::overflow_error("too many digits in integer")) };
    if (count as u64).saturating_add(a.bits()) > size::MAX_SHIFT_BITS {
        return Err(memory_error());
    }
    Ok(Value::big(a << count))
}

fn shift_right(a: &BigInt, b: &BigInt) -> Result {
    if b.is_negative() {
        return Err(Raised::value_error("negative shift count"));
    }
    Ok(match b.to_u64() {
        Some(count) if count < a.bits() => Value::big(a >> count),
        _ => Value::Int(if a.is_negative() { -1 } else { 0 }),
    })
}

/// `a ** b`: an int, or a float for a negative exponent.
fn power(a: &BigInt, b: &BigInt) -> Result {
    if b.is_negative() {
        return super::float::power(to_float(a)?, to_float(b)?);
    }
    let Some(exponent) = b.to_u64() else {
        // Only these three stay small.
        return match a.to_i64() {
            Some(0 | 1) => Ok(Value::big(a.clone())),
            Some(-1) => Ok(Value::Int(if b.is_even() { 1 } else { -1 })),
            _ => Err(memory_error()),
        };
    };
    if a.magnitude().is_one() || a.is_zero() {
        let odd = exponent % 2 == 1;
        return Ok(Value::big(if exponent == 0 || (a.is_negative() && !odd) { BigInt::one() } else { a.clone() }));
    }
    // A power of two is a shift.
    if let Some(zeros) = a.magnitude().trailing_zeros().filter(|zeros| zeros + 1 == a.bits()) {
        let Some(shift) = zeros.checked_mul(exponent).filter(|bits| *bits < size::MAX_SHIFT_BITS) else {
            return Err(memory_error());
        };
        let result = BigInt::one() << shift;
        return Ok(Value::big(if a.is_negative() && exponent % 2 == 1 { -result } else { result }));
    }
    match (a.bits() - 1).checked_mul(exponent) {
        Some(bits) if bits <= size::MAX_POWER_BITS => Ok(Value::big(num_traits::pow::Pow::pow(a, exponent))),
        _ => Err(memory_error()),
    }
}

/// `pow(a, b, m)`.
pub fn power_modulo(a: &BigInt, b: &BigInt, m: &BigInt) -> Result {
    if m.is_zero() {
        return Err(Raised::value_error("pow() 3rd argument cannot be 0"));
    }
    if m.magnitude().is_one() {
        return Ok(Value::Int(0));
    }
    let modulus = m.abs();
    let (base, exponent) = if b.is_negative() {
        match a.mod_floor(&modulus).modinv(&modulus) {
            Some(inverse) => (inverse, -b),
            None => return Err(Raised::value_error("base is not invertible for the given modulus")),
        }
    } else {
        (a.mod_floor(&modulus), b.clone())
    };
    let result = base.modpow(&exponent, &modulus);
    Ok(Value::big(if m.is_negative() && !result.is_zero() { result + m } else { result }))
}

/// Number of 1 bits of the absolute value.
pub fn bit_count(value: &BigInt) -> i64 {
    value.magnitude().iter_u64_digits().map(|digit| i64::from(digit.count_ones())).sum()
}

/// `round(value, digits)` for negative digits: to a multiple of a power of ten, halves to even.
pub fn round_to(value: &BigInt, digits: i64) -> Result {
    if digits >= 0 {
        return Ok(Value::big(value.clone()));
    }
    let places = digits.unsigned_abs();
    // Beyond the number's own digits the result is 0; three bits are less than a decimal digit.
    if places > value.bits() / 3 + 2 {
        return Ok(Value::Int(0));
    }
    let unit = num_traits::pow::Pow::pow(BigInt::from(10), places);
    let (mut quotient, rest) = value.div_mod_floor(&unit);
    let twice: BigInt = rest * 2;
    if twice > unit || (twice == unit && quotient.is_odd()) {
        quotient += 1;
    }
    Ok(Value::big(quotient * unit))
}
