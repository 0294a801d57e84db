//! Which scope each name belongs to: a walk over the tree collects the names of every scope (`build`), then a
//! second one decides for each name whether it is local, a cell, free or global (`resolve`).

mod build;
mod build_expr;
pub mod mangle;
mod resolve;
pub mod table;

pub use build::{expression, module};
