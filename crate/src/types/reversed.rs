//! `reversed`.

use std::cell::{Cell, RefCell};

use super::arguments::{leave_keywords, of_class, wrong_receiver};
use super::define;
use super::iterator_state::{place, reduced};
use crate::object::adapter::Reversed;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value, names};
use crate::ops::subscript::{len_quick, reversed_quick, sequence_item};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
    Def::method("__length_hint__", Arity::None, Call::FlowUnary(length_hint)),
    Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
    Def::method("__setstate__", Arity::One, Call::FlowBinary(set_state)),
];

pub fn install() {
    define(&types().reversed, TABLE);
}

fn new(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let cls = args.pos.first().cloned().unwrap_or_default();
    leave_keywords(&mut args, &cls, "reversed")?;
    let given = args.pos.len().saturating_sub(1);
    if given != 1 {
        return Err(Raised::type_error(format!("reversed expected 1 argument, got {given}")));
    }
    let [_, sequence] = args.take();
    if let Some(iterator) = reversed_quick(&sequence) {
        return Ok(Flow::Value(iterator));
    }
    let class = sequence.class();
    let refuse = || Raised::type_error(format!("'{}' object is not reversible", sequence.type_name()));
    match class.lookup(&names().reversed) {
        Some(Value::None) => return Err(refuse()),
        Some(_) => {
            return Flow::task(async move {
                Ok(ask::special(&sequence, &names().reversed, Vec::new()).await?.unwrap_or(Value::None))
            });
        }
        None => {}
    }
    if class.lookup(&names().getitem).is_none() || matches!(sequence.payload(), Value::Dict(_) | Value::Set(_)) {
        return Err(refuse());
    }
    if class.lookup(&names().len).is_none() {
        return Err(Raised::type_error(format!("object of type '{}' has no len()", sequence.type_name())));
    }
    let make = |cls: &Value, sequence: Value, len: usize| {
        let data = Reversed { sequence: RefCell::new(sequence), at: Cell::new(len as i64 - 1) };
        of_class(cls, &types().reversed, Value::opaque(&types().reversed, data))
    };
    if let Some(len) = len_quick(&sequence) {
        return make(&cls, sequence, len).map(Flow::Value);
    }
    Flow::task(async move {
        let len = ask::len(&sequence).await?;
        make(&cls, sequence, len)
    })
}

fn receiver(this: &Value) -> Result<&Reversed> {
    this.downcast::<Reversed>().ok_or_else(|| wrong_receiver("reversed", this))
}

fn next(_: &mut Machine, this: Value) -> Result<Flow> {
    let data = receiver(&this)?;
    let sequence = data.sequence.borrow().clone();
    let at = data.at.get();
    if sequence.is_null() || at < 0 {
        finish(data);
        return Err(Raised::stop_iteration(Value::None));
    }
    data.at.set(at - 1);
    if let Some(Ok(item)) = sequence_item(&sequence, &Value::Int(at)) {
        return Ok(Flow::Value(item));
    }
    Flow::task(async move {
        match ask::get_item(&sequence, &Value::Int(at)).await {
            Err(raised) if raised.is_a(&types().index_error) || raised.is_a(&types().stop_iteration) => {
                finish(receiver(&this)?);
                Err(Raised::stop_iteration(Value::None))
            }
            other => other,
        }
    })
}

fn finish(data: &Reversed) {
    data.at.set(-1);
    let gone = data.sequence.replace(Value::Null);
    drop(gone);
}

fn length_hint(_: &mut Machine, this: Value) -> Result<Flow> {
    let data = receiver(&this)?;
    let (sequence, left) = (data.sequence.borrow().clone(), data.at.get() + 1);
    if sequence.is_null() {
        return Ok(Flow::Value(Value::Int(0)));
    }
    Flow::task(async move {
        let len = ask::len(&sequence).await?;
        Ok(Value::Int(if (len as i64) < left { 0 } else { left }))
    })
}

fn reduce(_: &mut Machine, this: Value) -> Result {
    let data = receiver(&this)?;
    let (class, sequence) = (Value::Class(this.class()), data.sequence.borrow().clone());
    if sequence.is_null() {
        return Ok(reduced(class, Value::tuple(Vec::new()), None));
    }
    Ok(reduced(class, sequence, Some(Value::Int(data.at.get()))))
}

fn set_state(_: &mut Machine, this: Value, state: Value) -> Result<Flow> {
    let at = place(&state)?;
    let sequence = receiver(&this)?.sequence.borrow().clone();
    if sequence.is_null() {
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move {
        let len = ask::len(&sequence).await? as i64;
        receiver(&this)?.at.set(at.clamp(-1, len - 1));
        Ok(Value::None)
    })
}
