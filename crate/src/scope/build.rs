//! The first walk: what names occur in each scope, and how. Statements; expressions are in `build_expr`.

use std::rc::Rc;

use super::resolve;
use super::table::{Scope, ScopeKind, Symbol, SymbolTable, occurs};
use crate::code::constant::Constant;
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::lower::Module;
use crate::syntax::tree::*;

/// The symbol table of a module.
pub fn module(module: &Module) -> Checked<SymbolTable> {
    let mut builder = Builder::new(module.scopes, module.future_annotations);
    builder.body(&module.body)?;
    builder.finish()
}

/// The symbol table of a single expression with so many scopes.
pub fn expression(expr: ExprRef, scopes: u32) -> Checked<SymbolTable> {
    let mut builder = Builder::new(scopes, false);
    builder.expr(expr)?;
    builder.finish()
}

pub(super) struct Builder {
    pub(super) scopes: Vec<Scope>,
    /// Open scopes, innermost last; never empty.
    pub(super) stack: Vec<ScopeId>,
    /// The class whose private names are mangled.
    private: Option<Name>,
    future_annotations: bool,
}

impl Builder {
    fn new(scopes: u32, future_annotations: bool) -> Builder {
        let name: Name = Rc::from("top");
        let scopes = (0..scopes.max(1)).map(|_| Scope::new(ScopeKind::Module, name.clone())).collect();
        Builder { scopes, stack: vec![0], private: None, future_annotations }
    }

    fn finish(mut self) -> Checked<SymbolTable> {
        resolve::resolve(&mut self.scopes)?;
        Ok(SymbolTable { scopes: self.scopes })
    }

    pub(super) fn current_id(&self) -> ScopeId {
        self.stack.last().copied().unwrap_or(0)
    }

    pub(super) fn current(&mut self) -> &mut Scope {
        let id = self.current_id() as usize;
        &mut self.scopes[id]
    }

    pub(super) fn enter(&mut self, id: ScopeId, kind: ScopeKind, name: &Name) {
        let mut scope = Scope::new(kind, name.clone());
        let outer = self.current();
        scope.nested = outer.nested || outer.is_function_like();
        scope.method = outer.kind == ScopeKind::Class && kind == ScopeKind::Function;
        scope.in_comp_iter = outer.in_comp_iter;
        if kind != ScopeKind::Class {
            scope.mangle_only = outer.mangle_only.clone();
        }
        if kind != ScopeKind::Annotation {
            outer.children.push(id);
        }
        self.scopes[id as usize] = scope;
        self.stack.push(id);
    }

    pub(super) fn leave(&mut self) {
        self.stack.pop();
    }

    pub(super) fn mangle(&mut self, name: &Name) -> Name {
        let private = self.private.clone();
        self.current().mangle(private.as_ref(), name)
    }

    /// Notes an occurrence of a name in the current scope.
    pub(super) fn add(&mut self, name: &Name, flags: u16, span: Span) -> Checked<()> {
        let id = self.current_id();
        self.add_in(id, name, flags, span)
    }

    pub(super) fn add_in(&mut self, id: ScopeId, name: &Name, flags: u16, span: Span) -> Checked<()> {
        let private = self.private.clone();
        let scope = &mut self.scopes[id as usize];
        let mangled = scope.mangle(private.as_ref(), name);
        let before = scope.symbols.flags(&mangled);
        if flags & before & occurs::PARAM != 0 {
            return Err(Fault::new(span, format!("duplicate argument '{name}' in function definition")));
        }
        if flags & before & occurs::TYPE_PARAM != 0 {
            return Err(Fault::new(span, format!("duplicate type parameter '{name}'")));
        }
        let mut now = before | flags;
        // Only what is bound there: a target may also use names (`for c[d] in …`).
        if scope.in_comp_target && flags & occurs::USE == 0 {
            if now & (occurs::GLOBAL | occurs::NONLOCAL) != 0 {
                let message = format!("comprehension inner loop cannot rebind assignment expression target '{name}'");
                return Err(Fault::new(span, message));
            }
            now |= occurs::COMP_ITER;
        }
        scope.symbols.set(&mangled, Symbol { flags: now, ..Symbol::default() });
        if flags & occurs::PARAM != 0 {
            scope.params.push(mangled);
        } else if flags & occurs::GLOBAL != 0 {
            let module = &mut self.scopes[0].symbols;
            let flags = module.flags(&mangled) | flags;
            module.set(&mangled, Symbol { flags, ..Symbol::default() });
        }
        Ok(())
    }

    pub(super) fn body(&mut self, body: &Body) -> Checked<()> {
        body.iter().try_for_each(|s| self.stmt(s))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Checked<()> {
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function(def, span)?,
            StmtKind::ClassDef(def) => self.class(def, span)?,
            StmtKind::TypeAlias(alias) => self.type_alias(alias)?,
            StmtKind::Return(value) => self.optional(*value)?,
            StmtKind::Delete(targets) => self.exprs(targets)?,
            StmtKind::Assign { targets, value } => {
                self.exprs(targets)?;
                self.expr(value)?;
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.expr(target)?;
                self.expr(value)?;
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                match &target.kind {
                    ExprKind::Name { id, .. } => {
                        let mangled = self.mangle(id);
                        let at_module = self.current_id() == 0;
                        let flags = self.current().symbols.flags(&mangled);
                        if *simple && !at_module && flags & (occurs::GLOBAL | occurs::NONLOCAL) != 0 {
                            let what = if flags & occurs::GLOBAL != 0 { "global" } else { "nonlocal" };
                            return Err(Fault::new(span, format!("annotated name '{id}' can't be {what}")));
                        }
                        if *simple {
                            self.add(id, occurs::ANNOT | occurs::LOCAL, target.span)?;
                        } else if value.is_some() {
                            self.add(id, occurs::LOCAL, target.span)?;
                        }
                    }
                    _ => self.expr(target)?,
                }
                self.annotation(Some(annotation))?;
                self.optional(*value)?;
            }
            StmtKind::For(stmt) => {
                self.expr(stmt.target)?;
                self.expr(stmt.iter)?;
                self.body(&stmt.body)?;
                self.body(&stmt.orelse)?;
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test)?;
                self.body(body)?;
                self.body(orelse)?;
            }
            StmtKind::If { branches, orelse } => {
                for branch in branches {
                    self.expr(branch.test)?;
                    self.body(&branch.body)?;
                }
                self.body(orelse)?;
            }
            StmtKind::With { items, body, .. } => {
                for item in items {
                    self.expr(item.context)?;
                    self.optional(item.target)?;
                }
                self.body(body)?;
            }
            StmtKind::Match { subject, cases } => {
                self.expr(subject)?;
                for case in cases {
                    self.pattern(&case.pattern)?;
                    self.optional(case.guard)?;
                    self.body(&case.body)?;
                }
            }
            StmtKind::Raise { exc, cause } => {
                self.optional(*exc)?;
                self.optional(*cause)?;
            }
            StmtKind::Try(stmt) => {
                self.body(&stmt.body)?;
                self.body(&stmt.orelse)?;
                for handler in &stmt.handlers {
                    self.optional(handler.kind)?;
                    if let Some(name) = &handler.name {
                        self.add(name, occurs::LOCAL, handler.span)?;
                    }
                    self.body(&handler.body)?;
                }
                self.body(&stmt.finalbody)?;
            }
            StmtKind::Assert { test, msg } => {
                self.expr(test)?;
                self.optional(*msg)?;
            }
            StmtKind::Import(names) | StmtKind::ImportFrom { names, .. } => {
                for alias in names {
                    self.alias(alias)?;
                }
            }
            StmtKind::Global(names) => self.directive(names, span, occurs::GLOBAL, "global")?,
            StmtKind::Nonlocal(names) => self.directive(names, span, occurs::NONLOCAL, "nonlocal")?,
            StmtKind::Expr(value) => self.expr(value)?,
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => {}
        }
        Ok(())
    }

    fn alias(&mut self, alias: &Alias) -> Checked<()> {
        if &*alias.name == "*" {
            if self.current().kind != ScopeKind::Module {
                return Err(Fault::new(alias.span, "import * only allowed at module level"));
            }
            return Ok(());
        }
        let name = match &alias.asname {
            Some(name) => name.clone(),
            None => match alias.name.split_once('.') {
                Some((first, _)) => Rc::from(first),
                None => alias.name.clone(),
            },
        };
        self.add(&name, occurs::IMPORT, alias.span)
    }

    fn directive(&mut self, names: &[Name], span: Span, flag: u16, what: &str) -> Checked<()> {
        for name in names {
            let mangled = self.mangle(name);
            let flags = self.current().symbols.flags(&mangled);
            if flags & (occurs::PARAM | occurs::LOCAL | occurs::USE | occurs::ANNOT) != 0 {
                let message = if flags & occurs::PARAM != 0 {
                    format!("name '{name}' is parameter and {what}")
                } else if flags & occurs::USE != 0 {
                    format!("name '{name}' is used prior to {what} declaration")
                } else if flags & occurs::ANNOT != 0 {
                    format!("annotated name '{name}' can't be {what}")
                } else {
                    format!("name '{name}' is assigned to before {what} declaration")
                };
                return Err(Fault::new(span, message));
            }
            self.add(name, flag, span)?;
            self.current().directives.push((mangled, span));
        }
        Ok(())
    }

    fn defaults(&mut self, params: &Parameters) -> Checked<()> {
        for param in params.positional().chain(&params.kwonly) {
            self.optional(param.default)?;
        }
        Ok(())
    }

    fn annotation(&mut self, annotation: Option<ExprRef>) -> Checked<()> {
        let Some(annotation) = annotation else { return Ok(()) };
        if !self.future_annotations {
            return self.expr(annotation);
        }
        let id = self.scopes.len() as ScopeId;
        self.scopes.push(Scope::new(ScopeKind::Annotation, Rc::from("_annotation")));
        self.enter(id, ScopeKind::Annotation, &Rc::from("_annotation"));
        self.expr(annotation)?;
        self.leave();
        Ok(())
    }

    pub(super) fn lambda(&mut self, lambda: &Lambda) -> Checked<()> {
        self.defaults(&lambda.params)?;
        self.enter(lambda.scope, ScopeKind::Function, &Rc::from("lambda"));
        self.parameters(&lambda.params)?;
        self.expr(lambda.body)?;
        self.leave();
        Ok(())
    }

    fn parameters(&mut self, params: &Parameters) -> Checked<()> {
        for param in params.by_slot() {
            if &*param.name == "__debug__" {
                return Err(Fault::new(param.span, "cannot assign to __debug__"));
            }
            self.add(&param.name, occurs::PARAM, param.span)?;
        }
        let scope = self.current();
        scope.varargs = params.vararg.is_some();
        scope.varkeywords = params.kwarg.is_some();
        Ok(())
    }

    fn function(&mut self, def: &FunctionDef, span: Span) -> Checked<()> {
        self.add(&def.name, occurs::LOCAL, span)?;
        self.defaults(&def.params)?;
        self.exprs(&def.decorators)?;
        if let Some(params) = &def.type_params {
            let keyword = def.params.kwonly.iter().any(|p| p.default.is_some());
            // CPython gives `.defaults` to every function, with or without defaults.
            self.enter_type_params(params, &def.name, true, keyword, None, span)?;
            self.type_params(params)?;
        }
        for param in def.params.args.iter().chain(&def.params.posonly) {
            self.annotation(param.annotation)?;
        }
        for param in def.params.vararg.iter().chain(&def.params.kwarg).chain(&def.params.kwonly) {
            self.annotation(param.annotation)?;
        }
        self.annotation(def.returns)?;
        self.enter(def.scope, ScopeKind::Function, &def.name);
        self.current().coroutine = def.is_async;
        self.parameters(&def.params)?;
        self.body(&def.body)?;
        self.leave();
        if def.type_params.is_some() {
            self.leave();
        }
        Ok(())
    }

    fn class(&mut self, def: &ClassDef, span: Span) -> Checked<()> {
        self.add(&def.name, occurs::LOCAL, span)?;
        self.exprs(&def.decorators)?;
        let outer = self.private.clone();
        if let Some(params) = &def.type_params {
            self.enter_type_params(params, &def.name, false, false, Some(&def.name), span)?;
            self.type_params(params)?;
        }
        self.exprs(&def.bases)?;
        for keyword in &def.keywords {
            self.expr(keyword.value)?;
        }
        self.enter(def.scope, ScopeKind::Class, &def.name);
        self.private = Some(def.name.clone());
        if def.type_params.is_some() {
            self.add(&Rc::from("__type_params__"), occurs::LOCAL, span)?;
            self.add(&Rc::from(".type_params"), occurs::USE, span)?;
        }
        self.body(&def.body)?;
        self.leave();
        if def.type_params.is_some() {
            self.leave();
        }
        self.private = outer;
        Ok(())
    }

    fn type_alias(&mut self, alias: &TypeAlias) -> Checked<()> {
        self.expr(alias.name)?;
        let ExprKind::Name { id: name, .. } = &alias.name.kind else { return Ok(()) };
        let in_class = self.current().kind == ScopeKind::Class;
        if let Some(params) = &alias.type_params {
            self.enter_type_params(params, name, false, false, None, alias.name.span)?;
            self.type_params(params)?;
        }
        self.enter(alias.scope, ScopeKind::TypeAlias, name);
        self.see_class(in_class, alias.value.span)?;
        self.expr(alias.value)?;
        self.leave();
        if alias.type_params.is_some() {
            self.leave();
        }
        Ok(())
    }

    fn see_class(&mut self, in_class: bool, span: Span) -> Checked<()> {
        if in_class {
            self.current().sees_class = true;
            self.add(&Rc::from("__classdict__"), occurs::USE, span)?;
        }
        Ok(())
    }

    fn enter_type_params(
        &mut self,
        params: &TypeParams,
        name: &Name,
        defaults: bool,
        kwdefaults: bool,
        class: Option<&Name>,
        span: Span,
    ) -> Checked<()> {
        let in_class = self.current().kind == ScopeKind::Class;
        self.enter(params.scope, ScopeKind::TypeParameters, name);
        self.see_class(in_class, span)?;
        if let Some(class) = class {
            for implicit in [".type_params", ".generic_base"] {
                self.add(&Rc::from(implicit), occurs::LOCAL | occurs::USE, span)?;
            }
            self.private = Some(class.clone());
            self.current().mangle_only = Some(params.params.iter().map(|p| p.name.clone()).collect());
        }
        if defaults {
            self.add(&Rc::from(".defaults"), occurs::PARAM, span)?;
        }
        if kwdefaults {
            self.add(&Rc::from(".kwdefaults"), occurs::PARAM, span)?;
        }
        Ok(())
    }

    fn type_params(&mut self, params: &TypeParams) -> Checked<()> {
        for param in &params.params {
            self.add(&param.name, occurs::TYPE_PARAM | occurs::LOCAL, param.span)?;
            for (at, (id, expr)) in param.bound.iter().chain(&param.default).enumerate() {
                let in_class = self.current().sees_class;
                self.enter(*id, ScopeKind::TypeVariable, &param.name);
                let default = at == 1 || param.bound.is_none();
                self.current().part = match (param.kind, default) {
                    (TypeParamKind::TypeVarTuple, _) => "a TypeVarTuple default",
                    (TypeParamKind::ParamSpec, _) => "a ParamSpec default",
                    (TypeParamKind::TypeVar, true) => "a TypeVar default",
                    (TypeParamKind::TypeVar, false) if is_tuple(expr) => "a TypeVar constraint",
                    (TypeParamKind::TypeVar, false) => "a TypeVar bound",
                };
                self.see_class(in_class, expr.span)?;
                self.expr(expr)?;
                self.leave();
            }
        }
        Ok(())
    }

    fn pattern(&mut self, pattern: &Pattern) -> Checked<()> {
        match &pattern.kind {
            PatternKind::Value(value) => self.expr(value)?,
            PatternKind::Singleton(_) => {}
            PatternKind::Sequence(patterns) | PatternKind::Or(patterns) => {
                patterns.iter().try_for_each(|p| self.pattern(p))?;
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                self.exprs(keys)?;
                patterns.iter().try_for_each(|p| self.pattern(p))?;
                self.bind(rest.as_ref(), pattern.span)?;
            }
            PatternKind::Class { cls, patterns, keywords } => {
                self.expr(cls)?;
                patterns.iter().try_for_each(|p| self.pattern(p))?;
                keywords.iter().try_for_each(|(_, _, p)| self.pattern(p))?;
            }
            PatternKind::Star(name) => self.bind(name.as_ref(), pattern.span)?,
            PatternKind::As { pattern: inner, name } => {
                if let Some(inner) = inner {
                    self.pattern(inner)?;
                }
                self.bind(name.as_ref(), pattern.span)?;
            }
        }
        Ok(())
    }

    fn bind(&mut self, name: Option<&Name>, span: Span) -> Checked<()> {
        name.map_or(Ok(()), |name| self.add(name, occurs::LOCAL, span))
    }
}

fn is_tuple(expr: ExprRef) -> bool {
    matches!(expr.kind, ExprKind::Tuple { .. } | ExprKind::Constant { value: Constant::Tuple(_), .. })
}
