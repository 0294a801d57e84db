//! `dict`: constructor, methods, operators.

use std::rc::Rc;

use super::arguments::{of_class, wrong_receiver};
use super::{container, define, dict_view};
use crate::object::iterator::{Iter, Part};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Dict, Raised, Result, Value, intern, names};
use crate::ops::{compare, set_algebra, subscript};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__init__", Arity::Any, Call::Flow(|_, args| update(args, "dict"))),
    Def::method("__repr__", Arity::None, Call::FlowUnary(container::repr_method)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.len())))),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(Iter::over_dict(receiver(&this)?, Part::Keys)))),
    Def::method(
        "__reversed__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::over_dict_reversed(receiver(&this)?, Part::Keys))),
    ),
    Def::method("__contains__", Arity::One, Call::FlowBinary(contains)),
    Def::method("__getitem__", Arity::One, Call::FlowBinary(get_item)),
    Def::method("__setitem__", Arity::Between(2, 2), Call::Flow(set_item)),
    Def::method("__delitem__", Arity::One, Call::FlowBinary(|_, this, key| remove(this, key, Value::Null, true))),
    Def::method("__eq__", Arity::One, Call::FlowBinary(|_, a, b| equal(a, b, false))),
    Def::method("__ne__", Arity::One, Call::FlowBinary(|_, a, b| equal(a, b, true))),
    Def::method("__lt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__le__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__gt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__ge__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__or__", Arity::One, Call::FlowBinary(|_, a, b| union(a, b))),
    Def::method("__ror__", Arity::One, Call::FlowBinary(|_, a, b| union(b, a))),
    Def::method("__ior__", Arity::One, Call::FlowBinary(union_in_place)),
    Def::method(
        "clear",
        Arity::None,
        Call::Unary(|_, this| {
            receiver(&this)?.clear();
            Ok(Value::None)
        }),
    ),
    Def::method("copy", Arity::None, Call::FlowUnary(copy)),
    Def::method("get", Arity::Between(1, 2), Call::Flow(get)),
    Def::method("setdefault", Arity::Between(1, 2), Call::Flow(set_default)),
    Def::method(
        "pop",
        Arity::Between(1, 2),
        Call::Flow(|_, args| {
            let [this, key, default] = args.take();
            remove(this, key, default, false)
        }),
    ),
    Def::method("popitem", Arity::None, Call::Unary(pop_item)),
    Def::method("update", Arity::Any, Call::Flow(|_, args| update(args, "update"))),
    Def::method("keys", Arity::None, Call::Unary(|_, this| Ok(dict_view::make(receiver(&this)?, Part::Keys)))),
    Def::method("values", Arity::None, Call::Unary(|_, this| Ok(dict_view::make(receiver(&this)?, Part::Values)))),
    Def::method("items", Arity::None, Call::Unary(|_, this| Ok(dict_view::make(receiver(&this)?, Part::Items)))),
    Def::class_method("fromkeys", Arity::Between(1, 2), Call::Flow(from_keys)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| super::generic_alias::make(cls, item)),
    ),
];

pub fn install() {
    let class = &types().dict;
    define(class, TABLE);
    class.dict.set("__hash__", Value::None);
    class.modified();
}

fn receiver(this: &Value) -> Result<&Rc<Dict>> {
    this.as_dict().ok_or_else(|| wrong_receiver("dict", this))
}

fn new(_: &mut Machine, args: Args) -> Result {
    let cls = args.pos.first().cloned().unwrap_or_default();
    of_class(&cls, &types().dict, Value::Dict(Dict::called()))
}

fn contains(_: &mut Machine, this: Value, key: Value) -> Result<Flow> {
    let dict = receiver(&this)?.clone();
    if let Some(found) = subscript::find(&dict, &key) {
        return found.map(|at| Flow::Value(Value::Bool(at.is_some())));
    }
    Flow::task(async move { ask::dict_get(&dict, &key).await.map(|found| Value::Bool(found.is_some())) })
}

fn value_at(dict: &Dict, at: usize) -> Value {
    dict.table.borrow().entry(at).map_or(Value::None, |e| e.value.clone())
}

fn get_item(_: &mut Machine, this: Value, key: Value) -> Result<Flow> {
    let dict = receiver(&this)?.clone();
    if let Some(Some(at)) = subscript::find(&dict, &key).transpose()? {
        return Ok(Flow::Value(value_at(&dict, at)));
    }
    Flow::task(async move {
        if let Some(value) = ask::dict_get(&dict, &key).await? {
            return Ok(value);
        }
        // Only subclasses can define `__missing__`.
        if matches!(this, Value::Instance(_))
            && let Some(value) = ask::special(&this, &names().missing, vec![key.clone()]).await?
        {
            return Ok(value);
        }
        Err(Raised::key_error(key))
    })
}

fn set_item(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, key, value] = args.take();
    let dict = receiver(&this)?.clone();
    if dict.set_quick(key.clone(), value.clone()) {
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move { ask::dict_set(&dict, key, value).await.map(|()| Value::None) })
}

/// `del d[key]`, or `d.pop(key[, default])`.
fn remove(this: Value, key: Value, default: Value, delete: bool) -> Result<Flow> {
    let dict = receiver(&this)?.clone();
    let outcome = move |gone: Option<Value>, key: Value| match gone {
        Some(value) => Ok(if delete { Value::None } else { value }),
        None if default.is_null() => Err(Raised::key_error(key)),
        None => Ok(default),
    };
    if dict.is_empty() && !delete {
        // As CPython: the key of an empty dict is not even hashed.
        return outcome(None, key).map(Flow::Value);
    }
    if let Some(found) = subscript::find(&dict, &key) {
        let gone = found?.and_then(|at| dict.remove_at(at)).map(|e| e.value);
        return outcome(gone, key).map(Flow::Value);
    }
    Flow::task(async move { outcome(ask::dict_remove(&dict, &key).await?, key) })
}

fn get(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, key, default] = args.take();
    let default = if default.is_null() { Value::None } else { default };
    let dict = receiver(&this)?.clone();
    if let Some(found) = subscript::find(&dict, &key) {
        return Ok(Flow::Value(found?.map_or(default, |at| value_at(&dict, at))));
    }
    Flow::task(async move { Ok(ask::dict_get(&dict, &key).await?.unwrap_or(default)) })
}

fn set_default(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, key, default] = args.take();
    let default = if default.is_null() { Value::None } else { default };
    let dict = receiver(&this)?.clone();
    if let Some(found) = subscript::find(&dict, &key) {
        if let Some(at) = found? {
            return Ok(Flow::Value(value_at(&dict, at)));
        }
        dict.set_quick(key, default.clone());
        return Ok(Flow::Value(default));
    }
    Flow::task(async move { ask::dict_set_default(&dict, key, default).await })
}

fn pop_item(_: &mut Machine, this: Value) -> Result {
    match receiver(&this)?.pop() {
        Some(entry) => Ok(Value::tuple(vec![entry.key, entry.value])),
        None => Err(Raised::key_error(Value::str("popitem(): dictionary is empty"))),
    }
}

fn equal(a: Value, b: Value, negated: bool) -> Result<Flow> {
    let (Some(x), Some(y)) = (a.as_dict().cloned(), b.as_dict().cloned()) else {
        return Ok(Flow::Value(Value::NotImplemented));
    };
    if let Some(equal) = compare::equal_quick(a.payload(), b.payload()) {
        return Ok(Flow::Value(Value::Bool(equal != negated)));
    }
    Flow::task(async move { Ok(Value::Bool(container::dicts_equal(&x, &y).await? != negated)) })
}

fn union(a: Value, b: Value) -> Result<Flow> {
    let (Some(x), Some(y)) = (a.as_dict(), b.as_dict()) else { return Ok(Flow::Value(Value::NotImplemented)) };
    let (all, more) = (Rc::new(x.copy()), y.clone());
    if set_algebra::merge(&all, &more).is_some() {
        return Ok(Flow::Value(Value::Dict(all)));
    }
    Flow::task(async move {
        merge(&all, &more).await?;
        Ok(Value::Dict(all))
    })
}

fn union_in_place(_: &mut Machine, this: Value, more: Value) -> Result<Flow> {
    let dict = receiver(&this)?.clone();
    Flow::task(async move {
        update_from(&dict, &more).await?;
        Ok(this)
    })
}

/// Adds all entries of another dict.
pub async fn merge(into: &Rc<Dict>, from: &Rc<Dict>) -> Result<()> {
    if set_algebra::merge(into, from).is_some() {
        return Ok(());
    }
    let size = from.len();
    for (key, value) in from.pairs() {
        ask::dict_set(into, key, value).await?;
        if from.len() != size {
            return Err(Raised::runtime_error("dict mutated during update"));
        }
    }
    Ok(())
}

/// Whether a dict's entries may be taken directly: an instance of a subclass may iterate in a way of its own.
fn plain_dict(v: &Value) -> Option<&Rc<Dict>> {
    let own_iter = matches!(v, Value::Instance(_))
        && !matches!(v.class().lookup(&names().iter), Some(Value::Native(n)) if n.owner.as_ref().is_some_and(|o| Rc::ptr_eq(o, &types().dict)));
    if own_iter { None } else { v.as_dict() }
}

/// `update` and the constructor: an optional mapping or iterable of pairs, then keywords.
/// A dict, of what the methods of a derived class give where it iterates by its own.
fn copy(_: &mut Machine, this: Value) -> Result<Flow> {
    if plain_dict(&this).is_some() {
        return Ok(Flow::Value(Value::Dict(receiver(&this)?.copy_shared())));
    }
    Flow::task(async move {
        let copied = Dict::new().shared();
        update_from(&copied, &this).await?;
        Ok(Value::Dict(copied))
    })
}

fn update(args: Args, function: &'static str) -> Result<Flow> {
    let given = args.pos.len().saturating_sub(1);
    if given > 1 {
        return Err(Raised::type_error(format!("{function} expected at most 1 argument, got {given}")));
    }
    let keywords = args.kw.clone();
    let [this, other] = args.take();
    let dict = receiver(&this)?.clone();
    let done = match plain_dict(&other) {
        _ if other.is_null() => true,
        Some(from) => set_algebra::merge(&dict, from).is_some(),
        None => false,
    };
    let add_keywords = move |dict: &Rc<Dict>| {
        for (name, value) in keywords {
            drop(dict.set_str(&name, value));
        }
        Value::None
    };
    if done {
        return Ok(Flow::Value(add_keywords(&dict)));
    }
    Flow::task(async move {
        update_from(&dict, &other).await?;
        Ok(add_keywords(&dict))
    })
}

/// Adds the entries of a mapping (what has `keys`) or of an iterable of pairs.
pub async fn update_from(dict: &Rc<Dict>, other: &Value) -> Result<()> {
    if let Some(from) = plain_dict(other) {
        return merge(dict, from).await;
    }
    if let Some(keys) = ask::find_attribute(other, &intern("keys")).await? {
        let keys = ask::call(&keys, Args::none()).await?;
        let keys = ask::iter(&keys).await?;
        while let Some(key) = ask::next(&keys).await? {
            let value = ask::get_item(other, &key).await?;
            ask::dict_set(dict, key, value).await?;
        }
        return Ok(());
    }
    let pairs = ask::iter(other).await?;
    let mut at = 0usize;
    while let Some(pair) = ask::next(&pairs).await? {
        let items = match container::collect(&pair).await {
            Ok(items) => items,
            Err(raised) if raised.is_a(&types().type_error) => {
                return Err(Raised::type_error(format!(
                    "cannot convert dictionary update sequence element #{at} to a sequence"
                )));
            }
            Err(raised) => return Err(raised),
        };
        let [key, value] = items.as_slice() else {
            return Err(Raised::value_error(format!(
                "dictionary update sequence element #{at} has length {}; 2 is required",
                items.len()
            )));
        };
        ask::dict_set(dict, key.clone(), value.clone()).await?;
        at += 1;
    }
    Ok(())
}

/// The keys of a dict or set, which are different and have been hashed.
fn hashed_keys(iterable: &Value) -> Option<Vec<(Value, i64)>> {
    match iterable {
        Value::Dict(dict) => Some(dict.table.borrow().iter().map(|entry| (entry.key.clone(), entry.hash)).collect()),
        Value::Set(set) => Some(set.table.borrow().items().map(|(hash, item)| (item.clone(), hash)).collect()),
        _ => None,
    }
}

fn from_keys(_: &mut Machine, args: Args) -> Result<Flow> {
    let [cls, iterable, value] = args.take();
    let value = if value.is_null() { Value::None } else { value };
    Flow::task(async move {
        if super::arguments::is_exactly(&cls, &types().dict) {
            let dict = Dict::new().shared();
            if let Some(hashed) = hashed_keys(&iterable) {
                for (key, hash) in hashed {
                    dict.insert_new(key, hash, value.clone());
                }
                return Ok(Value::Dict(dict));
            }
            for key in container::drain(&iterable).await? {
                ask::dict_set(&dict, key, value.clone()).await?;
            }
            return Ok(Value::Dict(dict));
        }
        let made = ask::call(&cls, Args::none()).await?;
        let keys = ask::iter(&iterable).await?;
        while let Some(key) = ask::next(&keys).await? {
            ask::set_item(&made, key, value.clone()).await?;
        }
        Ok(made)
    })
}
