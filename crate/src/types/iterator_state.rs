//! How `copy` and `pickle` make the builtin iterators again: `__reduce__` and `__setstate__`.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use super::arguments::{as_int, not_an_int, wrong_receiver};
use crate::object::iterator::{Iter, Step, Steps};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::{Dict, Raised, Result, Str, Value, types};
use crate::ops::subscript::make_range;
use crate::vm::{Machine, ask};

/// Of all iterators over containers.
pub const REDUCE: &[Def] = &[Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce))];

/// Of those that stand at a place by number.
pub const SET_STATE: &[Def] = &[Def::method("__setstate__", Arity::One, Call::FlowBinary(set_state))];

/// A function of `builtins`, as it is named there now; None where a program took it away.
pub async fn builtin(builtins: &Rc<Dict>, name: &str) -> Result {
    let found = ask::dict_get(builtins, &Value::interned(name)).await?;
    found.ok_or_else(|| Raised::new(&types().attribute_error, name))
}

/// `(maker, (argument,))`, and the state where there is one.
pub fn reduced(maker: Value, argument: Value, state: Option<Value>) -> Value {
    let parts = [maker, Value::tuple(vec![argument])].into_iter().chain(state);
    Value::tuple(parts.collect())
}

/// The place that a `__setstate__` was given.
pub fn place(state: &Value) -> Result<i64> {
    if !state.is_int() {
        return Err(Raised::type_error("an integer is required"));
    }
    state.as_int().ok_or_else(|| Raised::overflow_error("Python int too large to convert to C ssize_t"))
}

fn receiver(this: &Value) -> Result<&Iter> {
    match this {
        Value::Iter(iter) => Ok(iter),
        _ => Err(wrong_receiver("iterator", this)),
    }
}

fn reduce(m: &mut Machine, this: Value) -> Result<Flow> {
    let backwards = Rc::ptr_eq(receiver(&this)?.builtin_class(), &types().list_reverseiterator);
    let builtins = m.builtins.clone();
    Flow::task(async move {
        let maker = builtin(&builtins, if backwards { "reversed" } else { "iter" }).await?;
        // Looking the function up may have run code that moved the iterator on.
        let iter = receiver(&this)?;
        let (argument, state) = match rest(&iter.steps.borrow())? {
            Some(rest) => rest,
            None => (nothing(iter), None),
        };
        Ok(reduced(maker, argument, state))
    })
}

/// The empty container that stands for an exhausted iterator.
fn nothing(iter: &Iter) -> Value {
    let (t, class) = (types(), iter.builtin_class());
    let is = |of: &Rc<crate::object::Class>| Rc::ptr_eq(class, of);
    if is(&t.str_iterator) || is(&t.str_ascii_iterator) {
        Value::str("")
    } else if is(&t.tuple_iterator) || is(&t.bytes_iterator) || is(&t.bytearray_iterator) {
        Value::tuple(Vec::new())
    } else {
        Value::list(Vec::new())
    }
}

/// What an iterator goes through, and where it stands; None when it is exhausted.
fn rest(steps: &Steps) -> Result<Option<(Value, Option<Value>)>> {
    let at = |container: Value, at: usize| Some((container, Some(Value::int_from_usize(at))));
    let range = |next: &BigInt, step: &BigInt, left: &BigInt| {
        Some((make_range(next, &(next + left * step), step), Some(Value::None)))
    };
    Ok(match steps {
        Steps::Done => None,
        Steps::List { list, at: place } => at(Value::List(list.clone()), *place),
        Steps::ListReversed { list, at: place } => match place.checked_sub(1) {
            Some(place) => at(Value::List(list.clone()), place),
            None => None,
        },
        Steps::Tuple { tuple, at: place } => at(Value::Tuple(tuple.clone()), *place),
        Steps::Str { text, at: place } => at(Value::Str(text.clone()), text.as_str()[..*place].chars().count()),
        Steps::Bytes { bytes, at: place } => at(Value::Bytes(bytes.clone()), *place),
        Steps::ByteArray { array, at: place } => at(array.clone(), *place),
        Steps::Range { next, step, left } => range(&(*next).into(), &(*step).into(), &(*left).into()),
        Steps::BigRange { next, step, left } => range(next, step, left),
        Steps::Dict { dict, at, used, left, part } => {
            Some(collected(Steps::Dict { dict: dict.clone(), at: *at, used: *used, left: *left, part: *part })?)
        }
        Steps::DictReversed { dict, at, used, part } => {
            Some(collected(Steps::DictReversed { dict: dict.clone(), at: *at, used: *used, part: *part })?)
        }
        Steps::Set { set, at, used } => Some(collected(Steps::Set { set: set.clone(), at: *at, used: *used })?),
        Steps::Charged(inner) => rest(inner)?,
        Steps::Watched { inner, .. } => rest(&inner.steps.borrow())?,
    })
}

/// The items that are still to come, as a list.
fn collected(steps: Steps) -> Result<(Value, Option<Value>)> {
    let Value::Iter(iter) = Iter::new(steps) else { return Ok((Value::None, None)) };
    let mut items = Vec::new();
    loop {
        match iter.step() {
            Step::Item(item) => items.push(item),
            Step::Done => return Ok((Value::list(items), None)),
            Step::Changed(message) => return Err(Raised::runtime_error(message)),
        }
    }
}

fn set_state(_: &mut Machine, this: Value, state: Value) -> Result<Flow> {
    if matches!(receiver(&this)?.builtin_class(), class if Rc::ptr_eq(class, &types().range_iterator) || Rc::ptr_eq(class, &types().longrange_iterator))
    {
        return Flow::task(async move {
            let by = as_int(&state).await?;
            let by = by.as_big().ok_or_else(|| not_an_int(&by))?;
            let small = Rc::ptr_eq(receiver(&this)?.builtin_class(), &types().range_iterator);
            if small && i64::try_from(&by).is_err() {
                return Err(Raised::overflow_error("Python int too large to convert to C long"));
            }
            skip(&mut receiver(&this)?.steps.borrow_mut(), by);
            Ok(Value::None)
        });
    }
    let place = place(&state)?;
    let gone = move_to(&mut receiver(&this)?.steps.borrow_mut(), place);
    drop(gone);
    Ok(Flow::Value(Value::None))
}

/// Leaves the next `by` numbers of a range out.
fn skip(steps: &mut Steps, by: BigInt) {
    let by = if by.is_negative() { BigInt::zero() } else { by };
    match steps {
        Steps::Range { next, step, left } => {
            let by = i64::try_from(by).unwrap_or(i64::MAX).min(*left);
            *next = next.wrapping_add(step.wrapping_mul(by));
            *left -= by;
        }
        Steps::BigRange { next, step, left } => {
            let by = by.min(left.clone());
            *next += &*step * &by;
            *left -= by;
        }
        Steps::Charged(inner) => skip(inner, by),
        Steps::Watched { inner, .. } => skip(&mut inner.steps.borrow_mut(), by),
        _ => {}
    }
}

/// Moves an iterator over a sequence to a place; gives what it lets go of.
fn move_to(steps: &mut Steps, place: i64) -> Option<Steps> {
    let within = |len: usize| crate::ops::index::as_size(place).min(len);
    match steps {
        // A list alone may shrink and grow: before its beginning there is the end.
        Steps::List { .. } if place < 0 => return Some(std::mem::replace(steps, Steps::Done)),
        Steps::List { list, at } => *at = within(list.len()),
        Steps::ListReversed { list, at } => {
            *at = crate::ops::index::as_size(place.saturating_add(1)).min(list.len());
        }
        Steps::Tuple { tuple, at } => *at = within(tuple.len()),
        Steps::Str { text, at } => *at = byte_offset(text, within(usize::MAX)),
        Steps::Bytes { bytes, at } => *at = within(bytes.len()),
        Steps::ByteArray { array, at } => *at = within(crate::ops::subscript::len_quick(array).unwrap_or(0)),
        Steps::Watched { inner, .. } => return move_to(&mut inner.steps.borrow_mut(), place),
        _ => {}
    }
    None
}

fn byte_offset(text: &Str, char: usize) -> usize {
    let text = text.as_str();
    text.char_indices().nth(char).map_or(text.len(), |(at, _)| at)
}
