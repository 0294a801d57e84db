//! Parts the engine's Wasm in two, so that a program that needs only the first part fetches only that.
//!
//! ```text
//! split count WHOLE.wasm COUNTED.wasm           a module that notes which functions run
//! split part WHOLE.wasm KEPT FIRST.wasm REST.wasm   KEPT: a file with the indices of the functions for the first part
//! ```
//!
//! The first part calls its import `loadRestOfEngine` when something needs the rest; JavaScript then makes an instance of the
//! rest with the exports of the first as its import "first", which puts the moved functions into the table.

mod counted;
mod facts;
mod first;
mod plan;
mod rest;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use facts::Facts;
use plan::Plan;

/// Why a parting was given up.
pub type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["count", whole, to] => {
            let bytes = fs::read(whole)?;
            fs::write(to, counted::counted(&Facts::read(&bytes)?)?)?;
        }
        ["part", whole, kept, first_part, rest_part] => {
            let bytes = fs::read(whole)?;
            let facts = Facts::read(&bytes)?;
            let kept =
                fs::read_to_string(kept)?.split_whitespace().map(str::parse).collect::<Result<BTreeSet<u32>, _>>()?;
            let plan = Plan::new(&facts, &kept)?;
            fs::write(first_part, first::first(&facts, &plan)?)?;
            fs::write(rest_part, rest::rest(&facts, &plan)?)?;
        }
        _ => return Err("usage: split count WHOLE COUNTED | split part WHOLE KEPT FIRST REST".into()),
    }
    Ok(())
}
