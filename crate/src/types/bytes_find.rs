//! Searching in bytes and bytearray, and what both need of their arguments.

use memchr::memmem;

use super::arguments::{small_int, wrong_receiver};
use crate::object::opaque::ByteArray;
use crate::object::{Args, Raised, Result, Value};
use crate::ops::{index, sequence, size};

/// The receiver's data.
pub fn receiver(this: &Value) -> Result<Vec<u8>> {
    sequence::byte_data(this).ok_or_else(|| wrong_receiver("bytes", this))
}

/// Data as an object of the receiver's type: bytes or bytearray.
pub fn like(this: &Value, data: Vec<u8>) -> Value {
    if this.downcast::<ByteArray>().is_some() { sequence::byte_array(data) } else { Value::bytes(data) }
}

/// A bytes-like argument.
pub fn data_of(v: &Value) -> Result<Vec<u8>> {
    sequence::byte_data(v)
        .ok_or_else(|| Raised::type_error(format!("a bytes-like object is required, not '{}'", v.type_name())))
}

/// An int that is a byte.
pub fn byte_of(v: &Value) -> Result<u8> {
    let out_of_range = || Raised::value_error("byte must be in range(0, 256)");
    match v.payload() {
        Value::Long(_) => Err(out_of_range()),
        _ => u8::try_from(small_int(v)?).map_err(|_| out_of_range()),
    }
}

/// What is searched for: bytes-like or a single byte.
fn wanted(v: &Value) -> Result<Vec<u8>> {
    if v.is_int() {
        return byte_of(v).map(|b| vec![b]);
    }
    sequence::byte_data(v).ok_or_else(|| {
        Raised::type_error(format!("argument should be integer or bytes-like object, not '{}'", v.type_name()))
    })
}

/// The part of the data between optional bounds and its start; None if the bounds cross.
fn part<'a>(data: &'a [u8], start: &Value, end: &Value) -> Result<Option<(usize, &'a [u8])>> {
    let (start, end) = index::range_bounds(start, end, data.len())?;
    Ok(data.get(start..end).map(|part| (start, part)))
}

/// `find`, `rfind`, `index`, `rindex`.
pub fn search(args: Args, from_right: bool, must_exist: bool) -> Result {
    let [this, needle, start, end] = args.take();
    let data = receiver(&this)?;
    let needle = wanted(&needle)?;
    let found = part(&data, &start, &end)?.and_then(|(from, part)| {
        let at = if from_right { memmem::rfind(part, &needle) } else { memmem::find(part, &needle) };
        at.map(|at| from + at)
    });
    match found {
        Some(at) => Ok(Value::int_from_usize(at)),
        None if must_exist => Err(Raised::value_error("subsection not found")),
        None => Ok(Value::Int(-1)),
    }
}

pub fn count(args: Args) -> Result {
    let [this, needle, start, end] = args.take();
    let data = receiver(&this)?;
    let needle = wanted(&needle)?;
    let Some((_, part)) = part(&data, &start, &end)? else { return Ok(Value::Int(0)) };
    Ok(Value::int_from_usize(if needle.is_empty() { part.len() + 1 } else { memmem::find_iter(part, &needle).count() }))
}

pub fn affix(args: Args, name: &str, holds: fn(&[u8], &[u8]) -> bool) -> Result {
    let [this, affixes, start, end] = args.take();
    let data = receiver(&this)?;
    let part = part(&data, &start, &end)?.map(|(_, part)| part);
    let test = |affix: &[u8]| part.is_some_and(|part| holds(part, affix));
    if let Some(affix) = sequence::byte_data(&affixes) {
        return Ok(Value::Bool(test(&affix)));
    }
    let Some(all) = affixes.as_tuple() else {
        return Err(Raised::type_error(format!(
            "{name} first arg must be bytes or a tuple of bytes, not {}",
            affixes.type_name()
        )));
    };
    for affix in all.iter() {
        if test(&data_of(affix)?) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

/// `__contains__`: bytes or a byte.
pub fn contains(args: Args) -> Result {
    let [this, item] = args.take();
    let data = receiver(&this)?;
    if item.is_int() {
        let byte = byte_of(&item)?;
        return Ok(Value::Bool(data.contains(&byte)));
    }
    Ok(Value::Bool(memmem::find(&data, &data_of(&item)?).is_some()))
}

/// `replace(old, new[, count])`.
pub fn replace(args: Args) -> Result {
    let [this, old, new, count] = args.take();
    let data = receiver(&this)?;
    let (old, new) = (data_of(&old)?, data_of(&new)?);
    let most = if count.is_null() { -1 } else { small_int(&count)? };
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut places: Vec<usize> = if old.is_empty() {
        (0..=data.len()).take(most).collect()
    } else {
        memmem::find_iter(&data, &old).take(most).collect()
    };
    let grown = places.len().saturating_mul(new.len()).saturating_add(data.len());
    let mut out = size::vec_for(grown)?;
    let mut from = 0;
    for at in places.drain(..) {
        out.extend_from_slice(&data[from..at]);
        out.extend_from_slice(&new);
        from = at + old.len();
    }
    out.extend_from_slice(&data[from..]);
    Ok(like(&this, out))
}
