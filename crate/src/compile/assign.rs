//! Assignment: targets, unpacking, augmented.

use super::expression::attribute_span;
use super::module::Compiler;
use crate::code::opcode::{BinaryOp, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    pub(super) fn assign(&mut self, span: Span, targets: &[ExprRef<'a>], value: ExprRef<'a>) -> Checked<()> {
        self.expr(value)?;
        for (at, target) in targets.iter().enumerate() {
            if at + 1 < targets.len() {
                self.emit_arg(Op::Copy, 1, span);
            }
            self.expr(target)?;
        }
        Ok(())
    }

    /// Stores the top of the stack into a list of targets.
    pub(super) fn unpack(&mut self, span: Span, targets: &[ExprRef<'a>]) -> Checked<()> {
        let count = targets.len();
        let mut starred = false;
        for (at, target) in targets.iter().enumerate() {
            if !target.is_starred() {
                continue;
            }
            if starred {
                return Err(Fault::new(span, "multiple starred expressions in assignment"));
            }
            let after = count - at - 1;
            if at >= 1 << 8 || after >= 1 << 23 {
                return Err(Fault::new(span, "too many expressions in star-unpacking assignment"));
            }
            self.emit_arg(Op::UnpackEx, (at + (after << 8)) as u32, span);
            starred = true;
        }
        if !starred {
            self.emit_arg(Op::UnpackSequence, count as u32, span);
        }
        for target in targets {
            match &target.kind {
                ExprKind::Starred { value, .. } => self.expr(value)?,
                _ => self.expr(target)?,
            }
        }
        Ok(())
    }

    pub(super) fn aug_assign(
        &mut self,
        span: Span,
        target: ExprRef<'a>,
        op: BinaryOp,
        value: ExprRef<'a>,
    ) -> Checked<()> {
        let place = target.span;
        let op = in_place(op) as u32;
        match &target.kind {
            ExprKind::Attribute { value: object, attr, .. } => {
                if &**attr == "__debug__" {
                    return Err(Fault::new(place, "cannot assign to __debug__"));
                }
                let at = attribute_span(place, target, attr);
                self.expr(object)?;
                self.emit_arg(Op::Copy, 1, place);
                self.emit_name(Op::LoadAttr, attr, at);
                self.expr(value)?;
                self.emit_arg(Op::BinaryOp, op, span);
                self.emit_arg(Op::Swap, 2, at);
                self.emit_name(Op::StoreAttr, attr, at);
            }
            ExprKind::Subscript { value: object, slice, .. } => {
                let plain = slice.is_plain_slice();
                self.expr(object)?;
                let depth = if plain {
                    self.slice_bounds(slice)?;
                    3
                } else {
                    self.expr(slice)?;
                    2
                };
                for _ in 0..depth {
                    self.emit_arg(Op::Copy, depth, place);
                }
                self.emit(if plain { Op::BinarySlice } else { Op::BinarySubscr }, place);
                self.expr(value)?;
                self.emit_arg(Op::BinaryOp, op, span);
                for swap in (2..=depth + 1).rev() {
                    self.emit_arg(Op::Swap, swap, place);
                }
                self.emit(if plain { Op::StoreSlice } else { Op::StoreSubscr }, place);
            }
            ExprKind::Name { id, .. } => {
                self.name_op(id, Context::Load, place)?;
                self.expr(value)?;
                self.emit_arg(Op::BinaryOp, op, span);
                self.name_op(id, Context::Store, place)?;
            }
            _ => return Err(Fault::new(place, "illegal expression for augmented assignment")),
        }
        Ok(())
    }
}

fn in_place(op: BinaryOp) -> BinaryOp {
    BinaryOp::from_arg(op as u32 + BinaryOp::InplaceAdd as u32).unwrap_or(op)
}
