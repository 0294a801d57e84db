//! `zip`.

use super::arguments::{of_class, with_truth, wrong_receiver};
use super::define;
use crate::object::adapter::{Zip, helper};
use crate::object::iterator::Step;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value};
use crate::ops::subscript::iter_quick;
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
    Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
    Def::method(
        "__setstate__",
        Arity::One,
        Call::FlowBinary(|_, this, strict| {
            with_truth(strict, move |strict| {
                receiver(&this)?.strict.set(strict);
                Ok(Value::None)
            })
        }),
    ),
];

pub fn install() {
    define(&types().zip, TABLE);
}

/// `iter` of each of several iterables, where no Python code is needed.
pub fn iterators_quick(iterables: &[Value]) -> Option<Vec<Value>> {
    iterables.iter().map(iter_quick).collect()
}

/// `iter` of each.
pub async fn iterators(iterables: &[Value]) -> Result<Vec<Value>> {
    let mut all = Vec::with_capacity(iterables.len());
    for iterable in iterables {
        all.push(ask::iter(iterable).await?);
    }
    Ok(all)
}

fn new(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let strict = args.keyword("strict").unwrap_or_default();
    if let Some((name, _)) = args.kw.first() {
        let name = name.as_str();
        let hint = crate::object::suggest::keyword_hint(name, std::iter::once("strict"));
        return Err(Raised::type_error(format!("zip() got an unexpected keyword argument '{name}'{hint}")));
    }
    let mut iterables = args.pos.into_vec();
    let cls = if iterables.is_empty() { Value::Null } else { iterables.remove(0) };
    let make = |cls: &Value, inners: Vec<Value>, strict: bool| {
        let helpers = [helper(inners.len()), helper(inners.len())];
        of_class(cls, &types().zip, Value::opaque(&types().zip, Zip { inners, strict: strict.into(), helpers }))
    };
    if let Some(inners) = iterators_quick(&iterables) {
        return with_truth(strict, move |strict| make(&cls, inners, strict));
    }
    Flow::task(async move {
        let strict = !strict.is_null() && ask::truth(&strict).await?;
        make(&cls, iterators(&iterables).await?, strict)
    })
}

fn receiver(this: &Value) -> Result<&Zip> {
    this.downcast::<Zip>().ok_or_else(|| wrong_receiver("zip", this))
}

fn reduce(_: &mut Machine, this: Value) -> Result {
    let zip = receiver(&this)?;
    let state = zip.strict.get().then_some(Value::Bool(true));
    let parts = [Value::Class(this.class()), Value::tuple(zip.inners.clone())];
    Ok(Value::tuple(parts.into_iter().chain(state).collect()))
}

fn stop() -> Raised {
    Raised::stop_iteration(Value::None)
}

fn next(_: &mut Machine, this: Value) -> Result<Flow> {
    let zip = receiver(&this)?;
    if zip.inners.is_empty() {
        return Ok(Flow::Exhausted);
    }
    if zip.inners.iter().all(|inner| matches!(inner, Value::Iter(_))) {
        let mut items = Vec::with_capacity(zip.inners.len());
        for (at, inner) in zip.inners.iter().enumerate() {
            let Value::Iter(iter) = inner else { break };
            match iter.step() {
                Step::Item(item) => items.push(item),
                Step::Changed(message) => return Err(Raised::runtime_error(message)),
                Step::Done if zip.strict.get() => return Flow::task(async move { uneven(receiver(&this)?, at).await }),
                Step::Done => return Ok(Flow::Exhausted),
            }
        }
        return Ok(Flow::Value(Value::tuple(items)));
    }
    Flow::task(async move {
        let zip = receiver(&this)?;
        let mut items = Vec::with_capacity(zip.inners.len());
        for (at, inner) in zip.inners.iter().enumerate() {
            match ask::next(inner).await? {
                Some(item) => items.push(item),
                None if zip.strict.get() => return uneven(zip, at).await,
                None => return Err(stop()),
            }
        }
        Ok(Value::tuple(items))
    })
}

/// Inner `at` is exhausted: with `strict` all must be.
async fn uneven(zip: &Zip, at: usize) -> Result {
    let others = |at: usize| if at == 1 { "argument 1".to_string() } else { format!("arguments 1-{at}") };
    if at > 0 {
        return Err(Raised::value_error(format!("zip() argument {} is shorter than {}", at + 1, others(at))));
    }
    for (at, inner) in zip.inners.iter().enumerate().skip(1) {
        if ask::next(inner).await?.is_some() {
            return Err(Raised::value_error(format!("zip() argument {} is longer than {}", at + 1, others(at))));
        }
    }
    Err(stop())
}
