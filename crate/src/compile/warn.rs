//! Expressions that are legal and surely not meant: CPython's SyntaxWarnings.

use super::module::Compiler;
use crate::code::constant::Constant;
use crate::source::span::Span;
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    fn warn(&self, span: Span, message: String) {
        self.warnings.add(span.line, message);
    }

    /// `x is 1`
    pub(super) fn warn_of_identity(&self, span: Span, left: ExprRef, ops: &[CompareOp], comparators: &[ExprRef]) {
        let mut left = left;
        for (op, right) in ops.iter().zip(comparators) {
            let words = match op {
                CompareOp::Is => Some(("is", "==")),
                CompareOp::IsNot => Some(("is not", "!=")),
                _ => None,
            };
            let literal = [left, right].into_iter().find(|e| is_literal(e));
            if let (Some((word, meant)), Some(kind)) = (words, literal.and_then(type_name)) {
                self.warn(span, format!("\"{word}\" with '{kind}' literal. Did you mean \"{meant}\"?"));
                return;
            }
            left = right;
        }
    }

    /// `"text" (…)`
    pub(super) fn warn_of_callee(&self, callee: ExprRef) {
        if !matches!(callee.kind, ExprKind::Lambda(_))
            && let Some(kind) = type_name(callee)
        {
            self.warn(callee.span, format!("'{kind}' object is not callable; perhaps you missed a comma?"));
        }
    }

    /// `5 [0]`, `[1, 2] [3, 4]`
    pub(super) fn warn_of_subscript(&self, value: ExprRef, slice: ExprRef) {
        let Some(kind) = type_name(value) else { return };
        match kind {
            "NoneType" | "ellipsis" | "int" | "bool" | "float" | "complex" | "set" | "frozenset" | "generator"
            | "function" => {
                self.warn(value.span, format!("'{kind}' object is not subscriptable; perhaps you missed a comma?"));
            }
            "str" | "bytes" | "tuple" | "list" => match type_name(slice) {
                None | Some("int" | "bool") => {}
                Some(index) => self.warn(
                    value.span,
                    format!("{kind} indices must be integers or slices, not {index}; perhaps you missed a comma?"),
                ),
            },
            _ => {}
        }
    }

    /// `assert (test, "message")`
    pub(super) fn warn_of_assertion(&self, span: Span, test: ExprRef) {
        let always = match &test.kind {
            ExprKind::Tuple { elts, .. } => !elts.is_empty(),
            ExprKind::Constant { value: Constant::Tuple(items), .. } => !items.is_empty(),
            _ => false,
        };
        if always {
            self.warn(span, "assertion is always true, perhaps remove parentheses?".to_string());
        }
    }
}

fn is_literal(expr: ExprRef) -> bool {
    match &expr.kind {
        ExprKind::Constant { value, .. } => !matches!(value, Constant::None | Constant::Bool(_) | Constant::Ellipsis),
        _ => false,
    }
}

/// The type of what a display, literal or lambda makes; None for other expressions.
fn type_name(expr: ExprRef) -> Option<&'static str> {
    Some(match &expr.kind {
        ExprKind::Tuple { .. } => "tuple",
        ExprKind::List { .. } => "list",
        ExprKind::Dict { .. } => "dict",
        ExprKind::Set(_) => "set",
        ExprKind::Comprehension(c) => match c.kind {
            ComprehensionKind::List => "list",
            ComprehensionKind::Set => "set",
            ComprehensionKind::Dict => "dict",
            ComprehensionKind::Generator => "generator",
        },
        ExprKind::Lambda(_) => "function",
        ExprKind::Joined(_) | ExprKind::Formatted { .. } => "str",
        ExprKind::Constant { value, .. } => match value {
            Constant::None => "NoneType",
            Constant::Ellipsis => "ellipsis",
            Constant::Bool(_) => "bool",
            Constant::Int(_) | Constant::Long(_) => "int",
            Constant::Float(_) => "float",
            Constant::Complex(..) => "complex",
            Constant::Str(_) => "str",
            Constant::Bytes(_) => "bytes",
            Constant::Tuple(_) => "tuple",
            Constant::FrozenSet(_) => "frozenset",
            Constant::Code(_) => "code",
        },
        _ => return None,
    })
}
