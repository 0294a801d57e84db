//! What `anext(iterator, default)` gives: awaits the step, and answers the default at the end.

use std::cell::RefCell;

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, OpaqueData, Raised, Result, Value, intern, names, types};
use crate::vm::ask;

struct AnextAwaitable {
    /// What `__anext__()` gave.
    awaitable: Value,
    /// Its iterator, once it has been asked for.
    inner: RefCell<Value>,
    default: Value,
}
impl OpaqueData for AnextAwaitable {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.awaitable);
        seen(&self.inner.borrow());
        seen(&self.default);
    }
}

pub fn make(awaitable: Value, default: Value) -> Value {
    Value::opaque(&types().anext_awaitable, AnextAwaitable { awaitable, inner: RefCell::default(), default })
}

pub const TABLE: &[Def] = &[
    Def::method("__await__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(|_, this| Flow::task(step(this, "send", vec![Value::None])))),
    Def::method("send", Arity::One, Call::FlowBinary(|_, this, value| Flow::task(step(this, "send", vec![value])))),
    Def::method(
        "throw",
        Arity::Between(1, 3),
        Call::Flow(|_, args| {
            let mut pos = args.pos.to_vec();
            let this = pos.remove(0);
            Flow::task(step(this, "throw", pos))
        }),
    ),
    Def::method("close", Arity::None, Call::FlowUnary(|_, this| Flow::task(step(this, "close", Vec::new())))),
];

async fn step(this: Value, method: &'static str, args: Vec<Value>) -> Result {
    let Some(a) = this.downcast::<AnextAwaitable>() else { return Ok(Value::None) };
    let mut inner = a.inner.borrow().clone();
    if inner.is_null() {
        inner = ask::awaitable_iterator(&a.awaitable).await?;
        *a.inner.borrow_mut() = inner.clone();
    }
    let is_plain_next =
        method == "send" && args.first().is_some_and(Value::is_none) && inner.class().lookup(&names().send).is_none();
    let outcome = if is_plain_next {
        match ask::next(&inner).await {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(Raised::stop_iteration(Value::None)),
            Err(raised) => Err(raised),
        }
    } else {
        let bound = ask::get_attribute(&inner, &intern(method)).await?;
        ask::call(&bound, Args::from_vec(args)).await
    };
    match outcome {
        Err(raised) if raised.is_a(&types().stop_async_iteration) => Err(Raised::stop_iteration(a.default.clone())),
        other => other,
    }
}
