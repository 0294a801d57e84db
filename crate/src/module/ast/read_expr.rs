//! Nodes → our tree: expressions.

use num_traits::ToPrimitive;

use super::names::{COMPARISONS, CONTEXTS, UNARY, named};
use super::read::{Parts, Reader, malformed};
use crate::code::constant::{Constant, frozen_set};
use crate::object::opaque::Complex;
use crate::object::{Result, Value};
use crate::syntax::fold;
use crate::syntax::tree::*;

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn exprs(&mut self, exprs: &Value) -> Result<Vec<ExprRef<'a>>> {
        self.list(exprs, Self::expr)
    }

    pub(super) fn optional(&mut self, expr: &Value) -> Result<Option<ExprRef<'a>>> {
        if expr.is_none() { Ok(None) } else { self.expr(expr).map(Some) }
    }

    pub(super) fn annotation(&mut self, expr: &Value) -> Result<Option<ExprRef<'a>>> {
        if expr.is_none() {
            return Ok(None);
        }
        let before = self.lower.begin_annotation();
        let read = self.expr(expr);
        self.lower.end_annotation(before);
        read.map(Some)
    }

    pub(super) fn expr(&mut self, expr: &Value) -> Result<ExprRef<'a>> {
        self.deeper("expr", |this| this.spine(expr))
    }

    /// Left operands without recursion, as in a source text.
    fn spine(&mut self, expr: &Value) -> Result<ExprRef<'a>> {
        let mut spine = Vec::new();
        let mut parts = self.open(expr)?;
        while matches!(&*parts.name, "BinOp" | "Attribute" | "Subscript" | "Call") {
            let (name, span) = (parts.name.clone(), parts.span);
            let [first, second, third] = parts.take();
            parts = self.open(&first)?;
            spine.push((name, span, second, third));
        }
        let mut done = self.leaf(parts)?;
        while let Some((name, span, second, third)) = spine.pop() {
            done = match &*name {
                "BinOp" => {
                    let (op, right) = (self.operator(&second)?, self.expr(&third)?);
                    self.lower.binary(span, done, op, right)
                }
                "Subscript" => {
                    let (slice, ctx) = (self.expr(&second)?, self.context(&third)?);
                    self.lower.subscript(span, done, slice, ctx)
                }
                "Attribute" => {
                    let (attr, ctx) = (self.text(&second)?, self.context(&third)?);
                    self.lower.alloc(span, ExprKind::Attribute { value: done, attr, ctx })
                }
                _ => {
                    let (args, keywords) = (self.exprs(&second)?, self.keywords(&third)?);
                    self.lower.alloc(span, ExprKind::Call { func: done, args, keywords })
                }
            };
        }
        Ok(done)
    }

    fn leaf(&mut self, parts: Parts) -> Result<ExprRef<'a>> {
        let (name, span) = (parts.name.clone(), parts.span);
        let [first, second, third] = parts.take();
        let kind = match &*name {
            "Constant" => {
                let u = second.as_str().is_some_and(|kind| kind.as_str() == "u");
                ExprKind::Constant { value: constant(&first)?, u }
            }
            "Name" => {
                let (id, ctx) = (self.text(&first)?, self.context(&second)?);
                return Ok(self.lower.name_node(span, &id, ctx));
            }
            "BoolOp" => ExprKind::BoolOp { or: &*self.name(&first)? == "Or", values: self.exprs(&second)? },
            "NamedExpr" => ExprKind::Named { target: self.expr(&first)?, value: self.expr(&second)? },
            "UnaryOp" => {
                let op = named(&UNARY, &self.name(&first)?).ok_or_else(malformed)?;
                let operand = self.expr(&second)?;
                return Ok(self.lower.unary(span, op, operand));
            }
            "Lambda" => {
                let scope = self.lower.new_scope();
                let params = self.parameters(&first)?;
                ExprKind::Lambda(Box::new(Lambda { scope, params, body: self.expr(&second)? }))
            }
            "IfExp" => ExprKind::If { test: self.expr(&first)?, body: self.expr(&second)?, orelse: self.expr(&third)? },
            "Dict" => ExprKind::Dict { keys: self.list(&first, Self::optional)?, values: self.exprs(&second)? },
            "Set" => ExprKind::Set(self.exprs(&first)?),
            "ListComp" => return self.comprehension(span, ComprehensionKind::List, &first, None, &second),
            "SetComp" => return self.comprehension(span, ComprehensionKind::Set, &first, None, &second),
            "GeneratorExp" => return self.comprehension(span, ComprehensionKind::Generator, &first, None, &second),
            "DictComp" => return self.comprehension(span, ComprehensionKind::Dict, &first, Some(&second), &third),
            "Await" => ExprKind::Await(self.expr(&first)?),
            "Yield" => ExprKind::Yield(self.optional(&first)?),
            "YieldFrom" => ExprKind::YieldFrom(self.expr(&first)?),
            "Compare" => {
                let left = self.expr(&first)?;
                let ops = self.list(&second, |this, op| named(&COMPARISONS, &this.name(op)?).ok_or_else(malformed))?;
                let mut comparators = self.exprs(&third)?;
                if let (Some(CompareOp::In | CompareOp::NotIn), Some(last)) = (ops.last(), comparators.last_mut()) {
                    *last = self.lower.iterated(last);
                }
                ExprKind::Compare { left, ops, comparators }
            }
            "FormattedValue" => {
                let value = self.expr(&first)?;
                let conversion = match second.as_int().and_then(|code| u8::try_from(code).ok()) {
                    Some(b's') => Conversion::Str,
                    Some(b'r') => Conversion::Repr,
                    Some(b'a') => Conversion::Ascii,
                    _ => Conversion::None,
                };
                ExprKind::Formatted { value, conversion, spec: self.optional(&third)? }
            }
            "JoinedStr" => ExprKind::Joined(self.exprs(&first)?),
            "Starred" => ExprKind::Starred { value: self.expr(&first)?, ctx: self.context(&second)? },
            "List" => ExprKind::List { elts: self.exprs(&first)?, ctx: self.context(&second)? },
            "Tuple" => {
                let (elts, ctx) = (self.exprs(&first)?, self.context(&second)?);
                return Ok(self.lower.tuple(span, elts, ctx));
            }
            "Slice" => ExprKind::Slice {
                lower: self.optional(&first)?,
                upper: self.optional(&second)?,
                step: self.optional(&third)?,
            },
            _ => return Err(malformed()),
        };
        Ok(self.lower.alloc(span, kind))
    }

    fn context(&mut self, ctx: &Value) -> Result<Context> {
        named(&CONTEXTS, &self.name(ctx)?).ok_or_else(malformed)
    }

    fn comprehension(
        &mut self,
        span: crate::source::span::Span,
        kind: ComprehensionKind,
        elt: &Value,
        value: Option<&Value>,
        clauses: &Value,
    ) -> Result<ExprRef<'a>> {
        let scope = self.lower.new_scope();
        let elt = self.expr(elt)?;
        let value = value.map(|value| self.expr(value)).transpose()?;
        let clauses = self.list(clauses, |this, clause| {
            let [target, iter, ifs, is_async] = this.open(clause)?.take();
            let (target, iter) = (this.expr(&target)?, this.expr(&iter)?);
            let iter = this.lower.iterated(iter);
            Ok(Clause { target, iter, ifs: this.exprs(&ifs)?, is_async: is_async.as_int() != Some(0) })
        })?;
        let comprehension = Comprehension { scope, kind, elt, value, clauses };
        Ok(self.lower.alloc(span, ExprKind::Comprehension(Box::new(comprehension))))
    }

    pub(super) fn keywords(&mut self, keywords: &Value) -> Result<Vec<Keyword<'a>>> {
        self.list(keywords, |this, keyword| {
            let parts = this.open(keyword)?;
            let span = parts.span;
            let [arg, value] = parts.take();
            Ok(Keyword { arg: this.text_or_none(&arg)?, value: this.expr(&value)?, span })
        })
    }

    pub(super) fn parameters(&mut self, params: &Value) -> Result<Parameters<'a>> {
        let [posonly, args, vararg, kwonly, kw_defaults, kwarg, defaults] = self.open(params)?.take();
        let (posonly, args) = (self.items(&posonly), self.items(&args));
        let defaults = self.items(&defaults);
        // The last ones have defaults.
        let without = (posonly.len() + args.len()).saturating_sub(defaults.len());
        let default = |at: usize| at.checked_sub(without).and_then(|at| defaults.get(at));
        let kw_defaults = self.items(&kw_defaults);
        let mut read = Parameters::default();
        for (at, param) in posonly.iter().enumerate() {
            read.posonly.push(self.parameter(param, default(at))?);
        }
        for (at, param) in args.iter().enumerate() {
            read.args.push(self.parameter(param, default(posonly.len() + at))?);
        }
        if !vararg.is_none() {
            read.vararg = Some(self.parameter(&vararg, None)?);
        }
        for (at, param) in self.items(&kwonly).iter().enumerate() {
            read.kwonly.push(self.parameter(param, kw_defaults.get(at))?);
        }
        if !kwarg.is_none() {
            read.kwarg = Some(self.parameter(&kwarg, None)?);
        }
        Ok(read)
    }

    fn parameter(&mut self, param: &Value, default: Option<&Value>) -> Result<Parameter<'a>> {
        let parts = self.open(param)?;
        let span = parts.span;
        let [name, annotation] = parts.take();
        let (name, annotation) = (self.text(&name)?, self.annotation(&annotation)?);
        Ok(Parameter { name, annotation, default: self.optional(default.unwrap_or(&Value::None))?, span })
    }
}

fn constant(value: &Value) -> Result<Constant> {
    Ok(match value.bare() {
        Value::None => Constant::None,
        Value::Ellipsis => Constant::Ellipsis,
        Value::Bool(value) => Constant::Bool(*value),
        Value::Str(text) => Constant::Str(text.as_str().into()),
        Value::Bytes(_) => Constant::Bytes(value.as_bytes().map(|data| data.to_vec()).unwrap_or_default().into()),
        Value::Tuple(items) => Constant::Tuple(items.iter().map(constant).collect::<Result<_>>()?),
        Value::Set(set) if set.frozen => {
            let items: Vec<Value> = set.table.borrow().items().map(|(_, item)| item.clone()).collect();
            frozen_set(items.iter().map(constant).collect::<Result<_>>()?)
        }
        other => match (other.as_big(), other.as_float(), other.downcast::<Complex>()) {
            (Some(int), ..) => int.to_i64().map_or_else(|| fold::int(int), Constant::Int),
            (_, Some(float), _) => Constant::Float(float),
            (.., Some(complex)) => Constant::Complex(complex.re, complex.im),
            _ => return Err(malformed()),
        },
    })
}
