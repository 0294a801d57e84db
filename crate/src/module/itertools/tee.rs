//! `tee`: iterators that share what one of them has read, as a chain of blocks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::super::native_class::NativeClass;
use super::tee_state;
use crate::memory::account::{Charge, Kind};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Opaque, OpaqueData, Raised, Result, Value};
use crate::types::arguments::{at_once, wrong_receiver};
use crate::vm::{Machine, ask};

/// Items that a block holds.
pub(super) const BLOCK: usize = 57;

/// A piece of the stream, as far as it has been read, and the next one.
pub(super) struct Block {
    pub(super) items: RefCell<Vec<Value>>,
    pub(super) next: RefCell<Option<Rc<Block>>>,
    /// The object that Python sees, while there is one.
    pub(super) object: RefCell<std::rc::Weak<Opaque>>,
    _charge: Charge,
}

impl Block {
    pub(super) fn new() -> Rc<Block> {
        let _charge = Charge::of(Kind::named("_tee_dataobject"), || 512);
        Rc::new(Block { items: RefCell::default(), next: RefCell::default(), object: RefCell::default(), _charge })
    }

    fn next(&self) -> Rc<Block> {
        self.next.borrow_mut().get_or_insert_with(Block::new).clone()
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // A long chain is taken apart in a loop.
        let mut rest = self.next.get_mut().take();
        while let Some(block) = rest {
            rest = Rc::try_unwrap(block).ok().and_then(|mut block| block.next.get_mut().take());
        }
    }
}

/// A place in the stream.
#[derive(Clone)]
pub(super) struct At {
    pub(super) block: Rc<Block>,
    pub(super) item: usize,
}

/// What the iterators of a `tee` share.
pub(super) struct Source {
    pub(super) iterator: Value,
    busy: Cell<bool>,
    /// Items read so far.
    pub(super) read: Cell<usize>,
}

impl Source {
    pub(super) fn new(iterator: Value) -> Rc<Source> {
        Rc::new(Source { iterator, busy: Cell::new(false), read: Cell::new(0) })
    }
}

pub(super) struct Tee {
    pub(super) source: RefCell<Rc<Source>>,
    pub(super) at: RefCell<At>,
    /// Items that this one has handed out.
    pub(super) given: Cell<usize>,
}

/// The iterator that the iterators of a `tee` share.
pub(crate) fn inner(tee: &Value) -> Option<Value> {
    tee.downcast::<Tee>().map(|tee| tee.source.borrow().iterator.clone())
}

/// Items that others of the same `tee` have taken already and that are kept for this one.
pub(crate) fn hoarded(tee: &Value) -> Option<usize> {
    tee.downcast::<Tee>().map(|tee| tee.source.borrow().read.get() - tee.given.get())
}

// What tees share is not visited: it would be counted for each.
impl OpaqueData for Tee {}

pub static CLASS: NativeClass = NativeClass::new(
    "itertools",
    "_tee",
    &[
        &[
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
        ],
        tee_state::TABLE,
    ],
);

pub const TABLE: &[Def] = &[Def::function("tee", Arity::Between(1, 2), Call::Flow(tee))];

pub(super) fn receiver(this: &Value) -> Result<&Tee> {
    this.downcast::<Tee>().ok_or_else(|| wrong_receiver("itertools._tee", this))
}

fn object(source: Rc<Source>, at: At, given: usize) -> Value {
    Value::opaque(CLASS.get(), Tee { source: RefCell::new(source), at: RefCell::new(at), given: Cell::new(given) })
}

fn copy(tee: &Tee) -> Result {
    Ok(object(tee.source.borrow().clone(), tee.at.borrow().clone(), tee.given.get()))
}

/// The first of the iterators; another tee is copied.
async fn begin(iterable: &Value) -> Result {
    let iterator = ask::iter(iterable).await?;
    match iterator.downcast::<Tee>() {
        Some(tee) => copy(tee),
        None => Ok(object(Source::new(iterator), At { block: Block::new(), item: 0 }, 0)),
    }
}

fn tee(_: &mut Machine, args: Args) -> Result<Flow> {
    let [iterable, n] = args.take();
    Flow::task(async move {
        let n = if n.is_null() { 2 } else { super::build::int(&n).await? };
        if n < 0 {
            return Err(Raised::value_error("n must be >= 0"));
        }
        crate::ops::size::check(crate::ops::index::as_size(n), 64)?;
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
    let known = known(&tee.at.borrow()).is_some() || matches!(tee.source.borrow().iterator, Value::Iter(_));
    if known && let Some(item) = at_once(advance(&this)) {
        return item.map(Flow::Value);
    }
    Flow::task(async move { advance(&this).await })
}

/// The item at a place, if it has been read, and the next place.
fn known(at: &At) -> Option<(Value, At)> {
    let item = at.block.items.borrow().get(at.item).cloned()?;
    Some((item, At { block: at.block.clone(), item: at.item + 1 }))
}

async fn advance(this: &Value) -> Result {
    let tee = receiver(this)?;
    let mut at = tee.at.borrow().clone();
    if at.item == BLOCK {
        at = At { block: at.block.next(), item: 0 };
    }
    let (item, following) = match known(&at) {
        Some(known) => known,
        None => {
            let source = tee.source.borrow().clone();
            if source.busy.replace(true) {
                return Err(Raised::runtime_error("cannot re-enter the tee iterator"));
            }
            let item = ask::next(&source.iterator).await;
            source.busy.set(false);
            let item = item?.ok_or_else(|| Raised::stop_iteration(Value::None))?;
            source.read.set(source.read.get() + 1);
            at.block.items.borrow_mut().push(item.clone());
            (item, At { block: at.block, item: at.item + 1 })
        }
    };
    tee.at.replace(following);
    tee.given.set(tee.given.get() + 1);
    Ok(item)
}
