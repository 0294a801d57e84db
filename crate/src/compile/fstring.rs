//! f-strings.

use super::expression::STACK_GUIDELINE;
use super::module::Compiler;
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::source::span::Span;
use crate::syntax::error::Checked;
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    pub(super) fn joined(&mut self, span: Span, values: &[ExprRef<'a>]) -> Checked<()> {
        if values.len() > STACK_GUIDELINE {
            self.load(Constant::Str(Name::from("")), span);
            let join = self.unit.names.number(&Name::from("join"));
            self.unit.emit_flag(Op::LoadAttr, join, 1, span);
            self.emit_arg(Op::BuildList, 0, span);
            for value in values {
                self.expr(value)?;
                self.emit_arg(Op::ListAppend, 1, span);
            }
            self.emit_arg(Op::Call, 1, span);
            return Ok(());
        }
        self.exprs(values)?;
        match values.len() {
            0 => self.load(Constant::Str(Name::from("")), span),
            1 => {}
            count => self.emit_arg(Op::BuildString, count as u32, span),
        }
        Ok(())
    }

    pub(super) fn formatted(
        &mut self,
        span: Span,
        value: ExprRef<'a>,
        conversion: Conversion,
        spec: Option<ExprRef<'a>>,
    ) -> Checked<()> {
        self.expr(value)?;
        match conversion {
            Conversion::None => {}
            Conversion::Str => self.emit_arg(Op::ConvertValue, 1, span),
            Conversion::Repr => self.emit_arg(Op::ConvertValue, 2, span),
            Conversion::Ascii => self.emit_arg(Op::ConvertValue, 3, span),
        }
        match spec {
            Some(spec) => {
                self.expr(spec)?;
                self.emit(Op::FormatWithSpec, span);
            }
            None => self.emit(Op::FormatSimple, span),
        }
        Ok(())
    }
}
