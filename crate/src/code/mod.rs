//! The code object: what the compiler makes and the VM runs. Plain data, free of run-time values.

pub mod constant;
pub mod dis;
pub mod flags;
pub mod literal;
pub mod object;
pub mod opcode;
