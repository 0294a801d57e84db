//! `deque`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use super::super::native_class::NativeClass;
use crate::code::opcode::Comparison;
use crate::memory::account::{Charge, Kind};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Class, Flow, OpaqueData, Raised, Result, Value, types};
use crate::ops::index::position;
use crate::ops::repr::Underway;
use crate::types::arguments::{asking_comparisons, has_index, of_class, small_int, wrong_receiver};
use crate::vm::{Machine, ask};

struct Deque {
    items: RefCell<VecDeque<Value>>,
    bound: Cell<Option<usize>>,
    /// Changes with every change of the items' number.
    version: Cell<u64>,
    /// CPython keeps the items in blocks; the first stands at this place of its block.
    first: Cell<usize>,
    blocks: Charge,
}

/// Items of a block, its bytes, and how many that are free a deque keeps.
const BLOCK_ITEMS: usize = 64;
const BLOCK: usize = 528;
const FREE_BLOCKS: usize = 16;

impl OpaqueData for Deque {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        if let Ok(items) = self.items.try_borrow() {
            items.iter().for_each(seen);
        }
    }

    fn dissolve(&self) {
        drop(self.items.take());
    }

    fn size(&self, class: &Class) -> usize {
        crate::memory::size::of_type(&class.name()) + BLOCK * self.used_blocks()
    }

    fn block(&self, class: &Class) -> usize {
        crate::memory::size::of_type(&class.name())
    }
}

impl Drop for Deque {
    fn drop(&mut self) {
        crate::object::trash::discard(std::mem::take(self.items.get_mut()).into());
    }
}

struct Iter {
    deque: Value,
    at: Cell<usize>,
    version: u64,
    reversed: bool,
}
impl OpaqueData for Iter {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.deque);
    }
}

/// `type(iter(deque))(deque, steps=0)`
fn new_iter(args: Args, reversed: bool) -> Result {
    let [_, deque, steps] = args.take();
    if deque.is_null() {
        return Err(Raised::type_error("function takes at least 1 argument (0 given)"));
    }
    if receiver(&deque).is_err() {
        let found = deque.type_name();
        return Err(Raised::type_error(format!("argument 1 must be collections.deque, not {found}")));
    }
    let made = over(deque, reversed)?;
    if let (Some(iter), false) = (made.downcast::<Iter>(), steps.is_null()) {
        iter.at.set(crate::ops::index::as_size(small_int(&steps)?));
    }
    Ok(made)
}

const ITER: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method(
        "__next__",
        Arity::None,
        Call::Unary(|_, this| {
            let Some(it) = this.downcast::<Iter>() else { return Err(wrong_receiver("_deque_iterator", &this)) };
            let deque = receiver(&it.deque)?;
            let items = deque.items.borrow();
            let at = it.at.get();
            if deque.version.get() != it.version && at != usize::MAX {
                it.at.set(usize::MAX);
                return Err(Raised::runtime_error("deque mutated during iteration"));
            }
            let place = if it.reversed { items.len().checked_sub(at.saturating_add(1)) } else { Some(at) };
            let item =
                place.and_then(|place| items.get(place)).cloned().ok_or_else(|| Raised::stop_iteration(Value::None))?;
            it.at.set(at + 1);
            Ok(item)
        }),
    ),
    Def::method(
        "__length_hint__",
        Arity::None,
        Call::Unary(|_, this| {
            let Some(it) = this.downcast::<Iter>() else { return Ok(Value::NotImplemented) };
            Ok(Value::int_from_usize(receiver(&it.deque)?.items.borrow().len().saturating_sub(it.at.get())))
        }),
    ),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| {
            let Some(it) = this.downcast::<Iter>() else { return Err(wrong_receiver("_deque_iterator", &this)) };
            let parts = Value::tuple(vec![it.deque.clone(), Value::int_from_usize(it.at.get())]);
            Ok(Value::tuple(vec![Value::Class(this.class()), parts]))
        }),
    ),
];

const FORWARDS: &[Def] = &[Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| new_iter(args, false)))];
const BACKWARDS: &[Def] = &[Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| new_iter(args, true)))];

pub static ITERATOR: NativeClass = NativeClass::new("collections", "_deque_iterator", &[ITER, FORWARDS]).fixed();
pub static REVERSED: NativeClass =
    NativeClass::new("collections", "_deque_reverse_iterator", &[ITER, BACKWARDS]).fixed();

pub static CLASS: NativeClass = NativeClass::new(
    "collections",
    "deque",
    &[
        asking_comparisons!(compare),
        &[
            Def::static_method(
                "__new__",
                Arity::Any,
                Call::Plain(|_, args| {
                    let cls = args.pos.first().cloned().unwrap_or_default();
                    of_class(&cls, CLASS.get(), make(VecDeque::new(), None))
                }),
            ),
            Def::method("__init__", Arity::Any, Call::Flow(init)),
            Def::method("append", Arity::One, Call::Binary(|_, this, item| receiver(&this)?.push(item, false))),
            Def::method("appendleft", Arity::One, Call::Binary(|_, this, item| receiver(&this)?.push(item, true))),
            Def::method("extend", Arity::One, Call::FlowBinary(|_, this, more| extend(this, more, false, Value::None))),
            Def::method(
                "extendleft",
                Arity::One,
                Call::FlowBinary(|_, this, more| extend(this, more, true, Value::None)),
            ),
            Def::method(
                "__iadd__",
                Arity::One,
                Call::FlowBinary(|_, this, more| extend(this.clone(), more, false, this)),
            ),
            Def::method("pop", Arity::None, Call::Unary(|_, this| receiver(&this)?.pop(false))),
            Def::method("popleft", Arity::None, Call::Unary(|_, this| receiver(&this)?.pop(true))),
            Def::method(
                "clear",
                Arity::None,
                Call::Unary(|_, this| {
                    let old = receiver(&this)?.change(std::mem::take);
                    drop(old);
                    Ok(Value::None)
                }),
            ),
            Def::method(
                "reverse",
                Arity::None,
                Call::Unary(|_, this| {
                    receiver(&this)?.items.borrow_mut().make_contiguous().reverse();
                    Ok(Value::None)
                }),
            ),
            Def::method(
                "rotate",
                Arity::Between(0, 1),
                Call::Flow(|_, args| {
                    with_int(args, |this, n, _| {
                        let n = if n.is_null() { 1 } else { small_int(n)? };
                        receiver(this)?.change(|items| {
                            if !items.is_empty() {
                                items.rotate_right(n.rem_euclid(items.len() as i64) as usize);
                            }
                        });
                        Ok(Value::None)
                    })
                }),
            ),
            Def::method(
                "insert",
                Arity::Between(2, 2),
                Call::Flow(|_, args| {
                    with_int(args, |this, at, item| {
                        let deque = receiver(this)?;
                        let at = small_int(at)?;
                        if deque.bound.get().is_some_and(|bound| deque.items.borrow().len() >= bound) {
                            return Err(Raised::index_error("deque already at its maximum size"));
                        }
                        deque.change(|items| {
                            let length = items.len() as i64;
                            let at = if at < 0 { (at + length).max(0) } else { at.min(length) };
                            items.insert(at as usize, item.clone());
                        });
                        Ok(Value::None)
                    })
                }),
            ),
            Def::method(
                "__getitem__",
                Arity::One,
                Call::Flow(|_, args| {
                    with_int(args, |this, at, _| {
                        let deque = receiver(this)?;
                        let at = deque.place(at)?;
                        Ok(deque.items.borrow().get(at).cloned().unwrap_or_default())
                    })
                }),
            ),
            Def::method(
                "__setitem__",
                Arity::Between(2, 2),
                Call::Flow(|_, args| {
                    with_int(args, |this, at, item| {
                        let deque = receiver(this)?;
                        let at = deque.place(at)?;
                        let old =
                            deque.items.borrow_mut().get_mut(at).map(|slot| std::mem::replace(slot, item.clone()));
                        drop(old);
                        Ok(Value::None)
                    })
                }),
            ),
            Def::method(
                "__delitem__",
                Arity::One,
                Call::Flow(|_, args| {
                    with_int(args, |this, at, _| {
                        let deque = receiver(this)?;
                        let at = deque.place(at)?;
                        let old = deque.change(|items| items.remove(at));
                        drop(old);
                        Ok(Value::None)
                    })
                }),
            ),
            Def::method(
                "remove",
                Arity::One,
                Call::FlowBinary(|_, this, item| {
                    Flow::task(async move {
                        let version = receiver(&this)?.version.get();
                        let found = find(&this, &item, 0, usize::MAX).await;
                        if receiver(&this)?.version.get() != version {
                            return Err(Raised::index_error("deque mutated during iteration"));
                        }
                        match found? {
                            Some(at) => {
                                let old = receiver(&this)?.change(|items| items.remove(at));
                                drop(old);
                                Ok(Value::None)
                            }
                            None => Err(missing(&item).await?),
                        }
                    })
                }),
            ),
            Def::method(
                "index",
                Arity::Between(1, 3),
                Call::Flow(|_, args| {
                    let [this, item, start, stop] = args.take();
                    Flow::task(async move {
                        let (start, stop) =
                            crate::ops::index::range_bounds(&start, &stop, receiver(&this)?.items.borrow().len())?;
                        match find(&this, &item, start, stop).await? {
                            Some(at) => Ok(Value::int_from_usize(at)),
                            None => Err(missing(&item).await?),
                        }
                    })
                }),
            ),
            Def::method(
                "count",
                Arity::One,
                Call::FlowBinary(|_, this, item| {
                    Flow::task(async move {
                        let (mut count, mut from) = (0, 0);
                        let version = receiver(&this)?.version.get();
                        while let Some(at) = find(&this, &item, from, usize::MAX).await? {
                            if receiver(&this)?.version.get() != version {
                                return Err(Raised::runtime_error("deque mutated during iteration"));
                            }
                            count += 1;
                            from = at + 1;
                        }
                        Ok(Value::Int(count))
                    })
                }),
            ),
            Def::method(
                "__contains__",
                Arity::One,
                Call::FlowBinary(|_, this, item| {
                    Flow::task(async move { Ok(Value::Bool(find(&this, &item, 0, usize::MAX).await?.is_some())) })
                }),
            ),
            Def::method(
                "__len__",
                Arity::None,
                Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.items.borrow().len()))),
            ),
            Def::method(
                "__bool__",
                Arity::None,
                Call::Unary(|_, this| Ok(Value::Bool(!receiver(&this)?.items.borrow().is_empty()))),
            ),
            Def::method("__iter__", Arity::None, Call::Unary(|_, this| over(this, false))),
            Def::method("__reversed__", Arity::None, Call::Unary(|_, this| over(this, true))),
            Def::method(
                "__repr__",
                Arity::None,
                Call::FlowUnary(|_, this| {
                    Flow::task(async move {
                        let Some(_underway) = Underway::enter(&this) else { return Ok(Value::str("[...]")) };
                        let items = ask::repr(&list(receiver(&this)?)).await?;
                        let bound = receiver(&this)?.bound.get().map_or(String::new(), |n| format!(", maxlen={n}"));
                        Ok(Value::string(format!("{}({}{bound})", this.class().name(), items.as_str())))
                    })
                }),
            ),
            Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce)),
            Def::method("copy", Arity::None, Call::FlowUnary(|_, this| copy(this))),
            Def::method("__copy__", Arity::None, Call::FlowUnary(|_, this| copy(this))),
            Def::method(
                "__add__",
                Arity::One,
                Call::FlowBinary(|_, a, b| {
                    let (Ok(x), Ok(y)) = (receiver(&a), receiver(&b)) else {
                        return Err(Raised::type_error(format!(
                            "can only concatenate deque (not \"{}\") to deque",
                            b.type_name()
                        )));
                    };
                    let all: VecDeque<Value> =
                        x.items.borrow().iter().chain(y.items.borrow().iter()).cloned().collect();
                    like(a.clone(), all, x.bound.get())
                }),
            ),
            Def::method(
                "__mul__",
                Arity::One,
                Call::FlowBinary(|_, this, n| {
                    let (all, bound) = (repeated(&this, &n)?, receiver(&this)?.bound.get());
                    like(this, all, bound)
                }),
            ),
            Def::method(
                "__rmul__",
                Arity::One,
                Call::FlowBinary(|_, this, n| {
                    let (all, bound) = (repeated(&this, &n)?, receiver(&this)?.bound.get());
                    like(this, all, bound)
                }),
            ),
            Def::method(
                "__imul__",
                Arity::One,
                Call::Binary(|_, this, n| {
                    let all = repeated(&this, &n)?;
                    let deque = receiver(&this)?;
                    let old = deque.change(|items| std::mem::replace(items, all));
                    drop(old);
                    deque.trim();
                    Ok(this)
                }),
            ),
            Def::getter("maxlen", |_, this| {
                Ok(receiver(&this)?.bound.get().map_or(Value::None, Value::int_from_usize))
            }),
            Def::class_method(
                "__class_getitem__",
                Arity::One,
                Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
            ),
        ],
    ],
);

fn receiver(this: &Value) -> Result<&Deque> {
    this.downcast::<Deque>().ok_or_else(|| wrong_receiver("collections.deque", this))
}

fn make(items: VecDeque<Value>, bound: Option<usize>) -> Value {
    // An empty deque begins in the middle of its block, one that is filled on the left.
    let first = if items.is_empty() { BLOCK_ITEMS / 2 } else { 1 };
    let deque = Deque {
        items: RefCell::new(items),
        bound: Cell::new(bound),
        version: Cell::new(0),
        first: Cell::new(first),
        blocks: Charge::of(Kind::named("deque"), || BLOCK),
    };
    deque.trim();
    if deque.blocks.is_on() {
        deque.charge_blocks();
    }
    Value::opaque(CLASS.get(), deque)
}

fn list(deque: &Deque) -> Value {
    Value::list(deque.items.borrow().iter().cloned().collect())
}

impl Deque {
    fn change<T>(&self, f: impl FnOnce(&mut VecDeque<Value>) -> T) -> T {
        self.version.set(self.version.get() + 1);
        let changed = f(&mut self.items.borrow_mut());
        if self.blocks.is_on() {
            self.charge_blocks();
        }
        changed
    }

    fn used_blocks(&self) -> usize {
        let items = self.items.try_borrow().map_or(0, |items| items.len());
        (self.first.get() + items).div_ceil(BLOCK_ITEMS).max(1)
    }

    #[cold]
    fn charge_blocks(&self) {
        let used = self.used_blocks();
        let had = self.blocks.bytes() as usize / BLOCK;
        self.blocks.resize(BLOCK * used.max(had.min(used + FREE_BLOCKS)));
    }

    /// Drops from the left what is beyond the bound.
    fn trim(&self) {
        let Some(bound) = self.bound.get() else { return };
        let mut gone = Vec::new();
        {
            let mut items = self.items.borrow_mut();
            while items.len() > bound {
                gone.extend(items.pop_front());
                self.first.set((self.first.get() + 1) % BLOCK_ITEMS);
            }
        }
        drop(gone);
    }

    fn push(&self, item: Value, left: bool) -> Result {
        let bound = self.bound.get().unwrap_or(usize::MAX);
        if left || self.items.borrow().len() >= bound {
            self.move_first(left);
        }
        let gone = self.change(|items| {
            if items.len() < bound {
                if left {
                    items.push_front(item)
                } else {
                    items.push_back(item)
                }
                return Value::Null;
            }
            if left {
                items.push_front(item)
            } else {
                items.push_back(item)
            }
            (if left { items.pop_back() } else { items.pop_front() }).unwrap_or_default()
        });
        drop(gone);
        if self.items.borrow().len() > ask::MAX_ITEMS {
            return Err(Raised::with_args(&types().memory_error, Vec::new()));
        }
        Ok(Value::None)
    }

    /// The first item moves by one place.
    fn move_first(&self, left: bool) {
        let by = if left { BLOCK_ITEMS - 1 } else { 1 };
        self.first.set((self.first.get() + by) % BLOCK_ITEMS);
    }

    fn pop(&self, left: bool) -> Result {
        if left {
            self.move_first(false);
        }
        let item = self.change(|items| if left { items.pop_front() } else { items.pop_back() });
        item.ok_or_else(|| Raised::index_error("pop from an empty deque"))
    }

    fn place(&self, at: &Value) -> Result<usize> {
        if !at.is_int() {
            return Err(Raised::type_error(format!("sequence index must be integer, not '{}'", at.type_name())));
        }
        let at = at.as_int().and_then(|at| position(at, self.items.borrow().len()));
        at.ok_or_else(|| Raised::index_error("deque index out of range"))
    }
}

/// Calls `f(self, integer, third)` once the second argument is an int.
fn with_int(args: Args, f: fn(&Value, &Value, &Value) -> Result) -> Result<Flow> {
    let [this, mut at, item] = args.take();
    if !has_index(&at) {
        return f(&this, &at, &item).map(Flow::Value);
    }
    Flow::task(async move {
        at = ask::index(&at).await?;
        f(&this, &at, &item)
    })
}

fn init(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, iterable, bound] = args.bind("deque", 1, &Params::new(&["iterable", "maxlen"], 0))?;
    let bound = match &bound {
        Value::Null | Value::None => None,
        v if !v.is_int() => return Err(Raised::type_error("an integer is required")),
        v => match small_int(v)? {
            ..0 => return Err(Raised::value_error("maxlen must be non-negative")),
            bound => Some(crate::ops::index::as_size(bound)),
        },
    };
    let deque = receiver(&this)?;
    deque.bound.set(bound);
    let old = deque.change(std::mem::take);
    drop(old);
    deque.first.set(if iterable.is_null() { BLOCK_ITEMS / 2 } else { 1 });
    if iterable.is_null() {
        return Ok(Flow::Value(Value::None));
    }
    extend(this, iterable, false, Value::None)
}

fn extend(this: Value, more: Value, left: bool, result: Value) -> Result<Flow> {
    Flow::task(async move {
        // A deque may be extended by itself.
        if let Ok(other) = receiver(&more) {
            let items: Vec<Value> = other.items.borrow().iter().cloned().collect();
            for item in items {
                receiver(&this)?.push(item, left)?;
            }
            return Ok(result);
        }
        let items = ask::iter(&more).await?;
        while let Some(item) = ask::next(&items).await? {
            receiver(&this)?.push(item, left)?;
        }
        Ok(result)
    })
}

/// `deque.__reduce__`: how `copy` and `pickle` make it again.
fn reduce(_: &mut Machine, this: Value) -> Result<Flow> {
    let args = match receiver(&this)?.bound.get() {
        Some(bound) => vec![Value::tuple(Vec::new()), Value::int_from_usize(bound)],
        None => Vec::new(),
    };
    Flow::task(async move {
        let getter = ask::get_attribute(&this, &crate::object::intern("__getstate__")).await?;
        let state = ask::call(&getter, Args::none()).await?;
        let items = ask::iter(&this).await?;
        Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(args), state, items]))
    })
}

fn over(this: Value, reversed: bool) -> Result {
    let version = receiver(&this)?.version.get();
    let class = if reversed { &REVERSED } else { &ITERATOR };
    Ok(Value::opaque(class.get(), Iter { deque: this, at: Cell::new(0), version, reversed }))
}

async fn find(this: &Value, item: &Value, from: usize, stop: usize) -> Result<Option<usize>> {
    let deque = receiver(this)?;
    let version = deque.version.get();
    let mut at = from;
    while at < stop {
        let Some(other) = deque.items.borrow().get(at).cloned() else { break };
        if ask::same(&other, item).await? {
            return Ok(Some(at));
        }
        if deque.version.get() != version {
            return Err(Raised::runtime_error("deque mutated during iteration"));
        }
        at += 1;
    }
    Ok(None)
}

async fn missing(item: &Value) -> Result<Raised> {
    Ok(Raised::value_error(format!("{} is not in deque", ask::repr(item).await?.as_str())))
}

fn compare(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    let (Ok(x), Ok(y)) = (receiver(&a), receiver(&b)) else { return Ok(Flow::Value(Value::NotImplemented)) };
    let (x, y) = (list(x), list(y));
    Flow::task(async move { ask::compare(op, &x, &y).await })
}

fn copy(this: Value) -> Result<Flow> {
    let deque = receiver(&this)?;
    if let Value::Opaque(_) = &this {
        return Ok(Flow::Value(make(deque.items.borrow().clone(), deque.bound.get())));
    }
    let bound = deque.bound.get().map_or(Value::None, Value::int_from_usize);
    Ok(Flow::Call(Value::Class(this.class()), Args::two(this, bound)))
}

/// A deque of the same class as another, made by calling it where it is a class of the program's.
fn like(this: Value, items: VecDeque<Value>, bound: Option<usize>) -> Result<Flow> {
    let made = make(items, bound);
    if let Value::Opaque(_) = &this {
        return Ok(Flow::Value(made));
    }
    let bound = bound.map_or(Value::None, Value::int_from_usize);
    Ok(Flow::Call(Value::Class(this.class()), Args::two(made, bound)))
}

fn repeated(this: &Value, n: &Value) -> Result<VecDeque<Value>> {
    if !n.is_int() {
        return Err(Raised::type_error(format!("can't multiply sequence by non-int of type '{}'", n.type_name())));
    }
    let items = receiver(this)?.items.borrow();
    let n = crate::ops::index::as_size(small_int(n)?);
    let total = items.len().saturating_mul(n);
    if total > ask::MAX_ITEMS {
        return Err(Raised::with_args(&types().memory_error, Vec::new()));
    }
    Ok(items.iter().cycle().take(total).cloned().collect())
}
