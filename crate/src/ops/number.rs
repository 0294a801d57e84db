//! Text to numbers and ints to text.

use std::cell::Cell;

use num_bigint::BigInt;
use num_traits::{Num, Signed};

use super::character;
use super::complex::Pair;
use crate::object::{Raised, Result, Value};

/// Digits that ints and texts are converted into one another up to, unless a program says otherwise.
pub const DEFAULT_MAX_DIGITS: usize = 4300;

thread_local! {
    /// `sys.set_int_max_str_digits`; 0 is no limit.
    static MAX_DIGITS: Cell<usize> = const { Cell::new(DEFAULT_MAX_DIGITS) };
}

pub fn max_digits() -> usize {
    MAX_DIGITS.get()
}

pub fn set_max_digits(limit: usize) {
    MAX_DIGITS.set(limit);
}

#[cold]
fn too_many_digits(found: Option<usize>) -> Raised {
    let limit = MAX_DIGITS.get();
    let found = found.map_or(String::new(), |n| format!(": value has {n} digits"));
    Raised::value_error(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion{found}; use sys.set_int_max_str_digits() to increase the limit"
    ))
}

/// Decimal text of a big int, up to the limit of digits.
pub fn big_text(value: &BigInt) -> Result<String> {
    let limit = MAX_DIGITS.get();
    // Surely more digits than the limit: the product is within one of their number.
    if limit > 0 && value.bits() as f64 * std::f64::consts::LOG10_2 > limit as f64 + 2.0 {
        return Err(too_many_digits(None));
    }
    let text = value.to_string();
    if limit > 0 && text.trim_start_matches('-').len() > limit {
        return Err(too_many_digits(None));
    }
    Ok(text)
}

/// Text of an int value of any size.
pub fn int_text(v: &Value) -> Option<Result<String>> {
    match v.payload() {
        Value::Int(i) => Some(Ok(i.to_string())),
        Value::Bool(b) => Some(Ok(u8::from(*b).to_string())),
        Value::Long(b) => Some(big_text(b)),
        _ => None,
    }
}

/// Decimal digits of other scripts and spaces become ASCII, as numbers are read; other characters stay.
pub fn to_ascii(text: &str) -> String {
    text.chars()
        .map(|c| match character::decimal(c) {
            Some(digit) => char::from(b'0' + digit as u8),
            None if !c.is_ascii() && character::is_space(c) => ' ',
            None => c,
        })
        .collect()
}

/// White space around a number, in ASCII.
fn strip(text: &str) -> &str {
    text.trim_matches(|c: char| matches!(c, '\t'..='\r' | '\x1c'..=' '))
}

/// Digits without their underscores, each of which must stand between two digits; None if one does not.
fn without_underscores(text: &str) -> Option<String> {
    if !text.contains('_') {
        return Some(text.to_string());
    }
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
    let fine = bytes.iter().enumerate().all(|(at, b)| *b != b'_' || (digit(at.checked_sub(1)) && digit(Some(at + 1))));
    fine.then(|| text.replace('_', ""))
}

/// `int(text, base)`; `shown` is the repr of the argument, for the message.
pub fn parse_int(text: &str, base: u32, shown: impl FnOnce() -> String) -> Result {
    match parse_int_text(&to_ascii(text), base) {
        Some(result) => result,
        None => Err(Raised::value_error(format!("invalid literal for int() with base {base}: {}", shown()))),
    }
}

fn parse_int_text(text: &str, base: u32) -> Option<Result> {
    // Few plain digits, as most are.
    if let (10, 1..=18, true) = (base, text.len(), text.bytes().all(|b| b.is_ascii_digit())) {
        return Some(Ok(Value::Int(text.bytes().fold(0, |n, b| 10 * n + i64::from(b - b'0')))));
    }
    let text = strip(text);
    let (negative, text) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let (radix, digits) = match base {
        0 if prefix != 0 => (prefix, &text[2..]),
        0 => (10, text),
        _ if prefix == base => (base, &text[2..]),
        _ => (base, text),
    };
    // An underscore may follow the prefix.
    let digits = if digits.len() + 2 == text.len() { digits.strip_prefix('_').unwrap_or(digits) } else { digits };
    let digits = without_underscores(digits)?;
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    if base == 0 && prefix == 0 && digits.starts_with('0') && digits.bytes().any(|b| b != b'0') {
        return None;
    }
    let limit = MAX_DIGITS.get();
    if limit > 0 && digits.len() > limit && !radix.is_power_of_two() {
        return Some(Err(too_many_digits(Some(digits.len()))));
    }
    if let Ok(small) = i64::from_str_radix(&digits, radix) {
        return Some(Ok(Value::Int(if negative { -small } else { small })));
    }
    let value = BigInt::from_str_radix(&digits, radix).ok()?;
    Some(Ok(Value::big(if negative { -value } else { value })))
}

/// `float(text)` without the error: None for text that is no float.
pub fn parse_float(text: &str) -> Option<f64> {
    let text = to_ascii(text);
    float_text(strip(&text))
}

thread_local! {
    /// How many NaNs with bits of their own there are.
    static MADE: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// The bits of a float as CPython has them: those that tell one NaN from another are not among them.
pub fn bits_of(x: f64) -> u64 {
    let own = x.to_bits() & ((1 << 51) - 1);
    if x.is_nan() && own <= MADE.get() { x.to_bits() & !own } else { x.to_bits() }
}

/// A NaN with bits of its own, so that it is no other NaN (`is`, and what containers call the same).
fn new_nan() -> f64 {
    let number = MADE.get() + 1;
    MADE.set(number);
    f64::from_bits(f64::NAN.to_bits() | (number & ((1 << 51) - 1)))
}

fn float_text(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let lower = unsigned.to_ascii_lowercase();
    if matches!(lower.as_str(), "inf" | "infinity" | "nan") {
        let value = if lower == "nan" { new_nan() } else { f64::INFINITY };
        return Some(if text.starts_with('-') { -value } else { value });
    }
    // Rust also reads words; here only digits, one point and an exponent are left.
    if !unsigned.bytes().next().is_some_and(|b| b.is_ascii_digit() || b == b'.')
        || !unsigned.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-' | b'_'))
    {
        return None;
    }
    without_digit_underscores(text)?.parse().ok()
}

/// Whether the underscores of a float's or complex number's text are where they may be.
pub fn has_good_underscores(text: &str) -> bool {
    without_digit_underscores(text).is_some()
}

/// In floats an underscore stands between two decimal digits.
fn without_digit_underscores(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let fine = bytes.iter().enumerate().all(|(at, b)| *b != b'_' || (digit(at.checked_sub(1)) && digit(Some(at + 1))));
    fine.then(|| text.replace('_', ""))
}

/// `complex(text)` without the error.
pub fn parse_complex(text: &str) -> Option<Pair> {
    let text = to_ascii(text);
    let mut text = strip(&text);
    if let Some(inner) = text.strip_prefix('(') {
        text = strip(inner.strip_suffix(')')?);
    }
    let Some(body) = text.strip_suffix(['j', 'J']) else { return float_text(text).map(|re| (re, 0.0)) };
    let part = |text: &str| match text {
        "" | "+" => Some(1.0),
        "-" => Some(-1.0),
        _ => float_text(text),
    };
    // The sign that begins the imaginary part is the last one that is not an exponent's.
    let bytes = body.as_bytes();
    let split =
        (1..bytes.len()).rev().find(|&at| matches!(bytes[at], b'+' | b'-') && !matches!(bytes[at - 1], b'e' | b'E'));
    match split {
        Some(at) => Some((float_text(&body[..at])?, part(&body[at..])?)),
        None => Some((0.0, part(body)?)),
    }
}

/// `float.fromhex(text)`; None when malformed, infinite when too large.
pub fn parse_hex_float(text: &str) -> Option<f64> {
    let text = strip(text);
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let lower = rest.to_ascii_lowercase();
    let value = match lower.as_str() {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        digits => hex_digits(digits.strip_prefix("0x").unwrap_or(digits))?,
    };
    if value.is_infinite() && !lower.starts_with("inf") {
        return Some(f64::MAX * if negative { -2.0 } else { 2.0 });
    }
    Some(if negative { -value } else { value })
}

fn hex_digits(text: &str) -> Option<f64> {
    let (mantissa, exponent) = match text.split_once('p') {
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            let size = digits.parse::<i64>().unwrap_or(i64::MAX / 4).min(i64::MAX / 4);
            (mantissa, if exponent.starts_with('-') { -size } else { size })
        }
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_hexdigit())
    {
        return None;
    }
    let mut bits: u128 = 0;
    let mut exponent = exponent - 4 * fraction.len() as i64;
    for digit in whole.chars().chain(fraction.chars()).filter_map(|c| c.to_digit(16)) {
        if bits >> 120 == 0 {
            bits = bits << 4 | u128::from(digit);
        } else {
            // Digits beyond those kept only matter for ties: a sticky lowest bit.
            bits |= u128::from(digit != 0);
            exponent += 4;
        }
    }
    Some(super::integer::scale(bits, exponent))
}

/// Digits of an int in a base of a power of two, with its sign.
pub fn radix_text(value: &BigInt, radix: u32, upper: bool) -> (bool, String) {
    let text = value.magnitude().to_str_radix(radix);
    (value.is_negative(), if upper { text.to_ascii_uppercase() } else { text })
}
