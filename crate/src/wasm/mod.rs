//! The border between the engine and a web page: what JavaScript can call, and the conversions. It decides nothing.
//!
//! The types that cross it are declared here with `Tsify`, so that the page's TypeScript gets them from the build and
//! never writes them again.

mod memory;
mod panic;
mod rest;
mod session;
mod syntax;

use wasm_bindgen::prelude::wasm_bindgen;

pub use memory::{Measurement, compare_runs, sizes_of};
pub use panic::last_panic;
pub use rest::load_rest;
pub use session::{Session, provide_library, run_program};
pub use syntax::{SyntaxCheck, SyntaxProblem, check, check_syntax};

/// Runs once when the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    panic::install();
}

/// The version of the engine.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
