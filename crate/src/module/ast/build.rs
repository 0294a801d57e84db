//! Our tree → nodes: what they are made with, statements and patterns.

use std::rc::Rc;

use crate::code::constant::Constant;
use crate::object::code::constant_value;
use crate::object::{Dict, Instance, Str, Value, intern};
use crate::source::span::Span;
use crate::syntax::tree::*;

pub(super) struct Builder<'n> {
    /// Classes and shared nodes by name.
    nodes: &'n Dict,
    /// `_fields`
    fields: Rc<Str>,
    /// `lineno` and so on.
    places: [Rc<Str>; 4],
}

impl<'n> Builder<'n> {
    pub(super) fn new(nodes: &'n Dict) -> Builder<'n> {
        let places = ["lineno", "col_offset", "end_lineno", "end_col_offset"].map(intern);
        Builder { nodes, fields: intern("_fields"), places }
    }

    /// A node of the class of this name, with its fields in their order.
    pub(super) fn node(&self, name: &str, span: Option<Span>, values: Vec<Value>) -> Value {
        let class = match self.nodes.get(name) {
            Some(Value::Class(class)) => class,
            shared => return shared.unwrap_or_default(),
        };
        let node = Instance::new(class.clone(), Value::Null);
        if let Some(Value::Tuple(names)) = class.lookup(&self.fields) {
            for (name, value) in names.iter().zip(values) {
                if let Some(name) = name.as_str() {
                    node.set(&intern(name.as_str()), value);
                }
            }
        }
        if let Some(Span { line, column, end_line, end_column }) = span {
            for (name, at) in self.places.iter().zip([line, column, end_line, end_column]) {
                node.set(name, Value::Int(i64::from(at)));
            }
        }
        Value::Instance(node)
    }

    /// A node that is shared.
    pub(super) fn shared(&self, name: &str) -> Value {
        self.node(name, None, Vec::new())
    }

    pub(super) fn constant(&self, span: Span, value: &Constant, kind: Value) -> Value {
        self.node("Constant", Some(span), vec![constant_value(value), kind])
    }

    pub(super) fn body(&self, body: &[Stmt]) -> Value {
        list(body, |stmt| self.stmt(stmt))
    }

    fn stmt(&self, stmt: &Stmt) -> Value {
        let node = |name: &str, values: Vec<Value>| self.node(name, Some(stmt.span), values);
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function(stmt.span, def),
            StmtKind::ClassDef(def) => self.class(stmt.span, def),
            StmtKind::Return(value) => node("Return", vec![self.optional(*value)]),
            StmtKind::Delete(targets) => node("Delete", vec![self.exprs(targets)]),
            StmtKind::TypeAlias(alias) => node(
                "TypeAlias",
                vec![self.expr(alias.name), self.type_params(alias.type_params.as_ref()), self.expr(alias.value)],
            ),
            StmtKind::Assign { targets, value } => {
                node("Assign", vec![self.exprs(targets), self.expr(value), Value::None])
            }
            StmtKind::AugAssign { target, op, value } => {
                node("AugAssign", vec![self.expr(target), self.operator(*op), self.expr(value)])
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => node(
                "AnnAssign",
                vec![self.expr(target), self.expr(annotation), self.optional(*value), Value::Int(i64::from(*simple))],
            ),
            StmtKind::For(s) => {
                let name = if s.is_async { "AsyncFor" } else { "For" };
                let (target, iter) = (self.expr(s.target), self.expr(s.iter));
                node(name, vec![target, iter, self.body(&s.body), self.body(&s.orelse), Value::None])
            }
            StmtKind::While { test, body, orelse } => {
                node("While", vec![self.expr(test), self.body(body), self.body(orelse)])
            }
            StmtKind::If { branches, orelse } => self.branches(branches, orelse),
            StmtKind::With { is_async, items, body } => {
                let name = if *is_async { "AsyncWith" } else { "With" };
                let items = list(items, |item| {
                    self.node("withitem", None, vec![self.expr(item.context), self.optional(item.target)])
                });
                node(name, vec![items, self.body(body), Value::None])
            }
            StmtKind::Match { subject, cases } => {
                let cases = list(cases, |case| {
                    let (pattern, guard) = (self.pattern(&case.pattern), self.optional(case.guard));
                    self.node("match_case", None, vec![pattern, guard, self.body(&case.body)])
                });
                node("Match", vec![self.expr(subject), cases])
            }
            StmtKind::Raise { exc, cause } => node("Raise", vec![self.optional(*exc), self.optional(*cause)]),
            StmtKind::Try(s) => {
                let name = if s.is_star { "TryStar" } else { "Try" };
                let handlers = list(&s.handlers, |handler| {
                    let (kind, name) = (self.optional(handler.kind), text_or_none(handler.name.as_ref()));
                    self.node("ExceptHandler", Some(handler.span), vec![kind, name, self.body(&handler.body)])
                });
                node(name, vec![self.body(&s.body), handlers, self.body(&s.orelse), self.body(&s.finalbody)])
            }
            StmtKind::Assert { test, msg } => node("Assert", vec![self.expr(test), self.optional(*msg)]),
            StmtKind::Import(names) => node("Import", vec![self.aliases(names)]),
            StmtKind::ImportFrom { module, names, level } => node(
                "ImportFrom",
                vec![text_or_none(module.as_ref()), self.aliases(names), Value::Int(i64::from(*level))],
            ),
            StmtKind::Global(names) => node("Global", vec![list(names, text)]),
            StmtKind::Nonlocal(names) => node("Nonlocal", vec![list(names, text)]),
            StmtKind::Expr(expr) => node("Expr", vec![self.expr(expr)]),
            StmtKind::Pass => node("Pass", Vec::new()),
            StmtKind::Break => node("Break", Vec::new()),
            StmtKind::Continue => node("Continue", Vec::new()),
        }
    }

    fn function(&self, span: Span, def: &FunctionDef) -> Value {
        let name = if def.is_async { "AsyncFunctionDef" } else { "FunctionDef" };
        let values = vec![
            text(&def.name),
            self.parameters(&def.params),
            self.body(&def.body),
            self.exprs(&def.decorators),
            self.optional(def.returns),
            Value::None,
            self.type_params(def.type_params.as_ref()),
        ];
        self.node(name, Some(span), values)
    }

    fn class(&self, span: Span, def: &ClassDef) -> Value {
        let values = vec![
            text(&def.name),
            self.exprs(&def.bases),
            self.keywords(&def.keywords),
            self.body(&def.body),
            self.exprs(&def.decorators),
            self.type_params(def.type_params.as_ref()),
        ];
        self.node("ClassDef", Some(span), values)
    }

    /// An `elif` is an `if` in the `else` of what is before it.
    fn branches(&self, branches: &[Branch], orelse: &[Stmt]) -> Value {
        let mut rest = self.body(orelse);
        let mut outermost = Value::None;
        for branch in branches.iter().rev() {
            let values = vec![self.expr(branch.test), self.body(&branch.body), rest];
            outermost = self.node("If", Some(branch.span), values);
            rest = Value::list(vec![outermost.clone()]);
        }
        outermost
    }

    fn aliases(&self, aliases: &[Alias]) -> Value {
        list(aliases, |alias| {
            self.node("alias", Some(alias.span), vec![text(&alias.name), text_or_none(alias.asname.as_ref())])
        })
    }

    fn type_params(&self, params: Option<&TypeParams>) -> Value {
        let params = params.map_or(&[][..], |params| &params.params);
        list(params, |param| {
            let mut values = vec![text(&param.name)];
            let name = match param.kind {
                TypeParamKind::TypeVar => {
                    values.push(self.optional(param.bound.map(|(_, bound)| bound)));
                    "TypeVar"
                }
                TypeParamKind::TypeVarTuple => "TypeVarTuple",
                TypeParamKind::ParamSpec => "ParamSpec",
            };
            values.push(self.optional(param.default.map(|(_, default)| default)));
            self.node(name, Some(param.span), values)
        })
    }

    fn patterns(&self, patterns: &[Pattern]) -> Value {
        list(patterns, |pattern| self.pattern(pattern))
    }

    fn pattern(&self, pattern: &Pattern) -> Value {
        let (name, values) = match &pattern.kind {
            PatternKind::Value(value) => ("MatchValue", vec![self.expr(value)]),
            PatternKind::Singleton(value) => ("MatchSingleton", vec![constant_value(value)]),
            PatternKind::Sequence(patterns) => ("MatchSequence", vec![self.patterns(patterns)]),
            PatternKind::Mapping { keys, patterns, rest } => {
                ("MatchMapping", vec![self.exprs(keys), self.patterns(patterns), text_or_none(rest.as_ref())])
            }
            PatternKind::Class { cls, patterns, keywords } => {
                let attributes = list(keywords, |(name, ..)| text(name));
                let inner = list(keywords, |(.., pattern)| self.pattern(pattern));
                ("MatchClass", vec![self.expr(cls), self.patterns(patterns), attributes, inner])
            }
            PatternKind::Star(name) => ("MatchStar", vec![text_or_none(name.as_ref())]),
            PatternKind::As { pattern, name } => {
                let pattern = pattern.as_deref().map_or(Value::None, |pattern| self.pattern(pattern));
                ("MatchAs", vec![pattern, text_or_none(name.as_ref())])
            }
            PatternKind::Or(patterns) => ("MatchOr", vec![self.patterns(patterns)]),
        };
        self.node(name, Some(pattern.span), values)
    }
}

pub(super) fn list<T>(items: &[T], value: impl FnMut(&T) -> Value) -> Value {
    Value::list(items.iter().map(value).collect())
}

pub(super) fn text(name: &Name) -> Value {
    Value::interned(name)
}

pub(super) fn text_or_none(name: Option<&Name>) -> Value {
    name.map_or(Value::None, text)
}
