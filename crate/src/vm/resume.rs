//! Resuming, yielding and ending of generators, coroutines and async generators.
//!
//! Delegation (`yield from`, `await`) costs the same at any depth: the generator that was resumed (the *root*) finds
//! the innermost one of its chain at once, that one runs in the root's place, and what it yields goes straight to
//! whoever resumed the root. Only when it ends does the one above it (its delegator) run again.

use std::rc::Rc;

use super::ask::{self, Answer};
use super::machine::Machine;
use super::quick_frames::can_resume_quickly;
use crate::object::frame::ReturnTo;
use crate::object::generator::{Kind, State};
use crate::object::native::Resume;
use crate::object::{Frame, Generator, Raised, Result, Value, names, types};

impl Machine {
    /// `next`, `send`, `throw` or the end of a delegation: pushes the frame that goes on. An `Err` is to be raised in the frame
    /// that is then on top.
    pub fn resume_generator(&mut self, g: &Rc<Generator>, how: Resume, return_to: ReturnTo) -> Result<()> {
        if matches!(how, Resume::Next)
            && self.recorder.is_none()
            && can_resume_quickly(g)
            && self.stack.len() < self.recursion_limit
        {
            self.resume_quickly(g.clone(), return_to);
            return Ok(());
        }
        self.fuel -= 1;
        match g.state.get() {
            State::Running => return Err(Raised::value_error(format!("{} already executing", kind_name(g.kind)))),
            State::Closed => return self.resume_closed(g, how, return_to),
            State::Created => {
                if let Resume::Send(value) = &how
                    && !value.is_none()
                {
                    return Err(Raised::type_error(format!(
                        "can't send non-None value to a just-started {}",
                        kind_name(g.kind)
                    )));
                }
                g.awaited.set(true);
            }
            State::Suspended => {}
        }
        let mut target = self.innermost(g);
        if target.state.get() == State::Closed {
            // It was run to its end by somebody else: what is innermost now is looked up anew.
            *g.innermost.borrow_mut() = None;
            target = self.innermost(g);
            if target.state.get() == State::Closed {
                let delegator = delegator_in_chain(g, &target);
                self.forget_delegate(&delegator);
                let how =
                    if let Resume::Throw(raised) = how { Resume::Throw(raised) } else { Resume::Finish(Value::None) };
                return self.enter(g, &delegator, how, return_to);
            }
        }
        if target.state.get() == State::Running {
            return Err(Raised::value_error(format!("{} already executing", kind_name(g.kind))));
        }
        if let Resume::Throw(raised) = &how {
            let foreign = target
                .frame
                .borrow()
                .as_ref()
                .and_then(|f| f.receiver())
                .filter(|_| target.delegate.borrow().is_none());
            let closes = raised.is_a(&types().generator_exit) && !Rc::ptr_eq(&target, g);
            if foreign.is_some() || closes {
                let task = crate::generator::throw::throw_through(g.clone(), raised.clone());
                return self.push_task(Box::pin(task), return_to);
            }
        }
        self.enter(g, &target, how, return_to)
    }

    /// Resumes this very generator, whatever it delegates to (which has been dealt with).
    pub(crate) fn resume_itself(&mut self, g: &Rc<Generator>, how: Resume, return_to: ReturnTo) -> Result<()> {
        self.forget_delegate(g);
        self.enter(g, &g.clone(), how, return_to)
    }

    pub(super) fn enter(
        &mut self,
        root: &Rc<Generator>,
        target: &Rc<Generator>,
        how: Resume,
        return_to: ReturnTo,
    ) -> Result<()> {
        let depth = (target.depth.get() - root.depth.get().min(target.depth.get())) as usize;
        if self.stack.len() - self.natives + depth >= self.recursion_limit {
            return Err(Raised::recursion_error("maximum recursion depth exceeded"));
        }
        let Some(mut frame) = target.frame.borrow_mut().take() else {
            return Err(Raised::value_error(format!("{} already executing", kind_name(target.kind))));
        };
        self.observe_resume(target, root, &how);
        frame.return_to = return_to;
        // An observed generator shows the line again where it wakes.
        frame.line = 0;
        frame.root = (!Rc::ptr_eq(root, target)).then(|| root.clone());
        frame.outer_handled = self.handled.clone();
        self.activate(target, frame, how)
    }

    /// Puts a parked frame on the stack and hands it what it waits for.
    fn activate(&mut self, g: &Rc<Generator>, mut frame: Box<Frame>, how: Resume) -> Result<()> {
        g.state.set(State::Running);
        if frame.handling > 0 {
            self.handled = g.handled.borrow_mut().take();
        } else if !g.inherited.borrow().is_null() {
            self.handled = g.inherited.borrow().clone();
        }
        if frame.generator.is_none() {
            frame.generator = Some(g.clone());
        }
        match how {
            Resume::Next => frame.push(Value::None),
            Resume::Send(value) => frame.push(value),
            Resume::Finish(value) => {
                let instrs = &frame.code.code.instrs;
                let at = frame.at();
                let send = if instrs[at].op == crate::code::opcode::Op::Send { at } else { at.saturating_sub(1) };
                frame.ip = instrs[send].arg as usize;
                frame.push(value);
            }
            Resume::Throw(raised) => {
                self.thrown = frame.handling == 0 && g.inherited.borrow().is_null();
                self.push_frame(frame);
                return Err(raised);
            }
        }
        self.push_frame(frame);
        Ok(())
    }

    fn resume_closed(&mut self, g: &Rc<Generator>, how: Resume, return_to: ReturnTo) -> Result<()> {
        if g.kind == Kind::Coroutine {
            return Err(Raised::runtime_error("cannot reuse already awaited coroutine"));
        }
        if let Some(hoard) = g.hoard.take()
            && !matches!(how, Resume::Throw(_))
        {
            return self.resume_drained(g, hoard, return_to);
        }
        match how {
            Resume::Throw(raised) => Err(raised),
            _ if g.kind == Kind::AsyncGenerator => Err(Raised::stop_async_iteration()),
            _ => self.exhausted(return_to, Value::None),
        }
    }

    /// The end of the chain of delegates that begins with `g`.
    pub(crate) fn innermost(&self, g: &Rc<Generator>) -> Rc<Generator> {
        if g.delegate.borrow().is_none() {
            return g.clone();
        }
        if let Some((epoch, found)) = &*g.innermost.borrow()
            && *epoch == self.delegation_epoch
            && let Some(found) = found.upgrade()
        {
            return found;
        }
        let mut at = g.clone();
        loop {
            let next = at.delegate.borrow().clone();
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        *g.innermost.borrow_mut() = Some((self.delegation_epoch, Rc::downgrade(&at)));
        at
    }

    /// Begins a delegation: the running generator parks at its SEND, and `sub` runs in its place.
    pub(super) fn delegate_to(&mut self, sub: &Rc<Generator>, how: Resume) -> Result<()> {
        let deeper = self.frame().generator.as_ref().map_or(0, |g| g.depth.get()) + 1;
        if self.stack.len() - self.natives + deeper as usize >= self.recursion_limit {
            sub.awaited.set(true);
            return Err(Raised::recursion_error("maximum recursion depth exceeded"));
        }
        if self.recorder.is_some() {
            self.observe_delegate(sub, &how);
        }
        let Some(mut frame) = self.pop_frame() else { return Ok(()) };
        // A parked frame does not refer to its own generator: that would keep it alive for ever.
        let Some(g) = frame.generator.take() else {
            // Only bodies of generators and coroutines delegate.
            self.push_frame(frame);
            return Err(Raised::system_error("delegation outside of a generator"));
        };
        let Some(mut below) = sub.frame.borrow_mut().take() else {
            frame.generator = Some(g);
            self.push_frame(frame);
            return Err(Raised::value_error(format!("{} already executing", kind_name(sub.kind))));
        };
        let root = frame.root.take().unwrap_or_else(|| g.clone());
        below.return_to = std::mem::take(&mut frame.return_to);
        below.outer_handled = frame.outer_handled.take();
        below.root = Some(root);
        below.line = 0;
        let inherited = if frame.handling > 0 { self.handled.clone() } else { g.inherited.borrow().clone() };
        *sub.inherited.borrow_mut() = inherited;
        if frame.handling > 0 {
            *g.handled.borrow_mut() = self.handled.clone();
        }
        sub.depth.set(deeper);
        sub.awaited.set(true);
        *sub.delegator.borrow_mut() = Some(Rc::downgrade(&g));
        *g.delegate.borrow_mut() = Some(sub.clone());
        g.state.set(State::Suspended);
        *g.frame.borrow_mut() = Some(frame);
        self.activate(sub, below, how)
    }

    /// Cuts the tie to what `g` delegates to.
    pub(crate) fn forget_delegate(&mut self, g: &Generator) {
        if let Some(sub) = g.delegate.borrow_mut().take() {
            sub.delegator.borrow_mut().take();
            *sub.inherited.borrow_mut() = Value::Null;
            sub.depth.set(0);
            self.delegation_epoch += 1;
        }
        *g.innermost.borrow_mut() = None;
    }

    /// YIELD_VALUE: parks the frame; the value goes to whoever resumed the root.
    pub(super) fn yield_value(&mut self, value: Value) -> Result<()> {
        let wrapped = std::mem::take(&mut self.wrapped);
        self.observe_yield(&value, wrapped);
        let Some(mut frame) = self.pop_frame() else { return Ok(()) };
        let Some(g) = frame.generator.take() else {
            return Err(Raised::system_error("yield outside of a generator"));
        };
        g.state.set(State::Suspended);
        if frame.handling > 0 {
            *g.handled.borrow_mut() = self.handled.take();
        }
        let outer = frame.outer_handled.take();
        let return_to = std::mem::take(&mut frame.return_to);
        let root = frame.root.take();
        *g.frame.borrow_mut() = Some(frame);
        if wrapped && let Some(root) = &root {
            // An async generator's own yield ends the await of its `__anext__()`.
            g.async_running.set(false);
            return self.continue_delegator(&g, root, return_to, outer, Resume::Finish(value));
        }
        self.handled = outer;
        if let Some(root) = root {
            let stale = !matches!(&*root.innermost.borrow(), Some((epoch, known)) if *epoch == self.delegation_epoch && known.as_ptr() == Rc::as_ptr(&g));
            if stale {
                *root.innermost.borrow_mut() = Some((self.delegation_epoch, Rc::downgrade(&g)));
            }
        }
        match return_to {
            ReturnTo::Push | ReturnTo::ForIter | ReturnTo::Send => {
                self.push(value);
                Ok(())
            }
            ReturnTo::NativeNext if wrapped => {
                self.answer(Answer::Wrapped(value));
                Ok(())
            }
            other => self.deliver(other, value),
        }
    }

    /// A generator's body returned.
    pub(super) fn finish_generator(&mut self, mut frame: Box<Frame>, value: Value) -> Result<()> {
        let Some(g) = frame.generator.take() else { return Ok(()) };
        let return_to = std::mem::take(&mut frame.return_to);
        let outer = frame.outer_handled.take();
        let root = frame.root.take();
        g.state.set(State::Closed);
        self.free_frame(frame);
        if let Some(root) = root {
            let how = if g.kind == Kind::AsyncGenerator {
                Resume::Throw(Raised::stop_async_iteration())
            } else {
                Resume::Finish(value)
            };
            g.async_running.set(false);
            return self.continue_delegator(&g, &root, return_to, outer, how);
        }
        self.handled = outer;
        if g.kind == Kind::AsyncGenerator {
            return self.raise_to(return_to, Raised::stop_async_iteration());
        }
        self.exhausted(return_to, value)
    }

    /// An exception left a generator's body. An `Err` goes on to the frame that is then on top.
    pub(super) fn fail_generator(&mut self, mut frame: Box<Frame>, raised: Raised) -> Result<()> {
        let Some(g) = frame.generator.take() else { return Err(raised) };
        let return_to = std::mem::take(&mut frame.return_to);
        let outer = frame.outer_handled.take();
        let root = frame.root.take();
        g.state.set(State::Closed);
        g.async_running.set(false);
        self.free_frame(frame);
        if let Some(root) = root {
            return self.continue_delegator(&g, &root, return_to, outer, Resume::Throw(raised));
        }
        self.handled = outer;
        self.raise_to(return_to, raised)
    }

    /// The delegation to `g` is over: its delegator goes on in the root's place.
    fn continue_delegator(
        &mut self,
        g: &Rc<Generator>,
        root: &Rc<Generator>,
        return_to: ReturnTo,
        outer: Value,
        how: Resume,
    ) -> Result<()> {
        let delegator = g.delegator.borrow_mut().take().and_then(|d| d.upgrade());
        *g.inherited.borrow_mut() = Value::Null;
        g.depth.set(0);
        let Some(delegator) = delegator else {
            self.handled = outer;
            return match how {
                Resume::Throw(raised) => self.raise_to(return_to, raised),
                Resume::Finish(value) | Resume::Send(value) => self.exhausted(return_to, value),
                Resume::Next => Ok(()),
            };
        };
        self.observe_undelegate(&delegator, g);
        delegator.delegate.borrow_mut().take();
        *delegator.innermost.borrow_mut() = None;
        if !Rc::ptr_eq(&delegator, root) {
            *root.innermost.borrow_mut() = None;
        }
        let Some(mut frame) = delegator.frame.borrow_mut().take() else {
            return Err(Raised::system_error("the delegating generator has no frame"));
        };
        self.handled = outer.clone();
        frame.return_to = return_to;
        frame.outer_handled = outer;
        frame.root = (!Rc::ptr_eq(&delegator, root)).then(|| root.clone());
        self.activate(&delegator, frame, how)
    }

    /// SEND: [receiver, value]
    pub(super) fn op_send(&mut self) -> Result<()> {
        let value = self.pop();
        let receiver = self.frame().peek(1).clone();
        match &receiver {
            Value::Generator(sub) if sub.kind != Kind::AsyncGenerator => match sub.state.get() {
                State::Created if !value.is_none() => Err(Raised::type_error(format!(
                    "can't send non-None value to a just-started {}",
                    kind_name(sub.kind)
                ))),
                State::Created | State::Suspended
                    if sub.delegate.borrow().is_none() && sub.delegator.borrow().is_none() =>
                {
                    let how = if value.is_none() { Resume::Next } else { Resume::Send(value) };
                    self.delegate_to(sub, how)
                }
                // Shared with another chain, or closed: an ordinary resumption.
                _ => self.resume_generator(&sub.clone(), Resume::Send(value), ReturnTo::Send),
            },
            Value::Iter(_) if value.is_none() => self.next_value(&receiver, ReturnTo::Send),
            _ => {
                if let Some(done) = self.send_to_async(&receiver, &value) {
                    return done;
                }
                if value.is_none() {
                    return self.next_value(&receiver, ReturnTo::Send);
                }
                self.push_task(
                    Box::pin(async move {
                        let send = ask::get_attribute(&receiver, &names().send).await?;
                        ask::call1(&send, value).await
                    }),
                    ReturnTo::Send,
                )
            }
        }
    }
}

/// The generator of the chain that begins with `g` which delegates to `sub`.
fn delegator_in_chain(g: &Rc<Generator>, sub: &Rc<Generator>) -> Rc<Generator> {
    let mut at = g.clone();
    loop {
        let next = at.delegate.borrow().clone();
        match next {
            Some(next) if !Rc::ptr_eq(&next, sub) => at = next,
            _ => return at,
        }
    }
}

pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Generator => "generator",
        Kind::Coroutine => "coroutine",
        Kind::AsyncGenerator => "async generator",
    }
}
