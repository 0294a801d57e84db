//! `await`, `async for`, `async with`.

use super::ask;
use super::machine::Machine;
use crate::object::frame::ReturnTo;
use crate::object::generator::{Kind, State};
use crate::object::native::Resume;
use crate::object::{Args, Flow, Raised, Result, Value, names, types};
use crate::types::async_generator::{Asend, AsendState};

impl Machine {
    pub(super) fn op_get_awaitable(&mut self, what: u32) -> Result<()> {
        let value = self.pop();
        match &value {
            Value::Generator(g) if g.is_awaitable() => {
                let waits = || {
                    g.delegator.borrow().is_some()
                        || g.delegate.borrow().is_some()
                        || g.frame.borrow().as_ref().is_some_and(|f| f.receiver().is_some())
                };
                if g.kind == Kind::Coroutine && waits() {
                    return Err(Raised::runtime_error("coroutine is being awaited already"));
                }
                self.push(value);
                return Ok(());
            }
            Value::Opaque(_) if value.downcast::<Asend>().is_some() => {
                self.push(value);
                return Ok(());
            }
            _ => {}
        }
        let flow = self.awaitable(&value, what)?;
        self.follow(flow, ReturnTo::Push)
    }

    /// `value.__await__()`, checked.
    fn awaitable(&mut self, value: &Value, what: u32) -> Result<Flow> {
        let Some(method) = value.class().lookup(&names().await_) else {
            let name = value.type_name();
            return Err(Raised::type_error(match what {
                1 => {
                    format!("'async with' received an object from __aenter__ that does not implement __await__: {name}")
                }
                2 => {
                    format!("'async with' received an object from __aexit__ that does not implement __await__: {name}")
                }
                _ => format!("object {name} can't be used in 'await' expression"),
            }));
        };
        let value = value.clone();
        Flow::task(async move {
            let iterator = ask::call_method(&method, &value, Args::none()).await?;
            match &iterator {
                Value::Generator(g) if g.is_awaitable() => Err(Raised::type_error("__await__() returned a coroutine")),
                Value::Generator(_) | Value::Iter(_) => Ok(iterator),
                other if other.class().lookup(&names().next).is_some() => Ok(iterator),
                other => Err(Raised::type_error(format!(
                    "__await__() returned non-iterator of type '{}'",
                    other.type_name()
                ))),
            }
        })
    }

    pub(super) fn op_get_aiter(&mut self) -> Result<()> {
        let value = self.pop();
        if let Value::Generator(g) = &value
            && g.kind == Kind::AsyncGenerator
        {
            self.push(value);
            return Ok(());
        }
        let Some(method) = value.class().lookup(&names().aiter) else {
            return Err(Raised::type_error(format!(
                "'async for' requires an object with __aiter__ method, got {}",
                value.type_name()
            )));
        };
        self.push_task(
            Box::pin(async move {
                let iterator = ask::call_method(&method, &value, Args::none()).await?;
                if iterator.class().lookup(&names().anext).is_none() {
                    return Err(Raised::type_error(format!(
                        "'async for' received an object from __aiter__ that does not implement __anext__: {}",
                        iterator.type_name()
                    )));
                }
                Ok(iterator)
            }),
            ReturnTo::Push,
        )
    }

    /// [async iterator] → [async iterator, awaitable]
    pub(super) fn op_get_anext(&mut self) -> Result<()> {
        let iterator = self.frame().peek(1).clone();
        if let Value::Generator(g) = &iterator
            && g.kind == Kind::AsyncGenerator
        {
            let asend = crate::types::async_generator::make_asend(self, g, Value::None)?;
            return self.follow(asend, ReturnTo::Push);
        }
        let Some(method) = iterator.class().lookup(&names().anext) else {
            return Err(Raised::type_error(format!(
                "'async for' requires an iterator with __anext__ method, got {}",
                iterator.type_name()
            )));
        };
        self.push_task(
            Box::pin(async move {
                let awaitable = ask::call_method(&method, &iterator, Args::none()).await?;
                let class = awaitable.type_name();
                match ask::awaitable_iterator(&awaitable).await {
                    Ok(iterator) => Ok(iterator),
                    Err(raised) => {
                        let wrapped = Raised::type_error(format!(
                            "'async for' received an invalid object from __anext__: {class}"
                        ));
                        wrapped.0.cause.replace(raised.value());
                        wrapped.0.context.replace(raised.value());
                        wrapped.0.suppress_context.set(true);
                        Err(wrapped)
                    }
                }
            }),
            ReturnTo::Push,
        )
    }

    /// [async iterator, exception]
    pub(super) fn op_end_async_for(&mut self) -> Result<()> {
        let exception = self.pop();
        let iterator = self.pop();
        match exception {
            Value::Exception(e) if e.is_a(&types().stop_async_iteration) => {
                drop(iterator);
                Ok(())
            }
            Value::Exception(e) => {
                self.reraising = true;
                Err(Raised(e))
            }
            _ => Ok(()),
        }
    }

    /// SEND to the awaitable of an async generator: the generator itself runs in place of the awaiting frame.
    pub(super) fn send_to_async(&mut self, receiver: &Value, value: &Value) -> Option<Result<()>> {
        let asend = receiver.downcast::<Asend>()?;
        let g = asend.generator.clone();
        if asend.state.get() != AsendState::Init || asend.throws.borrow().is_some() || g.async_running.get() {
            return None;
        }
        let fresh = matches!(g.state.get(), State::Created | State::Suspended)
            && g.delegator.borrow().is_none()
            && g.delegate.borrow().is_none();
        if !fresh {
            return None;
        }
        asend.state.set(AsendState::Running);
        g.async_running.set(true);
        let sent = if value.is_none() { asend.value.borrow().clone() } else { value.clone() };
        let how = if sent.is_none() { Resume::Next } else { Resume::Send(sent) };
        if g.state.get() == State::Created
            && let Resume::Send(_) = how
        {
            g.async_running.set(false);
            return Some(Err(Raised::type_error("can't send non-None value to a just-started async generator")));
        }
        Some(self.delegate_to(&g, how))
    }

    /// [manager] → [__exit__, result of __enter__]
    pub(super) fn op_before_with(&mut self, asynchronous: bool) -> Result<()> {
        let manager = self.pop();
        let n = names();
        let (enter, exit) = if asynchronous { (&n.aenter, &n.aexit) } else { (&n.enter, &n.exit) };
        let class = manager.class();
        let protocol = if asynchronous { "asynchronous context manager" } else { "context manager" };
        let missing = |what: &str| {
            let kind = manager.type_name();
            Err(Raised::type_error(format!("'{kind}' object does not support the {protocol} protocol{what}")))
        };
        let Some(enter_method) = class.lookup(enter) else { return missing("") };
        let Some(exit_method) = class.lookup(exit) else {
            return missing(&format!(" (missed {} method)", exit.as_str()));
        };
        if let (Value::Function(function), Value::Function(_)) = (&enter_method, &exit_method) {
            let bound = crate::object::Method::new(exit_method.clone(), manager.clone());
            self.push(bound);
            return self.call_function(&function.clone(), Args::one(manager), ReturnTo::Push);
        }
        match (
            self.bind_attribute(&exit_method, &manager, &class)?,
            self.bind_attribute(&enter_method, &manager, &class)?,
        ) {
            (Flow::Value(bound_exit), Flow::Value(bound_enter)) => {
                self.push(bound_exit);
                self.call_value(bound_enter, Args::none(), ReturnTo::Push)
            }
            // Descriptors of the program: both methods are looked up before the first is called.
            (bound_exit, bound_enter) => self.push_task(
                Box::pin(async move {
                    let bound_enter = ask::flow(bound_enter).await?;
                    let bound_exit = ask::flow(bound_exit).await?;
                    let entered = ask::call(&bound_enter, Args::none()).await?;
                    Ok(Value::tuple(vec![entered, bound_exit]))
                }),
                ReturnTo::Spread,
            ),
        }
    }

    /// [exit, lasti, previous, exc] → [.., result]
    pub(super) fn op_with_except_start(&mut self) -> Result<()> {
        let f = self.frame();
        let exception = f.peek(1).clone();
        let exit = f.peek(4).clone();
        let class = Value::Class(exception.class());
        let traceback = match &exception {
            Value::Exception(e) => crate::types::traceback::object(e.traceback.borrow().clone()),
            _ => Value::None,
        };
        let mut args = Args::two(class, exception);
        args.pos.push(traceback);
        self.call_value(exit, args, ReturnTo::Push)
    }
}
