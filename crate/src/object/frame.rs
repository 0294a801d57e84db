//! A frame: a code object being executed. The thing that parks when a generator yields.

use std::rc::Rc;

use super::code::CodeObject;
use super::dict::Dict;
use super::exception::FrameBlock;
use super::exception::Result;
use super::function::Function;
use super::generator::Generator;
use super::value::Value;
use crate::code::opcode::Op;
use crate::vm::Machine;

/// What becomes of the value that a frame returns, or of StopIteration that leaves it.
#[derive(Clone, Default)]
pub enum ReturnTo {
    /// Pushed on the caller's value stack.
    #[default]
    Push,
    /// Put at this place of `slots`, below what was pushed since.
    Below(usize),
    /// A tuple whose items are pushed, the last one first (unpacking).
    Spread,
    /// As `Spread`, for CHECK_EG_MATCH: a match becomes the exception being handled.
    SpreadMatch,
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
    /// As `NativeNext`, but items that are taken are not handed over: the iterator is asked for the next one at once. In unobserved
    /// runs.
    Gather(Box<Gathering>),
    /// `__bool__` or `__len__` of a condition, `__contains__`: pushed as a bool; `true` negates.
    Truth(bool),
    /// `send()` of a foreign iterator in `yield from`: pushed; StopIteration ends the delegation.
    Send,
    /// Called by the reader between two instructions: kept in `Machine::by_hand`.
    Hand,
    /// The outermost frame: the run ends.
    Exit,
    /// A builtin iterator that does something with the item of another.
    Through(Box<Through>),
    /// Observed runs: the next item of a stage that is no generator.
    Watched(Box<Watch>),
}

/// Who gathers the items of an iterator.
#[derive(Clone)]
pub struct Gathering {
    pub iterator: Value,
    pub into: Rc<dyn Gather>,
}

/// What a builtin does with the items of an iterator, as long as no code of Python decides about it.
pub trait Gather {
    /// Takes the item; or leaves it, to be handed to the builtin itself.
    fn take(&self, item: &mut Value) -> bool;
}

/// A builtin iterator that waits for an item: of the iterator inside it, or of the function that it calls for one. In an
/// unobserved run this stands for a native frame.
#[derive(Clone)]
pub struct Through {
    pub iterator: Value,
    /// What it keeps meanwhile.
    pub kept: Value,
    pub finish: Finish,
    pub then: ReturnTo,
    /// How many wait for one another: each lies on Rust's stack when the item comes.
    pub depth: u32,
}

/// Hands on what came: `(machine, who waited, what came)`. The end of the iterator inside is the end of this one.
pub type Finish = fn(&mut Machine, Through, Value) -> Result<()>;

/// Who waits for the item of a stage.
#[derive(Clone)]
pub struct Watch {
    pub stage: u64,
    pub by: u64,
    pub then: ReturnTo,
}

pub struct Frame {
    pub code: Rc<CodeObject>,
    pub globals: Rc<Dict>,
    /// The function being run; None for a module's or class's body.
    pub function: Option<Rc<Function>>,
    /// Namespace of a module or class body (`f_locals`).
    pub locals: Option<Value>,
    /// Locals, cells and free variables, then the value stack; unused entries are `Null`.
    pub slots: Vec<Value>,
    /// Entries of `slots` in use: the stack begins at the number of locals.
    pub sp: usize,
    /// The instruction that runs next; the one before it is running.
    pub ip: usize,
    /// The generator whose body this is.
    pub generator: Option<Rc<Generator>>,
    /// While it runs for a delegating generator: the one that was resumed.
    pub root: Option<Rc<Generator>>,
    /// Generators: the exception that whoever resumed it was handling.
    pub outer_handled: Value,
    pub return_to: ReturnTo,
    /// Exceptions being handled in this frame (PUSH_EXC_INFO not yet undone).
    pub handling: u32,
    /// Number of this frame among those of the run.
    pub id: u64,
    /// Line of the last `line` event, 0 before the first.
    pub line: u32,
    /// For the account: its frame object, once an exception has passed. It stays as long as the frame.
    pub block: Option<Rc<FrameBlock>>,
}

impl Frame {
    /// Whether its namespace is that of its globals, as in a module's body.
    #[inline(always)]
    pub fn runs_module(&self) -> bool {
        matches!(&self.locals, Some(Value::Dict(locals)) if Rc::ptr_eq(locals, &self.globals))
    }

    /// What takes the items that it yields.
    #[inline(always)]
    pub fn gathered(&self) -> Option<&dyn Gather> {
        if let ReturnTo::Gather(gathering) = &self.return_to { Some(&*gathering.into) } else { None }
    }

    /// The running instruction.
    #[inline]
    pub fn at(&self) -> usize {
        self.ip.saturating_sub(1)
    }

    /// Line of the running instruction.
    pub fn current_line(&self) -> u32 {
        self.code.line_at(self.at())
    }

    #[inline(always)]
    pub fn push(&mut self, value: Value) {
        // `slots` has room for the code's stack size (`CodeObject::frame_size`), and what lies there is Null, which needs no drop.
        std::mem::forget(std::mem::replace(&mut self.slots[self.sp], value));
        self.sp += 1;
    }

    #[inline(always)]
    pub fn pop(&mut self) -> Value {
        self.sp -= 1;
        self.slots[self.sp].take()
    }

    /// The instruction at which an exception leaves the frame: one that is raised again leaves it where it was raised.
    pub fn left_at(&self) -> u32 {
        let at = self.at();
        match self.code.code.instrs.get(at) {
            Some(instr) if instr.op == Op::Reraise && instr.arg > 0 => match self.peek(instr.arg as usize) {
                Value::Int(raised_at) => *raised_at as u32,
                _ => at as u32,
            },
            _ => at as u32,
        }
    }

    /// The value `depth` places from the top (1 = top).
    #[inline(always)]
    pub fn peek(&self, depth: usize) -> &Value {
        &self.slots[self.sp - depth]
    }

    /// Drops the stack entries above `sp`.
    pub fn cut(&mut self, sp: usize) {
        while self.sp > sp {
            drop(self.pop());
        }
    }

    /// The iterator that a suspended `yield from` or `await` waits for.
    pub fn receiver(&self) -> Option<Value> {
        use crate::code::opcode::Op;
        let instrs = &self.code.code.instrs;
        let last = instrs.get(self.at())?;
        let waits = match last.op {
            Op::Send => true,
            Op::YieldValue => instrs.get(self.ip).is_some_and(|i| i.op == Op::Resume && i.arg & 3 >= 2),
            _ => false,
        };
        (waits && self.sp > self.code.slot_count).then(|| self.slots[self.sp - 1].clone())
    }
}
