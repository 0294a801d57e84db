//! From the place of a raise to its handler.

use std::rc::Rc;

use super::ask::Answer;
use super::machine::{Activation, Machine};
use crate::memory::account;
use crate::object::exception::{FrameBlock, Traceback};
use crate::object::{Dict, Exception, Frame, Raised, Value, types};

/// Whether a module in Python is one that has no Python frames in CPython.
#[cold]
pub(super) fn stands_for_native(filename: &str) -> bool {
    const NATIVE: &[&str] = &[
        "_asyncio",
        "_calendar_days",
        "_codec_errors",
        "_codec_functions",
        "_contextvars",
        "_csv",
        "_datetime_date",
        "_datetime_delta",
        "_datetime_text",
        "_decimal_context",
        "_decimal_format",
        "_decimal_functions",
        "_decimal_math",
        "_heapq",
        "_time_calendar",
        "array",
        "binascii",
        "bisect",
        "cmath",
        "codecs",
        "copyreg",
        "datetime",
        "decimal",
        "hashlib",
        "struct",
        "time",
        "warnings",
    ];
    filename.strip_prefix("<frozen ").and_then(|f| f.strip_suffix('>')).is_some_and(|name| NATIVE.contains(&name))
}

/// Every name that the running code could have meant.
#[cold]
fn names_in_sight(frame: &Frame, builtins: &Dict) -> Value {
    // CPython gathers them only if they are shown.
    let _pause = account::pause();
    let mut names: Vec<Value> =
        crate::types::frame::locals_of(frame).into_iter().map(|(name, _)| Value::Str(name)).collect();
    if let Some(Value::Dict(namespace)) = &frame.locals {
        names.extend(namespace.keys());
    }
    names.extend(frame.globals.keys());
    names.extend(builtins.keys());
    Value::tuple(names)
}

/// The frame object of a frame that an exception passes.
#[cold]
fn frame_block(frame: &mut Frame) -> Option<Rc<FrameBlock>> {
    if account::is_on() && frame.block.is_none() {
        frame.block = Some(FrameBlock::of(&frame.code));
    }
    frame.block.clone()
}

/// Locals of a frame that is done, which its frame object keeps: those whose end nobody can see, so that a run whose account is open
/// does what any run does.
fn kept_locals(frame: &Frame) -> Vec<Value> {
    let locals = &frame.slots[..frame.code.slot_count];
    let mut left = MOST_KEPT;
    locals.iter().filter(|value| goes_unseen(value, &mut left)).cloned().collect()
}

/// Items looked at in the locals of one frame.
const MOST_KEPT: usize = 10_000;

fn goes_unseen(value: &Value, left: &mut usize) -> bool {
    *left = left.saturating_sub(1);
    match value {
        _ if *left == 0 => false,
        Value::Number(_) | Value::Long(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) => true,
        Value::Tuple(items) => items.iter().all(|item| goes_unseen(item, left)),
        Value::List(list) => list.items.borrow().iter().all(|item| goes_unseen(item, left)),
        Value::Dict(dict) => {
            let table = dict.table.borrow();
            table.iter().all(|entry| goes_unseen(&entry.key, left) && goes_unseen(&entry.value, left))
        }
        other => other.is_inline(),
    }
}

impl Machine {
    /// The frame object of the innermost frame: a frame object that outlives its frame refers to that of the next.
    fn outer_block(&mut self) -> Option<Rc<FrameBlock>> {
        let frame = self.stack.iter_mut().rev().find_map(|activation| match activation {
            Activation::Python(frame) => Some(&mut **frame),
            Activation::Native(_) => None,
        })?;
        frame_block(frame)
    }

    /// Takes frames off the stack until one handles the exception.
    pub(super) fn unwind(&mut self, raised: Raised) {
        let mut raised = raised;
        let mut reraising = std::mem::take(&mut self.reraising);
        let thrown = std::mem::take(&mut self.thrown);
        if !reraising && !thrown {
            self.chain_context(&raised.0);
        }
        loop {
            if self.recorder.is_some() {
                self.observe_raise(&raised);
            }
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
                    if !reraising && !stands_for_native(&frame.code.code.filename) {
                        if raised.0.traceback.borrow().is_none() && raised.is_a(&types().name_error) {
                            let candidates = names_in_sight(frame, &self.builtins);
                            raised.0.set_field(super::traceback::CANDIDATES, candidates);
                        }
                        let next = raised.0.traceback.borrow_mut().take();
                        let block = raised.0.is_charged().then(|| frame_block(frame)).flatten();
                        *raised.0.traceback.borrow_mut() = Some(Traceback::at(frame, next, block));
                    }
                    reraising = false;
                    let handler = frame.code.code.handler(at as u32).copied();
                    if let Some(handler) = handler {
                        let depth = frame.code.slot_count + handler.depth as usize;
                        let raised_at = if handler.lasti { frame.left_at() } else { 0 };
                        frame.cut(depth);
                        if handler.lasti {
                            frame.push(Value::Int(i64::from(raised_at)));
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
            if let Some(entry) = &*raised.0.traceback.borrow()
                && Rc::ptr_eq(&entry.code, &frame.code)
            {
                entry.left.set(frame.left_at());
            }
            if let Some(block) = frame.block.take().filter(|block| Rc::strong_count(block) > 1) {
                *block.locals.borrow_mut() = kept_locals(&frame);
                *block.back.borrow_mut() = self.outer_block();
            }
            let outcome = if frame.generator.is_some() {
                self.fail_generator(frame, raised)
            } else {
                let return_to = std::mem::take(&mut frame.return_to);
                self.free_frame(frame);
                self.raise_to(return_to, raised)
            };
            match outcome {
                Ok(()) => return,
                Err(r) => {
                    // It goes on; what a delegator is told of it is no new throw.
                    self.thrown = false;
                    raised = r;
                }
            }
        }
    }

    /// A traceback of the running Python frame alone.
    pub(crate) fn traceback_here(&self) -> Option<Rc<Traceback>> {
        self.python_frame().map(|frame| Traceback::at(frame, None, None))
    }

    /// An exception raised while another is handled remembers that one as its context.
    pub(super) fn chain_context(&self, exception: &Rc<Exception>) {
        let Value::Exception(handled) = &self.handled else { return };
        if Rc::ptr_eq(handled, exception) || !exception.context.borrow().is_null() {
            return;
        }
        // Where the new exception is already in the chain of contexts, the chain is cut there.
        // Programs can tie the chain to a ring; `slow` follows at half the pace and is met again there (Floyd).
        let mut at = handled.clone();
        let mut slow = handled.clone();
        let mut moves_slow = false;
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
            if Rc::ptr_eq(&at, &slow) {
                break;
            }
            if moves_slow {
                let next = match &*slow.context.borrow() {
                    Value::Exception(e) => e.clone(),
                    _ => break,
                };
                slow = next;
            }
            moves_slow = !moves_slow;
        }
        exception.context.replace(self.handled.clone());
    }
}
