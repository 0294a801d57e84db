//! Generators and coroutines: methods and attributes.

use std::rc::Rc;

use crate::generator::{close, throw};
use crate::object::generator::{Kind, State};
use crate::object::native::{Arity, Call, Def, Resume};
use crate::object::{Args, Flow, Generator, OpaqueData, Raised, Result, Value, types};
use crate::vm::Machine;

fn of(this: &Value) -> Result<&Rc<Generator>> {
    match this {
        Value::Generator(g) => Ok(g),
        other => Err(Raised::type_error(format!(
            "descriptor requires a 'generator' object but received a '{}'",
            other.type_name()
        ))),
    }
}

pub const GENERATOR: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(|_, this| Ok(Flow::Resume(of(&this)?.clone(), Resume::Next)))),
    Def::method(
        "send",
        Arity::One,
        Call::FlowBinary(|_, this, value| Ok(Flow::Resume(of(&this)?.clone(), Resume::Send(value)))),
    ),
    Def::method("throw", Arity::Between(1, 3), Call::Flow(throw_method)),
    Def::method("close", Arity::None, Call::FlowUnary(close_method)),
    Def::method("__del__", Arity::None, Call::FlowUnary(|_, this| Flow::task(close::close(of(&this)?.clone())))),
    Def::method("__repr__", Arity::None, Call::Unary(repr)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, class, item| super::generic_alias::make(class, item)),
    ),
    Def::getter("__name__", |_, this| Ok(of(&this)?.name.borrow().clone())),
    Def::setter("__name__", |_, this, value| set_name(&this, value, "__name__")),
    Def::getter("__qualname__", |_, this| Ok(of(&this)?.qualname.borrow().clone())),
    Def::setter("__qualname__", |_, this, value| set_name(&this, value, "__qualname__")),
    Def::getter("gi_frame", |m, this| frame(m, &this)),
    Def::getter("gi_running", |m, this| Ok(Value::Bool(is_running(m, of(&this)?)))),
    Def::getter("gi_suspended", |m, this| {
        let g = of(&this)?;
        Ok(Value::Bool(g.state.get() == State::Suspended && !is_running(m, g)))
    }),
    Def::getter("gi_yieldfrom", |m, this| delegate(m, &this)),
    Def::getter("gi_code", |_, this| Ok(Value::Code(of(&this)?.code.clone()))),
];

fn close_method(m: &mut Machine, this: Value) -> Result<Flow> {
    let g = of(&this)?.clone();
    m.observe_close(&g);
    Flow::task(close::close(g))
}

pub const COROUTINE: &[Def] = &[
    Def::method(
        "__await__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::opaque(&types().coroutine_wrapper, Wrapper { coroutine: of(&this)?.clone() }))),
    ),
    Def::method(
        "send",
        Arity::One,
        Call::FlowBinary(|_, this, value| Ok(Flow::Resume(of(&this)?.clone(), Resume::Send(value)))),
    ),
    Def::method("throw", Arity::Between(1, 3), Call::Flow(throw_method)),
    Def::method("close", Arity::None, Call::FlowUnary(close_method)),
    Def::method("__repr__", Arity::None, Call::Unary(repr)),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, class, item| super::generic_alias::make(class, item)),
    ),
    Def::getter("__name__", |_, this| Ok(of(&this)?.name.borrow().clone())),
    Def::setter("__name__", |_, this, value| set_name(&this, value, "__name__")),
    Def::getter("__qualname__", |_, this| Ok(of(&this)?.qualname.borrow().clone())),
    Def::setter("__qualname__", |_, this, value| set_name(&this, value, "__qualname__")),
    Def::getter("cr_frame", |m, this| frame(m, &this)),
    Def::getter("cr_running", |m, this| Ok(Value::Bool(is_running(m, of(&this)?)))),
    Def::getter("cr_suspended", |m, this| {
        let g = of(&this)?;
        Ok(Value::Bool(g.state.get() == State::Suspended && !is_running(m, g)))
    }),
    Def::getter("cr_await", |m, this| delegate(m, &this)),
    Def::getter("cr_code", |_, this| Ok(Value::Code(of(&this)?.code.clone()))),
    Def::getter("cr_origin", |_, this| {
        let origin = of(&this)?.finalizer.borrow().clone();
        Ok(if origin.is_null() { Value::None } else { origin })
    }),
];

/// What `coroutine.__await__()` gives.
pub struct Wrapper {
    pub coroutine: Rc<Generator>,
}
impl OpaqueData for Wrapper {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Generator(self.coroutine.clone()));
    }
}

fn wrapped(this: &Value) -> Result<Rc<Generator>> {
    match this.downcast::<Wrapper>() {
        Some(w) => Ok(w.coroutine.clone()),
        None => Err(Raised::type_error("descriptor requires a 'coroutine_wrapper' object")),
    }
}

pub const WRAPPER: &[Def] = &[
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(|_, this| Ok(Flow::Resume(wrapped(&this)?, Resume::Next)))),
    Def::method(
        "send",
        Arity::One,
        Call::FlowBinary(|_, this, value| Ok(Flow::Resume(wrapped(&this)?, Resume::Send(value)))),
    ),
    Def::method(
        "throw",
        Arity::Between(1, 3),
        Call::Flow(|m, mut args| {
            args.pos[0] = Value::Generator(wrapped(&args.pos[0])?);
            throw_method(m, args)
        }),
    ),
    Def::method("close", Arity::None, Call::FlowUnary(|_, this| Flow::task(close::close(wrapped(&this)?)))),
];

fn throw_method(_: &mut Machine, args: Args) -> Result<Flow> {
    let g = of(&args.pos[0])?.clone();
    if let [_, Value::Exception(e)] = args.pos.as_slice() {
        return Ok(Flow::Resume(g, Resume::Throw(Raised(e.clone()))));
    }
    let mut args = args;
    args.pos.remove(0);
    Flow::task(throw::throw_arguments(g, args))
}

pub fn set_name(this: &Value, value: Value, which: &str) -> Result {
    if value.as_str().is_none() {
        return Err(Raised::type_error(format!("{which} must be set to a string object")));
    }
    let g = of(this)?;
    if which == "__name__" {
        *g.name.borrow_mut() = value;
    } else {
        *g.qualname.borrow_mut() = value;
    }
    Ok(Value::None)
}

fn repr(_: &mut Machine, this: Value) -> Result {
    let g = of(&this)?;
    let name = g.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
    let kind = match g.kind {
        Kind::Generator => "generator",
        Kind::Coroutine => "coroutine",
        Kind::AsyncGenerator => "async_generator",
    };
    Ok(Value::string(format!("<{kind} object {name} at {}>", super::object::address(&this))))
}

/// Whether the generator runs, itself or by what it delegates to.
pub fn is_running(m: &Machine, g: &Rc<Generator>) -> bool {
    g.state.get() == State::Running || (g.delegate.borrow().is_some() && m.innermost(g).state.get() == State::Running)
}

/// `gi_frame`: None when the generator is closed; while it runs, its frame is on the machine's stack.
pub fn frame(m: &Machine, this: &Value) -> Result {
    let g = of(this)?;
    match g.state.get() {
        State::Closed => Ok(Value::None),
        State::Running => Ok(super::frame::of_running(m, g).unwrap_or_else(|| super::frame::of_generator(g))),
        _ => Ok(super::frame::of_generator(g)),
    }
}

/// `gi_yieldfrom`, `cr_await`, `ag_await`
pub fn delegate(m: &mut Machine, this: &Value) -> Result {
    let g = of(this)?;
    if is_running(m, g) {
        return Ok(Value::None);
    }
    if let Some(sub) = &*g.delegate.borrow() {
        return Ok(Value::Generator(sub.clone()));
    }
    let receiver = g.frame.borrow().as_ref().and_then(|f| f.receiver());
    Ok(receiver.unwrap_or(Value::None))
}
