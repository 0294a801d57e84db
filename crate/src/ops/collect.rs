//! All items of builtin iterables, where no Python code is needed.

use super::size;
use super::subscript::iter_quick;
use crate::object::iterator::Step;
use crate::object::{Raised, Result, Value};

/// The items of an exact builtin container or iterator.
pub fn collect_quick(v: &Value) -> Option<Result<Vec<Value>>> {
    match v {
        Value::List(list) => return Some(Ok(list.to_vec())),
        Value::Tuple(items) => return Some(Ok(items.to_vec())),
        Value::Set(set) => return Some(Ok(set.to_vec())),
        Value::Dict(dict) => return Some(Ok(dict.keys())),
        Value::Range(range) if range.length.as_int().is_none() => {
            return Some(Err(Raised::overflow_error("Python int too large to convert to C ssize_t")));
        }
        _ => {}
    }
    let Value::Iter(iter) = iter_quick(v)? else { return None };
    Some((|| {
        let mut items = size::vec_for(iter.length_hint().unwrap_or(0))?;
        loop {
            match iter.step() {
                Step::Item(item) => {
                    if items.len() == items.capacity() {
                        size::check(items.len() * 2, size_of::<Value>())?;
                    }
                    items.push(item);
                }
                Step::Done => return Ok(items),
                Step::Changed(message) => return Err(Raised::runtime_error(message)),
            }
        }
    })())
}
