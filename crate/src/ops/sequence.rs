//! Concatenation and repetition of str, bytes, bytearray, list and tuple.

use std::rc::Rc;

use super::size::{self, memory_error};
use crate::code::opcode::BinaryOp;
use crate::object::opaque::ByteArray;
use crate::object::types::types;
use crate::object::{List, Raised, Result, Str, Value};

/// `a + b` or `a += b` for two sequences of one family.
pub fn concatenate(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    Some(match (a, b) {
        (Value::Str(x), Value::Str(y)) => concat_str(x, y),
        (Value::List(x), Value::List(y)) if op.in_place() => {
            let more = y.to_vec();
            extend(&mut x.items_mut(), more).map(|()| a.clone())
        }
        (Value::List(x), Value::Tuple(y)) if op.in_place() => {
            extend(&mut x.items_mut(), y.to_vec()).map(|()| a.clone())
        }
        (Value::List(x), Value::List(y)) => concat(&x.items.borrow(), &y.items.borrow()).map(Value::list),
        (Value::Tuple(x), Value::Tuple(y)) => {
            if x.is_empty() {
                return Some(Ok(b.clone()));
            }
            if y.is_empty() {
                return Some(Ok(a.clone()));
            }
            concat(x, y).map(Value::tuple)
        }
        (Value::Bytes(_), _) => {
            let right = byte_data(b)?;
            concat(&byte_data(a)?, &right).map(Value::bytes)
        }
        (Value::Opaque(_), _) => {
            let array = a.downcast::<ByteArray>()?;
            let right = byte_data(b)?;
            if op.in_place() {
                let done = array.resizable().and_then(|()| size::check(array.data.borrow().len() + right.len(), 1));
                done.map(|()| {
                    array.data_mut().extend_from_slice(&right);
                    a.clone()
                })
            } else {
                concat(&array.data.borrow(), &right).map(byte_array)
            }
        }
        _ => return None,
    })
}

/// A new bytearray object.
pub fn byte_array(data: Vec<u8>) -> Value {
    Value::opaque(&types().bytearray, ByteArray::new(data))
}

/// A copy of the data of a bytes, bytearray or memoryview.
pub fn byte_data(v: &Value) -> Option<Vec<u8>> {
    match v.payload() {
        Value::Bytes(b) => Some(b.to_vec()),
        other => match other.downcast::<ByteArray>() {
            Some(array) => Some(array.data.borrow().clone()),
            None => other.downcast::<crate::object::opaque::MemoryView>().map(|view| view.to_vec()),
        },
    }
}

fn concat_str(a: &Rc<Str>, b: &Rc<Str>) -> Result {
    if a.is_empty() {
        return Ok(Value::Str(b.clone()));
    }
    if b.is_empty() {
        return Ok(Value::Str(a.clone()));
    }
    let mut text = size::string_for(a.as_str().len() + b.as_str().len())?;
    text.push_str(a.as_str());
    text.push_str(b.as_str());
    Ok(Value::string(text))
}

fn concat<T: Clone>(a: &[T], b: &[T]) -> Result<Vec<T>> {
    let mut all = size::vec_for(a.len() + b.len())?;
    all.extend_from_slice(a);
    all.extend_from_slice(b);
    Ok(all)
}

/// Appends to a list's items.
pub fn extend(items: &mut Vec<Value>, more: Vec<Value>) -> Result<()> {
    size::check(items.len() + more.len(), size_of::<Value>())?;
    items.try_reserve(more.len()).map_err(|_| memory_error())?;
    items.extend(more);
    Ok(())
}

/// Appends what another list holds; afterwards there is room for that alone, as in the sum of two lists.
pub fn extend_from(list: &List, more: &[Value]) -> Result<()> {
    let length = list.len() + more.len();
    size::check(length, size_of::<Value>())?;
    list.extend(length, |items| {
        items.try_reserve_exact(more.len()).map_err(|_| memory_error())?;
        items.extend_from_slice(more);
        Ok(())
    })
}

/// How often to repeat: 0 for negative counts.
fn count(n: &Value) -> Option<Result<i64>> {
    Some(match n.bare() {
        Value::Int(n) => Ok(*n.max(&0)),
        Value::Bool(b) => Ok(i64::from(*b)),
        Value::Long(_) => Err(Raised::overflow_error("cannot fit 'int' into an index-sized integer")),
        _ => return None,
    })
}

/// `a * b` or `a *= b` where one is a sequence and the other an int.
pub fn repeat(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    if let Some(times) = count(b).filter(|_| is_sequence(a)) {
        return Some(times.and_then(|n| repeat_sequence(a, n, op.in_place())));
    }
    if let Some(times) = count(a).filter(|_| is_sequence(b)) {
        return Some(times.and_then(|n| repeat_sequence(b, n, false)));
    }
    // Builtin values that are no ints: nobody has a method for that.
    let (sequence, other) = if is_sequence(a) { (a, b) } else { (b, a) };
    if is_sequence(sequence)
        && (is_sequence(other)
            || matches!(other.bare(), Value::Float(_) | Value::None | Value::Dict(_) | Value::Set(_))
            || super::complex::parts(other).is_some())
    {
        return Some(Err(Raised::type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            other.type_name()
        ))));
    }
    None
}

/// Whether `+` and `*` mean concatenation and repetition.
pub fn is_sequence(v: &Value) -> bool {
    matches!(v, Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_))
        || v.downcast::<ByteArray>().is_some()
}

fn repeat_sequence(v: &Value, times: i64, in_place: bool) -> Result {
    // Beyond what an index can hold, CPython has a message of its own for each type.
    let too_long = |len: usize| len != 0 && times > i64::MAX / len as i64;
    let n = super::index::as_size(times);
    match v {
        Value::Str(s) => {
            if too_long(s.len_chars()) {
                return Err(Raised::overflow_error("repeated string is too long"));
            }
            if n == 1 {
                return Ok(v.clone());
            }
            let len = s.as_str().len().checked_mul(n).ok_or_else(memory_error)?;
            size::string_for(len)?;
            Ok(Value::string(s.as_str().repeat(n)))
        }
        Value::Bytes(b) => {
            if too_long(b.len()) {
                return Err(Raised::overflow_error("repeated bytes are too long"));
            }
            repeat_items(b, n).map(Value::bytes)
        }
        Value::List(list) => {
            let all = repeat_items(&list.items.borrow(), n)?;
            if in_place {
                let old = std::mem::replace(&mut *list.items_mut(), all);
                drop(old);
                return Ok(v.clone());
            }
            Ok(Value::list(all))
        }
        Value::Tuple(t) => {
            if n == 1 {
                return Ok(v.clone());
            }
            repeat_items(t, n).map(Value::tuple)
        }
        _ => {
            let Some(array) = v.downcast::<ByteArray>() else { return Ok(Value::NotImplemented) };
            let all = repeat_items(&array.data.borrow(), n)?;
            if in_place {
                if all.len() != array.data.borrow().len() {
                    array.resizable()?;
                }
                *array.data_mut() = all;
                return Ok(v.clone());
            }
            Ok(byte_array(all))
        }
    }
}

fn repeat_items<T: Clone>(items: &[T], n: usize) -> Result<Vec<T>> {
    let len = items.len().checked_mul(n).ok_or_else(memory_error)?;
    let mut all = size::vec_for(len)?;
    if let [one] = items {
        all.resize(n, one.clone());
        return Ok(all);
    }
    for _ in 0..if items.is_empty() { 0 } else { n } {
        all.extend_from_slice(items);
    }
    Ok(all)
}
