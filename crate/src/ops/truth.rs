//! Truth of builtin values.

use super::complex;
use crate::object::Value;
use crate::object::opaque::{ByteArray, DictView, MemoryView};

/// `bool(v)` where no Python code is needed.
#[inline]
pub fn truth_quick(v: &Value) -> Option<bool> {
    Some(match v {
        Value::Bool(b) => *b,
        Value::Int(i) => *i != 0,
        Value::None | Value::Null => false,
        Value::Float(f) => *f != 0.0,
        Value::Str(s) => !s.is_empty(),
        Value::List(l) => !l.is_empty(),
        Value::Tuple(t) => !t.is_empty(),
        Value::Dict(d) => !d.is_empty(),
        Value::Set(s) => !s.is_empty(),
        Value::Bytes(b) => !b.is_empty(),
        Value::Range(r) => !matches!(r.length, Value::Int(0)),
        Value::Number(n) => return truth_quick(&n.value),
        Value::Instance(_) | Value::Class(_) | Value::Exception(_) | Value::NotImplemented => return None,
        Value::Opaque(_) => return opaque(v),
        _ => true,
    })
}

fn opaque(v: &Value) -> Option<bool> {
    if let Some((re, im)) = complex::parts(v) {
        return Some(re != 0.0 || im != 0.0);
    }
    if let Some(array) = v.downcast::<ByteArray>() {
        return Some(!array.data.borrow().is_empty());
    }
    if let Some(view) = v.downcast::<DictView>() {
        return Some(!view.dict.is_empty());
    }
    v.downcast::<MemoryView>().filter(|view| !view.is_released()).map(|view| view.length > 0)
}
