//! Text and places in it.

pub mod encoding;
pub mod span;
pub mod text;
