//! `iter`, `next`, `aiter`, `anext`.

use crate::object::generator::Kind;
use crate::object::iterator::Step;
use crate::object::native::{Arity, Call, Def, Resume};
use crate::object::{Args, Flow, Raised, Result, Value, names};
use crate::vm::Machine;
use crate::vm::ask;

pub const TABLE: &[Def] = &[
    Def::function("iter", Arity::Between(1, 2), Call::FlowBinary(iter)),
    Def::function("next", Arity::Between(1, 2), Call::FlowBinary(next)),
    Def::function("aiter", Arity::One, Call::FlowUnary(aiter)),
    Def::function("anext", Arity::Between(1, 2), Call::Flow(anext)),
];

/// `sentinel` is `Null` where it was not given.
fn iter(m: &mut Machine, object: Value, sentinel: Value) -> Result<Flow> {
    if sentinel.is_null() {
        return m.get_iter(&object);
    }
    if object.class().lookup(&names().call).is_none()
        && !matches!(object, Value::Function(_) | Value::Method(_) | Value::Native(_) | Value::Class(_))
    {
        return Err(Raised::type_error("iter(v, w): v must be callable"));
    }
    Ok(Flow::Value(crate::types::sequence_iterator::make_callable(object, sentinel)))
}

/// `default` is `Null` where it was not given.
fn next(_: &mut Machine, iterator: Value, default: Value) -> Result<Flow> {
    match &iterator {
        Value::Generator(g) if g.kind == Kind::Generator && default.is_null() => {
            return Ok(Flow::Resume(g.clone(), Resume::Next));
        }
        Value::Iter(iter) => {
            return match iter.step() {
                Step::Item(item) => Ok(Flow::Value(item)),
                Step::Done if default.is_null() => Err(Raised::stop_iteration(Value::None)),
                Step::Done => Ok(Flow::Value(default)),
                Step::Changed(message) => Err(Raised::runtime_error(message)),
            };
        }
        _ => {}
    }
    let class = iterator.class();
    if class.lookup(&names().next).is_none() {
        return Err(Raised::type_error(format!("'{}' object is not an iterator", iterator.type_name())));
    }
    if default.is_null() {
        return Ok(Flow::Next(iterator));
    }
    Flow::task(async move { Ok(ask::next(&iterator).await?.unwrap_or(default)) })
}

fn aiter(_: &mut Machine, object: Value) -> Result<Flow> {
    let Some(method) = object.class().lookup(&names().aiter) else {
        return Err(Raised::type_error(format!("'{}' object is not an async iterable", object.type_name())));
    };
    Flow::task(async move {
        let iterator = ask::call_method(&method, &object, Args::none()).await?;
        if iterator.class().lookup(&names().anext).is_none() {
            return Err(Raised::type_error(format!(
                "aiter() returned not an async iterator of type '{}'",
                iterator.type_name()
            )));
        }
        Ok(iterator)
    })
}

fn anext(_: &mut Machine, args: Args) -> Result<Flow> {
    let [iterator, default] = args.take();
    let Some(method) = iterator.class().lookup(&names().anext) else {
        return Err(Raised::type_error(format!("'{}' object is not an async iterator", iterator.type_name())));
    };
    Flow::task(async move {
        let awaitable = ask::call_method(&method, &iterator, Args::none()).await?;
        if default.is_null() {
            return Ok(awaitable);
        }
        Ok(crate::types::anext_awaitable::make(awaitable, default))
    })
}
