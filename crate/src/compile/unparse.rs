//! Expressions back to text, as `from __future__ import annotations` keeps them.

use crate::code::constant::Constant;
use crate::code::literal::{repr, string};
use crate::code::opcode::BinaryOp;
use crate::syntax::tree::*;

/// How tightly the surroundings bind; an expression that binds less gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arith,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

impl Level {
    const ALL: [Level; 16] = [
        Level::Tuple,
        Level::Test,
        Level::Or,
        Level::And,
        Level::Not,
        Level::Compare,
        Level::BitOr,
        Level::BitXor,
        Level::BitAnd,
        Level::Shift,
        Level::Arith,
        Level::Term,
        Level::Factor,
        Level::Power,
        Level::Await,
        Level::Atom,
    ];

    fn tighter(self) -> Level {
        Self::ALL.get(self as usize + 1).copied().unwrap_or(Level::Atom)
    }
}

/// So many operators may be chained in an annotation; other nesting is limited when the text is parsed.
const MAX_CHAIN: usize = 500;

/// The text; None if a chain of operators is too long.
pub(super) fn unparse(expr: ExprRef) -> Option<String> {
    if longest_chain(expr) > MAX_CHAIN {
        return None;
    }
    let mut out = String::new();
    write(&mut out, expr, Level::Test);
    Some(out)
}

/// The longest way down left operands, which the parser makes without recursion.
fn longest_chain(expr: ExprRef) -> usize {
    let mut longest = 0;
    let mut todo = vec![(expr, 0)];
    while let Some((expr, length)) = todo.pop() {
        longest = longest.max(length);
        match &expr.kind {
            ExprKind::Binary { left, right, .. } => {
                todo.push((left, length + 1));
                todo.push((right, 0));
            }
            ExprKind::Attribute { value, .. } => todo.push((value, length + 1)),
            ExprKind::Subscript { value, slice, .. } => {
                todo.push((value, length + 1));
                todo.push((slice, 0));
            }
            ExprKind::Call { func, args, .. } => {
                todo.push((func, length + 1));
                todo.extend(args.iter().map(|a| (*a, 0)));
            }
            ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } | ExprKind::Set(elts) => {
                todo.extend(elts.iter().map(|e| (*e, 0)));
            }
            ExprKind::BoolOp { values, .. } => todo.extend(values.iter().map(|e| (*e, 0))),
            ExprKind::Unary { operand, .. } => todo.push((operand, 0)),
            _ => {}
        }
    }
    longest
}

fn list(out: &mut String, elts: &[ExprRef]) {
    for (at, elt) in elts.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        write(out, elt, Level::Test);
    }
}

fn enclosed(out: &mut String, on: bool, inside: impl FnOnce(&mut String)) {
    if on {
        out.push('(');
    }
    inside(out);
    if on {
        out.push(')');
    }
}

fn write(out: &mut String, expr: ExprRef, level: Level) {
    match &expr.kind {
        ExprKind::BoolOp { or, values } => {
            let (word, own) = if *or { (" or ", Level::Or) } else { (" and ", Level::And) };
            enclosed(out, level > own, |out| {
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        out.push_str(word);
                    }
                    write(out, value, own.tighter());
                }
            });
        }
        ExprKind::Named { target, value } => enclosed(out, level > Level::Tuple, |out| {
            write(out, target, Level::Atom);
            out.push_str(" := ");
            write(out, value, Level::Atom);
        }),
        ExprKind::Binary { left, op, right } => {
            let own = binary_level(*op);
            let right_assoc = *op == BinaryOp::Power;
            enclosed(out, level > own, |out| {
                write(out, left, if right_assoc { own.tighter() } else { own });
                out.push(' ');
                out.push_str(op.text());
                out.push(' ');
                write(out, right, if right_assoc { own } else { own.tighter() });
            });
        }
        ExprKind::Unary { op, operand } => {
            let (word, own) = match op {
                UnaryOp::Invert => ("~", Level::Factor),
                UnaryOp::Not => ("not ", Level::Not),
                UnaryOp::Plus => ("+", Level::Factor),
                UnaryOp::Minus => ("-", Level::Factor),
            };
            enclosed(out, level > own, |out| {
                out.push_str(word);
                write(out, operand, own);
            });
        }
        ExprKind::Lambda(lambda) => enclosed(out, level > Level::Test, |out| {
            out.push_str("lambda");
            if lambda.params.by_slot().next().is_some() {
                out.push(' ');
                parameters(out, &lambda.params);
            }
            out.push_str(": ");
            write(out, lambda.body, Level::Test);
        }),
        ExprKind::If { test, body, orelse } => enclosed(out, level > Level::Test, |out| {
            write(out, body, Level::Or);
            out.push_str(" if ");
            write(out, test, Level::Or);
            out.push_str(" else ");
            write(out, orelse, Level::Test);
        }),
        ExprKind::Dict { keys, values } => {
            out.push('{');
            for (at, (key, value)) in keys.iter().zip(values).enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                match key {
                    Some(key) => {
                        write(out, key, Level::Test);
                        out.push_str(": ");
                        write(out, value, Level::Test);
                    }
                    None => {
                        out.push_str("**");
                        write(out, value, Level::BitOr);
                    }
                }
            }
            out.push('}');
        }
        ExprKind::Set(elts) => {
            out.push('{');
            list(out, elts);
            out.push('}');
        }
        ExprKind::Comprehension(node) => comprehension(out, node),
        ExprKind::Await(value) => enclosed(out, level > Level::Await, |out| {
            out.push_str("await ");
            write(out, value, Level::Atom);
        }),
        ExprKind::Yield(value) => {
            out.push_str("(yield");
            if let Some(value) = value {
                out.push(' ');
                write(out, value, Level::Test);
            }
            out.push(')');
        }
        ExprKind::YieldFrom(value) => {
            out.push_str("(yield from ");
            write(out, value, Level::Test);
            out.push(')');
        }
        ExprKind::Compare { left, ops, comparators } => enclosed(out, level > Level::Compare, |out| {
            write(out, left, Level::Compare.tighter());
            for (op, comparator) in ops.iter().zip(comparators) {
                out.push_str(match op {
                    CompareOp::Eq => " == ",
                    CompareOp::NotEq => " != ",
                    CompareOp::Lt => " < ",
                    CompareOp::LtE => " <= ",
                    CompareOp::Gt => " > ",
                    CompareOp::GtE => " >= ",
                    CompareOp::Is => " is ",
                    CompareOp::IsNot => " is not ",
                    CompareOp::In => " in ",
                    CompareOp::NotIn => " not in ",
                });
                write(out, comparator, Level::Compare.tighter());
            }
        }),
        ExprKind::Call { func, args, keywords } => call(out, func, args, keywords),
        ExprKind::Formatted { .. } | ExprKind::Joined(_) => f_string(out, expr),
        ExprKind::Constant { value, u } => {
            if *u {
                out.push('u');
            }
            match value {
                Constant::Ellipsis => out.push_str("..."),
                value => out.push_str(&repr(value)),
            }
        }
        ExprKind::Attribute { value, attr, .. } => {
            write(out, value, Level::Atom);
            // `1 .real`: a digit and a point would be a float.
            if matches!(value.constant(), Some(Constant::Int(_) | Constant::Long(_))) {
                out.push(' ');
            }
            out.push('.');
            out.push_str(attr);
        }
        ExprKind::Subscript { value, slice, .. } => {
            write(out, value, Level::Atom);
            out.push('[');
            write(out, slice, Level::Tuple);
            out.push(']');
        }
        ExprKind::Starred { value, .. } => {
            out.push('*');
            write(out, value, Level::BitOr);
        }
        ExprKind::Name { id, .. } => out.push_str(id),
        ExprKind::List { elts, .. } => {
            out.push('[');
            list(out, elts);
            out.push(']');
        }
        ExprKind::Tuple { elts, .. } => {
            if elts.is_empty() {
                out.push_str("()");
                return;
            }
            enclosed(out, level > Level::Tuple, |out| {
                list(out, elts);
                if elts.len() == 1 {
                    out.push(',');
                }
            });
        }
        ExprKind::Slice { lower, upper, step } => {
            if let Some(lower) = lower {
                write(out, lower, Level::Test);
            }
            out.push(':');
            if let Some(upper) = upper {
                write(out, upper, Level::Test);
            }
            if let Some(step) = step {
                out.push(':');
                write(out, step, Level::Test);
            }
        }
    }
}

fn binary_level(op: BinaryOp) -> Level {
    match op.plain() {
        BinaryOp::Or => Level::BitOr,
        BinaryOp::Xor => Level::BitXor,
        BinaryOp::And => Level::BitAnd,
        BinaryOp::Lshift | BinaryOp::Rshift => Level::Shift,
        BinaryOp::Add | BinaryOp::Subtract => Level::Arith,
        BinaryOp::Power => Level::Power,
        _ => Level::Term,
    }
}

fn parameters(out: &mut String, params: &Parameters) {
    let mut first = true;
    let mut comma = |out: &mut String| {
        if !first {
            out.push_str(", ");
        }
        first = false;
    };
    let one = |out: &mut String, param: &Parameter| {
        out.push_str(&param.name);
        if let Some(default) = param.default {
            out.push('=');
            write(out, default, Level::Test);
        }
    };
    for param in &params.posonly {
        comma(out);
        one(out, param);
    }
    if !params.posonly.is_empty() {
        out.push_str(", /");
    }
    for param in &params.args {
        comma(out);
        one(out, param);
    }
    if params.vararg.is_some() || !params.kwonly.is_empty() {
        comma(out);
        out.push('*');
        if let Some(vararg) = &params.vararg {
            out.push_str(&vararg.name);
        }
    }
    for param in &params.kwonly {
        comma(out);
        one(out, param);
    }
    if let Some(kwarg) = &params.kwarg {
        comma(out);
        out.push_str("**");
        out.push_str(&kwarg.name);
    }
}

fn comprehension(out: &mut String, node: &Comprehension) {
    let (open, close) = match node.kind {
        ComprehensionKind::List => ('[', ']'),
        ComprehensionKind::Set | ComprehensionKind::Dict => ('{', '}'),
        ComprehensionKind::Generator => ('(', ')'),
    };
    out.push(open);
    write(out, node.elt, Level::Test);
    if let Some(value) = node.value {
        out.push_str(": ");
        write(out, value, Level::Test);
    }
    for clause in &node.clauses {
        out.push_str(if clause.is_async { " async for " } else { " for " });
        write(out, clause.target, Level::Tuple);
        out.push_str(" in ");
        write(out, clause.iter, Level::Test.tighter());
        for test in &clause.ifs {
            out.push_str(" if ");
            write(out, test, Level::Test.tighter());
        }
    }
    out.push(close);
}

fn call(out: &mut String, func: ExprRef, args: &[ExprRef], keywords: &[Keyword]) {
    write(out, func, Level::Atom);
    if let ([Expr { kind: ExprKind::Comprehension(node), .. }], []) = (args, keywords)
        && node.kind == ComprehensionKind::Generator
    {
        // The generator expression brings the parentheses.
        comprehension(out, node);
        return;
    }
    out.push('(');
    list(out, args);
    for (at, keyword) in keywords.iter().enumerate() {
        if at > 0 || !args.is_empty() {
            out.push_str(", ");
        }
        match &keyword.arg {
            Some(name) => {
                out.push_str(name);
                out.push('=');
            }
            None => out.push_str("**"),
        }
        write(out, keyword.value, Level::Test);
    }
    out.push(')');
}

fn f_string(out: &mut String, expr: ExprRef) {
    let mut body = String::new();
    f_string_body(&mut body, expr);
    out.push('f');
    out.push_str(&string(&body));
}

fn f_string_body(out: &mut String, expr: ExprRef) {
    match &expr.kind {
        ExprKind::Joined(values) => values.iter().for_each(|v| f_string_body(out, v)),
        ExprKind::Constant { value: Constant::Str(text), .. } => {
            out.push_str(&text.replace('{', "{{").replace('}', "}}"));
        }
        ExprKind::Formatted { value, conversion, spec } => {
            let mut inside = String::new();
            write(&mut inside, value, Level::Test.tighter());
            out.push_str(if inside.starts_with('{') { "{ " } else { "{" });
            out.push_str(&inside);
            match conversion {
                Conversion::None => {}
                Conversion::Str => out.push_str("!s"),
                Conversion::Repr => out.push_str("!r"),
                Conversion::Ascii => out.push_str("!a"),
            }
            if let Some(spec) = spec {
                out.push(':');
                f_string_body(out, spec);
            }
            out.push('}');
        }
        _ => {}
    }
}
