//! The iterators of the builtin containers, as Python sees them.

use super::arguments::wrong_receiver;
use super::{define, iterator_state};
use crate::object::iterator::{Iter, Step};
use crate::object::native::{Arity, Call, Def};
use crate::object::types::types;
use crate::object::{Raised, Result, Value};

const TABLE: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::Unary(|_, this| next(&this))),
    Def::method(
        "__length_hint__",
        Arity::None,
        Call::Unary(|_, this| Ok(receiver(&this)?.length_hint().map_or(Value::NotImplemented, Value::int_from_usize))),
    ),
];

pub fn install() {
    let t = types();
    // What can be put at another place of what it goes through.
    let movable = [
        &t.list_iterator,
        &t.list_reverseiterator,
        &t.tuple_iterator,
        &t.str_iterator,
        &t.str_ascii_iterator,
        &t.bytes_iterator,
        &t.bytearray_iterator,
        &t.range_iterator,
        &t.longrange_iterator,
    ];
    let fixed = [
        &t.dict_keyiterator,
        &t.dict_valueiterator,
        &t.dict_itemiterator,
        &t.dict_reversekeyiterator,
        &t.dict_reversevalueiterator,
        &t.dict_reverseitemiterator,
        &t.set_iterator,
    ];
    for class in movable.into_iter().chain(fixed) {
        define(class, TABLE);
        define(class, iterator_state::REDUCE);
    }
    for class in movable {
        define(class, iterator_state::SET_STATE);
    }
    define(&t.memory_iterator, TABLE);
}

fn receiver(this: &Value) -> Result<&Iter> {
    match this {
        Value::Iter(iter) => Ok(iter),
        _ => Err(wrong_receiver("iterator", this)),
    }
}

fn next(this: &Value) -> Result {
    match receiver(this)?.step() {
        Step::Item(item) => Ok(item),
        Step::Done => Err(Raised::stop_iteration(Value::None)),
        Step::Changed(message) => Err(Raised::runtime_error(message)),
    }
}
