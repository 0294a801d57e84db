//! `defaultdict`: a dict whose hidden slot holds the factory.

use super::super::functools::is_callable;
use super::super::native_class::NativeClass;
use crate::object::class::Layout;
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Raised, Result, Str, Tuple, Value, names, types};
use crate::ops::repr::Underway;
use crate::types::arguments::wrong_receiver;
use crate::types::dict::update_from;
use crate::vm::{Machine, ask};

pub static CLASS: NativeClass = NativeClass::new(
    "collections",
    "defaultdict",
    &[&[
        Def::method(
            "__init__",
            Arity::Any,
            Call::Flow(|_, mut args| {
                let factory = if args.pos.len() > 1 { args.pos.remove(1) } else { Value::None };
                if !factory.is_none() && !is_callable(&factory) {
                    return Err(Raised::type_error("first argument must be callable or None"));
                }
                if let Some(this) = args.pos.first() {
                    set_factory(this, factory)?;
                }
                Ok(Flow::Call(types().dict.lookup(&names().init).unwrap_or(Value::None), args))
            }),
        ),
        Def::method(
            "__missing__",
            Arity::One,
            Call::FlowBinary(|_, this, key| {
                let factory = factory(&this)?;
                if factory.is_none() {
                    return Err(Raised::key_error(key));
                }
                Flow::task(async move {
                    let value = ask::call(&factory, Args::none()).await?;
                    ask::set_item(&this, key, value.clone()).await?;
                    Ok(value)
                })
            }),
        ),
        Def::getter("default_factory", |_, this| factory(&this)),
        Def::setter("default_factory", |_, this, value| {
            set_factory(&this, if value.is_null() { Value::None } else { value })?;
            Ok(Value::None)
        }),
        Def::method(
            "__repr__",
            Arity::None,
            Call::FlowUnary(|_, this| {
                Flow::task(async move {
                    let items = ask::repr(this.payload()).await?;
                    let factory = factory(&this)?;
                    let factory = match Underway::enter(&factory) {
                        Some(_underway) => ask::repr(&factory).await?,
                        // A method of this dict, say.
                        None => Str::new("..."),
                    };
                    Ok(Value::string(format!("{}({}, {})", this.class().name(), factory.as_str(), items.as_str())))
                })
            }),
        ),
        Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
        Def::method("copy", Arity::None, Call::FlowUnary(|_, this| copy(&this))),
        Def::method("__copy__", Arity::None, Call::FlowUnary(|_, this| copy(&this))),
        Def::method("__or__", Arity::One, Call::FlowBinary(|_, a, b| union(a.clone(), a, b))),
        Def::method("__ror__", Arity::One, Call::FlowBinary(|_, a, b| union(a.clone(), b, a))),
    ]],
)
.derived(&[|t| &t.dict], Layout::Payload("dict"))
.with_slots(1);

fn factory(this: &Value) -> Result {
    match this {
        Value::Instance(i) => Ok(match i.slot(0) {
            Value::Null => Value::None,
            factory => factory,
        }),
        _ => Err(wrong_receiver("collections.defaultdict", this)),
    }
}

fn set_factory(this: &Value, factory: Value) -> Result<()> {
    match this {
        Value::Instance(i) => {
            drop(i.set_slot(0, factory));
            Ok(())
        }
        _ => Err(wrong_receiver("collections.defaultdict", this)),
    }
}

/// `defaultdict.__reduce__`: how `copy` and `pickle` make it again.
fn reduce(_: &mut Machine, this: Value) -> Result {
    let factory = factory(&this)?;
    let args = if factory.is_none() { Vec::new() } else { vec![factory] };
    let pairs = this.as_dict().map_or(Vec::new(), |dict| dict.pairs());
    let pairs = Tuple::new(pairs.into_iter().map(|(key, value)| Value::tuple(vec![key, value])).collect());
    let pairs = Iter::new(Steps::Tuple { tuple: pairs, at: 0 });
    Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(args), Value::None, Value::None, pairs]))
}

fn copy(this: &Value) -> Result<Flow> {
    Ok(Flow::Call(Value::Class(this.class()), Args::two(factory(this)?, this.clone())))
}

/// `first | second`, of the class of `like`.
fn union(like: Value, first: Value, second: Value) -> Result<Flow> {
    if first.as_dict().is_none() || second.as_dict().is_none() {
        return Ok(Flow::Value(Value::NotImplemented));
    }
    Flow::task(async move {
        let made = ask::call(&Value::Class(like.class()), Args::two(factory(&like)?, first)).await?;
        if let Some(dict) = made.as_dict() {
            update_from(dict, &second).await?;
        }
        Ok(made)
    })
}
