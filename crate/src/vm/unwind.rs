//! From the place of a raise to its handler.

use std::rc::Rc;

use super::ask::Answer;
use super::machine::{Activation, Machine};
use crate::object::exception::Traceback;
use crate::object::{Exception, Raised, Value};

impl Machine {
    /// Takes frames off the stack until one handles the exception.
    pub(super) fn unwind(&mut self, raised: Raised) {
        let mut raised = raised;
        let mut reraising = std::mem::take(&mut self.reraising);
        if !reraising {
            self.chain_context(&raised.0);
            self.observe_raise(&raised);
        }
        loop {
            match self.stack.last_mut() {
                None => {
                    self.finished = Some(Err(raised));
                    return;
                }
                Some(Activation::Native(native)) => {
                    native.answer = Some(Answer::Raised(raised));
                    self.current = std::ptr::null_mut();
                    return;
                }
                Some(Activation::Python(frame)) => {
                    let at = frame.at();
                    if !reraising {
                        let next = raised.0.traceback.borrow_mut().take();
                        let entry = Traceback {
                            next: next.into(),
                            code: frame.code.clone(),
                            instr: at as u32,
                            globals: frame.globals.clone(),
                            frame: Value::Null.into(),
                        };
                        *raised.0.traceback.borrow_mut() = Some(Rc::new(entry));
                    }
                    reraising = false;
                    let handler = frame.code.code.handler(at as u32).copied();
                    if let Some(handler) = handler {
                        let depth = frame.code.slot_count + handler.depth as usize;
                        frame.cut(depth);
                        if handler.lasti {
                            frame.push(Value::Int(at as i64));
                        }
                        frame.push(raised.value());
                        frame.ip = handler.target as usize;
                        self.find_current();
                        self.observe_catch(&raised);
                        return;
                    }
                }
            }
            self.observe_unwound(&raised);
            let Some(mut frame) = self.pop_frame() else { return };
            let outcome = if frame.generator.is_some() {
                self.fail_generator(frame, raised)
            } else {
                let return_to = std::mem::take(&mut frame.return_to);
                self.free_frame(frame);
                self.raise_to(return_to, raised)
            };
            match outcome {
                Ok(()) => return,
                Err(r) => raised = r,
            }
        }
    }

    /// An exception raised while another is handled remembers that one as its context.
    pub(super) fn chain_context(&self, exception: &Rc<Exception>) {
        let Value::Exception(handled) = &self.handled else { return };
        if Rc::ptr_eq(handled, exception) || !exception.context.borrow().is_null() {
            return;
        }
        // Where the new exception is already in the chain of contexts, the chain is cut there.
        let mut at = handled.clone();
        loop {
            let next = match &*at.context.borrow() {
                Value::Exception(e) => e.clone(),
                _ => break,
            };
            if Rc::ptr_eq(&next, exception) {
                at.context.replace(Value::Null);
                break;
            }
            at = next;
        }
        exception.context.replace(self.handled.clone());
    }
}
