//! `from __future__ import …`: which features are on, and what CPython refuses.

use ruff_python_ast as ast;
use ruff_text_size::Ranged;

use super::error::{BEFORE, Checked, Fault};
use crate::source::text::Text;

/// Accepted and, apart from `annotations`, already part of the language.
const KNOWN: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

/// Whether annotations are kept as text.
pub fn annotations(body: &[ast::Stmt], text: &Text) -> Checked<bool> {
    let mut on = false;
    let mut early = true;
    for (index, stmt) in body.iter().enumerate() {
        let docstring =
            index == 0 && matches!(stmt, ast::Stmt::Expr(s) if matches!(*s.value, ast::Expr::StringLiteral(_)));
        let future = match stmt {
            ast::Stmt::ImportFrom(s)
                if s.level == 0 && s.module.as_ref().is_some_and(|m| m.as_str() == "__future__") =>
            {
                s
            }
            _ => {
                early &= docstring;
                continue;
            }
        };
        let span = text.span(future.range().start().into(), future.range().end().into());
        if !early {
            return Err(Fault::new(span, "from __future__ imports must occur at the beginning of the file"));
        }
        let span = crate::source::span::Span { end_line: span.line, end_column: BEFORE, ..span };
        for alias in &future.names {
            let name = alias.name.as_str();
            if name == "braces" {
                return Err(Fault::new(span, "not a chance"));
            }
            if !KNOWN.contains(&name) {
                return Err(Fault::new(span, format!("future feature {name} is not defined")));
            }
            on |= name == "annotations";
        }
    }
    Ok(on)
}
