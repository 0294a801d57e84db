//! The state now: the stack of frames, the generators, their variables.

use std::rc::Rc;

use super::place::Places;
use super::view::{FrameView, GeneratorState, GeneratorView, StateView, Variable};
use crate::object::digest::{digest, fingerprint};
use crate::object::generator::State;
use crate::object::{Frame, Generator};
use crate::trace::event::{Place, Role};
use crate::trace::glimpse::Glimpse;
use crate::trace::stage::{End, Object, Stage};
use crate::vm::Machine;
use crate::vm::observe::variables;

/// Reads the state of a paused machine.
pub fn state(machine: &Machine) -> StateView {
    let mut places = Places::new(&machine.host);
    StateView {
        time: machine.recorder.as_ref().map_or(0, |r| r.time()),
        frames: frames(machine, &mut places),
        generators: generators(machine, &mut places),
        stages: super::stages::stages(machine, &mut places),
        why: super::why::why(machine, &mut places),
        clock: machine.host.clock.get(),
    }
}

/// The place of the instruction that a frame runs; `next`: of the one that comes.
pub(super) fn place_of(frame: &Frame, next: bool, places: &mut Places) -> Place {
    let at = if next { frame.ip } else { frame.at() };
    let span = frame.code.code.positions.get(at).copied().unwrap_or_default();
    places.place(&frame.code.code.filename, span)
}

fn locals(machine: &Machine, frame: &Frame) -> Vec<Variable> {
    let recorder = machine.recorder.as_ref();
    let before = recorder.and_then(|r| r.variables.before(frame.id, r.time()));
    let mut all = Vec::new();
    variables(frame, &mut |name, value| {
        let changed = before.is_some_and(|marks| !marks.contains(&fingerprint(name, value)));
        all.push(Variable { name: name.as_str().to_string(), value: digest(value), changed });
    });
    all
}

fn frames(machine: &Machine, places: &mut Places) -> Vec<FrameView> {
    let mut frames: Vec<FrameView> = machine
        .python_frames()
        .enumerate()
        .filter(|(_, frame)| !frame.code.library)
        .map(|(at, frame)| FrameView {
            number: frame.id,
            function: frame.code.code.qualname.to_string(),
            place: place_of(frame, at == 0 && machine.is_at_instruction(), places),
            locals: locals(machine, frame),
            generator: frame.generator.as_ref().map(|g| g.number),
        })
        .collect();
    frames.reverse();
    frames
}

fn generators(machine: &Machine, places: &mut Places) -> Vec<GeneratorView> {
    let Some(recorder) = &machine.recorder else { return Vec::new() };
    let shown = |s: &&Stage| matches!(s.role, Role::Generator | Role::Coroutine | Role::AsyncGenerator) && !s.hidden;
    recorder.stages.all().iter().filter(shown).map(|stage| generator(machine, stage, places)).collect()
}

/// How a generator stands, by its object or, when that is gone, by what was last seen of it.
pub(super) fn generator_state(machine: &Machine, stage: &Stage, g: Option<&Rc<Generator>>) -> GeneratorState {
    let over = || match (&stage.end, stage.closed) {
        (Some(_), false) => GeneratorState::Finished,
        _ => GeneratorState::Closed,
    };
    let Some(g) = g else { return over() };
    match g.state.get() {
        State::Created => GeneratorState::Created,
        State::Running => GeneratorState::Running,
        State::Suspended if g.delegate.borrow().is_some() => GeneratorState::Delegating,
        State::Suspended if crate::types::generator::is_running(machine, g) => GeneratorState::Running,
        State::Suspended if g.frame.borrow().as_ref().is_some_and(|f| f.receiver().is_some()) => {
            GeneratorState::Delegating
        }
        State::Suspended => GeneratorState::Suspended,
        State::Closed => over(),
    }
}

pub(super) fn object_of(stage: &Stage) -> Option<Rc<Generator>> {
    match &stage.object {
        Object::Generator(g) => g.upgrade(),
        _ => None,
    }
}

fn generator(machine: &Machine, stage: &Stage, places: &mut Places) -> GeneratorView {
    let alive = object_of(stage);
    let read = |g: &Glimpse| g.read().unwrap_or_default();
    let (returned, raised) = match &stage.end {
        Some(End::Returned(value)) => (Some(read(value)), None),
        Some(End::Raised(exception)) => (None, Some(read(exception))),
        _ => (None, None),
    };
    let mut view = GeneratorView {
        number: stage.number,
        name: stage.name.to_string(),
        role: stage.role,
        state: generator_state(machine, stage, alive.as_ref()),
        delegates_to: None,
        pulled_by: stage.output,
        place: None,
        locals: Vec::new(),
        yielded: stage.given,
        last: stage.last.iter().map(read).collect(),
        returned,
        raised,
        gone: alive.is_none(),
    };
    let Some(g) = alive else { return view };
    let delegate = g.delegate.borrow().as_ref().map(|d| d.number);
    view.delegates_to = delegate.filter(|&d| machine.recorder.as_ref().is_some_and(|r| r.stages.is_shown(d)));
    if let Some(frame) = &*g.frame.borrow() {
        if view.state != GeneratorState::Created {
            view.place = Some(place_of(frame, false, places));
        }
        view.locals = locals(machine, frame);
    } else if let Some(frame) = machine.frame_of(&g) {
        view.place = Some(place_of(frame, false, places));
        view.locals = locals(machine, frame);
    }
    view
}
