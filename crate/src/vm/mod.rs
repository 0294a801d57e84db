//! The machine that runs code objects.

pub mod ask;
pub mod fuse;
pub mod protocols;

/// The state of a run.
pub struct Machine {}
