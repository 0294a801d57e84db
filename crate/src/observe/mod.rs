//! Reading the state of a machine: frames, generators. Looking changes nothing.

pub mod state;
