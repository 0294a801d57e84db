//! Raising, handling and matching exceptions.

use super::ask;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::object::frame::ReturnTo;
use crate::object::{Args, Raised, Result, Value, types};

impl Machine {
    pub(super) fn op_exception(&mut self, instr: Instr) -> Result<()> {
        match instr.op {
            Op::RaiseVarargs => self.raise_varargs(instr.arg),
            Op::Reraise => {
                let exception = self.pop();
                match exception {
                    Value::Exception(e) => {
                        self.reraising = true;
                        Err(Raised(e))
                    }
                    _ => Err(Raised::system_error("RERAISE without an exception")),
                }
            }
            Op::PushExcInfo => {
                let exception = self.pop();
                let in_generator = self.frame().generator.is_some();
                let first = self.frame().handling == 0;
                let previous = std::mem::replace(&mut self.handled, exception.clone());
                let f = self.frame();
                f.handling += 1;
                // In a generator the outermost handled exception is its resumer's, which may be another next time.
                f.push(if in_generator && first { Value::Null } else { previous });
                f.push(exception);
                Ok(())
            }
            Op::PopExcept => {
                let previous = self.pop();
                let f = self.frame();
                f.handling = f.handling.saturating_sub(1);
                let restored = match (&f.generator, f.handling) {
                    (Some(g), 0) => {
                        let inherited = g.inherited.borrow().clone();
                        if inherited.is_null() { f.outer_handled.clone() } else { inherited }
                    }
                    _ => previous,
                };
                let old = std::mem::replace(&mut self.handled, restored);
                drop(old);
                Ok(())
            }
            Op::CheckExcMatch => {
                let class = self.pop();
                let exception = self.frame().peek(1).clone();
                let matches = exception_matches(&exception, &class)?;
                self.push(Value::Bool(matches));
                Ok(())
            }
            _ => self.check_group_match(),
        }
    }

    fn raise_varargs(&mut self, count: u32) -> Result<()> {
        if count == 0 {
            return match &self.handled {
                Value::Exception(e) => {
                    let raised = Raised(e.clone());
                    self.reraising = true;
                    Err(raised)
                }
                _ => Err(Raised::runtime_error("No active exception to reraise")),
            };
        }
        let cause = if count == 2 { self.pop() } else { Value::Null };
        let value = self.pop();
        if let (Value::Exception(e), Value::Null) = (&value, &cause) {
            return Err(Raised(e.clone()));
        }
        self.push_task(
            Box::pin(async move {
                let raised = exception_from(&value, "exceptions must derive from BaseException").await?;
                match &cause {
                    Value::Null => {}
                    Value::None => {
                        raised.0.cause.replace(Value::None);
                        raised.0.suppress_context.set(true);
                    }
                    other => {
                        let cause = exception_from(other, "exception causes must derive from BaseException").await?;
                        raised.0.cause.replace(cause.value());
                        raised.0.suppress_context.set(true);
                    }
                }
                Err(raised)
            }),
            ReturnTo::Push,
        )
    }

    /// [rest, lasti?, exception or group, type] → [.., rest, match]
    fn check_group_match(&mut self) -> Result<()> {
        let class = self.pop();
        let exception = self.pop();
        check_group_classes(&class)?;
        self.push_task(
            Box::pin(async move {
                let (matched, rest) = crate::types::exception_group::split_for_handler(exception, class).await?;
                // Pushed last item first: the rest below, the match on top.
                Ok(Value::tuple(vec![matched, rest]))
            }),
            ReturnTo::SpreadMatch,
        )
    }

    /// [receiver, value, exception]
    pub(super) fn op_cleanup_throw(&mut self) -> Result<()> {
        let exception = self.pop();
        match &exception {
            Value::Exception(e) if e.is_a(&types().stop_iteration) => {
                let value = e.field("value").unwrap_or(Value::None);
                self.pop();
                self.pop();
                self.push(Value::None);
                self.push(value);
                Ok(())
            }
            Value::Exception(e) => {
                self.reraising = true;
                Err(Raised(e.clone()))
            }
            _ => Ok(()),
        }
    }
}

/// The exception for `raise value`: an instance, or a class that is called.
pub async fn exception_from(value: &Value, otherwise: &str) -> Result<Raised> {
    match value {
        Value::Exception(e) => Ok(Raised(e.clone())),
        Value::Class(class) if class.is_subclass(&types().base_exception) => {
            match ask::call(value, Args::none()).await? {
                Value::Exception(e) => Ok(Raised(e)),
                other => Err(Raised::type_error(format!(
                    "calling {} should have returned an instance of BaseException, not {}",
                    ask::repr(value).await?.as_str(),
                    ask::repr(&Value::Class(other.class())).await?.as_str()
                ))),
            }
        }
        _ => Err(Raised::type_error(otherwise)),
    }
}

/// `except class`: whether it catches the exception.
fn exception_matches(exception: &Value, class: &Value) -> Result<bool> {
    let Value::Exception(e) = exception else { return Ok(false) };
    match class {
        Value::Class(c) if c.is_subclass(&types().base_exception) => Ok(e.is_a(c)),
        Value::Tuple(classes) => {
            for class in classes.iter() {
                if !matches!(class, Value::Class(c) if c.is_subclass(&types().base_exception)) {
                    return Err(not_exception_class());
                }
            }
            Ok(classes.iter().any(|class| matches!(class, Value::Class(c) if e.is_a(c))))
        }
        _ => Err(not_exception_class()),
    }
}

#[cold]
fn not_exception_class() -> Raised {
    Raised::type_error("catching classes that do not inherit from BaseException is not allowed")
}

fn check_group_classes(class: &Value) -> Result<()> {
    let check = |c: &Value| match c {
        Value::Class(c) if c.is_subclass(&types().base_exception_group) => {
            Err(Raised::type_error("catching ExceptionGroup with except* is not allowed. Use except instead."))
        }
        Value::Class(c) if c.is_subclass(&types().base_exception) => Ok(()),
        _ => Err(not_exception_class()),
    };
    match class {
        Value::Tuple(classes) => classes.iter().try_for_each(check),
        other => check(other),
    }
}

/// PEP 479: StopIteration on its way out of a generator becomes RuntimeError.
pub(super) fn stop_iteration_error(exception: Value, is_async: bool, coroutine: bool) -> Value {
    let Value::Exception(e) = &exception else { return exception };
    let t = types();
    let what = if is_async {
        "async generator"
    } else if coroutine {
        "coroutine"
    } else {
        "generator"
    };
    let message = if e.is_a(&t.stop_iteration) {
        format!("{what} raised StopIteration")
    } else if is_async && e.is_a(&t.stop_async_iteration) {
        "async generator raised StopAsyncIteration".to_string()
    } else {
        return exception;
    };
    let error = Raised::runtime_error(message);
    error.0.cause.replace(exception.clone());
    error.0.context.replace(exception.clone());
    error.0.suppress_context.set(true);
    error.value()
}
