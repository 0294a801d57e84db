//! Prints listings of source files, or what is wrong with them; `compare.py` reads it.

#[path = "listing.rs"]
mod listing;

use yieldscope::compile::{Mode, compile};

fn main() {
    for path in std::env::args().skip(1) {
        println!("file {path}");
        let Ok(source) = std::fs::read_to_string(&path) else {
            println!("unreadable");
            continue;
        };
        match compile(&source, &path, Mode::Exec) {
            Ok(code) => {
                let mut out = String::new();
                listing::list(&code, &mut out);
                print!("{out}");
            }
            Err(e) => {
                let end_line = if e.end_column == 0 { 0 } else { e.end_line };
                println!("{:?}\t{}\t{}\t{}\t{end_line}\t{}", e.kind, e.message, e.line, e.column, e.end_column);
            }
        }
    }
}
