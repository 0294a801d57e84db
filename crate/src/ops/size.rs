//! Bounds on what one operation may allocate: beyond them MemoryError, so that no size a program asks for ends the
//! process. (What a whole program may hold is the memory account's matter.)

use crate::object::types::types;
use crate::object::{Raised, Result};

/// Largest single allocation, in bytes of this engine.
const MAX_BYTES: usize = 1 << 30;
/// Largest int that an operator makes by computing (power, product), in bits: beyond, one operation would take seconds.
pub const MAX_POWER_BITS: u64 = 1 << 26;
/// Largest int that a shift makes, in bits.
pub const MAX_SHIFT_BITS: u64 = 1 << 31;

/// `MemoryError()`, which has no message.
#[cold]
pub fn memory_error() -> Raised {
    Raised::with_args(&types().memory_error, Vec::new())
}

/// MemoryError unless `count` elements of `width` bytes can be had.
pub fn check(count: usize, width: usize) -> Result<()> {
    match count.checked_mul(width) {
        Some(bytes) if bytes <= MAX_BYTES => Ok(()),
        _ => Err(memory_error()),
    }
}

/// An empty vector with room for `count` elements.
pub fn vec_for<T>(count: usize) -> Result<Vec<T>> {
    check(count, size_of::<T>())?;
    let mut vec = Vec::new();
    vec.try_reserve_exact(count).map_err(|_| memory_error())?;
    Ok(vec)
}

/// An empty text with room for `bytes` bytes.
pub fn string_for(bytes: usize) -> Result<String> {
    check(bytes, 1)?;
    let mut text = String::new();
    text.try_reserve_exact(bytes).map_err(|_| memory_error())?;
    Ok(text)
}
