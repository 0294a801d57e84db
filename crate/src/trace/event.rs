//! Every event, in one enum: the contract between engine and page. The page's types are made from these.

use serde::Serialize;

/// How a generator is resumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "how")]
pub enum Resumption {
    /// By a `for` loop, a builtin or `next()`.
    Next,
    Send {
        value: String,
    },
    Throw {
        exception: String,
    },
    /// What it delegated to has ended with this value.
    Finish {
        value: String,
    },
}

/// What the engine did. Frames and generators are named by their numbers, values by short texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Happening {
    /// A line is about to run.
    Line,
    /// A function was called.
    Call {
        function: String,
    },
    /// A function returned.
    Return {
        value: String,
    },
    /// A generator, coroutine or async generator was made; nothing of it runs yet.
    Create {
        generator: u64,
        name: String,
        face: String,
    },
    /// A generator runs (again).
    Resume {
        generator: u64,
        resumption: Resumption,
    },
    /// A generator hands out a value and sleeps.
    Yield {
        generator: u64,
        value: String,
    },
    /// `yield from` or `await` begins: `generator` now delegates to `to`.
    Delegate {
        generator: u64,
        to: u64,
    },
    /// A delegation ended.
    Undelegate {
        generator: u64,
        from: u64,
    },
    /// A generator returned.
    Exhaust {
        generator: u64,
        value: String,
    },
    /// A generator ended by an exception.
    Fail {
        generator: u64,
        exception: String,
    },
    Raise {
        exception: String,
    },
    Catch {
        exception: String,
    },
    Output {
        text: String,
        error: bool,
    },
}

/// A happening with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Number of the frame it happened in; 0 outside of every frame.
    pub frame: u64,
    /// Line of the program, from 1; 0 where there is none.
    pub line: u32,
    /// Frames on the stack.
    pub depth: usize,
    #[serde(flatten)]
    pub what: Happening,
}
