//! What a native frame may await. Each function goes on at once where no Python code is needed, and otherwise
//! hands a request to the VM, which pushes the frame that answers it; Rust's stack never grows with Python's.
//!
//! Rules for natives: hold no `RefCell` borrow across an `.await`; never call these outside a native frame.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::thread::LocalKey;

use super::machine::Machine;
use crate::object::code::CodeObject;
use crate::object::iterator::Step;
use crate::object::native::{Resume, Task};
use crate::object::{Args, Dict, Flow, Function, Generator, Raised, Result, Value};

pub use super::protocols::*;

/// A request of the native frame that runs.
pub enum Request {
    Call(Value, Args),
    Resume(Rc<Generator>, Resume),
    /// Another native frame (keeps recursion off Rust's stack).
    Task(Task),
    /// Runs code as a body with these globals and this namespace.
    Body(Rc<CodeObject>, Option<Rc<Function>>, Rc<Dict>, Value),
    /// Resumes the second generator in the place of the first, which delegates to it (or is it).
    InPlace(Rc<Generator>, Rc<Generator>, Resume),
    /// Something only the machine knows; done at once.
    Machine(Act),
}

/// An act on the machine that pushes no frame.
pub type Act = Box<dyn FnOnce(&mut Machine) -> Result>;

/// The answer: a value, "exhausted" (only for `Next` and `Resume`: with the returned value), or an exception.
pub enum Answer {
    Value(Value),
    /// An async generator yielded (as against: something that it awaits did).
    Wrapped(Value),
    Exhausted(Value),
    Raised(Raised),
}

thread_local! {
    // `ManuallyDrop` spares the bookkeeping of thread-locals with a destructor; the slots are empty between two polls.
    static REQUEST: Cell<ManuallyDrop<Option<Request>>> = const { Cell::new(ManuallyDrop::new(None)) };
    /// The most frequent request, `Next`, has a slot of its own that is cheap to move.
    static NEXT: Cell<ManuallyDrop<Option<Value>>> = const { Cell::new(ManuallyDrop::new(None)) };
    static ANSWER: Cell<ManuallyDrop<Option<Answer>>> = const { Cell::new(ManuallyDrop::new(None)) };
}

fn take<T: 'static>(slot: &'static LocalKey<Cell<ManuallyDrop<Option<T>>>>) -> Option<T> {
    ManuallyDrop::into_inner(slot.replace(ManuallyDrop::new(None)))
}

fn put<T: 'static>(slot: &'static LocalKey<Cell<ManuallyDrop<Option<T>>>>, value: T) {
    drop(ManuallyDrop::into_inner(slot.replace(ManuallyDrop::new(Some(value)))));
}

/// Takes the request that a poll left behind.
pub(super) fn take_request() -> Option<Request> {
    take(&REQUEST)
}

/// Takes the iterator of a `next` that a poll left behind.
#[inline]
pub(super) fn take_next() -> Option<Value> {
    take(&NEXT)
}

/// Leaves the answer for the next poll.
#[inline]
pub(super) fn put_answer(answer: Answer) {
    put(&ANSWER, answer);
}

struct Ask(Option<Request>);

impl Future for Ask {
    type Output = Answer;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Answer> {
        if let Some(request) = self.0.take() {
            put(&REQUEST, request);
            return Poll::Pending;
        }
        take(&ANSWER).map_or(Poll::Pending, Poll::Ready)
    }
}

struct AskNext(Option<Value>);

impl Future for AskNext {
    type Output = Answer;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Answer> {
        if let Some(iterator) = self.0.take() {
            put(&NEXT, iterator);
            return Poll::Pending;
        }
        take(&ANSWER).map_or(Poll::Pending, Poll::Ready)
    }
}

async fn ask(request: Request) -> Result {
    match Ask(Some(request)).await {
        Answer::Value(v) | Answer::Wrapped(v) | Answer::Exhausted(v) => Ok(v),
        Answer::Raised(r) => Err(r),
    }
}

/// Calls a callable.
pub async fn call(callable: &Value, args: Args) -> Result {
    ask(Request::Call(callable.clone(), args)).await
}

/// Calls with one positional argument.
pub async fn call1(callable: &Value, a: Value) -> Result {
    call(callable, Args::one(a)).await
}

/// Runs another native function as a frame of its own: for recursion.
pub async fn spawn(task: impl Future<Output = Result> + 'static) -> Result {
    ask(Request::Task(Box::pin(task))).await
}

/// The next item of an iterator, None when it is exhausted.
pub async fn next(iterator: &Value) -> Result<Option<Value>> {
    if let Value::Iter(iter) = iterator {
        return match iter.step() {
            Step::Item(item) => Ok(Some(item)),
            Step::Done => Ok(None),
            Step::Changed(message) => Err(Raised::runtime_error(message)),
        };
    }
    match AskNext(Some(iterator.clone())).await {
        Answer::Value(v) | Answer::Wrapped(v) => Ok(Some(v)),
        Answer::Exhausted(_) => Ok(None),
        Answer::Raised(r) => Err(r),
    }
}

/// What a resumed generator did.
pub enum Resumed {
    Yielded(Value),
    /// An async generator's own `yield`.
    Wrapped(Value),
    Returned(Value),
}

/// Resumes a generator.
pub async fn resume(generator: &Rc<Generator>, how: Resume) -> Result<Resumed> {
    match Ask(Some(Request::Resume(generator.clone(), how))).await {
        Answer::Value(v) => Ok(Resumed::Yielded(v)),
        Answer::Wrapped(v) => Ok(Resumed::Wrapped(v)),
        Answer::Exhausted(v) => Ok(Resumed::Returned(v)),
        Answer::Raised(r) => Err(r),
    }
}

/// Resumes `target` in the place of `root`.
pub async fn resume_in_place(root: &Rc<Generator>, target: &Rc<Generator>, how: Resume) -> Result<Resumed> {
    match Ask(Some(Request::InPlace(root.clone(), target.clone(), how))).await {
        Answer::Value(v) => Ok(Resumed::Yielded(v)),
        Answer::Wrapped(v) => Ok(Resumed::Wrapped(v)),
        Answer::Exhausted(v) => Ok(Resumed::Returned(v)),
        Answer::Raised(r) => Err(r),
    }
}

/// Runs a class body: its function with this namespace.
pub async fn call_body(function: &Value, namespace: Value) -> Result {
    match function {
        Value::Function(f) => {
            let code = f.code.borrow().clone();
            ask(Request::Body(code, Some(f.clone()), f.globals.clone(), namespace)).await
        }
        other => call(other, Args::none()).await,
    }
}

/// Runs a code object.
pub async fn run_code(code: Rc<CodeObject>, globals: Rc<Dict>, locals: Value) -> Result {
    ask(Request::Body(code, None, globals, locals)).await
}

/// Lets the machine run what waits: finalisers of what was dropped.
pub async fn breathe() -> Result<()> {
    machine(|_| Ok(Value::None)).await?;
    Ok(())
}

/// Does something with the machine itself.
pub async fn machine(act: impl FnOnce(&mut Machine) -> Result + 'static) -> Result {
    ask(Request::Machine(Box::new(act))).await
}

/// Does what a `Flow` says.
pub async fn flow(flow: Flow) -> Result {
    match flow {
        Flow::Value(value) => Ok(value),
        Flow::Call(callable, args) => call(&callable, args).await,
        Flow::Task(task) => ask(Request::Task(task)).await,
        Flow::Next(iterator) => next(&iterator).await?.ok_or_else(|| Raised::stop_iteration(Value::None)),
        Flow::Resume(generator, how) => match resume(&generator, how).await? {
            Resumed::Yielded(v) | Resumed::Wrapped(v) => Ok(v),
            Resumed::Returned(v) => Err(Raised::stop_iteration(v)),
        },
    }
}

/// Calls what was found in a class for `receiver`: a function is called with it in front, anything else is bound first.
pub async fn call_method(found: &Value, receiver: &Value, mut args: Args) -> Result {
    match found {
        Value::Function(_) | Value::Native(_) => {
            let role_binds = match found {
                Value::Native(n) => n.role == crate::object::native::Role::Method,
                _ => true,
            };
            if role_binds {
                args.pos.insert(0, receiver.clone());
            }
            call(found, args).await
        }
        other => {
            let (other, receiver) = (other.clone(), receiver.clone());
            let bound = bind(other, receiver).await?;
            call(&bound, args).await
        }
    }
}

/// `descriptor.__get__(receiver, type(receiver))`.
async fn bind(descriptor: Value, receiver: Value) -> Result {
    let class = receiver.class();
    let bound = machine_flow(move |m| m.bind_attribute(&descriptor, &receiver, &class).map(Some)).await?;
    Ok(bound.unwrap_or(Value::None))
}

/// Does something with the machine that may want a frame: the flow that says so is followed once the machine is free again.
pub async fn machine_flow(act: impl FnOnce(&mut Machine) -> Result<Option<Flow>> + 'static) -> Result<Option<Value>> {
    let kept = Rc::new(RefCell::new(None));
    let slot = kept.clone();
    machine(move |m| {
        *slot.borrow_mut() = act(m)?;
        Ok(Value::None)
    })
    .await?;
    let found = kept.borrow_mut().take();
    match found {
        Some(f) => flow(f).await.map(Some),
        None => Ok(None),
    }
}
