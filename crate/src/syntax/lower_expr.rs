//! Ruff's expressions → our tree, folding constants on the way.

use ruff_python_ast as ast;
use ruff_text_size::Ranged;

use super::error::Checked;
use super::fold;
use super::lower::Lower;
use super::tree::*;
use crate::code::constant::Constant;
use crate::code::opcode::BinaryOp;
use crate::source::span::Span;

/// Folding a long chain of `"…" + "…"` makes all its intermediate texts: there has to be an end.
const MAX_FOLDED: usize = 16 << 20;

impl<'a> Lower<'a, '_> {
    pub fn alloc(&self, span: Span, kind: ExprKind<'a>) -> ExprRef<'a> {
        self.arena.alloc(Expr { span, kind })
    }

    pub fn constant(&self, span: Span, value: Constant) -> ExprRef<'a> {
        self.alloc(span, ExprKind::Constant { value, u: false })
    }

    pub(super) fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e ast::Expr>) -> Checked<Vec<ExprRef<'a>>> {
        exprs.into_iter().map(|e| self.expr(e)).collect()
    }

    pub(super) fn optional(&mut self, expr: Option<&ast::Expr>) -> Checked<Option<ExprRef<'a>>> {
        expr.map(|e| self.expr(e)).transpose()
    }

    /// Goes down the left operands first, without recursion: chains like `a + b + …` and `a.b().c()…` may be long.
    pub(super) fn expr(&mut self, expr: &ast::Expr) -> Checked<ExprRef<'a>> {
        let mut spine = Vec::new();
        let mut innermost = expr;
        loop {
            let next = match innermost {
                ast::Expr::BinOp(e) => &e.left,
                ast::Expr::Attribute(e) => &e.value,
                ast::Expr::Subscript(e) => &e.value,
                ast::Expr::Call(e) => &e.func,
                _ => break,
            };
            spine.push(innermost);
            innermost = next;
        }
        let mut done = self.leaf(innermost)?;
        while let Some(outer) = spine.pop() {
            done = self.around(outer, done)?;
        }
        Ok(done)
    }

    /// A node of the spine, its first operand being done.
    fn around(&mut self, expr: &ast::Expr, first: ExprRef<'a>) -> Checked<ExprRef<'a>> {
        let span = self.span(expr.range());
        let kind = match expr {
            ast::Expr::BinOp(e) => {
                let right = self.expr(&e.right)?;
                return Ok(self.binary(span, first, binary_op(e.op), right));
            }
            ast::Expr::Attribute(e) => {
                ExprKind::Attribute { value: first, attr: self.name(e.attr.as_str()), ctx: context(e.ctx) }
            }
            ast::Expr::Subscript(e) => {
                let slice = self.expr(&e.slice)?;
                return Ok(self.subscript(span, first, slice, context(e.ctx)));
            }
            ast::Expr::Call(e) => {
                let (args, keywords) = self.arguments(&e.arguments)?;
                ExprKind::Call { func: first, args, keywords }
            }
            _ => return Ok(first),
        };
        Ok(self.alloc(span, kind))
    }

    pub(super) fn arguments(&mut self, arguments: &ast::Arguments) -> Checked<(Vec<ExprRef<'a>>, Vec<Keyword<'a>>)> {
        let lone = arguments.args.len() == 1 && arguments.keywords.is_empty();
        let mut args = Vec::with_capacity(arguments.args.len());
        for arg in &arguments.args {
            match arg {
                // A lone generator expression shares the parentheses of the call.
                ast::Expr::Generator(e) if lone && !e.parenthesized => {
                    let span = self.span(arguments.range);
                    args.push(self.comprehension(span, ComprehensionKind::Generator, &e.elt, None, &e.generators)?);
                }
                _ => args.push(self.expr(arg)?),
            }
        }
        let mut keywords = Vec::with_capacity(arguments.keywords.len());
        for keyword in &arguments.keywords {
            keywords.push(Keyword {
                arg: keyword.arg.as_ref().map(|arg| self.name(arg.as_str())),
                value: self.expr(&keyword.value)?,
                span: self.span(keyword.range),
            });
        }
        Ok((args, keywords))
    }

    pub fn subscript(&self, span: Span, value: ExprRef<'a>, slice: ExprRef<'a>, ctx: Context) -> ExprRef<'a> {
        if let (true, Context::Load, Some(container), Some(index)) =
            (self.fold, ctx, value.constant(), slice.constant())
            && let Some(value) = fold::subscript(container, index)
        {
            return self.constant(span, value);
        }
        self.alloc(span, ExprKind::Subscript { value, slice, ctx })
    }

    pub fn tuple(&self, span: Span, elts: Vec<ExprRef<'a>>, ctx: Context) -> ExprRef<'a> {
        match fold::all_constants(&elts) {
            Some(items) if self.fold && ctx == Context::Load => self.constant(span, Constant::Tuple(items)),
            _ => self.alloc(span, ExprKind::Tuple { elts, ctx }),
        }
    }

    pub fn name_node(&mut self, span: Span, id: &str, ctx: Context) -> ExprRef<'a> {
        if self.fold && ctx == Context::Load && id == "__debug__" {
            return self.constant(span, Constant::Bool(true));
        }
        let id = self.name(id);
        self.alloc(span, ExprKind::Name { id, ctx })
    }

    pub fn binary(&mut self, span: Span, left: ExprRef<'a>, op: BinaryOp, right: ExprRef<'a>) -> ExprRef<'a> {
        if self.fold {
            if let (Some(a), Some(b)) = (left.constant(), right.constant())
                && let Some(value) = fold::binary(op, a, b)
            {
                self.folded += fold::size(&value);
                if self.folded <= MAX_FOLDED {
                    return self.constant(span, value);
                }
            }
            if let (BinaryOp::Remainder, Some(Constant::Str(format)), ExprKind::Tuple { elts, .. }) =
                (op, left.constant(), &right.kind)
                && let Some(joined) = self.percent_format(span, format, elts)
            {
                return joined;
            }
        }
        self.alloc(span, ExprKind::Binary { left, op, right })
    }

    pub fn unary(&mut self, span: Span, op: UnaryOp, operand: ExprRef<'a>) -> ExprRef<'a> {
        if self.fold {
            if let Some(value) = operand.constant().and_then(|c| fold::unary(op, c)) {
                return self.constant(span, value);
            }
            if let (UnaryOp::Not, ExprKind::Compare { left, ops, comparators }) = (op, &operand.kind)
                && let [single] = ops[..]
            {
                let inverse = match single {
                    CompareOp::Is => Some(CompareOp::IsNot),
                    CompareOp::IsNot => Some(CompareOp::Is),
                    CompareOp::In => Some(CompareOp::NotIn),
                    CompareOp::NotIn => Some(CompareOp::In),
                    _ => None,
                };
                if let Some(op) = inverse {
                    let (left, comparators) = (*left, comparators.clone());
                    return self.alloc(operand.span, ExprKind::Compare { left, ops: vec![op], comparators });
                }
            }
        }
        self.alloc(span, ExprKind::Unary { op, operand })
    }

    /// What is iterated or searched only: a list becomes a tuple, a set of constants a frozenset.
    pub fn iterated(&mut self, expr: ExprRef<'a>) -> ExprRef<'a> {
        if !self.fold {
            return expr;
        }
        match &expr.kind {
            ExprKind::List { elts, ctx: Context::Load } if !elts.iter().any(|e| e.is_starred()) => {
                match fold::all_constants(elts) {
                    Some(items) => self.constant(expr.span, Constant::Tuple(items)),
                    None => self.alloc(expr.span, ExprKind::Tuple { elts: elts.clone(), ctx: Context::Load }),
                }
            }
            ExprKind::Set(elts) => match fold::all_constants(elts) {
                Some(items) => self.constant(expr.span, crate::code::constant::frozen_set(items)),
                None => expr,
            },
            _ => expr,
        }
    }

    fn leaf(&mut self, expr: &ast::Expr) -> Checked<ExprRef<'a>> {
        let span = self.span(expr.range());
        let kind = match expr {
            ast::Expr::BoolOp(e) => ExprKind::BoolOp { or: e.op == ast::BoolOp::Or, values: self.exprs(&e.values)? },
            ast::Expr::Named(e) => ExprKind::Named { target: self.expr(&e.target)?, value: self.expr(&e.value)? },
            ast::Expr::UnaryOp(e) => {
                let op = match e.op {
                    ast::UnaryOp::Invert => UnaryOp::Invert,
                    ast::UnaryOp::Not => UnaryOp::Not,
                    ast::UnaryOp::UAdd => UnaryOp::Plus,
                    ast::UnaryOp::USub => UnaryOp::Minus,
                };
                let operand = self.expr(&e.operand)?;
                return Ok(self.unary(span, op, operand));
            }
            ast::Expr::Lambda(e) => {
                let scope = self.new_scope();
                let params = match &e.parameters {
                    Some(parameters) => self.parameters(parameters)?,
                    None => Parameters::default(),
                };
                ExprKind::Lambda(Box::new(Lambda { scope, params, body: self.expr(&e.body)? }))
            }
            ast::Expr::If(e) => {
                let test = self.expr(&e.test)?;
                ExprKind::If { test, body: self.expr(&e.body)?, orelse: self.expr(&e.orelse)? }
            }
            ast::Expr::Dict(e) => {
                let mut keys = Vec::with_capacity(e.items.len());
                let mut values = Vec::with_capacity(e.items.len());
                for item in &e.items {
                    keys.push(self.optional(item.key.as_ref())?);
                    values.push(self.expr(&item.value)?);
                }
                ExprKind::Dict { keys, values }
            }
            ast::Expr::Set(e) => ExprKind::Set(self.exprs(&e.elts)?),
            ast::Expr::ListComp(e) => {
                return self.comprehension(span, ComprehensionKind::List, &e.elt, None, &e.generators);
            }
            ast::Expr::SetComp(e) => {
                return self.comprehension(span, ComprehensionKind::Set, &e.elt, None, &e.generators);
            }
            ast::Expr::DictComp(e) => {
                let Some(key) = &e.key else {
                    return Err(self.fault(e.value.range(), "dict unpacking cannot be used in dict comprehension"));
                };
                return self.comprehension(span, ComprehensionKind::Dict, key, Some(&e.value), &e.generators);
            }
            ast::Expr::Generator(e) => {
                return self.comprehension(span, ComprehensionKind::Generator, &e.elt, None, &e.generators);
            }
            ast::Expr::Await(e) => ExprKind::Await(self.expr(&e.value)?),
            ast::Expr::Yield(e) => ExprKind::Yield(self.optional(e.value.as_deref())?),
            ast::Expr::YieldFrom(e) => ExprKind::YieldFrom(self.expr(&e.value)?),
            ast::Expr::Compare(e) => {
                let left = self.expr(&e.left)?;
                let ops: Vec<CompareOp> = e.ops.iter().map(|op| compare_op(*op)).collect();
                let mut comparators = self.exprs(&e.comparators)?;
                if let (Some(CompareOp::In | CompareOp::NotIn), Some(last)) = (ops.last(), comparators.last_mut()) {
                    *last = self.iterated(last);
                }
                ExprKind::Compare { left, ops, comparators }
            }
            ast::Expr::FString(e) => return self.f_string(span, e),
            ast::Expr::TString(_) => return Err(self.fault(expr.range(), "invalid syntax")),
            ast::Expr::StringLiteral(e) => {
                let value = self.text_value(e.value.iter())?;
                ExprKind::Constant { value: Constant::Str(value), u: e.value.is_unicode() }
            }
            ast::Expr::BytesLiteral(e) => {
                for part in e.value.iter().filter(|part| !part.flags.prefix().is_raw()) {
                    self.check_escapes(part.range, true);
                }
                let value: Vec<u8> = e.value.bytes().collect();
                return Ok(self.constant(span, Constant::Bytes(value.into())));
            }
            ast::Expr::NumberLiteral(e) => {
                let value = self.number(&e.value, expr.range())?;
                self.check_number_end(expr.range());
                return Ok(self.constant(span, value));
            }
            ast::Expr::BooleanLiteral(e) => return Ok(self.constant(span, Constant::Bool(e.value))),
            ast::Expr::NoneLiteral(_) => return Ok(self.constant(span, Constant::None)),
            ast::Expr::EllipsisLiteral(_) => return Ok(self.constant(span, Constant::Ellipsis)),
            ast::Expr::Starred(e) => ExprKind::Starred { value: self.expr(&e.value)?, ctx: context(e.ctx) },
            ast::Expr::Name(e) => {
                return Ok(self.name_node(span, e.id.as_str(), context(e.ctx)));
            }
            ast::Expr::List(e) => ExprKind::List { elts: self.exprs(&e.elts)?, ctx: context(e.ctx) },
            ast::Expr::Tuple(e) => {
                let elts = self.exprs(&e.elts)?;
                return Ok(self.tuple(span, elts, context(e.ctx)));
            }
            ast::Expr::Slice(e) => ExprKind::Slice {
                lower: self.optional(e.lower.as_deref())?,
                upper: self.optional(e.upper.as_deref())?,
                step: self.optional(e.step.as_deref())?,
            },
            ast::Expr::IpyEscapeCommand(_) => return Err(self.fault(expr.range(), "invalid syntax")),
            ast::Expr::BinOp(_) | ast::Expr::Attribute(_) | ast::Expr::Subscript(_) | ast::Expr::Call(_) => {
                return self.expr(expr);
            }
        };
        Ok(self.alloc(span, kind))
    }

    fn comprehension(
        &mut self,
        span: Span,
        kind: ComprehensionKind,
        elt: &ast::Expr,
        value: Option<&ast::Expr>,
        generators: &[ast::Comprehension],
    ) -> Checked<ExprRef<'a>> {
        let scope = self.new_scope();
        let elt = self.expr(elt)?;
        let value = self.optional(value)?;
        let mut clauses = Vec::with_capacity(generators.len());
        for generator in generators {
            let target = self.expr(&generator.target)?;
            let iter = self.expr(&generator.iter)?;
            let iter = self.iterated(iter);
            clauses.push(Clause { target, iter, ifs: self.exprs(&generator.ifs)?, is_async: generator.is_async });
        }
        let comprehension = Comprehension { scope, kind, elt, value, clauses };
        Ok(self.alloc(span, ExprKind::Comprehension(Box::new(comprehension))))
    }

    pub(super) fn parameters(&mut self, parameters: &ast::Parameters) -> Checked<Parameters<'a>> {
        Ok(Parameters {
            posonly: self.parameter_list(&parameters.posonlyargs)?,
            args: self.parameter_list(&parameters.args)?,
            vararg: self.parameter(parameters.vararg.as_deref())?,
            kwonly: self.parameter_list(&parameters.kwonlyargs)?,
            kwarg: self.parameter(parameters.kwarg.as_deref())?,
        })
    }

    fn parameter_list(&mut self, list: &[ast::ParameterWithDefault]) -> Checked<Vec<Parameter<'a>>> {
        list.iter()
            .map(|p| {
                Ok(Parameter {
                    name: self.name(p.parameter.name.as_str()),
                    annotation: self.annotation(p.parameter.annotation.as_deref())?,
                    default: self.optional(p.default.as_deref())?,
                    span: self.named_span(&p.parameter),
                })
            })
            .collect()
    }

    /// Of a parameter, without its stars.
    fn named_span(&self, parameter: &ast::Parameter) -> Span {
        self.span(ruff_text_size::TextRange::new(parameter.name.range.start(), parameter.range.end()))
    }

    fn parameter(&mut self, parameter: Option<&ast::Parameter>) -> Checked<Option<Parameter<'a>>> {
        let Some(p) = parameter else { return Ok(None) };
        let annotation = self.annotation(p.annotation.as_deref())?;
        Ok(Some(Parameter { name: self.name(p.name.as_str()), annotation, default: None, span: self.named_span(p) }))
    }
}

fn context(ctx: ast::ExprContext) -> Context {
    match ctx {
        ast::ExprContext::Store => Context::Store,
        ast::ExprContext::Del => Context::Del,
        ast::ExprContext::Load | ast::ExprContext::Invalid => Context::Load,
    }
}

pub(super) fn binary_op(op: ast::Operator) -> BinaryOp {
    match op {
        ast::Operator::Add => BinaryOp::Add,
        ast::Operator::Sub => BinaryOp::Subtract,
        ast::Operator::Mult => BinaryOp::Multiply,
        ast::Operator::MatMult => BinaryOp::MatrixMultiply,
        ast::Operator::Div => BinaryOp::TrueDivide,
        ast::Operator::Mod => BinaryOp::Remainder,
        ast::Operator::Pow => BinaryOp::Power,
        ast::Operator::LShift => BinaryOp::Lshift,
        ast::Operator::RShift => BinaryOp::Rshift,
        ast::Operator::BitOr => BinaryOp::Or,
        ast::Operator::BitXor => BinaryOp::Xor,
        ast::Operator::BitAnd => BinaryOp::And,
        ast::Operator::FloorDiv => BinaryOp::FloorDivide,
    }
}

fn compare_op(op: ast::CmpOp) -> CompareOp {
    match op {
        ast::CmpOp::Eq => CompareOp::Eq,
        ast::CmpOp::NotEq => CompareOp::NotEq,
        ast::CmpOp::Lt => CompareOp::Lt,
        ast::CmpOp::LtE => CompareOp::LtE,
        ast::CmpOp::Gt => CompareOp::Gt,
        ast::CmpOp::GtE => CompareOp::GtE,
        ast::CmpOp::Is => CompareOp::Is,
        ast::CmpOp::IsNot => CompareOp::IsNot,
        ast::CmpOp::In => CompareOp::In,
        ast::CmpOp::NotIn => CompareOp::NotIn,
    }
}
