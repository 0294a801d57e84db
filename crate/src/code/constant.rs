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
