//! From text to tree: Ruff's parser, its tree brought into our form, and the errors that refuse a text.

pub mod error;
pub mod fold;
mod future;
pub mod lower;
mod lower_expr;
mod lower_string;
pub mod parse;
pub mod tree;
