//! `itertools`: one kind of object for all its iterators, told apart by `Kind`.

mod build;
mod combine;
mod state;
mod step;
pub(crate) mod tee;
mod tee_state;
mod through;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::native_class::NativeClass;
use crate::builtin::define;
use crate::memory::account::Charge;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Flow, OpaqueData, Raised, Result, Value};
use crate::types::arguments::{at_once, wrong_receiver};
use crate::vm::{Machine, ask};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Accumulate,
    Batched,
    Chain,
    Combinations,
    CombinationsWithReplacement,
    Compress,
    Count,
    Cycle,
    Dropwhile,
    Filterfalse,
    Groupby,
    Grouper,
    Islice,
    Pairwise,
    Permutations,
    Product,
    Repeat,
    Starmap,
    Takewhile,
    ZipLongest,
}

/// State of any of the iterators; what a field means depends on the kind.
pub struct Tool {
    kind: Kind,
    /// The iterator inside; `Null` when there is none (any more).
    inner: RefCell<Value>,
    /// Function, selectors, fill value or step.
    with: RefCell<Value>,
    /// What is remembered: total, last item, number.
    held: RefCell<Value>,
    items: RefCell<Vec<Value>>,
    places: RefCell<Vec<usize>>,
    n: Cell<usize>,
    flag: Cell<bool>,
    /// Tuples and lists that CPython keeps inside.
    helpers: [Charge; 2],
}

impl OpaqueData for Tool {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        for cell in [&self.inner, &self.with, &self.held] {
            if let Ok(value) = cell.try_borrow() {
                seen(&value);
            }
        }
        if let Ok(items) = self.items.try_borrow() {
            items.iter().for_each(seen);
        }
    }

    fn size(&self, class: &crate::object::Class) -> usize {
        let chosen = match self.kind {
            // The places, as an array beside the object; of `product` they are counted to it where there are pools.
            Kind::Permutations | Kind::Combinations | Kind::CombinationsWithReplacement | Kind::Product => {
                self.places.borrow().len()
            }
            _ => 0,
        };
        crate::memory::size::of_type(&class.name()) + 8 * chosen
    }
}

/// Whether a `repeat` was given no number of times.
pub(crate) fn repeats_for_ever(iterator: &Value) -> bool {
    iterator.downcast::<Tool>().is_some_and(|tool| tool.kind == Kind::Repeat && tool.flag.get())
}

impl Tool {
    fn new(kind: Kind) -> Tool {
        Tool {
            kind,
            inner: RefCell::default(),
            with: RefCell::default(),
            held: RefCell::default(),
            items: RefCell::default(),
            places: RefCell::default(),
            n: Cell::new(0),
            flag: Cell::new(false),
            helpers: Default::default(),
        }
    }

    fn inner(&self) -> Value {
        self.inner.borrow().clone()
    }

    fn with(&self) -> Value {
        self.with.borrow().clone()
    }

    fn held(&self) -> Value {
        self.held.borrow().clone()
    }

    fn item(&self, at: usize) -> Value {
        self.items.borrow().get(at).cloned().unwrap_or_default()
    }

    fn set_item(&self, at: usize, value: Value) {
        let old = match self.items.borrow_mut().get_mut(at) {
            Some(slot) => std::mem::replace(slot, value),
            None => Value::Null,
        };
        drop(old);
    }

    /// The iterators that it asks; of a chain only the one that it has come to.
    fn inners(&self) -> Vec<Value> {
        let inner = match self.kind {
            Kind::Chain => self.held(),
            _ => self.inner(),
        };
        let mut all = vec![inner];
        match self.kind {
            Kind::ZipLongest => all.extend(self.items.borrow().iter().cloned()),
            Kind::Compress => all.push(self.with()),
            _ => {}
        }
        all.retain(|inner| !inner.is_null());
        all
    }

    /// Items that it keeps to hand them out again.
    fn hoarded(&self) -> usize {
        match self.kind {
            Kind::Cycle => self.items.borrow().len(),
            _ => 0,
        }
    }

    /// Lets the iterator inside go.
    fn end(&self) -> Option<Value> {
        let old = self.inner.replace(Value::Null);
        drop(old);
        None
    }
}

const SHARED: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
];

macro_rules! classes {
    ($($kind:ident $name:literal [$($extra:expr),*];)*) => {
        static CLASSES: &[NativeClass] = &[$(NativeClass::new("itertools", $name, &[
            SHARED,
            &[Def::static_method("__new__", Arity::Any, Call::Flow(|_, args| build::new(Kind::$kind, args)))],
            $($extra),*
        ])),*];

        impl Kind {
            fn class(self) -> &'static NativeClass {
                &CLASSES[self as usize]
            }
        }
    };
}

// In the order of `Kind`.
classes! {
    Accumulate "accumulate" [state::REDUCE, state::SET_STATE];
    Batched "batched" [];
    Chain "chain" [CHAIN, state::REDUCE, state::SET_STATE];
    Combinations "combinations" [state::REDUCE, state::SET_STATE];
    CombinationsWithReplacement "combinations_with_replacement" [state::REDUCE, state::SET_STATE];
    Compress "compress" [state::REDUCE];
    Count "count" [COUNT, state::REDUCE];
    Cycle "cycle" [state::REDUCE, state::SET_STATE];
    Dropwhile "dropwhile" [state::REDUCE, state::SET_STATE];
    Filterfalse "filterfalse" [state::REDUCE];
    Groupby "groupby" [state::REDUCE, state::SET_STATE];
    Grouper "_grouper" [state::REDUCE];
    Islice "islice" [state::REDUCE, state::SET_STATE];
    Pairwise "pairwise" [];
    Permutations "permutations" [state::REDUCE, state::SET_STATE];
    Product "product" [state::REDUCE, state::SET_STATE];
    Repeat "repeat" [REPEAT, state::REDUCE];
    Starmap "starmap" [state::REDUCE];
    Takewhile "takewhile" [state::REDUCE, state::SET_STATE];
    ZipLongest "zip_longest" [state::REDUCE, state::SET_STATE];
}

const CHAIN: &[Def] = &[
    Def::class_method(
        "from_iterable",
        Arity::One,
        Call::FlowBinary(|_, cls, iterable| {
            Flow::task(async move {
                let tool = Tool::new(Kind::Chain);
                tool.inner.replace(ask::iter(&iterable).await?);
                build::finish(&cls, tool)
            })
        }),
    ),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
    ),
];

const COUNT: &[Def] = &[Def::method(
    "__repr__",
    Arity::None,
    Call::FlowUnary(|_, this| {
        Flow::task(async move {
            let tool = receiver(&this)?;
            let (number, step) = (tool.held(), tool.with());
            let mut text = format!("{}({}", this.class().name(), ask::repr(&number).await?.as_str());
            if !matches!(step.bare(), Value::Int(1)) {
                text += &format!(", {}", ask::repr(&step).await?.as_str());
            }
            Ok(Value::string(text + ")"))
        })
    }),
)];

const REPEAT: &[Def] = &[
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let tool = receiver(&this)?;
                let text = ask::repr(&tool.held()).await?;
                let (name, text) = (this.class().name(), text.as_str());
                Ok(Value::string(if tool.flag.get() {
                    format!("{name}({text})")
                } else {
                    format!("{name}({text}, {})", tool.n.get())
                }))
            })
        }),
    ),
    Def::method(
        "__length_hint__",
        Arity::None,
        Call::Unary(|_, this| {
            let tool = receiver(&this)?;
            if tool.flag.get() {
                Err(Raised::type_error("len() of unsized object"))
            } else {
                Ok(Value::int_from_usize(tool.n.get()))
            }
        }),
    ),
];

/// The iterators that one of `itertools` asks.
pub(crate) fn inners(iterator: &Value) -> Vec<Value> {
    iterator.downcast::<Tool>().map_or(Vec::new(), Tool::inners)
}

/// Items that one of `itertools` keeps to hand them out again.
pub(crate) fn hoarded(iterator: &Value) -> Option<usize> {
    iterator.downcast::<Tool>().map(Tool::hoarded)
}

fn receiver(this: &Value) -> Result<&Tool> {
    this.downcast::<Tool>().ok_or_else(|| wrong_receiver("itertools", this))
}

/// `__next__` of them all.
fn next(m: &mut Machine, this: Value) -> Result<Flow> {
    if let Some(item) = step::at_hand(receiver(&this)?) {
        return Ok(Flow::Value(item));
    }
    if m.recorder.is_none()
        && let Some(flow) = through::step(receiver(&this)?, &this)
    {
        return Ok(flow);
    }
    let item = if step::is_quick(receiver(&this)?) { at_once(step::advance(&this)) } else { None };
    match item {
        Some(Ok(Some(item))) => Ok(Flow::Value(item)),
        Some(Ok(None)) => Ok(Flow::Exhausted),
        Some(Err(raised)) => Err(raised),
        None => {
            Flow::task(async move { step::advance(&this).await?.ok_or_else(|| Raised::stop_iteration(Value::None)) })
        }
    }
}

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    for class in CLASSES {
        class.publish(dict);
    }
    tee::CLASS.publish(dict);
    tee_state::DATA.publish(dict);
    define(dict, "itertools", tee::TABLE);
}
