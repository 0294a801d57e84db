//! SyntaxError and its kin from what the compiler found.

use std::rc::Rc;

use crate::compile::{SyntaxError, SyntaxErrorKind};
use crate::object::{Raised, Value, types};

/// The exception for a compile-time error.
pub fn raised(error: &SyntaxError, filename: &str) -> Raised {
    let t = types();
    let class: &Rc<crate::object::Class> = match error.kind {
        SyntaxErrorKind::SyntaxError => &t.syntax_error,
        SyntaxErrorKind::IndentationError => &t.indentation_error,
        SyntaxErrorKind::TabError => &t.tab_error,
        SyntaxErrorKind::RecursionError => return Raised::recursion_error(&error.message),
        SyntaxErrorKind::MemoryError => return Raised::new(&t.memory_error, &error.message),
        SyntaxErrorKind::Unsupported => &t.syntax_error,
    };
    if error.line == 0 && error.message.ends_with("null bytes") {
        let raised = Raised::new(class, &error.message);
        super::exception::fill_fields(&raised.0);
        return raised;
    }
    let details = vec![
        Value::str(filename),
        Value::Int(i64::from(error.line)),
        Value::Int(i64::from(error.column)),
        if error.text.is_empty() { Value::None } else { Value::str(&error.text) },
        Value::Int(i64::from(if error.end_line == 0 { error.line } else { error.end_line })),
        error.end_offset.map_or(Value::None, Value::Int),
    ];
    let raised = Raised::with_args(class, vec![Value::str(&error.message), Value::tuple(details)]);
    super::exception::fill_fields(&raised.0);
    raised
}
