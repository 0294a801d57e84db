//! Type parameters (PEP 695, defaults of PEP 696) and `type` statements.

use super::module::Compiler;
use super::unit::UnitKind;
use crate::code::constant::Constant;
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    /// Makes and binds the parameters; pushes a tuple of them.
    pub(super) fn type_params(&mut self, params: &'a TypeParams<'a>) -> Checked<()> {
        let mut seen_default = false;
        for param in &params.params {
            let span = param.span;
            self.load(Constant::Str(param.name.clone()), span);
            let make = match param.kind {
                TypeParamKind::TypeVar => Intrinsic::TypeVar,
                TypeParamKind::TypeVarTuple => Intrinsic::TypeVarTuple,
                TypeParamKind::ParamSpec => Intrinsic::ParamSpec,
            };
            match &param.bound {
                Some((scope, bound)) => {
                    self.lazily(*scope, bound, &param.name, false)?;
                    let constraints = matches!(bound.kind, ExprKind::Tuple { .. });
                    let make =
                        if constraints { Intrinsic::TypeVarWithConstraints } else { Intrinsic::TypeVarWithBound };
                    self.emit_arg(Op::CallIntrinsic2, make as u32, span);
                }
                None => self.emit_arg(Op::CallIntrinsic1, make as u32, span),
            }
            if let Some((scope, default)) = &param.default {
                seen_default = true;
                self.lazily(*scope, default, &param.name, param.kind == TypeParamKind::TypeVarTuple)?;
                self.emit_arg(Op::CallIntrinsic2, Intrinsic::SetTypeParamDefault as u32, span);
            } else if seen_default {
                let message = format!("non-default type parameter '{}' follows default type parameter", param.name);
                return Err(Fault::new(span, message));
            }
            self.emit_arg(Op::Copy, 1, span);
            self.name_op(&param.name, Context::Store, span)?;
        }
        if let Some(first) = params.params.first() {
            self.emit_arg(Op::BuildTuple, params.params.len() as u32, first.span);
        }
        Ok(())
    }

    /// A function that evaluates a bound or default when it is asked for.
    fn lazily(&mut self, scope: ScopeId, expr: ExprRef<'a>, name: &Name, allow_star: bool) -> Checked<()> {
        self.enter(UnitKind::TypeParams, scope, name, expr.span.line, None);
        match &expr.kind {
            ExprKind::Starred { value, .. } if allow_star => {
                self.expr(value)?;
                self.emit_arg(Op::UnpackSequence, 1, expr.span);
            }
            _ => self.expr(expr)?,
        }
        self.emit(Op::ReturnValue, expr.span);
        let code = self.leave(true);
        self.make_closure(expr.span, code, 0);
        Ok(())
    }

    pub(super) fn type_alias(&mut self, span: Span, alias: &'a TypeAlias<'a>) -> Checked<()> {
        let ExprKind::Name { id: name, .. } = &alias.name.kind else { return Ok(()) };
        match &alias.type_params {
            Some(params) => {
                let generic = Name::from(format!("<generic parameters of {name}>"));
                self.enter(UnitKind::TypeParams, params.scope, &generic, span.line, None);
                self.load(Constant::Str(name.clone()), span);
                self.type_params(params)?;
            }
            None => {
                self.load(Constant::Str(name.clone()), span);
                self.load(Constant::None, span);
            }
        }
        self.enter(UnitKind::Function, alias.scope, name, span.line, None);
        self.unit.constants.number(Constant::None);
        self.expr(alias.value)?;
        self.emit(Op::ReturnValue, span);
        let code = self.leave(false);
        self.make_closure(span, code, 0);
        self.emit_arg(Op::BuildTuple, 3, span);
        self.emit_arg(Op::CallIntrinsic1, Intrinsic::TypeAlias as u32, span);
        if alias.type_params.is_some() {
            let code = self.leave(false);
            self.make_closure(span, code, 0);
            self.emit(Op::PushNull, span);
            self.emit_arg(Op::Call, 0, span);
        }
        self.name_op(name, Context::Store, span)
    }
}
