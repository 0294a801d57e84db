//! Functions: parameters, defaults, decorators, closures, lambda.

use std::rc::Rc;

use super::module::{Compiler, clean_docstring, docstring};
use super::unit::{Emit, FrameBlockKind, UnitKind};
use crate::code::constant::Constant;
use crate::code::object::{Code, SlotKind};
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::Checked;
use crate::syntax::tree::*;

/// Operands of SET_FUNCTION_ATTRIBUTE.
const DEFAULTS: u32 = 1;
const KWDEFAULTS: u32 = 2;
const ANNOTATIONS: u32 = 4;
const CLOSURE: u32 = 8;

impl<'a> Compiler<'a> {
    pub(super) fn decorators(&mut self, decorators: &[ExprRef<'a>]) -> Checked<()> {
        self.exprs(decorators)
    }

    pub(super) fn apply_decorators(&mut self, decorators: &[ExprRef<'a>]) {
        for decorator in decorators.iter().rev() {
            self.emit_arg(Op::Call, 0, decorator.span);
        }
    }

    /// Pushes defaults and keyword defaults; says which there are.
    fn default_arguments(&mut self, span: Span, params: &Parameters<'a>) -> Checked<u32> {
        let mut flags = 0;
        let mut count = 0;
        for param in params.positional() {
            if let Some(default) = param.default {
                self.expr(default)?;
                count += 1;
            }
        }
        if count > 0 {
            self.emit_arg(Op::BuildTuple, count, span);
            flags |= DEFAULTS;
        }
        let mut keys = Vec::new();
        for param in &params.kwonly {
            if let Some(default) = param.default {
                let mangled = self.mangle(&param.name);
                keys.push(Constant::Str(mangled));
                self.expr(default)?;
            }
        }
        if !keys.is_empty() {
            let count = keys.len() as u32;
            self.load(Constant::Tuple(keys), span);
            self.emit_arg(Op::BuildConstKeyMap, count, span);
            flags |= KWDEFAULTS;
        }
        Ok(flags)
    }

    /// Makes a function of a code object, with the cells that it closes over and the attributes on the stack.
    pub(super) fn make_closure(&mut self, span: Span, code: Rc<Code>, mut flags: u32) {
        let frees: Vec<Name> = code.slots.iter().filter(|s| s.kind == SlotKind::Free).map(|s| s.name.clone()).collect();
        if !frees.is_empty() {
            for name in &frees {
                self.load_closure(name, span);
            }
            self.emit_arg(Op::BuildTuple, frees.len() as u32, span);
            flags |= CLOSURE;
        }
        self.load(Constant::Code(code), span);
        self.emit(Op::MakeFunction, span);
        for flag in [CLOSURE, ANNOTATIONS, KWDEFAULTS, DEFAULTS] {
            if flags & flag != 0 {
                self.emit_arg(Op::SetFunctionAttribute, flag, span);
            }
        }
    }

    fn count_parameters(&mut self, params: &Parameters<'a>) {
        self.unit.posonly_count = params.posonly.len() as u32;
        self.unit.arg_count = (params.posonly.len() + params.args.len()) as u32;
        self.unit.kwonly_count = params.kwonly.len() as u32;
    }

    pub(super) fn function(&mut self, span: Span, def: &'a FunctionDef<'a>) -> Checked<()> {
        self.decorators(&def.decorators)?;
        let first_line = def.decorators.first().map_or(span.line, |d| d.span.line);
        let mut flags = self.default_arguments(span, &def.params)?;
        let mut passed = 0;
        if let Some(params) = &def.type_params {
            passed = (flags & DEFAULTS != 0) as u32 + (flags & KWDEFAULTS != 0) as u32;
            if passed == 2 {
                self.emit_arg(Op::Swap, 2, span);
            }
            let name = Name::from(format!("<generic parameters of {}>", def.name));
            self.enter(UnitKind::TypeParams, params.scope, &name, first_line, None);
            self.unit.arg_count = passed;
            self.type_params(params)?;
            for slot in 0..passed {
                self.emit_arg(Op::LoadFast, slot, span);
            }
        }
        if self.annotations(span, &def.params, def.returns)? {
            flags |= ANNOTATIONS;
        }
        self.function_body(span, def, flags, first_line)?;
        if def.type_params.is_some() {
            self.emit_arg(Op::Swap, 2, span);
            self.emit_arg(Op::CallIntrinsic2, Intrinsic::SetFunctionTypeParams as u32, span);
            let code = self.leave(false);
            self.make_closure(span, code, 0);
            if passed > 0 {
                self.emit_arg(Op::Swap, passed + 1, span);
                self.emit_arg(Op::Call, passed - 1, span);
            } else {
                self.emit(Op::PushNull, span);
                self.emit_arg(Op::Call, 0, span);
            }
        }
        self.apply_decorators(&def.decorators);
        self.name_op(&def.name, Context::Store, span)
    }

    fn function_body(&mut self, span: Span, def: &'a FunctionDef<'a>, flags: u32, first_line: u32) -> Checked<()> {
        let kind = if def.is_async { UnitKind::AsyncFunction } else { UnitKind::Function };
        self.enter(kind, def.scope, &def.name, first_line, None);
        self.count_parameters(&def.params);
        let mut rest = &def.body[..];
        // The docstring is the first constant; None stands there without one.
        let first = match docstring(&def.body) {
            Some((doc, _, others)) => {
                rest = others;
                Constant::Str(clean_docstring(&doc))
            }
            None => Constant::None,
        };
        self.unit.constants.number(first);
        let scope = self.scope();
        let suspends = scope.generator || scope.coroutine;
        let start = self.label();
        self.place(start);
        if suspends {
            self.push_block(Span::NOWHERE, FrameBlockKind::StopIteration, Some(start), None)?;
        }
        self.stmts(rest)?;
        if suspends {
            self.guard_stop_iteration();
            self.pop_block();
        }
        let code = self.leave(true);
        self.make_closure(span, code, flags);
        Ok(())
    }

    /// Wraps the body of a generator: StopIteration may not leave it (PEP 479).
    pub(super) fn guard_stop_iteration(&mut self) {
        let handler = self.label();
        self.unit.prepend(Emit::SetupCleanup, handler);
        self.load(Constant::None, Span::NOWHERE);
        self.emit(Op::ReturnValue, Span::NOWHERE);
        self.place(handler);
        self.emit_arg(Op::CallIntrinsic1, Intrinsic::StopIterationError as u32, Span::NOWHERE);
        self.emit_arg(Op::Reraise, 1, Span::NOWHERE);
    }

    pub(super) fn lambda(&mut self, span: Span, lambda: &'a Lambda<'a>) -> Checked<()> {
        let flags = self.default_arguments(span, &lambda.params)?;
        self.enter(UnitKind::Lambda, lambda.scope, &Name::from("<lambda>"), span.line, None);
        // So that no lambda seems to have a docstring.
        self.unit.constants.number(Constant::None);
        self.count_parameters(&lambda.params);
        self.expr(lambda.body)?;
        let generator = self.scope().generator;
        if !generator {
            self.emit(Op::ReturnValue, lambda.body.span);
        }
        let code = self.leave(!generator);
        self.make_closure(span, code, flags);
        Ok(())
    }
}
