//! What CPython 3.13 (64 bits) allocates for an object: as `tracemalloc` counts it, which for some types is more than `sys.getsizeof`
//! says. The figures were measured.

use super::account::{Charge, Kind};
use super::size;
use crate::code::opcode::BinaryOp;
use crate::object::{Class, Origin, Str, Value};

pub const FLOAT: usize = 24;
pub const RANGE: usize = 48;
pub const SLICE: usize = 56;
pub const CELL: usize = 40;
pub const FUNCTION: usize = 160;
pub const METHOD: usize = 64;
pub const MODULE: usize = 72;
/// A function of C, bound or not; a special method that is bound.
pub const NATIVE: usize = 72;
pub const METHOD_WRAPPER: usize = 48;

/// Digits of 30 bits of an int; 1 at least.
pub fn digits(value: &Value) -> usize {
    let bits = match value.bare() {
        Value::Int(i) => u64::from(64 - i.unsigned_abs().leading_zeros()),
        Value::Long(b) => b.bits(),
        _ => 1,
    };
    bits.div_ceil(30).max(1) as usize
}

/// An int of so many digits.
pub fn int_of(digits: usize) -> usize {
    24 + 4 * digits
}

/// The int in which CPython turns digits into decimal ones.
pub fn scratch(value: &Value) -> usize {
    let digits = digits(value);
    int_of(digits + digits / 10 + 1)
}

pub fn int(value: &Value, origin: Origin) -> usize {
    match (digits(value), origin) {
        (1, Origin::Computed) => 32,
        (digits, _) => int_of(digits),
    }
}

/// A str of so many characters, the widest of which is `widest`.
pub fn str(chars: usize, widest: u32) -> usize {
    match widest {
        0..0x80 => 41 + chars,
        0x80..0x100 => 57 + chars,
        0x100..0x10000 => 58 + 2 * chars,
        _ => 60 + 4 * chars,
    }
}

pub fn bytes(len: usize) -> usize {
    33 + len
}

pub fn bytearray(slots: usize) -> usize {
    56 + slots
}

/// Bytes that a buffer of so many has when it holds `len`.
pub fn buffer_slots(slots: usize, len: usize) -> usize {
    if slots == 0 && len == 0 {
        0
    } else if len + 1 < slots / 2 {
        len + 1
    } else if len < slots {
        slots
    } else if len * 8 <= slots * 9 {
        len + len / 8 + if len < 9 { 3 } else { 6 }
    } else {
        len + 1
    }
}

pub fn tuple(len: usize) -> usize {
    40 + 8 * len
}

pub fn list(slots: usize) -> usize {
    56 + 8 * slots
}

/// Slots of a list that has grown to `len` items one by one.
pub fn slots_for(len: usize) -> usize {
    (len + len / 8 + 6) & !3
}

/// Slots of a list with room for `first` that has grown to `len` items one by one.
pub fn slots_grown(first: usize, len: usize) -> usize {
    let mut slots = first;
    while slots < len {
        slots = slots_for(slots + 1);
    }
    slots
}

/// Slots of a list that was made of an iterator which does not tell how many items come.
pub fn slots_unforeseen(len: usize) -> usize {
    let slots = slots_grown(8, len);
    if len < slots / 2 { resized(0, len) } else { slots }
}

/// Slots of a list after a resize from `before` to `len` items that its slots did not serve.
pub fn resized(before: usize, len: usize) -> usize {
    if len == 0 {
        return 0;
    }
    let slots = slots_for(len);
    // A list that grows by much at once gets no spare room.
    if len > before && len - before > slots - len { (len + 3) & !3 } else { slots }
}

/// The hash table of a dict with 2 to the power of `log2` slots.
pub fn dict_table(log2: u32, wide: bool) -> usize {
    let slots = 1_usize << log2;
    let index = slots
        * match log2 {
            ..8 => 1,
            8..16 => 2,
            _ => 4,
        };
    32 + index + if wide { 24 } else { 16 } * usable(log2)
}

/// The smallest table that holds so many entries.
pub fn dict_log2(entries: usize) -> u32 {
    (3..usize::BITS).find(|&log2| usable(log2) >= entries).unwrap_or(3)
}

/// Entries that fit a table of 2 to the power of `log2` slots.
pub fn usable(log2: u32) -> usize {
    (2 << log2) / 3
}

pub const DICT: usize = 64;
/// What an OrderedDict takes more.
pub const ORDERED: usize = 48;

/// A set with so many slots, of which it holds 8 itself.
pub fn set(slots: usize) -> usize {
    216 + if slots > 8 { 16 * slots } else { 0 }
}

/// A generator, coroutine or async generator: its frame lies inside.
pub fn generator(slots: usize, stack: usize) -> usize {
    160 + 8 * (slots + stack)
}

/// A frame as an object.
pub fn frame(slots: usize, stack: usize) -> usize {
    152 + 8 * (slots + stack)
}

/// Values of an instance that lie beside it: room for `room` attributes and their order.
pub fn inline_values(room: usize) -> usize {
    8 + 8 * room + room.next_multiple_of(8)
}

/// A new instance of a class of the program. The first instances of a class get more room for attributes than they need.
pub fn instance(class: &Class, payload: &Value) -> usize {
    let plain = payload.is_null();
    let head = if plain { 32 } else { beyond(payload) } + 8 * class.slot_count + managed(class);
    if plain && !class.heap && class.has_dict {
        // A namespace, with its dict.
        return 40 + DICT + dict_table(3, false);
    }
    if !plain || !class.has_dict || class.slot_count > 0 {
        return head;
    }
    let made = class.made.get();
    class.made.set(made.saturating_add(1));
    head + inline_values(30_usize.saturating_sub(made as usize).max(class.root_shape.most() + 1))
}

/// The pointers in front of an instance: to its `__dict__` and to what refers to it weakly.
pub fn managed(class: &Class) -> usize {
    if class.has_dict || class.has_weak_slot.get() { 16 } else { 0 }
}

/// What an instance of a subclass of a builtin type takes beyond the builtin value that it carries and that is charged by itself;
/// numbers are not. CPython's collector looks after it, and there is an item more where the size varies.
fn beyond(payload: &Value) -> usize {
    const COLLECTED: usize = 16;
    match payload.bare() {
        Value::Tuple(_) => 8,
        Value::Int(_) | Value::Long(_) => COLLECTED + (24 + 4 * (digits(payload) + 1)).next_multiple_of(8),
        Value::Float(_) => COLLECTED + FLOAT,
        Value::Str(s) => text_subclass(s) - s.block(),
        Value::Bytes(b) => COLLECTED + (bytes(b.len()) + 1).next_multiple_of(8) - bytes(b.len()),
        _ => 0,
    }
}

/// A text of a subclass of str, which is a block of its own beside the object.
pub fn text_subclass(text: &Str) -> usize {
    let width = match text.block() {
        block if block == 60 + 4 * text.len_chars() => 4,
        block if block == 58 + 2 * text.len_chars() => 2,
        _ => 1,
    };
    80 + width * (text.len_chars() + 1)
}

/// A class, as `sys.getsizeof` counts it.
pub fn class_size(has_dict: bool) -> usize {
    if has_dict { 1712 } else { 944 }
}

/// A class that the program makes, its namespace aside: with its entry among the subclasses of its base, the keys that its instances share,
/// the descriptors of their `__dict__` and `__weakref__`, and the members that stand for its slots.
pub fn class(shares_keys: bool, descriptors: usize, slots: usize) -> usize {
    class_size(shares_keys) + 40 + 64 * descriptors + 40 * slots + 80 + 32
}

/// The table of a class's namespace of so many names.
pub fn namespace(names: usize) -> usize {
    dict_table(dict_log2(names), false)
}

/// A code object that was compiled while the program ran: an estimate.
pub fn code(instructions: usize) -> usize {
    1350 + 25 * instructions
}

pub const TRACEBACK: usize = 56;

/// An exception, its arguments aside.
pub fn exception(class: &Class) -> usize {
    // An exception has room for a `__dict__`; classes of the program add weak references.
    let builtin = class.mro.borrow().iter().find(|base| !base.heap).map_or(88, |base| size::of_type(&base.name()));
    builtin + if class.heap { 16 } else { 0 }
}

/// The result of an operator as an object that is charged. Sums and products of large ints keep the room that was made for
/// them, whether they need all of it or not.
pub fn charged_result(op: BinaryOp, a: &Value, b: &Value, result: Value) -> Value {
    let (da, db) = match (a.is_int(), b.is_int(), result.is_int()) {
        (true, true, true) => (digits(a), digits(b)),
        _ => return result.charged(Origin::Computed),
    };
    let large = da > 1 || db > 1;
    match op.plain() {
        BinaryOp::Add if large => result.charged_int(int_of(da.max(db) + 1)),
        BinaryOp::Multiply if large => result.charged_int(int_of(da + db)),
        BinaryOp::Lshift if digits(&result) > 1 => {
            let digits = digits(&result);
            result.charged_int(int_of(digits + 1))
        }
        // Long division makes the quotient from shifted copies of both; what is left of the first is the remainder.
        BinaryOp::Remainder | BinaryOp::FloorDivide if db > 1 && da >= db => {
            let result = result.charged(Origin::Computed);
            let all = int_of(da + 1) + int_of(db) + int_of(da - db + 1);
            let _others = Charge::of(Kind::BUFFER, || all - int(&result, Origin::Computed).min(all));
            result
        }
        _ => result.charged(Origin::Computed),
    }
}
