//! Yieldscope: a stackless engine for Python 3.13 that makes generators visible.
//!
//! A program goes through the rooms from left to right:
//! `source` → `syntax` → `scope` → `compile` → `code` → `vm`.

pub mod builtin;
pub mod code;
pub mod compile;
pub mod generator;
pub mod memory;
pub mod module;
pub mod object;
pub mod observe;
pub mod ops;
pub mod scope;
pub mod session;
pub mod source;
pub mod syntax;
pub mod trace;
pub mod types;
pub mod vm;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
