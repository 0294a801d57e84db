//! Operators on builtin values that need no Python code. Each function answers `None` where a method of a Python class
//! has to be asked; the VM does that.

pub mod compare;
