//! Elementary functions of floats, rounded as the C library rounds them that CPython calls.
//!
//! A command has that library. In Wasm there is none, and what the compiler puts in its place is off by a last digit in one of
//! ten (`exp(1.0)` ends in 455 instead of 45): there they are worked out with twice the digits and rounded once, which agrees with
//! the C library but for one in a thousand, and what it composes of others is composed in the same way.

macro_rules! methods {
    ($($name:ident = $method:ident;)*) => {
        $(#[inline] pub fn $name(x: f64) -> f64 { x.$method() })*
    };
}

// What the compiler has for these rounds as the C library does.
methods! { expm1 = exp_m1; log1p = ln_1p; sinh = sinh; cbrt = cbrt; }

/// The others with a command's C library.
#[cfg(not(target_family = "wasm"))]
mod library {
    methods! {
        exp = exp; exp2 = exp2; log = ln; log2 = log2; log10 = log10; sin = sin; cos = cos; tan = tan; asin = asin; acos = acos;
        atan = atan; cosh = cosh; tanh = tanh;
    }

    #[inline]
    pub fn pow(x: f64, y: f64) -> f64 {
        x.powf(y)
    }

    #[inline]
    pub fn atan2(y: f64, x: f64) -> f64 {
        y.atan2(x)
    }

    #[inline]
    pub fn hypot(x: f64, y: f64) -> f64 {
        x.hypot(y)
    }
}

/// The others without one.
#[cfg(any(test, target_family = "wasm"))]
mod rounded {
    use super::expm1;
    use crate::ops::double_double::{self as double, Double, ONE_OVER_LN_2, sin_cos};

    /// Beyond, angles are as the compiler has them.
    const FAR: f64 = (1u32 << 30) as f64;

    pub fn exp(x: f64) -> f64 {
        exp_of(Double(x, 0.0)).unwrap_or_else(|| x.exp())
    }

    /// Nothing where it is no normal number.
    fn exp_of(x: Double) -> Option<f64> {
        if !(-708.0..709.78).contains(&x.0) {
            return None;
        }
        let (near, twos) = double::exp(x);
        let half = twos / 2;
        Some(near.0 * 2f64.powi(half) * 2f64.powi(twos - half))
    }

    pub fn exp2(x: f64) -> f64 {
        x.exp2()
    }

    pub fn log(x: f64) -> f64 {
        if x.is_normal() && x > 0.0 { double::log(x).0 } else { x.ln() }
    }

    pub fn log2(x: f64) -> f64 {
        if x.is_normal() && x > 0.0 { double::log(x).times(ONE_OVER_LN_2).0 } else { x.log2() }
    }

    pub fn pow(x: f64, y: f64) -> f64 {
        let plain = || x.powf(y);
        let size = x.abs();
        if !size.is_normal() || !y.is_normal() || (x < 0.0 && y.floor() != y) {
            return plain();
        }
        let sign = if x < 0.0 && y % 2.0 != 0.0 { -1.0 } else { 1.0 };
        // Most powers are those of a few halves, and those are quick.
        let halves = y * 2.0;
        if halves.abs() <= 64.0 && halves.floor() == halves && (size.log2() * y).abs() < 900.0 {
            return sign * halves_of(size, halves.abs() as u32, y < 0.0);
        }
        exp_of(double::log(size).by(y)).map_or_else(plain, |power| sign * power)
    }

    /// So many times the square root of a number, multiplied; or that upside down.
    fn halves_of(x: f64, halves: u32, inverse: bool) -> f64 {
        let mut power = if halves % 2 == 1 { double::root(x) } else { Double(1.0, 0.0) };
        let (mut square, mut left) = (Double(x, 0.0), halves / 2);
        while left > 0 {
            if left % 2 == 1 {
                power = power.times(square);
            }
            left /= 2;
            if left > 0 {
                square = square.times(square);
            }
        }
        if inverse { Double(1.0, 0.0).divided(power).0 } else { power.0 }
    }

    pub fn sin(x: f64) -> f64 {
        if (2f64.powi(-26)..FAR).contains(&x.abs()) { sin_cos(x).0.0 } else { x.sin() }
    }

    pub fn cos(x: f64) -> f64 {
        if x.abs() < FAR { sin_cos(x).1.0 } else { x.cos() }
    }

    pub fn tan(x: f64) -> f64 {
        if !(2f64.powi(-26)..FAR).contains(&x.abs()) {
            return x.tan();
        }
        let (sin, cos) = sin_cos(x);
        sin.divided(cos).0
    }

    // The inverse functions begin at what the compiler has, which is off by a last digit, and take one step of Newton's.

    pub fn atan(x: f64) -> f64 {
        atan2(x, 1.0)
    }

    pub fn atan2(y: f64, x: f64) -> f64 {
        let near = y.atan2(x);
        let usual = 2f64.powi(-400)..2f64.powi(400);
        if !usual.contains(&x.abs()) || !usual.contains(&y.abs()) || near.abs() < 2f64.powi(-26) {
            return near;
        }
        let (sin, cos) = sin_cos(near);
        let across = cos.by(y).minus(sin.by(x));
        let along = cos.by(x).plus(sin.by(y));
        near + across.0 / along.0
    }

    pub fn asin(x: f64) -> f64 {
        let near = x.asin();
        if near.is_nan() || near.abs() < 2f64.powi(-26) {
            return near;
        }
        let (sin, cos) = sin_cos(near);
        near + Double(x, 0.0).minus(sin).0 / cos.0
    }

    pub fn acos(x: f64) -> f64 {
        let near = x.acos();
        if near.is_nan() || near == 0.0 {
            return near;
        }
        let (sin, cos) = sin_cos(near);
        near + cos.minus(Double(x, 0.0)).0 / sin.0
    }

    /// log10 of a power of two is taken apart: with these two constants it is exact.
    const LOG10_OF_2: (f64, f64) = (0.30102999566361177, 3.694239077158931e-13);
    const LOG10_OF_E: f64 = std::f64::consts::LOG10_E;

    pub fn log10(x: f64) -> f64 {
        if !x.is_normal() || x < 0.0 {
            return if x > 0.0 && x.is_finite() { log10(x * 2f64.powi(54)) - log10(2f64.powi(54)) } else { log(x) };
        }
        let exponent = (x.to_bits() >> 52) as i64 - 1023;
        let negative = i64::from(exponent < 0);
        let mantissa = f64::from_bits(x.to_bits() & ((1 << 52) - 1) | ((1023 - negative) as u64) << 52);
        let whole = (exponent + negative) as f64;
        whole * LOG10_OF_2.1 + LOG10_OF_E * log(mantissa) + whole * LOG10_OF_2.0
    }

    pub fn cosh(x: f64) -> f64 {
        let size = x.abs();
        if size < 0.5 * std::f64::consts::LN_2 {
            let less = expm1(size);
            let whole = 1.0 + less;
            return 1.0 + (less * less) / (whole + whole);
        }
        if size < 22.0 {
            let power = exp(size);
            return 0.5 * power + 0.5 / power;
        }
        if size < 709.78 {
            return 0.5 * exp(size);
        }
        let half = exp(0.5 * size);
        (0.5 * half) * half
    }

    pub fn tanh(x: f64) -> f64 {
        let size = x.abs();
        if size < 2f64.powi(-55) || x.is_nan() {
            return x;
        }
        let result = if size >= 22.0 {
            1.0
        } else if size >= 1.0 {
            1.0 - 2.0 / (expm1(2.0 * size) + 2.0)
        } else {
            let less = expm1(-2.0 * size);
            -less / (less + 2.0)
        };
        result.copysign(x)
    }

    /// The square root of the sum of squares, and one step that takes back its error (C. Borges, "An improved algorithm for
    /// hypot(a, b)", 2019).
    pub fn hypot(x: f64, y: f64) -> f64 {
        let (x, y) = (x.abs(), y.abs());
        if x.is_infinite() || y.is_infinite() {
            return f64::INFINITY;
        }
        let (large, small) = if x < y { (y, x) } else { (x, y) };
        if small <= large * f64::EPSILON {
            return large + small;
        }
        // Squares must neither overflow nor vanish.
        let scale = match large {
            ..1e-130 => 2f64.powi(700),
            1e130.. => 2f64.powi(-700),
            _ => 1.0,
        };
        corrected(large * scale, small * scale) / scale
    }

    fn corrected(x: f64, y: f64) -> f64 {
        let root = (x * x + y * y).sqrt();
        let error = if root <= 2.0 * y {
            let over = root - y;
            x * (2.0 * over - x) + (over - 2.0 * (x - y)) * over
        } else {
            let over = root - x;
            2.0 * over * (x - 2.0 * y) + ((4.0 * over - y) * y + over * over)
        };
        root - error / (2.0 * root)
    }
}

#[cfg(not(target_family = "wasm"))]
pub use library::*;
#[cfg(target_family = "wasm")]
pub use rounded::*;

// Rust's own of these are none of the C library's.

pub fn asinh(x: f64) -> f64 {
    let size = x.abs();
    if size < 2f64.powi(-28) || !x.is_finite() {
        return x;
    }
    let result = if size > 2f64.powi(28) {
        log(size) + std::f64::consts::LN_2
    } else if size > 2.0 {
        log(2.0 * size + 1.0 / ((x * x + 1.0).sqrt() + size))
    } else {
        let square = x * x;
        log1p(size + square / (1.0 + (1.0 + square).sqrt()))
    };
    result.copysign(x)
}

pub fn acosh(x: f64) -> f64 {
    if x > 2f64.powi(28) {
        log(x) + std::f64::consts::LN_2
    } else if x > 2.0 {
        log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()))
    } else if x >= 1.0 {
        let over = x - 1.0;
        log1p(over + (2.0 * over + over * over).sqrt())
    } else {
        f64::NAN
    }
}

pub fn atanh(x: f64) -> f64 {
    let size = x.abs();
    if size < 2f64.powi(-28) {
        return x;
    }
    let result = if size < 0.5 {
        let double = size + size;
        0.5 * log1p(double + double * size / (1.0 - size))
    } else {
        0.5 * log1p((size + size) / (1.0 - size))
    };
    result.copysign(x)
}

#[cfg(test)]
mod tests {
    use super::{library, rounded};

    /// How many of the arguments, evenly between two, the two functions agree on to the last bit.
    fn agreement(one: fn(f64) -> f64, other: fn(f64) -> f64, (from, to): (f64, f64)) -> f64 {
        const COUNT: u32 = 20_000;
        let arguments = (0..COUNT).map(|n| from + (to - from) * (f64::from(n) + 0.37) / f64::from(COUNT));
        let same = arguments.filter(|x| one(*x).to_bits() == other(*x).to_bits()).count();
        same as f64 / f64::from(COUNT)
    }

    #[test]
    fn without_a_c_library_functions_round_as_with_one() {
        type Function = fn(f64) -> f64;
        let functions: [(&str, Function, Function, (f64, f64)); 13] = [
            ("exp", library::exp, rounded::exp, (-30.0, 30.0)),
            ("exp2", library::exp2, rounded::exp2, (-30.0, 30.0)),
            ("log", library::log, rounded::log, (0.0, 1000.0)),
            ("log2", library::log2, rounded::log2, (0.0, 1000.0)),
            ("log10", library::log10, rounded::log10, (0.0, 1000.0)),
            ("sin", library::sin, rounded::sin, (-100.0, 100.0)),
            ("cos", library::cos, rounded::cos, (-100.0, 100.0)),
            ("tan", library::tan, rounded::tan, (-100.0, 100.0)),
            ("asin", library::asin, rounded::asin, (-1.0, 1.0)),
            ("acos", library::acos, rounded::acos, (-1.0, 1.0)),
            ("atan", library::atan, rounded::atan, (-20.0, 20.0)),
            ("cosh", library::cosh, rounded::cosh, (-30.0, 30.0)),
            ("tanh", library::tanh, rounded::tanh, (-5.0, 5.0)),
        ];
        for (name, with, without, range) in functions {
            let same = agreement(with, without, range);
            assert!(same > 0.99, "{name}: {same}");
        }
        for base in [0.3, 1.7, 12.9, 3e5] {
            for halves in -30..30 {
                let y = f64::from(halves) / 2.0;
                assert_eq!(library::pow(base, y), rounded::pow(base, y), "{base} ** {y}");
                assert_eq!(library::pow(-base, y.floor()), rounded::pow(-base, y.floor()), "{base} ** {y}");
            }
        }
        for base in [0.1, 0.7, 1.5, 2.0, 10.0, 123.456] {
            let same = (0..2000).filter(|n| {
                let y = f64::from(*n) / 97.0 - 10.0;
                library::pow(base, y).to_bits() == rounded::pow(base, y).to_bits()
                    && library::atan2(base, y).to_bits() == rounded::atan2(base, y).to_bits()
                    && library::hypot(base, y).to_bits() == rounded::hypot(base, y).to_bits()
            });
            assert!(same.count() > 1980, "two arguments, the first {base}");
        }
    }
}
