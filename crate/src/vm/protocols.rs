//! The protocols that a native frame may await: hashing, comparing, iterating, attributes. Each looks for the quick
//! answer first and calls the object's method where a Python class decides. Used as `ask::…`.

use std::rc::Rc;

use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::{Dict, Raised, Result, Set, Str, Value};

fn unwired<T>() -> Result<T> {
    Err(Raised::system_error("not wired yet"))
}

/// `repr(v)`.
pub async fn repr(_v: &Value) -> Result<Rc<Str>> { unwired() }
/// `str(v)`.
pub async fn str(_v: &Value) -> Result<Rc<Str>> { unwired() }
/// `format(v, spec)`.
pub async fn format(_v: &Value, _spec: &str) -> Result<Rc<Str>> { unwired() }
/// `hash(v)`; TypeError if unhashable.
pub async fn hash(_v: &Value) -> Result<i64> { unwired() }
/// `a == b` as containers compare: identical objects are equal.
pub async fn same(_a: &Value, _b: &Value) -> Result<bool> { unwired() }
/// `a op b`, the value that the operator gives.
pub async fn compare(_op: Comparison, _a: &Value, _b: &Value) -> Result { unwired() }
/// `bool(a op b)`.
pub async fn compare_true(_op: Comparison, _a: &Value, _b: &Value) -> Result<bool> { unwired() }
/// `bool(v)`.
pub async fn truth(_v: &Value) -> Result<bool> { unwired() }
/// `iter(v)`.
pub async fn iter(_v: &Value) -> Result { unwired() }
/// All items of an iterable.
pub async fn collect(_iterable: &Value) -> Result<Vec<Value>> { unwired() }
/// `len(v)`.
pub async fn len(_v: &Value) -> Result<usize> { unwired() }
/// `operator.index(v)`: an `Int` or `Long`.
pub async fn index(_v: &Value) -> Result { unwired() }
/// `v.name`.
pub async fn get_attribute(_v: &Value, _name: &Rc<Str>) -> Result { unwired() }
/// `v.name`, None instead of AttributeError.
pub async fn find_attribute(_v: &Value, _name: &Rc<Str>) -> Result<Option<Value>> { unwired() }
/// `v.name = value`.
pub async fn set_attribute(_v: &Value, _name: &Rc<Str>, _value: Value) -> Result<()> { unwired() }
/// Calls the special method `name` of the class of `v` (not of the instance); None if there is none.
pub async fn special(_v: &Value, _name: &Rc<Str>, _args: Vec<Value>) -> Result<Option<Value>> { unwired() }
/// `a op b` (in-place operators too).
pub async fn binary(_op: BinaryOp, _a: &Value, _b: &Value) -> Result { unwired() }
/// `container[key]`.
pub async fn get_item(_container: &Value, _key: &Value) -> Result { unwired() }
/// `container[key] = value`.
pub async fn set_item(_container: &Value, _key: Value, _value: Value) -> Result<()> { unwired() }
/// `item in container`.
pub async fn contains(_container: &Value, _item: &Value) -> Result<bool> { unwired() }
/// Value of a key in a dict (no `__missing__`).
pub async fn dict_get(_dict: &Rc<Dict>, _key: &Value) -> Result<Option<Value>> { unwired() }
pub async fn dict_set(_dict: &Rc<Dict>, _key: Value, _value: Value) -> Result<()> { unwired() }
/// Removes a key: its value, None if it was missing.
pub async fn dict_remove(_dict: &Rc<Dict>, _key: &Value) -> Result<Option<Value>> { unwired() }
/// Adds to a set: whether it was new.
pub async fn set_add(_set: &Rc<Set>, _item: Value) -> Result<bool> { unwired() }
pub async fn set_contains(_set: &Rc<Set>, _item: &Value) -> Result<bool> { unwired() }
/// Removes from a set: whether it was there.
pub async fn set_remove(_set: &Rc<Set>, _item: &Value) -> Result<bool> { unwired() }
