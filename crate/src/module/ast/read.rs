//! Nodes → our tree: what nodes are read with, statements and patterns. `_ast_check.py` has seen that fields are what they should be; where
//! one is not, the tree is refused all the same.

use std::rc::Rc;

use super::names::{OPERATORS, named};
use crate::code::constant::Constant;
use crate::code::opcode::BinaryOp;
use crate::compile::{Mode, Tree};
use crate::object::{Dict, Raised, Result, Str, Value, intern};
use crate::source::span::Span;
use crate::syntax::lower::Lower;
use crate::syntax::tree::*;

/// Nodes in nodes: what a source text may have in brackets, too.
const MAX_DEPTH: u32 = 300;

pub(super) struct Reader<'a, 's, 'n> {
    pub(super) lower: Lower<'a, 's>,
    /// Classes and shared nodes by name.
    nodes: &'n Dict,
    /// `_fields`
    fields: Rc<Str>,
    /// `lineno` and so on.
    places: [Rc<Str>; 4],
    depth: u32,
}

/// A node taken apart.
pub(super) struct Parts {
    pub(super) name: Rc<str>,
    pub(super) span: Span,
    values: Vec<Value>,
}

impl Parts {
    /// The values of the first fields.
    pub(super) fn take<const N: usize>(self) -> [Value; N] {
        let mut values = self.values.into_iter();
        std::array::from_fn(|_| values.next().unwrap_or(Value::None))
    }
}

pub(super) fn malformed() -> Raised {
    Raised::type_error("malformed syntax tree")
}

impl<'a, 's, 'n> Reader<'a, 's, 'n> {
    pub(super) fn new(lower: Lower<'a, 's>, nodes: &'n Dict) -> Reader<'a, 's, 'n> {
        let places = ["lineno", "col_offset", "end_lineno", "end_col_offset"].map(intern);
        Reader { lower, nodes, fields: intern("_fields"), places, depth: 0 }
    }

    pub(super) fn tree(mut self, tree: &Value, mode: Mode) -> Result<Tree<'a>> {
        let [body] = self.open(tree)?.take();
        if mode == Mode::Eval {
            let expr = self.expr(&body)?;
            return Ok(Tree::Expression(expr, self.lower.scopes()));
        }
        if self.items(&body).iter().any(|stmt| self.is_future_annotations(stmt)) {
            self.lower.keep_annotations_as_text();
        }
        let body = self.body(&body)?;
        Ok(Tree::Module(self.lower.made_module(body)))
    }

    fn is_future_annotations(&self, stmt: &Value) -> bool {
        let Ok(parts) = self.open(stmt) else { return false };
        if &*parts.name != "ImportFrom" {
            return false;
        }
        let [module, names] = parts.take();
        let says = |value: &Value, wanted: &str| value.as_str().is_some_and(|text| text.as_str() == wanted);
        says(&module, "__future__")
            && self.items(&names).iter().any(|alias| {
                let Ok(parts) = self.open(alias) else { return false };
                let [name] = parts.take();
                says(&name, "annotations")
            })
    }

    /// The name of the class that the tree's grammar has for a node.
    pub(super) fn name(&self, node: &Value) -> Result<Rc<str>> {
        let class = node.class();
        let found = class.mro.borrow().iter().find_map(|class| {
            let name = class.name();
            let known = match self.nodes.get(&name)? {
                Value::Class(known) => known,
                shared => shared.class(),
            };
            Rc::ptr_eq(&known, class).then_some(name)
        });
        found.ok_or_else(malformed)
    }

    pub(super) fn open(&self, node: &Value) -> Result<Parts> {
        let name = self.name(node)?;
        let Value::Instance(instance) = node else { return Err(malformed()) };
        let class = instance.class();
        let get = |name: &Rc<Str>| instance.get(name).or_else(|| class.lookup(name)).unwrap_or(Value::None);
        let names = match self.nodes.get(&name) {
            Some(Value::Class(known)) => known.lookup(&self.fields),
            _ => None,
        };
        let names = names.and_then(|names| names.as_tuple().cloned());
        let names = names.iter().flat_map(|names| names.iter()).filter_map(Value::as_str);
        let values = names.map(|name| get(&intern(name.as_str()))).collect();
        let [line, column, end_line, end_column] =
            [0, 1, 2, 3].map(|at| get(&self.places[at]).as_int().map(|at| u32::try_from(at).unwrap_or(0)));
        let (line, column) = (line.unwrap_or(0), column.unwrap_or(0));
        let (end_line, end_column) = (end_line.unwrap_or(line), end_column.unwrap_or(column));
        Ok(Parts { name, span: Span { line, column, end_line, end_column }, values })
    }

    pub(super) fn items(&self, list: &Value) -> Vec<Value> {
        list.as_list().map(|list| list.items.borrow().clone()).unwrap_or_default()
    }

    pub(super) fn list<T>(
        &mut self,
        list: &Value,
        mut read: impl FnMut(&mut Self, &Value) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.items(list).iter().map(|item| read(self, item)).collect()
    }

    pub(super) fn text(&mut self, value: &Value) -> Result<Name> {
        value.as_str().map(|text| self.lower.name(text.as_str())).ok_or_else(malformed)
    }

    pub(super) fn text_or_none(&mut self, value: &Value) -> Result<Option<Name>> {
        if value.is_none() { Ok(None) } else { self.text(value).map(Some) }
    }

    /// Reads what is a level deeper.
    pub(super) fn deeper<T>(&mut self, kind: &str, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            let message = format!("maximum recursion depth exceeded while traversing '{kind}' node");
            return Err(Raised::recursion_error(message));
        }
        self.depth += 1;
        let done = read(self);
        self.depth -= 1;
        done
    }

    pub(super) fn body(&mut self, body: &Value) -> Result<Body<'a>> {
        self.deeper("stmt", |this| this.list(body, Self::stmt))
    }

    fn stmt(&mut self, stmt: &Value) -> Result<Stmt<'a>> {
        let parts = self.open(stmt)?;
        let (name, span) = (parts.name.clone(), parts.span);
        let kind = match &*name {
            "FunctionDef" | "AsyncFunctionDef" => self.function(parts)?,
            "ClassDef" => self.class(parts)?,
            "If" => self.branches(parts)?,
            "Try" | "TryStar" => self.try_(parts)?,
            "Match" => self.match_(parts)?,
            "For" | "AsyncFor" => {
                let [target, iter, body, orelse] = parts.take();
                let is_async = &*name == "AsyncFor";
                let (target, iter) = (self.expr(&target)?, self.expr(&iter)?);
                let iter = if is_async { iter } else { self.lower.iterated(iter) };
                let (body, orelse) = (self.body(&body)?, self.body(&orelse)?);
                StmtKind::For(Box::new(For { is_async, target, iter, body, orelse }))
            }
            "While" => {
                let [test, body, orelse] = parts.take();
                StmtKind::While { test: self.expr(&test)?, body: self.body(&body)?, orelse: self.body(&orelse)? }
            }
            "With" | "AsyncWith" => {
                let [items, body] = parts.take();
                let items = self.list(&items, |this, item| {
                    let [context, target] = this.open(item)?.take();
                    Ok(WithItem { context: this.expr(&context)?, target: this.optional(&target)? })
                })?;
                StmtKind::With { is_async: &*name == "AsyncWith", items, body: self.body(&body)? }
            }
            _ => self.simple(&name, parts)?,
        };
        Ok(Stmt { span, kind })
    }

    fn simple(&mut self, name: &str, parts: Parts) -> Result<StmtKind<'a>> {
        let [first, second, third, fourth] = parts.take();
        Ok(match name {
            "Return" => StmtKind::Return(self.optional(&first)?),
            "Delete" => StmtKind::Delete(self.exprs(&first)?),
            "TypeAlias" => StmtKind::TypeAlias(Box::new(TypeAlias {
                scope: self.lower.new_scope(),
                name: self.expr(&first)?,
                type_params: self.type_params(&second)?,
                value: self.expr(&third)?,
            })),
            "Assign" => StmtKind::Assign { targets: self.exprs(&first)?, value: self.expr(&second)? },
            "AugAssign" => StmtKind::AugAssign {
                target: self.expr(&first)?,
                op: self.operator(&second)?,
                value: self.expr(&third)?,
            },
            "AnnAssign" => StmtKind::AnnAssign {
                target: self.expr(&first)?,
                annotation: self.annotation(&second)?.ok_or_else(malformed)?,
                value: self.optional(&third)?,
                simple: fourth.as_int() != Some(0),
            },
            "Raise" => StmtKind::Raise { exc: self.optional(&first)?, cause: self.optional(&second)? },
            "Assert" => StmtKind::Assert { test: self.expr(&first)?, msg: self.optional(&second)? },
            "Import" => StmtKind::Import(self.aliases(&first)?),
            "ImportFrom" => StmtKind::ImportFrom {
                module: self.text_or_none(&first)?,
                names: self.aliases(&second)?,
                level: third.as_int().and_then(|level| u32::try_from(level).ok()).unwrap_or(0),
            },
            "Global" => StmtKind::Global(self.list(&first, Self::text)?),
            "Nonlocal" => StmtKind::Nonlocal(self.list(&first, Self::text)?),
            "Expr" => StmtKind::Expr(self.expr(&first)?),
            "Pass" => StmtKind::Pass,
            "Break" => StmtKind::Break,
            "Continue" => StmtKind::Continue,
            _ => return Err(malformed()),
        })
    }

    fn function(&mut self, parts: Parts) -> Result<StmtKind<'a>> {
        let is_async = &*parts.name == "AsyncFunctionDef";
        let [name, params, body, decorators, returns, _, type_params] = parts.take();
        let decorators = self.exprs(&decorators)?;
        Ok(StmtKind::FunctionDef(Box::new(FunctionDef {
            scope: self.lower.new_scope(),
            name: self.text(&name)?,
            is_async,
            decorators,
            type_params: self.type_params(&type_params)?,
            params: self.parameters(&params)?,
            returns: self.annotation(&returns)?,
            body: self.body(&body)?,
        })))
    }

    fn class(&mut self, parts: Parts) -> Result<StmtKind<'a>> {
        let span = parts.span;
        let [name, bases, keywords, body, decorators, type_params] = parts.take();
        let decorators = self.exprs(&decorators)?;
        let scope = self.lower.new_scope();
        let type_params = self.type_params(&type_params)?;
        let mut bases = self.exprs(&bases)?;
        let keywords = self.keywords(&keywords)?;
        if type_params.is_some() {
            bases.push(self.lower.generic_base(span));
        }
        let (name, body) = (self.text(&name)?, self.body(&body)?);
        Ok(StmtKind::ClassDef(Box::new(ClassDef { scope, name, decorators, type_params, bases, keywords, body })))
    }

    /// An `if` that is all of the `else` before it is an `elif`: many may follow each other.
    fn branches(&mut self, mut parts: Parts) -> Result<StmtKind<'a>> {
        let mut branches = Vec::new();
        loop {
            let span = parts.span;
            let [test, body, orelse] = parts.take();
            branches.push(Branch { span, test: self.expr(&test)?, body: self.body(&body)? });
            match &self.items(&orelse)[..] {
                [only] if &*self.name(only)? == "If" && branches.len() < u16::MAX.into() => parts = self.open(only)?,
                _ => return Ok(StmtKind::If { branches, orelse: self.body(&orelse)? }),
            }
        }
    }

    fn try_(&mut self, parts: Parts) -> Result<StmtKind<'a>> {
        let is_star = &*parts.name == "TryStar";
        let [body, handlers, orelse, finalbody] = parts.take();
        let body = self.body(&body)?;
        let handlers = self.list(&handlers, |this, handler| {
            let parts = this.open(handler)?;
            let span = parts.span;
            let [kind, name, body] = parts.take();
            let (kind, name) = (this.optional(&kind)?, this.text_or_none(&name)?);
            Ok(ExceptHandler { span, kind, name, body: this.body(&body)? })
        })?;
        let (orelse, finalbody) = (self.body(&orelse)?, self.body(&finalbody)?);
        Ok(StmtKind::Try(Box::new(Try { body, handlers, orelse, finalbody, is_star })))
    }

    fn match_(&mut self, parts: Parts) -> Result<StmtKind<'a>> {
        let [subject, cases] = parts.take();
        let subject = self.expr(&subject)?;
        let cases = self.list(&cases, |this, case| {
            let [pattern, guard, body] = this.open(case)?.take();
            let (pattern, guard) = (this.pattern(&pattern)?, this.optional(&guard)?);
            Ok(Case { pattern, guard, body: this.body(&body)? })
        })?;
        Ok(StmtKind::Match { subject, cases })
    }

    pub(super) fn operator(&mut self, op: &Value) -> Result<BinaryOp> {
        named(&OPERATORS, &self.name(op)?).ok_or_else(malformed)
    }

    fn aliases(&mut self, aliases: &Value) -> Result<Vec<Alias>> {
        self.list(aliases, |this, alias| {
            let parts = this.open(alias)?;
            let span = parts.span;
            let [name, asname] = parts.take();
            Ok(Alias { name: this.text(&name)?, asname: this.text_or_none(&asname)?, span })
        })
    }

    fn type_params(&mut self, params: &Value) -> Result<Option<TypeParams<'a>>> {
        if self.items(params).is_empty() {
            return Ok(None);
        }
        let scope = self.lower.new_scope();
        let params = self.list(params, |this, param| {
            let parts = this.open(param)?;
            let span = parts.span;
            let kind = match &*parts.name {
                "TypeVar" => TypeParamKind::TypeVar,
                "TypeVarTuple" => TypeParamKind::TypeVarTuple,
                "ParamSpec" => TypeParamKind::ParamSpec,
                _ => return Err(malformed()),
            };
            let [name, bound, default] = match parts.take() {
                [name, default, _] if kind != TypeParamKind::TypeVar => [name, Value::None, default],
                all => all,
            };
            let (name, bound) = (this.text(&name)?, this.lazily(&bound)?);
            Ok(TypeParam { span, name, kind, bound, default: this.lazily(&default)? })
        })?;
        Ok(Some(TypeParams { scope, params }))
    }

    fn lazily(&mut self, expr: &Value) -> Result<Option<(ScopeId, ExprRef<'a>)>> {
        if expr.is_none() {
            return Ok(None);
        }
        Ok(Some((self.lower.new_scope(), self.expr(expr)?)))
    }

    fn patterns(&mut self, patterns: &Value) -> Result<Vec<Pattern<'a>>> {
        self.list(patterns, Self::pattern)
    }

    fn pattern(&mut self, pattern: &Value) -> Result<Pattern<'a>> {
        self.deeper("pattern", |this| this.pattern_here(pattern))
    }

    fn pattern_here(&mut self, pattern: &Value) -> Result<Pattern<'a>> {
        let parts = self.open(pattern)?;
        let (name, span) = (parts.name.clone(), parts.span);
        let [first, second, third, fourth] = parts.take();
        let kind = match &*name {
            "MatchValue" => PatternKind::Value(self.expr(&first)?),
            "MatchSingleton" => PatternKind::Singleton(match first {
                Value::Bool(value) => Constant::Bool(value),
                _ => Constant::None,
            }),
            "MatchSequence" => PatternKind::Sequence(self.patterns(&first)?),
            "MatchMapping" => PatternKind::Mapping {
                keys: self.exprs(&first)?,
                patterns: self.patterns(&second)?,
                rest: self.text_or_none(&third)?,
            },
            "MatchClass" => {
                let (cls, patterns) = (self.expr(&first)?, self.patterns(&second)?);
                let names = self.list(&third, Self::text)?;
                let keywords = names.into_iter().zip(self.patterns(&fourth)?).map(|(name, p)| (name, p.span, p));
                PatternKind::Class { cls, patterns, keywords: keywords.collect() }
            }
            "MatchStar" => PatternKind::Star(self.text_or_none(&first)?),
            "MatchAs" => {
                let pattern = if first.is_none() { None } else { Some(Box::new(self.pattern(&first)?)) };
                PatternKind::As { pattern, name: self.text_or_none(&second)? }
            }
            "MatchOr" => PatternKind::Or(self.patterns(&first)?),
            _ => return Err(malformed()),
        };
        Ok(Pattern { span, kind })
    }
}
