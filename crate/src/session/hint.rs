//! Why Python refuses what the reader did by hand, in one sentence.

use super::hand::{Act, Outcome};
use crate::object::generator::{Kind, State};

/// The sentence for an outcome; `before` is how the generator stood. None where the outcome speaks for itself.
pub(super) fn hint(act: &Act, kind: Kind, before: State, outcome: &Outcome) -> Option<&'static str> {
    let message = match outcome {
        Outcome::Raised(message) => message.as_str(),
        Outcome::Returned(_) if before == State::Closed => {
            return Some("It is over: a generator runs once only; make a new one to go through the values again.");
        }
        Outcome::Returned(_) => {
            return Some("It came to its end: the value it returned travels in StopIteration.");
        }
        Outcome::Closed(_) if before == State::Closed => {
            return Some("It was over already: close() does nothing then.");
        }
        Outcome::Closed(_) if before == State::Created => {
            return Some("It had not started: nothing of it ran, and nothing of it ever will.");
        }
        Outcome::Waits(_) => return Some("It awaits something: only an event loop can wake it."),
        _ => return None,
    };
    let asynchronous = kind == Kind::AsyncGenerator;
    let says = |part: &str| message.contains(part);
    Some(if says("just-started") {
        if asynchronous {
            "It has not started, so no yield waits for a value: prime it with anext() first."
        } else {
            "It has not started, so no yield waits for a value: prime it with next() first."
        }
    } else if says("already executing") || says("already running") {
        "It is running at this very moment: a generator cannot resume itself."
    } else if says("ignored GeneratorExit") {
        "It yielded while it was being closed: after GeneratorExit it may only clean up and end."
    } else if says("generator raised StopIteration") || says("raised StopAsyncIteration") {
        "A StopIteration that escapes from a generator's body would look like its end, so it becomes a RuntimeError (PEP 479)."
    } else if says("cannot reuse already awaited") {
        "A coroutine runs once only."
    } else if says("is not an iterator") || says("has no attribute") {
        if asynchronous {
            "It is an async generator: use anext(), asend(), athrow() and aclose()."
        } else {
            "It is no async generator: use next(), send(), throw() and close()."
        }
    } else if says("must be classes or instances deriving from BaseException") {
        "throw() wants an exception, such as ValueError(\"no\")."
    } else if message.starts_with("StopAsyncIteration") {
        "It is over: an async generator tells its end by StopAsyncIteration."
    } else if matches!(act, Act::Throw(_) | Act::Athrow(_)) && before == State::Created {
        "It had not started: the exception is raised at the head of its body, where no try can catch it."
    } else if matches!(act, Act::Throw(_) | Act::Athrow(_)) && before == State::Closed {
        "It is over: nothing of it can catch the exception."
    } else if matches!(act, Act::Throw(_) | Act::Athrow(_)) {
        "Nothing in its body caught the exception, so it came back to you, and the generator is over."
    } else {
        return None;
    })
}
