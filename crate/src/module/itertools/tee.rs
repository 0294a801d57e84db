//! `tee`: iterators that share what one of them has read, as a chain of links.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::super::native_class::NativeClass;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, OpaqueData, Raised, Result, Value};
use crate::types::arguments::{at_once, wrong_receiver};
use crate::vm::{Machine, ask};

/// A place in the stream: its item and the next place, once it has been read.
#[derive(Default)]
struct Link(RefCell<Option<(Value, Rc<Link>)>>);

impl Drop for Link {
    fn drop(&mut self) {
        // A long chain is taken apart in a loop.
        let mut rest = self.0.get_mut().take();
        while let Some((_, next)) = rest {
            rest = Rc::try_unwrap(next).ok().and_then(|mut link| link.0.get_mut().take());
        }
    }
}

struct Source {
    iterator: Value,
    busy: Cell<bool>,
    /// Items read so far.
    read: Cell<usize>,
}

struct Tee {
    source: Rc<Source>,
    at: RefCell<Rc<Link>>,
    /// Items that this one has handed out.
    given: Cell<usize>,
}

/// The iterator that the iterators of a `tee` share.
pub(crate) fn inner(tee: &Value) -> Option<Value> {
    tee.downcast::<Tee>().map(|tee| tee.source.iterator.clone())
}

/// Items that others of the same `tee` have taken already and that are kept for this one.
pub(crate) fn hoarded(tee: &Value) -> Option<usize> {
    tee.downcast::<Tee>().map(|tee| tee.source.read.get() - tee.given.get())
}

// What tees share is not visited: it would be counted for each.
impl OpaqueData for Tee {}

pub static CLASS: NativeClass = NativeClass::new(
    "itertools",
    "_tee",
    &[&[
        Def::static_method(
            "__new__",
            Arity::Between(2, 2),
            Call::Flow(|_, args| {
                let [_, iterable] = args.take();
                Flow::task(async move { begin(&iterable).await })
            }),
        ),
        Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
        Def::method("__next__", Arity::None, Call::FlowUnary(next)),
        Def::method("__copy__", Arity::None, Call::Unary(|_, this| copy(receiver(&this)?))),
    ]],
);

pub const TABLE: &[Def] = &[Def::function("tee", Arity::Between(1, 2), Call::Flow(tee))];

fn receiver(this: &Value) -> Result<&Tee> {
    this.downcast::<Tee>().ok_or_else(|| wrong_receiver("itertools._tee", this))
}

fn object(source: Rc<Source>, at: Rc<Link>, given: usize) -> Value {
    Value::opaque(CLASS.get(), Tee { source, at: RefCell::new(at), given: Cell::new(given) })
}

fn copy(tee: &Tee) -> Result {
    Ok(object(tee.source.clone(), tee.at.borrow().clone(), tee.given.get()))
}

/// The first of the iterators; another tee is copied.
async fn begin(iterable: &Value) -> Result {
    let iterator = ask::iter(iterable).await?;
    match iterator.downcast::<Tee>() {
        Some(tee) => copy(tee),
        None => Ok(object(Rc::new(Source { iterator, busy: Cell::new(false), read: Cell::new(0) }), Rc::default(), 0)),
    }
}

fn tee(_: &mut Machine, args: Args) -> Result<Flow> {
    let [iterable, n] = args.take();
    Flow::task(async move {
        let n = if n.is_null() { 2 } else { super::build::int(&n).await? };
        if n < 0 {
            return Err(Raised::value_error("n must be >= 0"));
        }
        crate::ops::size::check(n as usize, 64)?;
        if n == 0 {
            return Ok(Value::tuple(Vec::new()));
        }
        // A tee is the first of its tees itself.
        let first = if iterable.downcast::<Tee>().is_some() { iterable } else { begin(&iterable).await? };
        let mut all = vec![first];
        for _ in 1..n {
            all.push(copy(receiver(&all[0])?)?);
        }
        Ok(Value::tuple(all))
    })
}

fn next(_: &mut Machine, this: Value) -> Result<Flow> {
    let tee = receiver(&this)?;
    let known = tee.at.borrow().0.borrow().is_some() || matches!(tee.source.iterator, Value::Iter(_));
    if known && let Some(item) = at_once(advance(&this)) {
        return item.map(Flow::Value);
    }
    Flow::task(async move { advance(&this).await })
}

async fn advance(this: &Value) -> Result {
    let tee = receiver(this)?;
    let at = tee.at.borrow().clone();
    let known = at.0.borrow().clone();
    let (item, following) = match known {
        Some(known) => known,
        None => {
            if tee.source.busy.replace(true) {
                return Err(Raised::runtime_error("cannot re-enter the tee iterator"));
            }
            let item = ask::next(&tee.source.iterator).await;
            tee.source.busy.set(false);
            let item = item?.ok_or_else(|| Raised::stop_iteration(Value::None))?;
            tee.source.read.set(tee.source.read.get() + 1);
            at.0.borrow_mut().get_or_insert_with(|| (item, Rc::default())).clone()
        }
    };
    tee.at.replace(following);
    tee.given.set(tee.given.get() + 1);
    Ok(item)
}
