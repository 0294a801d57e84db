//! Yieldscope: a stackless engine for Python 3.13 that makes generators visible.
//!
//! A program goes through the rooms from left to right:
//! `source` → `syntax` → `scope` → `compile` → `code` → `vm`.

pub mod code;
pub mod compile;
pub mod scope;
pub mod source;
pub mod syntax;

#[cfg(target_arch = "wasm32")]
pub mod wasm;
