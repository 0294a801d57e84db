//! Every event: the contract between engine and page. The page's types are made from these.

use serde::Serialize;

/// What happened. Time is the number of events so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// A line is about to run; with `how`, a generator wakes in the middle of it.
    #[default]
    Line,
    /// A function was called: `name`.
    Call,
    /// A function returned `value`.
    Return,
    /// A generator, coroutine or async generator was made: `stage`, `name`; nothing of it runs yet.
    Create,
    /// A stage that is no generator was seen for the first time: `stage`, `name`, `role`, `inputs`.
    Stage,
    /// Generator `stage` runs (again): `by` whom, `how`, with what `value`. Where a generator delegates, it is the innermost one that
    /// runs, at once, and `root` is the one that was resumed.
    Resume,
    /// Generator `stage` hands `value` out `to` whoever resumed it (or its `root`), and sleeps.
    Yield,
    /// Iterator `stage` is asked for its next item `by` another stage.
    Pull,
    /// Iterator `stage` hands `value` `to` another stage.
    Item,
    /// Iterator `stage` tells `to` that it has no more.
    Done,
    /// `yield from` or `await` begins: generator `stage` delegates `to` another.
    Delegate,
    /// The delegation of `stage` `to` another ended.
    Undelegate,
    /// Generator `stage` returned `value`.
    Exhaust,
    /// Generator `stage` ended by an exception: `value`.
    Fail,
    /// Generator `stage` is closed, by `close()` or because the last reference to it has gone.
    Close,
    /// An exception was raised: `value`.
    Raise,
    /// An exception was caught: `value`.
    Catch,
    /// The program ends by an exception that nobody caught: `value`.
    Uncaught,
    /// Text was written: `value`, to standard error if `error`.
    Output,
    /// A line of standard input was read: `value`.
    Input,
    /// Coroutine `stage` waits; the event loop runs others meanwhile. `value` says for what, where that is known.
    Wait,
    /// Coroutine `stage` goes on after it waited.
    Wake,
    /// The reader drives generator `stage` by hand; `value` is the line of Python that this amounts to.
    Act,
    /// The virtual clock went on to `value` seconds.
    Clock,
}

/// How a generator is resumed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum How {
    /// By a `for` loop, a builtin or `next()`.
    #[default]
    Next,
    /// By `send()`.
    Send,
    /// By `throw()`, or by an exception that a delegate let through.
    Throw,
    /// What it delegated to has ended.
    Finish,
}

/// What a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    Generator,
    Coroutine,
    AsyncGenerator,
    /// An iterator of the library over other iterators: `map`, `zip`, `itertools.chain` …
    Iterator,
    /// An instance of a class with `__next__`.
    Object,
    /// An iterator over a container, a range, a file.
    Source,
    /// A consumer that is no iterator itself: a `for` loop, `sum`, `list`, unpacking …
    Sink,
}

/// An event with its place: the innermost frame of the program (not of the library) and its running instruction. Values are short texts, frames and
/// stages are named by their numbers. Stage 0 is the reader, who acts by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Time after this event; the first has time 1.
    pub time: usize,
    pub kind: EventKind,
    pub place: Place,
    /// Number of the frame; 0 outside of every frame.
    pub frame: u64,
    /// Activations on the stack.
    pub depth: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<u64>,
    /// Who pulls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<u64>,
    /// Who gets the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u64>,
    /// The outermost generator of the tube through which the innermost one is resumed or yields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<How>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<bool>,
}

/// A range in a file. Lines count from 1 (0: none), columns from 0 in UTF-16 units, as an editor counts them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}
