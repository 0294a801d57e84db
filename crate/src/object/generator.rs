//! Generators, coroutines and async generators: one object with three faces.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::class::Class;
use super::code::CodeObject;
use super::frame::Frame;
use super::sequence::List;
use super::tracked::Place;
use super::trash;
use super::types::types;
use super::value::Value;
use crate::memory::account::{Charge, Kind as Charged};
use crate::memory::block;

/// Which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Generator,
    Coroutine,
    AsyncGenerator,
}

/// The states of `inspect.getgeneratorstate`. "Delegating" is `Suspended` with a `delegate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Created,
    Running,
    Suspended,
    Closed,
}

pub struct Generator {
    pub kind: Kind,
    pub state: Cell<State>,
    /// The parked frame; None while it runs and when it is closed.
    pub frame: RefCell<Option<Box<Frame>>>,
    pub code: Rc<CodeObject>,
    pub name: RefCell<Value>,
    pub qualname: RefCell<Value>,
    /// The generator or coroutine that this one delegates to (`yield from`, `await`), while it does.
    pub delegate: RefCell<Option<Rc<Generator>>>,
    /// The one that delegates to this one. Cleared when the delegation ends.
    pub delegator: RefCell<Option<std::rc::Weak<Generator>>>,
    /// Innermost of the chain of delegates, with the epoch in which that was found (see `vm::delegation`).
    pub innermost: RefCell<Option<(u64, std::rc::Weak<Generator>)>>,
    /// Delegating generators above this one.
    pub depth: Cell<u32>,
    /// Exception that it was handling itself when it was suspended; Null if none.
    pub handled: RefCell<Value>,
    /// Exception that a delegating generator above it is handling; Null if none.
    pub inherited: RefCell<Value>,
    /// Async generators: whether an `asend()`/`athrow()` is under way, and whether the hooks were called.
    pub async_running: Cell<bool>,
    pub hooked: Cell<bool>,
    /// Async generators: the event loop's finaliser. Coroutines: where they were made, if that is tracked.
    pub finalizer: RefCell<Value>,
    /// Async generators: closed by aclose or exhausted.
    pub async_closed: Cell<bool>,
    /// Coroutines: whether it was ever awaited (for the warning).
    pub awaited: Cell<bool>,
    /// Number among the generators of the run, for events.
    pub number: u64,
    /// `finalize` already ran.
    pub finalized: Cell<bool>,
    /// In an eager run: all that it yielded, to be handed out.
    pub hoard: RefCell<Option<Box<Hoard>>>,
    pub(super) place: Place,
    charge: Charge,
}

/// What a generator that was drained still has to give.
pub struct Hoard {
    pub items: Rc<List>,
    /// Place of the next item.
    pub at: usize,
    /// What the body returned.
    pub value: Value,
}

impl Generator {
    pub fn new(kind: Kind, frame: Box<Frame>, name: Value, qualname: Value, number: u64) -> Rc<Generator> {
        let charge = Charge::of(
            match kind {
                Kind::Generator => Charged::GENERATOR,
                Kind::Coroutine => Charged::COROUTINE,
                Kind::AsyncGenerator => Charged::ASYNC_GENERATOR,
            },
            || block::generator(frame.code.slot_count, frame.code.code.stack_size as usize),
        );
        Generator {
            kind,
            state: Cell::new(State::Created),
            code: frame.code.clone(),
            frame: RefCell::new(Some(frame)),
            name: RefCell::new(name),
            qualname: RefCell::new(qualname),
            delegate: RefCell::default(),
            delegator: RefCell::default(),
            innermost: RefCell::default(),
            depth: Cell::new(0),
            handled: RefCell::default(),
            inherited: RefCell::default(),
            async_running: Cell::new(false),
            hooked: Cell::new(false),
            finalizer: RefCell::default(),
            async_closed: Cell::new(false),
            awaited: Cell::new(false),
            number,
            finalized: Cell::new(false),
            hoard: RefCell::default(),
            place: Place::default(),
            charge,
        }
        .tracked()
    }

    pub(super) fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        if let Some(frame) = &*self.frame.borrow() {
            frame.slots.iter().for_each(&mut *seen);
            seen(&Value::Dict(frame.globals.clone()));
            if let Some(function) = &frame.function {
                seen(&Value::Function(function.clone()));
            }
            frame.locals.iter().for_each(&mut *seen);
        }
        if let Some(delegate) = &*self.delegate.borrow() {
            seen(&Value::Generator(delegate.clone()));
        }
        if let Some(hoard) = &*self.hoard.borrow() {
            seen(&Value::List(hoard.items.clone()));
        }
        [&self.handled, &self.inherited, &self.finalizer].into_iter().for_each(|value| seen(&value.borrow()));
    }

    /// Whether something has to run before it may go (its `finally` blocks, or a warning).
    pub fn wants_finalizer(&self) -> bool {
        !self.finalized.get()
            && match self.state.get() {
                State::Suspended => true,
                State::Created => self.kind == Kind::Coroutine && !self.awaited.get(),
                State::Running | State::Closed => false,
            }
    }

    /// Takes out all that it refers to.
    pub fn dissolve(&self) {
        self.state.set(State::Closed);
        let frame = self.frame.take();
        drop((
            self.hoard.take(),
            self.delegate.take(),
            self.handled.take(),
            self.inherited.take(),
            self.finalizer.take(),
        ));
        frame.into_iter().for_each(drop_frame);
    }

    pub fn builtin_class(&self) -> &'static Rc<Class> {
        match self.kind {
            Kind::Generator => &types().generator,
            Kind::Coroutine => &types().coroutine,
            Kind::AsyncGenerator => &types().async_generator,
        }
    }

    pub fn is_coroutine(&self) -> bool {
        self.kind == Kind::Coroutine
    }

    /// Whether it may be awaited: a coroutine, or a generator made by `types.coroutine`.
    pub fn is_awaitable(&self) -> bool {
        self.is_coroutine() || self.code.code.flags & crate::code::flags::ITERABLE_COROUTINE != 0
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        trash::gone(self);
        let state = self.state.get();
        let Some(frame) = self.frame.get_mut().take() else { return };
        if !self.wants_finalizer() {
            drop_frame(frame);
            return;
        }
        let revived = Generator {
            kind: self.kind,
            state: Cell::new(state),
            frame: RefCell::new(Some(frame)),
            code: self.code.clone(),
            name: RefCell::new(self.name.get_mut().take()),
            qualname: RefCell::new(self.qualname.get_mut().take()),
            delegate: RefCell::new(self.delegate.get_mut().take()),
            delegator: RefCell::default(),
            innermost: RefCell::default(),
            depth: Cell::new(0),
            handled: RefCell::new(self.handled.get_mut().take()),
            inherited: RefCell::default(),
            async_running: Cell::new(self.async_running.get()),
            hooked: Cell::new(self.hooked.get()),
            finalizer: RefCell::new(self.finalizer.get_mut().take()),
            async_closed: Cell::new(self.async_closed.get()),
            awaited: Cell::new(self.awaited.get()),
            number: self.number,
            finalized: Cell::new(true),
            hoard: RefCell::default(),
            place: Place::default(),
            charge: self.charge.take(),
        };
        let revived = revived.tracked();
        self.place.hand_on(&revived.place);
        trash::finalize_later(Value::Generator(revived));
    }
}

/// Drops what a frame refers to, deep chains without recursion.
#[allow(clippy::boxed_local)] // frames live in boxes
pub fn drop_frame(mut frame: Box<Frame>) {
    trash::discard(std::mem::take(&mut frame.slots));
}
