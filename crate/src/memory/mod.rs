//! The account of bytes, in CPython 3.13's measures.

pub mod allocated;
pub mod cycles;
pub mod size;
