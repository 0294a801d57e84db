//! What a native frame may await. Each function goes on at once where no Python code is needed, and otherwise
//! hands a request to the VM, which pushes the frame that answers it; Rust's stack never grows with Python's.
//!
//! Rules for natives: hold no `RefCell` borrow across an `.await`; never call these outside a native frame.

use std::cell::Cell;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::thread::LocalKey;

use super::machine::Machine;
use crate::object::code::CodeObject;
use crate::object::frame::{Gather, Gathering};
use crate::object::iterator::Step;
use crate::object::native::{Resume, Role, Task};
use crate::object::{Args, Dict, Flow, Function, Generator, Raised, Result, Value, intern};

pub use super::{protocols::*, protocols_container::*, protocols_instance::*, protocols_operator::*};

/// A request of the native frame that runs.
pub enum Request {
    Call(Value, Args),
    Resume(Rc<Generator>, Resume),
    /// The next item that is not gathered.
    Gather(Box<Gathering>),
    /// Another native frame (keeps recursion off Rust's stack), and what is said if there is no room for it.
    Task(Task, &'static str),
    /// Runs code as a body with these globals and this namespace.
    Body(Rc<CodeObject>, Option<Rc<Function>>, Rc<Dict>, Value),
    /// Resumes the second generator in the place of the first, which delegates to it (or is it).
    InPlace(Rc<Generator>, Rc<Generator>, Resume),
    /// Something only the machine knows.
    Machine(Act),
}

/// An act on the machine; the flow that it gives is followed.
pub type Act = Box<dyn FnOnce(&mut Machine) -> Result<Flow>>;

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

#[inline]
fn take<T: 'static>(slot: &'static LocalKey<Cell<ManuallyDrop<Option<T>>>>) -> Option<T> {
    ManuallyDrop::into_inner(slot.replace(ManuallyDrop::new(None)))
}

#[inline]
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

/// What the functions of this room give: the answer, if it is known at once, or where it comes from. To be awaited at once,
/// since a request that was posted waits in the one slot that there is.
///
/// It is small whatever it takes to get the answer: a native that awaits many things stays small with it.
#[must_use = "the answer comes when this is awaited"]
pub struct Reply<T = Value>(State<T>);

enum State<T> {
    Now(Result<T>),
    /// A request was posted in this very poll; its answer, once it comes, is read so.
    Posted(fn(Answer) -> Result<T>),
    Waiting(fn(Answer) -> Result<T>),
    Slow(Pin<Box<dyn Future<Output = Result<T>>>>),
    Taken,
}

impl<T> Reply<T> {
    #[inline]
    pub(super) fn now(result: Result<T>) -> Reply<T> {
        Reply(State::Now(result))
    }

    /// The long way, where a Python class decides.
    pub(super) fn slow(future: impl Future<Output = Result<T>> + 'static) -> Reply<T> {
        Reply(State::Slow(Box::pin(future)))
    }

    fn post(request: Request, read: fn(Answer) -> Result<T>) -> Reply<T> {
        put(&REQUEST, request);
        Reply(State::Posted(read))
    }
}

impl Reply {
    /// As an optional value that is there.
    pub(super) fn map(self, some: fn(Value) -> Option<Value>) -> Reply<Option<Value>> {
        match self.0 {
            State::Now(result) => Reply::now(result.map(some)),
            State::Posted(_) => Reply(State::Posted(|answer| value_of(answer).map(Some))),
            _ => Reply::slow(async move { self.await.map(some) }),
        }
    }
}

impl<T: Unpin> Future for Reply<T> {
    type Output = Result<T>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        match std::mem::replace(&mut self.0, State::Taken) {
            State::Now(result) => Poll::Ready(result),
            State::Posted(read) => {
                self.0 = State::Waiting(read);
                Poll::Pending
            }
            State::Waiting(read) => match take(&ANSWER) {
                Some(answer) => Poll::Ready(read(answer)),
                None => {
                    self.0 = State::Waiting(read);
                    Poll::Pending
                }
            },
            State::Slow(mut future) => {
                let polled = future.as_mut().poll(context);
                if polled.is_pending() {
                    self.0 = State::Slow(future);
                }
                polled
            }
            State::Taken => Poll::Pending,
        }
    }
}

fn value_of(answer: Answer) -> Result {
    match answer {
        Answer::Value(v) | Answer::Wrapped(v) | Answer::Exhausted(v) => Ok(v),
        Answer::Raised(r) => Err(r),
    }
}

#[inline]
fn item_of(answer: Answer) -> Result<Option<Value>> {
    match answer {
        Answer::Value(v) | Answer::Wrapped(v) => Ok(Some(v)),
        Answer::Exhausted(_) => Ok(None),
        Answer::Raised(r) => Err(r),
    }
}

/// Who called `__next__` sees the end as an exception.
fn yielded_of(answer: Answer) -> Result {
    match answer {
        Answer::Value(v) | Answer::Wrapped(v) => Ok(v),
        Answer::Exhausted(v) => Err(Raised::stop_iteration(v)),
        Answer::Raised(r) => Err(r),
    }
}

fn resumed_of(answer: Answer) -> Result<Resumed> {
    match answer {
        Answer::Value(v) => Ok(Resumed::Yielded(v)),
        Answer::Wrapped(v) => Ok(Resumed::Wrapped(v)),
        Answer::Exhausted(v) => Ok(Resumed::Returned(v)),
        Answer::Raised(r) => Err(r),
    }
}

fn ask(request: Request) -> Reply {
    Reply::post(request, value_of)
}

/// Calls a callable.
pub fn call(callable: &Value, args: Args) -> Reply {
    ask(Request::Call(callable.clone(), args))
}

/// Calls with one positional argument.
pub fn call1(callable: &Value, a: Value) -> Reply {
    call(callable, Args::one(a))
}

/// Runs another native function as a frame of its own: for recursion.
pub fn spawn(task: impl Future<Output = Result> + 'static) -> Reply {
    ask(Request::Task(Box::pin(task), ""))
}

/// As `spawn`; where there is no room for another frame, the message of the RecursionError goes on with `doing`.
pub fn spawn_for(doing: &'static str, task: impl Future<Output = Result> + 'static) -> Reply {
    ask(Request::Task(Box::pin(task), doing))
}

/// The next item of an iterator, None when it is exhausted.
#[inline]
pub fn next(iterator: &Value) -> Reply<Option<Value>> {
    if let Value::Iter(iter) = iterator {
        return Reply::now(match iter.step() {
            Step::Item(item) => Ok(Some(item)),
            Step::Done => Ok(None),
            Step::Changed(message) => Err(Raised::runtime_error(message)),
        });
    }
    put(&NEXT, iterator.clone());
    Reply(State::Posted(item_of))
}

/// As `next`; where nobody observes the iterator, items that `into` takes may be left out.
pub fn next_left<T: Gather + 'static>(iterator: &Value, into: &Rc<T>) -> Reply<Option<Value>> {
    match iterator {
        Value::Iter(_) => next(iterator),
        _ => {
            let gathering = Gathering { iterator: iterator.clone(), into: into.clone() };
            Reply::post(Request::Gather(Box::new(gathering)), item_of)
        }
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
pub fn resume(generator: &Rc<Generator>, how: Resume) -> Reply<Resumed> {
    Reply::post(Request::Resume(generator.clone(), how), resumed_of)
}

/// Resumes `target` in the place of `root`.
pub fn resume_in_place(root: &Rc<Generator>, target: &Rc<Generator>, how: Resume) -> Reply<Resumed> {
    Reply::post(Request::InPlace(root.clone(), target.clone(), how), resumed_of)
}

/// Runs a class body: its function with this namespace.
pub fn call_body(function: &Value, namespace: Value) -> Reply {
    match function {
        Value::Function(f) => {
            let code = f.code.borrow().clone();
            ask(Request::Body(code, Some(f.clone()), f.globals.clone(), namespace))
        }
        other => call(other, Args::none()),
    }
}

/// Runs a code object.
pub fn run_code(code: Rc<CodeObject>, globals: Rc<Dict>, locals: Value) -> Reply {
    ask(Request::Body(code, None, globals, locals))
}

/// Lets the machine run what waits: finalisers of what was dropped.
pub fn breathe() -> Reply<()> {
    machine_act(|_| Ok(Flow::Value(Value::None)))
}

/// Does something with the machine itself.
pub fn machine(act: impl FnOnce(&mut Machine) -> Result + 'static) -> Reply {
    machine_flow(move |m| act(m).map(Flow::Value))
}

/// `of.name(*args)`
pub async fn call_named(of: &Value, name: &str, args: Args) -> Result {
    let method = get_attribute(of, &intern(name)).await?;
    call(&method, args).await
}

/// Reads standard input. Where what is wanted is not there yet the run waits, and it is read again.
pub async fn input(read: impl Fn(&mut Machine) -> Result + Clone + 'static) -> Result {
    loop {
        let read = read.clone();
        let got = machine(move |m| {
            let got = read(m);
            m.tell_input();
            if !m.host.input.lacks.take() {
                return got;
            }
            m.wait_for_input();
            Ok(Value::Null)
        })
        .await?;
        if !got.is_null() {
            return Ok(got);
        }
    }
}

/// Does something with the machine that may want a frame: the flow that says so is followed.
pub fn machine_flow(act: impl FnOnce(&mut Machine) -> Result<Flow> + 'static) -> Reply {
    ask(Request::Machine(Box::new(act)))
}

/// The same, where the result does not matter.
pub(super) fn machine_act(act: impl FnOnce(&mut Machine) -> Result<Flow> + 'static) -> Reply<()> {
    Reply::post(Request::Machine(Box::new(act)), |answer| value_of(answer).map(drop))
}

/// Does what a `Flow` says.
pub fn flow(flow: Flow) -> Reply {
    match flow {
        Flow::Value(value) => Reply::now(Ok(value)),
        Flow::Exhausted => Reply::now(Err(Raised::stop_iteration(Value::None))),
        Flow::Call(callable, args) => ask(Request::Call(callable, args)),
        Flow::Task(task) => ask(Request::Task(task, "")),
        Flow::Next(iterator) => match next(&iterator).0 {
            State::Now(item) => Reply::now(item.and_then(|i| i.ok_or_else(|| Raised::stop_iteration(Value::None)))),
            _ => Reply(State::Posted(yielded_of)),
        },
        through @ Flow::Through { .. } => machine_flow(move |_| Ok(through)),
        Flow::Resume(generator, how) => Reply::post(Request::Resume(generator, how), yielded_of),
    }
}

/// Calls what was found in a class for `receiver`: a function is called with it in front, anything else is bound first.
pub fn call_method(found: &Value, receiver: &Value, mut args: Args) -> Reply {
    let binds = match found {
        Value::Function(_) => true,
        Value::Native(n) => n.role == Role::Method,
        other => {
            let (descriptor, receiver) = (other.clone(), receiver.clone());
            return Reply::slow(async move {
                let bound = machine_flow(move |m| m.bind_attribute(&descriptor, &receiver, &receiver.class())).await?;
                call(&bound, args).await
            });
        }
    };
    if binds {
        args.pos.insert(0, receiver.clone());
    }
    call(found, args)
}
