//! Items, length and iterators of builtin containers, where no Python code is needed.

use std::rc::Rc;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive};

use super::index::{self, Places, position, slice_places};
use crate::object::dict::Found;
use crate::object::hash::{Hashed, hash_value};
use crate::object::iterator::{Part, Steps};
use crate::object::opaque::{ByteArray, DictView, MemoryView};
use crate::object::{Bytes, Dict, Iter, Raised, Range, Result, Str, Value};

/// Place of a key in a dict: `Ok(None)` if missing, an error if unhashable; None where Python code is needed.
pub fn find(dict: &Dict, key: &Value) -> Option<Result<Option<usize>>> {
    let hash = match hash_value(key) {
        Hashed::Hash(hash) => hash,
        Hashed::Unhashable(v) => return Some(Err(unhashable(&v))),
        Hashed::Ask => return None,
    };
    match dict.table.borrow().find(key, hash) {
        Found::At(at) => Some(Ok(Some(at))),
        Found::Missing => Some(Ok(None)),
        Found::Ask(_) => None,
    }
}

/// "unhashable type: 'list'".
#[cold]
pub fn unhashable(v: &Value) -> Raised {
    Raised::type_error(format!("unhashable type: '{}'", v.type_name()))
}

/// `sequence[key]` for an int or a slice with ints for bounds; None for what is no builtin sequence, or another key.
pub fn sequence_item(container: &Value, key: &Value) -> Option<Result> {
    if let Value::Slice(slice) = key {
        let len = if let Value::Range(_) = container { 0 } else { len_quick(container)? };
        if !is_sliceable(container)
            || [&slice.start, &slice.stop, &slice.step].into_iter().any(|b| !b.is_none() && !b.is_int())
        {
            return None;
        }
        if let Value::Range(range) = container {
            return Some(slice_range(range, slice));
        }
        return Some(slice_places(slice, len).map(|places| slice_of(container, places)));
    }
    let kind = match container {
        Value::List(_) => "list index",
        Value::Tuple(_) => "tuple index",
        Value::Str(_) => "string index",
        Value::Bytes(_) => "index",
        Value::Range(range) => return Some(range_item(range, &key.as_big()?)),
        Value::Opaque(_) if container.downcast::<ByteArray>().is_some() => "bytearray index",
        _ => return None,
    };
    let at = match index::as_index(key)? {
        Ok(at) => at,
        Err(raised) => return Some(Err(raised)),
    };
    Some(match position(at, len_quick(container)?) {
        Some(at) => Ok(item_at(container, at)),
        None => Err(Raised::index_error(format!("{kind} out of range"))),
    })
}

fn is_sliceable(container: &Value) -> bool {
    matches!(container, Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_))
        || container.downcast::<ByteArray>().is_some()
}

/// An item at a place that exists.
fn item_at(container: &Value, at: usize) -> Value {
    let byte = |b: Option<&u8>| b.map_or(Value::None, |b| Value::Int(i64::from(*b)));
    match container {
        Value::List(list) => list.get(at).unwrap_or_default(),
        Value::Tuple(items) => items.get(at).cloned().unwrap_or_default(),
        Value::Str(text) => Value::Str(Str::from_char(text.char_at(at))),
        Value::Bytes(data) => byte(data.get(at)),
        _ => container.downcast::<ByteArray>().map_or(Value::None, |array| byte(array.data.borrow().get(at))),
    }
}

fn slice_of(container: &Value, places: Places) -> Value {
    match container {
        Value::List(list) => Value::list(places.pick(&list.items.borrow())),
        Value::Tuple(items) if places.step == 1 && places.count == items.len() => container.clone(),
        Value::Tuple(items) => Value::tuple(places.pick(items)),
        Value::Str(text) if places.step == 1 && places.count == text.len_chars() => container.clone(),
        Value::Str(text) if places.step == 1 => Value::Str(text.slice(places.start, places.start + places.count)),
        Value::Str(text) if text.is_ascii() => {
            Value::string(places.pick(text.as_str().as_bytes()).into_iter().map(char::from).collect())
        }
        Value::Str(text) => {
            let chars: Vec<char> = text.as_str().chars().collect();
            Value::string(places.pick(&chars).into_iter().collect())
        }
        Value::Bytes(data) if places.step == 1 && places.count == data.len() => container.clone(),
        Value::Bytes(data) => Value::bytes(places.pick(data)),
        _ => container
            .downcast::<ByteArray>()
            .map_or(Value::None, |array| super::sequence::byte_array(places.pick(&array.data.borrow()))),
    }
}

fn range_item(range: &Range, at: &BigInt) -> Result {
    let length = range.length.as_big().unwrap_or_default();
    let at = if at.is_negative() { at + &length } else { at.clone() };
    if at.is_negative() || at >= length {
        return Err(Raised::index_error("range object index out of range"));
    }
    Ok(Value::big(range.start.as_big().unwrap_or_default() + at * range.step.as_big().unwrap_or_default()))
}

/// A slice of a range is a range.
fn slice_range(range: &Range, slice: &crate::object::Slice) -> Result {
    let int = |v: &Value| v.as_big().unwrap_or_default();
    let (start, stop, step) = index::exact_indices(slice, &int(&range.length))?;
    let place = |n: &Value| int(&range.start) + int(n) * int(&range.step);
    Ok(make_range(&place(&start), &place(&stop), &(int(&range.step) * int(&step))))
}

/// A range object; the step is not 0.
pub fn make_range(start: &BigInt, stop: &BigInt, step: &BigInt) -> Value {
    let length = Value::big(index::range_length(start, stop, step));
    let int = |n: &BigInt| Value::big(n.clone());
    Value::Range(Range::new(int(start), int(stop), int(step), length))
}

/// `len(v)` of exact builtin types (and the builtin part of subclasses, by `payload`).
#[inline]
pub fn len_quick(v: &Value) -> Option<usize> {
    Some(match v {
        Value::List(list) => list.len(),
        Value::Tuple(items) => items.len(),
        Value::Str(text) => text.len_chars(),
        Value::Dict(dict) => dict.len(),
        Value::Set(set) => set.len(),
        Value::Bytes(data) => data.len(),
        Value::Range(range) => usize::try_from(range.length.as_int()?).ok()?,
        Value::Opaque(_) => {
            if let Some(array) = v.downcast::<ByteArray>() {
                array.data.borrow().len()
            } else if let Some(view) = v.downcast::<DictView>() {
                view.dict.len()
            } else {
                v.downcast::<MemoryView>().filter(|view| !view.is_released())?.length
            }
        }
        _ => return None,
    })
}

/// `iter(v)` of exact builtin types; iterators give themselves.
pub fn iter_quick(v: &Value) -> Option<Value> {
    Some(match v {
        Value::List(list) => Iter::new(Steps::List { list: list.clone(), at: 0 }),
        Value::Tuple(tuple) => Iter::new(Steps::Tuple { tuple: tuple.clone(), at: 0 }),
        Value::Str(text) => Iter::new(Steps::Str { text: text.clone(), at: 0 }),
        Value::Dict(dict) => Iter::over_dict(dict, Part::Keys),
        Value::Set(set) => Iter::new(Steps::Set { set: set.clone(), at: 0, used: set.len() }),
        Value::Bytes(bytes) => Iter::new(Steps::Bytes { bytes: bytes.clone(), at: 0 }),
        Value::Range(range) => over_range(range),
        Value::Iter(_) => v.clone(),
        Value::Opaque(_) => {
            if let Some(view) = v.downcast::<DictView>() {
                return Some(Iter::over_dict(&view.dict, view.part));
            }
            if v.downcast::<ByteArray>().is_some() {
                return Some(Iter::new(Steps::ByteArray { array: v.clone(), at: 0 }));
            }
            let view = v.downcast::<MemoryView>().filter(|view| view.format == 'B' && !view.is_released())?;
            Iter::new(Steps::Bytes { bytes: Bytes::new(view.to_vec()), at: 0 })
        }
        _ => return None,
    })
}

fn over_range(range: &Range) -> Value {
    if let Some((next, step, left)) = range.small() {
        return Iter::new(Steps::Range { next, step, left });
    }
    let int = |v: &Value| v.as_big().unwrap_or_default();
    Iter::new(Steps::BigRange { next: int(&range.start), step: int(&range.step), left: int(&range.length) })
}

/// `reversed(v)` of exact builtin sequences and dicts.
pub fn reversed_quick(v: &Value) -> Option<Value> {
    Some(match v {
        Value::List(list) => Iter::new(Steps::ListReversed { list: list.clone(), at: list.len() }),
        Value::Dict(dict) => over_dict_reversed(dict, Part::Keys),
        Value::Range(range) => {
            let int = |v: &Value| v.as_big().unwrap_or_default();
            let (start, step, length) = (int(&range.start), int(&range.step), int(&range.length));
            let last = &start + (&length - 1i32) * &step;
            match (last.to_i64(), step.to_i64().and_then(i64::checked_neg), length.to_i64(), range.small()) {
                (Some(next), Some(step), Some(left), Some(_)) => Iter::new(Steps::Range { next, step, left }),
                _ => Iter::new(Steps::BigRange { next: last, step: -step, left: length }),
            }
        }
        Value::Opaque(_) => {
            let view = v.downcast::<DictView>()?;
            over_dict_reversed(&view.dict, view.part)
        }
        _ => return None,
    })
}

pub fn over_dict_reversed(dict: &Rc<Dict>, part: Part) -> Value {
    let at = dict.table.borrow().slots();
    Iter::new(Steps::DictReversed { dict: dict.clone(), at, used: dict.len(), part })
}

/// `item in container` where no Python code is needed.
pub fn contains_quick(container: &Value, item: &Value) -> Option<Result<bool>> {
    match container {
        Value::List(list) => any_same(&list.items.borrow(), item),
        Value::Tuple(items) => any_same(items, item),
        Value::Dict(dict) => find(dict, item).map(|found| found.map(|at| at.is_some())),
        Value::Set(set) => {
            let hash = match hash_value(item) {
                Hashed::Hash(hash) => hash,
                // A set is looked up as the frozenset of its items: the caller knows.
                Hashed::Unhashable(Value::Set(_)) | Hashed::Ask => return None,
                Hashed::Unhashable(v) => return Some(Err(unhashable(&v))),
            };
            match set.table.borrow().find(item, hash) {
                crate::object::set::Found::At(_) => Some(Ok(true)),
                crate::object::set::Found::Missing => Some(Ok(false)),
                crate::object::set::Found::Ask(_) => None,
            }
        }
        Value::Str(text) => match item {
            Value::Str(part) => Some(Ok(text.as_str().contains(part.as_str()))),
            _ => None,
        },
        Value::Range(range) if matches!(item.bare(), Value::Int(_) | Value::Bool(_) | Value::Long(_)) => {
            Some(Ok(range_place(range, item).is_some()))
        }
        _ => None,
    }
}

fn any_same(items: &[Value], item: &Value) -> Option<Result<bool>> {
    for other in items {
        if super::compare::same_quick(other, item)? {
            return Some(Ok(true));
        }
    }
    Some(Ok(false))
}

/// Number of the item of a range that is equal to an int.
pub fn range_place(range: &Range, item: &Value) -> Option<Value> {
    let item = item.as_big()?;
    let (offset, step) = (item - range.start.as_big()?, range.step.as_big()?);
    let (place, rest) = offset.div_mod_floor(&step);
    (rest == BigInt::ZERO && !place.is_negative() && place < range.length.as_big()?).then(|| Value::big(place))
}
