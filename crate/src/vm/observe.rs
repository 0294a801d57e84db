//! Where the machine tells the recorder what it does. Without a recorder each of these is one test off the fast path.

use std::rc::Rc;

use super::halt::Halt;
use super::machine::Machine;
use crate::object::digest::digest;
use crate::object::frame::ReturnTo;
use crate::object::generator::Kind;
use crate::object::native::Resume;
use crate::object::{Generator, Raised, Value};
use crate::trace::event::{Event, Happening, Resumption};

fn face(kind: Kind) -> &'static str {
    match kind {
        Kind::Generator => "generator",
        Kind::Coroutine => "coroutine",
        Kind::AsyncGenerator => "async generator",
    }
}

impl Machine {
    #[cold]
    fn record(&mut self, what: Happening) {
        let depth = self.depth();
        let (frame, line) = self.python_frame().map_or((0, 0), |f| (f.id, f.current_line()));
        if let Some(recorder) = &mut self.recorder {
            recorder.record(Event { frame, line, depth, what });
        }
    }

    /// Before each instruction of an observed run: a new line is an event, and the recorder may want to pause.
    pub(super) fn observe_line(&mut self) -> Option<Halt> {
        if self.recorder.as_ref().is_some_and(|r| r.wants_pause()) {
            return Some(Halt::Paused);
        }
        let f = self.frame();
        // `ip` is the instruction that runs next.
        let line = f.code.line_at(f.ip);
        let library = f.code.code.filename.starts_with("<frozen");
        let artificial = matches!(
            f.code.code.instrs[f.ip].op,
            crate::code::opcode::Op::Resume | crate::code::opcode::Op::ReturnGenerator | crate::code::opcode::Op::Nop
        );
        if line == 0 || line == f.line || library || artificial {
            return None;
        }
        f.line = line;
        let frame = f.id;
        let depth = self.depth();
        if let Some(recorder) = &mut self.recorder {
            recorder.record(Event { frame, line, depth, what: Happening::Line });
            if recorder.wants_pause() {
                return Some(Halt::Paused);
            }
        }
        None
    }

    #[inline]
    pub(super) fn observe_call(&mut self) {
        if self.recorder.is_some() {
            let function = self.python_frame().map_or(String::new(), |f| f.code.code.qualname.to_string());
            self.record(Happening::Call { function });
        }
    }

    #[inline]
    pub(super) fn observe_return(&mut self, value: &Value) {
        if self.recorder.is_some() {
            let generator = self.python_frame().and_then(|f| f.generator.as_ref().map(|g| g.number));
            self.record(match generator {
                Some(generator) => Happening::Exhaust { generator, value: digest(value) },
                None => Happening::Return { value: digest(value) },
            });
        }
    }

    #[inline]
    pub(super) fn observe_create(&mut self, g: &Rc<Generator>) {
        if self.recorder.is_some() {
            let name = g.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            let face = face(g.kind).to_string();
            if let Some(recorder) = &mut self.recorder {
                recorder.created(g, name.clone(), face.clone());
            }
            self.record(Happening::Create { generator: g.number, name, face });
        }
    }

    #[inline]
    pub(super) fn observe_resume(&mut self, g: &Rc<Generator>, _root: &Rc<Generator>, how: &Resume, _to: &ReturnTo) {
        if self.recorder.is_some() {
            let resumption = match how {
                Resume::Next => Resumption::Next,
                Resume::Send(value) if value.is_none() => Resumption::Next,
                Resume::Send(value) => Resumption::Send { value: digest(value) },
                Resume::Throw(raised) => Resumption::Throw { exception: digest(&raised.value()) },
                Resume::Finish(value) => Resumption::Finish { value: digest(value) },
            };
            // A resumed frame shows its line again.
            if let Some(frame) = g.frame.borrow_mut().as_mut() {
                frame.line = 0;
            }
            self.record(Happening::Resume { generator: g.number, resumption });
        }
    }

    #[inline]
    pub(super) fn observe_yield(&mut self, value: &Value) {
        if self.recorder.is_some() {
            let generator = self.python_frame().and_then(|f| f.generator.as_ref().map(|g| g.number)).unwrap_or(0);
            self.record(Happening::Yield { generator, value: digest(value) });
        }
    }

    #[inline]
    pub(super) fn observe_delegate(&mut self, g: &Rc<Generator>, sub: &Rc<Generator>, begins: bool) {
        if self.recorder.is_some() {
            let (generator, other) = (g.number, sub.number);
            self.record(if begins {
                Happening::Delegate { generator, to: other }
            } else {
                Happening::Undelegate { generator, from: other }
            });
        }
    }

    #[inline]
    pub(super) fn observe_raise(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            self.record(Happening::Raise { exception: digest(&raised.value()) });
        }
    }

    #[inline]
    pub(super) fn observe_catch(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            self.record(Happening::Catch { exception: digest(&raised.value()) });
        }
    }

    /// A frame is left by an exception.
    #[inline]
    pub(super) fn observe_unwound(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            let generator = self.python_frame().and_then(|f| f.generator.as_ref().map(|g| g.number));
            if let Some(generator) = generator {
                self.record(Happening::Fail { generator, exception: digest(&raised.value()) });
            }
        }
    }

    /// Something was written to standard output or standard error.
    pub(crate) fn observe_output(&mut self, text: &str, error: bool) {
        if self.recorder.is_some() {
            self.record(Happening::Output { text: text.to_string(), error });
        }
    }
}
