//! Constants as plain data; the VM makes values of them once, when a code object is loaded.

use std::rc::Rc;

use num_bigint::BigInt;

use super::object::Code;

/// One entry of `co_consts`.
#[derive(Clone, Debug)]
pub enum Constant {
    None,
    Ellipsis,
    Bool(bool),
    /// An int that fits 64 bits.
    Int(i64),
    /// Any other int.
    Long(BigInt),
    Float(f64),
    /// Real and imaginary part.
    Complex(f64, f64),
    /// Text; a lone surrogate U+D800..U+DFFF stands as U+10F800..U+10FFFF (see `object::str`).
    Str(Rc<str>),
    Bytes(Rc<[u8]>),
    Tuple(Vec<Constant>),
    FrozenSet(Vec<Constant>),
    Code(Rc<Code>),
}

/// A frozenset constant: the first of equal items stays.
pub fn frozen_set(items: Vec<Constant>) -> Constant {
    let mut kept: Vec<Constant> = Vec::with_capacity(items.len());
    for item in items {
        if !kept.iter().any(|k| equal(k, &item)) {
            kept.push(item);
        }
    }
    Constant::FrozenSet(kept)
}

/// Equality as `==` in Python has it: `1 == 1.0 == True`.
pub fn equal(a: &Constant, b: &Constant) -> bool {
    use Constant::*;
    match (a, b) {
        (None, None) | (Ellipsis, Ellipsis) => true,
        (Str(a), Str(b)) => a == b,
        (Bytes(a), Bytes(b)) => a == b,
        (Tuple(a), Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (FrozenSet(a), FrozenSet(b)) => a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| equal(a, b))),
        (Code(a), Code(b)) => same_code(a, b),
        (Long(a), Long(b)) => a == b,
        (Complex(ar, ai), b) => match b {
            Complex(br, bi) => ar == br && ai == bi,
            _ => *ai == 0.0 && equal(&Float(*ar), b),
        },
        (a, Complex(..)) => equal(b, a),
        (Float(a), Float(b)) => a == b,
        (Float(a), b) | (b, Float(a)) => small(b).is_some_and(|b| b as f64 == *a && *a as i64 == b),
        (a, b) => matches!((small(a), small(b)), (Some(a), Some(b)) if a == b),
    }
}

fn small(constant: &Constant) -> Option<i64> {
    match constant {
        Constant::Int(i) => Some(*i),
        Constant::Bool(b) => Some(*b as i64),
        _ => None,
    }
}

/// Whether two constants may share one place in `co_consts`: same type and value, signs of zeros included.
pub fn same(a: &Constant, b: &Constant) -> bool {
    use Constant::*;
    match (a, b) {
        (Bool(a), Bool(b)) => a == b,
        (Int(a), Int(b)) => a == b,
        (Float(a), Float(b)) => a.to_bits() == b.to_bits(),
        (Complex(ar, ai), Complex(br, bi)) => ar.to_bits() == br.to_bits() && ai.to_bits() == bi.to_bits(),
        (Tuple(a), Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (FrozenSet(a), FrozenSet(b)) => a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| same(a, b))),
        (Bool(_) | Int(_) | Float(_) | Complex(..), _) | (_, Bool(_) | Int(_) | Float(_) | Complex(..)) => false,
        (a, b) => equal(a, b),
    }
}

/// A body that is compiled twice (in a `finally`, in the test of a `while`) gives one constant.
fn same_code(a: &Code, b: &Code) -> bool {
    a.qualname == b.qualname
        && a.first_line == b.first_line
        && a.instrs == b.instrs
        && a.positions == b.positions
        && a.names == b.names
        && a.slots.len() == b.slots.len()
        && a.slots.iter().zip(&b.slots).all(|(a, b)| a.name == b.name)
        && a.constants.len() == b.constants.len()
        && a.constants.iter().zip(&b.constants).all(|(a, b)| same(a, b))
}
