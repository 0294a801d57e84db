//! `if`, `while`, `for`, `async for`, and jumps on conditions.

use super::module::Compiler;
use super::unit::{Emit, FrameBlockKind, Label, UnitKind};
use crate::code::opcode::Op;
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    /// Jumps to `next` if the truth of the expression is `condition`, else falls through.
    pub(super) fn jump_if(&mut self, expr: ExprRef<'a>, next: Label, condition: bool) -> Checked<()> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Unary { op: UnaryOp::Not, operand } => return self.jump_if(operand, next, !condition),
            ExprKind::BoolOp { or, values } => {
                let Some((last, others)) = values.split_last() else { return Ok(()) };
                let early = if *or == condition { next } else { self.label() };
                for value in others {
                    self.jump_if(value, early, *or)?;
                }
                self.jump_if(last, next, condition)?;
                if early != next {
                    self.place(early);
                }
                return Ok(());
            }
            ExprKind::If { test, body, orelse } => {
                let end = self.label();
                let other = self.label();
                self.jump_if(test, other, false)?;
                self.jump_if(body, next, condition)?;
                self.skip(end, Span::NOWHERE);
                self.place(other);
                self.jump_if(orelse, next, condition)?;
                self.place(end);
                return Ok(());
            }
            ExprKind::Compare { left, ops, comparators } if ops.len() > 1 => {
                self.warn_of_identity(span, left, ops, comparators);
                let cleanup = self.label();
                self.expr(left)?;
                let last = ops.len() - 1;
                for (op, comparator) in ops.iter().zip(comparators).take(last) {
                    self.expr(comparator)?;
                    self.emit_arg(Op::Swap, 2, span);
                    self.emit_arg(Op::Copy, 2, span);
                    self.compare_op(*op, span);
                    self.emit(Op::ToBool, span);
                    self.jump(Op::PopJumpIfFalse, cleanup, span);
                }
                if let (Some(op), Some(comparator)) = (ops.last(), comparators.last()) {
                    self.expr(comparator)?;
                    self.compare_op(*op, span);
                }
                self.emit(Op::ToBool, span);
                self.jump(pop_jump(condition), next, span);
                let end = self.label();
                self.skip(end, Span::NOWHERE);
                self.place(cleanup);
                self.emit(Op::PopTop, span);
                if !condition {
                    self.skip(next, Span::NOWHERE);
                }
                self.place(end);
                return Ok(());
            }
            _ => {}
        }
        self.expr(expr)?;
        self.emit(Op::ToBool, span);
        self.jump(pop_jump(condition), next, span);
        Ok(())
    }

    pub(super) fn if_stmt(&mut self, branches: &'a [Branch<'a>], orelse: &'a Body<'a>) -> Checked<()> {
        let end = self.label();
        for (at, branch) in branches.iter().enumerate() {
            let last = at + 1 == branches.len() && orelse.is_empty();
            let next = if last { end } else { self.label() };
            self.jump_if(branch.test, next, false)?;
            self.stmts(&branch.body)?;
            if !last {
                self.skip(end, Span::NOWHERE);
                self.place(next);
            }
        }
        self.stmts(orelse)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn while_stmt(
        &mut self,
        span: Span,
        test: ExprRef<'a>,
        body: &'a Body<'a>,
        orelse: &'a Body<'a>,
    ) -> Checked<()> {
        let start = self.label();
        let again = self.label();
        let end = self.label();
        let anchor = self.label();
        self.place(start);
        self.push_block(span, FrameBlockKind::While, Some(start), Some(end))?;
        self.jump_if(test, anchor, false)?;
        self.place(again);
        self.stmts(body)?;
        self.jump_if(test, again, true)?;
        self.pop_block();
        self.place(anchor);
        self.stmts(orelse)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn for_stmt(&mut self, span: Span, stmt: &'a For<'a>) -> Checked<()> {
        let start = self.label();
        let cleanup = self.label();
        let end = self.label();
        self.push_block(span, FrameBlockKind::For, Some(start), Some(end))?;
        self.expr(stmt.iter)?;
        let at = stmt.iter.span;
        self.emit(Op::GetIter, at);
        self.place(start);
        self.jump(Op::ForIter, cleanup, at);
        // Keeps the line of a target that stands on another line than the iterable.
        self.emit(Op::Nop, stmt.target.span);
        self.expr(stmt.target)?;
        self.stmts(&stmt.body)?;
        self.jump(Op::Jump, start, Span::NOWHERE);
        self.place(cleanup);
        self.emit(Op::EndFor, Span::NOWHERE);
        self.emit(Op::PopTop, Span::NOWHERE);
        self.pop_block();
        self.stmts(&stmt.orelse)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn async_for(&mut self, span: Span, stmt: &'a For<'a>) -> Checked<()> {
        if self.unit.kind != UnitKind::AsyncFunction {
            return Err(Fault::new(span, "'async for' outside async function"));
        }
        let start = self.label();
        let except = self.label();
        let end = self.label();
        let at = stmt.iter.span;
        self.expr(stmt.iter)?;
        self.emit(Op::GetAiter, at);
        self.place(start);
        self.push_block(span, FrameBlockKind::For, Some(start), Some(end))?;
        self.unit.jump(Emit::SetupFinally, except, span);
        self.await_next(span);
        self.unit.emit(Emit::PopBlock, 0, span);
        self.expr(stmt.target)?;
        self.stmts(&stmt.body)?;
        self.jump(Op::Jump, start, Span::NOWHERE);
        self.pop_block();
        self.place(except);
        self.emit(Op::EndAsyncFor, at);
        self.stmts(&stmt.orelse)?;
        self.place(end);
        Ok(())
    }
}

fn pop_jump(condition: bool) -> Op {
    if condition { Op::PopJumpIfTrue } else { Op::PopJumpIfFalse }
}
