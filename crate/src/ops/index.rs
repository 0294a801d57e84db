//! Subscripts: single indices and slices, as all sequences read them.

use num_bigint::BigInt;
use num_traits::Signed;

use crate::object::{Raised, Result, Slice, Value};

/// An index of a sequence of `len` items, counted from the end when negative; None when out of range.
#[inline]
pub fn position(index: i64, len: usize) -> Option<usize> {
    let at = if index < 0 { index.checked_add(len as i64)? } else { index };
    usize::try_from(at).ok().filter(|at| *at < len)
}

/// How many or how far, where only what fits the memory can matter: 0 for a negative int, the most there can be for one
/// beyond. In Wasm a size has 32 bits.
#[inline]
pub fn as_size(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// An int as an index: IndexError when it does not fit.
pub fn as_index(v: &Value) -> Option<Result<i64>> {
    match v.payload() {
        Value::Int(i) => Some(Ok(*i)),
        Value::Bool(b) => Some(Ok(i64::from(*b))),
        Value::Long(_) => {
            Some(Err(Raised::index_error(format!("cannot fit '{}' into an index-sized integer", v.type_name()))))
        }
        _ => None,
    }
}

/// An int cut to the range of 64 bits, as bounds are.
pub fn clamped(v: &Value) -> Option<i64> {
    match v.payload() {
        Value::Int(i) => Some(*i),
        Value::Bool(b) => Some(i64::from(*b)),
        Value::Long(b) => Some(if b.is_negative() { i64::MIN } else { i64::MAX }),
        _ => None,
    }
}

/// The places that a slice selects: `count` of them, from `start` on, `step` apart; `stop` is where an insertion ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    pub start: usize,
    pub stop: usize,
    pub step: i64,
    pub count: usize,
}

impl Places {
    /// The places in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = usize> + use<> {
        let Places { start, step, count, .. } = *self;
        (0..count).map(move |n| (start as i64).wrapping_add(step.wrapping_mul(n as i64)) as usize)
    }

    /// The items there.
    pub fn pick<T: Clone>(&self, items: &[T]) -> Vec<T> {
        if self.step == 1 {
            return items.get(self.start..self.start + self.count).map_or(Vec::new(), <[T]>::to_vec);
        }
        self.iter().filter_map(|at| items.get(at).cloned()).collect()
    }
}

/// The error for a bound that is no int.
#[cold]
pub fn bad_bound() -> Raised {
    Raised::type_error("slice indices must be integers or None or have an __index__ method")
}

/// A bound as given: None for `None`.
fn bound(v: &Value) -> Result<Option<i64>> {
    if v.is_none() || v.is_null() {
        return Ok(None);
    }
    clamped(v).map(Some).ok_or_else(bad_bound)
}

/// What a slice selects from `len` items. Its parts must be ints or None.
pub fn slice_places(slice: &Slice, len: usize) -> Result<Places> {
    let step = bound(&slice.step)?.unwrap_or(1);
    if step == 0 {
        return Err(Raised::value_error("slice step cannot be zero"));
    }
    let step = step.max(-i64::MAX);
    Ok(places(bound(&slice.start)?, bound(&slice.stop)?, step, len))
}

fn places(start: Option<i64>, stop: Option<i64>, step: i64, len: usize) -> Places {
    let len = len as i64;
    // The range within which bounds are cut: a backward slice may stop before the first item.
    let (low, high) = if step < 0 { (-1, len - 1) } else { (0, len) };
    let cut = |bound: i64| if bound < 0 { bound.saturating_add(len).max(low) } else { bound.min(high) };
    let start = start.map_or(if step < 0 { high } else { low }, cut);
    let stop = stop.map_or(if step < 0 { low } else { high }, cut);
    let count = if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && stop < start {
        (start - stop - 1) / -step + 1
    } else {
        0
    };
    Places { start: start.max(0) as usize, stop: stop.max(0) as usize, step, count: count as usize }
}

/// Bounds `start, end` as `find`, `count`, `index` take them, cut to `0..=len`; `start` may lie behind `end`.
pub fn range_bounds(start: &Value, end: &Value, len: usize) -> Result<(usize, usize)> {
    let cut = |bound: i64| {
        let at = if bound < 0 { bound.saturating_add(len as i64).max(0) } else { bound };
        usize::try_from(at).unwrap_or(usize::MAX)
    };
    let start = bound(start)?.map_or(0, cut);
    let end = bound(end)?.map_or(len, cut).min(len);
    Ok((start, end))
}

/// `slice.indices(length)`, with ints of any size.
pub fn exact_indices(slice: &Slice, length: &BigInt) -> Result<(Value, Value, Value)> {
    let part = |v: &Value| -> Result<Option<BigInt>> {
        if v.is_none() { Ok(None) } else { v.as_big().map(Some).ok_or_else(bad_bound) }
    };
    let step = part(&slice.step)?.unwrap_or_else(|| BigInt::from(1));
    if step == BigInt::ZERO {
        return Err(Raised::value_error("slice step cannot be zero"));
    }
    let backward = step.is_negative();
    let (low, high) = if backward { (BigInt::from(-1), length - 1) } else { (BigInt::ZERO, length.clone()) };
    let cut =
        |bound: BigInt| if bound.is_negative() { (bound + length).max(low.clone()) } else { bound.min(high.clone()) };
    let start = part(&slice.start)?.map_or_else(|| if backward { high.clone() } else { low.clone() }, cut);
    let stop = part(&slice.stop)?.map_or_else(|| if backward { low.clone() } else { high.clone() }, cut);
    Ok((Value::big(start), Value::big(stop), Value::big(step)))
}

/// Items of a range, none if the step leads away.
pub fn range_length(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let (low, high, width) = if step.is_negative() { (stop, start, -step) } else { (start, stop, step.clone()) };
    if low >= high || width == BigInt::ZERO { BigInt::ZERO } else { (high - low - 1) / width + 1 }
}
