//! A code object made ready to run: constants and names as values, inline caches.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::hash::{Hashed, hash_value};
use super::instance::Shape;
use super::intern::intern;
use super::sequence::{Bytes, Tuple};
use super::set::Set;
use super::str::Str;
use super::types::types;
use super::value::Value;
use crate::code::constant::Constant;
use crate::code::flags;
use crate::code::object::{Code, Instr};
use crate::code::opcode::Op;
use crate::memory::account::{self, Charge, Kind};

/// What an instruction remembers from the last time.
#[derive(Clone, Default)]
pub enum Cache {
    #[default]
    Empty,
    /// Attribute at this place of instances of this shape, of a class of this version without a data descriptor of the name.
    Attribute { version: u32, shape: Rc<Shape>, place: usize },
    /// The same, where storing it makes instances of the shape `before` ones of `shape`.
    NewAttribute { version: u32, before: Rc<Shape>, shape: Rc<Shape> },
    /// Method found on a class of this version, whose instances (of this shape) do not shadow it.
    Method { version: u32, shape: Rc<Shape>, function: Value },
    /// Method of a builtin value's class.
    BuiltinMethod { version: u32, function: Value },
    /// A module's (or class's) attribute: keys version of the dict and place.
    ModuleAttribute { version: u32, place: usize },
    /// A global: place of its name in the module's dict.
    Global { place: usize },
    /// A builtin: keys version of the module's dict, which lacks the name, and place in the builtins.
    Builtin { globals: u32, place: usize },
    /// Slot descriptor (`__slots__`).
    Slot { version: u32, slot: usize },
}

thread_local! {
    /// All code objects of the thread.
    static LOADED: RefCell<Vec<Weak<CodeObject>>> = RefCell::default();
}

pub struct CodeObject {
    pub code: Rc<Code>,
    pub constants: Vec<Value>,
    /// Interned.
    pub names: Vec<Rc<Str>>,
    /// Instructions with the frequent pairs and triples fused (see `vm::fuse`); those that an observed run executes are `code.instrs`.
    pub fused: Vec<Instr>,
    pub caches: RefCell<Vec<Cache>>,
    /// Interned names of the slots.
    pub slot_names: Vec<Rc<Str>>,
    pub slot_count: usize,
    /// Size of a frame's slots: locals and value stack.
    pub frame_size: usize,
    pub free_count: usize,
    /// Runs as generator, coroutine or async generator.
    pub suspends: bool,
    /// Only positional parameters, no star: as many arguments can be moved straight into the slots.
    pub positional: bool,
    /// The same, and nothing suspends.
    pub simple: bool,
    /// How often it was called: hot code gets fused instructions.
    pub calls: Cell<u32>,
    /// It belongs to the library (`<frozen …>`), not to the program.
    pub library: bool,
    name_value: OnceCell<Value>,
    begins: OnceCell<Box<[u32]>>,
    charge: Charge,
}

impl CodeObject {
    /// Makes values of the constants and names, inner code objects included.
    pub fn load(code: &Rc<Code>) -> Rc<CodeObject> {
        // CPython has constants ready when the program starts.
        let _pause = account::pause();
        Self::with_constants(code, code.constants.iter().map(constant_value).collect())
    }

    /// Code with these constants in the place of its own.
    pub fn with_constants(code: &Rc<Code>, constants: Vec<Value>) -> Rc<CodeObject> {
        let _pause = account::pause();
        let slot_names: Vec<_> = code.slots.iter().map(|s| intern(&s.name)).collect();
        let free_count = code.slots.iter().filter(|s| s.kind == crate::code::object::SlotKind::Free).count();
        let suspends = code.suspends();
        let positional = code.kwonly_count == 0 && code.flags & (flags::VARARGS | flags::VARKEYWORDS) == 0;
        let made = Rc::new(CodeObject {
            constants,
            names: code.names.iter().map(|n| intern(n)).collect(),
            fused: crate::vm::fuse::fuse(&code.instrs),
            caches: RefCell::new(vec![Cache::Empty; usize::from(code.cache_count) + 1]),
            slot_count: code.slots.len(),
            frame_size: code.slots.len() + code.stack_size as usize + 3,
            free_count,
            slot_names,
            suspends,
            positional,
            simple: positional && !suspends,
            calls: Cell::new(0),
            library: code.filename.starts_with("<frozen"),
            name_value: OnceCell::new(),
            begins: OnceCell::new(),
            charge: Charge::default(),
            code: code.clone(),
        });
        LOADED.with_borrow_mut(|loaded| {
            if loaded.len() == loaded.capacity() {
                loaded.retain(|code| code.strong_count() > 0);
            }
            loaded.push(Rc::downgrade(&made));
        });
        made
    }

    /// Forgets what instructions remember: it holds references.
    pub fn forget_caches() {
        let loaded: Vec<_> = LOADED.with_borrow(|loaded| loaded.iter().filter_map(Weak::upgrade).collect());
        for code in loaded {
            let empty = vec![Cache::Empty; code.caches.borrow().len()];
            drop(code.caches.replace(empty));
        }
    }

    /// Charges a code object, and those inside, that was compiled while the program runs.
    pub fn charge(&self) {
        if account::is_on() {
            let block = || crate::memory::block::code(self.code.instrs.len());
            self.charge.adopt(Charge::of(Kind::named("code"), block));
            for constant in &self.constants {
                if let Value::Code(code) = constant {
                    code.charge();
                }
            }
        }
    }

    /// What instruction cache `at` remembers.
    #[inline(always)]
    pub fn cache(&self, at: u16) -> &Cache {
        // SAFETY: caches are written by `remember` alone, which no code that holds this reference can reach: every user reads
        // what it needs and lets go before anything else of the machine runs. The index was given out by the compiler.
        unsafe { (&*self.caches.as_ptr()).get_unchecked(at as usize) }
    }

    /// Replaces what instruction cache `at` remembers.
    pub fn remember(&self, at: u16, cache: Cache) {
        if at != 0 {
            let old = std::mem::replace(&mut self.caches.borrow_mut()[at as usize], cache);
            drop(old);
        }
    }

    pub fn name(&self) -> Value {
        self.name_value.get_or_init(|| Value::interned(&self.code.name)).clone()
    }

    /// For observed runs: of each instruction the line that may begin with it. 0 for those of the library, and for those that are no place in
    /// the text, such as the beginning of a generator's body.
    pub fn begins(&self) -> &[u32] {
        self.begins.get_or_init(|| {
            let lines = self.code.instrs.iter().zip(&self.code.positions).map(|(instr, span)| {
                let artificial = matches!(instr.op, Op::Resume | Op::ReturnGenerator | Op::Nop);
                if self.library || artificial || span.end_line == 0 { 0 } else { span.line }
            });
            lines.collect()
        })
    }

    pub fn line_at(&self, instr: usize) -> u32 {
        self.code.positions.get(instr).map_or(self.code.first_line, |p| p.line)
    }
}

pub fn constant_value(constant: &Constant) -> Value {
    match constant {
        Constant::None => Value::None,
        Constant::Ellipsis => Value::Ellipsis,
        Constant::Bool(b) => Value::Bool(*b),
        Constant::Int(i) => Value::Int(*i).shared(),
        Constant::Long(b) => Value::big(b.clone()).shared(),
        Constant::Float(f) => Value::Float(*f).shared(),
        Constant::Complex(re, im) => {
            Value::opaque(&types().complex, crate::object::opaque::Complex { re: *re, im: *im })
        }
        // CPython interns constants that look like names.
        Constant::Str(s) if s.len() <= 64 && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
            Value::Str(intern(s))
        }
        Constant::Str(s) => Value::str(s),
        Constant::Bytes(b) => Value::Bytes(Bytes::new(b.to_vec())),
        Constant::Tuple(items) => Value::Tuple(Tuple::new(items.iter().map(constant_value).collect())),
        Constant::FrozenSet(items) => {
            let set = Set::new(true);
            for item in items.iter().map(constant_value) {
                if let Hashed::Hash(hash) = hash_value(&item) {
                    let missing = matches!(set.table.borrow().find(&item, hash), super::set::Found::Missing);
                    if missing {
                        set.table_mut().insert_new(item, hash);
                    }
                }
            }
            Value::Set(set)
        }
        Constant::Code(code) => Value::Code(CodeObject::load(code)),
    }
}
