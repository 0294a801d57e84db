//! What is done to the engine's Wasm after the linker, by what programs were seen to do.
//!
//! ```text
//! postlink count-calls WHOLE.wasm COUNTING.wasm       a module that counts its calls
//! postlink inline WHOLE.wasm SHARES INLINED.wasm      SHARES: lines of a site and its share of a program's calls
//! postlink count-functions WHOLE.wasm COUNTING.wasm   a module that counts how often its functions run
//! postlink part WHOLE.wasm KEPT FIRST.wasm REST.wasm  KEPT: a file with the indices of the functions for the first part
//! ```
//!
//! `part` makes two of it, so that a program that needs only the first part fetches only that. The first part calls its import
//! `loadRestOfEngine` when something needs the rest; JavaScript then makes an instance of the rest with the exports of the first
//! as its import "first", which puts the moved functions into the table.

mod count;
mod facts;
mod first;
mod inline;
mod plan;
mod rest;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use count::{Counted, counting};
use facts::Facts;
use inline::Shares;
use plan::Plan;

/// Why it was given up.
pub type Failure = Box<dyn Error>;

const USAGE: &str = "usage: postlink count-calls WHOLE COUNTING | inline WHOLE SHARES INLINED | count-functions WHOLE COUNTING \
                     | part WHOLE KEPT FIRST REST";

fn main() -> Result<(), Failure> {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let arguments = arguments.iter().map(String::as_str).collect::<Vec<_>>();
    let [_, whole, ..] = arguments[..] else { return Err(USAGE.into()) };
    let bytes = fs::read(whole)?;
    let facts = Facts::read(&bytes)?;
    match arguments[..] {
        ["count-calls", _, to] => fs::write(to, counting(&facts, Counted::Calls)?)?,
        ["inline", _, shares, to] => fs::write(to, inline::inlined(&facts, &read_shares(shares)?)?)?,
        ["count-functions", _, to] => fs::write(to, counting(&facts, Counted::Functions)?)?,
        ["part", _, kept, first_part, rest_part] => {
            let kept =
                fs::read_to_string(kept)?.split_whitespace().map(str::parse).collect::<Result<BTreeSet<u32>, _>>()?;
            let plan = Plan::new(&facts, &kept)?;
            fs::write(first_part, first::first(&facts, &plan)?)?;
            fs::write(rest_part, rest::rest(&facts, &plan)?)?;
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

fn read_shares(path: &str) -> Result<Shares, Failure> {
    let mut shares = Shares::new();
    for line in fs::read_to_string(path)?.lines() {
        let (site, share) = line.split_once(' ').ok_or("a line without a share")?;
        shares.insert(site.parse()?, share.parse()?);
    }
    Ok(shares)
}
