//! CPython's tokenizer: indentation, brackets, operators, names. Numbers and strings are in `tokenize_literal`.

use super::error::{BEFORE, Fault, SyntaxErrorKind};
use super::token::{Kind, Stop, Token, Tokens};
use crate::source::span::Span;
use crate::source::text::Text;

/// Brackets and blocks that may be nested.
const MAX_LEVEL: usize = 200;
const MAX_INDENT: usize = 100;

const THREE: [&str; 5] = ["**=", "//=", ">>=", "<<=", "..."];
const TWO: [&str; 21] = [
    "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<", "<=", "<>", "==", ">=", ">>", "@=", "^=",
    "|=", "&&",
];

/// An f-string that is open.
pub(super) struct OpenString {
    pub(super) start: u32,
    pub(super) quote: u8,
    pub(super) triple: bool,
    pub(super) raw: bool,
    /// Bracket levels at which its replacement fields are open.
    pub(super) fields: Vec<usize>,
    /// Which of them have come to their format spec.
    pub(super) in_spec: Vec<bool>,
}

pub(super) struct Tokenizer<'t> {
    pub(super) text: &'t Text<'t>,
    pub(super) source: &'t [u8],
    pub(super) at: usize,
    pub(super) tokens: Vec<Token>,
    pub(super) brackets: Vec<(u8, u32)>,
    pub(super) strings: Vec<OpenString>,
    /// Columns of the open blocks, with tabs as 8 and as 1.
    indents: Vec<(u32, u32)>,
    line_start: bool,
    /// Where a comment before the next token begins: the line end that follows it begins there.
    comment: Option<usize>,
}

pub(super) type Lexed<T> = Result<T, Box<Stop>>;

pub(super) fn tokenize(text: &Text) -> Tokens {
    let mut tokenizer = Tokenizer {
        text,
        source: text.as_str().as_bytes(),
        at: 0,
        tokens: Vec::new(),
        brackets: Vec::new(),
        strings: Vec::new(),
        indents: vec![(0, 0)],
        line_start: true,
        comment: None,
    };
    let stop = tokenizer.run().err().map(|stop| *stop);
    Tokens { list: tokenizer.tokens, stop }
}

impl Tokenizer<'_> {
    pub(super) fn peek(&self, ahead: usize) -> u8 {
        self.source.get(self.at + ahead).copied().unwrap_or(0)
    }

    pub(super) fn at_end(&self) -> bool {
        self.at >= self.source.len()
    }

    pub(super) fn push(&mut self, kind: Kind, start: usize) {
        let level = self.brackets.len() as u16;
        self.tokens.push(Token { kind, start: start as u32, end: self.at as u32, level });
    }

    /// An error of the tokenizer itself, at one character.
    pub(super) fn fail<T>(&self, at: usize, message: impl Into<String>) -> Lexed<T> {
        let mut span = self.text.span(at as u32, at as u32);
        span.end_column = span.column;
        self.fail_at(span, message)
    }

    pub(super) fn fail_at<T>(&self, span: Span, message: impl Into<String>) -> Lexed<T> {
        Err(Box::new(Stop { fault: Fault::new(span, message), hard: true, unclosed: None }))
    }

    fn soft<T>(&self, kind: SyntaxErrorKind, span: Span, message: impl Into<String>) -> Lexed<T> {
        Err(Box::new(Stop { fault: Fault::of(kind, span, message), hard: false, unclosed: None }))
    }

    fn run(&mut self) -> Lexed<()> {
        loop {
            if let Some(open) = self.strings.last() {
                let in_text = open.fields.is_empty()
                    || (open.in_spec.last() == Some(&true) && open.fields.last() == Some(&self.brackets.len()));
                if in_text {
                    self.string_middle()?;
                    continue;
                }
            }
            if self.line_start && self.brackets.is_empty() {
                self.line_start = false;
                self.indentation()?;
            }
            self.skip_blank();
            if self.at_end() {
                return self.finish();
            }
            self.token()?;
        }
    }

    fn skip_blank(&mut self) {
        while matches!(self.peek(0), b' ' | b'\t' | b'\x0c') {
            self.at += 1;
        }
        self.comment = None;
        if self.peek(0) == b'#' {
            self.comment = Some(self.at);
            while !self.at_end() && self.peek(0) != b'\n' {
                self.at += 1;
            }
        }
    }

    fn indentation(&mut self) -> Lexed<()> {
        loop {
            let line = self.at;
            let (mut column, mut alternative) = (0, 0);
            // The first column counts, if the blank space goes on after a backslash.
            let mut continued = None;
            loop {
                match self.peek(0) {
                    b' ' => (column, alternative) = (column + 1, alternative + 1),
                    b'\t' => (column, alternative) = ((column / 8 + 1) * 8, alternative + 1),
                    b'\x0c' => (column, alternative) = (0, 0),
                    b'\\' if self.peek(1) == b'\n' => {
                        continued = continued.or(Some(column).filter(|c| *c > 0));
                        self.at += 1;
                    }
                    _ => break,
                }
                self.at += 1;
            }
            if let Some(first) = continued {
                (column, alternative) = (first, first);
            }
            match self.peek(0) {
                b'\n' => {
                    self.at += 1;
                    continue;
                }
                b'#' => {
                    while !self.at_end() && self.peek(0) != b'\n' {
                        self.at += 1;
                    }
                    continue;
                }
                _ if self.at_end() => return Ok(()),
                _ => {}
            }
            return self.indent_to(line, column, alternative);
        }
    }

    fn indent_to(&mut self, line: usize, column: u32, alternative: u32) -> Lexed<()> {
        let (top, top_alternative) = self.indents.last().copied().unwrap_or((0, 0));
        let number = self.text.place(self.at as u32).0;
        let inconsistent = |this: &Self| {
            let span = Span { line: number, column: 0, end_line: 0, end_column: 0 };
            this.soft(SyntaxErrorKind::TabError, span, "inconsistent use of tabs and spaces in indentation")
        };
        if column == top {
            return if alternative == top_alternative { Ok(()) } else { inconsistent(self) };
        }
        if column > top {
            if self.indents.len() >= MAX_INDENT {
                let span = Span { line: number, column: 0, end_line: 0, end_column: BEFORE };
                return self.soft(SyntaxErrorKind::IndentationError, span, "too many levels of indentation");
            }
            if alternative <= top_alternative {
                return inconsistent(self);
            }
            self.indents.push((column, alternative));
            self.push(Kind::Indent, line);
            return Ok(());
        }
        while self.indents.last().is_some_and(|(c, _)| *c > column) && self.indents.len() > 1 {
            self.indents.pop();
            let here = self.at;
            self.push(Kind::Dedent, here);
        }
        let (top, top_alternative) = self.indents.last().copied().unwrap_or((0, 0));
        if column != top {
            // CPython has read the line to its end by then.
            let length = self.text.line(number).len() as u32;
            let span = Span { line: number, column: length, end_line: 0, end_column: BEFORE };
            let message = "unindent does not match any outer indentation level";
            return self.soft(SyntaxErrorKind::IndentationError, span, message);
        }
        if alternative != top_alternative {
            return inconsistent(self);
        }
        Ok(())
    }

    /// Line end, dedents and end mark.
    fn finish(&mut self) -> Lexed<()> {
        let end = self.source.len() as u32;
        if let Some((_, open)) = self.brackets.last() {
            return Err(Box::new(Stop {
                fault: Fault::new(self.text.span(end, end), "unexpected EOF while parsing"),
                hard: false,
                unclosed: Some(*open),
            }));
        }
        let complete = self.tokens.last().is_none_or(|t| matches!(t.kind, Kind::Newline | Kind::Dedent | Kind::Indent));
        if !complete {
            // The missing line end is taken as read.
            let start = self.comment.map_or(end, |at| at as u32);
            self.tokens.push(Token { kind: Kind::Newline, start, end: end + 1, level: 0 });
        }
        for _ in 1..self.indents.len() {
            self.tokens.push(Token { kind: Kind::Dedent, start: end, end, level: 0 });
        }
        self.tokens.push(Token { kind: Kind::End, start: end, end, level: 0 });
        Ok(())
    }

    fn token(&mut self) -> Lexed<()> {
        let start = self.at;
        let byte = self.peek(0);
        match byte {
            b'\n' => {
                self.at += 1;
                if self.brackets.is_empty() && self.strings.is_empty() {
                    let blank = self.tokens.last().is_none_or(|t| t.kind == Kind::Newline);
                    if !blank {
                        self.push(Kind::Newline, self.comment.unwrap_or(start));
                    }
                    self.line_start = true;
                }
                Ok(())
            }
            b'\\' => self.continuation(),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_ascii_digit() => self.number(),
            b'\'' | b'"' => self.string(start),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.name(),
            _ => self.operator(),
        }
    }

    fn continuation(&mut self) -> Lexed<()> {
        let left_open = !self.brackets.is_empty();
        if self.peek(1) == b'\n' {
            self.at += 2;
            if self.at_end() && left_open {
                return self.finish();
            }
            if self.at_end() {
                // The last line again, from its end.
                let (line, _) = self.text.place(self.at.saturating_sub(1) as u32);
                let column = self.text.line(line).len() as u32;
                let span = Span { line, column, end_line: 0, end_column: BEFORE };
                return self.soft(SyntaxErrorKind::SyntaxError, span, "unexpected EOF while parsing");
            }
            return Ok(());
        }
        if self.at + 1 >= self.source.len() && left_open {
            return self.finish();
        }
        if self.at + 1 >= self.source.len() {
            let (line, column) = self.text.place(self.at as u32 + 1);
            let span = Span { line, column, end_line: 0, end_column: BEFORE };
            return self.soft(SyntaxErrorKind::SyntaxError, span, "unexpected EOF while parsing");
        }
        let mut span = self.text.span(self.at as u32 + 1, self.at as u32 + 1);
        (span.end_line, span.end_column) = (0, 0);
        self.soft(SyntaxErrorKind::SyntaxError, span, "unexpected character after line continuation character")
    }

    fn name(&mut self) -> Lexed<()> {
        let start = self.at;
        while self.peek(0).is_ascii_alphanumeric() || self.peek(0) == b'_' || self.peek(0) >= 0x80 {
            self.at += 1;
        }
        let word = self.text.slice(start as u32, self.at as u32);
        if matches!(self.peek(0), b'\'' | b'"') && is_prefix(word) {
            return self.string(start);
        }
        for (offset, c) in word.char_indices() {
            let valid = if offset == 0 {
                c == '_' || unicode_ident::is_xid_start(c)
            } else {
                unicode_ident::is_xid_continue(c)
            };
            if !valid {
                return self.bad_character(start + offset, c);
            }
        }
        self.push(Kind::Name, start);
        Ok(())
    }

    fn bad_character<T>(&self, at: usize, c: char) -> Lexed<T> {
        let code = c as u32;
        if is_printable(c) {
            self.fail(at, format!("invalid character '{c}' (U+{code:04X})"))
        } else {
            self.fail(at, format!("invalid non-printable character U+{code:04X}"))
        }
    }

    fn operator(&mut self) -> Lexed<()> {
        let start = self.at;
        let byte = self.peek(0);
        let rest = self.text.slice(start as u32, (start + 3).min(self.source.len()) as u32);
        let rest = if rest.is_empty() {
            self.text.slice(start as u32, (start + 2).min(self.source.len()) as u32)
        } else {
            rest
        };
        let length = if THREE.contains(&rest) {
            3
        } else if rest.get(..2).is_some_and(|two| TWO.contains(&two) && two != "&&") {
            2
        } else {
            1
        };
        if self.in_field() {
            // `=`, `!` and `:` of a replacement field end the expression.
            if byte == b':' {
                if self.strings.last().is_some_and(|s| s.fields.len() > 2) {
                    return self.fail(start, "f-string: expressions nested too deeply");
                }
                self.at += 1;
                self.push(Kind::Op, start);
                if let Some(spec) = self.strings.last_mut().and_then(|s| s.in_spec.last_mut()) {
                    *spec = true;
                }
                return Ok(());
            }
            if byte == b'!' && self.peek(1) != b'=' {
                self.at += 1;
                self.push(Kind::Op, start);
                return Ok(());
            }
        }
        match byte {
            b'(' | b'[' | b'{' => {
                if self.brackets.len() >= MAX_LEVEL {
                    return self.fail(start, "too many nested parentheses");
                }
                self.brackets.push((byte, start as u32));
                self.at += 1;
                self.push(Kind::Op, start);
            }
            b')' | b']' | b'}' => self.close(byte)?,
            b if b < b' ' || b == 0x7f => return self.bad_character(start, b as char),
            _ => {
                self.at += length;
                self.push(Kind::Op, start);
            }
        }
        Ok(())
    }

    /// Directly inside a replacement field, not in brackets of its expression.
    fn in_field(&self) -> bool {
        self.strings.last().is_some_and(|s| s.fields.last() == Some(&self.brackets.len()))
    }

    fn close(&mut self, byte: u8) -> Lexed<()> {
        let start = self.at;
        let closing = byte as char;
        let field = self.in_field();
        let prefix = if self.strings.is_empty() { "" } else { "f-string: " };
        if field && byte != b'}' {
            return self.fail(start, format!("f-string: unmatched '{closing}'"));
        }
        let Some((open, place)) = self.brackets.pop() else {
            return self.fail(start, format!("{prefix}unmatched '{closing}'"));
        };
        if !matches!((open, byte), (b'(', b')') | (b'[', b']') | (b'{', b'}')) {
            let opening = open as char;
            let mut message = format!("closing parenthesis '{closing}' does not match opening parenthesis '{opening}'");
            let line = self.text.place(place).0;
            if line != self.text.place(start as u32).0 {
                message.push_str(&format!(" on line {line}"));
            }
            return self.fail(start, message);
        }
        self.at += 1;
        self.push(Kind::Op, start);
        if field && let Some(string) = self.strings.last_mut() {
            string.fields.pop();
            string.in_spec.pop();
        }
        Ok(())
    }
}

/// Whether letters before a quote make a string literal of it.
pub(super) fn is_prefix(word: &str) -> bool {
    if word.len() > 2 {
        return false;
    }
    matches!(word.to_ascii_lowercase().as_str(), "r" | "u" | "b" | "f" | "br" | "rb" | "fr" | "rf")
}

/// As `str.isprintable()`, as far as one can say without a table of unassigned characters.
fn is_printable(c: char) -> bool {
    let code = c as u32;
    let unprintable = c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(code,
            0xad | 0x600..=0x605 | 0x61c | 0x6dd | 0x70f | 0x890..=0x891 | 0x8e2 | 0xfff | 0x180e
            | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xd800..=0xf8ff | 0xfa6e..=0xfa6f
            | 0xfada..=0xfaff | 0xfdd0..=0xfdef | 0xfeff | 0xfff0..=0xfffb | 0xe0000..=0x10_ffff)
        || code & 0xfffe == 0xfffe;
    !unprintable
}
