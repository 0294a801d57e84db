//! Driving a generator by hand, where the program stands or after it has ended.

use std::rc::Rc;

use super::{Session, Status};
use crate::compile::{Mode, compile};
use crate::object::code::CodeObject;
use crate::object::digest::digest;
use crate::object::frame::ReturnTo;
use crate::object::native::Task;
use crate::object::{Args, Generator, Raised, Result, Value, intern, names};
use crate::trace::recorder::Until;
use crate::trace::stage::Object;
use crate::vm::Halt;
use crate::vm::ask::{self, Answer};

/// What can be done to a generator. Texts are Python expressions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Next,
    Send(String),
    Throw(String),
    Close,
    Anext,
    Asend(String),
    Athrow(String),
    Aclose,
}

impl Act {
    /// The act of this name.
    pub fn named(name: &str, text: &str) -> Option<Act> {
        let text = text.trim().to_string();
        Some(match name {
            "next" => Act::Next,
            "send" => Act::Send(text),
            "throw" => Act::Throw(text),
            "close" => Act::Close,
            "anext" => Act::Anext,
            "asend" => Act::Asend(text),
            "athrow" => Act::Athrow(text),
            "aclose" => Act::Aclose,
            _ => return None,
        })
    }

    /// The method, and the argument's text.
    fn method(&self) -> (&'static str, Option<&str>) {
        match self {
            Act::Next => ("__next__", None),
            Act::Send(text) => ("send", Some(text)),
            Act::Throw(text) => ("throw", Some(text)),
            Act::Close => ("close", None),
            Act::Anext => ("__anext__", None),
            Act::Asend(text) => ("asend", Some(text)),
            Act::Athrow(text) => ("athrow", Some(text)),
            Act::Aclose => ("aclose", None),
        }
    }

    fn is_async(&self) -> bool {
        matches!(self, Act::Anext | Act::Asend(_) | Act::Athrow(_) | Act::Aclose)
    }

    /// The act as the line of Python that it amounts to.
    pub fn as_python(&self, generator: &str) -> String {
        match (self, self.method()) {
            (Act::Next, _) => format!("next({generator})"),
            (Act::Anext, _) => format!("await anext({generator})"),
            (_, (method, text)) => {
                let wait = if self.is_async() { "await " } else { "" };
                format!("{wait}{generator}.{method}({})", text.unwrap_or(""))
            }
        }
    }
}

/// An act with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandAct {
    pub time: usize,
    /// Time after it.
    pub until: usize,
    /// The program had ended.
    pub at_end: bool,
    pub generator: u64,
    pub act: Act,
}

/// What came of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Yielded(String),
    /// StopIteration: with the returned value.
    Returned(String),
    /// `close()` gave this.
    Closed(String),
    /// Class and message.
    Raised(String),
    /// It awaits this, and no event loop is there to wake it.
    Waits(String),
    /// It reads standard input and nothing is there: nothing was done; it can be done once something is given.
    Asks,
    /// It did not answer within the fuel.
    Unanswered,
}

/// An outcome, with one sentence why Python answers so, where that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driven {
    pub outcome: Outcome,
    pub hint: Option<&'static str>,
    /// The line of Python that the act amounts to.
    pub python: String,
}

/// Steps that an act may take.
const FUEL: i64 = 50_000_000;
/// `await asyncio.sleep(0)` yields None: no need for an event loop, so many times.
const BARE_YIELDS: usize = 100;

impl Session {
    /// Drives a generator and records the act. None: there is no such generator any more.
    pub fn drive(&mut self, generator: u64, act: Act) -> Option<Driven> {
        let g = self.generator(generator)?;
        let (kind, before) = (g.kind, g.state.get());
        let name = g.name.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
        drop(g);
        let time = self.time();
        let at_end = matches!(self.status, Status::Ended(_));
        let mut done = HandAct { time, until: time, at_end, generator, act };
        self.forget_future();
        let outcome = self.apply(&done)?;
        let hint = super::hint::hint(&done.act, kind, before, &outcome);
        let python = done.act.as_python(&name);
        if outcome == Outcome::Asks {
            // It cannot be left half done: as if it had not been begun.
            self.restart_observed();
            self.go_to(time);
            if at_end {
                self.go_on(Until::End, i64::MAX);
            }
            self.forget_future();
        } else {
            done.until = self.time();
            self.acts.push(done);
            self.applied += 1;
        }
        Some(Driven { outcome, hint, python })
    }

    /// What was once done later, and what came of it, does not follow from a new past.
    pub(super) fn forget_future(&mut self) {
        self.acts.truncate(self.applied);
        self.unfinished = None;
        let time = self.time();
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.log.cut(time);
        }
    }

    fn generator(&self, number: u64) -> Option<Rc<Generator>> {
        match &self.machine.recorder.as_ref()?.stages.get(number)?.object {
            Object::Generator(g) => g.upgrade(),
            _ => None,
        }
    }

    pub(crate) fn apply(&mut self, done: &HandAct) -> Option<Outcome> {
        let g = self.generator(done.generator)?;
        let name = g.name.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.resume(Until::End);
        }
        self.machine.observe_act(done.generator, &done.act.as_python(&name));
        if matches!(done.act, Act::Close | Act::Aclose) {
            self.machine.observe_close(&g);
        }
        let task = hand_task(g, done.act.clone(), self.machine.main.clone());
        let ended = matches!(self.status, Status::Ended(_));
        self.machine.fuel = FUEL;
        self.machine.wants_input = false;
        if self.machine.start_task_for(task, ReturnTo::Hand).is_err() {
            return Some(Outcome::Raised("RecursionError: maximum recursion depth exceeded".into()));
        }
        let halt = self.machine.run();
        let answer = self.machine.by_hand.take();
        if !ended {
            self.status = Status::Paused;
        }
        let closes = done.act == Act::Close;
        let asynchronous = done.act.is_async();
        Some(match (halt, answer) {
            (Halt::Hand, Some(Answer::Value(v) | Answer::Wrapped(v))) if closes => Outcome::Closed(digest(&v)),
            (Halt::Hand, Some(Answer::Value(v) | Answer::Wrapped(v))) if asynchronous => Outcome::Waits(digest(&v)),
            (Halt::Hand, Some(Answer::Value(v) | Answer::Wrapped(v))) => Outcome::Yielded(digest(&v)),
            (Halt::Hand, Some(Answer::Exhausted(v))) => ended_outcome(&done.act, &v),
            (Halt::Hand, Some(Answer::Raised(raised))) => self.raised_outcome(&done.act, &raised),
            (Halt::Fuel, _) if self.machine.wants_input => Outcome::Asks,
            _ => Outcome::Unanswered,
        })
    }

    fn raised_outcome(&mut self, act: &Act, raised: &Raised) -> Outcome {
        if raised.is_a(&crate::object::types().stop_iteration) {
            return ended_outcome(act, &raised.0.field("value").unwrap_or(Value::None));
        }
        let name = raised.0.class().name();
        let args = raised.0.args.borrow().clone();
        Outcome::Raised(match &args[..] {
            [] => name.to_string(),
            [Value::Str(text)] => format!("{name}: {}", text.as_str()),
            _ => format!("{name}: {}", digest(&raised.value())),
        })
    }
}

/// StopIteration with this value: an awaitable tells its result by it.
fn ended_outcome(act: &Act, value: &Value) -> Outcome {
    match act {
        Act::Aclose => Outcome::Closed(digest(value)),
        act if act.is_async() => Outcome::Yielded(digest(value)),
        _ => Outcome::Returned(digest(value)),
    }
}

/// The act as Python would do it: the method is called, and what an async one gives is awaited for one step.
fn hand_task(g: Rc<Generator>, act: Act, globals: Rc<crate::object::Dict>) -> Task {
    Box::pin(async move {
        let this = Value::Generator(g);
        let (method, text) = act.method();
        if act == Act::Next && this.class().lookup(&names().next).is_none() {
            return Err(Raised::type_error(format!("'{}' object is not an iterator", this.type_name())));
        }
        let args = match text {
            Some(text) => Args::one(evaluate(text, globals).await?),
            None => Args::none(),
        };
        let method = ask::get_attribute(&this, &intern(method)).await?;
        let answer = ask::call(&method, args).await?;
        if !act.is_async() {
            return Ok(answer);
        }
        let step = ask::get_attribute(&answer, &intern("send")).await?;
        for _ in 0..BARE_YIELDS {
            let awaited = ask::call1(&step, Value::None).await?;
            if !awaited.is_none() {
                return Ok(awaited);
            }
        }
        Ok(Value::None)
    })
}

/// The value of an expression among the program's globals.
async fn evaluate(text: &str, globals: Rc<crate::object::Dict>) -> Result {
    let code = compile(text.trim(), "<by hand>", Mode::Eval)
        .map_err(|e| crate::types::syntax_error::raised(&e, "<by hand>"))?;
    ask::run_code(CodeObject::load(&code), globals.clone(), Value::Dict(globals)).await
}
