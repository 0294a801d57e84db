//! Operators on builtin values that need no Python code. Each function answers `None` where a method of a Python class
//! has to be asked; the VM does that.
//!
//! `arith` dispatches binary and unary operators to the families: `integer` (any size), `float`, `complex`, `sequence`
//! (concatenation, repetition), `set_algebra`. `compare`, `truth`, `repr` answer the other questions that every value is
//! asked; `number`, `float_text` turn text into numbers and back; `index` is the arithmetic of subscripts,
//! `subscript` gives items, lengths and iterators.

pub mod arith;
pub mod character;
pub mod character_tables;
pub mod collect;
pub mod compare;
pub mod complex;
pub mod double_double;
pub mod elementary;
pub mod float;
pub mod float_text;
pub mod index;
pub mod integer;
pub mod number;
pub mod repr;
pub mod sequence;
pub mod set_algebra;
pub mod size;
pub mod subscript;
pub mod truth;
