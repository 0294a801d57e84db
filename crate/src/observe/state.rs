//! The state now: the stack of frames, the generators, their locals.

use serde::Serialize;

use crate::object::digest::digest;
use crate::object::generator::State;
use crate::object::{Frame, Generator, Value};
use crate::trace::event::Happening;
use crate::vm::Machine;

/// A variable and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Variable {
    pub name: String,
    pub value: String,
}

/// A frame on the stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FrameView {
    pub number: u64,
    pub function: String,
    pub file: String,
    /// The line that runs next in the innermost frame, and the line of the call in the others.
    pub line: u32,
    pub locals: Vec<Variable>,
    /// The generator whose body it is.
    pub generator: Option<u64>,
}

/// A generator, alive or gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GeneratorView {
    pub number: u64,
    pub name: String,
    /// "generator", "coroutine" or "async generator".
    pub face: String,
    /// As `inspect.getgeneratorstate` names it: "created", "running", "suspended", "closed".
    pub state: String,
    /// The generator it delegates to.
    pub delegates_to: Option<u64>,
    /// Where it sleeps; 0 when it does not.
    pub line: u32,
    pub locals: Vec<Variable>,
    /// Values yielded so far, and the last of them.
    pub yielded: usize,
    pub last: Vec<String>,
    /// What it returned or raised, once it has.
    pub ended: Option<String>,
    /// No reference to it is left.
    pub gone: bool,
}

/// Everything a view needs at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StateView {
    /// Outermost first.
    pub frames: Vec<FrameView>,
    pub generators: Vec<GeneratorView>,
}

fn locals(frame: &Frame) -> Vec<Variable> {
    if let Some(Value::Dict(namespace)) = &frame.locals {
        let shown = namespace.pairs().into_iter().filter_map(|(k, v)| {
            let name = k.as_str()?.as_str().to_string();
            let hidden = name.starts_with("__") || matches!(v, Value::Module(_));
            (!hidden).then(|| Variable { name, value: digest(&v) })
        });
        return shown.collect();
    }
    let all = crate::types::frame::locals_of(frame);
    all.into_iter().map(|(name, value)| Variable { name: name.as_str().to_string(), value: digest(&value) }).collect()
}

fn is_library(frame: &Frame) -> bool {
    frame.code.code.filename.starts_with("<frozen")
}

/// Reads the state of a paused machine.
pub fn state(machine: &Machine) -> StateView {
    let mut frames: Vec<FrameView> = Vec::new();
    for (at, frame) in machine.python_frames().enumerate() {
        if is_library(frame) {
            continue;
        }
        let line = if at == 0 { frame.code.line_at(frame.ip) } else { frame.current_line() };
        frames.push(FrameView {
            number: frame.id,
            function: frame.code.code.qualname.to_string(),
            file: frame.code.code.filename.to_string(),
            line,
            locals: locals(frame),
            generator: frame.generator.as_ref().map(|g| g.number),
        });
    }
    frames.reverse();
    let known = machine.recorder.iter().flat_map(|r| r.generators.iter());
    let generators = known
        .map(|k| {
            let alive = k.generator.upgrade();
            let ended = k.ended.as_ref().map(|end| match end {
                Happening::Exhaust { value, .. } => format!("returned {value}"),
                Happening::Fail { exception, .. } => format!("raised {exception}"),
                _ => String::new(),
            });
            let mut view = GeneratorView {
                number: k.number,
                name: k.name.clone(),
                face: k.face.clone(),
                state: "closed".into(),
                delegates_to: None,
                line: 0,
                locals: Vec::new(),
                yielded: k.yielded,
                last: k.last.iter().cloned().collect(),
                ended,
                gone: alive.is_none(),
            };
            if let Some(generator) = alive {
                fill(machine, &generator, &mut view);
            }
            view
        })
        .collect();
    StateView { frames, generators }
}

fn fill(machine: &Machine, generator: &std::rc::Rc<Generator>, view: &mut GeneratorView) {
    view.state = match generator.state.get() {
        State::Created => "created",
        State::Running => "running",
        State::Suspended if crate::types::generator::is_running(machine, generator) => "running",
        State::Suspended => "suspended",
        State::Closed => "closed",
    }
    .to_string();
    view.delegates_to = generator.delegate.borrow().as_ref().map(|g| g.number);
    if let Some(frame) = &*generator.frame.borrow() {
        view.line = frame.current_line();
        view.locals = locals(frame);
    }
}
