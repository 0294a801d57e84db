//! What a program can reach outside itself: output, virtual files, the clock. All of it is the session's.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Where bytes of output go.
pub type Sink = Box<dyn Fn(&[u8])>;

pub struct Host {
    pub out: Sink,
    pub err: Sink,
    /// Text not yet read of standard input.
    pub input: RefCell<String>,
    pub argv: Vec<String>,
    /// Virtual files by path.
    pub files: RefCell<BTreeMap<String, Vec<u8>>>,
    /// Whether files that are not virtual may be read (the command; never the page).
    pub real_files: bool,
    /// Virtual seconds since the start.
    pub clock: Cell<f64>,
    /// The main program's source, for tracebacks.
    pub sources: RefCell<BTreeMap<String, String>>,
}

impl Host {
    pub fn new(out: Sink, err: Sink) -> Host {
        Host {
            out,
            err,
            input: RefCell::default(),
            argv: Vec::new(),
            files: RefCell::default(),
            real_files: false,
            clock: Cell::new(0.0),
            sources: RefCell::default(),
        }
    }

    /// Line `number` (from 1) of a source file, without its end.
    pub fn source_line(&self, filename: &str, number: u32) -> Option<String> {
        let sources = self.sources.borrow();
        let text = sources.get(filename)?;
        text.split('\n').nth(number.checked_sub(1)? as usize).map(|l| l.trim_end_matches('\r').to_string())
    }
}
