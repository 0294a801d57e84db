//! Program, inputs and time: what the command and the page hold.

pub mod host;
