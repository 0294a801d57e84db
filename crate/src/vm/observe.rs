//! Where the machine tells the recorder what it does. Without a recorder each of these is one test off the fast path.

use std::rc::Rc;

use super::halt::Halt;
use super::machine::Machine;
use crate::object::frame::ReturnTo;
use crate::object::native::Resume;
use crate::object::{Generator, Raised, Value};

impl Machine {
    /// Before each instruction of an observed run: a new line is an event.
    pub(super) fn observe_line(&mut self) -> Option<Halt> {
        None
    }

    #[inline]
    pub(super) fn observe_call(&mut self) {}

    #[inline]
    pub(super) fn observe_return(&mut self, _value: &Value) {}

    #[inline]
    pub(super) fn observe_create(&mut self, _g: &Rc<Generator>) {}

    #[inline]
    pub(super) fn observe_resume(&mut self, _g: &Rc<Generator>, _root: &Rc<Generator>, _how: &Resume, _to: &ReturnTo) {}

    #[inline]
    pub(super) fn observe_yield(&mut self, _value: &Value) {}

    #[inline]
    pub(super) fn observe_delegate(&mut self, _g: &Rc<Generator>, _sub: &Rc<Generator>, _begins: bool) {}

    #[inline]
    pub(super) fn observe_raise(&mut self, _raised: &Raised) {}

    #[inline]
    pub(super) fn observe_catch(&mut self, _raised: &Raised) {}

    /// A frame is left by an exception.
    #[inline]
    pub(super) fn observe_unwound(&mut self, _raised: &Raised) {}
}
