//! Gamma and error functions, which Rust's library lacks.
#![allow(clippy::excessive_precision)] // the coefficients as they were published

use std::f64::consts::PI;

use crate::ops::elementary::{cos, exp, log, pow, sin};

/// Lanczos' approximation with g = 6.0246…: numerator and denominator, lowest power first.
const G: f64 = 6.024_680_040_776_729_583_740_234_375;
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];
const DENOMINATOR: [f64; 13] = [
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
];

fn lanczos(x: f64) -> f64 {
    let (mut top, mut bottom) = (0.0, 0.0);
    if x < 5.0 {
        for at in (0..13).rev() {
            top = top * x + NUMERATOR[at];
            bottom = bottom * x + DENOMINATOR[at];
        }
    } else {
        for at in 0..13 {
            top = top / x + NUMERATOR[at];
            bottom = bottom / x + DENOMINATOR[at];
        }
    }
    top / bottom
}

/// `sin(pi * x)` without loss for large `x`.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let r = match (2.0 * y).round() as i32 {
        0 => sin(PI * y),
        1 => cos(PI * (y - 0.5)),
        2 => sin(PI * (1.0 - y)),
        3 => -cos(PI * (y - 1.5)),
        _ => sin(PI * (y - 2.0)),
    };
    1.0f64.copysign(x) * r
}

/// NaN at the poles, infinite where it overflows.
pub fn gamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x == f64::NEG_INFINITY { f64::NAN } else { x };
    }
    if x == 0.0 {
        return f64::NAN;
    }
    if x == x.floor() {
        if x < 0.0 {
            return f64::NAN;
        }
        if x <= 23.0 {
            return (1..x as u64).map(|n| n as f64).product();
        }
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY };
    }
    let y = size + (G - 0.5);
    let z = if size > G - 0.5 {
        let q = y - size;
        q - (G - 0.5)
    } else {
        let q = y - (G - 0.5);
        q - size
    };
    let z = z * G / y;
    if x < 0.0 {
        let mut r = -PI / sin_pi(size) / size * exp(y) / lanczos(size);
        r -= z * r;
        if size < 140.0 {
            r / pow(y, size - 0.5)
        } else {
            let root = pow(y, size / 2.0 - 0.25);
            r / root / root
        }
    } else {
        let mut r = lanczos(size) / exp(y);
        r += z * r;
        if size < 140.0 {
            r * pow(y, size - 0.5)
        } else {
            let root = pow(y, size / 2.0 - 0.25);
            r * root * root
        }
    }
}

/// NaN at the poles.
pub fn lgamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x.is_nan() { x } else { f64::INFINITY };
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { f64::NAN } else { 0.0 };
    }
    let size = x.abs();
    if size < 1e-20 {
        return -log(size);
    }
    let mut r = log(lanczos(size)) - G;
    r += (size - 0.5) * (log(size + G - 0.5) - 1.0);
    if x < 0.0 { log(PI) - log(sin_pi(size).abs()) - log(size) - r } else { r }
}

const SQRT_PI: f64 = 1.772_453_850_905_516;

/// The series, for small `x`.
fn erf_series(x: f64) -> f64 {
    let square = x * x;
    let mut total = 0.0;
    let mut k = 25.5;
    for _ in 0..25 {
        total = 2.0 + square * total / k;
        k -= 1.0;
    }
    total * x * exp(-square) / SQRT_PI
}

/// The continued fraction of `erfc`, for large positive `x`.
fn erfc_fraction(x: f64) -> f64 {
    if x >= 30.0 {
        return 0.0;
    }
    let square = x * x;
    let (mut a, mut step) = (0.0, 0.5);
    let (mut p, mut p_last) = (1.0, 0.0);
    let (mut q, mut q_last) = (step + square, 1.0);
    for _ in 0..50 {
        a += step;
        step += 2.0;
        let b = step + square;
        (p, p_last) = (b * p - a * p_last, p);
        (q, q_last) = (b * q - a * q_last, q);
    }
    p / q * x * exp(-square) / SQRT_PI
}

pub fn erf(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let size = x.abs();
    if size < 1.5 {
        return erf_series(x);
    }
    (1.0 - erfc_fraction(size)).copysign(x)
}

pub fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let size = x.abs();
    if size < 1.5 {
        return 1.0 - erf_series(x);
    }
    let rest = erfc_fraction(size);
    if x > 0.0 { rest } else { 2.0 - rest }
}
