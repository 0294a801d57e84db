//! Calls: arguments, stars, keywords, methods, `super()`.

use super::expression::{Display, STACK_GUIDELINE, attribute_span};
use super::module::Compiler;
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::scope::table::{Place, occurs};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    /// The attribute of a call that can be made without a bound method.
    pub(super) fn method_of(&self, call: ExprRef<'a>) -> Option<ExprRef<'a>> {
        let ExprKind::Call { func, args, keywords } = &call.kind else { return None };
        let ExprKind::Attribute { value, ctx: Context::Load, .. } = &func.kind else { return None };
        if let ExprKind::Name { id, .. } = &value.kind {
            // Most likely a function of an imported module.
            if self.outer.first().unwrap_or(&self.unit).symbol(self.table, id).is(occurs::IMPORT) {
                return None;
            }
        }
        let count = args.len() + keywords.len() + !keywords.is_empty() as usize;
        let spread = args.iter().any(|a| a.is_starred()) || keywords.iter().any(|k| k.arg.is_none());
        (count < STACK_GUIDELINE && !spread).then_some(*func)
    }

    /// A method call, its object being on the stack.
    pub(super) fn method_call(&mut self, call: ExprRef<'a>, method: ExprRef<'a>) -> Checked<()> {
        let (ExprKind::Call { args, keywords, .. }, ExprKind::Attribute { attr, .. }) = (&call.kind, &method.kind)
        else {
            return Ok(());
        };
        let span = attribute_span(method.span, method, attr);
        self.check_keywords(keywords)?;
        let mangled = self.mangle(attr);
        let arg = self.unit.names.number(&mangled);
        self.unit.emit_flag(Op::LoadAttr, arg, 1, span);
        self.method_arguments(call, method, attr, args, keywords)
    }

    /// `super().method(…)`
    pub(super) fn super_method_call(&mut self, call: ExprRef<'a>, method: ExprRef<'a>) -> Checked<()> {
        let (ExprKind::Call { args, keywords, .. }, ExprKind::Attribute { attr, .. }) = (&call.kind, &method.kind)
        else {
            return Ok(());
        };
        self.check_keywords(keywords)?;
        self.super_attribute(method)?;
        let two = self.super_arguments(method) > 0;
        let mangled = self.mangle(attr);
        let arg = self.unit.names.number(&mangled);
        self.unit.emit_flag(Op::LoadSuperAttr, arg, 1 | (two as u8) << 1, method.span);
        self.emit(Op::Nop, attribute_span(method.span, method, attr));
        self.method_arguments(call, method, attr, args, keywords)
    }

    fn method_arguments(
        &mut self,
        call: ExprRef<'a>,
        method: ExprRef<'a>,
        attr: &Name,
        args: &[ExprRef<'a>],
        keywords: &[Keyword<'a>],
    ) -> Checked<()> {
        self.exprs(args)?;
        let span = attribute_span(call.span, method, attr);
        self.finish_call(span, attribute_span(method.span, method, attr), args.len() as u32, keywords)
    }

    /// Keyword values, their names (standing at `names`) and the call.
    fn finish_call(&mut self, span: Span, names: Span, positional: u32, keywords: &[Keyword<'a>]) -> Checked<()> {
        if keywords.is_empty() {
            self.emit_arg(Op::Call, positional, span);
            return Ok(());
        }
        for keyword in keywords {
            self.expr(keyword.value)?;
        }
        self.load(names_tuple(keywords), names);
        self.emit_arg(Op::CallKw, positional + keywords.len() as u32, span);
        Ok(())
    }

    fn check_keywords(&self, keywords: &[Keyword<'a>]) -> Checked<()> {
        for (at, keyword) in keywords.iter().enumerate() {
            let Some(name) = &keyword.arg else { continue };
            if &**name == "__debug__" {
                return Err(Fault::new(keyword.span, "cannot assign to __debug__"));
            }
            if let Some(again) = keywords[at + 1..].iter().find(|k| k.arg.as_ref() == Some(name)) {
                return Err(Fault::new(again.span, format!("keyword argument repeated: {name}")));
            }
        }
        Ok(())
    }

    /// Arguments and call, callable and NULL (and `pushed` arguments) being on the stack.
    pub(super) fn call_arguments(
        &mut self,
        span: Span,
        pushed: u32,
        args: &[ExprRef<'a>],
        keywords: &[Keyword<'a>],
    ) -> Checked<()> {
        self.check_keywords(keywords)?;
        let spread = args.iter().any(|a| a.is_starred()) || keywords.iter().any(|k| k.arg.is_none());
        if !spread && args.len() + keywords.len() * 2 <= STACK_GUIDELINE {
            self.exprs(args)?;
            return self.finish_call(span, span, pushed + args.len() as u32, keywords);
        }
        match args {
            [Expr { kind: ExprKind::Starred { value, .. }, .. }] if pushed == 0 => self.expr(value)?,
            _ => self.sequence(span, args, pushed, Display::Tuple)?,
        }
        let mut have_dict = false;
        let mut pending = 0;
        for (at, keyword) in keywords.iter().enumerate() {
            if keyword.arg.is_some() {
                pending += 1;
                continue;
            }
            if pending > 0 {
                self.keyword_dict(span, &keywords[at - pending..at])?;
                if have_dict {
                    self.emit_arg(Op::DictMerge, 1, span);
                }
                have_dict = true;
                pending = 0;
            }
            if !have_dict {
                self.emit_arg(Op::BuildMap, 0, span);
                have_dict = true;
            }
            self.expr(keyword.value)?;
            self.emit_arg(Op::DictMerge, 1, span);
        }
        if pending > 0 {
            self.keyword_dict(span, &keywords[keywords.len() - pending..])?;
            if have_dict {
                self.emit_arg(Op::DictMerge, 1, span);
            }
        }
        self.emit_arg(Op::CallFunctionEx, !keywords.is_empty() as u32, span);
        Ok(())
    }

    fn keyword_dict(&mut self, span: Span, keywords: &[Keyword<'a>]) -> Checked<()> {
        let count = keywords.len();
        let big = count * 2 > STACK_GUIDELINE;
        if count > 1 && !big {
            for keyword in keywords {
                self.expr(keyword.value)?;
            }
            self.load(names_tuple(keywords), span);
            self.emit_arg(Op::BuildConstKeyMap, count as u32, span);
            return Ok(());
        }
        if big {
            self.emit_arg(Op::BuildMap, 0, Span::NOWHERE);
        }
        for keyword in keywords {
            if let Some(name) = &keyword.arg {
                self.load(Constant::Str(name.clone()), span);
            }
            self.expr(keyword.value)?;
            if big {
                self.emit_arg(Op::MapAdd, 1, Span::NOWHERE);
            }
        }
        if !big {
            self.emit_arg(Op::BuildMap, count as u32, span);
        }
        Ok(())
    }

    /// Whether `super().x` needs no super object: the name is the builtin's as far as can be seen, and the
    /// arguments are there.
    pub(super) fn is_super_attribute(&self, attribute: ExprRef<'a>) -> bool {
        let ExprKind::Attribute { value, attr, .. } = &attribute.kind else { return false };
        if &**attr == "__class__" {
            return false;
        }
        let ExprKind::Call { func, args, keywords } = &value.kind else { return false };
        let ExprKind::Name { id, .. } = &func.kind else { return false };
        if &**id != "super" || !keywords.is_empty() {
            return false;
        }
        if self.unit.symbol(self.table, id).place != Place::GlobalImplicit
            || self.table.scope(0).place(id) != Place::Unknown
        {
            return false;
        }
        match args.len() {
            2 => !args.iter().any(|a| a.is_starred()),
            0 => self.unit.arg_count > 0 && self.unit.symbol(self.table, "__class__").place == Place::Free,
            _ => false,
        }
    }

    pub(super) fn super_arguments(&self, attribute: ExprRef<'a>) -> usize {
        match &attribute.kind {
            ExprKind::Attribute { value: Expr { kind: ExprKind::Call { args, .. }, .. }, .. } => args.len(),
            _ => 0,
        }
    }

    /// Pushes `super`, the class and the object.
    pub(super) fn super_attribute(&mut self, attribute: ExprRef<'a>) -> Checked<()> {
        let ExprKind::Attribute { value, .. } = &attribute.kind else { return Ok(()) };
        let ExprKind::Call { func, args, .. } = &value.kind else { return Ok(()) };
        let ExprKind::Name { id, .. } = &func.kind else { return Ok(()) };
        self.name_op(id, Context::Load, func.span)?;
        if !args.is_empty() {
            return self.exprs(args);
        }
        let slot = self.deref_slot(&Name::from("__class__"), Place::Free);
        self.emit_arg(Op::LoadDeref, slot, value.span);
        if let Some(first) = self.unit.locals.list.first().cloned() {
            self.name_op(&first, Context::Load, value.span)?;
        }
        Ok(())
    }
}

fn names_tuple(keywords: &[Keyword]) -> Constant {
    Constant::Tuple(keywords.iter().filter_map(|k| k.arg.clone()).map(Constant::Str).collect())
}
