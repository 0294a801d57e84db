//! Ruff's tree → our tree: statements, patterns, type parameters.

use std::rc::Rc;

use hashbrown::HashSet;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};
use typed_arena::Arena;

use super::error::{Checked, Fault};
use super::lower_expr::binary_op;
use super::tree::*;
use super::warning::{Warnings, invalid_escape};
use crate::code::constant::Constant;
use crate::source::span::Span;
use crate::source::text::Text;

pub struct Lower<'a, 's> {
    pub(super) arena: &'a Arena<Expr<'a>>,
    pub(super) text: &'s Text<'s>,
    warnings: &'s Warnings,
    /// Names, shared.
    names: HashSet<Name>,
    scopes: ScopeId,
    /// Off in annotations that are kept as text, and in trees as the program has written them.
    pub(super) fold: bool,
    /// For `ast`: nothing is added that the program has not written.
    as_written: bool,
    future_annotations: bool,
    /// Bytes of the texts and collections that folding has made.
    pub(super) folded: usize,
}

/// A whole module.
pub struct Module<'a> {
    pub body: Body<'a>,
    /// How many scopes have been numbered.
    pub scopes: u32,
    pub future_annotations: bool,
}

impl<'a, 's> Lower<'a, 's> {
    pub fn new(arena: &'a Arena<Expr<'a>>, text: &'s Text<'s>, warnings: &'s Warnings) -> Lower<'a, 's> {
        Lower {
            arena,
            text,
            warnings,
            names: HashSet::new(),
            scopes: 1,
            fold: true,
            as_written: false,
            future_annotations: false,
            folded: 0,
        }
    }

    /// The same tree as the program has written it, or with no more than its constants folded.
    pub fn as_written(self, folded: bool) -> Lower<'a, 's> {
        Lower { fold: folded, as_written: true, ..self }
    }

    pub fn module(mut self, body: &[ast::Stmt]) -> Checked<Module<'a>> {
        if !self.as_written {
            self.future_annotations = super::future::annotations(body, self.text)?;
        }
        let body = self.body(body)?;
        Ok(Module { body, scopes: self.scopes, future_annotations: self.future_annotations })
    }

    /// The expression of `eval` mode, and the number of scopes in it.
    pub fn expression(mut self, expr: &ast::Expr) -> Checked<(ExprRef<'a>, u32)> {
        let expr = self.expr(expr)?;
        Ok((expr, self.scopes))
    }

    pub(super) fn span(&self, range: TextRange) -> Span {
        self.text.span(range.start().into(), range.end().into())
    }

    pub(super) fn fault(&self, range: TextRange, message: impl Into<String>) -> Box<Fault> {
        Fault::new(self.span(range), message)
    }

    /// Warns of an escape sequence that means nothing, in a literal whose inside is at `range`.
    pub(super) fn check_escapes(&self, range: TextRange, in_bytes: bool) {
        let source = self.text.slice(range.start().into(), range.end().into());
        if let Some(message) = invalid_escape(source, in_bytes) {
            self.warnings.add(self.span(range).line, message);
        }
    }

    /// Warns of a number that a keyword follows without a space.
    pub(super) fn check_number_end(&self, range: TextRange) {
        let (start, end): (u32, u32) = (range.start().into(), range.end().into());
        let rest = self.text.as_str().get(end as usize..).unwrap_or("");
        if !["and", "else", "for", "if", "in", "is", "or", "not"].iter().any(|keyword| rest.starts_with(keyword)) {
            return;
        }
        let number = self.text.slice(start, end).to_ascii_lowercase();
        let kind = match number.as_bytes() {
            [b'0', b'x', ..] => "hexadecimal",
            [b'0', b'o', ..] => "octal",
            [b'0', b'b', ..] => "binary",
            [.., b'j'] => "imaginary",
            _ => "decimal",
        };
        self.warnings.add(self.span(range).line, format!("invalid {kind} literal"));
    }

    pub fn new_scope(&mut self) -> ScopeId {
        self.scopes += 1;
        self.scopes - 1
    }

    pub fn name(&mut self, name: &str) -> Name {
        if let Some(known) = self.names.get(name) {
            return known.clone();
        }
        let name: Name = Rc::from(name);
        self.names.insert(name.clone());
        name
    }

    pub(super) fn annotation(&mut self, annotation: Option<&ast::Expr>) -> Checked<Option<ExprRef<'a>>> {
        let Some(annotation) = annotation else { return Ok(None) };
        let before = self.begin_annotation();
        let lowered = self.expr(annotation);
        self.end_annotation(before);
        lowered.map(Some)
    }

    /// What is kept as text is not folded. Gives what `end_annotation` needs.
    pub fn begin_annotation(&mut self) -> bool {
        let before = self.fold;
        self.fold &= !self.future_annotations;
        before
    }

    pub fn end_annotation(&mut self, before: bool) {
        self.fold = before;
    }

    /// A module of a tree that a program has made.
    pub fn made_module(self, body: Body<'a>) -> Module<'a> {
        Module { body, scopes: self.scopes, future_annotations: self.future_annotations }
    }

    /// How many scopes have been numbered.
    pub fn scopes(&self) -> u32 {
        self.scopes
    }

    pub fn keep_annotations_as_text(&mut self) {
        self.future_annotations = true;
    }

    fn body(&mut self, body: &[ast::Stmt]) -> Checked<Body<'a>> {
        let mut lowered: Body<'a> = body.iter().map(|s| self.stmt(s)).collect::<Checked<_>>()?;
        if !self.as_written
            && let (Some(ast::Stmt::Expr(written)), Some(first)) = (body.first(), lowered.first_mut())
        {
            // Only a literal is a docstring, not what folds to one.
            if let (StmtKind::Expr(expr), false) = (&first.kind, written.value.is_string_literal_expr())
                && let Some(Constant::Str(_)) = expr.constant()
            {
                first.kind = StmtKind::Expr(self.alloc(expr.span, ExprKind::Joined(vec![expr])));
            }
        }
        Ok(lowered)
    }

    /// Of a compound statement: a semicolon after its last statement is part of it.
    fn compound_span(&self, range: TextRange) -> Span {
        self.text.span(range.start().into(), self.compound_end(range))
    }

    fn compound_end(&self, range: TextRange) -> u32 {
        let end: u32 = range.end().into();
        let tail = self.text.slice(end, self.text.as_str().len() as u32);
        let blank = tail.len() - tail.trim_start_matches([' ', '\t', '\x0c']).len();
        if tail[blank..].starts_with(';') { end + blank as u32 + 1 } else { end }
    }

    /// Where `def` or `class` itself stands, behind the decorators.
    fn definition_span(&self, range: TextRange, decorators: &[ast::Decorator]) -> Span {
        let Some(last) = decorators.last() else { return self.compound_span(range) };
        let end = self.compound_end(range);
        let mut at: u32 = last.range().end().into();
        let source = self.text.slice(0, end).as_bytes();
        // Between the last decorator and the keyword there is only blank space and comments.
        while let Some(byte) = source.get(at as usize) {
            match byte {
                b'#' => at += source[at as usize..].iter().take_while(|b| **b != b'\n').count() as u32,
                b if b.is_ascii_whitespace() || matches!(b, b'\\' | b')' | b'\x0c') => at += 1,
                _ => break,
            }
        }
        self.text.span(at, end)
    }

    fn decorators(&mut self, decorators: &[ast::Decorator]) -> Checked<Vec<ExprRef<'a>>> {
        self.exprs(decorators.iter().map(|d| &d.expression))
    }

    fn identifiers(&mut self, names: &[ast::Identifier]) -> Vec<Name> {
        names.iter().map(|n| self.name(n.as_str())).collect()
    }

    fn stmt(&mut self, stmt: &ast::Stmt) -> Checked<Stmt<'a>> {
        let mut span = self.span(stmt.range());
        let kind = match stmt {
            ast::Stmt::FunctionDef(s) => {
                span = self.definition_span(s.range, &s.decorator_list);
                let decorators = self.decorators(&s.decorator_list)?;
                StmtKind::FunctionDef(Box::new(FunctionDef {
                    scope: self.new_scope(),
                    name: self.name(s.name.as_str()),
                    is_async: s.is_async,
                    decorators,
                    type_params: self.type_params(s.type_params.as_deref())?,
                    params: self.parameters(&s.parameters)?,
                    returns: self.annotation(s.returns.as_deref())?,
                    body: self.body(&s.body)?,
                }))
            }
            ast::Stmt::ClassDef(s) => {
                span = self.definition_span(s.range, &s.decorator_list);
                let decorators = self.decorators(&s.decorator_list)?;
                let scope = self.new_scope();
                let type_params = self.type_params(s.type_params.as_deref())?;
                let (mut bases, keywords) = match &s.arguments {
                    Some(arguments) => self.arguments(arguments)?,
                    None => (Vec::new(), Vec::new()),
                };
                if type_params.is_some() && !self.as_written {
                    bases.push(self.generic_base(span));
                }
                let name = self.name(s.name.as_str());
                let body = self.body(&s.body)?;
                StmtKind::ClassDef(Box::new(ClassDef { scope, name, decorators, type_params, bases, keywords, body }))
            }
            ast::Stmt::Return(s) => StmtKind::Return(self.optional(s.value.as_deref())?),
            ast::Stmt::Delete(s) => StmtKind::Delete(self.exprs(&s.targets)?),
            ast::Stmt::TypeAlias(s) => StmtKind::TypeAlias(Box::new(TypeAlias {
                scope: self.new_scope(),
                name: self.expr(&s.name)?,
                type_params: self.type_params(s.type_params.as_deref())?,
                value: self.expr(&s.value)?,
            })),
            ast::Stmt::Assign(s) => {
                let targets = self.exprs(&s.targets)?;
                StmtKind::Assign { targets, value: self.expr(&s.value)? }
            }
            ast::Stmt::AugAssign(s) => {
                let target = self.expr(&s.target)?;
                StmtKind::AugAssign { target, op: binary_op(s.op), value: self.expr(&s.value)? }
            }
            ast::Stmt::AnnAssign(s) => {
                let target = self.expr(&s.target)?;
                let Some(annotation) = self.annotation(Some(&s.annotation))? else {
                    return Err(self.fault(s.range, "invalid syntax"));
                };
                StmtKind::AnnAssign { target, annotation, value: self.optional(s.value.as_deref())?, simple: s.simple }
            }
            ast::Stmt::For(s) => {
                span = self.compound_span(s.range);
                let target = self.expr(&s.target)?;
                let iter = self.expr(&s.iter)?;
                let iter = if s.is_async { iter } else { self.iterated(iter) };
                let (body, orelse) = (self.body(&s.body)?, self.body(&s.orelse)?);
                StmtKind::For(Box::new(For { is_async: s.is_async, target, iter, body, orelse }))
            }
            ast::Stmt::While(s) => {
                span = self.compound_span(s.range);
                let test = self.expr(&s.test)?;
                StmtKind::While { test, body: self.body(&s.body)?, orelse: self.body(&s.orelse)? }
            }
            ast::Stmt::If(s) => {
                span = self.compound_span(s.range);
                let mut branches = vec![Branch { span, test: self.expr(&s.test)?, body: self.body(&s.body)? }];
                let mut orelse = Vec::new();
                for clause in &s.elif_else_clauses {
                    match &clause.test {
                        Some(test) => {
                            let Span { line, column, .. } = self.span(clause.range);
                            let span = Span { line, column, ..span };
                            branches.push(Branch { span, test: self.expr(test)?, body: self.body(&clause.body)? });
                        }
                        None => orelse = self.body(&clause.body)?,
                    }
                }
                StmtKind::If { branches, orelse }
            }
            ast::Stmt::With(s) => {
                span = self.compound_span(s.range);
                let mut items = Vec::with_capacity(s.items.len());
                for item in &s.items {
                    let context = self.expr(&item.context_expr)?;
                    items.push(WithItem { context, target: self.optional(item.optional_vars.as_deref())? });
                }
                StmtKind::With { is_async: s.is_async, items, body: self.body(&s.body)? }
            }
            ast::Stmt::Match(s) => {
                span = self.compound_span(s.range);
                let subject = self.expr(&s.subject)?;
                let mut cases = Vec::with_capacity(s.cases.len());
                for case in &s.cases {
                    let pattern = self.pattern(&case.pattern)?;
                    let guard = self.optional(case.guard.as_deref())?;
                    cases.push(Case { pattern, guard, body: self.body(&case.body)? });
                }
                StmtKind::Match { subject, cases }
            }
            ast::Stmt::Raise(s) => {
                let exc = self.optional(s.exc.as_deref())?;
                StmtKind::Raise { exc, cause: self.optional(s.cause.as_deref())? }
            }
            ast::Stmt::Try(s) => {
                span = self.compound_span(s.range);
                let body = self.body(&s.body)?;
                let mut handlers = Vec::with_capacity(s.handlers.len());
                for ast::ExceptHandler::ExceptHandler(handler) in &s.handlers {
                    handlers.push(ExceptHandler {
                        span: self.compound_span(handler.range),
                        kind: self.optional(handler.type_.as_deref())?,
                        name: handler.name.as_ref().map(|n| self.name(n.as_str())),
                        body: self.body(&handler.body)?,
                    });
                }
                let (orelse, finalbody) = (self.body(&s.orelse)?, self.body(&s.finalbody)?);
                StmtKind::Try(Box::new(Try { body, handlers, orelse, finalbody, is_star: s.is_star }))
            }
            ast::Stmt::Assert(s) => {
                let test = self.expr(&s.test)?;
                StmtKind::Assert { test, msg: self.optional(s.msg.as_deref())? }
            }
            ast::Stmt::Import(s) => StmtKind::Import(self.aliases(&s.names)),
            ast::Stmt::ImportFrom(s) => StmtKind::ImportFrom {
                module: s.module.as_ref().map(|m| self.name(m.as_str())),
                names: self.aliases(&s.names),
                level: s.level,
            },
            ast::Stmt::Global(s) => StmtKind::Global(self.identifiers(&s.names)),
            ast::Stmt::Nonlocal(s) => StmtKind::Nonlocal(self.identifiers(&s.names)),
            ast::Stmt::Expr(s) => StmtKind::Expr(self.expr(&s.value)?),
            ast::Stmt::Pass(_) => StmtKind::Pass,
            ast::Stmt::Break(_) => StmtKind::Break,
            ast::Stmt::Continue(_) => StmtKind::Continue,
            ast::Stmt::IpyEscapeCommand(s) => return Err(self.fault(s.range, "invalid syntax")),
        };
        Ok(Stmt { span, kind })
    }

    /// A generic class has `Generic[…]` as an additional last base.
    pub fn generic_base(&mut self, span: Span) -> ExprRef<'a> {
        let id = self.name(".generic_base");
        self.alloc(span, ExprKind::Name { id, ctx: Context::Load })
    }

    fn aliases(&mut self, aliases: &[ast::Alias]) -> Vec<Alias> {
        aliases
            .iter()
            .map(|alias| Alias {
                name: self.name(alias.name.as_str()),
                asname: alias.asname.as_ref().map(|n| self.name(n.as_str())),
                span: self.span(alias.range),
            })
            .collect()
    }

    fn type_params(&mut self, params: Option<&ast::TypeParams>) -> Checked<Option<TypeParams<'a>>> {
        let Some(params) = params else { return Ok(None) };
        let scope = self.new_scope();
        let mut list = Vec::with_capacity(params.type_params.len());
        for param in &params.type_params {
            let (name, kind, bound) = match param {
                ast::TypeParam::TypeVar(p) => (&p.name, TypeParamKind::TypeVar, p.bound.as_deref()),
                ast::TypeParam::TypeVarTuple(p) => (&p.name, TypeParamKind::TypeVarTuple, None),
                ast::TypeParam::ParamSpec(p) => (&p.name, TypeParamKind::ParamSpec, None),
            };
            list.push(TypeParam {
                span: self.span(param.range()),
                name: self.name(name.as_str()),
                kind,
                bound: self.lazily(bound)?,
                default: self.lazily(param.default())?,
            });
        }
        Ok(Some(TypeParams { scope, params: list }))
    }

    fn lazily(&mut self, expr: Option<&ast::Expr>) -> Checked<Option<(ScopeId, ExprRef<'a>)>> {
        let Some(expr) = expr else { return Ok(None) };
        Ok(Some((self.new_scope(), self.expr(expr)?)))
    }

    fn patterns(&mut self, patterns: &[ast::Pattern]) -> Checked<Vec<Pattern<'a>>> {
        patterns.iter().map(|p| self.pattern(p)).collect()
    }

    fn pattern(&mut self, pattern: &ast::Pattern) -> Checked<Pattern<'a>> {
        let span = self.span(pattern.range());
        let kind = match pattern {
            ast::Pattern::MatchValue(p) => PatternKind::Value(self.expr(&p.value)?),
            ast::Pattern::MatchSingleton(p) => PatternKind::Singleton(match p.value {
                ast::Singleton::None => Constant::None,
                ast::Singleton::True => Constant::Bool(true),
                ast::Singleton::False => Constant::Bool(false),
            }),
            ast::Pattern::MatchSequence(p) => PatternKind::Sequence(self.patterns(&p.patterns)?),
            ast::Pattern::MatchMapping(p) => PatternKind::Mapping {
                keys: self.exprs(&p.keys)?,
                patterns: self.patterns(&p.patterns)?,
                rest: p.rest.as_ref().map(|n| self.name(n.as_str())),
            },
            ast::Pattern::MatchClass(p) => {
                let cls = self.expr(&p.cls)?;
                let patterns = self.patterns(&p.arguments.patterns)?;
                let mut keywords = Vec::with_capacity(p.arguments.keywords.len());
                for keyword in &p.arguments.keywords {
                    let name = self.name(keyword.attr.as_str());
                    keywords.push((name, self.span(keyword.range), self.pattern(&keyword.pattern)?));
                }
                PatternKind::Class { cls, patterns, keywords }
            }
            ast::Pattern::MatchStar(p) => PatternKind::Star(p.name.as_ref().map(|n| self.name(n.as_str()))),
            ast::Pattern::MatchAs(p) => PatternKind::As {
                pattern: p.pattern.as_deref().map(|p| self.pattern(p)).transpose()?.map(Box::new),
                name: p.name.as_ref().map(|n| self.name(n.as_str())),
            },
            ast::Pattern::MatchOr(p) => PatternKind::Or(self.patterns(&p.patterns)?),
        };
        Ok(Pattern { span, kind })
    }
}
