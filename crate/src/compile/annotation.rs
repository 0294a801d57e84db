//! Annotations: of parameters, of variables in modules and classes, as text under `from __future__ import annotations`.

use super::module::Compiler;
use super::unit::UnitKind;
use super::unparse::unparse;
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault, SyntaxErrorKind};
use crate::syntax::tree::*;

/// Whether a module or class body has a variable annotation outside of functions and classes in it.
pub(super) fn any(body: &Body) -> bool {
    body.iter().any(|stmt| match &stmt.kind {
        StmtKind::AnnAssign { .. } => true,
        StmtKind::For(s) => any(&s.body) || any(&s.orelse),
        StmtKind::While { body, orelse, .. } => any(body) || any(orelse),
        StmtKind::If { branches, orelse } => branches.iter().any(|b| any(&b.body)) || any(orelse),
        StmtKind::With { body, .. } => any(body),
        StmtKind::Match { cases, .. } => cases.iter().any(|c| any(&c.body)),
        StmtKind::Try(s) => {
            any(&s.body) || any(&s.orelse) || any(&s.finalbody) || s.handlers.iter().any(|h| any(&h.body))
        }
        _ => false,
    })
}

impl<'a> Compiler<'a> {
    fn annotation_text(&mut self, annotation: ExprRef<'a>) -> Checked<()> {
        let Some(text) = unparse(annotation) else {
            let message = "maximum recursion depth exceeded during compilation";
            return Err(Fault::of(SyntaxErrorKind::RecursionError, Span::default(), message));
        };
        self.load(Constant::Str(Name::from(text)), annotation.span);
        Ok(())
    }

    /// Pushes a tuple of names and annotations of a function; false if there are none.
    pub(super) fn annotations(
        &mut self,
        span: Span,
        params: &Parameters<'a>,
        returns: Option<ExprRef<'a>>,
    ) -> Checked<bool> {
        let mut count = 0;
        let params =
            params.args.iter().chain(&params.posonly).chain(&params.vararg).chain(&params.kwonly).chain(&params.kwarg);
        for param in params {
            count += self.parameter_annotation(span, &param.name, param.annotation)?;
        }
        count += self.parameter_annotation(span, &Name::from("return"), returns)?;
        if count > 0 {
            self.emit_arg(Op::BuildTuple, count, span);
        }
        Ok(count > 0)
    }

    fn parameter_annotation(&mut self, span: Span, name: &Name, annotation: Option<ExprRef<'a>>) -> Checked<u32> {
        let Some(annotation) = annotation else { return Ok(0) };
        let mangled = self.mangle(name);
        self.load(Constant::Str(mangled), span);
        if self.future_annotations {
            self.annotation_text(annotation)?;
        } else if let ExprKind::Starred { value, .. } = &annotation.kind {
            // `*args: *Ts` means the one item of `[*Ts]`.
            self.expr(value)?;
            self.emit_arg(Op::UnpackSequence, 1, span);
        } else {
            self.expr(annotation)?;
        }
        Ok(2)
    }

    pub(super) fn annotated_assign(
        &mut self,
        span: Span,
        target: ExprRef<'a>,
        annotation: ExprRef<'a>,
        value: Option<ExprRef<'a>>,
        simple: bool,
    ) -> Checked<()> {
        let evaluated = matches!(self.unit.kind, UnitKind::Module | UnitKind::Class);
        if let Some(value) = value {
            self.expr(value)?;
            self.expr(target)?;
        }
        match &target.kind {
            ExprKind::Name { id, .. } => {
                if &**id == "__debug__" {
                    return Err(Fault::new(span, "cannot assign to __debug__"));
                }
                if simple && evaluated {
                    if self.future_annotations {
                        self.annotation_text(annotation)?;
                    } else {
                        self.expr(annotation)?;
                    }
                    let annotations = self.unit.names.number(&Name::from("__annotations__"));
                    self.emit_arg(Op::LoadName, annotations, span);
                    let mangled = self.mangle(id);
                    self.load(Constant::Str(mangled), span);
                    self.emit(Op::StoreSubscr, span);
                }
            }
            ExprKind::Attribute { attr, .. } if &**attr == "__debug__" => {
                return Err(Fault::new(target.span, "cannot assign to __debug__"));
            }
            ExprKind::Attribute { value: object, .. } if value.is_none() => self.evaluate(object)?,
            ExprKind::Subscript { value: object, slice, .. } if value.is_none() => {
                self.evaluate(object)?;
                self.evaluate_subscript(slice)?;
            }
            _ => {}
        }
        if !simple && !self.future_annotations && evaluated {
            self.evaluate(annotation)?;
        }
        Ok(())
    }

    /// Evaluates for the effects only.
    fn evaluate(&mut self, expr: ExprRef<'a>) -> Checked<()> {
        self.expr(expr)?;
        self.emit(Op::PopTop, expr.span);
        Ok(())
    }

    fn evaluate_subscript(&mut self, slice: ExprRef<'a>) -> Checked<()> {
        match &slice.kind {
            ExprKind::Slice { lower, upper, step } => {
                [lower, upper, step].into_iter().flatten().try_for_each(|e| self.evaluate(e))
            }
            ExprKind::Tuple { elts, .. } => elts.iter().try_for_each(|e| self.evaluate_subscript(e)),
            _ => self.evaluate(slice),
        }
    }
}
