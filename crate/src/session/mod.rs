//! Program, standard input, acts by hand and time: what the command and the page hold.

pub mod hand;
pub mod hint;
pub mod host;
pub mod input;
pub mod measure;
pub mod replay;
pub mod step;
pub mod twin;

use std::rc::Rc;

use crate::compile::{Mode, compile_warned};
use crate::object::{Raised, Value, types};
use crate::trace::recorder::{Breakpoints, Recorder, Until};
use crate::vm::{Halt, Machine};
use hand::HandAct;
use host::Host;
use step::Step;

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing of the program has run.
    Ready,
    /// Between two instructions: it can go on.
    Paused,
    /// The fuel given to it is used up: it can go on.
    OutOfFuel,
    /// It reads standard input and nothing is there yet: it can go on once something is given.
    Waiting,
    /// The program has ended with this exit code; its generators can still be driven.
    Ended(u8),
}

/// A program and the machine that runs it.
pub struct Session {
    pub machine: Machine,
    source: String,
    filename: String,
    pub status: Status,
    /// What the reader did by hand, with the time when it was done.
    pub(crate) acts: Vec<HandAct>,
    /// How many of them the present run has seen.
    pub(crate) applied: usize,
    /// The step that ran out of fuel or waits for input, and where it ends.
    unfinished: Option<(Step, Until)>,
    pub(crate) breakpoints: Rc<Breakpoints>,
    make_host: Rc<dyn Fn() -> Host>,
}

impl Session {
    /// A session for one program. `make_host` gives what the program can reach, anew for each time the program is started.
    pub fn new(source: &str, filename: &str, make_host: Rc<dyn Fn() -> Host>) -> Session {
        let mut session = Session {
            machine: Machine::new(Rc::new(make_host())),
            source: source.to_string(),
            filename: filename.to_string(),
            status: Status::Ready,
            acts: Vec::new(),
            unfinished: None,
            applied: 0,
            breakpoints: Rc::default(),
            make_host,
        };
        session.load();
        session
    }

    /// Starts the program afresh; observed if `recorder` is given.
    pub(crate) fn restart(&mut self, recorder: Option<Box<Recorder>>) {
        self.machine = Machine::new(Rc::new((self.make_host)()));
        self.status = Status::Ready;
        self.applied = 0;
        self.load();
        // What the compiler prints is no event.
        self.machine.recorder = recorder;
    }

    /// Compiles the program and puts its outermost frame on the stack.
    fn load(&mut self) {
        let machine = &mut self.machine;
        machine.host.sources.borrow_mut().insert(self.filename.clone(), self.source.clone());
        let module = crate::object::Module::new("__main__");
        module.dict.set("__package__", Value::None);
        module.dict.set("__file__", Value::str(&self.filename));
        module.dict.set("__builtins__", machine.modules.get("builtins").unwrap_or(Value::None));
        machine.modules.set("__main__", Value::Module(module.clone()));
        machine.main = module.dict.clone();
        match compile_warned(&self.source, &self.filename, Mode::Exec) {
            Ok(compiled) => {
                for warning in &compiled.warnings {
                    machine.show_warning(&self.filename, warning.line, "SyntaxWarning", &warning.message);
                }
                machine.start(&compiled.code, module.dict.clone());
            }
            Err(error) => {
                let raised = crate::types::syntax_error::raised(&error, &self.filename);
                let code = self.report(raised);
                self.status = Status::Ended(code);
            }
        }
    }

    /// Runs for at most `fuel` steps, or until the recorder pauses it.
    pub fn run(&mut self, fuel: i64) -> Status {
        if let Status::Ended(_) = self.status {
            return self.status;
        }
        self.machine.fuel = fuel;
        self.machine.wants_input = false;
        self.status = match self.machine.run() {
            Halt::Finished(_) => Status::Ended(0),
            Halt::Uncaught(raised) => {
                self.machine.observe_uncaught(&raised);
                Status::Ended(self.report(raised))
            }
            Halt::Fuel if self.machine.wants_input => Status::Waiting,
            Halt::Fuel => Status::OutOfFuel,
            Halt::Paused | Halt::Hand => Status::Paused,
        };
        self.status
    }

    /// Whether the run can only go on once the library's sources are handed in (see `module::library`).
    pub fn needs_library(&self) -> bool {
        self.machine.wants_library && crate::module::library::is_missing()
    }

    /// Runs the program to its end, as `python FILE` does, the shutdown of the interpreter included; the exit code. It is given
    /// up where the library is needed and missing.
    pub fn run_to_exit(&mut self) -> u8 {
        loop {
            if self.needs_library() {
                return 1;
            }
            if let Status::Ended(code) = self.run(i64::MAX) {
                self.shut_down();
                return code;
            }
        }
    }

    /// Prints an uncaught exception; the exit code.
    pub(crate) fn report(&mut self, raised: Raised) -> u8 {
        let machine = &mut self.machine;
        if raised.is_a(&types().system_exit) {
            let code = raised.0.field("code").unwrap_or(Value::None);
            let mut text = None;
            let exit_code = match code.bare() {
                Value::None => 0,
                Value::Int(n) => *n as u8,
                Value::Bool(b) => u8::from(*b),
                other => {
                    let other = other.clone();
                    text = self.evaluate(Box::pin(async move { crate::vm::ask::str(&other).await.map(Value::Str) }));
                    if let Some(Value::Str(text)) = &text {
                        self.machine.write_error(&format!("{}\n", text.as_str()));
                    }
                    1
                }
            };
            // What it holds goes while the account is open.
            self.evaluate(Box::pin(async move {
                drop((raised, code, text));
                Ok(Value::None)
            }));
            return exit_code;
        }
        machine.handled = Value::Null;
        self.evaluate(Box::pin(crate::module::sys_hooks::uncaught(raised.0)));
        1
    }

    /// Runs a native task on the empty stack, unobserved.
    pub(crate) fn evaluate(&mut self, task: crate::object::native::Task) -> Option<Value> {
        let recorder = self.machine.recorder.take();
        self.machine.fuel = i64::MAX;
        let value = match self.machine.start_task(task) {
            Ok(()) => match self.machine.run() {
                Halt::Finished(value) => Some(value),
                _ => None,
            },
            Err(_) => None,
        };
        self.machine.recorder = recorder;
        value
    }

    /// The end of the interpreter: globals go, finalisers run.
    pub(crate) fn shut_down(&mut self) {
        let main = self.machine.main.clone();
        self.evaluate(Box::pin(async move {
            // Names go in the order in which they were made.
            for key in main.keys() {
                if let Some(name) = key.as_str() {
                    if name.as_str().starts_with("__") {
                        continue;
                    }
                    let old = main.set_str(name, Value::None);
                    drop(old);
                    crate::vm::ask::breathe().await?;
                }
            }
            Ok(Value::None)
        }));
    }

    pub fn flush(&self) {
        (self.machine.host.flush)();
    }
}
