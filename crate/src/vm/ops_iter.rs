//! Iteration instructions.

use super::ask;
use super::machine::Machine;
use crate::object::frame::ReturnTo;
use crate::object::generator::Kind;
use crate::object::iterator::{Iter, Part, Steps};
use crate::object::native::{Call, Resume};
use crate::object::{Args, Flow, Raised, Result, Value, names};

/// An iterator of a builtin iterable that needs no call.
pub fn iter_quick(value: &Value) -> Option<Value> {
    Some(match value {
        Value::List(list) => Iter::new(Steps::List { list: list.clone(), at: 0 }),
        Value::Tuple(tuple) => Iter::new(Steps::Tuple { tuple: tuple.clone(), at: 0 }),
        Value::Str(text) => Iter::new(Steps::Str { text: text.clone(), at: 0 }),
        Value::Bytes(bytes) => Iter::new(Steps::Bytes { bytes: bytes.clone(), at: 0 }),
        Value::Dict(dict) => Iter::over_dict(dict, Part::Keys),
        Value::Set(set) => Iter::new(Steps::Set { set: set.clone(), at: 0, used: set.len() }),
        Value::Range(range) => match range.small() {
            Some((start, step, length)) => Iter::new(Steps::Range { next: start, step, left: length }),
            None => Iter::new(Steps::BigRange {
                next: range.start.as_big()?,
                step: range.step.as_big()?,
                left: range.length.as_big()?,
            }),
        },
        Value::Iter(_) => value.clone(),
        Value::Generator(g) if g.kind == Kind::Generator => value.clone(),
        _ => return None,
    })
}

impl Machine {
    pub(super) fn op_get_iter(&mut self) -> Result<()> {
        let value = self.pop();
        if let Some(iterator) = iter_quick(&value) {
            self.push(iterator);
            return Ok(());
        }
        let flow = self.get_iter(&value)?;
        self.follow(flow, ReturnTo::Push)
    }

    /// `iter(value)`.
    pub fn get_iter(&mut self, value: &Value) -> Result<Flow> {
        if let Some(iterator) = iter_quick(value) {
            return Ok(Flow::Value(iterator));
        }
        if let Some(task) = self.drain_file(value) {
            return Ok(Flow::Task(task));
        }
        let class = value.class();
        let Some(method) = class.lookup(&names().iter).filter(|m| !m.is_none()) else {
            if class.lookup(&names().iter).is_none()
                && class.lookup(&names().getitem).is_some()
                && value.as_dict().is_none()
            {
                return crate::types::sequence_iterator::make(value.clone()).map(Flow::Value);
            }
            return Err(Raised::type_error(format!("'{}' object is not iterable", value.type_name())));
        };
        // A builtin iterator is its own iterator; what others say is looked at below.
        if let (Value::Native(native), Value::Opaque(object)) = (&method, value)
            && let (Call::Unary(itself), true) = (native.call, native.receiver.is_null())
            && object.class().step().is_some()
        {
            return itself(self, value.clone()).map(Flow::Value);
        }
        let value = value.clone();
        Flow::task(async move {
            let iterator = ask::call_method(&method, &value, Args::none()).await?;
            if iterator.class().lookup(&names().next).is_none()
                && !matches!(iterator, Value::Iter(_) | Value::Generator(_))
            {
                return Err(Raised::type_error(format!(
                    "iter() returned non-iterator of type '{}'",
                    iterator.type_name()
                )));
            }
            Ok(iterator)
        })
    }

    pub(super) fn op_for_iter(&mut self) -> Result<()> {
        let iterator = self.frame().peek(1).clone();
        match &iterator {
            Value::Generator(g) if g.kind == Kind::Generator => {
                self.resume_generator(g, Resume::Next, ReturnTo::ForIter)
            }
            Value::Instance(i) => {
                if let Some(Value::Function(function)) = i.with_class(|c| c.lookup(&names().next))
                    && self.takes_just_one(&function)
                {
                    return self.push_with_one(function, iterator, ReturnTo::ForIter);
                }
                self.next_value(&iterator, ReturnTo::ForIter)
            }
            _ => self.next_value(&iterator, ReturnTo::ForIter),
        }
    }

    pub(super) fn op_get_yield_from_iter(&mut self) -> Result<()> {
        use crate::code::flags;
        let value = self.frame().peek(1).clone();
        match &value {
            Value::Generator(g) if g.kind == Kind::Coroutine => {
                let flags = self.frame().code.code.flags;
                if flags & (flags::COROUTINE | flags::ITERABLE_COROUTINE) == 0 {
                    return Err(Raised::type_error(
                        "cannot 'yield from' a coroutine object in a non-coroutine generator",
                    ));
                }
                Ok(())
            }
            Value::Generator(g) if g.kind == Kind::Generator => Ok(()),
            _ => self.op_get_iter(),
        }
    }
}
