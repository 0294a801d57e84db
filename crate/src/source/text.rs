//! A source text with its line index: byte offsets to lines, columns and spans.

use std::borrow::Cow;
use std::cell::Cell;

use super::span::Span;

/// Normalised source: no byte order mark, line ends are `\n`.
pub struct Text<'s> {
    source: Cow<'s, str>,
    /// Byte offset of the start of each line.
    starts: Vec<u32>,
    /// The line that was asked for last: most questions come in source order.
    last: Cell<usize>,
}

impl<'s> Text<'s> {
    pub fn new(source: &'s str) -> Text<'s> {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let source = if source.contains('\r') {
            Cow::Owned(source.replace("\r\n", "\n").replace('\r', "\n"))
        } else {
            Cow::Borrowed(source)
        };
        let mut starts = vec![0];
        starts.extend(source.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1));
        Text { source, starts, last: Cell::new(0) }
    }

    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// The text between two byte offsets; empty where they are no character borders.
    pub fn slice(&self, start: u32, end: u32) -> &str {
        self.source.get(start as usize..end as usize).unwrap_or("")
    }

    /// Index (from 0) of the line that holds a byte offset.
    fn line_index(&self, offset: u32) -> usize {
        let last = self.last.get();
        let begins = self.starts.get(last).is_some_and(|s| *s <= offset);
        if begins && self.starts.get(last + 1).is_none_or(|s| offset < *s) {
            return last;
        }
        let line = self.starts.partition_point(|s| *s <= offset).saturating_sub(1);
        self.last.set(line);
        line
    }

    /// Line (from 1) and column (in bytes, from 0).
    pub fn place(&self, offset: u32) -> (u32, u32) {
        let line = self.line_index(offset);
        (line as u32 + 1, offset - self.starts.get(line).copied().unwrap_or(0))
    }

    pub fn span(&self, start: u32, end: u32) -> Span {
        let (line, column) = self.place(start);
        let (end_line, end_column) = self.place(end);
        Span { line, column, end_line, end_column }
    }

    /// Number of lines, an empty last one included.
    pub fn line_count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Byte offset at which a line (from 1) starts; the end of the text for lines beyond it.
    pub fn line_start(&self, line: u32) -> u32 {
        let index = line.saturating_sub(1) as usize;
        self.starts.get(index).copied().unwrap_or(self.source.len() as u32)
    }

    /// A line (from 1) without its line end.
    pub fn line(&self, line: u32) -> &str {
        let start = self.line_start(line);
        let end = self.line_start(line + 1);
        self.slice(start, end).trim_end_matches('\n')
    }

    /// Column in characters, from 1, of a byte column in a line.
    pub fn char_column(&self, line: u32, column: u32) -> u32 {
        let text = self.line(line);
        let upto = (column as usize).min(text.len());
        let chars = text.char_indices().take_while(|(i, _)| *i < upto).count() as u32;
        chars + 1 + column.saturating_sub(text.len() as u32)
    }
}
