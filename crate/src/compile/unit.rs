//! A unit is a body being compiled (one code object); the compiler holds the current one and those around it.

use hashbrown::HashMap;

use crate::code::constant::{Constant, same};
use crate::code::opcode::Op;
use crate::scope::table::{Place, Scope, Symbol, SymbolTable, occurs};
use crate::source::span::Span;
use crate::syntax::tree::{Body, Name, ScopeId};

/// Something emitted: an opcode, or one that exists only until the body is assembled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emit {
    Op(Op),
    /// Enters a guarded region; the handler gets the exception.
    SetupFinally,
    /// As above; the handler gets the index of the raising instruction too.
    SetupCleanup,
    /// As above, for `with`.
    SetupWith,
    /// Leaves the innermost guarded region.
    PopBlock,
    /// The cell itself, for a closure.
    LoadClosure,
    /// Restores a local that may have been unbound.
    StoreFastMaybeNull,
    JumpNoInterrupt,
}

impl From<Op> for Emit {
    fn from(op: Op) -> Emit {
        Emit::Op(op)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label(pub(super) u32);

#[derive(Clone, Copy, Debug)]
pub(super) struct Instruction {
    pub(super) op: Emit,
    pub(super) flag: u8,
    pub(super) arg: u32,
    pub(super) target: Option<Label>,
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
    Module,
    Class,
    Function,
    AsyncFunction,
    Lambda,
    Comprehension,
    TypeParams,
}

/// What a `return`, `break` or `continue` has to undo on its way out.
#[derive(Clone)]
pub(super) enum FrameBlockKind<'a> {
    While,
    For,
    TryExcept,
    /// With the body of the `finally`.
    FinallyTry(&'a Body<'a>),
    FinallyEnd,
    With,
    AsyncWith,
    /// With the name that `except … as` binds.
    HandlerCleanup(Option<Name>),
    PopValue,
    ExceptionHandler,
    ExceptionGroupHandler,
    AsyncComprehension,
    StopIteration,
}

#[derive(Clone)]
pub(super) struct FrameBlock<'a> {
    pub(super) kind: FrameBlockKind<'a>,
    pub(super) block: Option<Label>,
    pub(super) exit: Option<Label>,
    pub(super) span: Span,
}

/// Names numbered by first use.
#[derive(Default)]
pub(super) struct Numbered {
    index: HashMap<Name, u32>,
    pub(super) list: Vec<Name>,
}

impl Numbered {
    pub(super) fn number(&mut self, name: &Name) -> u32 {
        if let Some(at) = self.index.get(name) {
            return *at;
        }
        let at = self.list.len() as u32;
        self.index.insert(name.clone(), at);
        self.list.push(name.clone());
        at
    }

    pub(super) fn get(&self, name: &str) -> Option<u32> {
        self.index.get(name).copied()
    }
}

impl FromIterator<Name> for Numbered {
    fn from_iter<I: IntoIterator<Item = Name>>(names: I) -> Numbered {
        let mut numbered = Numbered::default();
        for name in names {
            numbered.number(&name);
        }
        numbered
    }
}

/// `co_consts` while it grows.
#[derive(Default)]
pub(super) struct Constants {
    pub(super) list: Vec<Constant>,
    /// By a coarse digest, so that a big table of constants is not searched from end to end.
    buckets: HashMap<u64, Vec<u32>>,
}

impl Constants {
    pub(super) fn number(&mut self, constant: Constant) -> u32 {
        let bucket = self.buckets.entry(digest(&constant)).or_default();
        for at in bucket.iter() {
            if self.list.get(*at as usize).is_some_and(|known| same(known, &constant)) {
                return *at;
            }
        }
        let at = self.list.len() as u32;
        bucket.push(at);
        self.list.push(constant);
        at
    }
}

fn digest(constant: &Constant) -> u64 {
    let mix = |seed: u64, value: u64| (seed ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23);
    let bytes = |seed: u64, bytes: &[u8]| bytes.iter().fold(seed, |d, b| mix(d, u64::from(*b)));
    match constant {
        Constant::None => 1,
        Constant::Ellipsis => 2,
        Constant::Bool(b) => 3 + u64::from(*b),
        Constant::Int(i) => mix(5, *i as u64),
        Constant::Long(i) => mix(6, i.bits()),
        Constant::Float(f) => mix(7, f.to_bits()),
        Constant::Complex(re, im) => mix(mix(8, re.to_bits()), im.to_bits()),
        Constant::Str(s) => bytes(9, s.as_bytes()),
        Constant::Bytes(b) => bytes(10, b),
        Constant::Tuple(items) => items.iter().fold(11, |d, item| mix(d, digest(item))),
        // The order of items does not count.
        Constant::FrozenSet(items) => mix(12, items.len() as u64),
        Constant::Code(code) => mix(13, code.instrs.len() as u64),
    }
}

pub(super) struct Unit<'a> {
    pub(super) kind: UnitKind,
    pub(super) scope: ScopeId,
    pub(super) name: Name,
    pub(super) qualname: Name,
    /// The class whose private names are mangled.
    pub(super) private: Option<Name>,
    pub(super) first_line: u32,
    pub(super) arg_count: u32,
    pub(super) posonly_count: u32,
    pub(super) kwonly_count: u32,
    pub(super) instructions: Vec<Instruction>,
    /// Index of the instruction that each label stands before.
    pub(super) labels: Vec<u32>,
    pub(super) constants: Constants,
    pub(super) names: Numbered,
    pub(super) locals: Numbered,
    pub(super) cells: Numbered,
    pub(super) frees: Numbered,
    /// Locals of comprehensions inlined in a module or class; true while such a comprehension is compiled.
    pub(super) hidden: HashMap<Name, bool>,
    pub(super) blocks: Vec<FrameBlock<'a>>,
    /// How many inlined comprehensions are being compiled.
    pub(super) inlined: u32,
    /// Names of the scope that mean something else inside the inlined comprehension being compiled.
    pub(super) overrides: HashMap<Name, Symbol>,
    /// Attributes that methods set on `self`.
    pub(super) static_attributes: Numbered,
}

impl<'a> Unit<'a> {
    pub(super) fn new(kind: UnitKind, id: ScopeId, scope: &Scope, name: &Name, first_line: u32) -> Unit<'a> {
        let sorted = |wanted: &dyn Fn(Symbol) -> bool| {
            let mut names: Vec<Name> =
                scope.symbols.iter().filter(|(_, s)| wanted(*s)).map(|(n, _)| n.clone()).collect();
            names.sort();
            names
        };
        let mut cells: Numbered = sorted(&|s| s.place == Place::Cell || s.is(occurs::COMP_CELL)).into_iter().collect();
        if scope.needs_class_cell {
            cells.number(&Name::from("__class__"));
        }
        if scope.needs_class_dict {
            cells.number(&Name::from("__classdict__"));
        }
        let frees = sorted(&|s| s.place == Place::Free || s.is(occurs::FREE_CLASS)).into_iter().collect();
        Unit {
            kind,
            scope: id,
            name: name.clone(),
            qualname: name.clone(),
            private: None,
            first_line,
            arg_count: 0,
            posonly_count: 0,
            kwonly_count: 0,
            instructions: Vec::new(),
            labels: Vec::new(),
            constants: Constants::default(),
            names: Numbered::default(),
            locals: scope.params.iter().cloned().collect(),
            cells,
            frees,
            hidden: HashMap::new(),
            blocks: Vec::new(),
            inlined: 0,
            overrides: HashMap::new(),
            static_attributes: Numbered::default(),
        }
    }

    /// How the body sees a name.
    pub(super) fn symbol(&self, table: &SymbolTable, name: &str) -> Symbol {
        match self.overrides.get(name) {
            Some(symbol) => *symbol,
            None => table.scope(self.scope).symbols.get(name).unwrap_or_default(),
        }
    }

    pub(super) fn emit(&mut self, op: impl Into<Emit>, arg: u32, span: Span) {
        self.instructions.push(Instruction { op: op.into(), flag: 0, arg, target: None, span });
    }

    pub(super) fn emit_flag(&mut self, op: Op, arg: u32, flag: u8, span: Span) {
        self.instructions.push(Instruction { op: op.into(), flag, arg, target: None, span });
    }

    pub(super) fn jump(&mut self, op: impl Into<Emit>, target: Label, span: Span) {
        self.instructions.push(Instruction { op: op.into(), flag: 0, arg: 0, target: Some(target), span });
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(u32::MAX);
        Label(self.labels.len() as u32 - 1)
    }

    /// The label stands here.
    pub(super) fn place(&mut self, label: Label) {
        let here = self.instructions.len() as u32;
        if let Some(at) = self.labels.get_mut(label.0 as usize) {
            *at = here;
        }
    }

    pub(super) fn load(&mut self, constant: Constant, span: Span) {
        let arg = self.constants.number(constant);
        self.emit(Op::LoadConst, arg, span);
    }

    /// Puts an instruction before all others.
    pub(super) fn prepend(&mut self, op: Emit, target: Label) {
        let instruction = Instruction { op, flag: 0, arg: 0, target: Some(target), span: Span::NOWHERE };
        self.instructions.insert(0, instruction);
        for at in &mut self.labels {
            *at = at.saturating_add(1);
        }
    }
}

/// Operands from here on are numbers of free variables.
pub(super) const FREE_BASE: u32 = 1 << 24;
