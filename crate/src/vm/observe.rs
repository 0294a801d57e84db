//! Where the machine tells the recorder what it does. Without a recorder each of these is one test off the fast path.
//!
//! Code of the library (`<frozen …>`) works behind the scenes: what happens in it is placed at the line of the program that called it, and
//! its calls, its exceptions and what it awaits are not told.

use std::rc::Rc;

use super::halt::Halt;
use super::machine::{Activation, Machine};
use crate::code::opcode::Op;
use crate::memory::account;
use crate::object::digest::fingerprint;
use crate::object::generator::{Kind, State};
use crate::object::native::Resume;
use crate::object::{Frame, Generator, Raised, Str, Value, types};
use crate::trace::event::{EventKind, How, Role};
use crate::trace::glimpse::Glimpse;
use crate::trace::log::Entry;
use crate::trace::recorder::Spot;
use crate::trace::stage::{End, Key, Object, Stage};

/// Whether a generator works behind the scenes: coroutines of the library and what its futures wait with.
fn is_hidden(g: &Generator) -> bool {
    g.code.library && (g.kind != Kind::Generator || g.code.code.filename.contains("asyncio"))
}

fn role(kind: Kind) -> Role {
    match kind {
        Kind::Generator => Role::Generator,
        Kind::Coroutine => Role::Coroutine,
        Kind::AsyncGenerator => Role::AsyncGenerator,
    }
}

fn qualname(g: &Generator) -> Rc<str> {
    g.qualname.borrow().as_str().map_or("".into(), |s| s.as_str().into())
}

/// A frame's variables as its views show them: name and value.
pub(crate) fn variables(frame: &Frame, seen: &mut dyn FnMut(&Rc<Str>, &Value)) {
    if let Some(Value::Dict(namespace)) = &frame.locals {
        for (key, value) in namespace.pairs() {
            if let Some(name) = key.as_str()
                && !name.as_str().starts_with("__")
                && !matches!(value, Value::Module(_))
            {
                seen(name, &value);
            }
        }
        return;
    }
    for (name, value) in crate::types::frame::locals_of(frame) {
        seen(&name, &value);
    }
}

impl Machine {
    /// The innermost frame that runs the program's own text.
    pub(crate) fn program_frame(&self) -> Option<&Frame> {
        self.python_frames().find(|f| !f.code.library)
    }

    /// Whether the innermost Python frame is the library's.
    fn in_library(&self) -> bool {
        self.python_frame().is_some_and(|f| f.code.library)
    }

    /// An event happens; `fill` completes what the log keeps of it.
    #[cold]
    pub(super) fn record(&mut self, kind: EventKind, stage: u64, fill: &dyn Fn(&mut Entry)) {
        self.tell_steps();
        let depth = self.depth() as u32;
        let Some(mut recorder) = self.recorder.take() else { return };
        if recorder.tick(Spot { kind, stage, depth, file: "", line: 0, wakes: false }) {
            let mut entry = self.entry(&mut recorder, kind, stage);
            fill(&mut entry);
            recorder.log.push(entry);
        }
        self.recorder = Some(recorder);
    }

    fn entry(&self, recorder: &mut crate::trace::recorder::Recorder, kind: EventKind, stage: u64) -> Entry {
        let mut entry = Entry { kind, stage: stage as u32, depth: self.depth() as u32, ..Entry::default() };
        if let Some(frame) = self.program_frame() {
            entry.frame = frame.id as u32;
            entry.file = recorder.log.file(&frame.code.code.filename);
            let at = recorder.stepping.unwrap_or_else(|| frame.at());
            entry.span = frame.code.code.positions.get(at).copied().unwrap_or_default();
            if entry.span.end_line == 0 {
                // An instruction that stands nowhere in the text: the line that runs.
                entry.span.line = frame.line;
            }
        }
        entry
    }

    /// Whether an observed run is to pause here, between two steps of the machine.
    pub(super) fn observed_pause(&mut self) -> bool {
        self.tell_steps();
        self.recorder.as_ref().is_some_and(|r| r.wants_pause())
    }

    /// Before an instruction of an observed run, where a line may begin or the recorder may want to pause.
    #[inline(never)]
    pub(super) fn observe_instruction(&mut self) -> Option<Halt> {
        if self.observed_pause() {
            return Some(Halt::Paused);
        }
        let f = self.frame();
        // `ip` is the instruction that runs next.
        let line = f.code.begins().get(f.ip).copied().unwrap_or(0);
        if line == 0 || line == f.line {
            return None;
        }
        f.line = line;
        if account::is_on() {
            self.charge_to_frame();
        }
        self.observe_line(line)
    }

    /// What is made from now on comes from the line of the innermost frame, if it is one of the program's.
    #[cold]
    pub(super) fn charge_to_frame(&mut self) {
        let time = self.recorder.as_ref().map_or(0, |r| r.time());
        let f = self.frame();
        if !f.code.library && f.line != 0 {
            account::go_to(&f.code.code.filename, f.line, time);
        }
    }

    fn observe_line(&mut self, line: u32) -> Option<Halt> {
        let mut recorder = self.recorder.take()?;
        let depth = self.depth() as u32;
        let f = self.frame();
        let frame = f.id;
        let instrs = &f.code.code.instrs;
        let wakes = f.ip.checked_sub(1).is_some_and(|at| instrs[at].op == Op::Resume && instrs[at].arg & 3 > 0);
        let file = &f.code.code.filename;
        if recorder.tick(Spot { kind: EventKind::Line, stage: 0, depth, file, line, wakes }) {
            let span = f.code.code.positions.get(f.ip).copied().unwrap_or_default();
            let file = recorder.log.file(file);
            let mut entry = Entry { kind: EventKind::Line, depth, frame: frame as u32, file, span, ..Entry::default() };
            entry.how = wakes.then_some(How::Next);
            recorder.log.push(entry);
        }
        if recorder.follows_variables() {
            let time = recorder.time();
            let marks = recorder.variables.line(frame, time);
            variables(f, &mut |name, value| marks.push(fingerprint(name, value)));
        }
        let pause = recorder.wants_pause();
        self.recorder = Some(recorder);
        pause.then_some(Halt::Paused)
    }

    #[inline]
    pub(super) fn observe_call(&mut self) {
        if self.recorder.is_some() && !self.in_library() {
            let function = self.python_frame().map(|f| f.code.code.qualname.clone());
            self.record(EventKind::Call, 0, &|e| {
                e.value = function.as_ref().map_or(Glimpse::Nothing, |f| Glimpse::Text((**f).into()));
            });
        }
    }

    #[inline]
    pub(super) fn observe_return(&mut self, value: &Value) {
        if self.recorder.is_some() {
            self.record_return(value);
        }
    }

    #[cold]
    fn record_return(&mut self, value: &Value) {
        let g = self.python_frame().and_then(|f| f.generator.clone());
        let Some(g) = g else {
            if !self.in_library() {
                self.record(EventKind::Return, 0, &|e| e.value = Glimpse::of(value));
            }
            return;
        };
        let to = self.receiver_of(&g);
        if let Some(stage) = self.stage_mut(g.number) {
            stage.end = Some(End::Returned(Glimpse::of(value)));
        }
        if !is_hidden(&g) {
            self.record(EventKind::Exhaust, g.number, &|e| {
                e.other = to;
                e.value = Glimpse::of(value);
            });
        }
    }

    #[inline]
    pub(super) fn observe_create(&mut self, g: &Rc<Generator>) {
        if self.recorder.is_some() {
            self.record_create(g);
        }
    }

    #[cold]
    fn record_create(&mut self, g: &Rc<Generator>) {
        let name = qualname(g);
        let mut stage = Stage::new(g.number, role(g.kind), name.clone(), Object::Generator(Rc::downgrade(g)));
        stage.hidden = is_hidden(g);
        let hidden = stage.hidden;
        self.add_stage(Key::of(&Value::Generator(g.clone())), stage);
        if !hidden {
            self.record(EventKind::Create, g.number, &|e| {
                e.value = Glimpse::Text((*name).into());
                e.role = Some(role(g.kind));
            });
        }
    }

    /// `root` was asked, and `target` (itself, or the innermost of those it delegates to) is about to run.
    #[inline]
    pub(super) fn observe_resume(&mut self, target: &Rc<Generator>, root: &Rc<Generator>, how: &Resume) {
        if self.recorder.is_some() {
            let by = self.puller();
            if let Some(by) = by {
                self.stages_link(root.number, by);
            }
            self.record_resume(target, root, how, by);
        }
    }

    #[cold]
    fn record_resume(&mut self, target: &Rc<Generator>, root: &Rc<Generator>, how: &Resume, by: Option<u64>) {
        if let Resume::Throw(raised) = how
            && raised.is_a(&types().generator_exit)
        {
            self.observe_close(target);
        }
        let woken = root.kind == Kind::Coroutine && root.state.get() == State::Suspended && self.in_library();
        if woken {
            let visible = visible_innermost(root);
            self.record(EventKind::Wake, visible.number, &|e| e.root = other_root(root, &visible));
            return;
        }
        if is_hidden(target) {
            return;
        }
        self.record(EventKind::Resume, target.number, &|e| {
            e.other = by.map(|by| by as u32);
            e.root = other_root(root, target);
            (e.how, e.value) = match how {
                Resume::Next => (Some(How::Next), Glimpse::Nothing),
                Resume::Send(value) if value.is_none() => (Some(How::Next), Glimpse::Nothing),
                Resume::Send(value) => (Some(How::Send), Glimpse::of(value)),
                Resume::Throw(raised) => (Some(How::Throw), Glimpse::of(&raised.value())),
                Resume::Finish(value) => (Some(How::Finish), Glimpse::of(value)),
            };
        });
    }

    /// The innermost generator is about to hand out `value`; `wrapped`: it is an async generator's own.
    #[inline]
    pub(super) fn observe_yield(&mut self, value: &Value, wrapped: bool) {
        if self.recorder.is_some() {
            self.record_yield(value, wrapped);
        }
    }

    #[cold]
    fn record_yield(&mut self, value: &Value, wrapped: bool) {
        let Some(frame) = self.python_frame() else { return };
        let Some(g) = frame.generator.clone() else { return };
        let root = frame.root.clone().unwrap_or_else(|| g.clone());
        if root.kind == Kind::Coroutine && !wrapped && self.yields_to_library() {
            let visible = visible_innermost(&root);
            let awaited = visible.delegate.borrow().as_ref().map(|awaited| qualname(awaited));
            let parked = visible.frame.borrow().as_ref().map(|f| (f.id, f.code.code.positions.get(f.at()).copied()));
            self.record(EventKind::Wait, visible.number, &|e| {
                e.root = other_root(&root, &visible);
                if let Some((frame, Some(span))) = parked {
                    (e.frame, e.span) = (frame as u32, span);
                }
                e.value = match &awaited {
                    Some(name) => Glimpse::text(&format!("{name}()")),
                    None => Glimpse::of(value),
                };
            });
            return;
        }
        let delegator = g.delegator.borrow().as_ref().and_then(|d| d.upgrade());
        let shown = Glimpse::of(value);
        let to = if wrapped {
            let to = delegator.map(|d| d.number).or_else(|| self.stage(g.number)?.output);
            self.pass(g.number, to, &shown);
            to
        } else {
            let to = self.stage(root.number).and_then(|s| s.output);
            // Each of the tube hands the value on.
            let mut at = g.clone();
            while !Rc::ptr_eq(&at, &root) {
                let above = at.delegator.borrow().as_ref().and_then(|d| d.upgrade());
                let Some(above) = above else { break };
                self.pass(at.number, Some(above.number), &shown);
                at = above;
            }
            self.pass(at.number, to, &shown);
            to
        };
        if !is_hidden(&g) {
            self.record(EventKind::Yield, g.number, &|e| {
                e.other = to.map(|to| to as u32);
                e.root = if wrapped { 0 } else { other_root(&root, &g) };
                e.value = shown.clone();
            });
        }
    }

    /// Whether what the innermost generator yields goes to the library (the event loop).
    fn yields_to_library(&self) -> bool {
        self.python_frames().nth(1).is_some_and(|f| f.code.library)
    }

    /// Who gets what generator `g` returns.
    fn receiver_of(&self, g: &Rc<Generator>) -> Option<u32> {
        let delegator = g.delegator.borrow().as_ref().and_then(|d| d.upgrade());
        let to = delegator.map(|d| d.number).or_else(|| self.stage(g.number)?.output)?;
        Some(to as u32)
    }

    /// The generator that runs begins to delegate to `sub`, which is asked at once.
    #[cold]
    pub(super) fn observe_delegate(&mut self, sub: &Rc<Generator>, how: &Resume) {
        let Some(frame) = self.python_frame() else { return };
        let Some(g) = &frame.generator.clone() else { return };
        let root = &frame.root.clone().unwrap_or_else(|| g.clone());
        self.stages_link(sub.number, g.number);
        if sub.kind == Kind::AsyncGenerator {
            // One step of an async generator: the coroutine asks it as a `for` loop asks a generator.
            self.record_resume(sub, sub, how, Some(g.number));
            return;
        }
        if is_hidden(sub) {
            return;
        }
        self.record(EventKind::Delegate, g.number, &|e| e.other = Some(sub.number as u32));
        let by = self.stage(root.number).and_then(|s| s.output);
        self.record_resume(sub, root, how, by);
    }

    /// The delegation of `g` to `sub` is over.
    #[inline]
    pub(super) fn observe_undelegate(&mut self, g: &Rc<Generator>, sub: &Rc<Generator>) {
        if self.recorder.is_some() && sub.kind != Kind::AsyncGenerator && !is_hidden(sub) && !is_hidden(g) {
            self.record(EventKind::Undelegate, g.number, &|e| e.other = Some(sub.number as u32));
        }
    }

    /// A generator is closed: by `close()`, or since nothing refers to it any more.
    pub(crate) fn observe_close(&mut self, g: &Rc<Generator>) {
        let Some(recorder) = &mut self.recorder else { return };
        let over = g.state.get() == State::Closed;
        let told = recorder.stages.get_mut(g.number).is_none_or(|s| std::mem::replace(&mut s.closed, true));
        if !over && !told && !is_hidden(g) {
            self.record(EventKind::Close, g.number, &|_| {});
        }
    }

    /// The last reference to a suspended generator has gone; it was revived to run its `finally` blocks.
    pub(super) fn observe_finalize(&mut self, g: &Rc<Generator>) {
        if let Some(recorder) = &mut self.recorder {
            recorder.stages.revived(g);
            self.observe_close(g);
        }
    }

    /// An exception is on its way through the innermost frame. Told once, when it reaches the program; an end of iteration that the
    /// instruction itself takes note of is none.
    pub(super) fn observe_raise(&mut self, raised: &Raised) {
        let Some(Activation::Python(frame)) = self.stack.last() else { return };
        let protocol = frame.code.code.instrs[frame.at()].op == Op::Send && raised.is_a(&types().stop_async_iteration);
        let told = !frame.code.library && !protocol;
        let Some(recorder) = &mut self.recorder else { return };
        recorder.stepping = None;
        if !told || recorder.raising.upgrade().is_some_and(|e| Rc::ptr_eq(&e, &raised.0)) {
            return;
        }
        recorder.raising = Rc::downgrade(&raised.0);
        self.record(EventKind::Raise, 0, &|e| e.value = Glimpse::of(&raised.value()));
    }

    /// The program ends by an exception.
    pub(crate) fn observe_uncaught(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            self.record(EventKind::Uncaught, 0, &|e| e.value = Glimpse::of(&raised.value()));
        }
    }

    /// The innermost frame has a handler, which runs next. Those that the compiler put there only clean up.
    #[inline]
    pub(super) fn observe_catch(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            let f = self.frame();
            if f.code.library || f.code.code.instrs[f.ip].op != Op::PushExcInfo {
                return;
            }
            // The handler itself begins with instructions that stand nowhere in the text.
            let span = f.code.code.positions[f.ip..].iter().find(|span| span.end_line > 0).copied();
            if let Some(recorder) = &mut self.recorder {
                recorder.raising = std::rc::Weak::new();
            }
            self.record(EventKind::Catch, 0, &|e| {
                e.value = Glimpse::of(&raised.value());
                e.span = span.unwrap_or_default();
            });
        }
    }

    /// A frame is left by an exception.
    #[inline]
    pub(super) fn observe_unwound(&mut self, raised: &Raised) {
        if self.recorder.is_some() {
            self.record_unwound(raised);
        }
    }

    #[cold]
    fn record_unwound(&mut self, raised: &Raised) {
        let Some(Activation::Python(frame)) = self.stack.last() else { return };
        let Some(g) = frame.generator.clone() else { return };
        let to = self.receiver_of(&g);
        let shown = Glimpse::of(&raised.value());
        if let Some(stage) = self.stage_mut(g.number) {
            stage.end = Some(End::Raised(shown.clone()));
        }
        if !is_hidden(&g) {
            self.record(EventKind::Fail, g.number, &|e| {
                e.other = to;
                e.value = shown.clone();
            });
        }
    }

    /// Something was written to standard output or standard error.
    pub(crate) fn observe_output(&mut self, text: &str, error: bool) {
        if self.recorder.is_some() {
            self.record(EventKind::Output, u64::from(error), &|e| e.value = Glimpse::text(text));
        }
    }

    /// Tells what was read of standard input since it was last told.
    pub(crate) fn tell_input(&mut self) {
        for line in self.host.input.news.take() {
            (self.host.echo)(line.as_bytes());
            if self.recorder.is_some() {
                self.record(EventKind::Input, 0, &|e| e.value = Glimpse::text(&line));
            }
        }
    }

    /// The reader is about to drive a generator.
    pub(crate) fn observe_act(&mut self, generator: u64, python: &str) {
        self.record(EventKind::Act, generator, &|e| e.value = Glimpse::text(python));
    }

    /// The virtual clock has moved on.
    pub(crate) fn observe_clock(&mut self) {
        if self.recorder.is_some() {
            let seconds = Value::Float(self.host.clock.get());
            self.record(EventKind::Clock, 0, &|e| e.value = Glimpse::Inline(seconds.clone()));
        }
    }
}

/// The root's number where it is another than the generator that runs.
fn other_root(root: &Rc<Generator>, runs: &Rc<Generator>) -> u32 {
    if Rc::ptr_eq(root, runs) { 0 } else { root.number as u32 }
}

/// The innermost of a chain of delegates that belongs to the program.
pub(crate) fn visible_innermost(root: &Rc<Generator>) -> Rc<Generator> {
    let mut at = root.clone();
    loop {
        let next = at.delegate.borrow().clone();
        match next {
            Some(next) if !is_hidden(&next) => at = next,
            _ => return at,
        }
    }
}
