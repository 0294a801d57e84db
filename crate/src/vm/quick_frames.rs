//! The frequent ways into frames and out of them, for the loop.

use std::rc::Rc;

use super::machine::{Activation, Machine};
use crate::object::frame::ReturnTo;
use crate::object::generator::{Kind, State};
use crate::object::{Generator, Value, reference};

impl Machine {
    /// Returns from an ordinary call to a Python frame; anything else goes the long way. False: the loop is to be left.
    #[inline(always)]
    pub(super) fn return_quickly(&mut self, value: Value) -> bool {
        let f = self.frame();
        if f.generator.is_none() && matches!(f.return_to, ReturnTo::Push | ReturnTo::ForIter) && self.stack.len() >= 2 {
            if let Some(frame) = self.pop_frame() {
                self.free_frame(frame);
            }
            if self.current.is_null() {
                self.answer(super::ask::Answer::Value(value));
                return false;
            }
            self.push(value);
            return true;
        }
        match self.return_value(value) {
            Ok(()) => !self.current.is_null(),
            Err(raised) => {
                self.unwind(raised);
                false
            }
        }
    }

    /// Enters a generator that delegates to nobody and handles no exception.
    #[inline(always)]
    pub(super) fn resume_quickly(&mut self, g: Rc<Generator>, return_to: ReturnTo) -> bool {
        self.fuel -= 1;
        let Some(mut frame) = g.frame.borrow_mut().take() else { return false };
        // What a parked frame returned to last owns nothing, and it has no generator: neither needs a drop.
        std::mem::forget(std::mem::replace(&mut frame.return_to, return_to));
        if !self.handled.is_null() {
            frame.outer_handled = self.handled.clone();
        }
        g.state.set(State::Running);
        frame.push(Value::None);
        std::mem::forget(frame.generator.replace(g));
        self.push_frame(frame);
        true
    }

    /// Parks a generator that was resumed by a `for` or by a call, and leaves its resumer on top; the caller pushes the value.
    #[inline(always)]
    pub(super) fn yield_quickly(&mut self, value: &mut Value) -> bool {
        let f = self.frame();
        if f.handling > 0
            || f.root.is_some()
            || !matches!(f.return_to, ReturnTo::ForIter | ReturnTo::Push | ReturnTo::NativeNext)
            || self.wrapped
        {
            return false;
        }
        let Some(Activation::Python(mut frame)) = self.stack.pop() else { return false };
        self.find_current();
        if !frame.outer_handled.is_null() || !self.handled.is_null() {
            self.handled = frame.outer_handled.take();
        }
        if let Some(g) = frame.generator.take() {
            g.state.set(State::Suspended);
            // It was taken out when this frame began to run.
            std::mem::forget(g.frame.borrow_mut().replace(frame));
            reference::release(g);
        }
        if self.current.is_null() {
            self.answer(super::ask::Answer::Value(value.take()));
        }
        true
    }
}

/// Whether a generator can be entered without the long way: it sleeps or is new, delegates to nobody, handles nothing.
#[inline(always)]
pub(super) fn can_resume_quickly(g: &Generator) -> bool {
    matches!(g.state.get(), State::Suspended | State::Created)
        && g.kind == Kind::Generator
        && g.delegate.borrow().is_none()
        && g.inherited.borrow().is_null()
        && g.frame.borrow().as_ref().is_some_and(|f| f.handling == 0)
}
