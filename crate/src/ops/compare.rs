//! Equality and order of builtin values.
//!
//! Containers are compared on Rust's stack down to a fixed depth and a fixed number of containers; beyond, and where a
//! Python class decides, the answer is None and the caller compares step by step in a native frame.

use std::cmp::Ordering;
use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::{FromPrimitive, Signed, Zero};

use super::{complex, set_algebra};
use crate::code::opcode::Comparison;
use crate::object::opaque::ByteArray;
use crate::object::types::types;
use crate::object::{Dict, Range, Result, Set, Value};

/// Containers within containers that are looked into.
const MAX_DEPTH: u32 = 20;
/// Containers looked into in all: shared ones are met again and again.
const MAX_CONTAINERS: u32 = 200_000;

/// What is left of the bounds above.
struct Bounds {
    depth: u32,
    containers: u32,
}

impl Bounds {
    fn new() -> Bounds {
        Bounds { depth: MAX_DEPTH, containers: MAX_CONTAINERS }
    }

    fn within<T>(&mut self, f: impl FnOnce(&mut Bounds) -> Option<T>) -> Option<T> {
        self.depth = self.depth.checked_sub(1)?;
        self.containers = self.containers.checked_sub(1)?;
        let result = f(self);
        self.depth += 1;
        result
    }
}

/// `a == b` where no Python code is needed; None where a Python class decides.
#[inline]
pub fn equal_quick(a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(a == b),
        (Value::Str(a), Value::Str(b)) => Some(Rc::ptr_eq(a, b) || a.as_str() == b.as_str()),
        (Value::None, Value::None) => Some(true),
        (Value::Float(a), Value::Float(b)) => Some(a == b),
        _ => equal(a, b, &mut Bounds::new()),
    }
}

/// Equality as containers see it: identical items are equal.
pub fn same_quick(a: &Value, b: &Value) -> Option<bool> {
    if a.is(b) { Some(true) } else { equal_quick(a, b) }
}

fn same(a: &Value, b: &Value, bounds: &mut Bounds) -> Option<bool> {
    if a.is(b) { Some(true) } else { equal(a, b, bounds) }
}

fn equal(a: &Value, b: &Value, bounds: &mut Bounds) -> Option<bool> {
    use Value::{
        Bool, Bytes, Class, Dict, Exception, Float, Instance, Int, List, Long, Method, Opaque, Range, Set, Slice, Str,
        Tuple,
    };
    Some(match (a.bare(), b.bare()) {
        (Instance(_) | Exception(_), _) | (_, Instance(_) | Exception(_)) => return None,
        (Str(a), Str(b)) => a.as_str() == b.as_str(),
        (Int(_) | Bool(_) | Long(_) | Float(_), Int(_) | Bool(_) | Long(_) | Float(_)) => {
            order_numbers(a, b) == Some(Ordering::Equal)
        }
        (Bytes(a), Bytes(b)) => a[..] == b[..],
        (Tuple(a), Tuple(b)) => return Rc::ptr_eq(a, b).then_some(true).or_else(|| equal_items(a, b, bounds)),
        (List(a), List(b)) => {
            return Rc::ptr_eq(a, b)
                .then_some(true)
                .or_else(|| equal_items(&a.items.borrow(), &b.items.borrow(), bounds));
        }
        (Dict(a), Dict(b)) => {
            return Rc::ptr_eq(a, b).then_some(true).or_else(|| bounds.within(|bounds| equal_dicts(a, b, bounds)));
        }
        (Set(a), Set(b)) => return equal_sets(a, b),
        (Range(a), Range(b)) => equal_ranges(a, b),
        (Slice(a), Slice(b)) => {
            let parts = [(&a.start, &b.start), (&a.stop, &b.stop), (&a.step, &b.step)];
            return all_same(parts.into_iter(), bounds);
        }
        (Opaque(_), _) | (_, Opaque(_)) => return equal_opaque(a, b),
        (Method(a), Method(b)) => a.receiver.is(&b.receiver) && a.function.is(&b.function),
        (Value::Cell(_), Value::Cell(_)) => return None,
        (Class(a), other) | (other, Class(a)) => {
            // A metaclass may define equality.
            if !Rc::ptr_eq(&a.metaclass(), &types().type_)
                || matches!(other, Class(b) if !Rc::ptr_eq(&b.metaclass(), &types().type_))
            {
                return None;
            }
            matches!(other, Class(b) if Rc::ptr_eq(a, b))
        }
        (Value::Native(a), Value::Native(b)) => {
            Rc::ptr_eq(a, b)
                || (Rc::ptr_eq(&a.name, &b.name)
                    && !a.receiver.is_null()
                    && a.receiver.is(&b.receiver)
                    && a.owner.is_some() == b.owner.is_some())
        }
        _ => a.is(b),
    })
}

fn all_same<'a>(mut pairs: impl Iterator<Item = (&'a Value, &'a Value)>, bounds: &mut Bounds) -> Option<bool> {
    bounds.within(|bounds| {
        let different = pairs.find_map(|(a, b)| match same(a, b, bounds) {
            Some(true) => None,
            other => Some(other),
        });
        different.unwrap_or(Some(true))
    })
}

fn equal_items(a: &[Value], b: &[Value], bounds: &mut Bounds) -> Option<bool> {
    if a.len() != b.len() {
        return Some(false);
    }
    all_same(a.iter().zip(b), bounds)
}

fn equal_dicts(a: &Rc<Dict>, b: &Rc<Dict>, bounds: &mut Bounds) -> Option<bool> {
    let (x, y) = (a.table.borrow(), b.table.borrow());
    if x.len() != y.len() {
        return Some(false);
    }
    for entry in x.iter() {
        match y.find(&entry.key, entry.hash) {
            crate::object::dict::Found::At(at) => {
                let other = &y.entry(at)?.value;
                match same(&entry.value, other, bounds) {
                    Some(true) => {}
                    answer => return answer,
                }
            }
            crate::object::dict::Found::Missing => return Some(false),
            crate::object::dict::Found::Ask(_) => return None,
        }
    }
    Some(true)
}

fn equal_sets(a: &Rc<Set>, b: &Rc<Set>) -> Option<bool> {
    let (x, y) = (a.table.borrow(), b.table.borrow());
    if x.len() != y.len() { Some(false) } else { set_algebra::is_subset(&x, &y) }
}

/// Ranges are equal as sequences: same length, same first item, same step.
fn equal_ranges(a: &Range, b: &Range) -> bool {
    let int = |x: &Value, y: &Value| order_numbers(x, y) == Some(Ordering::Equal);
    if !int(&a.length, &b.length) {
        return false;
    }
    match a.length {
        Value::Int(0) => true,
        Value::Int(1) => int(&a.start, &b.start),
        _ => int(&a.start, &b.start) && int(&a.step, &b.step),
    }
}

fn equal_opaque(a: &Value, b: &Value) -> Option<bool> {
    if let Some((x, y)) = complex::parts(a).zip(complex::parts(b)) {
        return Some(x.0 == y.0 && x.1 == y.1);
    }
    if let Some(z) = complex::parts(a) {
        return equal_complex(z, b);
    }
    if let Some(z) = complex::parts(b) {
        return equal_complex(z, a);
    }
    let (Some(x), Some(y)) = (bytes_like(a), bytes_like(b)) else { return None };
    Some(x == y)
}

fn equal_complex(z: complex::Pair, other: &Value) -> Option<bool> {
    match other.bare() {
        Value::Int(_) | Value::Bool(_) | Value::Long(_) | Value::Float(_) => {
            Some(z.1 == 0.0 && order_numbers(&Value::Float(z.0), other) == Some(Ordering::Equal))
        }
        Value::Opaque(_) | Value::Class(_) => None,
        _ => Some(false),
    }
}

fn bytes_like(v: &Value) -> Option<Vec<u8>> {
    match v {
        Value::Bytes(b) => Some(b.to_vec()),
        _ => v.downcast::<ByteArray>().map(|array| array.data.borrow().clone()),
    }
}

/// Order of two real numbers; None if one is NaN (or not a number at all).
pub fn order_numbers(a: &Value, b: &Value) -> Option<Ordering> {
    match (a.bare(), b.bare()) {
        (Value::Float(a), Value::Float(b)) => a.partial_cmp(b),
        (Value::Float(a), b) => order_float_int(*a, b),
        (a, Value::Float(b)) => order_float_int(*b, a).map(Ordering::reverse),
        (Value::Long(a), Value::Long(b)) => Some(a.cmp(b)),
        // A Long lies beyond every int of 64 bits.
        (Value::Long(a), _) => Some(if a.is_negative() { Ordering::Less } else { Ordering::Greater }),
        (_, Value::Long(b)) => Some(if b.is_negative() { Ordering::Greater } else { Ordering::Less }),
        _ => Some(a.as_int()?.cmp(&b.as_int()?)),
    }
}

/// Exact order of a float and an int: no rounding of either.
fn order_float_int(x: f64, int: &Value) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if let Some(small) = int.as_int()
        && small.unsigned_abs() <= 1 << 53
    {
        return x.partial_cmp(&(small as f64));
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { Ordering::Greater } else { Ordering::Less });
    }
    let whole = BigInt::from_f64(x.trunc())?;
    let fraction = x.fract();
    let order = whole.cmp(&int.as_big()?);
    Some(if order == Ordering::Equal && !fraction.is_zero() {
        if fraction > 0.0 { Ordering::Greater } else { Ordering::Less }
    } else {
        order
    })
}

/// Whether an order answers an ordering operator; a missing one (NaN) answers none.
pub fn satisfies(op: Comparison, order: Option<Ordering>) -> bool {
    match op {
        Comparison::Lt => order == Some(Ordering::Less),
        Comparison::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        Comparison::Eq => order == Some(Ordering::Equal),
        Comparison::Ne => order != Some(Ordering::Equal),
        Comparison::Gt => order == Some(Ordering::Greater),
        Comparison::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
    }
}

/// `a op b` for builtin values; None where the VM has to ask methods (which then also finds the TypeError).
#[inline]
pub fn compare_quick(op: Comparison, a: &Value, b: &Value) -> Option<Result> {
    let truth = match (a, b) {
        (Value::Int(a), Value::Int(b)) => satisfies(op, Some(a.cmp(b))),
        (Value::Float(a), Value::Float(b)) => satisfies(op, a.partial_cmp(b)),
        _ => holds(op, a, b)?,
    };
    Some(Ok(Value::Bool(truth)))
}

/// As [`compare_quick`], a Rust bool.
pub fn holds(op: Comparison, a: &Value, b: &Value) -> Option<bool> {
    match op {
        Comparison::Eq => equal_quick(a, b),
        Comparison::Ne => equal_quick(a, b).map(|equal| !equal),
        _ => ordered(op, a, b, &mut Bounds::new()),
    }
}

fn ordered(op: Comparison, a: &Value, b: &Value, bounds: &mut Bounds) -> Option<bool> {
    use Value::{Bool, Bytes, Float, Int, List, Long, Opaque, Set, Str, Tuple};
    match (a.bare(), b.bare()) {
        (Int(_) | Bool(_) | Long(_) | Float(_), Int(_) | Bool(_) | Long(_) | Float(_)) => {
            Some(satisfies(op, order_numbers(a, b)))
        }
        (Str(a), Str(b)) => Some(satisfies(op, Some(order_text(a.as_str(), b.as_str())))),
        (Bytes(a), Bytes(b)) => Some(satisfies(op, Some(a[..].cmp(&b[..])))),
        (Tuple(a), Tuple(b)) => ordered_items(op, a, b, bounds),
        (List(a), List(b)) => ordered_items(op, &a.items.borrow(), &b.items.borrow(), bounds),
        (Set(a), Set(b)) => ordered_sets(op, a, b),
        (Opaque(_) | Bytes(_), Opaque(_) | Bytes(_)) => {
            if b.downcast::<crate::object::opaque::MemoryView>().is_some() {
                return None;
            }
            Some(satisfies(op, Some(bytes_like(a)?.cmp(&bytes_like(b)?))))
        }
        _ => None,
    }
}

/// Order by code points. UTF-8 keeps it, but for the stand-ins of lone surrogates.
pub fn order_text(a: &str, b: &str) -> Ordering {
    let order = a.cmp(b);
    // Stand-ins begin with the highest lead byte.
    if order.is_eq() || !(a.contains(crate::object::str::is_surrogate) || b.contains(crate::object::str::is_surrogate))
    {
        return order;
    }
    a.chars().map(crate::object::str::code_point).cmp(b.chars().map(crate::object::str::code_point))
}

/// Lexicographic: the first pair that differs decides, then the lengths.
fn ordered_items(op: Comparison, a: &[Value], b: &[Value], bounds: &mut Bounds) -> Option<bool> {
    bounds.within(|bounds| {
        for (x, y) in a.iter().zip(b) {
            if !same(x, y, bounds)? {
                return ordered(op, x, y, bounds);
            }
        }
        Some(satisfies(op, Some(a.len().cmp(&b.len()))))
    })
}

/// Sets: subset and superset.
fn ordered_sets(op: Comparison, a: &Rc<Set>, b: &Rc<Set>) -> Option<bool> {
    let (x, y) = (a.table.borrow(), b.table.borrow());
    match op {
        Comparison::Lt => Some(x.len() < y.len() && set_algebra::is_subset(&x, &y)?),
        Comparison::Le => set_algebra::is_subset(&x, &y),
        Comparison::Gt => Some(y.len() < x.len() && set_algebra::is_subset(&y, &x)?),
        Comparison::Ge => set_algebra::is_subset(&y, &x),
        Comparison::Eq | Comparison::Ne => None,
    }
}
