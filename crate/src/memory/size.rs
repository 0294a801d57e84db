//! `sys.getsizeof`: what CPython 3.13 (64 bits) says an object takes.

use super::block;
use crate::object::{Instance, Origin, Value};

/// `sys.getsizeof(value)`.
pub fn size_of(value: &Value) -> usize {
    match value {
        Value::Null | Value::None | Value::NotImplemented | Value::Ellipsis => 16,
        Value::Bool(_) => 28,
        Value::Int(_) | Value::Long(_) => block::int(value, Origin::Exact),
        Value::Float(_) => block::FLOAT,
        Value::Number(n) => size_of(&n.value),
        // Each of these characters alone is an object that CPython has ready, with its text in UTF-8.
        Value::Str(s) if s.len_chars() == 1 && !s.is_ascii() && s.block() == 58 => 61,
        Value::Str(s) => s.block(),
        Value::Bytes(b) => block::bytes(b.len()),
        Value::Tuple(t) => block::tuple(t.len()),
        Value::List(l) => block::list(l.slots()),
        Value::Dict(d) => d.size(),
        Value::Set(s) => s.size(),
        Value::Range(_) => block::RANGE,
        Value::Slice(_) => block::SLICE,
        Value::Cell(_) => block::CELL,
        Value::Function(_) => block::FUNCTION,
        Value::Method(_) => block::METHOD,
        Value::Native(native) if native.is_special() && !native.receiver.is_null() => block::METHOD_WRAPPER,
        Value::Native(_) => block::NATIVE,
        Value::Module(_) => block::MODULE,
        Value::Generator(g) => block::generator(g.code.slot_count, g.code.code.stack_size as usize),
        Value::Class(c) => block::class_size(c.has_dict || !c.heap),
        Value::Exception(e) => block::exception(&e.class()),
        Value::Instance(i) => instance_size(i),
        Value::Code(_) => 200,
        Value::Iter(_) => of_type(&value.type_name()),
        Value::Opaque(opaque) => opaque.size(),
    }
}

fn instance_size(instance: &Instance) -> usize {
    let class = instance.class();
    let prefix = if class.has_dict { 16 } else { 0 };
    let own = match &instance.payload {
        Value::Null if !class.heap => 16,
        Value::Null => 32,
        payload => size_of(payload),
    };
    // The dict and the weak references stand in front of the object.
    own + prefix + 8 * class.slot_count
}

/// Objects of a type that are all of one size: by the type's name, with or without its module.
pub fn of_type(name: &str) -> usize {
    match name.rsplit('.').next().unwrap_or(name) {
        "complex" => 32,
        "range_iterator" | "dict_keys" | "dict_values" | "dict_items" | "longrange_iterator" | "coroutine_wrapper"
        | "SimpleNamespace" => 40,
        "takewhile"
        | "dropwhile"
        | "pairwise"
        | "batched"
        | "count"
        | "async_generator_asend"
        | "async_generator_athrow"
        | "traceback" => 56,
        "set_iterator" | "zip" | "cycle" | "_tee" | "product" => 64,
        "enumerate"
        | "islice"
        | "accumulate"
        | "zip_longest"
        | "combinations"
        | "combinations_with_replacement"
        | "_deque_iterator"
        | "_deque_reverse_iterator" => 72,
        "property" | "partial" | "BytesIO" | "permutations" | "ReferenceType" => 80,
        "groupby" => 88,
        "memoryview" | "StringIO" => 184,
        "deque" => 232,
        "bytearray" => 56,
        "StopIteration" | "SystemExit" | "NameError" | "UnboundLocalError" => 96,
        "AttributeError" => 104,
        "ImportError" | "ModuleNotFoundError" | "ExceptionGroup" | "BaseExceptionGroup" => 120,
        "UnicodeDecodeError" | "UnicodeEncodeError" | "OSError" | "FileNotFoundError" | "FileExistsError"
        | "PermissionError" | "IsADirectoryError" | "NotADirectoryError" | "TimeoutError" => 128,
        "SyntaxError" | "IndentationError" | "TabError" => 152,
        name if name.starts_with("dict_") => 72,
        name if name.ends_with("Error") || name.ends_with("Exception") || name.ends_with("Warning") => 88,
        "KeyboardInterrupt" | "GeneratorExit" | "StopAsyncIteration" => 88,
        _ => 48,
    }
}
