//! The code object (`co_*`).

use std::rc::Rc;

use super::constant::Constant;
use super::opcode::Op;
use crate::source::span::Span;

/// One instruction. `arg` is the operand; `flag` a second small operand where the opcode says so;
/// `cache` the number of its inline cache in the code object (0 where it has none; numbers start at 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Instr {
    pub op: Op,
    pub flag: u8,
    pub cache: u16,
    pub arg: u32,
}

/// Which of the four places a local slot is (`co_localspluskinds`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// A plain local (parameters included).
    Local,
    /// A parameter that an inner scope also uses: the slot is a local until `MAKE_CELL` wraps it.
    LocalCell,
    /// A cell that is no parameter.
    Cell,
    /// A variable of an enclosing function.
    Free,
}

/// A named slot of the frame ("localsplus").
#[derive(Clone, Debug)]
pub struct Slot {
    pub name: Rc<str>,
    pub kind: SlotKind,
    /// Local only to an inlined comprehension (PEP 709): hidden from `locals()` of the function.
    pub hidden: bool,
}

/// A row of the exception table: instructions `start..end` are guarded by the handler at `target`,
/// which is entered with the value stack cut to `depth` entries, then the index of the raising
/// instruction if `lasti`, then the exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    pub start: u32,
    pub end: u32,
    pub target: u32,
    pub depth: u32,
    pub lasti: bool,
}

/// A compiled body: module, function, class, lambda, comprehension or type-parameter scope.
#[derive(Clone, Debug)]
pub struct Code {
    pub name: Rc<str>,
    pub qualname: Rc<str>,
    pub filename: Rc<str>,
    pub first_line: u32,
    /// See [`super::flags`].
    pub flags: u32,
    /// Positional parameters, positional-only ones included (`co_argcount`).
    pub arg_count: u32,
    pub posonly_count: u32,
    pub kwonly_count: u32,
    /// `co_stacksize` as CPython 3.13 computes it: the size of a generator depends on it.
    pub stack_size: u32,
    /// Parameters first (positional, keyword-only, `*args`, `**kwargs`), then other locals in order of
    /// appearance, then cells that are no parameters, then free variables, as CPython orders them.
    pub slots: Vec<Slot>,
    pub constants: Vec<Constant>,
    pub names: Vec<Rc<str>>,
    pub instrs: Vec<Instr>,
    /// One for each instruction.
    pub positions: Vec<Span>,
    /// Ordered so that the first row which covers an instruction is its handler.
    pub handlers: Vec<Handler>,
    /// How many inline caches `instrs` refer to.
    pub cache_count: u16,
}

impl Code {
    /// The handler that guards instruction `at`, if any.
    pub fn handler(&self, at: u32) -> Option<&Handler> {
        self.handlers.iter().find(|h| h.start <= at && at < h.end)
    }

    /// Whether a call makes a generator, coroutine or async generator instead of running.
    pub fn suspends(&self) -> bool {
        use super::flags::{ASYNC_GENERATOR, COROUTINE, GENERATOR};
        self.flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR) != 0
    }
}
