//! Statements: which file compiles which, and the simple ones.

use super::module::Compiler;
use super::unit::UnitKind;
use crate::code::constant::Constant;
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    pub(super) fn stmts(&mut self, body: &'a [Stmt<'a>]) -> Checked<()> {
        body.iter().try_for_each(|s| self.stmt(s))
    }

    pub(super) fn stmt(&mut self, stmt: &'a Stmt<'a>) -> Checked<()> {
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function(span, def),
            StmtKind::ClassDef(def) => self.class(span, def),
            StmtKind::TypeAlias(alias) => self.type_alias(span, alias),
            StmtKind::Return(value) => self.return_stmt(span, *value),
            StmtKind::Delete(targets) => self.exprs(targets),
            StmtKind::Assign { targets, value } => self.assign(span, targets, value),
            StmtKind::AugAssign { target, op, value } => self.aug_assign(span, target, *op, value),
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated_assign(span, target, annotation, *value, *simple)
            }
            StmtKind::For(stmt) if stmt.is_async => self.async_for(span, stmt),
            StmtKind::For(stmt) => self.for_stmt(span, stmt),
            StmtKind::While { test, body, orelse } => self.while_stmt(span, test, body, orelse),
            StmtKind::If { branches, orelse } => self.if_stmt(branches, orelse),
            StmtKind::With { is_async, items, body } => self.with_stmt(span, *is_async, items, body),
            StmtKind::Match { subject, cases } => self.match_stmt(subject, cases),
            StmtKind::Raise { exc, cause } => {
                let mut count = 0;
                for part in [exc, cause].into_iter().flatten() {
                    self.expr(part)?;
                    count += 1;
                }
                self.emit_arg(Op::RaiseVarargs, count, span);
                Ok(())
            }
            StmtKind::Try(stmt) => self.try_stmt(span, stmt),
            StmtKind::Assert { test, msg } => {
                self.warn_of_assertion(span, test);
                let end = self.label();
                self.jump_if(test, end, true)?;
                self.emit(Op::LoadAssertionError, span);
                if let Some(msg) = msg {
                    self.expr(msg)?;
                    self.emit_arg(Op::Call, 0, span);
                }
                self.emit_arg(Op::RaiseVarargs, 1, test.span);
                self.place(end);
                Ok(())
            }
            StmtKind::Import(names) => self.import(span, names),
            StmtKind::ImportFrom { module, names, level } => self.import_from(span, module.as_ref(), names, *level),
            StmtKind::Global(_) | StmtKind::Nonlocal(_) => Ok(()),
            StmtKind::Expr(value) => self.expr_stmt(span, value),
            StmtKind::Pass => {
                self.emit(Op::Nop, span);
                Ok(())
            }
            StmtKind::Break => self.break_stmt(span),
            StmtKind::Continue => self.continue_stmt(span),
        }
    }

    fn expr_stmt(&mut self, span: Span, value: ExprRef<'a>) -> Checked<()> {
        if self.interactive && self.outer.is_empty() {
            self.expr(value)?;
            self.emit_arg(Op::CallIntrinsic1, Intrinsic::Print as u32, span);
            self.emit(Op::PopTop, Span::NOWHERE);
            return Ok(());
        }
        if value.constant().is_some() {
            self.emit(Op::Nop, span);
            return Ok(());
        }
        self.expr(value)?;
        self.emit(Op::PopTop, Span::NOWHERE);
        Ok(())
    }

    fn return_stmt(&mut self, span: Span, value: Option<ExprRef<'a>>) -> Checked<()> {
        let scope = self.scope();
        if !scope.is_function_like() || self.unit.kind == UnitKind::Class {
            return Err(Fault::new(span, "'return' outside function"));
        }
        if value.is_some() && scope.coroutine && scope.generator {
            return Err(Fault::new(span, "'return' with value in async generator"));
        }
        let constant = match value {
            None => Some(Constant::None),
            Some(value) => value.constant().cloned(),
        };
        let mut at = span;
        if constant.is_none() {
            if let Some(value) = value {
                self.expr(value)?;
            }
        } else if let Some(value) = value {
            at = value.span;
            self.emit(Op::Nop, at);
        }
        if value.is_none_or(|v| v.span.line != span.line) {
            at = span;
            self.emit(Op::Nop, at);
        }
        self.unwind_all(&mut at, constant.is_none())?;
        if let Some(constant) = constant {
            self.load(constant, at);
        }
        self.emit(Op::ReturnValue, at);
        Ok(())
    }

    fn break_stmt(&mut self, span: Span) -> Checked<()> {
        let mut at = span;
        self.emit(Op::Nop, span);
        let Some(loop_block) = self.unwind_to_loop(&mut at)? else {
            return Err(Fault::new(span, "'break' outside loop"));
        };
        self.unwind_one(&mut at, &loop_block, false)?;
        if let Some(exit) = loop_block.exit {
            self.jump(Op::Jump, exit, at);
        }
        Ok(())
    }

    fn continue_stmt(&mut self, span: Span) -> Checked<()> {
        let mut at = span;
        self.emit(Op::Nop, span);
        let Some(loop_block) = self.unwind_to_loop(&mut at)? else {
            return Err(Fault::new(span, "'continue' not properly in loop"));
        };
        if let Some(start) = loop_block.block {
            self.jump(Op::Jump, start, at);
        }
        Ok(())
    }
}
