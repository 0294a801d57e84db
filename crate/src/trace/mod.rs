//! The vocabulary of events, the log that keeps them, and the stages that they show.

pub mod event;
pub mod glimpse;
pub mod log;
pub mod recorder;
pub mod stage;
pub mod variables;
