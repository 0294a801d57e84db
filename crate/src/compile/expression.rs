//! Expressions: operators, comparison, boolean, subscript, attribute, displays.

use super::module::Compiler;
use crate::code::constant::{Constant, frozen_set};
use crate::code::opcode::{Comparison, Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::fold;
use crate::syntax::tree::*;

/// From so many operands on, CPython builds displays and calls in pieces, to keep the stack low.
pub(super) const STACK_GUIDELINE: usize = 30;

/// A node on the way down the left operands.
enum Outer<'a> {
    Plain(ExprRef<'a>),
    /// A call of a method: the call and its attribute in one.
    Method(ExprRef<'a>, ExprRef<'a>),
}

impl<'a> Compiler<'a> {
    pub(super) fn exprs(&mut self, exprs: &[ExprRef<'a>]) -> Checked<()> {
        exprs.iter().try_for_each(|e| self.expr(e))
    }

    /// Left operands first and without recursion, see `Lower::expr`.
    pub(super) fn expr(&mut self, expr: ExprRef<'a>) -> Checked<()> {
        let mut spine = Vec::new();
        let mut innermost = expr;
        loop {
            let next = match &innermost.kind {
                ExprKind::Binary { left, .. } => left,
                ExprKind::Attribute { value, ctx, .. } => {
                    if *ctx == Context::Load && self.is_super_attribute(innermost) {
                        break;
                    }
                    value
                }
                ExprKind::Subscript { value, slice, ctx } => {
                    if *ctx == Context::Load {
                        self.warn_of_subscript(value, slice);
                    }
                    value
                }
                ExprKind::Call { func, .. } => match self.method_of(innermost) {
                    Some(method) => {
                        if self.is_super_attribute(method) {
                            break;
                        }
                        let ExprKind::Attribute { value, .. } = &method.kind else { break };
                        spine.push(Outer::Method(innermost, method));
                        innermost = value;
                        continue;
                    }
                    None => {
                        self.warn_of_callee(func);
                        func
                    }
                },
                _ => break,
            };
            spine.push(Outer::Plain(innermost));
            innermost = next;
        }
        self.leaf(innermost)?;
        while let Some(outer) = spine.pop() {
            match outer {
                Outer::Plain(expr) => self.around(expr)?,
                Outer::Method(call, method) => self.method_call(call, method)?,
            }
        }
        Ok(())
    }

    /// A node of the spine, its first operand being on the stack.
    fn around(&mut self, expr: ExprRef<'a>) -> Checked<()> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Binary { op, right, .. } => {
                self.expr(right)?;
                self.emit_arg(Op::BinaryOp, *op as u32, span);
            }
            ExprKind::Attribute { attr, ctx, .. } => {
                self.note_static_attribute(expr);
                let span = attribute_span(span, expr, attr);
                match ctx {
                    Context::Load => self.emit_name(Op::LoadAttr, attr, span),
                    Context::Store => {
                        self.check_attribute(attr, "assign to", expr.span)?;
                        self.emit_name(Op::StoreAttr, attr, span);
                    }
                    Context::Del => {
                        self.check_attribute(attr, "delete", expr.span)?;
                        self.emit_name(Op::DeleteAttr, attr, span);
                    }
                }
            }
            ExprKind::Subscript { slice, ctx, .. } => {
                if slice.is_plain_slice() && *ctx != Context::Del {
                    self.slice_bounds(slice)?;
                    self.emit(if *ctx == Context::Load { Op::BinarySlice } else { Op::StoreSlice }, span);
                } else {
                    self.expr(slice)?;
                    let op = match ctx {
                        Context::Load => Op::BinarySubscr,
                        Context::Store => Op::StoreSubscr,
                        Context::Del => Op::DeleteSubscr,
                    };
                    self.emit(op, span);
                }
            }
            ExprKind::Call { func, args, keywords } => {
                self.emit(Op::PushNull, func.span);
                self.call_arguments(span, 0, args, keywords)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn check_attribute(&self, attr: &Name, what: &str, span: Span) -> Checked<()> {
        if &**attr == "__debug__" {
            return Err(Fault::new(span, format!("cannot {what} __debug__")));
        }
        Ok(())
    }

    /// `self.x = …` in a method: `x` is one of the class's `__static_attributes__`.
    fn note_static_attribute(&mut self, expr: ExprRef<'a>) {
        let ExprKind::Attribute { value, attr, ctx: Context::Store } = &expr.kind else { return };
        let ExprKind::Name { id, .. } = &value.kind else { return };
        if &**id != "self" {
            return;
        }
        let class = self.outer.iter_mut().rev().find(|unit| unit.kind == super::unit::UnitKind::Class);
        if let Some(class) = class {
            class.static_attributes.number(attr);
        }
    }

    fn leaf(&mut self, expr: ExprRef<'a>) -> Checked<()> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Named { target, value } => {
                self.expr(value)?;
                self.emit_arg(Op::Copy, 1, span);
                self.expr(target)?;
            }
            ExprKind::BoolOp { or, values } => self.bool_op(span, *or, values)?,
            ExprKind::Unary { op, operand } => {
                self.expr(operand)?;
                match op {
                    UnaryOp::Not => {
                        self.emit(Op::ToBool, span);
                        self.emit(Op::UnaryNot, span);
                    }
                    UnaryOp::Minus => self.emit(Op::UnaryNegative, span),
                    UnaryOp::Invert => self.emit(Op::UnaryInvert, span),
                    UnaryOp::Plus => self.emit_arg(Op::CallIntrinsic1, Intrinsic::UnaryPositive as u32, span),
                }
            }
            ExprKind::Lambda(lambda) => self.lambda(span, lambda)?,
            ExprKind::If { test, body, orelse } => {
                let end = self.label();
                let next = self.label();
                self.jump_if(test, next, false)?;
                self.expr(body)?;
                self.skip(end, Span::NOWHERE);
                self.place(next);
                self.expr(orelse)?;
                self.place(end);
            }
            ExprKind::Dict { keys, values } => self.dict(span, keys, values)?,
            ExprKind::Set(elts) => self.sequence(span, elts, 0, Display::Set)?,
            ExprKind::Comprehension(comprehension) => self.comprehension(span, comprehension)?,
            ExprKind::Await(value) => self.await_expr(span, value)?,
            ExprKind::Yield(value) => self.yield_expr(span, *value)?,
            ExprKind::YieldFrom(value) => self.yield_from_expr(span, value)?,
            ExprKind::Compare { left, ops, comparators } => self.compare(span, left, ops, comparators)?,
            ExprKind::Formatted { value, conversion, spec } => self.formatted(span, value, *conversion, *spec)?,
            ExprKind::Joined(values) => self.joined(span, values)?,
            ExprKind::Constant { value, .. } => self.load(value.clone(), span),
            ExprKind::Starred { value: _, ctx } => {
                let message = match ctx {
                    Context::Store => "starred assignment target must be in a list or tuple",
                    _ => "can't use starred expression here",
                };
                return Err(Fault::new(span, message));
            }
            ExprKind::Name { id, ctx } => self.name_op(id, *ctx, span)?,
            ExprKind::List { elts, ctx } | ExprKind::Tuple { elts, ctx } => match ctx {
                Context::Store => self.unpack(span, elts)?,
                Context::Del => self.exprs(elts)?,
                Context::Load => {
                    let list = matches!(expr.kind, ExprKind::List { .. });
                    self.sequence(span, elts, 0, if list { Display::List } else { Display::Tuple })?;
                }
            },
            ExprKind::Slice { step, .. } => {
                self.slice_bounds(expr)?;
                if let Some(step) = step {
                    self.expr(step)?;
                }
                self.emit_arg(Op::BuildSlice, 2 + step.is_some() as u32, span);
            }
            ExprKind::Attribute { attr, .. } => {
                self.super_attribute(expr)?;
                let two = self.super_arguments(expr) > 0;
                let arg = {
                    let mangled = self.mangle(attr);
                    self.unit.names.number(&mangled)
                };
                self.unit.emit_flag(Op::LoadSuperAttr, arg, (two as u8) << 1, span);
                self.emit(Op::Nop, attribute_span(span, expr, attr));
            }
            ExprKind::Call { .. } => {
                if let Some(method) = self.method_of(expr) {
                    self.super_method_call(expr, method)?;
                }
            }
            ExprKind::Binary { .. } | ExprKind::Subscript { .. } => return self.expr(expr),
        }
        Ok(())
    }

    fn bool_op(&mut self, span: Span, or: bool, values: &[ExprRef<'a>]) -> Checked<()> {
        let end = self.label();
        let Some((last, others)) = values.split_last() else { return Ok(()) };
        for value in others {
            self.expr(value)?;
            self.emit_arg(Op::Copy, 1, span);
            self.emit(Op::ToBool, span);
            self.jump(if or { Op::PopJumpIfTrue } else { Op::PopJumpIfFalse }, end, span);
            self.emit(Op::PopTop, span);
        }
        self.expr(last)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn compare_op(&mut self, op: CompareOp, span: Span) {
        let comparison = match op {
            CompareOp::Eq => Comparison::Eq,
            CompareOp::NotEq => Comparison::Ne,
            CompareOp::Lt => Comparison::Lt,
            CompareOp::LtE => Comparison::Le,
            CompareOp::Gt => Comparison::Gt,
            CompareOp::GtE => Comparison::Ge,
            CompareOp::Is => return self.emit_arg(Op::IsOp, 0, span),
            CompareOp::IsNot => return self.emit_arg(Op::IsOp, 1, span),
            CompareOp::In => return self.emit_arg(Op::ContainsOp, 0, span),
            CompareOp::NotIn => return self.emit_arg(Op::ContainsOp, 1, span),
        };
        self.emit_arg(Op::CompareOp, comparison as u32, span);
    }

    fn compare(
        &mut self,
        span: Span,
        left: ExprRef<'a>,
        ops: &[CompareOp],
        comparators: &[ExprRef<'a>],
    ) -> Checked<()> {
        self.warn_of_identity(span, left, ops, comparators);
        self.expr(left)?;
        let (Some((last_op, ops)), Some((last, comparators))) = (ops.split_last(), comparators.split_last()) else {
            return Ok(());
        };
        if ops.is_empty() {
            self.expr(last)?;
            self.compare_op(*last_op, span);
            return Ok(());
        }
        let cleanup = self.label();
        for (op, comparator) in ops.iter().zip(comparators) {
            self.expr(comparator)?;
            self.emit_arg(Op::Swap, 2, span);
            self.emit_arg(Op::Copy, 2, span);
            self.compare_op(*op, span);
            self.emit_arg(Op::Copy, 1, span);
            self.emit(Op::ToBool, span);
            self.jump(Op::PopJumpIfFalse, cleanup, span);
            self.emit(Op::PopTop, span);
        }
        self.expr(last)?;
        self.compare_op(*last_op, span);
        let end = self.label();
        self.skip(end, Span::NOWHERE);
        self.place(cleanup);
        self.emit_arg(Op::Swap, 2, span);
        self.emit(Op::PopTop, span);
        self.place(end);
        Ok(())
    }

    /// Pushes start and stop.
    pub(super) fn slice_bounds(&mut self, slice: ExprRef<'a>) -> Checked<()> {
        let ExprKind::Slice { lower, upper, .. } = &slice.kind else { return Ok(()) };
        for bound in [lower, upper] {
            match bound {
                Some(bound) => self.expr(bound)?,
                None => self.load(Constant::None, slice.span),
            }
        }
        Ok(())
    }

    fn dict(&mut self, span: Span, keys: &[Option<ExprRef<'a>>], values: &[ExprRef<'a>]) -> Checked<()> {
        let mut have_dict = false;
        // Pairs seen and not yet emitted.
        let mut pending = 0;
        for (at, (key, value)) in keys.iter().zip(values).enumerate() {
            if key.is_none() {
                if pending > 0 {
                    self.pairs(span, &keys[at - pending..at], &values[at - pending..at])?;
                    self.merge_into(&mut have_dict, span);
                    pending = 0;
                }
                if !have_dict {
                    self.emit_arg(Op::BuildMap, 0, span);
                    have_dict = true;
                }
                self.expr(value)?;
                self.emit_arg(Op::DictUpdate, 1, span);
            } else if pending * 2 > STACK_GUIDELINE {
                self.pairs(span, &keys[at - pending..=at], &values[at - pending..=at])?;
                self.merge_into(&mut have_dict, span);
                pending = 0;
            } else {
                pending += 1;
            }
        }
        if pending > 0 {
            let at = keys.len() - pending;
            self.pairs(span, &keys[at..], &values[at..])?;
            self.merge_into(&mut have_dict, span);
        }
        if !have_dict {
            self.emit_arg(Op::BuildMap, 0, span);
        }
        Ok(())
    }

    fn merge_into(&mut self, have_dict: &mut bool, span: Span) {
        if *have_dict {
            self.emit_arg(Op::DictUpdate, 1, span);
        }
        *have_dict = true;
    }

    fn pairs(&mut self, span: Span, keys: &[Option<ExprRef<'a>>], values: &[ExprRef<'a>]) -> Checked<()> {
        let count = values.len();
        let big = count * 2 > STACK_GUIDELINE;
        if count > 1
            && !big
            && let Some(keys) = fold::all_constants(keys.iter().flatten())
        {
            self.exprs(values)?;
            self.load(Constant::Tuple(keys), span);
            self.emit_arg(Op::BuildConstKeyMap, count as u32, span);
            return Ok(());
        }
        if big {
            self.emit_arg(Op::BuildMap, 0, span);
        }
        for (key, value) in keys.iter().zip(values) {
            if let Some(key) = key {
                self.expr(key)?;
            }
            self.expr(value)?;
            if big {
                self.emit_arg(Op::MapAdd, 1, span);
            }
        }
        if !big {
            self.emit_arg(Op::BuildMap, count as u32, span);
        }
        Ok(())
    }

    /// A list, set or tuple display; `pushed` items are already on the stack.
    pub(super) fn sequence(&mut self, span: Span, elts: &[ExprRef<'a>], pushed: u32, display: Display) -> Checked<()> {
        let count = elts.len();
        let (build, add, extend) = match display {
            Display::Set => (Op::BuildSet, Op::SetAdd, Op::SetUpdate),
            Display::List | Display::Tuple => (Op::BuildList, Op::ListAppend, Op::ListExtend),
        };
        let tuple = display == Display::Tuple;
        if count > 2
            && let Some(items) = fold::all_constants(elts)
        {
            if tuple && pushed == 0 {
                self.load(Constant::Tuple(items), span);
            } else {
                let items = if display == Display::Set { frozen_set(items) } else { Constant::Tuple(items) };
                self.emit_arg(build, pushed, span);
                self.load(items, span);
                self.emit_arg(extend, 1, span);
                if tuple {
                    self.emit_arg(Op::CallIntrinsic1, Intrinsic::ListToTuple as u32, span);
                }
            }
            return Ok(());
        }
        let big = count + pushed as usize + tuple as usize > STACK_GUIDELINE;
        if !big && !elts.iter().any(|e| e.is_starred()) {
            self.exprs(elts)?;
            self.emit_arg(if tuple { Op::BuildTuple } else { build }, count as u32 + pushed, span);
            return Ok(());
        }
        let mut built = big;
        if big {
            self.emit_arg(build, pushed, span);
        }
        for (at, elt) in elts.iter().enumerate() {
            if let ExprKind::Starred { value, .. } = &elt.kind {
                if !built {
                    self.emit_arg(build, at as u32 + pushed, span);
                    built = true;
                }
                self.expr(value)?;
                self.emit_arg(extend, 1, span);
            } else {
                self.expr(elt)?;
                if built {
                    self.emit_arg(add, 1, span);
                }
            }
        }
        if tuple {
            self.emit_arg(Op::CallIntrinsic1, Intrinsic::ListToTuple as u32, span);
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    List,
    Set,
    Tuple,
}

/// Where an attribute is taken: on several lines, the last, from the attribute's name on.
pub(super) fn attribute_span(mut span: Span, attribute: ExprRef, attr: &str) -> Span {
    let end = attribute.span;
    if span.line != end.end_line {
        span.line = end.end_line;
        let length = attr.chars().count() as u32;
        if length <= end.end_column {
            span.column = end.end_column - length;
        } else {
            span.column = 0;
            span.end_column = 0;
        }
        if span.end_line <= span.line {
            span.end_line = span.line;
            span.end_column = span.end_column.max(span.column);
        }
    }
    span
}
