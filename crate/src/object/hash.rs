//! Hashes with CPython's values (hash seed 0), so that sets iterate in CPython's order.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::ToPrimitive;

use super::value::Value;

/// The prime 2**61 - 1 of numeric hashes ("Hashing of numeric types" in the library reference).
const MODULUS: u64 = (1 << 61) - 1;

/// Hash of an int of 64 bits.
#[inline]
pub fn hash_int(i: i64) -> i64 {
    let m = (i.unsigned_abs() % MODULUS) as i64;
    let h = if i < 0 { -m } else { m };
    if h == -1 { -2 } else { h }
}

/// Hash of an int of any size.
pub fn hash_big(value: &BigInt) -> i64 {
    let m = value.magnitude().mod_floor(&num_bigint::BigUint::from(MODULUS)).to_i64().unwrap_or(0);
    let h = if value.sign() == Sign::Minus { -m } else { m };
    if h == -1 { -2 } else { h }
}

/// Hash of a float: equal to that of the equal int.
pub fn hash_float(value: f64) -> i64 {
    if value.is_infinite() {
        return if value > 0.0 { 314_159 } else { -314_159 };
    }
    if value.is_nan() {
        return 0;
    }
    let (mut mantissa, mut exponent) = frexp(value.abs());
    let mut x: u64 = 0;
    while mantissa != 0.0 {
        x = ((x << 28) & MODULUS) | (x >> (61 - 28));
        mantissa *= 268_435_456.0;
        exponent -= 28;
        let y = mantissa as u64;
        mantissa -= y as f64;
        x += y;
        if x >= MODULUS {
            x -= MODULUS;
        }
    }
    let shift = exponent.rem_euclid(61) as u32;
    let x = if shift == 0 { x } else { ((x << shift) & MODULUS) | (x >> (61 - shift)) };
    let h = if value < 0.0 { -(x as i64) } else { x as i64 };
    if h == -1 { -2 } else { h }
}

/// Splits a finite non-negative float into a mantissa in [0.5, 1) and an exponent of 2.
pub fn frexp(value: f64) -> (f64, i32) {
    if value == 0.0 || !value.is_finite() {
        return (value, 0);
    }
    let bits = value.to_bits();
    let raw = ((bits >> 52) & 0x7ff) as i32;
    if raw == 0 {
        let (m, e) = frexp(value * 18_014_398_509_481_984.0);
        return (m, e - 54);
    }
    (f64::from_bits((bits & !(0x7ff << 52)) | (1022 << 52)), raw - 1022)
}

/// Hash of a tuple from the hashes of its items (xxHash-like, as CPython mixes them).
pub fn hash_items(hashes: impl ExactSizeIterator<Item = i64>) -> i64 {
    const P1: u64 = 11_400_714_785_074_694_791;
    const P2: u64 = 14_029_467_366_897_019_727;
    const P5: u64 = 2_870_177_450_012_600_261;
    let len = hashes.len() as u64;
    let mut acc = P5;
    for h in hashes {
        acc = acc.wrapping_add((h as u64).wrapping_mul(P2)).rotate_left(31).wrapping_mul(P1);
    }
    acc = acc.wrapping_add(len ^ (P5 ^ 3_527_539));
    if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }
}

/// Hash of a frozenset from the hashes of its items, independent of their order.
pub fn hash_unordered(hashes: impl Iterator<Item = i64>, used: usize) -> i64 {
    let mut hash: u64 = 0;
    for h in hashes {
        let h = h as u64;
        hash ^= (h ^ 89_869_747 ^ (h << 16)).wrapping_mul(3_644_798_167);
    }
    hash ^= (used as u64 + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69069).wrapping_add(907_133_923);
    if hash == u64::MAX { 590_923_713 } else { hash as i64 }
}

/// Hash of text: SipHash-1-3 with a zero key over the narrowest of 1, 2 or 4 bytes a character.
pub fn hash_text(text: &str, ascii: bool) -> i64 {
    if ascii {
        return hash_bytes(text.as_bytes());
    }
    let widest = text.chars().map(super::str::code_point).max().unwrap_or(0);
    let mut raw = Vec::with_capacity(text.len() * 2);
    for c in text.chars().map(super::str::code_point) {
        match widest {
            0..256 => raw.push(c as u8),
            256..65536 => raw.extend_from_slice(&(c as u16).to_le_bytes()),
            _ => raw.extend_from_slice(&c.to_le_bytes()),
        }
    }
    hash_bytes(&raw)
}

/// Hash of bytes.
pub fn hash_bytes(data: &[u8]) -> i64 {
    if data.is_empty() {
        return 0;
    }
    let h = sip13(data) as i64;
    if h == -1 { -2 } else { h }
}

fn sip13(data: &[u8]) -> u64 {
    let mut v0: u64 = 0x736f_6d65_7073_6575;
    let mut v1: u64 = 0x646f_7261_6e64_6f6d;
    let mut v2: u64 = 0x6c79_6765_6e65_7261;
    let mut v3: u64 = 0x7465_6462_7974_6573;
    macro_rules! round {
        () => {
            v0 = v0.wrapping_add(v1);
            v1 = v1.rotate_left(13) ^ v0;
            v0 = v0.rotate_left(32);
            v2 = v2.wrapping_add(v3);
            v3 = v3.rotate_left(16) ^ v2;
            v0 = v0.wrapping_add(v3);
            v3 = v3.rotate_left(21) ^ v0;
            v2 = v2.wrapping_add(v1);
            v1 = v1.rotate_left(17) ^ v2;
            v2 = v2.rotate_left(32);
        };
    }
    let (words, tail) = data.as_chunks::<8>();
    for word in words {
        let m = u64::from_le_bytes(*word);
        v3 ^= m;
        round!();
        v0 ^= m;
    }
    let mut last = (data.len() as u64) << 56;
    for (i, &b) in tail.iter().enumerate() {
        last |= u64::from(b) << (8 * i);
    }
    v3 ^= last;
    round!();
    v0 ^= last;
    v2 ^= 0xff;
    round!();
    round!();
    round!();
    v0 ^ v1 ^ v2 ^ v3
}

/// What hashing a value takes.
pub enum Hashed {
    /// Done.
    Hash(i64),
    /// The value (or something in it) is of a type that cannot be hashed.
    Unhashable(Value),
    /// A method of a Python class decides.
    Ask,
}

/// Tuples within tuples that are hashed on Rust's stack; deeper ones are asked for.
const MAX_DEPTH: u32 = 20;

/// Hashes a value where no Python code is needed.
pub fn hash_value(value: &Value) -> Hashed {
    hash_within(value, MAX_DEPTH)
}

fn hash_within(value: &Value, depth: u32) -> Hashed {
    use Hashed::{Ask, Hash, Unhashable};
    Hash(match value.bare() {
        Value::Int(i) => hash_int(*i),
        Value::Str(s) => s.hash(),
        Value::Bool(b) => i64::from(*b),
        Value::None | Value::Null => 0xfca8_6420,
        Value::Float(f) if f.is_nan() => hash_address(f.to_bits() as usize),
        Value::Float(f) => hash_float(*f),
        Value::Long(b) => hash_big(b),
        Value::Bytes(b) => hash_bytes(b),
        Value::Tuple(_) if depth == 0 => return Ask,
        Value::Tuple(t) => {
            let mut hashes = Vec::with_capacity(t.len());
            for item in t.iter() {
                match hash_within(item, depth - 1) {
                    Hash(h) => hashes.push(h),
                    Unhashable(v) => return Unhashable(v),
                    Ask => return Ask,
                }
            }
            hash_items(hashes.into_iter())
        }
        Value::List(_) | Value::Dict(_) | Value::Cell(_) => return Unhashable(value.clone()),
        Value::Set(s) => {
            if !s.frozen {
                return Unhashable(value.clone());
            }
            let table = s.table.borrow();
            hash_unordered(table.hashes(), table.len())
        }
        Value::Instance(_)
        | Value::Exception(_)
        | Value::Opaque(_)
        | Value::Method(_)
        | Value::Range(_)
        | Value::Slice(_)
        | Value::Class(_) => return Ask,
        Value::NotImplemented | Value::Ellipsis => value.id(),
        _ => hash_address(value.id() as usize),
    })
}

/// Hash of an object by its address (`object.__hash__`).
pub fn hash_address(at: usize) -> i64 {
    (at as u64).rotate_right(4) as i64
}
