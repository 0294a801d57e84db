//! `with` and `async with`.

use super::module::Compiler;
use super::unit::{Emit, FrameBlockKind, Label, UnitKind};
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

const NOWHERE: Span = Span::NOWHERE;

impl<'a> Compiler<'a> {
    pub(super) fn with_stmt(
        &mut self,
        span: Span,
        is_async: bool,
        items: &'a [WithItem<'a>],
        body: &'a Body<'a>,
    ) -> Checked<()> {
        if is_async && self.unit.kind != UnitKind::AsyncFunction {
            return Err(Fault::new(span, "'async with' outside async function"));
        }
        let Some((item, inner)) = items.split_first() else { return self.stmts(body) };
        let block = self.label();
        let last = self.label();
        let exit = self.label();
        let cleanup = self.label();
        self.expr(item.context)?;
        let at = item.context.span;
        if is_async {
            self.emit(Op::BeforeAsyncWith, at);
            self.await_top(at, 1);
        } else {
            self.emit(Op::BeforeWith, at);
        }
        self.unit.jump(Emit::SetupWith, last, at);
        self.place(block);
        let kind = if is_async { FrameBlockKind::AsyncWith } else { FrameBlockKind::With };
        self.push_block(at, kind, Some(block), Some(last))?;
        match item.target {
            Some(target) => self.expr(target)?,
            None => self.emit(Op::PopTop, at),
        }
        if inner.is_empty() {
            self.stmts(body)?;
        } else {
            self.with_stmt(span, is_async, inner, body)?;
        }
        self.pop_block();
        self.unit.emit(Emit::PopBlock, 0, if is_async { at } else { NOWHERE });
        // The body has ended well.
        self.call_exit_with_nones(at);
        if is_async {
            self.await_top(at, 2);
        }
        self.emit(Op::PopTop, at);
        self.jump(Op::Jump, exit, at);
        // It has raised.
        self.place(last);
        self.unit.jump(Emit::SetupCleanup, cleanup, at);
        self.emit(Op::PushExcInfo, at);
        self.emit(Op::WithExceptStart, at);
        if is_async {
            self.await_top(at, 2);
        }
        self.finish_exception(cleanup);
        self.place(exit);
        Ok(())
    }

    /// `exit(None, None, None)`
    pub(super) fn call_exit_with_nones(&mut self, span: Span) {
        for _ in 0..3 {
            self.load(Constant::None, span);
        }
        self.emit_arg(Op::Call, 2, span);
    }

    /// Raises again unless `__exit__` has returned something true.
    fn finish_exception(&mut self, cleanup: Label) {
        let suppress = self.label();
        self.emit(Op::ToBool, NOWHERE);
        self.jump(Op::PopJumpIfTrue, suppress, NOWHERE);
        self.emit_arg(Op::Reraise, 2, NOWHERE);
        self.place(suppress);
        self.emit(Op::PopTop, NOWHERE);
        self.unit.emit(Emit::PopBlock, 0, NOWHERE);
        self.emit(Op::PopExcept, NOWHERE);
        self.emit(Op::PopTop, NOWHERE);
        self.emit(Op::PopTop, NOWHERE);
        let exit = self.label();
        self.skip(exit, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise();
        self.place(exit);
    }
}
