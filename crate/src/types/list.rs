//! `list`: constructor, methods, operators.

use std::rc::Rc;

use super::arguments::{asking_comparisons, no_keywords, of_class, small_int, with_ints, wrong_receiver};
use super::{container, define, list_sort};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::types::types;
use crate::object::{Args, List, Raised, Result, Slice, Value, names};
use crate::ops::collect::collect_quick;
use crate::ops::index::{self, position, slice_places};
use crate::ops::truth::truth_quick;
use crate::ops::{arith, sequence, subscript};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__init__", Arity::Any, Call::Flow(init)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(container::repr_method)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.len())))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::iter_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method(
        "__reversed__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::reversed_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method("__contains__", Arity::One, Call::FlowBinary(container::contains)),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__setitem__", Arity::Between(2, 2), Call::Flow(set_item)),
    Def::method("__delitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], del_item))),
    Def::method("__add__", Arity::One, Call::Binary(add)),
    Def::method("__iadd__", Arity::One, Call::FlowBinary(add_in_place)),
    Def::method(
        "__mul__",
        Arity::One,
        Call::Flow(|_, args| with_ints(args, &[1], |args| multiply(args, BinaryOp::Multiply))),
    ),
    Def::method(
        "__rmul__",
        Arity::One,
        Call::Flow(|_, args| with_ints(args, &[1], |args| multiply(args, BinaryOp::Multiply))),
    ),
    Def::method(
        "__imul__",
        Arity::One,
        Call::Flow(|_, args| with_ints(args, &[1], |args| multiply(args, BinaryOp::InplaceMultiply))),
    ),
    Def::method("append", Arity::One, Call::Binary(append)),
    Def::method("clear", Arity::None, Call::Unary(clear)),
    Def::method("copy", Arity::None, Call::Unary(|_, this| Ok(Value::list(receiver(&this)?.to_vec())))),
    Def::method("count", Arity::One, Call::FlowBinary(container::count)),
    Def::method("extend", Arity::One, Call::FlowBinary(|_, this, more| extend(this, more, Value::None))),
    Def::method("index", Arity::Between(1, 3), Call::Flow(index_of)),
    Def::method("insert", Arity::Between(2, 2), Call::Flow(|_, args| with_ints(args, &[1], insert))),
    Def::method("pop", Arity::Between(0, 1), Call::Flow(|_, args| with_ints(args, &[1], pop))),
    Def::method("remove", Arity::One, Call::FlowBinary(remove)),
    Def::method("reverse", Arity::None, Call::Unary(reverse)),
    Def::method("sort", Arity::Any, Call::Flow(sort)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| super::generic_alias::make(cls, item)),
    ),
];

const COMPARISONS: &[Def] = asking_comparisons!(container::compare_items);

pub fn install() {
    let class = &types().list;
    define(class, TABLE);
    define(class, COMPARISONS);
    class.dict.set("__hash__", Value::None);
    class.modified();
}

fn receiver(this: &Value) -> Result<&Rc<List>> {
    this.as_list().ok_or_else(|| wrong_receiver("list", this))
}

fn new(_: &mut Machine, args: Args) -> Result {
    let cls = args.pos.first().cloned().unwrap_or_default();
    of_class(&cls, &types().list, Value::List(List::called()))
}

fn init(_: &mut Machine, args: Args) -> Result<Flow> {
    no_keywords(&args, &types().list)?;
    let given = args.pos.len().saturating_sub(1);
    if given > 1 {
        return Err(Raised::type_error(format!("list expected at most 1 argument, got {given}")));
    }
    let [this, iterable] = args.take();
    let list = receiver(&this)?;
    if iterable.is_null() {
        list.fill(Vec::new());
        return Ok(Flow::Value(Value::None));
    }
    if let Some(items) = collect_quick(&iterable) {
        let items = items?;
        let slots = slots_from(&iterable, items.len());
        list.fill_slots(items, slots);
        return Ok(Flow::Value(Value::None));
    }
    let list = list.clone();
    Flow::task(async move {
        let items = ask::collect(&iterable).await?;
        let slots = slots_from(&iterable, items.len());
        list.fill_slots(items, slots);
        Ok(Value::None)
    })
}

/// Slots of a list that was made of an iterable of so many items.
pub fn slots_from(iterable: &Value, len: usize) -> usize {
    match source(iterable) {
        Source::Table => block::resized(0, len),
        Source::Unforeseen => block::slots_unforeseen(len),
        Source::Sized => len.next_multiple_of(2),
    }
}

/// How a list learns how many items an iterable has.
enum Source {
    /// Their number is known, and if the list has no slots it gets just so many.
    Sized,
    /// Their number is known: the list grows to it as if by appending.
    Table,
    /// They come one by one.
    Unforeseen,
}

fn source(iterable: &Value) -> Source {
    match iterable {
        Value::Set(_) | Value::Dict(_) => Source::Table,
        Value::Generator(_) => Source::Unforeseen,
        Value::Opaque(_) if iterable.downcast::<crate::object::opaque::DictView>().is_some() => Source::Table,
        Value::Opaque(_) | Value::Instance(_) => {
            let class = iterable.class();
            let knows = |name| class.lookup(name).is_some();
            if knows(&names().len) || knows(&names().length_hint) { Source::Sized } else { Source::Unforeseen }
        }
        _ => Source::Sized,
    }
}

/// Slots of a list of `slots` slots and `len` items when `more` items of an iterable have been added.
pub fn slots_extended(slots: usize, len: usize, iterable: &Value, more: usize) -> usize {
    let all = len + more;
    match source(iterable) {
        Source::Sized if slots == 0 => more.next_multiple_of(2),
        Source::Sized | Source::Table => grown(slots, len, more),
        Source::Unforeseen => {
            let slots = block::slots_grown(grown(slots, len, UNFORESEEN), all);
            if all < slots / 2 { block::resized(all, all) } else { slots }
        }
    }
}

/// Items for which a list makes room when it does not know how many come.
const UNFORESEEN: usize = 8;

fn grown(slots: usize, len: usize, more: usize) -> usize {
    if slots >= len + more && len + more >= slots / 2 { slots } else { block::resized(len, len + more) }
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    subscript::sequence_item(this.payload(), key.payload()).unwrap_or_else(|| Err(bad_key(&key, "list")))
}

/// The error for a subscript that is neither int nor slice.
pub fn bad_key(key: &Value, kind: &str) -> Raised {
    if matches!(key, Value::Slice(_)) {
        return index::bad_bound();
    }
    Raised::type_error(format!("{kind} indices must be integers or slices, not {}", key.type_name()))
}

fn set_item(_: &mut Machine, args: Args) -> Result<Flow> {
    let Some(Value::Slice(_)) = args.pos.get(1) else { return with_ints(args, &[1], set_at) };
    let [this, key, value] = args.take();
    if let Some(items) = collect_quick(&value) {
        return with_ints(Args::from_vec(vec![this, key, Value::list(items?)]), &[1], set_slice);
    }
    Flow::task(async move {
        let class = value.class();
        if class.lookup(&names().iter).is_none() && class.lookup(&names().getitem).is_none() {
            return Err(Raised::type_error("must assign iterable to extended slice"));
        }
        let items = ask::drain(&ask::iter(&value).await?).await?;
        let key = super::arguments::as_int(&key).await?;
        set_slice(Args::from_vec(vec![this, key, Value::list(items)]))
    })
}

fn set_at(args: Args) -> Result {
    let [this, key, value] = args.take();
    let list = receiver(&this)?;
    let at = index::as_index(&key).ok_or_else(|| bad_key(&key, "list"))??;
    let old = {
        let mut items = list.items_mut();
        let len = items.len();
        let at = position(at, len).ok_or_else(|| Raised::index_error("list assignment index out of range"))?;
        std::mem::replace(&mut items[at], value)
    };
    drop(old);
    Ok(Value::None)
}

/// `(list, slice, list of the new items)`.
fn set_slice(args: Args) -> Result {
    let [this, key, value] = args.take();
    let list = receiver(&this)?;
    let Value::Slice(slice) = &key else { return Err(bad_key(&key, "list")) };
    let new = container::items_of(&value);
    let old = replace_slice(list, slice, new)?;
    drop(old);
    Ok(Value::None)
}

/// Puts `new` where the slice selects; gives what was there.
fn replace_slice(list: &List, slice: &Slice, mut new: Vec<Value>) -> Result<Vec<Value>> {
    let mut items = list.items_mut();
    let places = slice_places(slice, items.len())?;
    if places.step == 1 {
        let end = places.start + places.count;
        let start = places.start.min(items.len());
        let _replaced = put_aside(places.count);
        return Ok(items.splice(start..end.max(start), new).collect());
    }
    if new.len() != places.count {
        return Err(Raised::value_error(format!(
            "attempt to assign sequence of size {} to extended slice of size {}",
            new.len(),
            places.count
        )));
    }
    for (at, value) in places.iter().zip(&mut new) {
        if let Some(slot) = items.get_mut(at) {
            std::mem::swap(slot, value);
        }
    }
    Ok(new)
}

fn del_item(args: Args) -> Result {
    let [this, key] = args.take();
    let list = receiver(&this)?;
    if let Value::Slice(slice) = &key {
        let gone = remove_slice(list, slice)?;
        drop(gone);
        return Ok(Value::None);
    }
    let at = index::as_index(&key).ok_or_else(|| bad_key(&key, "list"))??;
    let gone = {
        // The slots stay.
        let mut items = list.items.borrow_mut();
        let len = items.len();
        items.remove(position(at, len).ok_or_else(|| Raised::index_error("list assignment index out of range"))?)
    };
    drop(gone);
    Ok(Value::None)
}

/// CPython puts the items that a slice loses aside first, a few of them on the stack.
fn put_aside(count: usize) -> Charge {
    Charge::of(Kind::BUFFER, || if count > 8 { 8 * count } else { 0 })
}

fn remove_slice(list: &List, slice: &Slice) -> Result<Vec<Value>> {
    let mut items = list.items_mut();
    let places = slice_places(slice, items.len())?;
    if places.count == 0 {
        return Ok(Vec::new());
    }
    if places.step == 1 {
        let _removed = put_aside(places.count);
        return Ok(items.drain(places.start..places.start + places.count).collect());
    }
    let step = places.step.unsigned_abs() as usize;
    let last = places.start.wrapping_add_signed(places.step as isize * (places.count as isize - 1));
    let first = places.start.min(last);
    let mut gone = Vec::with_capacity(places.count);
    let mut kept = Vec::with_capacity(items.len() - places.count);
    for (at, item) in items.drain(..).enumerate() {
        if at >= first && (at - first) % step == 0 && (at - first) / step < places.count {
            gone.push(item)
        } else {
            kept.push(item)
        }
    }
    *items = kept;
    Ok(gone)
}

fn add(_: &mut Machine, this: Value, other: Value) -> Result {
    if other.as_list().is_none() {
        return Err(Raised::type_error(format!("can only concatenate list (not \"{}\") to list", other.type_name())));
    }
    arith::binary_quick(BinaryOp::Add, this.payload(), other.payload()).unwrap_or(Ok(Value::NotImplemented))
}

fn add_in_place(_: &mut Machine, this: Value, more: Value) -> Result<Flow> {
    let result = this.clone();
    extend(this, more, result)
}

/// Appends all items of an iterable; gives `result`.
fn extend(this: Value, more: Value, result: Value) -> Result<Flow> {
    if let Some(items) = collect_quick(&more) {
        let items = items?;
        let list = receiver(&this)?;
        let slots = slots_extended(list.slots(), list.len(), &more, items.len());
        list.extend(slots, |all| sequence::extend(all, items))?;
        return Ok(Flow::Value(result));
    }
    let list = receiver(&this)?.clone();
    Flow::task(async move {
        // One by one: what came before an exception stays.
        let iterator = ask::iter(&more).await?;
        if let Value::Instance(_) = more {
            ask::length_hint(&more, Value::None).await?;
        }
        let (slots, len) = (list.slots(), list.len());
        if let Source::Unforeseen = source(&more) {
            list.extend(grown(slots, len, UNFORESEEN), |_| ());
        }
        while let Some(item) = ask::next(&iterator).await? {
            list.push(item);
        }
        let more_items = list.len().saturating_sub(len);
        list.extend(slots_extended(slots, len, &more, more_items), |_| ());
        Ok(result)
    })
}

fn multiply(args: Args, op: BinaryOp) -> Result {
    let [this, times] = args.take();
    if !times.is_int() {
        small_int(&times)?;
    }
    let result = sequence::repeat(op, this.payload(), times.payload()).unwrap_or(Ok(Value::NotImplemented))?;
    Ok(if op.in_place() { this } else { result })
}

fn append(_: &mut Machine, this: Value, item: Value) -> Result {
    receiver(&this)?.push(item);
    Ok(Value::None)
}

fn clear(_: &mut Machine, this: Value) -> Result {
    let gone = std::mem::take(&mut *receiver(&this)?.items_mut());
    crate::object::trash::discard_backwards(gone);
    Ok(Value::None)
}

fn index_of(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, wanted, start, stop] = args.take();
    if start.is_null() {
        let list = receiver(&this)?;
        if let Some(Some(at)) = container::position_quick(&list.items.borrow(), &wanted, 0, usize::MAX) {
            return Ok(Flow::Value(Value::int_from_usize(at)));
        }
    }
    Flow::task(container::index_method(this, wanted, start, stop, |shown| {
        Raised::value_error(format!("{} is not in list", shown.as_str()))
    }))
}

fn insert(args: Args) -> Result {
    let [this, at, item] = args.take();
    let at = small_int(&at)?;
    let mut items = receiver(&this)?.items_mut();
    let len = items.len();
    let at = if at < 0 { at.saturating_add(len as i64).max(0) } else { at };
    items.insert(usize::try_from(at).unwrap_or(len).min(len), item);
    Ok(Value::None)
}

fn pop(args: Args) -> Result {
    let [this, at] = args.take();
    let mut items = receiver(&this)?.items_mut();
    if at.is_null()
        && let Some(last) = items.pop()
    {
        return Ok(last);
    }
    let at = if at.is_null() { -1 } else { small_int(&at)? };
    if items.is_empty() {
        return Err(Raised::index_error("pop from empty list"));
    }
    let len = items.len();
    let at = position(at, len).ok_or_else(|| Raised::index_error("pop index out of range"))?;
    Ok(items.remove(at))
}

fn remove(_: &mut Machine, this: Value, wanted: Value) -> Result<Flow> {
    let list = receiver(&this)?.clone();
    let missing = || Raised::value_error("list.remove(x): x not in list");
    let quick = container::position_quick(&list.items.borrow(), &wanted, 0, usize::MAX);
    if let Some(found) = quick {
        let gone = list.items_mut().remove(found.ok_or_else(missing)?);
        drop(gone);
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move {
        let at = container::position(&this, &wanted, 0, usize::MAX).await?.ok_or_else(missing)?;
        let gone = {
            let mut items = list.items_mut();
            (at < items.len()).then(|| items.remove(at))
        };
        drop(gone);
        Ok(Value::None)
    })
}

fn reverse(_: &mut Machine, this: Value) -> Result {
    receiver(&this)?.items_mut().reverse();
    Ok(Value::None)
}

fn sort(_: &mut Machine, args: Args) -> Result<Flow> {
    if args.pos.len() > 1 {
        return Err(Raised::type_error("sort() takes no positional arguments"));
    }
    let [this, key, reverse] = args.bind("sort", 1, &Params::new(&["key", "reverse"], 0).keyword_only(0))?;
    let list = receiver(&this)?.clone();
    if (key.is_null() || key.is_none())
        && let Some(reverse) = truth_quick(&reverse)
        && list_sort::sort_quick(&mut list.items_mut(), reverse)
    {
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move {
        let reverse = !reverse.is_null() && ask::truth(&reverse).await?;
        // While it is sorted the list is empty: whoever looks sees that, whoever writes is told.
        // Its slots stay what they are.
        let mut items = list.items.take();
        let sorted = list_sort::sort(&mut items, &key, reverse).await;
        if !key.is_null() && !key.is_none() {
            // Keys that go may have finalisers.
            ask::breathe().await?;
        }
        let intruders = list.items.replace(items);
        sorted?;
        // Even one that was put in and taken out again leaves its room behind.
        if intruders.capacity() > 0 {
            return Err(Raised::value_error("list modified during sort"));
        }
        Ok(Value::None)
    })
}
