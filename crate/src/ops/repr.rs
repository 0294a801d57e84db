//! `repr` of builtin values: scalars, and containers of them down to a fixed depth.

use std::cell::RefCell;
use std::fmt::Write;

use super::{character, complex, float_text, number};
use crate::memory::account::{self, Charge, Kind};
use crate::memory::block;
use crate::object::Value;
use crate::object::opaque::{ByteArray, DictView};
use crate::object::str::code_point;

/// Containers within containers that are written here; deeper ones are native frames.
const MAX_DEPTH: usize = 20;

thread_local! {
    /// Containers whose repr is being made by a native frame: one that is met again inside is shown as "...".
    static UNDERWAY: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Marks a container as being written, until it is dropped.
pub struct Underway(usize);

impl Underway {
    /// None if the container is being written already.
    pub fn enter(container: &Value) -> Option<Underway> {
        let at = container.address().unwrap_or(0);
        UNDERWAY.with_borrow_mut(|all| {
            if all.contains(&at) {
                return None;
            }
            all.push(at);
            Some(Underway(at))
        })
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        UNDERWAY.with_borrow_mut(|all| {
            if let Some(at) = all.iter().rposition(|a| *a == self.0) {
                all.remove(at);
            }
        });
    }
}

/// `repr(v)` where no Python code is needed; None otherwise (also for an int with too many digits: that raises).
pub fn repr_quick(v: &Value) -> Option<String> {
    let text = repr_begun(v, usize::MAX)?;
    if account::is_on() && matches!(v, Value::List(_) | Value::Tuple(_) | Value::Dict(_) | Value::Set(_)) {
        // It is written with room to grow, beside the text of an item.
        let _written = Charge::of(Kind::STR, || block::str(text.len() + text.len() / 5, 0) + ITEM);
    }
    Some(text)
}

/// The beginning of it, of `most` bytes or more: a small value may hold others without end.
pub fn repr_begun(v: &Value, most: usize) -> Option<String> {
    let mut text = String::new();
    let mut path = UNDERWAY.with_borrow(Vec::clone);
    let bounds = Bounds { floor: path.len(), most };
    write(&mut text, v, &mut path, bounds)?;
    Some(text)
}

#[derive(Clone, Copy)]
struct Bounds {
    /// Containers that are underway outside.
    floor: usize,
    /// Bytes after which nothing more is begun.
    most: usize,
}

/// The text of an item, about.
const ITEM: usize = 80;

/// The text of an int, and the int in which CPython turns its digits into decimal ones: they are there together.
#[inline]
fn charge_passing(v: &Value, length: usize) {
    if account::is_on() {
        let _text = Charge::of(Kind::STR, || block::str(length, 0));
        let _scratch = Charge::of(Kind::INT, || block::scratch(v));
    }
}

fn write(out: &mut String, v: &Value, path: &mut Vec<usize>, bounds: Bounds) -> Option<()> {
    if out.len() > bounds.most {
        return Some(());
    }
    match v.bare() {
        Value::None => out.push_str("None"),
        Value::Ellipsis => out.push_str("Ellipsis"),
        Value::NotImplemented => out.push_str("NotImplemented"),
        Value::Bool(b) => out.push_str(if *b { "True" } else { "False" }),
        Value::Int(i) => {
            let start = out.len();
            write!(out, "{i}").ok()?;
            charge_passing(v, out.len() - start);
        }
        Value::Long(b) => {
            let text = number::big_text(b).ok()?;
            out.push_str(&text);
            charge_passing(v, text.len());
        }
        Value::Float(f) => out.push_str(&float_text::repr(*f)),
        Value::Str(s) => quote(out, s.as_str()),
        Value::Bytes(b) => quote_bytes(out, b, false),
        Value::Range(r) => {
            out.push_str("range(");
            write(out, &r.start, path, bounds)?;
            out.push_str(", ");
            write(out, &r.stop, path, bounds)?;
            if !matches!(r.step, Value::Int(1)) {
                out.push_str(", ");
                write(out, &r.step, path, bounds)?;
            }
            out.push(')');
        }
        Value::Slice(s) => {
            out.push_str("slice(");
            items(out, &[s.start.clone(), s.stop.clone(), s.step.clone()], path, bounds)?;
            out.push(')');
        }
        Value::Tuple(_) | Value::List(_) | Value::Dict(_) | Value::Set(_) => return container(out, v, path, bounds),
        Value::Opaque(_) => return opaque(out, v, path, bounds),
        _ => return None,
    }
    Some(())
}

fn container(out: &mut String, v: &Value, path: &mut Vec<usize>, bounds: Bounds) -> Option<()> {
    let at = v.address()?;
    if path.contains(&at) {
        out.push_str(&ellipsis(v));
        return Some(());
    }
    if path.len() - bounds.floor >= MAX_DEPTH {
        return None;
    }
    path.push(at);
    match v {
        Value::Tuple(t) => {
            out.push('(');
            items(out, t, path, bounds)?;
            out.push_str(if t.len() == 1 { ",)" } else { ")" });
        }
        Value::List(list) => {
            out.push('[');
            items(out, &list.items.borrow(), path, bounds)?;
            out.push(']');
        }
        Value::Dict(dict) => {
            out.push('{');
            let table = dict.table.borrow();
            for (n, entry) in table.iter().enumerate() {
                if n > 0 {
                    out.push_str(", ");
                }
                write(out, &entry.key, path, bounds)?;
                out.push_str(": ");
                write(out, &entry.value, path, bounds)?;
            }
            out.push('}');
        }
        Value::Set(set) => {
            let table = set.table.borrow();
            if table.is_empty() {
                out.push_str(if set.frozen { "frozenset()" } else { "set()" });
            } else {
                out.push_str(if set.frozen { "frozenset({" } else { "{" });
                for (n, (_, item)) in table.items().enumerate() {
                    if n > 0 {
                        out.push_str(", ");
                    }
                    write(out, item, path, bounds)?;
                }
                out.push_str(if set.frozen { "})" } else { "}" });
            }
        }
        _ => return None,
    }
    path.pop();
    Some(())
}

/// What stands for a container inside itself.
pub fn ellipsis(v: &Value) -> String {
    match v.payload() {
        Value::Tuple(_) => "(...)".into(),
        Value::List(_) => "[...]".into(),
        Value::Dict(_) => "{...}".into(),
        Value::Set(_) => format!("{}(...)", v.type_name()),
        _ => "...".into(),
    }
}

fn items(out: &mut String, items: &[Value], path: &mut Vec<usize>, bounds: Bounds) -> Option<()> {
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        write(out, item, path, bounds)?;
    }
    Some(())
}

fn opaque(out: &mut String, v: &Value, path: &mut Vec<usize>, bounds: Bounds) -> Option<()> {
    if let Some(pair) = complex::parts(v) {
        out.push_str(&complex_repr(pair));
    } else if let Some(array) = v.downcast::<ByteArray>() {
        out.push_str("bytearray(");
        quote_bytes(out, &array.data.borrow(), true);
        out.push(')');
    } else if let Some(view) = v.downcast::<DictView>() {
        let at = v.address()?;
        if path.contains(&at) {
            out.push_str("...");
            return Some(());
        }
        if path.len() - bounds.floor >= MAX_DEPTH {
            return None;
        }
        path.push(at);
        let inner = crate::types::dict_view::items_of(view);
        let _ = write!(out, "{}([", v.type_name());
        self::items(out, &inner, path, bounds)?;
        out.push_str("])");
        path.pop();
    } else {
        return None;
    }
    Some(())
}

/// `repr` of a complex number.
pub fn complex_repr((re, im): complex::Pair) -> String {
    if re == 0.0 && re.is_sign_positive() {
        return format!("{}j", float_text::repr_part(im));
    }
    let im = float_text::repr_part(im);
    let sign = if im.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{im}j)", float_text::repr_part(re))
}

/// `repr` of text: in single quotes unless that would need an escape that double quotes spare.
pub fn quote(out: &mut String, text: &str) {
    let mark = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.reserve(text.len() + 2);
    out.push(mark);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c == mark => {
                out.push('\\');
                out.push(c);
            }
            _ if character::is_printable(c) => out.push(c),
            _ => escape(out, c),
        }
    }
    out.push(mark);
}

/// `\x1b`, `\u2028` or `\U000e0001`.
pub fn escape(out: &mut String, c: char) {
    let n = code_point(c);
    let _ = match n {
        0..0x100 => write!(out, "\\x{n:02x}"),
        0x100..0x1_0000 => write!(out, "\\u{n:04x}"),
        _ => write!(out, "\\U{n:08x}"),
    };
}

/// `repr` of text, as a String of its own.
pub fn str_repr(text: &str) -> String {
    let mut out = String::new();
    quote(&mut out, text);
    out
}

/// `ascii` of a repr: everything that is not ASCII is escaped.
pub fn to_ascii(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() { out.push(c) } else { escape(&mut out, c) }
    }
    out
}

/// `repr` of bytes, and of a bytearray's bytes, where `'` is escaped whatever the quotes.
pub fn quote_bytes(out: &mut String, data: &[u8], in_array: bool) {
    let mark = if data.contains(&b'\'') && !data.contains(&b'"') { b'"' } else { b'\'' };
    out.push('b');
    out.push(mark as char);
    for &b in data {
        match b {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if b == mark || (in_array && b == b'\'') => {
                out.push('\\');
                out.push(b as char);
            }
            b' '..=b'~' => out.push(b as char),
            _ => {
                let _ = write!(out, "\\x{b:02x}");
            }
        }
    }
    out.push(mark as char);
}

/// `repr` of bytes, as a String of its own.
pub fn bytes_repr(data: &[u8]) -> String {
    let mut out = String::new();
    quote_bytes(&mut out, data, false);
    out
}
