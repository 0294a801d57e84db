//! What a native frame may await. Each function goes on at once where no Python code is needed, and otherwise
//! hands a request to the VM, which pushes the frame that answers it; Rust's stack never grows with Python's.
//!
//! Rules for natives: hold no `RefCell` borrow across an `.await`; never call these outside a native frame.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use crate::object::iterator::Step;
use crate::object::native::{Resume, Task};
use crate::object::{Args, Generator, Raised, Result, Value};

pub use super::protocols::*;

/// A request of the native frame that runs.
pub enum Request {
    Call(Value, Args),
    /// The next item of an iterator.
    Next(Value),
    Resume(Rc<Generator>, Resume),
    /// Another native frame (keeps recursion off Rust's stack).
    Task(Task),
}

/// The answer: a value, "exhausted" (only for `Next` and `Resume`: with the returned value), or an exception.
pub enum Answer {
    Value(Value),
    Exhausted(Value),
    Raised(Raised),
}

thread_local! {
    static REQUEST: RefCell<Option<Request>> = const { RefCell::new(None) };
    static ANSWER: RefCell<Option<Answer>> = const { RefCell::new(None) };
}

/// Takes the request that a poll left behind.
pub(super) fn take_request() -> Option<Request> {
    REQUEST.take()
}

/// Leaves the answer for the next poll.
pub(super) fn put_answer(answer: Answer) {
    ANSWER.replace(Some(answer));
}

struct Ask(Option<Request>);

impl Future for Ask {
    type Output = Answer;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Answer> {
        if let Some(request) = self.0.take() {
            REQUEST.replace(Some(request));
            return Poll::Pending;
        }
        match ANSWER.take() {
            Some(answer) => Poll::Ready(answer),
            None => Poll::Pending,
        }
    }
}

async fn ask(request: Request) -> Result {
    match Ask(Some(request)).await {
        Answer::Value(v) | Answer::Exhausted(v) => Ok(v),
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
    match Ask(Some(Request::Next(iterator.clone()))).await {
        Answer::Value(v) => Ok(Some(v)),
        Answer::Exhausted(_) => Ok(None),
        Answer::Raised(r) => Err(r),
    }
}

/// Resumes a generator: `Ok(Ok(yielded))`, or `Ok(Err(returned))` when it returns.
pub async fn resume(generator: &Rc<Generator>, how: Resume) -> Result<std::result::Result<Value, Value>> {
    match Ask(Some(Request::Resume(generator.clone(), how))).await {
        Answer::Value(v) => Ok(Ok(v)),
        Answer::Exhausted(v) => Ok(Err(v)),
        Answer::Raised(r) => Err(r),
    }
}
