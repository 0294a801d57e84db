//! Native frames: builtins in progress, polled until they are done; what they ask for is done by the machine.

use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use super::ask::{self, Answer, Request};
use super::machine::{Activation, Machine};
use super::run::LOOK_AT_MEMORY;
use crate::memory::account;
use crate::object::Origin;
use crate::object::frame::{Gathering, ReturnTo};
use crate::object::generator::Kind;
use crate::object::iterator;
use crate::object::native::{Resume, Step};
use crate::object::trash::Waiting;
use crate::object::{Args, Flow, Raised, Result, Value, names, trash, types};

impl Machine {
    /// Polls the native frame on top once.
    pub(super) fn step_native(&mut self) -> Result<()> {
        let Some(Activation::Native(native)) = self.stack.last_mut() else {
            return Ok(());
        };
        if let Some(answer) = native.answer.take() {
            ask::put_answer(answer);
        }
        let mut context = Context::from_waker(Waker::noop());
        match native.task.as_mut().poll(&mut context) {
            Poll::Ready(outcome) => {
                let return_to = std::mem::take(&mut native.return_to);
                self.pop_native();
                match outcome {
                    Ok(value) => self.deliver(return_to, value.charged(Origin::Exact)),
                    Err(raised) => self.raise_to(return_to, raised),
                }
            }
            Poll::Pending => {
                if let Some(iterator) = ask::take_next() {
                    return self.next_value(&iterator, ReturnTo::NativeNext);
                }
                self.serve_request()
            }
        }
    }

    /// Does what the native frame on top asked for.
    fn serve_request(&mut self) -> Result<()> {
        match ask::take_request() {
            Some(Request::Call(callable, args)) => self.call_value(callable, args, ReturnTo::Native),
            Some(Request::Resume(generator, how)) => self.resume_generator(&generator, how, ReturnTo::NativeNext),
            Some(Request::Gather(gathering)) => {
                if self.recorder.is_some() || account::is_open() {
                    return self.next_value(&gathering.iterator, ReturnTo::NativeNext);
                }
                self.gather(gathering)
            }
            Some(Request::InPlace(root, target, how)) => {
                if Rc::ptr_eq(&root, &target) {
                    self.resume_itself(&root, how, ReturnTo::NativeNext)
                } else {
                    self.enter(&root, &target, how, ReturnTo::NativeNext)
                }
            }
            Some(Request::Body(code, function, globals, locals)) => {
                self.check_depth()?;
                let mut frame = self.new_frame(&code, &globals);
                frame.function = function;
                frame.locals = Some(locals);
                frame.return_to = ReturnTo::Native;
                self.push_frame(frame);
                self.observe_call();
                Ok(())
            }
            Some(Request::Task(task, doing)) => {
                self.push_task(task, ReturnTo::Native).map_err(|_| super::machine::too_deep(doing))
            }
            Some(Request::Machine(act)) => match act(self) {
                Ok(flow) => self.follow(flow, ReturnTo::Native),
                Err(raised) => {
                    self.answer(Answer::Raised(raised));
                    Ok(())
                }
            },
            None => Err(Raised::system_error("a native frame waits for nothing")),
        }
    }

    fn pop_native(&mut self) {
        let gone = self.stack.pop();
        self.natives -= 1;
        self.find_current();
        drop(gone);
    }

    /// Takes a native frame away because an exception passes it unseen (only when a run is given up).
    pub(super) fn answer(&mut self, answer: Answer) {
        if let Some(Activation::Native(native)) = self.stack.last_mut() {
            native.answer = Some(answer);
        }
    }

    /// An exception that leaves a frame: for those who only step an iterator, StopIteration is an ordinary end.
    pub(super) fn raise_to(&mut self, return_to: ReturnTo, raised: Raised) -> Result<()> {
        match return_to {
            ReturnTo::ForIter | ReturnTo::NativeNext | ReturnTo::Gather(_) | ReturnTo::Send
                if raised.is_a(&types().stop_iteration) =>
            {
                let value = raised.0.field("value").unwrap_or(Value::None);
                self.exhausted(return_to, value)
            }
            ReturnTo::Hand => {
                self.by_hand = Some(Answer::Raised(raised));
                Ok(())
            }
            ReturnTo::Exit => {
                self.finished = Some(Err(raised));
                Ok(())
            }
            ReturnTo::Through(through) => self.raise_to(through.then, raised),
            ReturnTo::Watched(watch) => {
                self.watched_failure(&watch, &raised);
                self.raise_to(watch.then, raised)
            }
            _ => Err(raised),
        }
    }

    /// An iterator ended with this value.
    pub fn exhausted(&mut self, return_to: ReturnTo, value: Value) -> Result<()> {
        match return_to {
            ReturnTo::ForIter => {
                drop(value);
                let f = self.frame();
                let target = f.code.code.instrs[f.at()].arg as usize;
                f.push(Value::Null);
                f.ip = target;
                Ok(())
            }
            ReturnTo::Send => {
                let f = self.frame();
                let target = f.code.code.instrs[f.at()].arg as usize;
                f.push(value);
                f.ip = target;
                Ok(())
            }
            ReturnTo::NativeNext | ReturnTo::Gather(_) => {
                self.answer(Answer::Exhausted(value));
                Ok(())
            }
            ReturnTo::Hand => {
                self.by_hand = Some(Answer::Exhausted(value));
                Ok(())
            }
            ReturnTo::Through(through) => self.exhausted(through.then, value),
            ReturnTo::Watched(watch) => {
                self.watched_end(&watch);
                self.exhausted(watch.then, value)
            }
            _ => Err(Raised::stop_iteration(value)),
        }
    }

    /// One step of any iterator.
    pub fn next_value(&mut self, iterator: &Value, mut return_to: ReturnTo) -> Result<()> {
        match iterator {
            Value::Generator(g) if g.kind == Kind::Generator => self.resume_generator(g, Resume::Next, return_to),
            Value::Iter(iter) => match iter.step() {
                iterator::Step::Item(item) => self.deliver(return_to, item),
                iterator::Step::Done => self.exhausted(return_to, Value::None),
                iterator::Step::Changed(message) => Err(Raised::runtime_error(message)),
            },
            _ => {
                if let Value::Opaque(o) = iterator
                    && let Some(step) = o.class().step()
                {
                    return self.step(step, iterator, return_to);
                }
                let class = iterator.class();
                let Some(next) = class.lookup(&names().next) else {
                    return Err(Raised::type_error(format!("'{}' object is not an iterator", iterator.type_name())));
                };
                if let Value::Native(native) = &next
                    && let Some(step) = native.as_step()
                {
                    return self.step(step, iterator, return_to);
                }
                if self.recorder.is_some() {
                    return_to = self.watch(iterator, return_to);
                }
                let result = match next {
                    Value::Function(function) => {
                        return self.call_function(&function, Args::one(iterator.clone()), return_to);
                    }
                    Value::Native(native) => self.call_native(&native, Args::one(iterator.clone()), return_to.clone()),
                    other => {
                        let iterator = iterator.clone();
                        let step = async move { ask::call_method(&other, &iterator, Args::none()).await };
                        self.push_task(Box::pin(step), return_to.clone())
                    }
                };
                match result {
                    Err(raised) => self.raise_to(return_to, raised),
                    ok => ok,
                }
            }
        }
    }

    /// One step of a builtin iterator.
    fn step(&mut self, step: Step, iterator: &Value, mut return_to: ReturnTo) -> Result<()> {
        if self.recorder.is_some() {
            return_to = self.watch(iterator, return_to);
        }
        let result = match step(self, iterator.clone()) {
            // Nobody but these is told of an error of the call, and a function in Python only pushes its frame.
            Ok(Flow::Call(Value::Function(function), args))
                if matches!(
                    return_to,
                    ReturnTo::ForIter | ReturnTo::NativeNext | ReturnTo::Gather(_) | ReturnTo::Through(_)
                ) =>
            {
                return self.call_function(&function, args, return_to);
            }
            // A native function that is called may raise StopIteration at once.
            Ok(call @ Flow::Call(..)) => self.follow(call, return_to.clone()),
            Ok(flow) => return self.follow(flow, return_to),
            Err(raised) => Err(raised),
        };
        match result {
            Err(raised) => self.raise_to(return_to, raised),
            ok => ok,
        }
    }

    /// Asks for items until one is handed over or comes later, from a frame. An item that comes at once ends up here again, on
    /// Rust's stack: it only leaves word that there is more to ask for.
    fn gather(&mut self, gathering: Box<Gathering>) -> Result<()> {
        self.gathering = Some(gathering);
        if self.gathers {
            return Ok(());
        }
        self.gathers = true;
        let mut result = Ok(());
        while let Some(gathering) = self.gathering.take() {
            let iterator = gathering.iterator.clone();
            result = self.next_value(&iterator, ReturnTo::Gather(gathering));
        }
        self.gathers = false;
        result
    }

    /// An item came for who gathers them.
    pub(super) fn gathered(&mut self, gathering: Box<Gathering>, mut item: Value) -> Result<()> {
        self.fuel -= 1;
        // Whatever else waits has its turn when the native frame is polled.
        let interrupted = self.fuel <= 0 || self.fuel & LOOK_AT_MEMORY == 1 || trash::pending();
        if interrupted || !gathering.into.take(&mut item) {
            self.answer(Answer::Value(item));
            return Ok(());
        }
        self.gather(gathering)
    }

    /// Runs the finalisers of what was dropped: `finally` blocks of generators, `__del__` methods.
    pub(super) fn drain(&mut self) {
        // The oldest is to run first, so it must come to lie on top.
        for waiting in trash::take_pending().into_iter().rev() {
            let task: crate::object::native::Task = match waiting {
                Waiting::Finalize(Value::Generator(g)) => {
                    self.observe_finalize(&g);
                    let hook = g.finalizer.borrow().clone();
                    Box::pin(crate::generator::finalize::finalize_with(g, hook))
                }
                Waiting::Finalize(Value::Instance(i)) => Box::pin(crate::generator::finalize::finalize_instance(i)),
                Waiting::Finalize(_) => continue,
                Waiting::Warn(text) => Box::pin(crate::module::warnings::never_awaited(text)),
                Waiting::CallBack(reference) => Box::pin(crate::module::weakref::call_back(reference)),
            };
            // Beyond the limit of recursion a finaliser is not run: there is no room for its frame.
            let _ = self.push_task(task, ReturnTo::Discard);
        }
    }
}
