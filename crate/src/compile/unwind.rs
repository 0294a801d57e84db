//! The way out of nested blocks for `return`, `break` and `continue`: iterators are popped, `finally` bodies
//! run, context managers exit.

use super::module::Compiler;
use super::unit::{Emit, FrameBlock, FrameBlockKind};
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::{Context, Name};

impl<'a> Compiler<'a> {
    /// Undoes one block; with `keep`, the value on top of the stack survives.
    pub(super) fn unwind_one(&mut self, at: &mut Span, block: &FrameBlock<'a>, keep: bool) -> Checked<()> {
        match &block.kind {
            FrameBlockKind::While
            | FrameBlockKind::ExceptionHandler
            | FrameBlockKind::ExceptionGroupHandler
            | FrameBlockKind::AsyncComprehension
            | FrameBlockKind::StopIteration => {}
            FrameBlockKind::For | FrameBlockKind::PopValue => {
                self.keep_top(*at, keep);
                self.emit(Op::PopTop, *at);
            }
            FrameBlockKind::TryExcept => self.unit.emit(Emit::PopBlock, 0, *at),
            FrameBlockKind::FinallyTry(body) => {
                self.unit.emit(Emit::PopBlock, 0, *at);
                if keep {
                    self.push_block(*at, FrameBlockKind::PopValue, None, None)?;
                }
                self.stmts(body)?;
                if keep {
                    self.pop_block();
                }
                // What follows seems to belong to the statement after the `finally`.
                *at = Span::NOWHERE;
            }
            FrameBlockKind::FinallyEnd => {
                self.keep_top(*at, keep);
                self.emit(Op::PopTop, *at);
                self.keep_top(*at, keep);
                self.unit.emit(Emit::PopBlock, 0, *at);
                self.emit(Op::PopExcept, *at);
            }
            FrameBlockKind::With | FrameBlockKind::AsyncWith => {
                *at = block.span;
                self.unit.emit(Emit::PopBlock, 0, *at);
                self.keep_top(*at, keep);
                self.call_exit_with_nones(*at);
                if matches!(block.kind, FrameBlockKind::AsyncWith) {
                    self.await_top(*at, 2);
                }
                self.emit(Op::PopTop, *at);
                *at = Span::NOWHERE;
            }
            FrameBlockKind::HandlerCleanup(name) => {
                if name.is_some() {
                    self.unit.emit(Emit::PopBlock, 0, *at);
                }
                self.keep_top(*at, keep);
                self.unit.emit(Emit::PopBlock, 0, *at);
                self.emit(Op::PopExcept, *at);
                if let Some(name) = name {
                    self.unbind(name, *at)?;
                }
            }
        }
        Ok(())
    }

    fn keep_top(&mut self, at: Span, keep: bool) {
        if keep {
            self.emit_arg(Op::Swap, 2, at);
        }
    }

    /// `name = None; del name`, at the end of `except … as name`.
    pub(super) fn unbind(&mut self, name: &Name, at: Span) -> Checked<()> {
        self.load(Constant::None, at);
        self.name_op(name, Context::Store, at)?;
        self.name_op(name, Context::Del, at)
    }

    /// Undoes all blocks, for `return`.
    pub(super) fn unwind_all(&mut self, at: &mut Span, keep: bool) -> Checked<()> {
        self.unwind(at, keep, false).map(|_| ())
    }

    /// Undoes the blocks inside the innermost loop and returns the loop's.
    pub(super) fn unwind_to_loop(&mut self, at: &mut Span) -> Checked<Option<FrameBlock<'a>>> {
        self.unwind(at, false, true)
    }

    fn unwind(&mut self, at: &mut Span, keep: bool, to_loop: bool) -> Checked<Option<FrameBlock<'a>>> {
        let mut undone = Vec::new();
        let mut found = None;
        while let Some(block) = self.unit.blocks.pop() {
            if matches!(block.kind, FrameBlockKind::ExceptionGroupHandler) {
                let message = "'break', 'continue' and 'return' cannot appear in an except* block";
                return Err(Fault::new(*at, message));
            }
            if to_loop && matches!(block.kind, FrameBlockKind::While | FrameBlockKind::For) {
                found = Some(block.clone());
                self.unit.blocks.push(block);
                break;
            }
            self.unwind_one(at, &block, keep)?;
            undone.push(block);
        }
        self.unit.blocks.extend(undone.into_iter().rev());
        Ok(found)
    }
}
