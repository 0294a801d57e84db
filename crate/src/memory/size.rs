//! `sys.getsizeof`: what CPython 3.13 (64 bits) says an object takes.

use super::block;
use crate::code::dis::is_jump;
use crate::code::object::Code;
use crate::code::opcode::Op;
use crate::object::{Class, Instance, Origin, Value};

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
        Value::Class(c) if !c.heap => 416,
        Value::Class(c) => block::class_size(c.has_dict),
        Value::Exception(e) => block::exception(&e.class()),
        Value::Instance(i) => instance_size(i),
        Value::Code(code) => code_size(&code.code),
        Value::Iter(_) => of_type(&value.type_name()),
        Value::Opaque(opaque) => opaque.size(),
    }
}

fn instance_size(instance: &Instance) -> usize {
    let class = instance.class();
    let own = match &instance.payload {
        // A namespace has its dict behind it.
        Value::Null if !class.heap => 16 + if class.has_dict { 8 } else { 0 },
        Value::Null => 32,
        Value::Str(text) => block::text_subclass(text),
        payload @ (Value::Int(_) | Value::Long(_) | Value::Float(_) | Value::Bytes(_)) => 16 + size_of(payload),
        payload @ Value::Dict(dict) if is_ordered(&class) => size_of(payload) + dict.links(),
        payload => size_of(payload),
    };
    own + block::managed(&class) + 8 * class.slot_count
}

/// Whether instances are OrderedDicts.
pub fn is_ordered(class: &Class) -> bool {
    class
        .mro
        .borrow()
        .iter()
        .any(|base| &*base.name() == "OrderedDict" && base.module().as_deref() == Some("collections"))
}

/// A code object with its instructions and their inline caches, of two bytes each.
fn code_size(code: &Code) -> usize {
    (200 + 2 * units(code)).next_multiple_of(8)
}

/// Units of two bytes of the instructions, with their inline caches.
pub(super) fn units(code: &Code) -> usize {
    let units: usize = code.instrs.iter().map(|instr| 1 + inline_caches(instr.op)).sum();
    units - pairs(code)
}

/// Loads and stores of two local variables in a row, on one line, that CPython makes one instruction of.
fn pairs(code: &Code) -> usize {
    let is_target = |at: usize| {
        code.instrs.iter().any(|instr| is_jump(instr.op) && instr.arg as usize == at)
            || code.handlers.iter().any(|handler| handler.target as usize == at)
    };
    let mut pairs = 0;
    let mut at = 0;
    while let [first, second, ..] = &code.instrs[at..] {
        let line = |at: usize| code.positions.get(at).map_or(0, |span| span.line);
        let joins = matches!(
            (first.op, second.op),
            (Op::LoadFast, Op::LoadFast) | (Op::StoreFast, Op::LoadFast | Op::StoreFast)
        ) && first.arg < 16
            && second.arg < 16
            && line(at) == line(at + 1)
            && !is_target(at + 1);
        pairs += usize::from(joins);
        at += 1 + usize::from(joins);
    }
    pairs
}

/// Units behind an instruction in which CPython notes what it has seen.
fn inline_caches(op: Op) -> usize {
    match op {
        Op::LoadAttr => 9,
        Op::LoadGlobal | Op::StoreAttr => 4,
        Op::Call | Op::ToBool => 3,
        Op::BinaryOp
        | Op::CompareOp
        | Op::ContainsOp
        | Op::ForIter
        | Op::Send
        | Op::UnpackSequence
        | Op::BinarySubscr
        | Op::StoreSubscr
        | Op::LoadSuperAttr
        | Op::JumpBackward
        | Op::PopJumpIfFalse
        | Op::PopJumpIfTrue
        | Op::PopJumpIfNone
        | Op::PopJumpIfNotNone => 1,
        _ => 0,
    }
}

/// Objects of a type that are all of one size: by the type's name, with or without its module.
pub fn of_type(name: &str) -> usize {
    match name.rsplit('.').next().unwrap_or(name) {
        "complex" => 32,
        "range_iterator" | "dict_keys" | "dict_values" | "dict_items" | "longrange_iterator" | "coroutine_wrapper"
        | "mappingproxy" => 40,
        "takewhile"
        | "dropwhile"
        | "pairwise"
        | "batched"
        | "count"
        | "async_generator_asend"
        | "async_generator_athrow"
        | "attrgetter"
        | "traceback" => 56,
        "itemgetter" | "set_iterator" | "zip" | "cycle" | "_tee" | "product" => 64,
        "enumerate"
        | "islice"
        | "accumulate"
        | "zip_longest"
        | "combinations"
        | "combinations_with_replacement"
        | "_deque_iterator"
        | "_deque_reverse_iterator" => 72,
        "GenericAlias" | "methodcaller" | "property" | "partial" | "BytesIO" | "permutations" | "ReferenceType" => 80,
        "groupby" => 88,
        "memoryview" | "StringIO" => 184,
        "deque" => 232,
        "_lru_cache_wrapper" => 168,
        "TextIOWrapper" => 216,
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
