//! Async generators (PEP 525): `__anext__`, `asend`, `athrow`, `aclose` and the awaitables that they give.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::generator::{close, throw};
use crate::object::generator::State;
use crate::object::native::{Arity, Call, Def, Resume};
use crate::object::{Args, Flow, Generator, OpaqueData, Raised, Result, Value, trash, types};
use crate::vm::Machine;
use crate::vm::ask::{self, Resumed};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsendState {
    Init,
    Running,
    Closed,
}

/// The awaitable of one step of an async generator.
pub struct Asend {
    pub generator: Rc<Generator>,
    pub state: Cell<AsendState>,
    /// What is sent (None for `__anext__`).
    pub value: RefCell<Value>,
    /// `athrow(…)`: its arguments; `aclose()`: an empty list.
    pub throws: RefCell<Option<Vec<Value>>>,
}
impl OpaqueData for Asend {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Generator(self.generator.clone()));
        seen(&self.value.borrow());
    }
}

fn of(this: &Value) -> Result<&Rc<Generator>> {
    match this {
        Value::Generator(g) => Ok(g),
        other => Err(Raised::type_error(format!(
            "descriptor requires an 'async_generator' object but received a '{}'",
            other.type_name()
        ))),
    }
}

pub const TABLE: &[Def] = &[
    Def::method("__aiter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__anext__", Arity::None, Call::FlowUnary(|m, this| make_asend(m, &of(&this)?.clone(), Value::None))),
    Def::method("asend", Arity::One, Call::FlowBinary(|m, this, value| make_asend(m, &of(&this)?.clone(), value))),
    Def::method(
        "athrow",
        Arity::Between(1, 3),
        Call::Flow(|m, args| {
            let g = of(&args.pos[0])?.clone();
            make_athrow(m, &g, args.pos[1..].to_vec())
        }),
    ),
    Def::method("aclose", Arity::None, Call::FlowUnary(|m, this| make_athrow(m, &of(&this)?.clone(), Vec::new()))),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let name = of(&this)?.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            Ok(Value::string(format!("<async_generator object {name} at {}>", super::object::address(&this))))
        }),
    ),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, class, item| super::generic_alias::make(class, item)),
    ),
    Def::getter("__name__", |_, this| Ok(of(&this)?.name.borrow().clone())),
    Def::setter("__name__", |_, this, value| super::generator::set_name(&this, value, "__name__")),
    Def::getter("__qualname__", |_, this| Ok(of(&this)?.qualname.borrow().clone())),
    Def::setter("__qualname__", |_, this, value| super::generator::set_name(&this, value, "__qualname__")),
    Def::getter("ag_frame", |m, this| super::generator::frame(m, &this)),
    Def::getter("ag_running", |_, this| Ok(Value::Bool(of(&this)?.async_running.get()))),
    Def::getter("ag_suspended", |m, this| {
        let g = of(&this)?;
        Ok(Value::Bool(g.state.get() == State::Suspended && !super::generator::is_running(m, g)))
    }),
    Def::getter("ag_await", |m, this| super::generator::delegate(m, &this)),
    Def::getter("ag_code", |_, this| Ok(Value::Code(of(&this)?.code.clone()))),
];

/// The event loop's hooks, once for each async generator, before its first step.
fn first_hook(m: &mut Machine, g: &Rc<Generator>) -> Option<Value> {
    if g.hooked.replace(true) {
        return None;
    }
    let (first, finalizer) = m.asyncgen_hooks.clone();
    if !finalizer.is_none() {
        *g.finalizer.borrow_mut() = finalizer;
    }
    (!first.is_none()).then_some(first)
}

fn with_hook(m: &mut Machine, g: &Rc<Generator>, awaitable: Value) -> Result<Flow> {
    match first_hook(m, g) {
        None => Ok(Flow::Value(awaitable)),
        Some(hook) => {
            let g = Value::Generator(g.clone());
            Flow::task(async move {
                ask::call1(&hook, g).await?;
                Ok(awaitable)
            })
        }
    }
}

/// `asend(value)`; None for `__anext__()`.
pub fn make_asend(m: &mut Machine, g: &Rc<Generator>, value: Value) -> Result<Flow> {
    let asend = Asend {
        generator: g.clone(),
        state: Cell::new(AsendState::Init),
        value: RefCell::new(value),
        throws: RefCell::new(None),
    };
    let awaitable = Value::opaque(&types().async_generator_asend, asend);
    with_hook(m, g, awaitable)
}

fn make_athrow(m: &mut Machine, g: &Rc<Generator>, args: Vec<Value>) -> Result<Flow> {
    let old = args.len() > 1;
    let athrow = Asend {
        generator: g.clone(),
        state: Cell::new(AsendState::Init),
        value: RefCell::new(Value::None),
        throws: RefCell::new(Some(args)),
    };
    let awaitable = Value::opaque(&types().async_generator_athrow, athrow);
    let flow = with_hook(m, g, awaitable)?;
    if !old {
        return Ok(flow);
    }
    Flow::task(async move {
        throw::warn_of_arguments("athrow").await?;
        ask::flow(flow).await
    })
}

/// Methods of both awaitables.
pub const AWAITABLE: &[Def] = &[
    Def::method("__await__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(|_, this| Flow::task(send(this, Value::None)))),
    Def::method("send", Arity::One, Call::FlowBinary(|_, this, value| Flow::task(send(this, value)))),
    Def::method("throw", Arity::Between(1, 3), Call::Flow(|_, args| Flow::task(throw_in(args)))),
    Def::method("close", Arity::None, Call::FlowUnary(|_, this| Flow::task(close_awaitable(this)))),
];

fn asend(this: &Value) -> Result<&Asend> {
    this.downcast::<Asend>().ok_or_else(|| Raised::type_error("descriptor requires an 'async_generator_asend' object"))
}

impl Asend {
    /// Where it stands: one that ran ended when its generator's step did.
    fn now(&self) -> AsendState {
        match self.state.get() {
            AsendState::Running if !self.generator.async_running.get() => AsendState::Closed,
            state => state,
        }
    }
}

impl Drop for Asend {
    fn drop(&mut self) {
        if self.state.get() == AsendState::Init {
            let generator = self.generator.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            trash::warn_later(format!("coroutine method '{}' of '{generator}' was never awaited", name(self)));
        }
    }
}

fn name(a: &Asend) -> &'static str {
    match &*a.throws.borrow() {
        None => "asend",
        Some(args) if args.is_empty() => "aclose",
        Some(_) => "athrow",
    }
}

fn reused(a: &Asend) -> Raised {
    let what = match name(a) {
        "asend" => "__anext__()/asend()",
        _ => "aclose()/athrow()",
    };
    Raised::runtime_error(format!("cannot reuse already awaited {what}"))
}

/// One step of the awaitable: `send(value)`.
async fn send(this: Value, value: Value) -> Result {
    let a = asend(&this)?;
    let g = a.generator.clone();
    match a.now() {
        AsendState::Closed => return Err(reused(a)),
        AsendState::Running => {
            let how = if value.is_none() { Resume::Next } else { Resume::Send(value) };
            let outcome = ask::resume(&g, how).await;
            return finish(a, outcome);
        }
        AsendState::Init => {}
    }
    if g.async_running.get() {
        a.state.set(AsendState::Closed);
        let what = match name(a) {
            "asend" => "anext(): asynchronous generator is already running",
            "aclose" => "aclose(): asynchronous generator is already running",
            _ => "athrow(): asynchronous generator is already running",
        };
        return Err(Raised::runtime_error(what));
    }
    let throws = a.throws.borrow().clone();
    match throws {
        None => {
            let sent = if value.is_none() { a.value.borrow().clone() } else { value };
            a.state.set(AsendState::Running);
            g.async_running.set(true);
            let how = if sent.is_none() { Resume::Next } else { Resume::Send(sent) };
            let outcome = ask::resume(&g, how).await;
            finish(a, outcome)
        }
        Some(args) => {
            if g.state.get() == State::Closed || g.async_closed.get() {
                a.state.set(AsendState::Closed);
                return Err(if args.is_empty() {
                    Raised::stop_iteration(Value::None)
                } else {
                    Raised::stop_async_iteration()
                });
            }
            if !value.is_none() {
                return Err(Raised::runtime_error("can't send non-None value to a just-started coroutine"));
            }
            a.state.set(AsendState::Running);
            g.async_running.set(true);
            if args.is_empty() {
                g.async_closed.set(true);
                if g.state.get() == State::Created {
                    close::close(g.clone()).await?;
                    a.state.set(AsendState::Closed);
                    g.async_running.set(false);
                    return Err(Raised::stop_iteration(Value::None));
                }
            }
            let raised = if args.is_empty() {
                Raised::with_args(&types().generator_exit, Vec::new())
            } else {
                match throw::exception_to_throw(&args).await {
                    Ok(raised) => raised,
                    Err(raised) => {
                        a.state.set(AsendState::Closed);
                        g.async_running.set(false);
                        return Err(raised);
                    }
                }
            };
            let outcome = ask::resume(&g, Resume::Throw(raised)).await;
            finish(a, outcome)
        }
    }
}

/// What the step of the generator means for whoever awaits.
fn finish(a: &Asend, outcome: Result<Resumed>) -> Result {
    let g = &a.generator;
    let closing = a.throws.borrow().as_ref().is_some_and(Vec::is_empty);
    match outcome {
        Ok(Resumed::Yielded(value)) => Ok(value),
        Ok(Resumed::Wrapped(value)) => {
            a.state.set(AsendState::Closed);
            g.async_running.set(false);
            if closing {
                Err(Raised::runtime_error("async generator ignored GeneratorExit"))
            } else {
                Err(Raised::stop_iteration(value))
            }
        }
        Ok(Resumed::Returned(_)) => {
            a.state.set(AsendState::Closed);
            g.async_running.set(false);
            Err(if closing { Raised::stop_iteration(Value::None) } else { Raised::stop_async_iteration() })
        }
        Err(raised) => {
            a.state.set(AsendState::Closed);
            g.async_running.set(false);
            let ended = raised.is_a(&types().stop_async_iteration) || raised.is_a(&types().generator_exit);
            if closing && ended {
                return Err(Raised::stop_iteration(Value::None));
            }
            if raised.is_a(&types().stop_async_iteration) || raised.is_a(&types().generator_exit) {
                g.async_closed.set(true);
            }
            Err(raised)
        }
    }
}

async fn throw_in(args: Args) -> Result {
    let a = asend(&args.pos[0])?;
    if a.now() == AsendState::Closed {
        return Err(reused(a));
    }
    if args.pos.len() > 2 {
        throw::warn_of_arguments("throw").await?;
    }
    let raised = throw::exception_to_throw(&args.pos[1..]).await?;
    if a.state.get() == AsendState::Init {
        if a.generator.async_running.get() {
            a.state.set(AsendState::Closed);
            return Err(Raised::runtime_error(format!(
                "{}(): asynchronous generator is already running",
                if name(a) == "asend" { "anext" } else { name(a) }
            )));
        }
        a.state.set(AsendState::Running);
        a.generator.async_running.set(true);
    }
    let outcome = ask::resume(&a.generator, Resume::Throw(raised)).await;
    finish(a, outcome)
}

async fn close_awaitable(this: Value) -> Result {
    let a = asend(&this)?;
    match a.now() {
        AsendState::Closed => return Ok(Value::None),
        AsendState::Init => {
            a.state.set(AsendState::Closed);
            return Ok(Value::None);
        }
        AsendState::Running => {}
    }
    let exit = Raised::with_args(&types().generator_exit, Vec::new());
    let outcome = ask::resume(&a.generator, Resume::Throw(exit)).await;
    match finish(a, outcome) {
        Ok(_) => Err(Raised::runtime_error("coroutine ignored GeneratorExit")),
        Err(raised)
            if [&types().stop_iteration, &types().stop_async_iteration, &types().generator_exit]
                .into_iter()
                .any(|c| raised.is_a(c)) =>
        {
            Ok(Value::None)
        }
        Err(raised) => Err(raised),
    }
}
