//! Program, inputs and time: what the command and the page hold.

pub mod host;

use std::rc::Rc;

use crate::compile::{Mode, compile};
use crate::object::{Raised, Value, types};
use crate::vm::{Halt, Machine};
use host::Host;

/// How a program ended.
pub enum Ending {
    /// With this exit code.
    Exit(u8),
    /// Stopped from outside.
    Stopped,
}

/// A program and the machine that runs it.
pub struct Session {
    pub machine: Machine,
}

impl Session {
    pub fn new(host: Host) -> Session {
        Session { machine: Machine::new(Rc::new(host)) }
    }

    /// Runs a program to its end, as `python FILE` does: reports an uncaught exception on standard error.
    pub fn run_program(&mut self, source: &str, filename: &str) -> Ending {
        if let Err(raised) = self.load(source, filename) {
            return Ending::Exit(self.report(raised));
        }
        loop {
            match self.machine.run() {
                Halt::Finished(_) => return Ending::Exit(self.shut_down(0)),
                Halt::Uncaught(raised) => {
                    let code = self.report(raised);
                    return Ending::Exit(self.shut_down(code));
                }
                Halt::Fuel => self.machine.fuel = i64::MAX,
                Halt::Paused | Halt::Hand => return Ending::Stopped,
            }
        }
    }

    /// Compiles a program and puts its outermost frame on the stack.
    pub fn load(&mut self, source: &str, filename: &str) -> Result<(), Raised> {
        let machine = &mut self.machine;
        machine.host.sources.borrow_mut().insert(filename.to_string(), source.to_string());
        let code = compile(source, filename, Mode::Exec).map_err(|e| crate::types::syntax_error::raised(&e, filename))?;
        let module = crate::object::Module::new("__main__");
        module.dict.set("__package__", Value::None);
        module.dict.set("__file__", Value::str(filename));
        module.dict.set("__builtins__", machine.modules.get("builtins").unwrap_or(Value::None));
        machine.modules.set("__main__", Value::Module(module.clone()));
        machine.main = module.dict.clone();
        machine.start(&code, module.dict.clone());
        Ok(())
    }

    /// Prints an uncaught exception; the exit code.
    fn report(&mut self, raised: Raised) -> u8 {
        let machine = &mut self.machine;
        if raised.is_a(&types().system_exit) {
            let code = raised.0.field("code").unwrap_or(Value::None);
            return match code {
                Value::None => 0,
                Value::Int(n) => n as u8,
                Value::Bool(b) => u8::from(b),
                other => {
                    if let Some(text) = self.evaluate(Box::pin(async move { crate::vm::ask::str(&other).await.map(Value::Str) })) {
                        let text = text.as_str().map_or(String::new(), |s| s.as_str().to_string());
                        (self.machine.host.err)(format!("{text}\n").as_bytes());
                    }
                    1
                }
            };
        }
        machine.handled = Value::Null;
        let value = raised.value();
        let text = self.evaluate(Box::pin(async move { Ok(Value::string(crate::vm::traceback::describe(&value).await)) }));
        if let Some(Value::Str(text)) = text {
            (self.machine.host.err)(&crate::module::sys::encode_output(text.as_str()));
        }
        1
    }

    /// Runs a native task on the empty stack.
    fn evaluate(&mut self, task: crate::object::native::Task) -> Option<Value> {
        self.machine.fuel = i64::MAX;
        self.machine.start_task(task).ok()?;
        match self.machine.run() {
            Halt::Finished(value) => Some(value),
            _ => None,
        }
    }

    /// The end of the interpreter: globals go, finalisers run.
    fn shut_down(&mut self, code: u8) -> u8 {
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
        code
    }

    pub fn flush(&self) {
        (self.machine.host.flush)();
    }
}
