//! The session, as JavaScript holds it.

use std::cell::RefCell;
use std::mem::take;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::observe::events::events;
use crate::observe::state::state;
use crate::observe::view::StateView;
use crate::session::hand::{Act, Outcome};
use crate::session::host::{Host, Sink};
use crate::session::input::{Given, Input};
use crate::session::replay::Marks;
use crate::session::step::Step;
use crate::session::{Session as Inner, Status};
use crate::trace::event::Event;

/// A file of the program.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct VirtualFile {
    pub path: String,
    pub text: String,
    /// Instead of the text: a log of so many lines, made while it is read.
    #[tsify(optional)]
    #[serde(default)]
    pub generated: Option<f64>,
}

/// What a session is made of: the first file is the program.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SessionOptions {
    pub files: Vec<VirtualFile>,
    /// Text for `input()` and `sys.stdin`.
    #[tsify(optional)]
    #[serde(default)]
    pub input: String,
    /// More input may follow: a program that has read it all waits (see `giveInput`).
    #[tsify(optional)]
    #[serde(default)]
    pub asks: bool,
}

/// Where a text on the console comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Stream {
    Output,
    Error,
    /// What was typed, when the program reads it.
    Input,
}

/// Something that was printed or read.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Printed {
    pub text: String,
    pub stream: Stream,
}

/// Standard input, as far as it is known.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GivenInput {
    pub text: String,
    pub ended: bool,
}

/// Where the run stands.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// "ready", "paused", "running" (out of fuel: call again), "waiting" (for input: give it some, then call again) or "ended".
    pub status: String,
    /// Exit code, once it has ended.
    pub exit_code: Option<u8>,
    /// Events so far; 0 where the run is not observed.
    pub time: usize,
    /// What was printed since the last answer.
    pub printed: Vec<Printed>,
    /// Lines of input that were given and have not been read by now.
    pub unread: usize,
    /// So was the end of input.
    pub unread_end: bool,
    /// The run was started afresh: what was printed before does not count any more.
    pub restarted: bool,
}

/// Events, oldest first.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Events {
    pub events: Vec<Event>,
}

/// Lines to stop at, by file.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Breakpoints {
    pub files: Vec<FileBreakpoints>,
}

/// Lines to stop at in a file.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FileBreakpoints {
    pub file: String,
    pub lines: Vec<u32>,
}

/// What came of driving a generator by hand.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Driven {
    /// "yielded", "returned", "closed", "raised", "waits", "asks" (for input: nothing was done), "unanswered" or "gone".
    pub outcome: String,
    /// The value; class and message of an exception.
    pub value: String,
    /// One sentence why Python answers so, where that helps.
    pub hint: Option<String>,
    /// The line of Python that the act amounts to.
    pub python: String,
    pub progress: Progress,
}

/// What the run has printed.
#[derive(Default)]
struct Paper {
    /// What nobody has been told yet.
    news: Vec<Printed>,
    /// Where each write and each line that was read ended, in UTF-16 units of all of them.
    ends: Vec<usize>,
}

/// A program that runs, is stepped, driven by hand and rewound.
#[wasm_bindgen]
pub struct Session {
    inner: Inner,
    paper: Rc<RefCell<Paper>>,
    restarts: Rc<RefCell<u32>>,
    seen_restarts: u32,
}

fn print(paper: &RefCell<Paper>, bytes: &[u8], stream: Stream) {
    let text = String::from_utf8_lossy(bytes);
    let Paper { news, ends } = &mut *paper.borrow_mut();
    ends.push(ends.last().copied().unwrap_or(0) + text.encode_utf16().count());
    match news.last_mut() {
        Some(last) if last.stream == stream => last.text.push_str(&text),
        _ => news.push(Printed { text: text.into_owned(), stream }),
    }
}

/// Name of a program that is a text alone.
const MAIN: &str = "main.py";

/// What a program with these files can reach.
pub(super) fn host_of(files: &[VirtualFile], given: Rc<RefCell<Given>>, out: Sink, err: Sink) -> Host {
    let mut host = Host::new(out, err);
    host.input = Input::new(given);
    host.argv = files.first().map(|program| program.path.clone()).into_iter().collect();
    for file in files {
        if let Some(lines) = file.generated {
            host.generated.borrow_mut().insert(file.path.clone(), lines as u64);
        } else {
            host.files.borrow_mut().insert(file.path.clone(), file.text.clone().into_bytes());
        }
    }
    host
}

#[wasm_bindgen]
impl Session {
    /// Reads the program; nothing of it runs yet.
    ///
    /// # Errors
    /// Where there is no program among the files.
    #[wasm_bindgen(constructor)]
    pub fn new(options: Ts<SessionOptions>) -> Result<Session, JsError> {
        let options: SessionOptions = options.to_rust()?;
        let Some(program) = options.files.first().cloned() else {
            return Err(JsError::new("a session needs a program"));
        };
        let paper: Rc<RefCell<Paper>> = Rc::default();
        let restarts = Rc::new(RefCell::new(0));
        let make = {
            let (paper, restarts) = (paper.clone(), restarts.clone());
            let given = Rc::new(RefCell::new(Given::new(&options.input, options.asks)));
            move || {
                *paper.borrow_mut() = Paper::default();
                *restarts.borrow_mut() += 1;
                let to = |stream: Stream| -> Sink {
                    let paper = paper.clone();
                    Box::new(move |bytes| print(&paper, bytes, stream))
                };
                let mut host = host_of(&options.files, given.clone(), to(Stream::Output), to(Stream::Error));
                host.echo = to(Stream::Input);
                host
            }
        };
        let inner = Inner::new(&program.text, &program.path, Rc::new(make));
        let seen_restarts = *restarts.borrow();
        Ok(Session { inner, paper, restarts, seen_restarts })
    }

    fn progress(&mut self) -> Progress {
        let (status, exit_code) = match self.inner.status {
            Status::Ready => ("ready", None),
            Status::Paused => ("paused", None),
            Status::OutOfFuel => ("running", None),
            Status::Waiting => ("waiting", None),
            Status::Ended(code) => ("ended", Some(code)),
        };
        let restarts = *self.restarts.borrow();
        let restarted = restarts != self.seen_restarts;
        self.seen_restarts = restarts;
        Progress {
            status: status.into(),
            exit_code,
            time: self.inner.time(),
            printed: take(&mut self.paper.borrow_mut().news),
            unread: self.inner.machine.host.input.unread(),
            unread_end: self.inner.machine.host.input.has_unread_end(),
            restarted,
        }
    }

    /// Where the run stands, without running anything.
    ///
    /// # Errors
    /// Where the answer cannot be made into a JavaScript object, which would be a bug; so below.
    #[wasm_bindgen(js_name = now)]
    pub fn now(&mut self) -> Result<Ts<Progress>, JsError> {
        Ok(self.progress().into_ts()?)
    }

    /// Goes on for at most `fuel` steps, as fast as possible.
    pub fn run(&mut self, fuel: f64) -> Result<Ts<Progress>, JsError> {
        if self.inner.is_observed() {
            self.inner.step(Step::End, fuel as i64);
        } else {
            self.inner.run(fuel as i64);
        }
        Ok(self.progress().into_ts()?)
    }

    /// From now on (before anything ran) the run is observed.
    pub fn observe(&mut self) {
        self.inner.observe();
    }

    /// One step: "into", "over", "out", "yield", "value" (of a stage), "run" (to the next breakpoint or the end) or "end"; at most `fuel`
    /// steps of the machine (the status is then "running": call again).
    pub fn step(&mut self, kind: &str, fuel: f64, stage: Option<f64>) -> Result<Ts<Progress>, JsError> {
        self.inner.step(step_of(kind, stage)?, fuel as i64);
        Ok(self.progress().into_ts()?)
    }

    /// Whether the run waits for the library: hand it in (`provideLibrary`), then do the same again.
    #[wasm_bindgen(js_name = needsLibrary)]
    #[must_use]
    pub fn needs_library(&self) -> bool {
        self.inner.needs_library()
    }

    /// Gives the program more to read, as whole lines; `end`: there will be no more.
    #[wasm_bindgen(js_name = giveInput)]
    pub fn give_input(&mut self, text: &str, end: bool) {
        self.inner.give_input(text);
        if end {
            self.inner.end_input();
        }
    }

    /// Takes back what the run has not read by now; what is known of its future goes with it.
    #[wasm_bindgen(js_name = forgetInput)]
    pub fn forget_input(&mut self) -> Result<Ts<Progress>, JsError> {
        self.inner.forget_input();
        Ok(self.progress().into_ts()?)
    }

    /// What was given to the program to read, and whether it ends there.
    #[wasm_bindgen(js_name = givenInput)]
    pub fn given_input(&self) -> Result<Ts<GivenInput>, JsError> {
        let Given { text, open } = self.inner.given_input();
        Ok(GivenInput { text, ended: !open }.into_ts()?)
    }

    /// Goes to a time, forwards or backwards.
    #[wasm_bindgen(js_name = stepTo)]
    pub fn step_to(&mut self, time: usize) -> Result<Ts<Progress>, JsError> {
        self.inner.go_to(time);
        Ok(self.progress().into_ts()?)
    }

    /// Goes back to where a step of this kind would have ended before now.
    #[wasm_bindgen(js_name = stepBack)]
    pub fn step_back(&mut self, kind: &str, stage: Option<f64>) -> Result<Ts<Progress>, JsError> {
        self.inner.step_back(step_of(kind, stage)?);
        Ok(self.progress().into_ts()?)
    }

    /// The time at which a step back would end; nothing if only the step itself can find it.
    #[wasm_bindgen(js_name = timeOfStepBack)]
    pub fn time_of_step_back(&self, kind: &str, stage: Option<f64>) -> Result<Option<usize>, JsError> {
        Ok(self.inner.time_of_step_back(step_of(kind, stage)?))
    }

    /// Lines at which "run" stops.
    #[wasm_bindgen(js_name = setBreakpoints)]
    pub fn set_breakpoints(&mut self, breakpoints: Ts<Breakpoints>) -> Result<(), JsError> {
        let breakpoints: Breakpoints = breakpoints.to_rust()?;
        self.inner.set_breakpoints(breakpoints.files.into_iter().map(|f| (f.file, f.lines)).collect());
        Ok(())
    }

    /// Times worth a mark on the time line, the known future of a rewound run included.
    pub fn marks(&self) -> Result<Ts<Marks>, JsError> {
        Ok(self.inner.marks().into_ts()?)
    }

    /// The time when a character was printed: the one at `offset` of what the run has printed so far, in UTF-16 units.
    #[wasm_bindgen(js_name = printedAt)]
    #[must_use]
    pub fn printed_at(&self, offset: usize) -> usize {
        let paper = self.paper.borrow();
        self.inner.time_of_write(paper.ends.partition_point(|end| *end <= offset), paper.ends.len())
    }

    /// Drives a generator: `act` is "next", "send", "throw", "close", "anext", "asend", "athrow" or "aclose"; `text` a Python expression for those
    /// that take one.
    pub fn drive(&mut self, generator: f64, act: &str, text: &str) -> Result<Ts<Driven>, JsError> {
        let act = Act::named(act, text).ok_or_else(|| JsError::new(&format!("no act is called {act}")))?;
        let driven = self.inner.drive(generator as u64, act);
        let (outcome, value, hint, python) = match driven {
            Some(driven) => {
                let (name, value) = match driven.outcome {
                    Outcome::Yielded(value) => ("yielded", value),
                    Outcome::Returned(value) => ("returned", value),
                    Outcome::Closed(value) => ("closed", value),
                    Outcome::Raised(text) => ("raised", text),
                    Outcome::Waits(value) => ("waits", value),
                    Outcome::Asks => ("asks", String::new()),
                    Outcome::Unanswered => ("unanswered", String::new()),
                };
                (name, value, driven.hint, driven.python)
            }
            None => ("gone", String::new(), None, String::new()),
        };
        let progress = self.progress();
        let hint = hint.map(str::to_string);
        Ok(Driven { outcome: outcome.into(), value, hint, python, progress }.into_ts()?)
    }

    /// Events after time `from`, up to time `to` (those that are still kept).
    pub fn events(&self, from: usize, to: usize) -> Result<Ts<Events>, JsError> {
        Ok(Events { events: events(&self.inner.machine, from, to) }.into_ts()?)
    }

    /// Frames, generators, stages now, and why the current line runs.
    pub fn state(&self) -> Result<Ts<StateView>, JsError> {
        Ok(state(&self.inner.machine).into_ts()?)
    }
}

fn step_of(kind: &str, stage: Option<f64>) -> Result<Step, JsError> {
    Ok(match (kind, stage) {
        ("into", _) => Step::Into,
        ("over", _) => Step::Over,
        ("out", _) => Step::Out,
        ("yield", _) => Step::Yield,
        ("value", Some(stage)) => Step::Value(stage as u64),
        ("run", _) => Step::Breakpoint,
        ("end", _) => Step::End,
        _ => return Err(JsError::new(&format!("no step is called {kind}"))),
    })
}

/// Hands in the sources of the library's modules by their paths: what the build wrote into `library.json`.
///
/// # Errors
/// Where it is not an object of texts.
#[wasm_bindgen(js_name = provideLibrary)]
pub fn provide_library(sources: JsValue) -> Result<(), JsError> {
    crate::module::library::provide(serde_wasm_bindgen::from_value(sources)?);
    Ok(())
}

/// Runs a program to its end and gives what it printed.
///
/// # Errors
/// Where it imports a module of the library and that was not handed in.
#[wasm_bindgen(js_name = runProgram)]
pub fn run_program(source: &str) -> Result<String, JsError> {
    let paper: Rc<RefCell<Paper>> = Rc::default();
    let make = {
        let paper = paper.clone();
        move || {
            let (out, err) = (paper.clone(), paper.clone());
            let mut host = Host::new(
                Box::new(move |bytes| print(&out, bytes, Stream::Output)),
                Box::new(move |bytes| print(&err, bytes, Stream::Error)),
            );
            host.argv = vec![MAIN.to_string()];
            host
        }
    };
    let mut session = Inner::new(source, MAIN, Rc::new(make));
    session.run_to_exit();
    if session.needs_library() {
        return Err(JsError::new("the library is needed: provideLibrary first"));
    }
    Ok(paper.borrow().news.iter().map(|p| p.text.as_str()).collect())
}
