//! The vocabulary of events and the recorder that keeps them.

pub mod event;
pub mod recorder;
