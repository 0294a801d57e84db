//! Short, safe texts of values for events and views: looking runs no Python code and consumes nothing.

use std::rc::Rc;

use super::str::Str;
use super::value::Value;

/// Longest text, in characters.
const LIMIT: usize = 60;

/// What a value looks like: its repr where that needs no Python code, else its type.
pub fn digest(value: &Value) -> String {
    // Nothing of the program's.
    let _pause = crate::memory::account::pause();
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
    let small = match value.bare() {
        Value::List(l) => l.len() <= 200,
        Value::Tuple(t) => t.len() <= 200,
        Value::Dict(d) => d.len() <= 200,
        Value::Set(s) => s.len() <= 200,
        Value::Str(s) => s.len_chars() <= 10_000,
        Value::Bytes(b) => b.len() <= 10_000,
        Value::Long(b) => b.bits() <= 4096,
        _ => true,
    };
    let text = if small { crate::ops::repr::repr_begun(value, 4 * LIMIT) } else { None };
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

/// A number that tells whether a variable still looks the same, a little way inside too. It means something within one run only.
pub fn fingerprint(name: &Rc<Str>, value: &Value) -> u64 {
    // Addresses are near each other: one alone, and then another, would soon be the same pair.
    let mut hash = Hash(OFFSET);
    hash.number(Rc::as_ptr(name).addr() as u64);
    mix(value, &mut hash, 2);
    hash.0
}

/// A hash of a text.
pub fn text_hash(text: &str) -> u64 {
    let mut hash = Hash(OFFSET);
    hash.bytes(text.as_bytes());
    hash.0
}

/// Items of a container that are looked at.
const LOOKED_AT: usize = 32;

/// FNV-1a for bytes; numbers are mixed in whole.
struct Hash(u64);
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

impl Hash {
    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn number(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }
}

/// What lies inside tells, where it is looked at whole: an address would not, since a new object may lie where one that is gone has been.
fn mix(value: &Value, hash: &mut Hash, levels: u32) {
    // `True`, `1` and `1.0` are different things to look at.
    hash.number(address(&Value::Class(value.class())));
    match value.bare() {
        Value::Bool(b) => hash.number(u64::from(*b)),
        Value::Int(i) => hash.number(*i as u64),
        Value::Float(f) => hash.number(f.to_bits()),
        Value::Str(s) if s.as_str().len() <= LIMIT => hash.bytes(s.as_str().as_bytes()),
        Value::Str(s) => hash.number(s.hash() as u64),
        Value::Long(n) => n.iter_u64_digits().take(LOOKED_AT).for_each(|digit| hash.number(digit)),
        Value::Bytes(b) if b.len() <= LIMIT => hash.bytes(b),
        Value::Tuple(items) => mix_items(value, items.len(), items.iter(), hash, levels),
        Value::List(l) => {
            let items = l.items.borrow();
            mix_items(value, items.len(), items.iter(), hash, levels);
        }
        Value::Dict(d) => {
            let table = d.table.borrow();
            mix_items(value, d.len(), table.iter().flat_map(|entry| [&entry.key, &entry.value]), hash, levels);
        }
        Value::Instance(i) if levels > 0 => {
            let slots = (0..i.class().slot_count).map(|at| i.slot(at));
            let attributes = i.pairs().into_iter().map(|(_, value)| value);
            let inside: Vec<Value> = slots.chain(attributes).chain([i.payload.clone()]).collect();
            if inside.iter().all(Value::is_null) {
                hash.number(address(value));
            }
            inside.iter().take(LOOKED_AT).for_each(|inner| mix(inner, hash, levels - 1));
        }
        Value::Set(s) => {
            hash.number(address(value));
            hash.number(s.len() as u64);
        }
        _ => hash.number(address(value)),
    }
}

fn mix_items<'a>(whole: &Value, len: usize, items: impl Iterator<Item = &'a Value>, hash: &mut Hash, levels: u32) {
    hash.number(len as u64);
    if levels == 0 || len > LOOKED_AT {
        hash.number(address(whole));
    }
    if levels > 0 {
        items.take(LOOKED_AT).for_each(|item| mix(item, hash, levels - 1));
    }
}

fn address(value: &Value) -> u64 {
    value.address().unwrap_or(3) as u64
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LIMIT) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_string(),
    }
}
