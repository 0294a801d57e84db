//! A frame: a code object being executed. The thing that parks when a generator yields.

use std::rc::Rc;

use super::code::CodeObject;
use super::dict::Dict;
use super::function::Function;
use super::generator::Generator;
use super::value::Value;

/// What becomes of the value that a frame returns, or of StopIteration that leaves it.
#[derive(Clone, Default)]
pub enum ReturnTo {
    /// Pushed on the caller's value stack.
    #[default]
    Push,
    /// Dropped (`__setattr__`, `__delitem__` and the like).
    Discard,
    /// `__init__`: must be None; this instance is pushed instead.
    Init(Value),
    /// `__next__` called by FOR_ITER: pushed; StopIteration ends the loop.
    ForIter,
    /// Handed to the native frame below.
    Native,
    /// As `Native`, for an iterator's step: StopIteration is handed over as "exhausted".
    NativeNext,
    /// The outermost frame: the run ends.
    Exit,
}

pub struct Frame {
    pub code: Rc<CodeObject>,
    pub globals: Rc<Dict>,
    pub builtins: Rc<Dict>,
    /// The function being run; None for a module's or class's body.
    pub function: Option<Rc<Function>>,
    /// Namespace of a module or class body (`f_locals`).
    pub locals: Option<Value>,
    /// Locals, cells and free variables, then the value stack; unused entries are `Null`.
    pub slots: Vec<Value>,
    /// Entries of `slots` in use: the stack begins at the number of locals.
    pub sp: usize,
    /// The instruction that runs or runs next.
    pub ip: usize,
    /// The generator whose body this is.
    pub generator: Option<Rc<Generator>>,
    pub return_to: ReturnTo,
    /// Exceptions being handled in this frame (PUSH_EXC_INFO not yet undone).
    pub handling: u32,
    /// Number of this frame among those of the run.
    pub id: u64,
    /// Line of the last `line` event, 0 before the first.
    pub line: u32,
}

impl Frame {
    /// Line of the instruction at `ip`.
    pub fn current_line(&self) -> u32 {
        self.code.line_at(self.ip)
    }
}
