//! Equality and order of builtin values.

use crate::object::Value;

/// `a == b` where no Python code is needed; None where a Python class decides.
pub fn equal_quick(a: &Value, b: &Value) -> Option<bool> {
    Some(match (a, b) {
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Str(a), Value::Str(b)) => a.as_str() == b.as_str(),
        (Value::None, Value::None) => true,
        (Value::Float(a), Value::Float(b)) => a == b,
        _ => return None,
    })
}
