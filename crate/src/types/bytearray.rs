//! `bytearray`: constructor and what changes it. The rest it shares with bytes.

use super::arguments::{of_class, small_int, with_ints, wrong_receiver};
use super::bytes::{COMPARISONS, SHARED, SOURCE, bytes_of_ints, check_count, construct};
use super::bytes_find::byte_of;
use super::list::bad_key;
use super::{container, define};
use crate::code::opcode::BinaryOp;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::opaque::ByteArray;
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Slice, Value, names};
use crate::ops::index::{self, position, slice_places};
use crate::ops::{repr, sequence, size};
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__init__", Arity::Any, Call::Flow(init)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| show(&this))),
    Def::method("__str__", Arity::None, Call::Unary(|_, this| show(&this))),
    Def::method("__setitem__", Arity::Between(2, 2), Call::Flow(set_item)),
    Def::method("__delitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], del_item))),
    Def::method("__iadd__", Arity::One, Call::Binary(add_in_place)),
    Def::method("__imul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply_in_place))),
    Def::method("append", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], append))),
    Def::method(
        "clear",
        Arity::None,
        Call::Unary(|_, this| {
            change(&this, |data| {
                data.clear();
                Ok(Value::None)
            })
        }),
    ),
    Def::method(
        "copy",
        Arity::None,
        Call::Unary(|_, this| Ok(sequence::byte_array(receiver(&this)?.data.borrow().clone()))),
    ),
    Def::method("extend", Arity::One, Call::FlowBinary(extend)),
    Def::method("insert", Arity::Between(2, 2), Call::Flow(|_, args| with_ints(args, &[1, 2], insert))),
    Def::method("pop", Arity::Between(0, 1), Call::Flow(|_, args| with_ints(args, &[1], pop))),
    Def::method("remove", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], remove))),
    Def::method(
        "reverse",
        Arity::None,
        Call::Unary(|_, this| {
            receiver(&this)?.data_mut().reverse();
            Ok(Value::None)
        }),
    ),
    Def::method(
        "__alloc__",
        Arity::None,
        Call::Unary(|_, this| {
            let used = receiver(&this)?.data.borrow().len();
            Ok(Value::int_from_usize(if used == 0 { 0 } else { used + 1 }))
        }),
    ),
];

pub fn install() {
    let class = &types().bytearray;
    define(class, SHARED);
    define(class, COMPARISONS);
    define(class, TABLE);
    class.dict.set("__hash__", Value::None);
    class.modified();
}

fn receiver(this: &Value) -> Result<&ByteArray> {
    this.downcast::<ByteArray>().ok_or_else(|| wrong_receiver("bytearray", this))
}

fn show(this: &Value) -> Result {
    let mut text = format!("{}(", this.type_name());
    repr::quote_bytes(&mut text, &receiver(this)?.data.borrow(), true);
    text.push(')');
    Ok(Value::string(text))
}

/// Changes the data, which may change its size.
fn change(this: &Value, f: impl FnOnce(&mut Vec<u8>) -> Result) -> Result {
    let array = receiver(this)?;
    array.resizable()?;
    f(&mut array.data_mut())
}

fn new(_: &mut Machine, args: Args) -> Result {
    let cls = args.pos.first().cloned().unwrap_or_default();
    of_class(&cls, &types().bytearray, sequence::byte_array(Vec::new()))
}

fn init(_: &mut Machine, args: Args) -> Result<Flow> {
    check_count(&args, "bytearray")?;
    let [this, source, encoding, errors] = args.bind("bytearray", 1, &SOURCE)?;
    Flow::task(async move {
        let made = construct(source, encoding, errors, "bytearray").await.map_err(|raised| {
            match raised.0.args.borrow().first() {
                Some(Value::Str(text)) if text.as_str() == "bytes must be in range(0, 256)" => {
                    Raised::value_error("byte must be in range(0, 256)")
                }
                Some(Value::Str(text)) if text.as_str().starts_with("cannot convert '") => {
                    Raised::type_error(text.as_str().replace("to bytes", "to bytearray"))
                }
                _ => raised.clone(),
            }
        })?;
        change(&this, |data| {
            *data = made;
            Ok(Value::None)
        })
    })
}

fn set_item(_: &mut Machine, args: Args) -> Result<Flow> {
    if !matches!(args.pos.get(1), Some(Value::Slice(_))) {
        return with_ints(args, &[1, 2], set_at);
    }
    let [this, key, value] = args.take();
    Flow::task(async move {
        let class = value.class();
        let fits = sequence::byte_data(&value).is_some()
            || class.lookup(&names().iter).is_some()
            || class.lookup(&names().getitem).is_some();
        if !fits || value.as_str().is_some() || value.is_int() {
            return Err(Raised::type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
        }
        let new = match sequence::byte_data(&value) {
            Some(data) => data,
            None => bytes_of_ints(container::drain(&value).await?, "byte").await?,
        };
        match super::arguments::as_int(&key).await? {
            Value::Slice(slice) => set_slice(&this, &slice, new),
            other => Err(bad_key(&other, "bytearray")),
        }
    })
}

fn set_at(args: Args) -> Result {
    let [this, key, value] = args.take();
    let array = receiver(&this)?;
    let at = index::as_index(&key).ok_or_else(|| bad_key(&key, "bytearray"))??;
    let mut data = array.data_mut();
    let len = data.len();
    let at = position(at, len).ok_or_else(|| Raised::index_error("bytearray index out of range"))?;
    data[at] = byte_of(&value)?;
    Ok(Value::None)
}

fn set_slice(this: &Value, slice: &Slice, new: Vec<u8>) -> Result {
    let array = receiver(this)?;
    let places = slice_places(slice, array.data.borrow().len())?;
    if places.step == 1 {
        if new.len() != places.count {
            array.resizable()?;
        }
        let mut data = array.data_mut();
        let start = places.start.min(data.len());
        data.splice(start..start + places.count, new);
        return Ok(Value::None);
    }
    if new.is_empty() {
        return remove_slice(this, slice);
    }
    if new.len() != places.count {
        return Err(Raised::value_error(format!(
            "attempt to assign bytes of size {} to extended slice of size {}",
            new.len(),
            places.count
        )));
    }
    let mut data = array.data_mut();
    for (at, byte) in places.iter().zip(new) {
        if let Some(slot) = data.get_mut(at) {
            *slot = byte;
        }
    }
    Ok(Value::None)
}

fn remove_slice(this: &Value, slice: &Slice) -> Result {
    change(this, |data| {
        let places = slice_places(slice, data.len())?;
        let mut gone: Vec<usize> = places.iter().collect();
        gone.sort_unstable();
        let mut gone = gone.into_iter().peekable();
        let mut at = 0;
        data.retain(|_| {
            let keep = gone.next_if_eq(&at).is_none();
            at += 1;
            keep
        });
        Ok(Value::None)
    })
}

fn del_item(args: Args) -> Result {
    let [this, key] = args.take();
    if let Value::Slice(slice) = &key {
        return remove_slice(&this, slice);
    }
    let at = index::as_index(&key).ok_or_else(|| bad_key(&key, "bytearray"))??;
    change(&this, |data| {
        let at = position(at, data.len()).ok_or_else(|| Raised::index_error("bytearray index out of range"))?;
        data.remove(at);
        Ok(Value::None)
    })
}

fn add_in_place(_: &mut Machine, this: Value, more: Value) -> Result {
    let Some(more) = sequence::byte_data(&more) else {
        return Err(Raised::type_error(format!("can't concat {} to {}", more.type_name(), this.type_name())));
    };
    append_all(&this, more)?;
    Ok(this)
}

fn append_all(this: &Value, more: Vec<u8>) -> Result {
    change(this, |data| {
        size::check(data.len() + more.len(), 1)?;
        data.extend(more);
        Ok(Value::None)
    })
}

fn multiply_in_place(args: Args) -> Result {
    let [this, times] = args.take();
    if !times.is_int() {
        small_int(&times)?;
    }
    sequence::repeat(BinaryOp::InplaceMultiply, this.payload(), times.payload())
        .unwrap_or(Ok(Value::NotImplemented))?;
    Ok(this)
}

fn append(args: Args) -> Result {
    let [this, byte] = args.take();
    let byte = byte_of(&byte)?;
    change(&this, |data| {
        data.push(byte);
        Ok(Value::None)
    })
}

fn extend(_: &mut Machine, this: Value, more: Value) -> Result<Flow> {
    if let Some(data) = sequence::byte_data(&more) {
        return append_all(&this, data).map(Flow::Value);
    }
    Flow::task(async move {
        let class = more.class();
        if class.lookup(&names().iter).is_none() && class.lookup(&names().getitem).is_none() {
            return Err(Raised::type_error(format!("can't extend bytearray with {}", class.name())));
        }
        if more.as_str().is_some() {
            return Err(Raised::type_error("expected iterable of integers; got: 'str'"));
        }
        append_all(&this, bytes_of_ints(container::collect(&more).await?, "byte").await?)
    })
}

fn insert(args: Args) -> Result {
    let [this, at, byte] = args.take();
    let (at, byte) = (small_int(&at)?, byte_of(&byte)?);
    change(&this, |data| {
        let len = data.len();
        let at = if at < 0 { at.saturating_add(len as i64).max(0) } else { at };
        data.insert(usize::try_from(at).unwrap_or(len).min(len), byte);
        Ok(Value::None)
    })
}

fn pop(args: Args) -> Result {
    let [this, at] = args.take();
    let at = if at.is_null() { -1 } else { small_int(&at)? };
    if receiver(&this)?.data.borrow().is_empty() {
        return Err(Raised::index_error("pop from empty bytearray"));
    }
    change(&this, |data| {
        let at = position(at, data.len()).ok_or_else(|| Raised::index_error("pop index out of range"))?;
        Ok(Value::Int(i64::from(data.remove(at))))
    })
}

fn remove(args: Args) -> Result {
    let [this, byte] = args.take();
    let byte = byte_of(&byte)?;
    change(&this, |data| {
        let at =
            data.iter().position(|b| *b == byte).ok_or_else(|| Raised::value_error("value not found in bytearray"))?;
        data.remove(at);
        Ok(Value::None)
    })
}
