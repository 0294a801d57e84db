//! `slice`.

use std::rc::Rc;

use num_traits::Signed;

use super::arguments::{as_int, asking_comparisons, constructor, not_an_int, wrong_receiver};
use super::{container, define};
use crate::code::opcode::Comparison;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Slice, Value};
use crate::ops::{index, repr};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(show)),
    Def::method("__hash__", Arity::None, Call::FlowUnary(hash)),
    Def::method("indices", Arity::One, Call::FlowBinary(indices)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![Value::Class(types().slice.clone()), parts(&this)?]))),
    ),
    Def::getter("start", |_, this| Ok(receiver(&this)?.start.clone())),
    Def::getter("stop", |_, this| Ok(receiver(&this)?.stop.clone())),
    Def::getter("step", |_, this| Ok(receiver(&this)?.step.clone())),
];

const COMPARISONS: &[Def] = asking_comparisons!(compare);

pub fn install() {
    define(&types().slice, TABLE);
    define(&types().slice, COMPARISONS);
}

fn receiver(this: &Value) -> Result<&Rc<Slice>> {
    match this {
        Value::Slice(slice) => Ok(slice),
        _ => Err(wrong_receiver("slice", this)),
    }
}

/// Start, stop and step as a tuple: slices compare and hash like it.
fn parts(this: &Value) -> Result {
    let slice = receiver(this)?;
    Ok(Value::tuple(vec![slice.start.clone(), slice.stop.clone(), slice.step.clone()]))
}

fn new(_: &mut Machine, args: Args) -> Result {
    let [_, first, second, third] = constructor(args, &types().slice)?;
    if first.is_null() {
        return Err(Raised::type_error("slice expected at least 1 argument, got 0"));
    }
    let given = |v: Value| if v.is_null() { Value::None } else { v };
    let (start, stop) = if second.is_null() { (Value::None, first) } else { (first, second) };
    Ok(Value::Slice(Slice::new(start, stop, given(third))))
}

fn show(_: &mut Machine, this: Value) -> Result<Flow> {
    if let Some(text) = repr::repr_quick(&this) {
        return Ok(Flow::Value(Value::string(text)));
    }
    Flow::task(async move {
        let parts = parts(&this)?;
        Ok(Value::string(format!("slice{}", ask::repr(&parts).await?.as_str())))
    })
}

/// Mixed as the hash of a tuple is, but without its length.
fn hash(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        let slice = receiver(&this)?;
        let mut acc: u64 = 2_870_177_450_012_600_261;
        for part in [&slice.start, &slice.stop, &slice.step] {
            let hash = ask::hash(part).await? as u64;
            acc = acc
                .wrapping_add(hash.wrapping_mul(14_029_467_366_897_019_727))
                .rotate_left(31)
                .wrapping_mul(11_400_714_785_074_694_791);
        }
        Ok(Value::Int(if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }))
    })
}

fn compare(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    if !matches!(b, Value::Slice(_)) {
        return Ok(Flow::Value(Value::NotImplemented));
    }
    container::compare_items(op, parts(&a)?, parts(&b)?)
}

fn indices(_: &mut Machine, this: Value, length: Value) -> Result<Flow> {
    Flow::task(async move {
        let length = as_int(&length).await?;
        let length = length.as_big().ok_or_else(|| not_an_int(&length))?;
        if length.is_negative() {
            return Err(Raised::value_error("length should not be negative"));
        }
        let Value::Slice(slice) = as_int(&this).await? else { return Err(wrong_receiver("slice", &this)) };
        let (start, stop, step) = index::exact_indices(&slice, &length)?;
        Ok(Value::tuple(vec![start, stop, step]))
    })
}
