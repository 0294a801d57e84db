//! `sys.getsizeof`: what CPython 3.13 (64 bits) says an object takes.

use crate::object::Value;

/// Size of an int of so many bits: 24 bytes and 4 for each 30 bits, one at least.
fn int_size(bits: u64) -> i64 {
    24 + 4 * (bits.div_ceil(30).max(1) as i64)
}

/// `sys.getsizeof(value)`.
pub fn size_of(value: &Value) -> i64 {
    match value {
        Value::Null | Value::None | Value::NotImplemented | Value::Ellipsis => 16,
        Value::Bool(_) => 28,
        Value::Int(i) => int_size(u64::from(64 - i.unsigned_abs().leading_zeros())),
        Value::Long(b) => int_size(b.bits()),
        Value::Float(_) => 24,
        Value::Str(s) => str_size(s.as_str(), s.len_chars()),
        Value::Bytes(b) => 33 + b.len() as i64,
        Value::Tuple(t) => 40 + 8 * t.len() as i64,
        Value::List(l) => 56 + 8 * l.slots() as i64,
        Value::Dict(d) => dict_size(d),
        Value::Set(s) => {
            let slots = s.table.borrow().slots() as i64;
            216 + if slots > 8 { 16 * slots } else { 0 }
        }
        Value::Range(_) => 48,
        Value::Slice(_) => 56,
        Value::Cell(_) => 40,
        Value::Function(_) => 160,
        Value::Method(_) => 64,
        Value::Native(_) => 72,
        Value::Module(_) => 72,
        Value::Generator(g) => 160 + 8 * (g.code.slot_count as i64 + i64::from(g.code.code.stack_size)),
        Value::Class(c) => {
            if c.has_dict || !c.heap {
                1712
            } else {
                944
            }
        }
        Value::Iter(_) => iterator_size(&value.type_name()),
        Value::Exception(_) => 88,
        Value::Instance(i) => instance_size(i),
        Value::Code(_) => 200,
        Value::Opaque(_) => opaque_size(&value.type_name()),
    }
}

fn str_size(text: &str, chars: usize) -> i64 {
    let widest = text.chars().map(crate::object::str::code_point).max().unwrap_or(0);
    let n = chars as i64;
    match widest {
        0..0x80 => 41 + n,
        // Each of these characters alone is an object that CPython has ready, with its text in UTF-8.
        0x80..0x100 if n == 1 => 61,
        0x80..0x100 => 57 + n,
        0x100..0x10000 => 58 + 2 * n,
        _ => 60 + 4 * n,
    }
}

fn dict_size(dict: &crate::object::Dict) -> i64 {
    let table = dict.table.borrow();
    let used = table.len();
    if used == 0 && table.slots() == 0 {
        return 64;
    }
    let entry = if table.iter().all(|e| matches!(e.key, Value::Str(_))) { 16 } else { 24 };
    let mut slots: i64 = 8;
    while slots * 2 / 3 < used as i64 {
        slots *= 2;
    }
    let index = match slots {
        ..256 => 1,
        256..65536 => 2,
        _ => 4,
    };
    64 + 32 + slots * index + entry * (slots * 2 / 3)
}

fn iterator_size(name: &str) -> i64 {
    match name {
        "range_iterator" => 40,
        "set_iterator" => 64,
        n if n.starts_with("dict_") => 72,
        _ => 48,
    }
}

fn instance_size(instance: &crate::object::Instance) -> i64 {
    let class = instance.class();
    let prefix = if class.has_dict { 16 } else { 0 };
    let own = match &instance.payload {
        Value::Null if !class.heap => 16,
        Value::Null => 32,
        payload => size_of(payload) + 16,
    };
    // The dict and the weak references stand in front of the object.
    own + prefix + 8 * class.slot_count as i64 - if instance.payload.is_null() { 0 } else { 16 }
}

fn opaque_size(name: &str) -> i64 {
    match name {
        "complex" => 32,
        "enumerate" | "islice" | "accumulate" => 72,
        "zip" | "cycle" => 64,
        "map" | "filter" | "starmap" | "filterfalse" | "compress" | "chain" | "repeat" | "classmethod"
        | "staticmethod" => 48,
        "takewhile" | "dropwhile" | "pairwise" | "batched" | "count" => 56,
        "groupby" => 88,
        "property" | "partial" => 80,
        "dict_keys" | "dict_values" | "dict_items" => 40,
        "memoryview" => 184,
        _ => 48,
    }
}
