//! Short, safe texts of values for events and views: looking runs no Python code and consumes nothing.

use super::value::Value;

/// Longest text, in characters.
const LIMIT: usize = 60;

/// What a value looks like: its repr where that needs no Python code, else its type.
pub fn digest(value: &Value) -> String {
    match value {
        Value::Null => return "unbound".to_string(),
        Value::Generator(g) => {
            let name = g.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            return format!("<{} {name} #{}>", value.type_name(), g.number);
        }
        Value::Function(f) => {
            let name = f.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            return format!("<function {name}>");
        }
        Value::Class(c) => return format!("<class '{}'>", c.full_name()),
        Value::Module(m) => return format!("<module '{}'>", m.name()),
        Value::Exception(e) => {
            let args: Vec<String> = e.args.borrow().iter().map(digest).collect();
            return cut(&format!("{}({})", e.class().name(), args.join(", ")));
        }
        _ => {}
    }
    let small = match value {
        Value::List(l) => l.len() <= 200,
        Value::Tuple(t) => t.len() <= 200,
        Value::Dict(d) => d.len() <= 200,
        Value::Set(s) => s.len() <= 200,
        Value::Str(s) => s.len_chars() <= 10_000,
        Value::Bytes(b) => b.len() <= 10_000,
        Value::Long(b) => b.bits() <= 4096,
        _ => true,
    };
    let text = if small { crate::ops::repr::repr_quick(value) } else { None };
    match text {
        Some(text) => cut(&text),
        None => match value {
            Value::List(l) => format!("<list of {}>", l.len()),
            Value::Tuple(t) => format!("<tuple of {}>", t.len()),
            Value::Dict(d) => format!("<dict of {}>", d.len()),
            Value::Set(s) => format!("<set of {}>", s.len()),
            other => format!("<{}>", other.type_name()),
        },
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LIMIT) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_string(),
    }
}
