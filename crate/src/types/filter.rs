//! `filter`.

use super::arguments::{leave_keywords, of_class, wrong_receiver};
use super::define;
use crate::object::adapter::Filter;
use crate::object::frame::{ReturnTo, Through};
use crate::object::iterator::Step;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value};
use crate::ops::subscript::iter_quick;
use crate::ops::truth::truth_quick;
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| {
            let filter = this.downcast::<Filter>().ok_or_else(|| wrong_receiver("filter", &this))?;
            let parts = vec![filter.function.clone(), filter.inner.clone()];
            Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(parts)]))
        }),
    ),
];

pub fn install() {
    define(&types().filter, TABLE);
}

fn new(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let cls = args.pos.first().cloned().unwrap_or_default();
    leave_keywords(&mut args, &cls, "filter")?;
    let given = args.pos.len().saturating_sub(1);
    if given != 2 {
        return Err(Raised::type_error(format!("filter expected 2 arguments, got {given}")));
    }
    let [_, function, iterable] = args.take();
    let make = |cls: &Value, function: Value, inner: Value| {
        of_class(cls, &types().filter, Value::opaque(&types().filter, Filter { function, inner }))
    };
    if let Some(inner) = iter_quick(&iterable) {
        return make(&cls, function, inner).map(Flow::Value);
    }
    Flow::task(async move {
        let inner = ask::iter(&iterable).await?;
        make(&cls, function, inner)
    })
}

fn next(m: &mut Machine, this: Value) -> Result<Flow> {
    let filter = this.downcast::<Filter>().ok_or_else(|| wrong_receiver("filter", &this))?;
    let by_truth = filter.function.is_none()
        || matches!(&filter.function, Value::Class(c) if std::rc::Rc::ptr_eq(c, &types().bool_));
    let (function, inner) = (filter.function.clone(), filter.inner.clone());
    if m.recorder.is_none() && matches!(function, Value::Function(_)) {
        return Ok(Flow::Through { inner, iterator: this, kept: Value::Null, finish: ask_whether });
    }
    // The item whose truth only Python code can tell.
    let mut waiting = None;
    if let (true, Value::Iter(iter)) = (by_truth, &inner) {
        loop {
            match iter.step() {
                Step::Item(item) => match truth_quick(&item) {
                    Some(true) => return Ok(Flow::Value(item)),
                    Some(false) => {}
                    None => {
                        waiting = Some(item);
                        break;
                    }
                },
                Step::Changed(message) => return Err(Raised::runtime_error(message)),
                Step::Done => return Ok(Flow::Exhausted),
            }
        }
    }
    Flow::task(async move {
        loop {
            let item = match waiting.take() {
                Some(item) => item,
                None => ask::next(&inner).await?.ok_or_else(|| Raised::stop_iteration(Value::None))?,
            };
            let verdict = if by_truth { item.clone() } else { ask::call1(&function, item.clone()).await? };
            let keep = match truth_quick(&verdict) {
                Some(keep) => keep,
                None => ask::truth(&verdict).await?,
            };
            if keep {
                return Ok(item);
            }
        }
    })
}

/// An item came: the function (one in Python, so that this ends with the frame that it pushes) is asked about it.
fn ask_whether(m: &mut Machine, through: Through, item: Value) -> Result<()> {
    let Some(filter) = through.iterator.downcast::<Filter>() else { return Ok(()) };
    let function = filter.function.clone();
    let asked = Through { kept: item.clone(), finish: keep_or_drop, ..through };
    m.call_one(&function, item, ReturnTo::Through(Box::new(asked)))
}

/// The function answered: the item goes on, or the next one is asked for.
fn keep_or_drop(m: &mut Machine, through: Through, verdict: Value) -> Result<()> {
    match truth_quick(&verdict) {
        Some(true) => m.deliver(through.then, through.kept),
        Some(false) => {
            let Some(filter) = through.iterator.downcast::<Filter>() else { return Ok(()) };
            let inner = filter.inner.clone();
            let again = Through { kept: Value::Null, finish: ask_whether, ..through };
            m.next_value(&inner, ReturnTo::Through(Box::new(again)))
        }
        None => {
            let task = async move { Ok(Value::Bool(ask::truth(&verdict).await?)) };
            m.follow(Flow::Task(Box::pin(task)), ReturnTo::Through(Box::new(through)))
        }
    }
}
