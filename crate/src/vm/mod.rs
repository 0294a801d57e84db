//! The machine: Python frames and native frames on one stack of its own, never on Rust's.

mod arity;
pub mod ask;
pub mod attribute;
pub mod bind;
pub mod call;
mod carets;
pub mod construct;
pub mod eager;
pub mod fuse;
pub mod halt;
pub mod lookup;
pub mod machine;
pub mod native_frame;
pub(crate) mod observe;
pub(crate) mod observe_inner;
mod observe_stage;
mod ops_async;
mod ops_attr;
mod ops_build;
mod ops_exception;
mod ops_import;
pub mod ops_iter;
pub mod ops_match;
mod ops_name;
mod ops_operator;
pub mod protocols;
mod protocols_container;
mod protocols_operator;
mod quick_frames;
mod quick_ops;
pub mod resume;
mod run;
pub mod traceback;
mod unwind;

pub use halt::Halt;
pub use machine::Machine;
