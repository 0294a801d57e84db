//! Numbers, strings and f-strings of CPython's tokenizer, with its complaints.

use super::error::Fault;
use super::token::{Kind, Stop};
use super::tokenizer::{Lexed, OpenString, Tokenizer};

/// f-strings inside f-strings, and format specs inside format specs.
const MAX_STRINGS: usize = 150;

impl Tokenizer<'_> {
    /// The complaint stands at the last character that was read and accepted.
    fn bad_number<T>(&self, kind: &str) -> Lexed<T> {
        self.fail(self.at.saturating_sub(1), format!("invalid {kind} literal"))
    }

    /// What follows a number directly: a keyword may, another name may not.
    fn end_of_number(&mut self, start: usize, kind: &str) -> Lexed<()> {
        let rest = &self.source[self.at..];
        let keyword =
            ["and", "else", "for", "if", "in", "is", "or", "not"].iter().any(|k| rest.starts_with(k.as_bytes()));
        if !keyword && (self.peek(0).is_ascii_alphanumeric() || self.peek(0) == b'_') {
            return self.bad_number(kind);
        }
        self.push(Kind::Number, start);
        Ok(())
    }

    fn decimal_tail(&mut self) -> Lexed<()> {
        loop {
            while self.peek(0).is_ascii_digit() {
                self.at += 1;
            }
            if self.peek(0) != b'_' {
                return Ok(());
            }
            self.at += 1;
            if !self.peek(0).is_ascii_digit() {
                return self.bad_number("decimal");
            }
        }
    }

    pub(super) fn number(&mut self) -> Lexed<()> {
        let start = self.at;
        if self.peek(0) == b'0' {
            match self.peek(1) {
                b'x' | b'X' => return self.radix_number(start, 16, "hexadecimal"),
                b'o' | b'O' => return self.radix_number(start, 8, "octal"),
                b'b' | b'B' => return self.radix_number(start, 2, "binary"),
                _ => {}
            }
            self.at += 1;
            loop {
                if self.peek(0) == b'_' {
                    self.at += 1;
                    if !self.peek(0).is_ascii_digit() {
                        return self.bad_number("decimal");
                    }
                }
                if self.peek(0) != b'0' {
                    break;
                }
                self.at += 1;
            }
            let zeros = self.at;
            let nonzero = self.peek(0).is_ascii_digit();
            if nonzero {
                self.decimal_tail()?;
            }
            if nonzero && !matches!(self.peek(0), b'.' | b'e' | b'E' | b'j' | b'J') {
                let mut span = self.text.span(start as u32, zeros as u32);
                span.end_column = self.text.place(zeros as u32).1;
                let message = "leading zeros in decimal integer literals are not permitted; \
                               use an 0o prefix for octal integers";
                return self.fail_at(span, message);
            }
        } else if self.peek(0) != b'.' {
            self.decimal_tail()?;
        }
        if self.peek(0) == b'.' {
            self.at += 1;
            if self.peek(0).is_ascii_digit() {
                self.decimal_tail()?;
            }
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = matches!(self.peek(1), b'+' | b'-');
            if self.peek(1 + sign as usize).is_ascii_digit() {
                self.at += 1 + sign as usize;
                self.decimal_tail()?;
            } else if sign {
                self.at += 2;
                return self.bad_number("decimal");
            } else {
                // The `e` may begin `else`.
                return self.end_of_number(start, "decimal");
            }
        }
        if matches!(self.peek(0), b'j' | b'J') {
            self.at += 1;
            return self.end_of_number(start, "imaginary");
        }
        self.end_of_number(start, "decimal")
    }

    fn radix_number(&mut self, start: usize, radix: u32, kind: &str) -> Lexed<()> {
        self.at += 2;
        loop {
            if self.peek(0) == b'_' {
                self.at += 1;
            }
            if !(self.peek(0) as char).is_digit(radix) {
                if self.peek(0).is_ascii_digit() {
                    return self.bad_digit(kind);
                }
                return self.bad_number(kind);
            }
            while (self.peek(0) as char).is_digit(radix) {
                self.at += 1;
            }
            if self.peek(0) != b'_' {
                break;
            }
        }
        if self.peek(0).is_ascii_digit() {
            return self.bad_digit(kind);
        }
        self.end_of_number(start, kind)
    }

    fn bad_digit<T>(&self, kind: &str) -> Lexed<T> {
        self.fail(self.at, format!("invalid digit '{}' in {kind} literal", self.peek(0) as char))
    }

    /// From the quote on; `start` is where the prefix begins.
    pub(super) fn string(&mut self, start: usize) -> Lexed<()> {
        let prefix = self.text.slice(start as u32, self.at as u32).to_ascii_lowercase();
        let quote = self.peek(0);
        let mut size = 1;
        if self.peek(1) == quote {
            if self.peek(2) == quote {
                size = 3;
            } else if !prefix.contains('f') {
                self.at += 2;
                self.push(Kind::String, start);
                return Ok(());
            }
        }
        self.at += size;
        if prefix.contains('f') {
            if self.strings.len() >= MAX_STRINGS {
                return self.fail(start, "too many nested f-strings");
            }
            self.push(Kind::FStart, start);
            self.strings.push(OpenString {
                start: start as u32,
                quote,
                triple: size == 3,
                raw: prefix.contains('r'),
                fields: Vec::new(),
                in_spec: Vec::new(),
            });
            return Ok(());
        }
        let mut escaped_quote = false;
        let mut seen = 0;
        while seen < size {
            if self.at_end() || (size == 1 && self.peek(0) == b'\n') {
                return self.unterminated(start, size == 3, "string", escaped_quote);
            }
            let byte = self.peek(0);
            self.at += 1;
            if byte == quote {
                seen += 1;
                continue;
            }
            seen = 0;
            if byte == b'\\' {
                escaped_quote |= self.peek(0) == quote;
                if !self.at_end() {
                    self.at += 1;
                }
            }
        }
        self.push(Kind::String, start);
        Ok(())
    }

    fn unterminated<T>(&self, start: usize, triple: bool, what: &str, escaped_quote: bool) -> Lexed<T> {
        let triple_text = if triple { "triple-quoted " } else { "" };
        let end = if self.at_end() && self.source.ends_with(b"\n") { self.at.saturating_sub(1) } else { self.at };
        let line = self.text.place(end as u32).0;
        if let Some(open) = self.strings.last().filter(|_| what == "string") {
            // The quote is most likely the end of the f-string around.
            let prefix =
                self.source[start.min(self.source.len())..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
            let quote = self.source.get(start + prefix).copied().unwrap_or(0);
            if open.quote == quote && open.triple == triple {
                let span = self.text.span(start as u32, start as u32);
                let fault = Fault::new(span, "f-string: expecting '}'");
                return Err(Box::new(Stop { fault, hard: false, unclosed: None }));
            }
        }
        let hint = if escaped_quote && !triple { "; perhaps you escaped the end quote?" } else { "" };
        self.fail(start, format!("unterminated {triple_text}{what} literal (detected at line {line}){hint}"))
    }

    /// The text of an f-string or of a format spec, up to a field or the end.
    pub(super) fn string_middle(&mut self) -> Lexed<()> {
        let Some(open) = self.strings.last() else { return Ok(()) };
        let (quote, triple, raw, begin) = (open.quote, open.triple, open.raw, open.start as usize);
        let in_spec = open.in_spec.last() == Some(&true);
        let size = if triple { 3 } else { 1 };
        let start = self.at;
        loop {
            if self.at_end() || (!triple && self.peek(0) == b'\n' && !in_spec) {
                return self.unterminated(begin, triple, "f-string", false);
            }
            if !triple && self.peek(0) == b'\n' {
                // A format spec ends with the line; what follows is read as in the field.
                if self.at > start {
                    self.push(Kind::FMiddle, start);
                }
                if let Some(spec) = self.strings.last_mut().and_then(|s| s.in_spec.last_mut()) {
                    *spec = false;
                }
                return Ok(());
            }
            let byte = self.peek(0);
            if byte == quote && (0..size).all(|ahead| self.peek(ahead) == quote) {
                if self.at > start {
                    self.push(Kind::FMiddle, start);
                }
                if in_spec {
                    // The field is left open; the parser says so.
                    let here = self.at;
                    self.at += size;
                    self.push(Kind::FEnd, here);
                    self.strings.pop();
                    self.brackets.pop();
                    return Ok(());
                }
                let here = self.at;
                self.at += size;
                self.push(Kind::FEnd, here);
                self.strings.pop();
                return Ok(());
            }
            match byte {
                b'{' if self.peek(1) == b'{' && !in_spec => self.at += 2,
                b'{' => {
                    if self.at > start {
                        self.push(Kind::FMiddle, start);
                    }
                    let here = self.at;
                    self.at += 1;
                    self.brackets.push((b'{', here as u32));
                    self.push(Kind::Op, here);
                    let level = self.brackets.len();
                    if let Some(open) = self.strings.last_mut() {
                        open.fields.push(level);
                        open.in_spec.push(false);
                    }
                    return Ok(());
                }
                b'}' if in_spec => {
                    if self.at > start {
                        self.push(Kind::FMiddle, start);
                    }
                    let here = self.at;
                    self.at += 1;
                    self.brackets.pop();
                    self.push(Kind::Op, here);
                    if let Some(open) = self.strings.last_mut() {
                        open.fields.pop();
                        open.in_spec.pop();
                    }
                    return Ok(());
                }
                b'}' if self.peek(1) == b'}' => self.at += 2,
                b'}' => return self.fail(self.at, "f-string: single '}' is not allowed"),
                b'\\' => {
                    self.at += 1;
                    let next = self.peek(0);
                    if next == b'N' && self.peek(1) == b'{' && !raw {
                        while !self.at_end() && !matches!(self.peek(0), b'}' | b'\n') && self.peek(0) != quote {
                            self.at += 1;
                        }
                        if self.peek(0) == b'}' {
                            self.at += 1;
                        }
                    } else if !matches!(next, b'{' | b'}') && !self.at_end() {
                        self.at += 1;
                    }
                }
                _ => self.at += 1,
            }
        }
    }
}
