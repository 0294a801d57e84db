//! How `copy` and `pickle` make the iterators of a `tee` again: as places in blocks that refer to each other.

use std::rc::Rc;

use super::super::native_class::NativeClass;
use super::state::warn;
use super::tee::{At, BLOCK, Block, Source, receiver};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Flow, OpaqueData, Raised, Result, Value};
use crate::types::arguments::wrong_receiver;
use crate::types::iterator_state::place;
use crate::vm::Machine;

/// A block, as Python sees it.
struct Data {
    source: Rc<Source>,
    block: Rc<Block>,
}

impl OpaqueData for Data {}

/// The class of the blocks.
pub static DATA: NativeClass = NativeClass::new(
    "itertools",
    "_tee_dataobject",
    &[&[
        Def::static_method(
            "__new__",
            Arity::Between(4, 4),
            Call::Plain(|_, args| {
                let [_, iterator, items, next] = args.take();
                let Some(items) = items.as_list().map(|items| items.to_vec()).filter(|items| items.len() <= BLOCK)
                else {
                    return Err(Raised::value_error("Invalid arguments"));
                };
                let following = next.downcast::<Data>();
                if following.is_none() && !next.is_none() {
                    return Err(Raised::value_error(
                        "_tee_dataobject next link must be of type _tee_dataobject or None",
                    ));
                }
                if following.is_some() && items.len() < BLOCK {
                    return Err(Raised::value_error("_tee_dataobject should have a full block before the next one"));
                }
                let source = match following {
                    Some(data) => data.source.clone(),
                    None => Source::new(iterator),
                };
                source.read.set(source.read.get() + items.len());
                let block = Block::new();
                block.items.replace(items);
                block.next.replace(following.map(|data| data.block.clone()));
                Ok(Value::opaque(DATA.get(), Data { source, block }))
            }),
        ),
        Def::method(
            "__reduce__",
            Arity::None,
            Call::FlowUnary(|_, this| {
                Flow::task(async move {
                    warn().await?;
                    let data =
                        this.downcast::<Data>().ok_or_else(|| wrong_receiver("itertools._tee_dataobject", &this))?;
                    let next = data.block.next.borrow().as_ref().map_or(Value::None, |block| seen(&data.source, block));
                    let items = Value::list(data.block.items.borrow().clone());
                    let parts = Value::tuple(vec![data.source.iterator.clone(), items, next]);
                    Ok(Value::tuple(vec![Value::Class(DATA.get().clone()), parts]))
                })
            }),
        ),
    ]],
)
.fixed();

/// The object that Python sees for a block.
fn seen(source: &Rc<Source>, block: &Rc<Block>) -> Value {
    if let Some(known) = block.object.borrow().upgrade() {
        return Value::Opaque(known);
    }
    let made = Value::opaque(DATA.get(), Data { source: source.clone(), block: block.clone() });
    if let Value::Opaque(object) = &made {
        *block.object.borrow_mut() = Rc::downgrade(object);
    }
    made
}

pub const TABLE: &[Def] = &[
    Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce)),
    Def::method("__setstate__", Arity::One, Call::FlowBinary(set_state)),
];

fn reduce(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        warn().await?;
        let tee = receiver(&this)?;
        let at = tee.at.borrow().clone();
        let data = seen(&tee.source.borrow(), &at.block);
        let state = Value::tuple(vec![data, Value::int_from_usize(at.item)]);
        let empty = Value::tuple(vec![Value::tuple(Vec::new())]);
        Ok(Value::tuple(vec![Value::Class(this.class()), empty, state]))
    })
}

fn set_state(_: &mut Machine, this: Value, state: Value) -> Result<Flow> {
    Flow::task(async move {
        warn().await?;
        let tee = receiver(&this)?;
        let parts = state.as_tuple().ok_or_else(|| Raised::type_error("state is not a tuple"))?;
        let (data, item) = match &parts[..] {
            [data, item] => (data.downcast::<Data>(), place(item)?),
            _ => (None, 0),
        };
        let data = data.ok_or_else(|| Raised::type_error("state is no place in a _tee_dataobject"))?;
        let item = usize::try_from(item).ok().filter(|item| *item <= BLOCK);
        let item = item.ok_or_else(|| Raised::value_error("Index out of range"))?;
        let before = tee.at.replace(At { block: data.block.clone(), item });
        drop(before);
        drop(tee.source.replace(data.source.clone()));
        // What lies before this place is nobody's any more.
        tee.given.set(tee.source.borrow().read.get().saturating_sub(ahead(&data.block, item)));
        Ok(Value::None)
    })
}

/// Items that have been read beyond a place.
fn ahead(block: &Rc<Block>, item: usize) -> usize {
    let mut count = block.items.borrow().len().saturating_sub(item);
    let mut next = block.next.borrow().clone();
    while let Some(block) = next {
        count += block.items.borrow().len();
        next = block.next.borrow().clone();
    }
    count
}
