//! Places as an editor counts them.

use hashbrown::HashMap;

use crate::session::host::Host;
use crate::source::span::Span;
use crate::trace::event::Place;

/// Turns spans into places: columns in bytes become columns in UTF-16 units.
pub struct Places<'a> {
    host: &'a Host,
    /// Of each file the lines that are not plain ASCII.
    lines: HashMap<String, HashMap<u32, String>>,
}

impl<'a> Places<'a> {
    pub fn new(host: &'a Host) -> Places<'a> {
        Places { host, lines: HashMap::new() }
    }

    pub fn place(&mut self, file: &str, span: Span) -> Place {
        if !self.lines.contains_key(file) {
            let sources = self.host.sources.borrow();
            let text = sources.get(file).map_or("", String::as_str);
            let numbered = text.split('\n').zip(1..).filter(|(line, _)| !line.is_ascii());
            self.lines.insert(file.to_string(), numbered.map(|(line, number)| (number, line.to_string())).collect());
        }
        Place {
            file: file.to_string(),
            line: span.line,
            column: self.column(file, span.line, span.column),
            end_line: span.end_line,
            end_column: self.column(file, span.end_line, span.end_column),
        }
    }

    fn column(&self, file: &str, line: u32, column: u32) -> u32 {
        let Some(text) = self.lines.get(file).and_then(|lines| lines.get(&line)) else { return column };
        let before = text.get(..column as usize).unwrap_or(text);
        before.encode_utf16().count() as u32
    }
}
