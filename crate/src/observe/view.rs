//! What the state at one time looks like to a view. The page's types are made from these.

use serde::Serialize;

use crate::trace::event::{Place, Role};

/// A variable and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Variable {
    pub name: String,
    pub value: String,
    /// It was bound, rebound or changed inside since the line before in its frame.
    pub changed: bool,
}

/// A frame on the stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FrameView {
    pub number: u64,
    pub function: String,
    /// What runs next in the innermost frame, and the running call or pull in the others.
    pub place: Place,
    pub locals: Vec<Variable>,
    /// The generator whose body it is.
    pub generator: Option<u64>,
}

/// How a generator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum GeneratorState {
    /// Nothing of it has run.
    Created,
    Running,
    /// It sleeps at a `yield` (or at an `await` that waits).
    Suspended,
    /// It sleeps at a `yield from` or `await`; another generator answers in its place.
    Delegating,
    /// It returned or raised.
    Finished,
    /// It was closed before its end.
    Closed,
}

/// A generator, coroutine or async generator, alive or gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GeneratorView {
    pub number: u64,
    pub name: String,
    pub role: Role,
    pub state: GeneratorState,
    /// The generator it delegates to.
    pub delegates_to: Option<u64>,
    /// Who resumes it now, or resumed it last; 0 is the reader.
    pub pulled_by: Option<u64>,
    /// Where it sleeps or runs; None when it is over.
    pub place: Option<Place>,
    pub locals: Vec<Variable>,
    /// Values handed out so far (those that came through from a delegate, too), and the last of them.
    pub yielded: usize,
    pub last: Vec<String>,
    /// What it returned, once it has.
    pub returned: Option<String>,
    /// The exception that ended it, once one has.
    pub raised: Option<String>,
    /// No reference to it is left.
    pub gone: bool,
}

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum StageState {
    /// Nobody has asked it for anything.
    Idle,
    Running,
    Suspended,
    Delegating,
    Finished,
}

/// A stage of a pipeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    pub number: u64,
    pub name: String,
    pub role: Role,
    pub state: StageState,
    /// Whom it asks.
    pub inputs: Vec<u64>,
    /// Who asks it, or asked it last; 0 is the reader.
    pub output: Option<u64>,
    /// Items that came in and that went out.
    pub taken_in: usize,
    pub given_out: usize,
    /// Items that it keeps: what `tee` buffers, the list that `sorted` fills.
    pub hoarded: usize,
    /// Items that it took and that nobody will ever get, other than by its own choice: `zip` swallows one.
    pub lost: usize,
    /// The item handed out last (taken in last, for a sink).
    pub last: Option<String>,
    /// Where it sleeps or runs; the place of the consumer, for a sink.
    pub place: Option<Place>,
    /// A source and a sink only: no pipeline.
    pub trivial: bool,
    /// It is over, and no reference to it is left.
    pub gone: bool,
}

/// One link of the chain of pulls that made the current line run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WhyStep {
    pub link: WhyLink,
    /// Name of the stage or function.
    pub name: String,
    pub stage: Option<u64>,
    /// Where it stands.
    pub place: Option<Place>,
}

/// What a link of the chain does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum WhyLink {
    /// The program runs this line.
    Runs,
    /// This function was called by the link before.
    Called,
    /// This sink wants a value of the next link.
    Wants,
    /// This stage was asked for a value by the link before.
    Asked,
    /// This generator answers for the link before, which delegates to it.
    Answers,
}

/// Everything a view needs at one time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StateView {
    pub time: usize,
    /// Outermost first.
    pub frames: Vec<FrameView>,
    pub generators: Vec<GeneratorView>,
    pub stages: Vec<StageView>,
    /// Why the current line runs: outermost first, the current line last.
    pub why: Vec<WhyStep>,
    /// Seconds that the virtual clock shows.
    pub clock: f64,
}
