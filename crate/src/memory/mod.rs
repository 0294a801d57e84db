//! The account of bytes, in CPython 3.13's measures.

pub mod account;
pub mod allocated;
pub mod block;
pub mod compiling;
pub mod course;
pub mod cycles;
#[cfg(target_arch = "wasm32")]
mod free_lists;
mod leftovers;
pub mod merge_buffer;
pub mod ready;
pub mod size;
