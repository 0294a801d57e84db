//! Class definitions.

use super::module::Compiler;
use super::unit::{Emit, UnitKind};
use crate::code::constant::Constant;
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::Checked;
use crate::syntax::tree::*;

const NOWHERE: Span = Span::NOWHERE;

impl<'a> Compiler<'a> {
    pub(super) fn class(&mut self, span: Span, def: &'a ClassDef<'a>) -> Checked<()> {
        self.decorators(&def.decorators)?;
        let first_line = def.decorators.first().map_or(span.line, |d| d.span.line);
        match &def.type_params {
            None => {
                self.class_body(span, def, first_line)?;
                self.call_arguments(span, 2, &def.bases, &def.keywords)?;
            }
            Some(params) => {
                let name = Name::from(format!("<generic parameters of {}>", def.name));
                self.enter(UnitKind::TypeParams, params.scope, &name, first_line, Some(def.name.clone()));
                self.type_params(params)?;
                self.name_op(&Name::from(".type_params"), Context::Store, span)?;
                self.class_body(span, def, first_line)?;
                self.name_op(&Name::from(".type_params"), Context::Load, span)?;
                self.emit_arg(Op::CallIntrinsic1, Intrinsic::SubscriptGeneric as u32, span);
                self.name_op(&Name::from(".generic_base"), Context::Store, span)?;
                self.call_arguments(span, 2, &def.bases, &def.keywords)?;
                let code = self.leave(false);
                self.make_closure(span, code, 0);
                self.emit(Op::PushNull, span);
                self.emit_arg(Op::Call, 0, span);
            }
        }
        self.apply_decorators(&def.decorators);
        self.name_op(&def.name, Context::Store, span)
    }

    /// Compiles the body and pushes `__build_class__`, NULL, the body's function and the name.
    fn class_body(&mut self, span: Span, def: &'a ClassDef<'a>, first_line: u32) -> Checked<()> {
        self.enter(UnitKind::Class, def.scope, &def.name, first_line, Some(def.name.clone()));
        let at = Span { line: first_line, column: 0, end_line: first_line, end_column: 0 };
        self.name_op(&Name::from("__name__"), Context::Load, at)?;
        self.name_op(&Name::from("__module__"), Context::Store, at)?;
        let qualname = self.unit.qualname.clone();
        self.load(Constant::Str(qualname), at);
        self.name_op(&Name::from("__qualname__"), Context::Store, at)?;
        self.load(Constant::Int(i64::from(first_line)), at);
        self.name_op(&Name::from("__firstlineno__"), Context::Store, at)?;
        if def.type_params.is_some() {
            self.name_op(&Name::from(".type_params"), Context::Load, at)?;
            self.name_op(&Name::from("__type_params__"), Context::Store, at)?;
        }
        let scope = self.scope();
        if scope.needs_class_dict {
            self.emit(Op::LoadLocals, at);
            let slot = self.unit.cells.number(&Name::from("__classdict__"));
            self.emit_arg(Op::StoreDeref, slot, at);
        }
        self.class_or_module_body(at, &def.body)?;
        let attributes = self.unit.static_attributes.list.iter().cloned().map(Constant::Str).collect();
        self.load(Constant::Tuple(attributes), NOWHERE);
        self.name_op(&Name::from("__static_attributes__"), Context::Store, NOWHERE)?;
        if scope.needs_class_dict {
            let slot = self.unit.cells.number(&Name::from("__classdict__"));
            self.unit.emit(Emit::LoadClosure, slot, NOWHERE);
            self.name_op(&Name::from("__classdictcell__"), Context::Store, NOWHERE)?;
        }
        if scope.needs_class_cell {
            let slot = self.unit.cells.number(&Name::from("__class__"));
            self.unit.emit(Emit::LoadClosure, slot, NOWHERE);
            self.emit_arg(Op::Copy, 1, NOWHERE);
            self.name_op(&Name::from("__classcell__"), Context::Store, NOWHERE)?;
        } else {
            self.load(Constant::None, NOWHERE);
        }
        self.emit(Op::ReturnValue, NOWHERE);
        let code = self.leave(true);
        self.emit(Op::LoadBuildClass, span);
        self.emit(Op::PushNull, span);
        self.make_closure(span, code, 0);
        self.load(Constant::Str(def.name.clone()), span);
        Ok(())
    }
}
