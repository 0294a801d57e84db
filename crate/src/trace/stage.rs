//! The stages of pipelines: generators, iterators and the sinks that consume them, as the run has shown them.

use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use hashbrown::HashMap;

use super::event::Role;
use super::glimpse::Glimpse;
use crate::object::iterator::Iter;
use crate::object::{Generator, Instance, Opaque, Value};
use crate::source::span::Span;

/// Values kept for each generator.
const LAST: usize = 20;
/// Inputs of a stage that are over but still shown beside it.
const PAST_INPUTS: usize = 4;
/// Stages that are over and without a reference are forgotten when they are not among the newest of these.
const GONE_KEPT: usize = 200;

/// What a stage is in the running program. Weak: looking keeps nothing alive.
pub enum Object {
    Generator(Weak<Generator>),
    Opaque(Weak<Opaque>),
    Instance(Weak<Instance>),
    Iter(Weak<Iter>),
    /// A consumer: instruction `at` of a frame.
    Sink {
        frame: u64,
        at: u32,
        file: Rc<str>,
        span: Span,
    },
}

/// How a stage ended.
#[derive(Clone)]
pub enum End {
    /// An iterator without a return value.
    Done,
    Returned(Glimpse),
    Raised(Glimpse),
}

pub struct Stage {
    pub number: u64,
    pub role: Role,
    pub name: Rc<str>,
    pub object: Object,
    /// Whom it asks, in the order in which they were first seen.
    pub inputs: Vec<u64>,
    /// Who asked it last.
    pub output: Option<u64>,
    pub taken: usize,
    pub given: usize,
    pub lost: usize,
    /// The values handed out last; taken in last, for a sink.
    pub last: VecDeque<Glimpse>,
    pub end: Option<End>,
    /// `close()` was called, or the last reference has gone.
    pub closed: bool,
    /// It belongs to the library and works behind the scenes (what `await asyncio.sleep()` waits for).
    pub hidden: bool,
}

impl Stage {
    pub fn new(number: u64, role: Role, name: Rc<str>, object: Object) -> Stage {
        Stage {
            number,
            role,
            name,
            object,
            inputs: Vec::new(),
            output: None,
            taken: 0,
            given: 0,
            lost: 0,
            last: VecDeque::new(),
            end: None,
            closed: false,
            hidden: false,
        }
    }

    /// Whether nothing refers to it any more. A sink has no object: it is there as long as its frame.
    pub fn is_gone(&self, frame_lives: &dyn Fn(u64) -> bool) -> bool {
        match &self.object {
            Object::Generator(g) => g.strong_count() == 0,
            Object::Opaque(o) => o.strong_count() == 0,
            Object::Instance(i) => i.strong_count() == 0,
            Object::Iter(i) => i.strong_count() == 0,
            Object::Sink { frame, .. } => !frame_lives(*frame),
        }
    }

    pub fn keep(&mut self, value: Glimpse) {
        let kept = if self.role == Role::Sink || self.role == Role::Source { 1 } else { LAST };
        if self.last.len() >= kept {
            self.last.pop_front();
        }
        self.last.push_back(value);
    }
}

/// What a stage is found by: its object's address, or the frame and instruction of a sink and a hash of its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    Object(usize),
    Sink(u64, u32, u64),
}

impl Key {
    /// None for what is no iterator with an identity.
    pub fn of(value: &Value) -> Option<Key> {
        Some(Key::Object(match value {
            Value::Generator(g) => Rc::as_ptr(g).addr(),
            Value::Opaque(o) => Rc::as_ptr(o).addr(),
            Value::Instance(i) => Rc::as_ptr(i).addr(),
            Value::Iter(i) => Rc::as_ptr(i).addr(),
            _ => return None,
        }))
    }
}

#[derive(Default)]
pub struct Stages {
    /// By number.
    all: Vec<Stage>,
    /// An address is not used again as long as the stage's weak reference holds it.
    by_key: HashMap<Key, u64>,
    /// How many there were when those that are gone were last forgotten.
    swept: usize,
}

impl Stages {
    pub fn all(&self) -> &[Stage] {
        &self.all
    }

    pub fn get(&self, number: u64) -> Option<&Stage> {
        let at = self.all.binary_search_by_key(&number, |s| s.number).ok()?;
        self.all.get(at)
    }

    /// Whether a stage is known and no work behind the scenes.
    pub fn is_shown(&self, number: u64) -> bool {
        self.get(number).is_some_and(|s| !s.hidden)
    }

    pub fn get_mut(&mut self, number: u64) -> Option<&mut Stage> {
        let at = self.all.binary_search_by_key(&number, |s| s.number).ok()?;
        self.all.get_mut(at)
    }

    pub fn find(&self, key: Key) -> Option<u64> {
        self.by_key.get(&key).copied()
    }

    /// Adds a stage; its number is higher than all before.
    pub fn add(&mut self, key: Option<Key>, stage: Stage) {
        if let Some(key) = key {
            self.by_key.insert(key, stage.number);
        }
        self.all.push(stage);
    }

    /// A finaliser revived this generator: it is the same stage.
    pub fn revived(&mut self, generator: &Rc<Generator>) {
        if let Some(stage) = self.get_mut(generator.number) {
            let before = std::mem::replace(&mut stage.object, Object::Generator(Rc::downgrade(generator)));
            // Nothing holds its old address any more: something else may come to lie there.
            if let Object::Generator(before) = before {
                self.by_key.remove(&Key::Object(before.as_ptr().addr()));
            }
        }
    }

    /// `by` asks `stage`. A sink that turns to something new, after all it had is over, begins to count anew.
    pub fn link(&mut self, stage: u64, by: u64) {
        let Some(asked) = self.get_mut(stage) else { return };
        let known = asked.output == Some(by);
        asked.output = Some(by);
        if known {
            return;
        }
        let Some(asking) = self.get(by) else { return };
        if asking.inputs.contains(&stage) {
            return;
        }
        let over: Vec<u64> =
            asking.inputs.iter().copied().filter(|&i| self.get(i).is_none_or(|s| s.end.is_some())).collect();
        let anew = asking.role == Role::Sink && over.len() == asking.inputs.len();
        let forgotten = if anew { over.len() } else { over.len().saturating_sub(PAST_INPUTS) };
        let Some(asking) = self.get_mut(by) else { return };
        asking.inputs.retain(|i| !over[..forgotten].contains(i));
        asking.inputs.push(stage);
        if anew {
            asking.taken = 0;
            asking.end = None;
            asking.last.clear();
        }
    }

    /// `stage` hands an item to `to`.
    pub fn pass(&mut self, stage: u64, to: u64, value: &Glimpse) {
        if let Some(from) = self.get_mut(stage) {
            from.given += 1;
            from.keep(value.clone());
        }
        if let Some(to) = self.get_mut(to) {
            to.taken += 1;
            if to.role == Role::Sink {
                to.keep(value.clone());
            }
        }
    }

    /// Forgets stages that are over, from time to time.
    pub fn sweep(&mut self, frame_lives: &dyn Fn(u64) -> bool) {
        if self.all.len() < self.swept + 2 * GONE_KEPT {
            return;
        }
        let oldest_kept = self.all.len() - GONE_KEPT;
        let mut at = 0;
        self.all.retain(|stage| {
            at += 1;
            at > oldest_kept || !stage.is_gone(frame_lives)
        });
        let all = &self.all;
        self.by_key.retain(|_, number| all.binary_search_by_key(number, |s| s.number).is_ok());
        self.swept = self.all.len();
    }
}
