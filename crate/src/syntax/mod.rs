//! From text to tree: Ruff's parser, its tree brought into our form, and the errors that refuse a text.

mod depth;
mod diagnose;
pub mod error;
pub mod fold;
mod future;
pub mod lower;
mod lower_expr;
mod lower_string;
pub mod parse;
pub mod sizes;
mod token;
mod tokenize_literal;
mod tokenizer;
pub mod tree;
pub mod warning;
