//! The tree that scope analysis and compiler work on: Python's abstract syntax, with constants folded, names
//! shared and places as lines and columns. Expressions live in an arena and hold references only, so that a
//! chain of a hundred thousand operators is dropped without recursion.

use std::rc::Rc;

use crate::code::constant::Constant;
use crate::code::opcode::BinaryOp;
use crate::source::span::Span;

pub type Name = Rc<str>;
pub type ExprRef<'a> = &'a Expr<'a>;
pub type Body<'a> = Vec<Stmt<'a>>;

/// The leftmost operand of an expression, and the operations around it, outermost first: `a.b().c + d` is as deep as it is long, and is
/// walked without recursion.
pub fn spine(expr: ExprRef) -> (ExprRef, Vec<ExprRef>) {
    let mut around = Vec::new();
    let mut innermost = expr;
    loop {
        let next = match &innermost.kind {
            ExprKind::Binary { left, .. } => left,
            ExprKind::Attribute { value, .. } | ExprKind::Subscript { value, .. } => value,
            ExprKind::Call { func, .. } => func,
            _ => return (innermost, around),
        };
        around.push(innermost);
        innermost = next;
    }
}

/// Number of a scope in the symbol table; given out while the tree is made. The module has 0.
pub type ScopeId = u32;

pub struct Expr<'a> {
    pub span: Span,
    pub kind: ExprKind<'a>,
}

/// Whether a name, attribute … is read, bound or deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    Load,
    Store,
    Del,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    Invert,
    Not,
    Plus,
    Minus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

pub enum ExprKind<'a> {
    BoolOp {
        or: bool,
        values: Vec<ExprRef<'a>>,
    },
    Named {
        target: ExprRef<'a>,
        value: ExprRef<'a>,
    },
    Binary {
        left: ExprRef<'a>,
        op: BinaryOp,
        right: ExprRef<'a>,
    },
    Unary {
        op: UnaryOp,
        operand: ExprRef<'a>,
    },
    Lambda(Box<Lambda<'a>>),
    If {
        test: ExprRef<'a>,
        body: ExprRef<'a>,
        orelse: ExprRef<'a>,
    },
    Dict {
        keys: Vec<Option<ExprRef<'a>>>,
        values: Vec<ExprRef<'a>>,
    },
    Set(Vec<ExprRef<'a>>),
    Comprehension(Box<Comprehension<'a>>),
    Await(ExprRef<'a>),
    Yield(Option<ExprRef<'a>>),
    YieldFrom(ExprRef<'a>),
    Compare {
        left: ExprRef<'a>,
        ops: Vec<CompareOp>,
        comparators: Vec<ExprRef<'a>>,
    },
    Call {
        func: ExprRef<'a>,
        args: Vec<ExprRef<'a>>,
        keywords: Vec<Keyword<'a>>,
    },
    /// A replacement field of an f-string.
    Formatted {
        value: ExprRef<'a>,
        conversion: Conversion,
        spec: Option<ExprRef<'a>>,
    },
    /// An f-string: constants and replacement fields.
    Joined(Vec<ExprRef<'a>>),
    /// A constant; `u` marks `u"…"` (seen only by unparsing).
    Constant {
        value: Constant,
        u: bool,
    },
    Attribute {
        value: ExprRef<'a>,
        attr: Name,
        ctx: Context,
    },
    Subscript {
        value: ExprRef<'a>,
        slice: ExprRef<'a>,
        ctx: Context,
    },
    Starred {
        value: ExprRef<'a>,
        ctx: Context,
    },
    Name {
        id: Name,
        ctx: Context,
    },
    List {
        elts: Vec<ExprRef<'a>>,
        ctx: Context,
    },
    Tuple {
        elts: Vec<ExprRef<'a>>,
        ctx: Context,
    },
    Slice {
        lower: Option<ExprRef<'a>>,
        upper: Option<ExprRef<'a>>,
        step: Option<ExprRef<'a>>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

pub struct Keyword<'a> {
    /// None for `**mapping`.
    pub arg: Option<Name>,
    pub value: ExprRef<'a>,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComprehensionKind {
    List,
    Set,
    Dict,
    Generator,
}

pub struct Comprehension<'a> {
    pub scope: ScopeId,
    pub kind: ComprehensionKind,
    /// The element, or the key of a dict.
    pub elt: ExprRef<'a>,
    pub value: Option<ExprRef<'a>>,
    pub clauses: Vec<Clause<'a>>,
}

/// One `for … in … if …`.
pub struct Clause<'a> {
    pub target: ExprRef<'a>,
    pub iter: ExprRef<'a>,
    pub ifs: Vec<ExprRef<'a>>,
    pub is_async: bool,
}

pub struct Lambda<'a> {
    pub scope: ScopeId,
    pub params: Parameters<'a>,
    pub body: ExprRef<'a>,
}

#[derive(Default)]
pub struct Parameters<'a> {
    pub posonly: Vec<Parameter<'a>>,
    pub args: Vec<Parameter<'a>>,
    pub vararg: Option<Parameter<'a>>,
    pub kwonly: Vec<Parameter<'a>>,
    pub kwarg: Option<Parameter<'a>>,
}

impl<'a> Parameters<'a> {
    /// Positional-only ones, then the others by position: those that defaults belong to.
    pub fn positional(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.posonly.iter().chain(&self.args)
    }

    /// In the order of the frame's slots.
    pub fn by_slot(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.positional().chain(&self.kwonly).chain(&self.vararg).chain(&self.kwarg)
    }
}

pub struct Parameter<'a> {
    pub name: Name,
    pub annotation: Option<ExprRef<'a>>,
    pub default: Option<ExprRef<'a>>,
    pub span: Span,
}

pub struct Stmt<'a> {
    pub span: Span,
    pub kind: StmtKind<'a>,
}

pub enum StmtKind<'a> {
    FunctionDef(Box<FunctionDef<'a>>),
    ClassDef(Box<ClassDef<'a>>),
    Return(Option<ExprRef<'a>>),
    Delete(Vec<ExprRef<'a>>),
    TypeAlias(Box<TypeAlias<'a>>),
    Assign {
        targets: Vec<ExprRef<'a>>,
        value: ExprRef<'a>,
    },
    AugAssign {
        target: ExprRef<'a>,
        op: BinaryOp,
        value: ExprRef<'a>,
    },
    AnnAssign {
        target: ExprRef<'a>,
        annotation: ExprRef<'a>,
        value: Option<ExprRef<'a>>,
        simple: bool,
    },
    For(Box<For<'a>>),
    While {
        test: ExprRef<'a>,
        body: Body<'a>,
        orelse: Body<'a>,
    },
    /// `if` and its `elif`s, flat.
    If {
        branches: Vec<Branch<'a>>,
        orelse: Body<'a>,
    },
    With {
        is_async: bool,
        items: Vec<WithItem<'a>>,
        body: Body<'a>,
    },
    Match {
        subject: ExprRef<'a>,
        cases: Vec<Case<'a>>,
    },
    Raise {
        exc: Option<ExprRef<'a>>,
        cause: Option<ExprRef<'a>>,
    },
    Try(Box<Try<'a>>),
    Assert {
        test: ExprRef<'a>,
        msg: Option<ExprRef<'a>>,
    },
    Import(Vec<Alias>),
    ImportFrom {
        module: Option<Name>,
        names: Vec<Alias>,
        level: u32,
    },
    Global(Vec<Name>),
    Nonlocal(Vec<Name>),
    Expr(ExprRef<'a>),
    Pass,
    Break,
    Continue,
}

pub struct FunctionDef<'a> {
    pub scope: ScopeId,
    pub name: Name,
    pub is_async: bool,
    pub decorators: Vec<ExprRef<'a>>,
    pub type_params: Option<TypeParams<'a>>,
    pub params: Parameters<'a>,
    pub returns: Option<ExprRef<'a>>,
    pub body: Body<'a>,
}

pub struct ClassDef<'a> {
    pub scope: ScopeId,
    pub name: Name,
    pub decorators: Vec<ExprRef<'a>>,
    pub type_params: Option<TypeParams<'a>>,
    pub bases: Vec<ExprRef<'a>>,
    pub keywords: Vec<Keyword<'a>>,
    pub body: Body<'a>,
}

pub struct TypeAlias<'a> {
    pub scope: ScopeId,
    pub name: ExprRef<'a>,
    pub type_params: Option<TypeParams<'a>>,
    pub value: ExprRef<'a>,
}

/// `[T, *Ts, **P]`, which opens a scope of its own.
pub struct TypeParams<'a> {
    pub scope: ScopeId,
    pub params: Vec<TypeParam<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeParamKind {
    TypeVar,
    TypeVarTuple,
    ParamSpec,
}

pub struct TypeParam<'a> {
    pub span: Span,
    pub name: Name,
    pub kind: TypeParamKind,
    /// Each with the scope in which it is evaluated, lazily.
    pub bound: Option<(ScopeId, ExprRef<'a>)>,
    pub default: Option<(ScopeId, ExprRef<'a>)>,
}

pub struct For<'a> {
    pub is_async: bool,
    pub target: ExprRef<'a>,
    pub iter: ExprRef<'a>,
    pub body: Body<'a>,
    pub orelse: Body<'a>,
}

pub struct Branch<'a> {
    /// Of an `elif` as a statement of its own: up to the end of the whole.
    pub span: Span,
    pub test: ExprRef<'a>,
    pub body: Body<'a>,
}

pub struct WithItem<'a> {
    pub context: ExprRef<'a>,
    pub target: Option<ExprRef<'a>>,
}

pub struct Try<'a> {
    pub body: Body<'a>,
    pub handlers: Vec<ExceptHandler<'a>>,
    pub orelse: Body<'a>,
    pub finalbody: Body<'a>,
    pub is_star: bool,
}

pub struct ExceptHandler<'a> {
    pub span: Span,
    pub kind: Option<ExprRef<'a>>,
    pub name: Option<Name>,
    pub body: Body<'a>,
}

pub struct Alias {
    pub name: Name,
    pub asname: Option<Name>,
    pub span: Span,
}

pub struct Case<'a> {
    pub pattern: Pattern<'a>,
    pub guard: Option<ExprRef<'a>>,
    pub body: Body<'a>,
}

pub struct Pattern<'a> {
    pub span: Span,
    pub kind: PatternKind<'a>,
}

pub enum PatternKind<'a> {
    Value(ExprRef<'a>),
    /// None, True or False.
    Singleton(Constant),
    Sequence(Vec<Pattern<'a>>),
    Mapping {
        keys: Vec<ExprRef<'a>>,
        patterns: Vec<Pattern<'a>>,
        rest: Option<Name>,
    },
    Class {
        cls: ExprRef<'a>,
        patterns: Vec<Pattern<'a>>,
        keywords: Vec<(Name, Span, Pattern<'a>)>,
    },
    Star(Option<Name>),
    As {
        pattern: Option<Box<Pattern<'a>>>,
        name: Option<Name>,
    },
    Or(Vec<Pattern<'a>>),
}

impl<'a> Pattern<'a> {
    /// `_`
    pub fn is_wildcard(&self) -> bool {
        matches!(self.kind, PatternKind::As { pattern: None, name: None })
    }
}

impl<'a> Expr<'a> {
    pub fn constant(&self) -> Option<&Constant> {
        match &self.kind {
            ExprKind::Constant { value, .. } => Some(value),
            _ => None,
        }
    }

    pub fn is_starred(&self) -> bool {
        matches!(self.kind, ExprKind::Starred { .. })
    }

    /// A slice without step: it has opcodes of its own.
    pub fn is_plain_slice(&self) -> bool {
        matches!(self.kind, ExprKind::Slice { step: None, .. })
    }
}
