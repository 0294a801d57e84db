//! The first walk over expressions: uses, the walrus, comprehensions, and where `yield` and `await` may not be.

use std::rc::Rc;

use super::build::Builder;
use super::table::{ScopeKind, occurs};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl Builder {
    pub(super) fn exprs(&mut self, exprs: &[ExprRef]) -> Checked<()> {
        exprs.iter().try_for_each(|e| self.expr(e))
    }

    pub(super) fn optional(&mut self, expr: Option<ExprRef>) -> Checked<()> {
        expr.map_or(Ok(()), |e| self.expr(e))
    }

    /// Left operands first and without recursion, see `Lower::expr`.
    pub(super) fn expr(&mut self, expr: ExprRef) -> Checked<()> {
        let (innermost, mut spine) = spine(expr);
        self.leaf(innermost)?;
        while let Some(outer) = spine.pop() {
            match &outer.kind {
                ExprKind::Binary { right, .. } => self.expr(right)?,
                ExprKind::Subscript { slice, .. } => self.expr(slice)?,
                ExprKind::Call { args, keywords, .. } => {
                    self.exprs(args)?;
                    for keyword in keywords {
                        self.expr(keyword.value)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn leaf(&mut self, expr: ExprRef) -> Checked<()> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Named { target, value } => {
                self.refuse(span, "named expression")?;
                self.named_target(target, span)?;
                self.expr(value)?;
                self.expr(target)?;
            }
            ExprKind::BoolOp { values, .. } | ExprKind::Joined(values) | ExprKind::Set(values) => self.exprs(values)?,
            ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => self.exprs(elts)?,
            ExprKind::Unary { operand, .. } => self.expr(operand)?,
            ExprKind::Lambda(lambda) => self.lambda(lambda)?,
            ExprKind::If { test, body, orelse } => {
                self.expr(test)?;
                self.expr(body)?;
                self.expr(orelse)?;
            }
            ExprKind::Dict { keys, values } => {
                for key in keys {
                    self.optional(*key)?;
                }
                self.exprs(values)?;
            }
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension, span)?,
            ExprKind::Yield(value) => {
                self.refuse(span, "yield expression")?;
                self.optional(*value)?;
                self.current().generator = true;
                self.refuse_yield_in_comprehension(span)?;
            }
            ExprKind::YieldFrom(value) => {
                self.refuse(span, "yield expression")?;
                self.expr(value)?;
                self.current().generator = true;
                self.refuse_yield_in_comprehension(span)?;
            }
            ExprKind::Await(value) => {
                self.refuse(span, "await expression")?;
                self.expr(value)?;
                self.current().coroutine = true;
            }
            ExprKind::Compare { left, comparators, .. } => {
                self.expr(left)?;
                self.exprs(comparators)?;
            }
            ExprKind::Formatted { value, spec, .. } => {
                self.expr(value)?;
                self.optional(*spec)?;
            }
            ExprKind::Starred { value, .. } => self.expr(value)?,
            ExprKind::Slice { lower, upper, step } => {
                self.optional(*lower)?;
                self.optional(*upper)?;
                self.optional(*step)?;
            }
            ExprKind::Name { id, ctx } => {
                let flag = if *ctx == Context::Load { occurs::USE } else { occurs::LOCAL };
                self.add(id, flag, span)?;
                if *ctx == Context::Load && &**id == "super" && self.current().is_function_like() {
                    self.add(&Rc::from("__class__"), occurs::USE, span)?;
                }
            }
            ExprKind::Constant { .. } => {}
            ExprKind::Binary { .. }
            | ExprKind::Attribute { .. }
            | ExprKind::Subscript { .. }
            | ExprKind::Call { .. } => {
                return self.expr(expr);
            }
        }
        Ok(())
    }

    /// Refuses `what` in scopes that are evaluated lazily or never.
    fn refuse(&mut self, span: Span, what: &str) -> Checked<()> {
        let within = match self.current().kind {
            ScopeKind::Annotation => "an annotation",
            ScopeKind::TypeVariable => self.current().part,
            ScopeKind::TypeAlias => "a type alias",
            ScopeKind::TypeParameters => "the definition of a generic",
            ScopeKind::Module | ScopeKind::Function | ScopeKind::Class => return Ok(()),
        };
        Err(Fault::new(span, format!("{what} cannot be used within {within}")))
    }

    fn refuse_yield_in_comprehension(&mut self, span: Span) -> Checked<()> {
        let what = match self.current().comprehension {
            None => return Ok(()),
            Some(ComprehensionKind::List) => "list comprehension",
            Some(ComprehensionKind::Set) => "set comprehension",
            Some(ComprehensionKind::Dict) => "dict comprehension",
            Some(ComprehensionKind::Generator) => "generator expression",
        };
        Err(Fault::new(span, format!("'yield' inside {what}")))
    }

    /// The target of `:=` in a comprehension belongs to the scope around it.
    fn named_target(&mut self, target: ExprRef, whole: Span) -> Checked<()> {
        let span = target.span;
        if self.current().in_comp_iter > 0 {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            return Err(Fault::new(whole, message));
        }
        let ExprKind::Name { id, .. } = &target.kind else { return Ok(()) };
        if self.current().comprehension.is_none() {
            return Ok(());
        }
        let mangled = self.mangle(id);
        for at in (0..self.stack.len()).rev() {
            let scope_id = self.stack[at];
            let scope = &mut self.scopes[scope_id as usize];
            let flags = scope.symbols.flags(&mangled);
            if scope.comprehension.is_some() {
                if flags & occurs::COMP_ITER != 0 {
                    let message =
                        format!("assignment expression cannot rebind comprehension iteration variable '{id}'");
                    return Err(Fault::new(span, message));
                }
                continue;
            }
            let refused = match scope.kind {
                ScopeKind::Function => {
                    let flag = if flags & occurs::GLOBAL != 0 { occurs::GLOBAL } else { occurs::NONLOCAL };
                    self.add(id, flag, span)?;
                    self.current().directives.push((mangled, span));
                    return self.add_in(scope_id, id, occurs::LOCAL, span);
                }
                ScopeKind::Module => {
                    self.add(id, occurs::GLOBAL, span)?;
                    self.current().directives.push((mangled, span));
                    return self.add_in(scope_id, id, occurs::GLOBAL, span);
                }
                ScopeKind::Class => "cannot be used in a class body",
                ScopeKind::TypeParameters => "cannot be used within the definition of a generic",
                ScopeKind::TypeAlias => "cannot be used in a type alias",
                ScopeKind::TypeVariable => "cannot be used in a TypeVar bound",
                ScopeKind::Annotation => "cannot be used in an annotation",
            };
            return Err(Fault::new(span, format!("assignment expression within a comprehension {refused}")));
        }
        Ok(())
    }

    fn comprehension(&mut self, node: &Comprehension, span: Span) -> Checked<()> {
        let Some((outermost, others)) = node.clauses.split_first() else { return Ok(()) };
        self.current().in_comp_iter += 1;
        self.expr(outermost.iter)?;
        self.current().in_comp_iter -= 1;
        let is_generator = node.kind == ComprehensionKind::Generator;
        let name = match node.kind {
            ComprehensionKind::List => "<listcomp>",
            ComprehensionKind::Set => "<setcomp>",
            ComprehensionKind::Dict => "<dictcomp>",
            ComprehensionKind::Generator => "<genexpr>",
        };
        self.enter(node.scope, ScopeKind::Function, &Rc::from(name));
        self.current().comprehension = Some(node.kind);
        self.current().coroutine = outermost.is_async;
        self.add(&Rc::from(".0"), occurs::PARAM, span)?;
        self.clause_target(outermost.target)?;
        self.exprs(&outermost.ifs)?;
        for clause in others {
            self.clause_target(clause.target)?;
            self.current().in_comp_iter += 1;
            self.expr(clause.iter)?;
            self.current().in_comp_iter -= 1;
            self.exprs(&clause.ifs)?;
            self.current().coroutine |= clause.is_async;
        }
        self.optional(node.value)?;
        self.expr(node.elt)?;
        self.current().generator = is_generator;
        let is_async = self.current().coroutine && !is_generator;
        self.leave();
        self.current().coroutine |= is_async;
        Ok(())
    }

    fn clause_target(&mut self, target: ExprRef) -> Checked<()> {
        self.current().in_comp_target = true;
        self.expr(target)?;
        self.current().in_comp_target = false;
        Ok(())
    }
}
