//! `try`: `except`, `except*`, `else`, `finally`.

use super::module::Compiler;
use super::unit::{Emit, FrameBlockKind, Label};
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

const NOWHERE: Span = Span::NOWHERE;

impl<'a> Compiler<'a> {
    pub(super) fn try_stmt(&mut self, span: Span, stmt: &'a Try<'a>) -> Checked<()> {
        if stmt.finalbody.is_empty() { self.try_handlers(span, stmt) } else { self.try_finally(span, stmt) }
    }

    fn try_handlers(&mut self, span: Span, stmt: &'a Try<'a>) -> Checked<()> {
        if stmt.is_star { self.try_except_star(span, stmt) } else { self.try_except(span, stmt) }
    }

    fn setup(&mut self, op: Emit, handler: Label, span: Span) {
        self.unit.jump(op, handler, span);
    }

    fn end_guard(&mut self) {
        self.unit.emit(Emit::PopBlock, 0, NOWHERE);
    }

    /// Restores the exception handled before and raises the one on the stack again.
    pub(super) fn pop_except_and_reraise(&mut self) {
        self.emit_arg(Op::Copy, 3, NOWHERE);
        self.emit(Op::PopExcept, NOWHERE);
        self.emit_arg(Op::Reraise, 1, NOWHERE);
    }

    fn try_finally(&mut self, span: Span, stmt: &'a Try<'a>) -> Checked<()> {
        let body = self.label();
        let end = self.label();
        let exit = self.label();
        let cleanup = self.label();
        self.setup(Emit::SetupFinally, end, span);
        self.place(body);
        self.push_block(span, FrameBlockKind::FinallyTry(&stmt.finalbody), Some(body), Some(end))?;
        if stmt.handlers.is_empty() {
            self.stmts(&stmt.body)?;
        } else {
            self.try_handlers(span, stmt)?;
        }
        self.end_guard();
        self.pop_block();
        self.stmts(&stmt.finalbody)?;
        self.skip(exit, NOWHERE);
        self.place(end);
        self.push_block(span, FrameBlockKind::FinallyEnd, Some(end), None)?;
        self.setup(Emit::SetupCleanup, cleanup, NOWHERE);
        self.emit(Op::PushExcInfo, NOWHERE);
        self.stmts(&stmt.finalbody)?;
        self.pop_block();
        self.emit_arg(Op::Reraise, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise();
        self.place(exit);
        Ok(())
    }

    fn try_except(&mut self, span: Span, stmt: &'a Try<'a>) -> Checked<()> {
        let body = self.label();
        let mut except = self.label();
        let end = self.label();
        let cleanup = self.label();
        self.setup(Emit::SetupFinally, except, span);
        self.place(body);
        self.push_block(span, FrameBlockKind::TryExcept, Some(body), None)?;
        self.stmts(&stmt.body)?;
        self.pop_block();
        self.end_guard();
        self.stmts(&stmt.orelse)?;
        self.skip(end, NOWHERE);
        self.place(except);
        self.setup(Emit::SetupCleanup, cleanup, NOWHERE);
        self.emit(Op::PushExcInfo, NOWHERE);
        self.push_block(span, FrameBlockKind::ExceptionHandler, None, None)?;
        for (at, handler) in stmt.handlers.iter().enumerate() {
            let here = handler.span;
            if handler.kind.is_none() && at + 1 < stmt.handlers.len() {
                return Err(Fault::new(here, "default 'except:' must be last"));
            }
            except = self.label();
            if let Some(kind) = handler.kind {
                self.expr(kind)?;
                self.emit(Op::CheckExcMatch, here);
                self.jump(Op::PopJumpIfFalse, except, here);
            }
            let body = self.label();
            match &handler.name {
                Some(name) => {
                    let unbind = self.label();
                    self.name_op(name, Context::Store, here)?;
                    self.setup(Emit::SetupCleanup, unbind, here);
                    self.place(body);
                    self.push_block(here, FrameBlockKind::HandlerCleanup(Some(name.clone())), Some(body), None)?;
                    self.stmts(&handler.body)?;
                    self.pop_block();
                    self.end_guard();
                    self.end_guard();
                    self.emit(Op::PopExcept, NOWHERE);
                    self.unbind(name, NOWHERE)?;
                    self.skip(end, NOWHERE);
                    self.place(unbind);
                    self.unbind(name, NOWHERE)?;
                    self.emit_arg(Op::Reraise, 1, NOWHERE);
                }
                None => {
                    self.emit(Op::PopTop, here);
                    self.place(body);
                    self.push_block(here, FrameBlockKind::HandlerCleanup(None), Some(body), None)?;
                    self.stmts(&handler.body)?;
                    self.pop_block();
                    self.end_guard();
                    self.emit(Op::PopExcept, NOWHERE);
                    self.skip(end, NOWHERE);
                }
            }
            self.place(except);
        }
        self.pop_block();
        self.emit_arg(Op::Reraise, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise();
        self.place(end);
        Ok(())
    }

    /// Each handler takes its part of the group; what it raises and what nobody took is collected in a list and
    /// raised at the end.
    fn try_except_star(&mut self, span: Span, stmt: &'a Try<'a>) -> Checked<()> {
        let body = self.label();
        let mut except = self.label();
        let orelse = self.label();
        let end = self.label();
        let cleanup = self.label();
        let reraise_star = self.label();
        self.setup(Emit::SetupFinally, except, span);
        self.place(body);
        self.push_block(span, FrameBlockKind::TryExcept, Some(body), None)?;
        self.stmts(&stmt.body)?;
        self.pop_block();
        self.end_guard();
        self.skip(orelse, NOWHERE);
        self.place(except);
        self.setup(Emit::SetupCleanup, cleanup, NOWHERE);
        self.emit(Op::PushExcInfo, NOWHERE);
        self.push_block(span, FrameBlockKind::ExceptionGroupHandler, None, None)?;
        for (at, handler) in stmt.handlers.iter().enumerate() {
            let here = handler.span;
            except = self.label();
            let except_with_error = self.label();
            let no_match = self.label();
            if at == 0 {
                self.emit_arg(Op::BuildList, 0, here);
                self.emit_arg(Op::Copy, 2, here);
            }
            if let Some(kind) = handler.kind {
                self.expr(kind)?;
                self.emit(Op::CheckEgMatch, here);
                self.emit_arg(Op::Copy, 1, here);
                self.jump(Op::PopJumpIfNone, no_match, here);
            }
            let unbind = self.label();
            let body = self.label();
            match &handler.name {
                Some(name) => self.name_op(name, Context::Store, here)?,
                None => self.emit(Op::PopTop, here),
            }
            self.setup(Emit::SetupCleanup, unbind, here);
            self.place(body);
            self.push_block(here, FrameBlockKind::HandlerCleanup(handler.name.clone()), Some(body), None)?;
            self.stmts(&handler.body)?;
            self.pop_block();
            self.end_guard();
            if let Some(name) = &handler.name {
                self.unbind(name, NOWHERE)?;
            }
            self.skip(except, NOWHERE);
            self.place(unbind);
            if let Some(name) = &handler.name {
                self.unbind(name, NOWHERE)?;
            }
            self.emit_arg(Op::ListAppend, 3, NOWHERE);
            self.emit(Op::PopTop, NOWHERE);
            self.skip(except_with_error, NOWHERE);
            self.place(except);
            // Holds the line that has come this far.
            self.emit(Op::Nop, NOWHERE);
            self.skip(except_with_error, NOWHERE);
            self.place(no_match);
            self.emit(Op::PopTop, here);
            self.place(except_with_error);
            if at + 1 == stmt.handlers.len() {
                self.emit_arg(Op::ListAppend, 1, NOWHERE);
                self.skip(reraise_star, NOWHERE);
            }
        }
        self.pop_block();
        let reraise = self.label();
        self.place(reraise_star);
        self.emit_arg(Op::CallIntrinsic2, Intrinsic::PrepReraiseStar as u32, NOWHERE);
        self.emit_arg(Op::Copy, 1, NOWHERE);
        self.jump(Op::PopJumpIfNotNone, reraise, NOWHERE);
        self.emit(Op::PopTop, NOWHERE);
        self.end_guard();
        self.emit(Op::PopExcept, NOWHERE);
        self.skip(end, NOWHERE);
        self.place(reraise);
        self.end_guard();
        self.emit_arg(Op::Swap, 2, NOWHERE);
        self.emit(Op::PopExcept, NOWHERE);
        self.emit_arg(Op::Reraise, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise();
        self.place(orelse);
        self.stmts(&stmt.orelse)?;
        self.place(end);
        Ok(())
    }
}
