//! Who pulls whom, found while the program runs: the stages of its pipelines.
//!
//! The puller is whatever runs when an iterator is asked: the generator or iterator whose activation is innermost, else the consumer (a *sink*) that
//! the innermost frame of the program runs at that place. Iterators other than generators are asked with `ReturnTo::Watched`, so the
//! stack itself says who waits for whom. Iterators over containers step without the machine; those that a stage asks are marked and tell their
//! steps to `object::iterator::take_told`.

use std::rc::Rc;

use super::machine::{Activation, Machine};
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::object::digest::text_hash;
use crate::object::frame::{ReturnTo, Watch};
use crate::object::{Iter, Raised, Value, iterator, names, types};
use crate::trace::event::{EventKind, Role};
use crate::trace::glimpse::Glimpse;
use crate::trace::stage::{End, Key, Object, Stage};

/// Iterators inside iterators are registered when they are asked; so many levels at once when the outermost is.
const LEVELS: usize = 40;
/// The instruction number under which a frame's own `next()`, `send()` … are one sink.
const BY_CALL: u32 = u32::MAX;
const BY_CALL_NAMES: &[&str] = &["next", "send", "throw", "close", "__next__"];

impl Machine {
    pub(super) fn stage(&self, number: u64) -> Option<&Stage> {
        self.recorder.as_ref()?.stages.get(number)
    }

    pub(super) fn stage_mut(&mut self, number: u64) -> Option<&mut Stage> {
        self.recorder.as_mut()?.stages.get_mut(number)
    }

    pub(super) fn stages_link(&mut self, stage: u64, by: u64) {
        if let Some(recorder) = &mut self.recorder {
            recorder.stages.link(stage, by);
        }
    }

    pub(super) fn pass(&mut self, stage: u64, to: Option<u64>, value: &Glimpse) {
        if let Some(recorder) = &mut self.recorder {
            recorder.stages.pass(stage, to.unwrap_or(0), value);
        }
    }

    pub(super) fn add_stage(&mut self, key: Option<Key>, stage: Stage) {
        let Some(mut recorder) = self.recorder.take() else { return };
        recorder.stages.add(key, stage);
        recorder.stages.sweep(&|frame| self.python_frames().any(|f| f.id == frame));
        self.recorder = Some(recorder);
    }

    /// Adds a stage that is no generator, and tells of it.
    fn found(&mut self, key: Key, role: Role, name: Rc<str>, object: Object, inputs: Vec<u64>) -> u64 {
        let number = self.next_generator;
        self.next_generator += 1;
        self.add_stage(Some(key), Stage::new(number, role, name.clone(), object));
        for &input in &inputs {
            self.stages_link(input, number);
        }
        self.record(EventKind::Stage, number, &|e| {
            e.role = Some(role);
            e.value = Glimpse::Text((*name).into());
            e.inputs = Some(inputs.clone().into());
        });
        number
    }

    /// Whether an iterator that is no generator is being asked.
    pub(crate) fn is_running_stage(&self, number: u64) -> bool {
        self.stack.iter().any(|activation| {
            let return_to = match activation {
                Activation::Native(native) => &native.return_to,
                Activation::Python(frame) => &frame.return_to,
            };
            matches!(return_to, ReturnTo::Watched(watch) if watch.stage == number)
        })
    }

    /// The stage that runs now; 0 is the reader, and nobody asks where a finaliser runs.
    pub(super) fn puller(&mut self) -> Option<u64> {
        // Whether a builtin or the library stands between.
        let mut through = false;
        let mut found = None;
        for (depth, activation) in self.stack.iter().enumerate().rev() {
            match activation {
                Activation::Native(native) => match &native.return_to {
                    ReturnTo::Hand => return Some(0),
                    ReturnTo::Watched(watch) => return Some(watch.stage),
                    ReturnTo::Discard => return None,
                    _ => through = true,
                },
                Activation::Python(frame) => {
                    let library = frame.code.library;
                    if let Some(g) = &frame.generator
                        && (!through || library)
                        && self.stage(g.number).is_some_and(|s| !s.hidden)
                    {
                        return Some(g.number);
                    }
                    if let ReturnTo::Watched(watch) = &frame.return_to
                        && !through
                        && self.stage(watch.stage).is_some_and(|s| s.role == Role::Object)
                    {
                        return Some(watch.stage);
                    }
                    if !library {
                        found = Some((depth, through));
                        break;
                    }
                    through = true;
                }
            }
        }
        let (depth, through) = found?;
        Some(self.sink(depth, through))
    }

    /// The consumer that the frame at `depth` of the stack runs.
    fn sink(&mut self, depth: usize, through: bool) -> u64 {
        let (Some(recorder), Some(Activation::Python(frame))) = (&self.recorder, self.stack.get(depth)) else {
            return 0;
        };
        let instrs = &frame.code.code.instrs;
        let at = recorder.stepping.unwrap_or_else(|| frame.at());
        let instr = instrs[at];
        let is_call = matches!(instr.op, Op::Call | Op::CallKw | Op::CallFunctionEx);
        let callee = recorder.callees.get(depth).and_then(|c| c.as_str()).map_or("", |name| name.as_str());
        let by_call = is_call && (!through || BY_CALL_NAMES.contains(&callee));
        let key = if by_call {
            Key::Sink(frame.id, BY_CALL, 0)
        } else {
            Key::Sink(frame.id, at as u32, if is_call { text_hash(callee) } else { 0 })
        };
        if let Some(number) = recorder.stages.find(key) {
            return number;
        }
        let name: Rc<str> = match instr.op {
            Op::ForIter if fills_display(&instrs[at..instr.arg as usize]) => "comprehension".into(),
            Op::ForIter => "for".into(),
            Op::UnpackSequence | Op::UnpackEx => "unpacking".into(),
            Op::ContainsOp => "in".into(),
            Op::ListExtend | Op::SetUpdate | Op::CallIntrinsic1 => "*".into(),
            Op::DictUpdate | Op::DictMerge => "**".into(),
            Op::BeforeWith | Op::BeforeAsyncWith | Op::WithExceptStart => "with".into(),
            Op::BinaryOp => "+=".into(),
            Op::StoreSlice | Op::StoreSubscr => "[:] =".into(),
            Op::YieldValue | Op::Send => "yield from".into(),
            _ if by_call => "next".into(),
            _ if is_call => callee.into(),
            _ => "…".into(),
        };
        let span = frame.code.code.positions.get(at).copied().unwrap_or_default();
        let at = if by_call { BY_CALL } else { at as u32 };
        let object = Object::Sink { frame: frame.id, at, file: frame.code.code.filename.clone(), span };
        self.found(key, Role::Sink, name, object, Vec::new())
    }

    /// The instruction that runs next may pull.
    pub(super) fn observe_puller(&mut self, instr: Instr) {
        let below = match instr.op {
            Op::ForIter => return self.watch_source(),
            Op::Call => instr.arg as usize + 2,
            Op::CallKw => instr.arg as usize + 3,
            Op::CallFunctionEx => 3 + (instr.arg & 1) as usize,
            _ => return,
        };
        // The name of what is called, should that turn out to be a sink.
        let depth = self.stack.len() - 1;
        let f = self.frame();
        let name = f.sp.checked_sub(below).map_or(Value::Null, |at| name_of(&f.slots[at]));
        if let Some(recorder) = &mut self.recorder {
            if recorder.callees.len() <= depth {
                recorder.callees.resize(depth + 1, Value::Null);
            }
            recorder.callees[depth] = name;
        }
    }

    /// FOR_ITER, about to step: over a container in a generator's body, it has a source of the generator.
    fn watch_source(&mut self) {
        let f = self.frame();
        let (Value::Iter(iter), false) = (f.peek(1), f.code.library) else { return };
        let (iter, at) = (iter.clone(), f.at());
        if let Some(g) = &f.generator {
            let number = g.number;
            let source = self.source(&iter);
            self.stages_link(source, number);
        } else if iter.watched_as().is_none() {
            return;
        }
        if let Some(recorder) = &mut self.recorder {
            recorder.stepping = Some(at);
        }
    }

    /// The stage of an iterator over a container; from now on it tells its steps.
    fn source(&mut self, iter: &Rc<Iter>) -> u64 {
        if let Some(number) = iter.watched_as() {
            return number;
        }
        let name = source_name(&iter.builtin_class().name());
        let key = Key::Object(Rc::as_ptr(iter).addr());
        let number = self.found(key, Role::Source, name, Object::Iter(Rc::downgrade(iter)), Vec::new());
        iter.watch(number);
        number
    }

    /// The stage of an iterator; None for what only plumbs coroutines.
    fn stage_of(&mut self, iterator: &Value, levels: usize) -> Option<u64> {
        let (object, role) = match iterator {
            Value::Iter(iter) => return Some(self.source(&iter.clone())),
            Value::Generator(g) => return Some(g.number),
            Value::Opaque(o) => (Object::Opaque(Rc::downgrade(o)), Role::Iterator),
            Value::Instance(i) => (Object::Instance(Rc::downgrade(i)), Role::Object),
            _ => return None,
        };
        let key = Key::of(iterator)?;
        if let Some(number) = self.recorder.as_ref()?.stages.find(key) {
            return Some(number);
        }
        let class = iterator.class();
        if is_plumbing(iterator) {
            return None;
        }
        let mut inputs = Vec::new();
        if levels > 0 {
            for inner in super::observe_inner::inner_iterators(iterator) {
                inputs.extend(self.stage_of(&inner, levels - 1));
            }
        }
        let role = if role == Role::Iterator && inputs.is_empty() { Role::Source } else { role };
        let name = if role == Role::Object { class.name() } else { source_name(&class.name()) };
        Some(self.found(key, role, name, object, inputs))
    }

    /// An iterator is about to be asked for its next item: who waits for that now.
    #[cold]
    pub(super) fn watch(&mut self, iterator: &Value, then: ReturnTo) -> ReturnTo {
        let by = self.puller().unwrap_or(0);
        let Some(stage) = self.stage_of(iterator, LEVELS) else { return then };
        if stage == by {
            return then;
        }
        self.stages_link(stage, by);
        self.record(EventKind::Pull, stage, &|e| e.other = Some(by as u32));
        ReturnTo::Watched(Box::new(Watch { stage, by, then }))
    }

    /// A watched iterator has given an item.
    #[cold]
    pub(super) fn watched_item(&mut self, watch: &Watch, value: &Value) {
        self.tell_all_steps(Some(watch.stage));
        self.item(watch.stage, watch.by, Some(value));
    }

    fn item(&mut self, stage: u64, by: u64, value: Option<&Value>) {
        match value {
            Some(value) => {
                let shown = Glimpse::of(value);
                self.pass(stage, Some(by), &shown);
                self.record(EventKind::Item, stage, &|e| {
                    e.other = Some(by as u32);
                    e.value = shown.clone();
                });
            }
            None => {
                if let Some(ended) = self.stage_mut(stage) {
                    ended.lost = super::observe_inner::lost(ended);
                    ended.end = Some(End::Done);
                }
                self.record(EventKind::Done, stage, &|e| e.other = Some(by as u32));
            }
        }
    }

    /// A watched iterator has no more.
    #[cold]
    pub(super) fn watched_end(&mut self, watch: &Watch) {
        self.tell_all_steps(Some(watch.stage));
        self.item(watch.stage, watch.by, None);
    }

    /// An exception leaves a watched iterator.
    #[cold]
    pub(super) fn watched_failure(&mut self, watch: &Watch, raised: &Raised) {
        if raised.is_a(&types().stop_iteration) {
            self.watched_end(watch);
            return;
        }
        self.tell_all_steps(Some(watch.stage));
        let shown = Glimpse::of(&raised.value());
        if let Some(stage) = self.stage_mut(watch.stage) {
            stage.end = Some(End::Raised(shown.clone()));
        }
        self.record(EventKind::Fail, watch.stage, &|e| {
            e.other = Some(watch.by as u32);
            e.value = shown.clone();
        });
    }

    /// Whether something waits to be told, or the recorder wants to pause.
    #[inline(always)]
    pub(super) fn attends(&self) -> bool {
        iterator::has_told() || self.recorder.as_ref().is_some_and(|r| r.wants_pause())
    }

    /// Tells what watched iterators over containers have done since.
    #[inline]
    pub(super) fn tell_steps(&mut self) {
        if iterator::has_told() {
            self.tell_all_steps(None);
        }
    }

    /// `answering`: the stage that is about to answer, which is not on the stack any more.
    #[cold]
    fn tell_all_steps(&mut self, answering: Option<u64>) {
        for (stage, item) in iterator::take_told() {
            let by = self.asker_of(stage, answering);
            self.record(EventKind::Pull, stage, &|e| e.other = Some(by as u32));
            self.item(stage, by, item.as_ref());
        }
        if let Some(recorder) = &mut self.recorder {
            recorder.stepping = None;
        }
    }

    /// Who has asked a source: as a rule whoever did before; where that does not run, the consumer that does.
    fn asker_of(&mut self, source: u64, answering: Option<u64>) -> u64 {
        let owner = self.stage(source).and_then(|s| s.output);
        if let Some(owner) = owner
            && (answering == Some(owner) || self.is_running_stage(owner))
        {
            return owner;
        }
        let by = self.puller().or(owner).unwrap_or(0);
        if owner != Some(by) {
            self.stages_link(source, by);
        }
        by
    }

    /// An iterator begins to work on another container (`itertools.chain`).
    pub(crate) fn observe_inner(&mut self, owner: &Value, inner: &Value) {
        let Some(recorder) = &self.recorder else { return };
        let Some(number) = Key::of(owner).and_then(|key| recorder.stages.find(key)) else { return };
        if let Some(stage) = self.stage_of(inner, LEVELS) {
            self.stages_link(stage, number);
        }
    }
}

/// Whether the loop body adds to a list, set or dict that a comprehension makes.
fn fills_display(body: &[Instr]) -> bool {
    body.iter().any(|i| matches!(i.op, Op::ListAppend | Op::SetAdd | Op::MapAdd) && i.arg >= 2)
}

/// Awaitables step coroutines; they are no stages of a pipeline.
fn is_plumbing(iterator: &Value) -> bool {
    let class = iterator.class();
    let builtin = matches!(
        &*class.name(),
        "coroutine_wrapper" | "async_generator_asend" | "async_generator_athrow" | "anext_awaitable"
    );
    builtin || matches!(class.lookup(&names().next), Some(Value::Function(f)) if f.code.borrow().library)
}

/// What a class of iterators goes over: "list" for `list_iterator`.
fn source_name(class: &str) -> Rc<str> {
    if class == "TextIOWrapper" || class == "BufferedReader" {
        return "file".into();
    }
    let name = class.strip_suffix("_iterator").or_else(|| class.strip_suffix("iterator")).unwrap_or(class);
    name.trim_start_matches('_').replace('_', " ").into()
}

/// The plain name of a callable, a str.
fn name_of(callable: &Value) -> Value {
    match callable {
        Value::Native(native) => Value::Str(native.name.clone()),
        Value::Class(class) => Value::str(&class.name()),
        Value::Function(function) => function.name.borrow().clone(),
        Value::Method(method) => name_of(&method.function),
        _ => Value::Null,
    }
}
