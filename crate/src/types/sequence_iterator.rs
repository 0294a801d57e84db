//! Iterators over objects that have only `__getitem__`, and `iter(callable, sentinel)`.

use std::cell::{Cell, RefCell};

use super::arguments::wrong_receiver;
use super::iterator_state::{builtin, place, reduced};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, OpaqueData, Raised, Result, Value, types};
use crate::vm::{Machine, ask};

struct SequenceIterator {
    /// Null when exhausted.
    sequence: RefCell<Value>,
    at: Cell<i64>,
}
impl OpaqueData for SequenceIterator {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.sequence.borrow());
    }
}

struct CallableIterator {
    /// Null when exhausted.
    callable: RefCell<Value>,
    sentinel: Value,
}
impl OpaqueData for CallableIterator {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.callable.borrow());
        seen(&self.sentinel);
    }
}

pub fn make(sequence: Value) -> Result {
    Ok(Value::opaque(
        &types().sequence_iterator,
        SequenceIterator { sequence: RefCell::new(sequence), at: Cell::new(0) },
    ))
}

pub fn make_callable(callable: Value, sentinel: Value) -> Value {
    Value::opaque(&types().callable_iterator, CallableIterator { callable: RefCell::new(callable), sentinel })
}

pub const SEQUENCE: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next_item)),
    Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce_sequence)),
    Def::method(
        "__setstate__",
        Arity::One,
        Call::Binary(|_, this, state| {
            let it = this.downcast::<SequenceIterator>().ok_or_else(|| wrong_receiver("iterator", &this))?;
            it.at.set(place(&state)?.max(0));
            Ok(Value::None)
        }),
    ),
];

pub const CALLABLE: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next_call)),
    Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce_callable)),
];

fn next_item(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        let Some(it) = this.downcast::<SequenceIterator>() else { return Ok(Value::None) };
        let sequence = it.sequence.borrow().clone();
        if sequence.is_null() {
            return Err(Raised::stop_iteration(Value::None));
        }
        match ask::get_item(&sequence, &Value::Int(it.at.get())).await {
            Ok(item) => {
                it.at.set(it.at.get() + 1);
                Ok(item)
            }
            Err(raised) if raised.is_a(&types().index_error) || raised.is_a(&types().stop_iteration) => {
                let old = it.sequence.replace(Value::Null);
                drop(old);
                Err(Raised::stop_iteration(Value::None))
            }
            Err(raised) => Err(raised),
        }
    })
}

fn next_call(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        let Some(it) = this.downcast::<CallableIterator>() else { return Ok(Value::None) };
        let callable = it.callable.borrow().clone();
        if callable.is_null() {
            return Err(Raised::stop_iteration(Value::None));
        }
        let outcome = ask::call(&callable, Args::none()).await;
        // The call itself may have exhausted the iterator.
        if outcome.is_ok() && it.callable.borrow().is_null() {
            return Err(Raised::stop_iteration(Value::None));
        }
        let ended = match &outcome {
            Ok(value) => ask::same(value, &it.sentinel).await?,
            Err(raised) => raised.is_a(&types().stop_iteration),
        };
        if ended {
            let old = it.callable.replace(Value::Null);
            drop(old);
            return Err(Raised::stop_iteration(Value::None));
        }
        outcome
    })
}

fn reduce_sequence(m: &mut Machine, this: Value) -> Result<Flow> {
    let builtins = m.builtins.clone();
    Flow::task(async move {
        let maker = builtin(&builtins, "iter").await?;
        let it = this.downcast::<SequenceIterator>().ok_or_else(|| wrong_receiver("iterator", &this))?;
        let sequence = it.sequence.borrow().clone();
        if sequence.is_null() {
            return Ok(reduced(maker, Value::tuple(Vec::new()), None));
        }
        Ok(reduced(maker, sequence, Some(Value::Int(it.at.get()))))
    })
}

fn reduce_callable(m: &mut Machine, this: Value) -> Result<Flow> {
    let builtins = m.builtins.clone();
    Flow::task(async move {
        let maker = builtin(&builtins, "iter").await?;
        let it = this.downcast::<CallableIterator>().ok_or_else(|| wrong_receiver("callable_iterator", &this))?;
        let callable = it.callable.borrow().clone();
        if callable.is_null() {
            return Ok(reduced(maker, Value::tuple(Vec::new()), None));
        }
        Ok(Value::tuple(vec![maker, Value::tuple(vec![callable, it.sentinel.clone()])]))
    })
}
