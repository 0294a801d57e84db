//! The entry: from source text to the code object of a module, expression or interactive statement; and the
//! compiler's state with the opening and closing of bodies.

use std::rc::Rc;

use ruff_python_ast::Mod;
use typed_arena::Arena;

use super::assemble::assemble;
use super::unit::{Emit, FrameBlock, FrameBlockKind, Label, Unit, UnitKind};
use crate::code::constant::Constant;
use crate::code::object::Code;
use crate::code::opcode::Op;
use crate::scope;
use crate::scope::table::{Place, Scope, SymbolTable};
use crate::source::span::Span;
use crate::source::text::Text;
use crate::syntax::error::{Checked, Fault, SyntaxError};
use crate::syntax::lower::{Lower, Module};
use crate::syntax::parse;
use crate::syntax::tree::*;
use crate::syntax::warning::{SyntaxWarning, Warnings};

/// What the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A module.
    Exec,
    /// An expression.
    Eval,
    /// Statements typed at a prompt: values of expression statements are printed.
    Single,
}

/// Blocks in one body that CPython allows to be nested.
const MAX_BLOCKS: usize = 21;

/// A code object and what is to be warned of.
pub struct Compiled {
    pub code: Rc<Code>,
    pub warnings: Vec<SyntaxWarning>,
}

/// Compiles a source text.
pub fn compile(source: &str, filename: &str, mode: Mode) -> Result<Rc<Code>, SyntaxError> {
    compile_warned(source, filename, mode).map(|compiled| compiled.code)
}

/// Compiles a source text; warnings are not lost.
pub fn compile_warned(source: &str, filename: &str, mode: Mode) -> Result<Compiled, SyntaxError> {
    let text = Text::new(source);
    let warnings = Warnings::default();
    let code = compile_text(&text, filename, mode, &warnings).map_err(|fault| placed(*fault, &text, source, mode))?;
    Ok(Compiled { code, warnings: warnings.take() })
}

/// A source text's tree, as it is written.
pub enum Written<'t, 'a> {
    Module(&'t [Stmt<'a>]),
    Expression(ExprRef<'a>),
}

/// Hands the tree of a source text to `view`, which says what becomes of it; with what is to be warned of.
pub fn view_tree<T>(
    source: &str,
    mode: Mode,
    folded: bool,
    view: impl FnOnce(Written) -> T,
) -> Result<(T, Vec<SyntaxWarning>), SyntaxError> {
    let text = Text::new(source);
    let warnings = Warnings::default();
    let read = || -> Checked<T> {
        let parsed = parse::parse(&text, mode == Mode::Eval)?;
        let arena = Arena::new();
        let lower = Lower::new(&arena, &text, &warnings).as_written(folded);
        Ok(match parsed.tree() {
            Mod::Expression(parsed) => view(Written::Expression(lower.expression(&parsed.body)?.0)),
            Mod::Module(parsed) => view(Written::Module(&lower.module(&parsed.body)?.body)),
        })
    };
    let seen = read().map_err(|fault| placed(*fault, &text, source, mode))?;
    Ok((seen, warnings.take()))
}

fn placed(fault: Fault, text: &Text, source: &str, mode: Mode) -> SyntaxError {
    let mut error = fault.place(text);
    // An expression without a line end: where it ends too early, CPython finds no place.
    let at_end = source.is_empty() || error.column > text.line(error.line).chars().count() as u32;
    if mode == Mode::Eval && error.message == "invalid syntax" && at_end && !source.ends_with('\n') {
        (error.column, error.end_column, error.end_offset) = (0, 0, Some(0));
        if source.is_empty() {
            (error.line, error.end_line) = (0, 0);
        }
    }
    error
}

fn compile_text(text: &Text, filename: &str, mode: Mode, warnings: &Warnings) -> Checked<Rc<Code>> {
    let parsed = parse::parse(text, mode == Mode::Eval)?;
    let arena = Arena::new();
    let lower = Lower::new(&arena, text, warnings);
    let tree = match parsed.tree() {
        Mod::Expression(parsed) => {
            let (expr, scopes) = lower.expression(&parsed.body)?;
            Tree::Expression(expr, scopes)
        }
        Mod::Module(parsed) => Tree::Module(lower.module(&parsed.body)?),
    };
    compile_tree(&tree, filename, mode, warnings)
}

/// What is compiled.
pub enum Tree<'a> {
    Module(Module<'a>),
    /// With the number of scopes in it.
    Expression(ExprRef<'a>, u32),
}

fn compile_tree(tree: &Tree, filename: &str, mode: Mode, warnings: &Warnings) -> Checked<Rc<Code>> {
    let filename: Rc<str> = Rc::from(filename);
    match tree {
        Tree::Expression(expr, scopes) => {
            let table = scope::expression(expr, *scopes).map_err(Fault::after_parsing)?;
            let mut compiler = Compiler::new(&table, warnings, filename, false, false);
            compiler.expr(expr).map_err(Fault::after_parsing)?;
            compiler.finish(false)
        }
        Tree::Module(module) => {
            let table = scope::module(module).map_err(Fault::after_parsing)?;
            let interactive = mode == Mode::Single;
            let mut compiler = Compiler::new(&table, warnings, filename, module.future_annotations, interactive);
            compiler.module_body(&module.body).map_err(Fault::after_parsing)?;
            compiler.finish(true)
        }
    }
}

/// Compiles a tree that is no source text's: `make` makes it.
pub fn compile_made<E>(
    filename: &str,
    mode: Mode,
    make: impl for<'a> FnOnce(Lower<'a, '_>) -> Result<Tree<'a>, E>,
) -> Result<Result<Compiled, SyntaxError>, E> {
    let text = Text::new("");
    let warnings = Warnings::default();
    let arena = Arena::new();
    let tree = make(Lower::new(&arena, &text, &warnings))?;
    let code = compile_tree(&tree, filename, mode, &warnings).map_err(|fault| fault.place(&text));
    Ok(code.map(|code| Compiled { code, warnings: warnings.take() }))
}

pub(super) struct Compiler<'a> {
    pub(super) table: &'a SymbolTable,
    pub(super) warnings: &'a Warnings,
    pub(super) filename: Rc<str>,
    pub(super) future_annotations: bool,
    pub(super) interactive: bool,
    pub(super) unit: Unit<'a>,
    /// The units around, outermost first.
    pub(super) outer: Vec<Unit<'a>>,
}

impl<'a> Compiler<'a> {
    fn new(
        table: &'a SymbolTable,
        warnings: &'a Warnings,
        filename: Rc<str>,
        future_annotations: bool,
        interactive: bool,
    ) -> Compiler<'a> {
        let mut unit = Unit::new(UnitKind::Module, 0, table.scope(0), &Name::from("<module>"), 1);
        let start = Span { line: 0, column: 0, end_line: 1, end_column: 0 };
        unit.emit(Op::Resume, 0, start);
        Compiler { table, warnings, filename, future_annotations, interactive, unit, outer: Vec::new() }
    }

    fn finish(self, return_none: bool) -> Checked<Rc<Code>> {
        let Compiler { table, filename, future_annotations, mut unit, .. } = self;
        finish_body(&mut unit, return_none);
        Ok(assemble(unit, table, filename, future_annotations))
    }

    pub(super) fn scope(&self) -> &'a Scope {
        self.table.scope(self.unit.scope)
    }

    /// Opens a body.
    pub(super) fn enter(&mut self, kind: UnitKind, id: ScopeId, name: &Name, first_line: u32, private: Option<Name>) {
        let mut unit = Unit::new(kind, id, self.table.scope(id), name, first_line);
        unit.private = private.or_else(|| self.unit.private.clone());
        unit.qualname = self.qualname(kind, name);
        let start = Span { line: first_line, column: 0, end_line: first_line, end_column: 0 };
        unit.emit(Op::Resume, 0, start);
        let outer = std::mem::replace(&mut self.unit, unit);
        self.outer.push(outer);
    }

    /// Closes the current body; with `return_none`, one that runs off its end returns None.
    pub(super) fn leave(&mut self, return_none: bool) -> Rc<Code> {
        finish_body(&mut self.unit, return_none);
        let Some(outer) = self.outer.pop() else {
            // Every body but the module's has one around it.
            let empty = Unit::new(UnitKind::Module, 0, self.table.scope(0), &Name::from("<module>"), 1);
            let unit = std::mem::replace(&mut self.unit, empty);
            return assemble(unit, self.table, self.filename.clone(), self.future_annotations);
        };
        let unit = std::mem::replace(&mut self.unit, outer);
        assemble(unit, self.table, self.filename.clone(), self.future_annotations)
    }

    fn qualname(&self, kind: UnitKind, name: &Name) -> Name {
        let mut parent = &self.unit;
        if self.outer.is_empty() {
            return name.clone();
        }
        if parent.kind == UnitKind::TypeParams {
            if self.outer.len() == 1 {
                return name.clone();
            }
            if let Some(around) = self.outer.last() {
                parent = around;
            }
        }
        if matches!(kind, UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Class) {
            let mangled = self.table.scope(parent.scope).mangle(parent.private.as_ref(), name);
            if parent.symbol(self.table, &mangled).place == Place::GlobalExplicit {
                return name.clone();
            }
        }
        let in_function = matches!(parent.kind, UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Lambda);
        let locals = if in_function { ".<locals>" } else { "" };
        Name::from(format!("{}{locals}.{name}", parent.qualname))
    }

    pub(super) fn mangle(&self, name: &Name) -> Name {
        self.scope().mangle(self.unit.private.as_ref(), name)
    }

    pub(super) fn emit(&mut self, op: Op, span: Span) {
        self.unit.emit(op, 0, span);
    }

    pub(super) fn emit_arg(&mut self, op: Op, arg: u32, span: Span) {
        self.unit.emit(op, arg, span);
    }

    /// An instruction whose operand is a name.
    pub(super) fn emit_name(&mut self, op: Op, name: &Name, span: Span) {
        let mangled = self.mangle(name);
        let arg = self.unit.names.number(&mangled);
        self.unit.emit(op, arg, span);
    }

    pub(super) fn load(&mut self, constant: Constant, span: Span) {
        self.unit.load(constant, span);
    }

    pub(super) fn label(&mut self) -> Label {
        self.unit.label()
    }

    pub(super) fn place(&mut self, label: Label) {
        self.unit.place(label);
    }

    pub(super) fn jump(&mut self, op: Op, target: Label, span: Span) {
        self.unit.jump(op, target, span);
    }

    /// A jump forward: nothing looks in on the way, as it does when a loop begins again.
    pub(super) fn skip(&mut self, target: Label, span: Span) {
        self.unit.jump(Emit::JumpNoInterrupt, target, span);
    }

    pub(super) fn push_block(
        &mut self,
        span: Span,
        kind: FrameBlockKind<'a>,
        block: Option<Label>,
        exit: Option<Label>,
    ) -> Checked<()> {
        if self.unit.blocks.len() >= MAX_BLOCKS {
            return Err(Fault::new(span, "too many statically nested blocks"));
        }
        self.unit.blocks.push(FrameBlock { kind, block, exit, span });
        Ok(())
    }

    pub(super) fn pop_block(&mut self) {
        self.unit.blocks.pop();
    }

    fn module_body(&mut self, body: &'a Body<'a>) -> Checked<()> {
        let span = body.first().map_or(Span { line: 1, column: 0, end_line: 1, end_column: 0 }, |s| s.span);
        if self.interactive {
            if super::annotation::any(body) {
                self.emit(Op::SetupAnnotations, span);
            }
            return self.stmts(body);
        }
        self.class_or_module_body(span, body)
    }

    /// The body of a module or class: `__annotations__` and docstring, then the statements.
    pub(super) fn class_or_module_body(&mut self, span: Span, body: &'a Body<'a>) -> Checked<()> {
        if super::annotation::any(body) {
            self.emit(Op::SetupAnnotations, span);
        }
        let mut rest = &body[..];
        if let Some((doc, span, others)) = docstring(body) {
            rest = others;
            self.load(Constant::Str(clean_docstring(&doc)), span);
            self.name_op(&Name::from("__doc__"), Context::Store, Span::NOWHERE)?;
        }
        rest.iter().try_for_each(|s| self.stmt(s))
    }
}

/// The docstring of a body, its place, and the statements after it.
pub(super) fn docstring<'a>(body: &'a [Stmt<'a>]) -> Option<(Name, Span, &'a [Stmt<'a>])> {
    let (first, rest) = body.split_first()?;
    match &first.kind {
        StmtKind::Expr(expr) => match expr.constant()? {
            Constant::Str(text) => Some((text.clone(), expr.span, rest)),
            _ => None,
        },
        _ => None,
    }
}

/// Without the indentation that all lines after the first share; tabs count to the next multiple of 8.
pub(super) fn clean_docstring(doc: &str) -> Name {
    let mut expanded = String::with_capacity(doc.len());
    let mut column = 0;
    for c in doc.chars() {
        match c {
            '\t' => {
                let blanks = 8 - column % 8;
                expanded.extend(std::iter::repeat_n(' ', blanks));
                column += blanks;
            }
            '\n' | '\r' => {
                expanded.push(c);
                column = 0;
            }
            _ => {
                expanded.push(c);
                column += 1;
            }
        }
    }
    let mut lines = expanded.split('\n');
    let first = lines.next().unwrap_or("").trim_start_matches(' ');
    let rest: Vec<&str> = lines.collect();
    let margin = rest
        .iter()
        .filter_map(|line| {
            let text = line.trim_start_matches(' ');
            (!text.is_empty()).then_some(line.len() - text.len())
        })
        .min()
        .unwrap_or(0);
    let mut clean = first.to_string();
    for line in rest {
        clean.push('\n');
        let indent = line.len() - line.trim_start_matches(' ').len();
        clean.push_str(&line[indent.min(margin)..]);
    }
    Name::from(clean)
}

fn finish_body(unit: &mut Unit, return_none: bool) {
    if return_none {
        unit.load(Constant::None, Span::NOWHERE);
    }
    unit.emit(Op::ReturnValue, 0, Span::NOWHERE);
}
