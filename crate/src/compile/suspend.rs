//! What parks a frame: `yield`, `yield from`, `await`.

use super::module::Compiler;
use super::unit::{Emit, UnitKind};
use crate::code::constant::Constant;
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::ExprRef;

/// Operand of RESUME: what the frame comes back from.
const AFTER_YIELD: u32 = 1;
const AFTER_YIELD_FROM: u32 = 2;
const AFTER_AWAIT: u32 = 3;

impl<'a> Compiler<'a> {
    pub(super) fn yield_expr(&mut self, span: Span, value: Option<ExprRef<'a>>) -> Checked<()> {
        if !self.scope().is_function_like() {
            return Err(Fault::new(span, "'yield' outside function"));
        }
        match value {
            Some(value) => self.expr(value)?,
            None => self.load(Constant::None, span),
        }
        self.yield_value(span);
        Ok(())
    }

    /// Yields the top of the stack.
    pub(super) fn yield_value(&mut self, span: Span) {
        let scope = self.scope();
        if scope.generator && scope.coroutine {
            self.emit_arg(Op::CallIntrinsic1, Intrinsic::AsyncGenWrap as u32, span);
        }
        self.emit_arg(Op::YieldValue, 0, span);
        self.emit_arg(Op::Resume, AFTER_YIELD, span);
    }

    pub(super) fn yield_from_expr(&mut self, span: Span, value: ExprRef<'a>) -> Checked<()> {
        if !self.scope().is_function_like() {
            return Err(Fault::new(span, "'yield from' outside function"));
        }
        if self.unit.kind == UnitKind::AsyncFunction {
            return Err(Fault::new(span, "'yield from' inside async function"));
        }
        self.expr(value)?;
        self.emit(Op::GetYieldFromIter, span);
        self.load(Constant::None, span);
        self.delegate(span, AFTER_YIELD_FROM);
        Ok(())
    }

    pub(super) fn await_expr(&mut self, span: Span, value: ExprRef<'a>) -> Checked<()> {
        if !self.scope().is_function_like() {
            return Err(Fault::new(span, "'await' outside function"));
        }
        if !matches!(self.unit.kind, UnitKind::AsyncFunction | UnitKind::Comprehension) {
            return Err(Fault::new(span, "'await' outside async function"));
        }
        self.expr(value)?;
        self.await_top(span, 0);
        Ok(())
    }

    /// Awaits the top of the stack; `what` is the operand of GET_AWAITABLE.
    pub(super) fn await_top(&mut self, span: Span, what: u32) {
        self.emit_arg(Op::GetAwaitable, what, span);
        self.load(Constant::None, span);
        self.delegate(span, AFTER_AWAIT);
    }

    /// Awaits what GET_ANEXT has pushed.
    pub(super) fn await_next(&mut self, span: Span) {
        self.emit(Op::GetAnext, span);
        self.load(Constant::None, span);
        self.delegate(span, AFTER_AWAIT);
    }

    /// Sends and yields until the receiver on the stack is done: [receiver, None] → [result].
    fn delegate(&mut self, span: Span, after: u32) {
        let send = self.label();
        let fail = self.label();
        let exit = self.label();
        self.place(send);
        self.jump(Op::Send, exit, span);
        // YIELD_VALUE raises only what throw() or close() brings.
        self.unit.jump(Emit::SetupFinally, fail, span);
        self.emit_arg(Op::YieldValue, 1, span);
        self.unit.emit(Emit::PopBlock, 0, Span::NOWHERE);
        self.emit_arg(Op::Resume, after, span);
        self.unit.jump(Emit::JumpNoInterrupt, send, span);
        self.place(fail);
        self.emit(Op::CleanupThrow, span);
        self.place(exit);
        self.emit(Op::EndSend, span);
    }
}
