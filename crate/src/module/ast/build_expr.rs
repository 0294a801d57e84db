//! Our tree → nodes: expressions.

use super::build::{Builder, list, text, text_or_none};
use super::names::{COMPARISONS, CONTEXTS, OPERATORS, UNARY, name_of};
use crate::code::opcode::BinaryOp;
use crate::object::Value;
use crate::syntax::tree::*;

impl Builder<'_> {
    pub(super) fn exprs(&self, exprs: &[ExprRef]) -> Value {
        list(exprs, |expr| self.expr(expr))
    }

    pub(super) fn optional(&self, expr: Option<ExprRef>) -> Value {
        expr.map_or(Value::None, |expr| self.expr(expr))
    }

    /// Left operands without recursion, as when the tree was made.
    pub(super) fn expr(&self, expr: ExprRef) -> Value {
        let (innermost, mut spine) = spine(expr);
        let mut done = self.leaf(innermost);
        while let Some(outer) = spine.pop() {
            done = self.around(outer, done);
        }
        done
    }

    /// A node of the spine, its first operand being done.
    fn around(&self, expr: ExprRef, first: Value) -> Value {
        let (name, values) = match &expr.kind {
            ExprKind::Binary { op, right, .. } => ("BinOp", vec![first, self.operator(*op), self.expr(right)]),
            ExprKind::Attribute { attr, ctx, .. } => ("Attribute", vec![first, text(attr), self.context(*ctx)]),
            ExprKind::Subscript { slice, ctx, .. } => ("Subscript", vec![first, self.expr(slice), self.context(*ctx)]),
            ExprKind::Call { args, keywords, .. } => ("Call", vec![first, self.exprs(args), self.keywords(keywords)]),
            _ => return first,
        };
        self.node(name, Some(expr.span), values)
    }

    fn leaf(&self, expr: ExprRef) -> Value {
        let (name, values) = match &expr.kind {
            ExprKind::Constant { value, u } => {
                return self.constant(expr.span, value, if *u { Value::interned("u") } else { Value::None });
            }
            ExprKind::Name { id, ctx } => ("Name", vec![text(id), self.context(*ctx)]),
            ExprKind::BoolOp { or, values } => {
                ("BoolOp", vec![self.shared(if *or { "Or" } else { "And" }), self.exprs(values)])
            }
            ExprKind::Named { target, value } => ("NamedExpr", vec![self.expr(target), self.expr(value)]),
            ExprKind::Unary { op, operand } => ("UnaryOp", vec![self.shared(name_of(&UNARY, *op)), self.expr(operand)]),
            ExprKind::Lambda(lambda) => ("Lambda", vec![self.parameters(&lambda.params), self.expr(lambda.body)]),
            ExprKind::If { test, body, orelse } => ("IfExp", vec![self.expr(test), self.expr(body), self.expr(orelse)]),
            ExprKind::Dict { keys, values } => {
                ("Dict", vec![list(keys, |key| self.optional(*key)), self.exprs(values)])
            }
            ExprKind::Set(elts) => ("Set", vec![self.exprs(elts)]),
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension),
            ExprKind::Await(value) => ("Await", vec![self.expr(value)]),
            ExprKind::Yield(value) => ("Yield", vec![self.optional(*value)]),
            ExprKind::YieldFrom(value) => ("YieldFrom", vec![self.expr(value)]),
            ExprKind::Compare { left, ops, comparators } => {
                let ops = list(ops, |op| self.shared(name_of(&COMPARISONS, *op)));
                ("Compare", vec![self.expr(left), ops, self.exprs(comparators)])
            }
            ExprKind::Formatted { value, conversion, spec } => {
                let conversion = match conversion {
                    Conversion::None => -1,
                    Conversion::Str => i64::from(b's'),
                    Conversion::Repr => i64::from(b'r'),
                    Conversion::Ascii => i64::from(b'a'),
                };
                ("FormattedValue", vec![self.expr(value), Value::Int(conversion), self.optional(*spec)])
            }
            ExprKind::Joined(values) => ("JoinedStr", vec![self.exprs(values)]),
            ExprKind::Starred { value, ctx } => ("Starred", vec![self.expr(value), self.context(*ctx)]),
            ExprKind::List { elts, ctx } => ("List", vec![self.exprs(elts), self.context(*ctx)]),
            ExprKind::Tuple { elts, ctx } => ("Tuple", vec![self.exprs(elts), self.context(*ctx)]),
            ExprKind::Slice { lower, upper, step } => {
                ("Slice", vec![self.optional(*lower), self.optional(*upper), self.optional(*step)])
            }
            // These begin a spine.
            ExprKind::Binary { .. }
            | ExprKind::Attribute { .. }
            | ExprKind::Subscript { .. }
            | ExprKind::Call { .. } => return self.expr(expr),
        };
        self.node(name, Some(expr.span), values)
    }

    fn comprehension(&self, comprehension: &Comprehension) -> (&'static str, Vec<Value>) {
        let name = match comprehension.kind {
            ComprehensionKind::List => "ListComp",
            ComprehensionKind::Set => "SetComp",
            ComprehensionKind::Dict => "DictComp",
            ComprehensionKind::Generator => "GeneratorExp",
        };
        let mut values = vec![self.expr(comprehension.elt)];
        values.extend(comprehension.value.map(|value| self.expr(value)));
        values.push(list(&comprehension.clauses, |clause| {
            let (target, iter, ifs) = (self.expr(clause.target), self.expr(clause.iter), self.exprs(&clause.ifs));
            self.node("comprehension", None, vec![target, iter, ifs, Value::Int(i64::from(clause.is_async))])
        }));
        (name, values)
    }

    pub(super) fn keywords(&self, keywords: &[Keyword]) -> Value {
        list(keywords, |keyword| {
            let values = vec![text_or_none(keyword.arg.as_ref()), self.expr(keyword.value)];
            self.node("keyword", Some(keyword.span), values)
        })
    }

    pub(super) fn parameters(&self, params: &Parameters) -> Value {
        let one = |param: &Parameter| {
            let values = vec![text(&param.name), self.optional(param.annotation), Value::None];
            self.node("arg", Some(param.span), values)
        };
        let lone = |param: &Option<Parameter>| param.as_ref().map_or(Value::None, one);
        let defaults = params.positional().filter_map(|param| param.default);
        let values = vec![
            list(&params.posonly, one),
            list(&params.args, one),
            lone(&params.vararg),
            list(&params.kwonly, one),
            list(&params.kwonly, |param| self.optional(param.default)),
            lone(&params.kwarg),
            Value::list(defaults.map(|default| self.expr(default)).collect()),
        ];
        self.node("arguments", None, values)
    }

    fn context(&self, ctx: Context) -> Value {
        self.shared(name_of(&CONTEXTS, ctx))
    }

    pub(super) fn operator(&self, op: BinaryOp) -> Value {
        self.shared(name_of(&OPERATORS, op))
    }
}
