//! Text and places in it.

pub mod span;
pub mod text;
