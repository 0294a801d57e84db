//! Prints what the compiler says about each of many sources; `tests/compiler` reads it.

use std::io::Read;

use yieldscope::compile::{Mode, compile};

fn main() {
    let mut all = String::new();
    if std::io::stdin().read_to_string(&mut all).is_err() {
        return;
    }
    // Each source comes with its length in bytes on a line before it.
    let mut rest = &all[..];
    while let Some((length, tail)) = rest.split_once('\n') {
        let Ok(length) = length.parse::<usize>() else { return };
        let Some(source) = tail.get(..length) else { return };
        rest = tail.get(length..).unwrap_or("");
        match compile(source, "x", Mode::Exec) {
            Ok(_) => println!("ok"),
            Err(e) => println!(
                "{:?}\t{}\t{}\t{}\t{}\t{}",
                e.kind,
                e.message.replace('\n', "\\n").replace('\t', "\\t"),
                e.line,
                e.column,
                e.end_line,
                e.end_column
            ),
        }
    }
}
