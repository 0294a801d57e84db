//! Stable sorting by Python's `<`: a merge sort over natural runs that may wait for key functions and comparisons.
//! Items of one simple type are sorted without waiting.

use crate::code::opcode::Comparison;
use crate::memory::account::{Charge, Kind};
use crate::memory::merge_buffer;
use crate::object::{Result, Value};
use crate::ops::compare::{self, order_text};
use crate::vm::ask;

/// Shorter lists are sorted by insertion alone.
const LONGEST_LEAST_RUN: usize = 64;

/// Sorts in place if all items are ints, floats or strs; false if not, and nothing is changed.
pub fn sort_quick(items: &mut Vec<Value>, reverse: bool) -> bool {
    let Some(order) = order_quick(items, reverse) else { return false };
    let _buffer = buffer(&order, reverse, 1);
    permute(items, &order);
    true
}

/// Sorts by the keys that `key` gives (or by the items, if it is None). After an error the items are all there, in
/// some order.
pub async fn sort(items: &mut Vec<Value>, key: &Value, reverse: bool) -> Result<()> {
    let keys = if key.is_null() || key.is_none() {
        items.clone()
    } else {
        let mut keys = Vec::with_capacity(items.len());
        for item in items.iter() {
            keys.push(ask::call1(key, item.clone()).await?);
        }
        keys
    };
    let order = match order_quick(&keys, reverse) {
        Some(order) => order,
        None => order_slowly(&keys, reverse).await?,
    };
    // Keys are an array of their own, and are copied together with the items.
    let keyed = !(key.is_null() || key.is_none());
    let _keys = Charge::of(Kind::BUFFER, || if keyed { 8 * items.len() } else { 0 });
    let _buffer = buffer(&order, reverse, if keyed { 2 } else { 1 });
    permute(items, &order);
    Ok(())
}

/// The room that merging needed.
fn buffer(order: &[u32], reverse: bool, words: usize) -> Charge {
    Charge::of(Kind::BUFFER, || {
        let mut ranks = vec![0; order.len()];
        for (&at, rank) in order.iter().zip(0..) {
            ranks[at as usize] = rank;
        }
        if reverse {
            // It is turned round, sorted and turned round again.
            ranks.reverse();
            let last = ranks.len() as u32;
            ranks.iter_mut().for_each(|rank| *rank = last - 1 - *rank);
        }
        8 * words * merge_buffer::largest_copy(ranks)
    })
}

fn permute(items: &mut Vec<Value>, order: &[u32]) {
    let sorted = order.iter().map(|&at| items[at as usize].take()).collect();
    *items = sorted;
}

/// The order of simple keys of one type. Equal ones keep their order, in reverse too.
fn order_quick(keys: &[Value], reverse: bool) -> Option<Vec<u32>> {
    let count = u32::try_from(keys.len()).ok()?;
    match keys.first()?.bare() {
        Value::Int(_) => {
            let numbers: Option<Vec<i64>> =
                keys.iter().map(|k| if let Value::Int(n) = k.bare() { Some(*n) } else { None }).collect();
            let mut pairs: Vec<(i64, u32)> = numbers?.into_iter().zip(0..count).collect();
            if reverse {
                pairs.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            } else {
                pairs.sort_unstable();
            }
            Some(pairs.into_iter().map(|(_, at)| at).collect())
        }
        Value::Float(_) => {
            let numbers: Option<Vec<f64>> = keys
                .iter()
                .map(|k| if let Value::Float(x) = k.bare() { Some(*x).filter(|x| !x.is_nan()) } else { None })
                .collect();
            let numbers = numbers?;
            // Zeros of both signs are equal, which total_cmp does not know.
            let order = |a: u32, b: u32| {
                numbers[a as usize].partial_cmp(&numbers[b as usize]).unwrap_or(std::cmp::Ordering::Equal)
            };
            Some(ordered(count, reverse, order))
        }
        Value::Str(_) => {
            let texts: Option<Vec<&str>> =
                keys.iter().map(|k| if let Value::Str(s) = k { Some(s.as_str()) } else { None }).collect();
            let texts = texts?;
            Some(ordered(count, reverse, |a, b| order_text(texts[a as usize], texts[b as usize])))
        }
        _ => None,
    }
}

fn ordered(count: u32, reverse: bool, order: impl Fn(u32, u32) -> std::cmp::Ordering) -> Vec<u32> {
    let mut all: Vec<u32> = (0..count).collect();
    all.sort_by(|&a, &b| if reverse { order(b, a) } else { order(a, b) });
    all
}

/// `a < b`.
async fn less(a: &Value, b: &Value) -> Result<bool> {
    match compare::holds(Comparison::Lt, a, b) {
        Some(less) => Ok(less),
        None => ask::compare_true(Comparison::Lt, a, b).await,
    }
}

/// The order of any keys, by `<` alone.
async fn order_slowly(keys: &[Value], reverse: bool) -> Result<Vec<u32>> {
    let mut order: Vec<u32> = (0..keys.len() as u32).collect();
    // Reversing before and after keeps equal ones in their order.
    if reverse {
        order.reverse();
    }
    let least = least_run(keys.len());
    let mut runs = Vec::new();
    let mut start = 0;
    while start < order.len() {
        let end = next_run(keys, &mut order, start, least).await?;
        runs.push(start..end);
        start = end;
    }
    while runs.len() > 1 {
        let mut merged = Vec::with_capacity(runs.len().div_ceil(2));
        for pair in runs.chunks(2) {
            if let [left, right] = pair {
                merge(keys, &mut order[left.start..right.end], left.len()).await?;
                merged.push(left.start..right.end);
            } else {
                merged.extend_from_slice(pair);
            }
        }
        runs = merged;
    }
    if reverse {
        order.reverse();
    }
    Ok(order)
}

/// The least length of a run: so that the runs are nearly a power of two in number.
fn least_run(mut count: usize) -> usize {
    let mut odd = 0;
    while count >= LONGEST_LEAST_RUN {
        odd |= count & 1;
        count >>= 1;
    }
    count + odd
}

/// Finds (or makes) a sorted run from `start` on; gives its end. It compares what CPython compares, in the same order.
async fn next_run(keys: &[Value], order: &mut [u32], start: usize, least: usize) -> Result<usize> {
    let mut end = start + natural_run(keys, &mut order[start..]).await?;
    let full = (start + least).min(order.len());
    while end < full {
        let new = order[end];
        let (mut low, mut high) = (start, end);
        while low < high {
            let middle = low + (high - low) / 2;
            if less(&keys[new as usize], &keys[order[middle] as usize]).await? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        order[low..=end].rotate_right(1);
        end += 1;
    }
    Ok(end)
}

/// The length of the run that the items begin with. A falling one is turned round, in which equal ones keep their order.
async fn natural_run(keys: &[Value], order: &mut [u32]) -> Result<usize> {
    let key = |at: u32| &keys[at as usize];
    let mut end = rising_to(keys, order, 1).await?;
    if end == order.len() || (end > 1 && less(key(order[0]), key(order[end - 1])).await?) {
        return Ok(end);
    }
    // All so far are equal, and the next one is less.
    order[..end].reverse();
    end += 1;
    let mut equal = 1;
    while end < order.len() {
        if less(key(order[end]), key(order[end - 1])).await? {
            order[end - equal..end].reverse();
            equal = 1;
        } else if less(key(order[end - 1]), key(order[end])).await? {
            break;
        } else {
            equal += 1;
        }
        end += 1;
    }
    order[end - equal..end].reverse();
    order[..end].reverse();
    rising_to(keys, order, end).await
}

/// Where the items stop to rise, those before `from` being known to.
async fn rising_to(keys: &[Value], order: &[u32], from: usize) -> Result<usize> {
    let mut end = from;
    while end < order.len() && !less(&keys[order[end] as usize], &keys[order[end - 1] as usize]).await? {
        end += 1;
    }
    Ok(end)
}

/// Merges two sorted halves, the first `middle` long.
async fn merge(keys: &[Value], order: &mut [u32], middle: usize) -> Result<()> {
    let key = |at: u32| &keys[at as usize];
    if !less(key(order[middle]), key(order[middle - 1])).await? {
        return Ok(());
    }
    let left = order[..middle].to_vec();
    let (mut l, mut r, mut out) = (0, middle, 0);
    while l < left.len() && r < order.len() {
        if less(key(order[r]), key(left[l])).await? {
            order[out] = order[r];
            r += 1;
        } else {
            order[out] = left[l];
            l += 1;
        }
        out += 1;
    }
    // What is left of the right half stands in its place already.
    for &at in &left[l..] {
        order[out] = at;
        out += 1;
    }
    Ok(())
}
