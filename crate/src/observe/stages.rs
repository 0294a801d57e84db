//! The stages of the pipelines now: who asks whom, how much has passed.

use super::place::Places;
use super::state::{generator_state, object_of, place_of};
use super::view::{GeneratorState, StageState, StageView};
use crate::object::Value;
use crate::trace::event::{Place, Role};
use crate::trace::stage::{Object, Stage, Stages};
use crate::vm::Machine;
use crate::vm::observe_inner::hoarded;

/// Consumers that keep what they take, until they are done.
const COLLECTORS: &[&str] = &[
    "list",
    "tuple",
    "sorted",
    "set",
    "frozenset",
    "dict",
    "deque",
    "Counter",
    "extend",
    "update",
    "join",
    "comprehension",
    "*",
    "**",
    "unpacking",
    "product",
    "permutations",
    "combinations",
    "combinations_with_replacement",
    "fsum",
    "[:] =",
    "+=",
];

/// The stages of an observed machine.
pub(super) fn stages(machine: &Machine, places: &mut Places) -> Vec<StageView> {
    let Some(recorder) = &machine.recorder else { return Vec::new() };
    let all = &recorder.stages;
    let lives = |number: u64| machine.python_frames().any(|f| f.id == number);
    let shown = all.all().iter().filter(|s| !s.hidden);
    shown.map(|stage| view(machine, all, stage, stage.is_gone(&lives), places)).collect()
}

fn view(machine: &Machine, all: &Stages, stage: &Stage, gone: bool, places: &mut Places) -> StageView {
    let (state, place) = state_of(machine, stage, gone, places);
    let inputs: Vec<u64> = stage.inputs.iter().copied().filter(|&i| all.is_shown(i)).collect();
    let role_of = |number: u64| all.get(number).map(|s| s.role);
    let trivial = match stage.role {
        Role::Source => stage.output.is_none_or(|o| role_of(o).is_none_or(|r| r == Role::Sink)),
        Role::Sink => inputs.iter().all(|&i| role_of(i) == Some(Role::Source)),
        _ => false,
    };
    StageView {
        number: stage.number,
        name: stage.name.to_string(),
        role: stage.role,
        state,
        inputs,
        output: stage.output.filter(|&o| o == 0 || all.is_shown(o)),
        taken_in: stage.taken,
        given_out: stage.given,
        hoarded: hoard(stage, state),
        lost: stage.lost,
        last: stage.last.back().and_then(|g| g.read()),
        place,
        trivial,
        gone: gone && state != StageState::Running,
    }
}

fn hoard(stage: &Stage, state: StageState) -> usize {
    match &stage.object {
        Object::Opaque(object) => object.upgrade().map_or(0, |object| hoarded(&Value::Opaque(object))),
        Object::Sink { .. } if state != StageState::Finished && COLLECTORS.contains(&&*stage.name) => stage.taken,
        _ => 0,
    }
}

fn state_of(machine: &Machine, stage: &Stage, gone: bool, places: &mut Places) -> (StageState, Option<Place>) {
    if let Object::Sink { frame, at, file, span } = &stage.object {
        let place = Some(places.place(file, *span));
        let state = match machine.python_frames().find(|f| f.id == *frame) {
            // Other instructions of the frame run: this consumer has come to its end.
            Some(f) if *at == u32::MAX || f.at() == *at as usize => StageState::Running,
            Some(f) if is_in_loop(f.ip, &f.code.code.instrs, *at as usize) => StageState::Running,
            _ => StageState::Finished,
        };
        return (state, place);
    }
    if let Object::Generator(_) = stage.object {
        let g = object_of(stage);
        let state = match generator_state(machine, stage, g.as_ref()) {
            GeneratorState::Created => StageState::Idle,
            GeneratorState::Running => StageState::Running,
            GeneratorState::Suspended => StageState::Suspended,
            GeneratorState::Delegating => StageState::Delegating,
            GeneratorState::Finished | GeneratorState::Closed => StageState::Finished,
        };
        let place = g.and_then(|g| match &*g.frame.borrow() {
            Some(frame) if state != StageState::Idle => Some(place_of(frame, false, places)),
            Some(_) => None,
            None => machine.frame_of(&g).map(|frame| place_of(frame, false, places)),
        });
        return (state, place);
    }
    let state = if stage.end.is_some() || gone {
        StageState::Finished
    } else if machine.is_running_stage(stage.number) {
        StageState::Running
    } else if stage.taken + stage.given > 0 {
        StageState::Suspended
    } else {
        StageState::Idle
    };
    (state, None)
}

/// Whether the frame's next instruction is in the body of the loop that FOR_ITER `at` heads.
fn is_in_loop(ip: usize, instrs: &[crate::code::object::Instr], at: usize) -> bool {
    use crate::code::opcode::Op;
    instrs.get(at).is_some_and(|i| i.op == Op::ForIter && ip >= at && ip < i.arg as usize)
}
