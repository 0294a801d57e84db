//! Reading a paused machine: frames, generators, stages, why the current line runs. Looking changes nothing.

pub mod events;
pub mod place;
pub mod stages;
pub mod state;
pub mod view;
pub mod why;
