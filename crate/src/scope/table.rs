//! The symbol table: scopes and their names.

use std::rc::Rc;

use hashbrown::HashMap;

use super::mangle::mangle;
use crate::source::span::Span;
use crate::syntax::tree::{ComprehensionKind, Name, ScopeId};

/// How a name occurs in a scope (bits of [`Symbol::flags`]).
pub mod occurs {
    pub const GLOBAL: u16 = 1;
    /// Bound: assigned, imported, defined …
    pub const LOCAL: u16 = 2;
    pub const PARAM: u16 = 4;
    pub const NONLOCAL: u16 = 8;
    pub const USE: u16 = 16;
    /// Free in a method and also bound in the class.
    pub const FREE_CLASS: u16 = 64;
    pub const IMPORT: u16 = 128;
    pub const ANNOT: u16 = 256;
    /// Target of a comprehension's `for`.
    pub const COMP_ITER: u16 = 512;
    pub const TYPE_PARAM: u16 = 1024;
    /// A cell inside an inlined comprehension.
    pub const COMP_CELL: u16 = 2048;
    pub const BOUND: u16 = LOCAL | PARAM | IMPORT | TYPE_PARAM;
}

/// Where a name's value is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    #[default]
    Unknown,
    Local,
    GlobalExplicit,
    GlobalImplicit,
    Free,
    Cell,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Symbol {
    pub flags: u16,
    pub place: Place,
}

impl Symbol {
    pub fn is(self, flags: u16) -> bool {
        self.flags & flags != 0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    Function,
    Class,
    /// An annotation that is kept as text: checked, never compiled.
    Annotation,
    TypeVariable,
    TypeAlias,
    TypeParameters,
}

/// Names of one scope in the order of their first occurrence.
#[derive(Default)]
pub struct Symbols {
    list: Vec<(Name, Symbol)>,
    index: HashMap<Name, u32>,
}

impl Symbols {
    pub fn get(&self, name: &str) -> Option<Symbol> {
        let at = *self.index.get(name)? as usize;
        self.list.get(at).map(|(_, symbol)| *symbol)
    }

    pub fn flags(&self, name: &str) -> u16 {
        self.get(name).map_or(0, |symbol| symbol.flags)
    }

    pub fn set(&mut self, name: &Name, symbol: Symbol) {
        match self.index.get(name) {
            Some(at) => {
                if let Some(entry) = self.list.get_mut(*at as usize) {
                    entry.1 = symbol;
                }
            }
            None => {
                self.index.insert(name.clone(), self.list.len() as u32);
                self.list.push((name.clone(), symbol));
            }
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.list.retain(|(known, _)| &**known != name);
        self.index = self.list.iter().enumerate().map(|(at, (name, _))| (name.clone(), at as u32)).collect();
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Name, Symbol)> {
        self.list.iter().map(|(name, symbol)| (name, *symbol))
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn entry_mut(&mut self, at: usize) -> Option<&mut (Name, Symbol)> {
        self.list.get_mut(at)
    }
}

pub struct Scope {
    pub kind: ScopeKind,
    pub name: Name,
    pub symbols: Symbols,
    /// Parameters in the order of their slots.
    pub params: Vec<Name>,
    pub children: Vec<ScopeId>,
    /// Where `global` and `nonlocal` statements name what.
    pub directives: Vec<(Name, Span)>,
    /// Inside a function.
    pub nested: bool,
    /// A function directly in a class.
    pub method: bool,
    pub generator: bool,
    pub coroutine: bool,
    pub varargs: bool,
    pub varkeywords: bool,
    pub comprehension: Option<ComprehensionKind>,
    /// The comprehension's code is part of the scope around it (PEP 709).
    pub inlined: bool,
    /// A type-parameter scope in a class, or below one: sees the class's names.
    pub sees_class: bool,
    /// A method uses `__class__` or `super()`.
    pub needs_class_cell: bool,
    /// A scope that sees the class reads its names at run time.
    pub needs_class_dict: bool,
    /// Of a type variable: which part of it is evaluated here, for messages.
    pub part: &'static str,
    /// In type parameters of a class, only these names are mangled.
    pub mangle_only: Option<Rc<[Name]>>,
    /// While walking: inside the target, or an iterable, of a comprehension's `for`.
    pub(super) in_comp_target: bool,
    pub(super) in_comp_iter: u32,
}

impl Scope {
    pub fn new(kind: ScopeKind, name: Name) -> Scope {
        Scope {
            kind,
            name,
            symbols: Symbols::default(),
            params: Vec::new(),
            children: Vec::new(),
            directives: Vec::new(),
            nested: false,
            method: false,
            generator: false,
            coroutine: false,
            varargs: false,
            varkeywords: false,
            comprehension: None,
            inlined: false,
            sees_class: false,
            needs_class_cell: false,
            needs_class_dict: false,
            part: "a TypeVar bound",
            mangle_only: None,
            in_comp_target: false,
            in_comp_iter: 0,
        }
    }

    /// Has fast locals.
    pub fn is_function_like(&self) -> bool {
        !matches!(self.kind, ScopeKind::Module | ScopeKind::Class)
    }

    pub fn place(&self, name: &str) -> Place {
        self.symbols.get(name).unwrap_or_default().place
    }

    pub fn mangle(&self, private: Option<&Name>, name: &Name) -> Name {
        match &self.mangle_only {
            Some(only) if !only.contains(name) => name.clone(),
            _ => mangle(private, name),
        }
    }
}

/// All scopes, by number.
pub struct SymbolTable {
    pub scopes: Vec<Scope>,
}

impl SymbolTable {
    /// The scope numbered so; the module for a number that was never given out.
    pub fn scope(&self, id: ScopeId) -> &Scope {
        self.scopes.get(id as usize).unwrap_or(&self.scopes[0])
    }
}
