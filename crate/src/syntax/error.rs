//! The error that refuses a source text, worded and placed as CPython 3.13 does.

use crate::source::span::Span;
use crate::source::text::Text;

/// The exception class that CPython raises for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxErrorKind {
    SyntaxError,
    IndentationError,
    TabError,
    /// Source that CPython's parser gives up on ("too complex").
    MemoryError,
    RecursionError,
    /// What this engine refuses by name.
    Unsupported,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub kind: SyntaxErrorKind,
    pub message: String,
    /// From 1; 0 where CPython gives no place.
    pub line: u32,
    /// In characters, from 1 (`SyntaxError.offset`).
    pub column: u32,
    pub end_line: u32,
    /// In characters, from 1; 0 where CPython gives no end.
    pub end_column: u32,
    /// What CPython's `end_offset` says, which knows several ways to say that there is no end.
    pub end_offset: Option<i64>,
    /// Found after parsing: CPython then shows the line of a file alone.
    pub late: bool,
    /// The line, with its line end as CPython keeps it.
    pub text: String,
}

/// As the column of a span: CPython gives 0, one before the first character.
pub const BEFORE: u32 = u32::MAX;

/// What a check has found, before the text is at hand to place it: short, since it is passed about a lot.
#[derive(Debug)]
pub struct Fault {
    pub kind: SyntaxErrorKind,
    pub message: String,
    pub span: Span,
    /// Found after parsing: CPython then counts columns in bytes.
    pub in_bytes: bool,
}

impl Fault {
    pub fn new(span: Span, message: impl Into<String>) -> Box<Fault> {
        Box::new(Fault { kind: SyntaxErrorKind::SyntaxError, message: message.into(), span, in_bytes: false })
    }

    pub fn of(kind: SyntaxErrorKind, span: Span, message: impl Into<String>) -> Box<Fault> {
        Box::new(Fault { kind, message: message.into(), span, in_bytes: false })
    }

    /// As found after parsing.
    pub fn after_parsing(mut self: Box<Fault>) -> Box<Fault> {
        self.in_bytes = true;
        self
    }

    /// With columns in characters and the text of the line.
    pub fn place(self, text: &Text) -> SyntaxError {
        let Fault { kind, message, span, in_bytes } = self;
        let count = |line: u32, column: u32| if in_bytes { column + 1 } else { text.char_column(line, column) };
        if span.line == 0 {
            return SyntaxError {
                kind,
                message,
                line: 0,
                column: 0,
                end_line: 0,
                end_column: 0,
                end_offset: Some(0),
                late: in_bytes,
                text: String::new(),
            };
        }
        // CPython's column 0: before the line.
        let column = if span.column == BEFORE { 0 } else { count(span.line, span.column) };
        let (end_line, end_column, end_offset) = match (span.end_line, span.end_column) {
            (0, BEFORE) => (0, 0, Some(-1)),
            (0, _) => (0, 0, Some(0)),
            (line, BEFORE) => (line, 0, None),
            (line, column) => {
                let column = count(line, column);
                (line, column, Some(i64::from(column)))
            }
        };
        let line = text.line(span.line).to_string();
        SyntaxError {
            kind,
            message,
            line: span.line,
            column,
            end_line,
            end_column,
            end_offset,
            late: in_bytes,
            text: line,
        }
    }
}

pub type Checked<T> = Result<T, Box<Fault>>;
