//! `tuple`: constructor, methods, operators.

use std::rc::Rc;

use super::arguments::{asking_comparisons, constructor, is_exactly, of_class, with_ints, wrong_receiver};
use super::list::bad_key;
use super::{container, define};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::hash::{Hashed, hash_items, hash_value};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Tuple, Value};
use crate::ops::collect::collect_quick;
use crate::ops::{arith, subscript};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(container::repr_method)),
    Def::method("__hash__", Arity::None, Call::FlowUnary(hash)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.len())))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::iter_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method("__contains__", Arity::One, Call::FlowBinary(container::contains)),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__add__", Arity::One, Call::Binary(add)),
    Def::method("__mul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method("__rmul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method(
        "__getnewargs__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![Value::Tuple(receiver(&this)?.clone())]))),
    ),
    Def::method("count", Arity::One, Call::FlowBinary(container::count)),
    Def::method("index", Arity::Between(1, 3), Call::Flow(index_of)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| super::generic_alias::make(cls, item)),
    ),
];

const COMPARISONS: &[Def] = asking_comparisons!(container::compare_items);

pub fn install() {
    define(&types().tuple, TABLE);
    define(&types().tuple, COMPARISONS);
}

fn receiver(this: &Value) -> Result<&Rc<Tuple>> {
    this.as_tuple().ok_or_else(|| wrong_receiver("tuple", this))
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    let [cls, iterable] = constructor(args, &types().tuple)?;
    if iterable.is_null() {
        return of_class(&cls, &types().tuple, Value::tuple(Vec::new())).map(Flow::Value);
    }
    if matches!(iterable, Value::Tuple(_)) && is_exactly(&cls, &types().tuple) {
        return Ok(Flow::Value(iterable));
    }
    if let Some(items) = collect_quick(&iterable) {
        return of_class(&cls, &types().tuple, Value::tuple(items?)).map(Flow::Value);
    }
    Flow::task(async move { of_class(&cls, &types().tuple, Value::tuple(ask::collect(&iterable).await?)) })
}

fn hash(_: &mut Machine, this: Value) -> Result<Flow> {
    match hash_value(this.payload()) {
        Hashed::Hash(hash) => Ok(Flow::Value(Value::Int(hash))),
        Hashed::Unhashable(v) => Err(subscript::unhashable(&v)),
        Hashed::Ask => Flow::task(async move {
            let items = receiver(&this)?;
            let mut hashes = Vec::with_capacity(items.len());
            for item in items.iter() {
                hashes.push(ask::hash(item).await?);
            }
            Ok(Value::Int(hash_items(hashes.into_iter())))
        }),
    }
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    subscript::sequence_item(this.payload(), key.payload()).unwrap_or_else(|| Err(bad_key(&key, "tuple")))
}

fn add(_: &mut Machine, this: Value, other: Value) -> Result {
    if other.as_tuple().is_none() {
        return Err(Raised::type_error(format!("can only concatenate tuple (not \"{}\") to tuple", other.type_name())));
    }
    arith::binary_quick(BinaryOp::Add, this.payload(), other.payload()).unwrap_or(Ok(Value::NotImplemented))
}

fn multiply(args: Args) -> Result {
    let [this, times] = args.take();
    super::str::repeat(&this, &times)
}

fn index_of(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, wanted, start, stop] = args.take();
    if start.is_null()
        && let Some(Some(at)) = container::position_quick(receiver(&this)?, &wanted, 0, usize::MAX)
    {
        return Ok(Flow::Value(Value::int_from_usize(at)));
    }
    Flow::task(container::index_method(this, wanted, start, stop, |_| {
        Raised::value_error("tuple.index(x): x not in tuple")
    }))
}
