//! What a machine is: its stack of frames, the modules, the limits.

use std::rc::Rc;

use super::ask::Answer;
use super::eager::Eager;
use crate::code::object::Code;
use crate::memory::account::{self, Account};
use crate::memory::cycles;
use crate::object::code::CodeObject;
use crate::object::frame::{Gathering, ReturnTo};
use crate::object::native::Task;
use crate::object::{Dict, Frame, Raised, Result, Str, Value, intern, names, tracked};
use crate::ops::number;
use crate::session::host::Host;
use crate::trace::recorder::Recorder;

/// A builtin in progress.
pub struct NativeFrame {
    pub task: Task,
    pub return_to: ReturnTo,
    /// What it asked for, until it is polled again.
    pub answer: Option<Answer>,
}

/// An entry of the stack. It is small: whatever is parked or returns moves it.
pub enum Activation {
    Python(Box<Frame>),
    Native(Box<NativeFrame>),
}

pub struct Machine {
    /// Innermost last.
    pub(super) stack: Vec<Activation>,
    /// The Python frame on top of the stack; null when a native frame is (or nothing).
    pub(super) current: *mut Frame,
    /// Frames to use again; boxed, since that is how they move.
    #[allow(clippy::vec_box)]
    pool: Vec<Box<Frame>>,
    /// The exception being handled (`sys.exception()`); Null if none.
    pub handled: Value,
    /// Steps (jumps back, calls, resumptions) left before a pause.
    pub fuel: i64,
    pub recursion_limit: usize,
    /// Whether `gc` is enabled.
    pub collects: bool,
    /// An import waits for the library's sources.
    pub wants_library: bool,
    /// It reads standard input and waits for more of it.
    pub wants_input: bool,
    /// Whether iterators are asked for items that a builtin gathers, further up on Rust's stack.
    pub(super) gathers: bool,
    /// Who is to be asked next.
    pub(super) gathering: Option<Box<Gathering>>,
    /// Native frames on the stack.
    pub(super) natives: usize,
    /// Grows whenever a delegation ends other than by its root: cached innermost generators are then looked up anew.
    pub(super) delegation_epoch: u64,
    /// The value that the innermost frame is about to yield is an async generator's own.
    pub(super) wrapped: bool,
    /// The exception on its way was raised before in this very frame: it gets no second line in the traceback.
    pub(super) reraising: bool,
    /// The exception on its way was thrown into a generator that handles none: it has nothing to do with what its thrower handles.
    pub(super) thrown: bool,
    /// Result of the outermost frame.
    pub(super) finished: Option<Result>,
    /// What a generator answered that the reader resumed by hand.
    pub by_hand: Option<Answer>,
    pub builtins: Rc<Dict>,
    pub modules: Rc<Dict>,
    pub main: Rc<Dict>,
    /// Files, output, clock.
    pub host: Rc<Host>,
    /// What a `print` has written of its line while it waits for the text of an object.
    pub unfinished_line: String,
    pub recorder: Option<Box<Recorder>>,
    /// The account of its objects, while it is open and the machine does not run.
    pub account: Option<Box<Account>>,
    /// What the run knows where it is an eager one.
    pub eager: Option<Box<Eager>>,
    /// Of the objects that it makes: cycles of one machine are no matter of another.
    pub(super) owner: u64,
    /// Numbers for frames and generators.
    pub(super) next_frame: u64,
    pub(super) next_generator: u64,
    /// Event loop hooks of `sys.set_asyncgen_hooks`: first iteration, finaliser.
    pub asyncgen_hooks: (Value, Value),
    /// How many frames a new coroutine remembers (`sys.set_coroutine_origin_tracking_depth`).
    pub origin_depth: usize,
    /// Recursion of builtins in builtins (`repr` in `repr`), as C recursion in CPython.
    pub native_limit: usize,
}

/// Frames kept for reuse.
const POOL: usize = 64;

impl Machine {
    /// Pauses the run, as a lack of fuel does, until the library's sources are there.
    pub fn wait_for_library(&mut self) {
        self.wants_library = true;
        self.fuel = 0;
    }

    /// Pauses the run, as a lack of fuel does, until there is something to read.
    pub fn wait_for_input(&mut self) {
        self.wants_input = true;
        self.fuel = 0;
    }

    pub fn new(host: Rc<Host>) -> Machine {
        crate::types::install();
        // What a run before this one has set is no matter of this one.
        number::set_max_digits(number::DEFAULT_MAX_DIGITS);
        let owner = tracked::new_owner();
        let builtins = Dict::new().shared();
        let modules = Dict::new().shared();
        let mut machine = Machine {
            stack: Vec::with_capacity(64),
            current: std::ptr::null_mut(),
            pool: Vec::new(),
            handled: Value::Null,
            fuel: i64::MAX,
            recursion_limit: 1000,
            collects: true,
            wants_library: false,
            wants_input: false,
            gathers: false,
            gathering: None,
            natives: 0,
            delegation_epoch: 1,
            wrapped: false,
            reraising: false,
            thrown: false,
            finished: None,
            by_hand: None,
            builtins: builtins.clone(),
            modules,
            main: Dict::new().shared(),
            host,
            unfinished_line: String::new(),
            recorder: None,
            account: None,
            eager: None,
            owner,
            next_frame: 1,
            next_generator: 1,
            asyncgen_hooks: (Value::None, Value::None),
            origin_depth: 0,
            native_limit: 5000,
        };
        crate::builtin::install(&mut machine);
        machine
    }

    /// Puts a module's code on an empty stack: the outermost frame.
    pub fn start(&mut self, code: &Rc<Code>, globals: Rc<Dict>) {
        let code = CodeObject::load(code);
        let mut frame = self.new_frame(&code, &globals);
        frame.locals = Some(Value::Dict(globals));
        frame.return_to = ReturnTo::Exit;
        self.push_frame(frame);
    }

    /// The code of the innermost frame of Python.
    pub fn starting(&self) -> Option<&Rc<CodeObject>> {
        self.python_frame().map(|frame| &frame.code)
    }

    /// Whether the module on the stack, which has not run yet, sets its `__doc__`.
    pub fn has_docstring(&self) -> bool {
        self.python_frame().is_some_and(|frame| frame.code.names.first().is_some_and(|name| name.as_str() == "__doc__"))
    }

    /// Puts a native task on an empty stack: the outermost frame.
    pub fn start_task(&mut self, task: Task) -> Result<()> {
        self.push_task(task, ReturnTo::Exit)
    }

    /// Puts a native task on top of the stack.
    pub fn start_task_for(&mut self, task: Task, return_to: ReturnTo) -> Result<()> {
        self.push_task(task, return_to)
    }

    /// A frame with room for its code, from the pool if there is one.
    #[inline]
    pub(super) fn new_frame(&mut self, code: &Rc<CodeObject>, globals: &Rc<Dict>) -> Box<Frame> {
        let id = self.next_frame;
        self.next_frame += 1;
        if let Some(mut frame) = self.pool.pop() {
            frame.sp = code.slot_count;
            frame.ip = 0;
            frame.id = id;
            frame.line = 0;
            // A pooled frame remembers what it ran last, which is often what it runs next.
            if !Rc::ptr_eq(&frame.code, code) {
                if frame.slots.len() < code.frame_size {
                    frame.slots.resize(code.frame_size, Value::Null);
                }
                frame.code = code.clone();
            }
            if !Rc::ptr_eq(&frame.globals, globals) {
                frame.globals = globals.clone();
            }
            return frame;
        }
        self.fresh_frame(code.clone(), globals.clone(), id)
    }

    #[cold]
    fn fresh_frame(&mut self, code: Rc<CodeObject>, globals: Rc<Dict>, id: u64) -> Box<Frame> {
        let size = code.frame_size;
        Box::new(Frame {
            sp: code.slot_count,
            slots: vec![Value::Null; size],
            code,
            globals,
            function: None,
            locals: None,
            ip: 0,
            generator: None,
            root: None,
            outer_handled: Value::Null,
            return_to: ReturnTo::Push,
            handling: 0,
            id,
            line: 0,
            block: None,
        })
    }

    /// Takes back a frame that is done; its values are dropped here.
    #[inline]
    pub(super) fn free_frame(&mut self, mut frame: Box<Frame>) {
        let used = frame.sp;
        for slot in &mut frame.slots[..used] {
            slot.take().release();
        }
        if self.pool.len() < POOL && frame.slots.len() < 256 {
            frame.function = None;
            if frame.locals.is_some() {
                frame.locals = None;
            }
            if frame.generator.is_some() {
                frame.generator = None;
            }
            if frame.root.is_some() {
                frame.root = None;
            }
            if frame.block.is_some() {
                frame.block = None;
            }
            frame.handling = 0;
            self.pool.push(frame);
        }
    }

    /// Lets go of what frames remember that wait to be used again.
    pub(crate) fn forget_frames(&mut self) {
        self.pool.clear();
    }

    #[inline(always)]
    pub(super) fn push_frame(&mut self, mut frame: Box<Frame>) {
        self.current = &mut *frame;
        self.stack.push(Activation::Python(frame));
    }

    pub(super) fn push_task(&mut self, task: Task, return_to: ReturnTo) -> Result<()> {
        if self.natives >= self.native_limit {
            return Err(too_deep(""));
        }
        self.natives += 1;
        self.current = std::ptr::null_mut();
        self.stack.push(Activation::Native(Box::new(NativeFrame { task, return_to, answer: None })));
        Ok(())
    }

    /// Takes the top Python frame off the stack.
    #[inline(always)]
    pub(super) fn pop_frame(&mut self) -> Option<Box<Frame>> {
        match self.stack.pop() {
            Some(Activation::Python(frame)) => {
                self.find_current();
                Some(frame)
            }
            Some(other) => {
                self.stack.push(other);
                None
            }
            None => None,
        }
    }

    #[inline(always)]
    pub(super) fn find_current(&mut self) {
        self.current = match self.stack.last_mut() {
            Some(Activation::Python(frame)) => &mut **frame,
            _ => std::ptr::null_mut(),
        };
    }

    /// The Python frame on top of the stack.
    #[inline(always)]
    pub(super) fn frame(&mut self) -> &mut Frame {
        debug_assert!(!self.current.is_null());
        // SAFETY: `current` points into the box of the topmost activation, which stays where it is until it is popped; every push and
        // pop goes through the functions above, which set it anew. Instructions run only while it is a Python frame.
        unsafe { &mut *self.current }
    }

    #[inline(always)]
    pub(super) fn push(&mut self, value: Value) {
        self.frame().push(value);
    }

    #[inline(always)]
    pub(super) fn pop(&mut self) -> Value {
        self.frame().pop()
    }

    /// Name number `at` of the running code.
    #[inline]
    pub(super) fn name(&mut self, at: u32) -> Rc<Str> {
        self.frame().code.names[at as usize].clone()
    }

    /// The innermost Python frame, under native ones too.
    pub fn python_frame(&self) -> Option<&Frame> {
        self.stack.iter().rev().find_map(|a| match a {
            Activation::Python(frame) => Some(&**frame),
            Activation::Native(_) => None,
        })
    }

    /// Python frames, innermost first.
    pub fn python_frames(&self) -> impl Iterator<Item = &Frame> {
        self.stack.iter().rev().filter_map(|a| match a {
            Activation::Python(frame) => Some(&**frame),
            Activation::Native(_) => None,
        })
    }

    /// The frame of a generator that runs.
    pub fn frame_of(&self, g: &Rc<crate::object::Generator>) -> Option<&Frame> {
        self.python_frames().find(|f| f.generator.as_ref().is_some_and(|other| Rc::ptr_eq(other, g)))
    }

    /// What lies on the stack, outermost first.
    pub fn activations(&self) -> impl Iterator<Item = &Activation> {
        self.stack.iter()
    }

    /// Whether a Python frame is on top: it stands between two instructions.
    pub fn is_at_instruction(&self) -> bool {
        !self.current.is_null()
    }

    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// `__name__` of the module whose code runs.
    pub fn running_module(&self) -> Option<Value> {
        self.python_frame()?.globals.get_str(&names().name)
    }

    /// A module made by the engine or imported before.
    pub fn loaded_module(&self, name: &str) -> Option<Value> {
        self.modules.get_str(&intern(name))
    }
}

/// RecursionError; `doing` is what there was no room for, as CPython says it.
#[cold]
pub(super) fn too_deep(doing: &str) -> Raised {
    Raised::recursion_error(format!("maximum recursion depth exceeded{doing}"))
}

impl Drop for Machine {
    fn drop(&mut self) {
        let present = tracked::set_owner(self.owner);
        let outer = self.account.take().map(|account| account::exchange(Some(account)));
        // Frames first: their values may refer to modules.
        self.stack.clear();
        self.forget_frames();
        for (_, module) in self.modules.pairs() {
            if let Value::Module(module) = module {
                module.dict.clear();
            }
        }
        [&self.modules, &self.main, &self.builtins].into_iter().for_each(|dict| dict.clear());
        forget_waiting();
        // What refers only to itself would stay for ever.
        cycles::dissolve(cycles::find());
        forget_waiting();
        crate::object::iterator::take_told().clear();
        tracked::set_owner(present);
        if let Some(outer) = outer {
            account::exchange(outer);
        }
    }
}

/// Finalisers of what is left when a machine goes do not run any more; what goes then may let go of more that waits for its end.
fn forget_waiting() {
    while crate::object::trash::pending() {
        crate::object::trash::take_pending().clear();
    }
}
