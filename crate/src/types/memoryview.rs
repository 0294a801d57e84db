//! `memoryview` of one dimension over bytes and bytearray.

use super::arguments::{with_ints, wrong_receiver};
use super::{bytes, define};
use crate::code::opcode::Comparison;
use crate::object::hash::hash_bytes;
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::opaque::{ByteArray, MemoryView};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Tuple, Value};
use crate::ops::index::{self, position, slice_places};
use crate::ops::{arith, sequence};
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let view = this.downcast::<MemoryView>().ok_or_else(|| wrong_receiver("memoryview", &this))?;
            let released = if view.is_released() { "released " } else { "" };
            Ok(Value::string(format!("<{released}memory at 0x{:x}>", this.id())))
        }),
    ),
    Def::method("__hash__", Arity::None, Call::Unary(hash)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.length)))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(Iter::new(Steps::Tuple { tuple: Tuple::new(items(receiver(&this)?)), at: 0 }))),
    ),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__setitem__", Arity::Between(2, 2), Call::Flow(|_, args| with_ints(args, &[1, 2], set_item))),
    Def::method("__delitem__", Arity::One, Call::Binary(|_, this, _| Err(undeletable(&this)))),
    Def::method("__eq__", Arity::One, Call::Binary(|_, a, b| equal(Comparison::Eq, &a, &b))),
    Def::method("__ne__", Arity::One, Call::Binary(|_, a, b| equal(Comparison::Ne, &a, &b))),
    Def::method("__enter__", Arity::None, Call::Unary(|_, this| receiver(&this).map(|_| this.clone()))),
    Def::method("__exit__", Arity::Between(0, 3), Call::Plain(|_, args| release(&args.take::<1>()[0]))),
    Def::method("release", Arity::None, Call::Unary(|_, this| release(&this))),
    Def::method(
        "tobytes",
        Arity::Between(0, 1),
        Call::Plain(|_, args| Ok(Value::bytes(receiver(&args.take::<1>()[0])?.to_vec()))),
    ),
    Def::method("tolist", Arity::None, Call::Unary(|_, this| Ok(Value::list(items(receiver(&this)?))))),
    Def::method(
        "toreadonly",
        Arity::None,
        Call::Unary(|_, this| {
            let view = receiver(&this)?;
            Ok(make(Value::bytes(view.to_vec()), 0, view.width as isize, view.length, view.format, view.width))
        }),
    ),
    Def::method("cast", Arity::One, Call::Binary(cast)),
    Def::method("hex", Arity::Any, Call::Flow(bytes::hex)),
    Def::getter("obj", |_, this| Ok(receiver(&this)?.base.clone())),
    Def::getter("nbytes", |_, this| receiver(&this).map(|view| Value::int_from_usize(view.length * view.width))),
    Def::getter("itemsize", |_, this| receiver(&this).map(|view| Value::int_from_usize(view.width))),
    Def::getter("format", |_, this| receiver(&this).map(|view| Value::string(view.format.to_string()))),
    Def::getter("ndim", |_, this| receiver(&this).map(|_| Value::Int(1))),
    Def::getter("readonly", |_, this| receiver(&this).map(|view| Value::Bool(view.base.as_bytes().is_some()))),
    Def::getter("shape", |_, this| receiver(&this).map(|view| Value::tuple(vec![Value::int_from_usize(view.length)]))),
    Def::getter("strides", |_, this| receiver(&this).map(|view| Value::tuple(vec![Value::Int(view.step as i64)]))),
    Def::getter("suboffsets", |_, this| receiver(&this).map(|_| Value::tuple(Vec::new()))),
    Def::getter("contiguous", |_, this| receiver(&this).map(|view| Value::Bool(is_contiguous(view)))),
    Def::getter("c_contiguous", |_, this| receiver(&this).map(|view| Value::Bool(is_contiguous(view)))),
    Def::getter("f_contiguous", |_, this| receiver(&this).map(|view| Value::Bool(is_contiguous(view)))),
];

pub fn install() {
    define(&types().memoryview, TABLE);
}

fn receiver(this: &Value) -> Result<&MemoryView> {
    let view = this.downcast::<MemoryView>().ok_or_else(|| wrong_receiver("memoryview", this))?;
    if view.is_released() {
        Err(Raised::value_error("operation forbidden on released memoryview object"))
    } else {
        Ok(view)
    }
}

#[cold]
fn undeletable(this: &Value) -> Raised {
    match receiver(this) {
        Ok(view) if view.base.as_bytes().is_some() => Raised::type_error("cannot modify read-only memory"),
        Ok(_) => Raised::type_error("cannot delete memory"),
        Err(released) => released,
    }
}

fn make(base: Value, start: usize, step: isize, length: usize, format: char, width: usize) -> Value {
    Value::opaque(&types().memoryview, MemoryView::new(base, start, step, length, format, width))
}

fn is_contiguous(view: &MemoryView) -> bool {
    view.length <= 1 || view.step == view.width as isize
}

fn new(_: &mut Machine, args: Args) -> Result {
    const PARAMS: Params = Params::new(&["object"], 1);
    let [_, object] = args.bind("memoryview", 1, &PARAMS)?;
    if let Some(view) = object.downcast::<MemoryView>() {
        let view = receiver(&object).map(|_| view)?;
        return Ok(make(view.base.clone(), view.start, view.step, view.length, view.format, view.width));
    }
    match sequence::byte_data(&object) {
        Some(data) => Ok(make(object, 0, 1, data.len(), 'B', 1)),
        None => Err(Raised::type_error(format!(
            "memoryview: a bytes-like object is required, not '{}'",
            object.type_name()
        ))),
    }
}

fn release(this: &Value) -> Result {
    if let Some(view) = this.downcast::<MemoryView>() {
        view.release();
    }
    Ok(Value::None)
}

fn hash(_: &mut Machine, this: Value) -> Result {
    let view = receiver(&this)?;
    if view.base.as_bytes().is_none() {
        return Err(Raised::value_error("cannot hash writable memoryview object"));
    }
    if !matches!(view.format, 'B' | 'b' | 'c') {
        return Err(Raised::value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    Ok(Value::Int(hash_bytes(&view.to_vec())))
}

/// Bytes of an item of a native struct code.
fn width_of(format: char) -> Option<usize> {
    Some(match format {
        'b' | 'B' | 'c' | '?' => 1,
        'h' | 'H' => 2,
        'i' | 'I' | 'f' => 4,
        'l' | 'L' | 'q' | 'Q' | 'n' | 'N' | 'P' | 'd' => 8,
        _ => return None,
    })
}

/// The value of an item's bytes (little-endian).
fn item_of(format: char, raw: &[u8]) -> Value {
    let mut wide = [0; 8];
    wide[..raw.len()].copy_from_slice(raw);
    let unsigned = u64::from_le_bytes(wide);
    let shift = 64 - 8 * raw.len() as u32;
    match format {
        'c' => Value::bytes(raw.to_vec()),
        '?' => Value::Bool(unsigned != 0),
        'f' => Value::Float(f64::from(f32::from_bits(unsigned as u32))),
        'd' => Value::Float(f64::from_bits(unsigned)),
        'b' | 'h' | 'i' | 'l' | 'q' | 'n' => Value::Int((unsigned << shift) as i64 >> shift),
        _ => Value::big(unsigned.into()),
    }
}

/// The bytes of a new item.
fn raw_of(format: char, width: usize, value: &Value) -> Result<Vec<u8>> {
    let wrong_type = || Raised::type_error(format!("memoryview: invalid type for format '{format}'"));
    let wrong_value = || Raised::value_error(format!("memoryview: invalid value for format '{format}'"));
    match format {
        'c' => match value.as_bytes().map(|b| &b[..]) {
            Some([one]) => Ok(vec![*one]),
            Some(_) => Err(wrong_value()),
            None => Err(wrong_type()),
        },
        'f' | 'd' => {
            let x = arith::real(value).ok_or_else(wrong_type)??;
            Ok(if format == 'f' {
                (x as f32).to_le_bytes().to_vec()
            } else {
                crate::ops::number::bits_of(x).to_le_bytes().to_vec()
            })
        }
        _ => {
            let number = value.as_big().ok_or_else(wrong_type)?;
            let signed = format.is_ascii_lowercase();
            let bits = 8 * width as u32;
            let (low, high) =
                if signed { (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1) } else { (0, (1i128 << bits) - 1) };
            let number = i128::try_from(number).ok().filter(|n| (low..=high).contains(n)).ok_or_else(wrong_value)?;
            Ok(number.to_le_bytes()[..width].to_vec())
        }
    }
}

fn items(view: &MemoryView) -> Vec<Value> {
    view.to_vec().chunks(view.width).map(|raw| item_of(view.format, raw)).collect()
}

/// The place of an item named by an int.
fn place(view: &MemoryView, key: &Value) -> Result<usize> {
    let at = index::as_index(key).ok_or_else(|| Raised::type_error("memoryview: invalid slice key"))??;
    position(at, view.length).ok_or_else(|| Raised::index_error("index out of bounds on dimension 1"))
}

/// The part that a slice selects.
fn part(view: &MemoryView, slice: &crate::object::Slice) -> Result<Value> {
    let places = slice_places(slice, view.length)?;
    let step = view.step.wrapping_mul(places.step as isize);
    Ok(make(view.base.clone(), view.offset(places.start), step, places.count, view.format, view.width))
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    let view = receiver(&this)?;
    if let Value::Slice(slice) = &key {
        return part(view, slice);
    }
    let at = place(view, &key)?;
    let all = view.to_vec();
    Ok(item_of(view.format, &all[at * view.width..(at + 1) * view.width]))
}

fn set_item(args: Args) -> Result {
    let [this, key, value] = args.take();
    let view = receiver(&this)?;
    let Some(array) = view.base.downcast::<ByteArray>() else {
        return Err(Raised::type_error("cannot modify read-only memory"));
    };
    let (target, raw) = if let Value::Slice(slice) = &key {
        let new = sequence::byte_data(&value).ok_or_else(|| {
            Raised::type_error(format!("a bytes-like object is required, not '{}'", value.type_name()))
        })?;
        let target = part(view, slice)?;
        if receiver(&target)?.length * view.width != new.len() {
            return Err(Raised::value_error("memoryview assignment: lvalue and rvalue have different structures"));
        }
        (target, new)
    } else {
        let at = place(view, &key)?;
        let raw = raw_of(view.format, view.width, &value)?;
        (make(view.base.clone(), view.offset(at), view.step, 1, view.format, view.width), raw)
    };
    let target = receiver(&target)?;
    let mut data = array.data_mut();
    for (at, item) in raw.chunks(view.width).enumerate() {
        let from = target.offset(at);
        if let Some(slot) = data.get_mut(from..from + view.width) {
            slot.copy_from_slice(item);
        }
    }
    Ok(Value::None)
}

fn equal(op: Comparison, a: &Value, b: &Value) -> Result {
    let values = |v: &Value| match v.downcast::<MemoryView>() {
        Some(view) => Some(items(view)),
        None => sequence::byte_data(v).map(|data| data.iter().map(|b| Value::Int(i64::from(*b))).collect()),
    };
    let (Some(x), Some(y)) = (values(a), values(b)) else { return Ok(Value::NotImplemented) };
    let same =
        x.len() == y.len() && x.iter().zip(&y).all(|(x, y)| crate::ops::compare::equal_quick(x, y) == Some(true));
    Ok(Value::Bool(same == (op == Comparison::Eq)))
}

fn cast(_: &mut Machine, this: Value, format: Value) -> Result {
    let view = receiver(&this)?;
    let bad = || {
        Raised::value_error(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'",
        )
    };
    let text = format.as_str().ok_or_else(|| {
        Raised::type_error(format!("cast() argument 'format' must be str, not {}", format.type_name()))
    })?;
    let mut chars = text.as_str().trim_start_matches('@').chars();
    let (Some(code), None) = (chars.next(), chars.next()) else { return Err(bad()) };
    let width = width_of(code).ok_or_else(bad)?;
    if !is_contiguous(view) {
        return Err(Raised::type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if view.width > 1 && width > 1 {
        return Err(Raised::type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let bytes = view.length * view.width;
    if bytes % width != 0 {
        return Err(Raised::type_error("memoryview: length is not a multiple of itemsize"));
    }
    Ok(make(view.base.clone(), view.start, width as isize, bytes / width, code, width))
}
