//! Tokens as CPython's tokenizer makes them: the base of what is said about a text that does not parse.

use super::error::Fault;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Number,
    String,
    FStart,
    FMiddle,
    FEnd,
    Op,
    Newline,
    Indent,
    Dedent,
    End,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Byte range.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Open brackets, this one included.
    pub(super) level: u16,
}

/// Why tokens end before the text does.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) fault: Box<Fault>,
    /// Found by the tokenizer itself: it wins over what the parser has to say about earlier text.
    pub(super) hard: bool,
    /// The bracket that the end of the text has left open.
    pub(super) unclosed: Option<u32>,
}

pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// None if the text could be read to its end.
    pub(super) stop: Option<Stop>,
}
