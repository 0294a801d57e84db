//! Driving a generator by hand, where the program stands or after it has ended.

use std::rc::Rc;

use super::{Session, Status};
use crate::compile::{Mode, compile};
use crate::object::code::CodeObject;
use crate::object::digest::digest;
use crate::object::frame::ReturnTo;
use crate::object::generator::Kind;
use crate::object::native::{Resume, Task};
use crate::object::{Args, Generator, Raised, Result, Value, intern};
use crate::trace::recorder::Until;
use crate::vm::Halt;
use crate::vm::ask::{self, Answer};

/// What can be done to a generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Next,
    /// The text of a Python expression.
    Send(String),
    /// The text of an expression that gives an exception.
    Throw(String),
    Close,
}

/// An act with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
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
    /// It did not answer within the fuel.
    Unanswered,
}

/// Steps that an act may take.
const FUEL: i64 = 50_000_000;

impl Session {
    /// Drives a generator and records the act. None: there is no such generator any more.
    pub fn drive(&mut self, generator: u64, act: Act) -> Option<Outcome> {
        let time = self.time();
        let at_end = matches!(self.status, Status::Ended(_));
        let mut input = Input { time, until: time, at_end, generator, act };
        let outcome = self.apply(&input)?;
        input.until = self.time();
        // What was once done later does not follow from the new past.
        self.inputs.truncate(self.applied);
        self.inputs.push(input);
        self.applied += 1;
        Some(outcome)
    }

    /// The act as the line of Python that it amounts to.
    pub fn as_python(name: &str, act: &Act) -> String {
        match act {
            Act::Next => format!("next({name})"),
            Act::Send(text) => format!("{name}.send({text})"),
            Act::Throw(text) => format!("{name}.throw({text})"),
            Act::Close => format!("{name}.close()"),
        }
    }

    pub(crate) fn apply(&mut self, input: &Input) -> Option<Outcome> {
        let g = {
            let recorder = self.machine.recorder.as_ref()?;
            recorder.generators.iter().find(|k| k.number == input.generator)?.generator.upgrade()?
        };
        let closes = input.act == Act::Close;
        let task = hand_task(g, input.act.clone(), self.machine.main.clone());
        if let Some(recorder) = &mut self.machine.recorder {
            recorder.resume(Until::End);
        }
        let ended = matches!(self.status, Status::Ended(_));
        self.machine.fuel = FUEL;
        if self.machine.start_by_hand(task).is_err() {
            return Some(Outcome::Raised("RecursionError: maximum recursion depth exceeded".into()));
        }
        let halt = self.machine.run();
        let answer = self.machine.by_hand.take();
        if !ended {
            self.status = Status::Paused;
        }
        Some(match (halt, answer) {
            (Halt::Hand, Some(Answer::Value(v) | Answer::Wrapped(v))) if closes => Outcome::Closed(digest(&v)),
            (Halt::Hand, Some(Answer::Value(v) | Answer::Wrapped(v))) => Outcome::Yielded(digest(&v)),
            (Halt::Hand, Some(Answer::Exhausted(v))) => Outcome::Returned(digest(&v)),
            (Halt::Hand, Some(Answer::Raised(raised))) => self.raised_outcome(&raised),
            _ => Outcome::Unanswered,
        })
    }

    fn raised_outcome(&mut self, raised: &Raised) -> Outcome {
        if raised.is_a(&crate::object::types().stop_iteration) {
            return Outcome::Returned(digest(&raised.0.field("value").unwrap_or(Value::None)));
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

fn hand_task(g: Rc<Generator>, act: Act, globals: Rc<crate::object::Dict>) -> Task {
    Box::pin(async move {
        let this = Value::Generator(g.clone());
        match act {
            Act::Next if g.kind == Kind::Generator => resume(g, Resume::Next).await,
            Act::Send(text) => {
                let value = evaluate(&text, globals).await?;
                resume(g, Resume::Send(value)).await
            }
            Act::Throw(text) => {
                let value = evaluate(&text, globals).await?;
                let raised = crate::generator::throw::exception_to_throw(&[value]).await?;
                resume(g, Resume::Throw(raised)).await
            }
            Act::Close if g.kind != Kind::AsyncGenerator => crate::generator::close::close(g).await,
            Act::Next | Act::Close => {
                let method = if act == Act::Next { "__next__" } else { "aclose" };
                let method = ask::get_attribute(&this, &intern(method)).await?;
                ask::call(&method, Args::none()).await
            }
        }
    })
}

async fn resume(g: Rc<Generator>, how: Resume) -> Result {
    ask::flow(crate::object::Flow::Resume(g, how)).await
}

/// The value of an expression among the program's globals.
async fn evaluate(text: &str, globals: Rc<crate::object::Dict>) -> Result {
    let code = compile(text.trim(), "<by hand>", Mode::Eval)
        .map_err(|e| crate::types::syntax_error::raised(&e, "<by hand>"))?;
    ask::run_code(CodeObject::load(&code), globals.clone(), Value::Dict(globals)).await
}

impl crate::vm::Machine {
    /// Puts a task on top of whatever is there; its result is kept in `by_hand`.
    fn start_by_hand(&mut self, task: Task) -> Result<()> {
        self.start_task_for(task, ReturnTo::Hand)
    }
}
