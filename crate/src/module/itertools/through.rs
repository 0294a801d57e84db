//! Steps that hand one item through without a native frame, in unobserved runs.

use super::{Kind, Tool, receiver};
use crate::code::opcode::BinaryOp;
use crate::object::frame::{Finish, ReturnTo, Through};
use crate::object::iterator::Step;
use crate::object::number::Origin;
use crate::object::{Flow, Raised, Result, Value};
use crate::ops::arith::binary_quick;
use crate::ops::compare::same_quick;
use crate::ops::subscript::iter_quick;
use crate::ops::truth::truth_quick;
use crate::vm::{Machine, ask};

/// The step of a tool that takes one item from the iterator inside it; None for the others.
pub fn step(tool: &Tool, this: &Value) -> Option<Flow> {
    match tool.kind {
        Kind::Chain => return chain(tool, this),
        Kind::Grouper => return grouper(tool, this),
        _ => {}
    }
    let finish: Finish = match tool.kind {
        Kind::Islice if matches!(tool.places.borrow()[..], [from, stop, _] if (from..stop).contains(&tool.n.get())) => {
            sliced
        }
        Kind::Accumulate if tool.with.borrow().is_none() && tool.items.borrow().is_empty() => accumulated,
        // Only functions in Python: each call then ends with the frame that it pushes.
        Kind::Filterfalse | Kind::Takewhile if matches!(&*tool.with.borrow(), Value::Function(_)) => ask_whether,
        _ => return None,
    };
    let inner = tool.inner();
    if inner.is_null() || tool.flag.get() {
        return None;
    }
    Some(Flow::Through { inner, iterator: this.clone(), kept: Value::Null, finish })
}

fn sliced(m: &mut Machine, through: Through, item: Value) -> Result<()> {
    let tool = receiver(&through.iterator)?;
    tool.n.set(tool.n.get() + 1);
    if let [from, stop, step] = &mut tool.places.borrow_mut()[..] {
        *from = from.saturating_add(*step).min(*stop);
    }
    m.deliver(through.then, item)
}

fn accumulated(m: &mut Machine, through: Through, item: Value) -> Result<()> {
    let tool = receiver(&through.iterator)?;
    let total = tool.held();
    let sum = if total.is_null() { Some(Ok(item.clone())) } else { binary_quick(BinaryOp::Add, &total, &item) };
    match sum {
        Some(sum) => {
            let sum = sum?.charged(Origin::Computed);
            drop(tool.held.replace(sum.clone()));
            m.deliver(through.then, sum)
        }
        None => {
            let this = through.iterator;
            let task = async move {
                let sum = ask::binary(BinaryOp::Add, &total, &item).await?.charged(Origin::Computed);
                drop(receiver(&this)?.held.replace(sum.clone()));
                Ok(sum)
            };
            m.follow(Flow::Task(Box::pin(task)), through.then)
        }
    }
}

fn ask_whether(m: &mut Machine, through: Through, item: Value) -> Result<()> {
    let function = receiver(&through.iterator)?.with();
    let asked = Through { kept: item.clone(), finish: chosen, ..through };
    m.call_one(&function, item, ReturnTo::Through(Box::new(asked)))
}

fn chosen(m: &mut Machine, through: Through, verdict: Value) -> Result<()> {
    let Some(truth) = truth_quick(&verdict) else {
        let task = async move { Ok(Value::Bool(ask::truth(&verdict).await?)) };
        return m.follow(Flow::Task(Box::pin(task)), ReturnTo::Through(Box::new(through)));
    };
    let tool = receiver(&through.iterator)?;
    match (tool.kind, truth) {
        (Kind::Takewhile, true) | (Kind::Filterfalse, false) => m.deliver(through.then, through.kept),
        (Kind::Takewhile, false) => {
            tool.flag.set(true);
            m.exhausted(through.then, Value::None)
        }
        _ => {
            let inner = tool.inner();
            let again = Through { kept: Value::Null, finish: ask_whether, ..through };
            m.next_value(&inner, ReturnTo::Through(Box::new(again)))
        }
    }
}

/// A chain whose iterables come from a generator (each asking of one then ends with the frame that it pushes).
fn chain(tool: &Tool, this: &Value) -> Option<Flow> {
    let inner = tool.inner();
    if !matches!(inner, Value::Generator(_)) {
        return None;
    }
    match &*tool.held.borrow() {
        Value::Null => {}
        Value::Iter(active) => match active.step() {
            Step::Item(item) => return Some(Flow::Value(item)),
            Step::Done => {}
            Step::Changed(message) => {
                let raised = Raised::runtime_error(message);
                return Some(Flow::Task(Box::pin(async move { Err(raised) })));
            }
        },
        _ => return None,
    }
    drop(tool.held.replace(Value::Null));
    Some(Flow::Through { inner, iterator: this.clone(), kept: Value::Null, finish: begin })
}

/// The next iterable of a chain came.
fn begin(m: &mut Machine, through: Through, iterable: Value) -> Result<()> {
    let tool = receiver(&through.iterator)?;
    let Some(Value::Iter(active)) = iter_quick(&iterable) else {
        let this = through.iterator;
        let task = async move {
            match ask::iter(&iterable).await {
                Ok(iterator) => drop(receiver(&this)?.held.replace(iterator)),
                Err(raised) => {
                    receiver(&this)?.end();
                    return Err(raised);
                }
            }
            ask::flow(Flow::Next(this)).await
        };
        return m.follow(Flow::Task(Box::pin(task)), through.then);
    };
    match active.step() {
        Step::Item(item) => {
            drop(tool.held.replace(Value::Iter(active)));
            m.deliver(through.then, item)
        }
        Step::Done => {
            let inner = tool.inner();
            m.next_value(&inner, ReturnTo::Through(Box::new(through)))
        }
        Step::Changed(message) => Err(Raised::runtime_error(message)),
    }
}

/// A group that has to ask for the next item, with a key function in Python.
fn grouper(tool: &Tool, this: &Value) -> Option<Flow> {
    let parent = tool.inner();
    let groups = parent.downcast::<Tool>()?;
    let asks = groups.kind == Kind::Groupby
        && groups.n.get() == tool.n.get()
        && groups.item(1).is_null()
        && matches!(&*groups.with.borrow(), Value::Function(_));
    let inner = groups.inner();
    let finish: Finish = ask_key;
    (asks && !inner.is_null()).then(|| Flow::Through { inner, iterator: this.clone(), kept: Value::Null, finish })
}

fn ask_key(m: &mut Machine, through: Through, item: Value) -> Result<()> {
    let parent = receiver(&through.iterator)?.inner();
    let function = receiver(&parent)?.with();
    let asked = Through { kept: item.clone(), finish: keyed, ..through };
    m.call_one(&function, item, ReturnTo::Through(Box::new(asked)))
}

/// The key of the next item came: the item is of this group, or the group is over.
fn keyed(m: &mut Machine, through: Through, key: Value) -> Result<()> {
    let tool = receiver(&through.iterator)?;
    let parent = tool.inner();
    let groups = receiver(&parent)?;
    let is_same = same_quick(&tool.held(), &key);
    groups.set_item(1, through.kept.clone());
    groups.set_item(0, key);
    match is_same {
        Some(true) => {
            groups.set_item(1, Value::Null);
            m.deliver(through.then, through.kept)
        }
        Some(false) => m.exhausted(through.then, Value::None),
        // The item is there now: the long way compares.
        None => m.follow(Flow::Next(through.iterator), through.then),
    }
}
