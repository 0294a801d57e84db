//! `enumerate`.

use std::cell::RefCell;

use super::arguments::{as_int, not_an_int, of_class, wrong_receiver};
use super::define;
use crate::object::Origin;
use crate::object::adapter::{Enumerate, helper};
use crate::object::frame::Finish;
use crate::object::iterator::Step;
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value};
use crate::ops::subscript::iter_quick;
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
    Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| super::generic_alias::make(cls, item)),
    ),
];

pub fn install() {
    define(&types().enumerate, TABLE);
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    let make = |cls: &Value, inner: Value, next: Value| {
        let object = Value::opaque(&types().enumerate, Enumerate { inner, next: RefCell::new(next), pair: helper(2) });
        of_class(cls, &types().enumerate, object)
    };
    if let ([cls, iterable], true) = (&args.pos[..], args.kw.is_empty())
        && let Some(inner) = iter_quick(iterable)
    {
        return make(cls, inner, Value::Int(0)).map(Flow::Value);
    }
    if args.pos.len() == 1 && !args.kw.iter().any(|(name, _)| name.as_str() == "iterable") {
        return Err(Raised::type_error("enumerate() missing required argument 'iterable'"));
    }
    let known: &[&str] = if args.pos.len() > 1 { &["start"] } else { &["iterable", "start"] };
    if let Some((name, _)) = args.kw.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        let name = name.as_str();
        return Err(Raised::type_error(format!("'{name}' is an invalid keyword argument for enumerate()")));
    }
    let [cls, iterable, start] = args.bind("enumerate", 1, &Params::new(&["iterable", "start"], 1))?;
    let next = if start.is_null() { Some(Value::Int(0)) } else { start.as_big().map(Value::big) };
    if let (Some(inner), Some(next)) = (iter_quick(&iterable), &next) {
        return make(&cls, inner, next.clone()).map(Flow::Value);
    }
    Flow::task(async move {
        let next = match next {
            Some(next) => next,
            None => as_int(&start).await?.as_big().map(Value::big).ok_or_else(|| not_an_int(&start))?,
        };
        make(&cls, ask::iter(&iterable).await?, next)
    })
}

fn reduce(_: &mut Machine, this: Value) -> Result {
    let data = this.downcast::<Enumerate>().ok_or_else(|| wrong_receiver("enumerate", &this))?;
    let parts = vec![data.inner.clone(), data.next.borrow().clone()];
    Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(parts)]))
}

/// The pair of the next number and an item.
fn numbered(this: &Value, item: Value) -> Result {
    let data = this.downcast::<Enumerate>().ok_or_else(|| wrong_receiver("enumerate", this))?;
    let number = data.next.borrow().clone();
    let following = match &number {
        Value::Int(n) if *n < i64::MAX => Value::Int(n + 1),
        other => Value::big(other.as_big().unwrap_or_default() + 1),
    };
    data.next.replace(following);
    Ok(Value::tuple(vec![number.charged(Origin::Exact), item]))
}

fn next(m: &mut Machine, this: Value) -> Result<Flow> {
    let data = this.downcast::<Enumerate>().ok_or_else(|| wrong_receiver("enumerate", &this))?;
    if let Value::Iter(inner) = &data.inner {
        return match inner.step() {
            Step::Item(item) => numbered(&this, item).map(Flow::Value),
            Step::Done => Ok(Flow::Exhausted),
            Step::Changed(message) => Err(Raised::runtime_error(message)),
        };
    }
    let inner = data.inner.clone();
    if m.recorder.is_none() {
        let finish: Finish = |m, through, item| {
            let pair = numbered(&through.iterator, item)?;
            m.deliver(through.then, pair)
        };
        return Ok(Flow::Through { inner, iterator: this, kept: Value::Null, finish });
    }
    Flow::task(async move {
        match ask::next(&inner).await? {
            Some(item) => numbered(&this, item),
            None => Err(Raised::stop_iteration(Value::None)),
        }
    })
}
