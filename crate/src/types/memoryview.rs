//! `memoryview` of one dimension over bytes and bytearray.

use super::arguments::{with_ints, wrong_receiver};
use super::{bytes, define};
use crate::code::opcode::Comparison;
use crate::object::hash::hash_bytes;
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::opaque::{ByteArray, MemoryView};
use crate::object::types::types;
use crate::object::{Args, Flow, Raised, Result, Tuple, Value};
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
        Arity::Any,
        Call::Plain(|_, args| {
            let [this, order] = args.bind("tobytes", 1, &Params::new(&["order"], 0))?;
            let view = receiver(&this)?;
            check_order(&order)?;
            Ok(Value::bytes(view.to_vec()))
        }),
    ),
    Def::method("tolist", Arity::None, Call::Unary(|_, this| Ok(Value::list(items(receiver(&this)?))))),
    Def::method(
        "toreadonly",
        Arity::None,
        Call::Unary(|_, this| {
            let view = receiver(&this)?;
            let same = MemoryView::new(view.base.clone(), view.start, view.step, view.length, view.format, view.width);
            Ok(Value::opaque(&types().memoryview, same.sealed(true)))
        }),
    ),
    Def::method("cast", Arity::Any, Call::Flow(cast)),
    Def::method(
        "hex",
        Arity::Any,
        Call::Flow(|m, args| {
            args.pos.first().map(receiver).transpose()?;
            bytes::hex(m, args)
        }),
    ),
    Def::getter("obj", |_, this| Ok(receiver(&this)?.base.clone())),
    Def::getter("nbytes", |_, this| receiver(&this).map(|view| Value::int_from_usize(view.length * view.width))),
    Def::getter("itemsize", |_, this| receiver(&this).map(|view| Value::int_from_usize(view.width))),
    Def::getter("format", |_, this| receiver(&this).map(|view| Value::string(view.format.to_string()))),
    Def::getter("ndim", |_, this| receiver(&this).map(|_| Value::Int(1))),
    Def::getter("readonly", |_, this| receiver(&this).map(|view| Value::Bool(view.is_readonly()))),
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

/// The bytes of a view may be taken only as long as it is not released; anything else is none of this one's business.
pub fn check_released(v: &Value) -> Result<()> {
    if v.downcast::<MemoryView>().is_some() { receiver(v).map(drop) } else { Ok(()) }
}

#[cold]
fn undeletable(this: &Value) -> Raised {
    match receiver(this) {
        Ok(view) if view.is_readonly() => Raised::type_error("cannot modify read-only memory"),
        Ok(_) => Raised::type_error("cannot delete memory"),
        Err(released) => released,
    }
}

fn make(base: Value, start: usize, step: isize, length: usize, format: char, width: usize) -> Value {
    Value::opaque(&types().memoryview, MemoryView::new(base, start, step, length, format, width))
}

/// Part of a view: what may not be written there may not be written here.
fn part_of(view: &MemoryView, start: usize, step: isize, length: usize) -> Value {
    let part = MemoryView::new(view.base.clone(), start, step, length, view.format, view.width);
    Value::opaque(&types().memoryview, part.sealed(view.is_readonly()))
}

/// `tobytes(order)`: in one dimension all orders are the same.
fn check_order(order: &Value) -> Result<()> {
    match order.as_str().map(|order| order.as_str()) {
        Some("C" | "F" | "A") => Ok(()),
        Some(_) => Err(Raised::value_error("order must be 'C', 'F' or 'A'")),
        None if order.is_null() || order.is_none() => Ok(()),
        None => Err(Raised::type_error(format!(
            "tobytes() argument 'order' must be str or None, not {}",
            order.type_name()
        ))),
    }
}

fn is_contiguous(view: &MemoryView) -> bool {
    view.length <= 1 || view.step == view.width as isize
}

fn new(_: &mut Machine, args: Args) -> Result {
    const PARAMS: Params = Params::new(&["object"], 0);
    let [_, object] = args.bind("memoryview", 1, &PARAMS)?;
    if object.is_null() {
        return Err(Raised::type_error("memoryview() missing required argument 'object' (pos 1)"));
    }
    if object.downcast::<MemoryView>().is_some() {
        let view = receiver(&object)?;
        return Ok(part_of(view, view.start, view.step, view.length));
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
    if let Some(known) = this.downcast::<MemoryView>().and_then(|view| view.hash.get()) {
        return Ok(Value::Int(known));
    }
    let view = receiver(&this)?;
    if !view.is_readonly() {
        return Err(Raised::value_error("cannot hash writable memoryview object"));
    }
    if !matches!(view.format, 'B' | 'b' | 'c') {
        return Err(Raised::value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    if view.base.as_bytes().is_none() {
        return Err(Raised::type_error(format!("unhashable type: '{}'", view.base.type_name())));
    }
    let hash = hash_bytes(&view.to_vec());
    view.hash.set(Some(hash));
    Ok(Value::Int(hash))
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

/// A key for one dimension: an int, which may stand in a tuple, or a slice.
fn key_of(key: Value, of_slices: &str) -> Result<Value> {
    match key.as_tuple().map(|items| &items[..]) {
        None => Ok(key),
        Some([one]) if !matches!(one, Value::Slice(_)) => Ok(one.clone()),
        Some([]) => Err(Raised::new(&types().not_implemented_error, "sub-views are not implemented")),
        Some(items) if items.iter().all(|item| index::as_index(item).is_some()) => {
            Err(Raised::type_error(format!("cannot index 1-dimension view with {}-element tuple", items.len())))
        }
        Some(items) if items.iter().all(|item| matches!(item, Value::Slice(_))) => {
            Err(Raised::new(&types().not_implemented_error, of_slices))
        }
        Some(_) => Err(Raised::type_error("memoryview: invalid slice key")),
    }
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
    Ok(part_of(view, view.offset(places.start), step, places.count))
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    let view = receiver(&this)?;
    let key = key_of(key, "multi-dimensional slicing is not implemented")?;
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
    let Some(array) = view.base.downcast::<ByteArray>().filter(|_| !view.is_readonly()) else {
        return Err(Raised::type_error("cannot modify read-only memory"));
    };
    let key = key_of(key, "memoryview slice assignments are currently restricted to ndim = 1")?;
    let (target, raw) = if let Value::Slice(slice) = &key {
        let new = sequence::byte_data(&value).ok_or_else(|| {
            Raised::type_error(format!("a bytes-like object is required, not '{}'", value.type_name()))
        })?;
        let target = part(view, slice)?;
        let format = value.downcast::<MemoryView>().map_or('B', |given| given.format);
        if format != view.format || receiver(&target)?.length * view.width != new.len() {
            return Err(Raised::value_error("memoryview assignment: lvalue and rvalue have different structures"));
        }
        (target, new)
    } else {
        let at = place(view, &key)?;
        let raw = raw_of(view.format, view.width, &value)?;
        (part_of(view, view.offset(at), view.step, 1), raw)
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
    let is_released = |v: &Value| v.downcast::<MemoryView>().is_some_and(MemoryView::is_released);
    if is_released(a) || is_released(b) {
        return Ok(Value::Bool(a.is(b) == (op == Comparison::Eq)));
    }
    let values = |v: &Value| match v.downcast::<MemoryView>() {
        Some(view) => Some(items(view)),
        None => sequence::byte_data(v).map(|data| data.iter().map(|b| Value::Int(i64::from(*b))).collect()),
    };
    let (Some(x), Some(y)) = (values(a), values(b)) else { return Ok(Value::NotImplemented) };
    let same =
        x.len() == y.len() && x.iter().zip(&y).all(|(x, y)| crate::ops::compare::equal_quick(x, y) == Some(true));
    Ok(Value::Bool(same == (op == Comparison::Eq)))
}

/// `cast(format, shape)`, where a shape has one dimension.
fn cast(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, format, shape] = args.bind("cast", 1, &Params::new(&["format", "shape"], 1))?;
    let view = receiver(&this)?;
    let text = format.as_str().ok_or_else(|| {
        Raised::type_error(format!("cast() argument 'format' must be str, not {}", format.type_name()))
    })?;
    let (code, width) = format_of(text.as_str())?;
    let wanted = length_of(&shape)?;
    if !is_contiguous(view) {
        return Err(Raised::type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if !matches!(view.format, 'B' | 'b' | 'c') && !matches!(code, 'B' | 'b' | 'c') {
        return Err(Raised::type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let bytes = view.length * view.width;
    if bytes % width != 0 {
        return Err(Raised::type_error("memoryview: length is not a multiple of itemsize"));
    }
    if wanted.is_some_and(|wanted| wanted.checked_mul(width) != Some(bytes)) {
        return Err(Raised::type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    let made = MemoryView::new(view.base.clone(), view.start, width as isize, bytes / width, code, width);
    Ok(Flow::Value(Value::opaque(&types().memoryview, made.sealed(view.is_readonly()))))
}

/// A struct code and the bytes of its items.
fn format_of(text: &str) -> Result<(char, usize)> {
    let mut chars = text.trim_start_matches('@').chars();
    let code = chars.next().filter(|_| chars.next().is_none());
    code.and_then(|code| Some((code, width_of(code)?))).ok_or_else(|| {
        Raised::value_error(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'",
        )
    })
}

/// The length that a shape of one dimension asks for; none without a shape.
fn length_of(shape: &Value) -> Result<Option<usize>> {
    let dimensions = match shape {
        Value::Null => return Ok(None),
        Value::Tuple(items) => items.to_vec(),
        Value::List(items) => items.to_vec(),
        _ => return Err(Raised::type_error("shape must be a list or a tuple")),
    };
    let mut lengths = Vec::new();
    for dimension in &dimensions {
        let Value::Int(length) = dimension else {
            return Err(Raised::type_error("memoryview.cast(): elements of shape must be integers"));
        };
        let length = usize::try_from(*length).ok().filter(|&length| length > 0);
        lengths.push(
            length.ok_or_else(|| Raised::value_error("memoryview.cast(): elements of shape must be integers > 0"))?,
        );
    }
    match lengths[..] {
        // A view without dimensions is one item.
        [] => Ok(Some(1)),
        [length] => Ok(Some(length)),
        _ => Err(Raised::new(
            &types().not_implemented_error,
            "memoryview.cast() to several dimensions is not supported by Yieldscope",
        )),
    }
}
