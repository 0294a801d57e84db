//! `range`.

use std::rc::Rc;

use num_bigint::BigInt;

use super::arguments::{comparison, constructor, not_an_int, with_ints, wrong_receiver};
use super::{container, define};
use crate::code::opcode::Comparison;
use crate::object::hash::{Hashed, hash_items, hash_value};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Range, Result, Value};
use crate::ops::{repr, subscript};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(|_, args| with_ints(args, &[1, 2, 3], new))),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| Ok(repr::repr_quick(&this).map_or(Value::None, Value::string))),
    ),
    Def::method("__hash__", Arity::None, Call::Unary(|_, this| hash(&this))),
    Def::method(
        "__len__",
        Arity::None,
        Call::Unary(|_, this| match receiver(&this)?.length {
            Value::Int(n) => Ok(Value::Int(n)),
            _ => Err(Raised::overflow_error("Python int too large to convert to C ssize_t")),
        }),
    ),
    Def::method(
        "__bool__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::Bool(!matches!(receiver(&this)?.length, Value::Int(0))))),
    ),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(subscript::iter_quick(&this).unwrap_or_default()))),
    Def::method(
        "__reversed__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::reversed_quick(&this).unwrap_or_default())),
    ),
    Def::method(
        "__contains__",
        Arity::One,
        Call::FlowBinary(|_, this, item| search(this, item, |at| Ok(Value::Bool(at.is_some())))),
    ),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__eq__", Arity::One, Call::Binary(|_, a, b| equality(Comparison::Eq, &a, &b))),
    Def::method("__ne__", Arity::One, Call::Binary(|_, a, b| equality(Comparison::Ne, &a, &b))),
    Def::method("__lt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__le__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__gt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__ge__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("count", Arity::One, Call::FlowBinary(count)),
    Def::method("index", Arity::One, Call::FlowBinary(index)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| {
            let range = receiver(&this)?;
            let parts = Value::tuple(vec![range.start.clone(), range.stop.clone(), range.step.clone()]);
            Ok(Value::tuple(vec![Value::Class(types().range.clone()), parts]))
        }),
    ),
    Def::getter("start", |_, this| Ok(receiver(&this)?.start.clone())),
    Def::getter("stop", |_, this| Ok(receiver(&this)?.stop.clone())),
    Def::getter("step", |_, this| Ok(receiver(&this)?.step.clone())),
];

pub fn install() {
    define(&types().range, TABLE);
}

fn receiver(this: &Value) -> Result<&Rc<Range>> {
    match this {
        Value::Range(range) => Ok(range),
        _ => Err(wrong_receiver("range", this)),
    }
}

fn new(args: Args) -> Result {
    let [_, first, second, third] = constructor(args, &types().range)?;
    if first.is_null() {
        return Err(Raised::type_error("range expected at least 1 argument, got 0"));
    }
    // The everyday case, in machine ints.
    if let (Value::Int(stop), true) = (first.bare(), second.is_null()) {
        let length = Value::Int((*stop).max(0));
        return Ok(Value::Range(Range::new(Value::Int(0), first, Value::Int(1), length)));
    }
    let int = |v: &Value| v.as_big().ok_or_else(|| not_an_int(v));
    let (start, stop) = if second.is_null() { (BigInt::ZERO, int(&first)?) } else { (int(&first)?, int(&second)?) };
    let step = if third.is_null() { BigInt::from(1) } else { int(&third)? };
    if step == BigInt::ZERO {
        return Err(Raised::value_error("range() arg 3 must not be zero"));
    }
    Ok(subscript::make_range(&start, &stop, &step))
}

fn hash(this: &Value) -> Result {
    let range = receiver(this)?;
    let (start, step) = match range.length {
        Value::Int(0) => (Value::None, Value::None),
        Value::Int(1) => (range.start.clone(), Value::None),
        _ => (range.start.clone(), range.step.clone()),
    };
    let hashes = [range.length.clone(), start, step]
        .map(|part| if let Hashed::Hash(hash) = hash_value(&part) { hash } else { 0 });
    Ok(Value::Int(hash_items(hashes.into_iter())))
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    subscript::sequence_item(&this, key.payload()).unwrap_or_else(|| Err(super::list::bad_key(&key, "range")))
}

fn equality(op: Comparison, a: &Value, b: &Value) -> Result {
    if matches!(b, Value::Range(_)) { comparison(op, a, b) } else { Ok(Value::NotImplemented) }
}

/// How often an item is there: an int at most once, anything else as often as it equals one.
fn count(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    if matches!(item.bare(), Value::Int(_) | Value::Bool(_) | Value::Long(_)) {
        return search(this, item, |at| Ok(Value::Int(i64::from(at.is_some()))));
    }
    Flow::task(async move {
        let items = ask::iter(&this).await?;
        let mut count = 0;
        while let Some(other) = ask::next(&items).await? {
            count += i64::from(container::same(&other, &item).await?);
        }
        Ok(Value::Int(count))
    })
}

/// Looks an item up: an int by arithmetic, anything else by comparing with each item.
fn search(this: Value, item: Value, answer: fn(Option<Value>) -> Result) -> Result<Flow> {
    if matches!(item.bare(), Value::Int(_) | Value::Bool(_) | Value::Long(_)) {
        return answer(subscript::range_place(receiver(&this)?, &item)).map(Flow::Value);
    }
    if matches!(
        item,
        Value::Str(_)
            | Value::None
            | Value::Bytes(_)
            | Value::Tuple(_)
            | Value::List(_)
            | Value::Dict(_)
            | Value::Set(_)
    ) {
        return answer(None).map(Flow::Value);
    }
    Flow::task(async move {
        let items = ask::iter(&this).await?;
        let mut at = 0;
        while let Some(other) = ask::next(&items).await? {
            if container::same(&other, &item).await? {
                return answer(Some(Value::Int(at)));
            }
            at += 1;
        }
        answer(None)
    })
}

fn index(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    if item.is_int() {
        let place = subscript::range_place(receiver(&this)?, item.payload());
        let shown = || repr::repr_quick(item.payload()).unwrap_or_default();
        return place.map(Flow::Value).ok_or_else(|| Raised::value_error(format!("{} is not in range", shown())));
    }
    search(this, item, |at| at.ok_or_else(|| Raised::value_error("sequence.index(x): x not in sequence")))
}
