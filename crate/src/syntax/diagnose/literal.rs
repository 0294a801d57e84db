//! Strings: what is wrong inside them, and replacement fields of f-strings.

use super::{Finder, Node, Parse, Rule, need};
use crate::syntax::error::Fault;
use crate::syntax::token::{Kind, Token};

impl Finder<'_> {
    /// Literals side by side.
    pub(super) fn strings(&mut self) -> Parse<Node> {
        self.remember(Rule::Strings, |this| {
            let first = this.at;
            let mut f_string = false;
            let mut bytes = 0;
            let mut texts = 0;
            loop {
                let token = this.peek()?;
                match token.kind {
                    Kind::String => {
                        this.at += 1;
                        if this.check_string(&token)? {
                            bytes += 1;
                        } else {
                            texts += 1;
                        }
                    }
                    Kind::FStart => {
                        need!(this.f_string());
                        f_string = true;
                        texts += 1;
                    }
                    _ => break,
                }
            }
            if bytes > 0 && texts > 0 {
                return this.raise_last("cannot mix bytes and nonbytes literals");
            }
            Ok(Some(this.leaf(Self::string_shape(f_string), first)))
        })
    }

    /// Looks into a literal; gives whether it is bytes.
    fn check_string(&self, token: &Token) -> Result<bool, Box<Fault>> {
        let word = self.word(token);
        let quote = word.find(['\'', '"']).unwrap_or(0);
        let prefix = word[..quote].to_ascii_lowercase();
        let mark = word.get(quote..quote + 1).unwrap_or("\"");
        let size = if word[quote..].starts_with(&mark.repeat(3)) { 3 } else { 1 };
        let inside = word.get(quote + size..word.len().saturating_sub(size)).unwrap_or("");
        let bytes = prefix.contains('b');
        let span = self.token_span(token);
        if bytes && !inside.is_ascii() {
            return Err(Fault::new(span, "bytes can only contain ASCII literal characters"));
        }
        if !prefix.contains('r')
            && let Some(message) = bad_escape(inside, bytes)
        {
            return Err(Fault::new(span, message));
        }
        Ok(bytes)
    }

    fn f_string(&mut self) -> Parse<()> {
        let start = need!(self.take_kind(Kind::FStart));
        let raw = self.tokens.get(start).is_some_and(|t| self.word(t).to_ascii_lowercase().contains('r'));
        loop {
            let token = self.peek()?;
            match token.kind {
                Kind::FMiddle => {
                    self.at += 1;
                    if !raw && let Some(message) = bad_escape(self.word(&token), false) {
                        self.peek()?;
                        return self.raise_last(message);
                    }
                }
                Kind::FEnd => {
                    self.at += 1;
                    return Ok(Some(()));
                }
                Kind::Op if self.word(&token) == "{" => need!(self.field()),
                _ => return Ok(None),
            }
        }
    }

    /// `{value = !r:spec}`
    fn field(&mut self) -> Parse<()> {
        need!(self.take("{"));
        if self.second {
            for wrong in ["=", "!", ":", "}"] {
                if self.sees(wrong)? {
                    let index = self.at;
                    return self.raise_token(index, format!("f-string: valid expression required before '{wrong}'"));
                }
            }
        }
        if self.annotated_rhs()?.is_none() {
            return self.field_mistake("f-string: expecting a valid expression after '{'");
        }
        let mut expected = "f-string: expecting '=', or '!', or ':', or '}'";
        if self.take("=")?.is_some() {
            expected = "f-string: expecting '!', or ':', or '}'";
        }
        if !self.sees_any(&["!", ":", "}"])? {
            return self.field_mistake(expected);
        }
        if self.take("!")?.is_some() {
            if self.sees_any(&[":", "}"])? {
                return self.field_mistake("f-string: missing conversion character");
            }
            let token = self.peek()?;
            if token.kind != Kind::Name {
                return self.field_mistake("f-string: invalid conversion character");
            }
            let word = self.word(&token).to_string();
            let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |t| t.end);
            if before != token.start {
                let message = "f-string: conversion type must come right after the exclamanation mark";
                return self.raise_range(self.at - 1, self.at + 1, message);
            }
            self.at += 1;
            let goes_on = self.sees_any(&[":", "}"])?;
            if !matches!(&*word, "s" | "r" | "a") {
                let message = format!("f-string: invalid conversion character '{word}': expected 's', 'r', or 'a'");
                return Err(Fault::new(self.token_span(&token), message));
            }
            if !goes_on {
                return self.field_mistake("f-string: expecting ':' or '}'");
            }
        }
        if self.take(":")?.is_some() {
            loop {
                if self.take_kind(Kind::FMiddle)?.is_some() {
                    continue;
                }
                if self.sees("{")? {
                    need!(self.field());
                    continue;
                }
                break;
            }
            if !self.sees("}")? {
                return self.field_mistake("f-string: expecting '}', or format specs");
            }
        }
        if self.take("}")?.is_none() {
            return self.field_mistake("f-string: expecting '}'");
        }
        Ok(Some(()))
    }

    fn field_mistake(&mut self, message: &str) -> Parse<()> {
        if !self.second {
            return Ok(None);
        }
        let token = self.peek()?;
        Err(Fault::new(self.token_span(&token), message))
    }
}

/// What CPython's decoder says of an escape that cannot be read.
fn bad_escape(inside: &str, bytes: bool) -> Option<String> {
    // Positions are those of the decoder's input: characters beyond ASCII come to it as `\UXXXXXXXX`.
    let mut position = 0;
    let chars: Vec<char> = inside.chars().collect();
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        if *c != '\\' {
            position += if c.is_ascii() { 1 } else { 10 };
            at += 1;
            continue;
        }
        let Some(escape) = chars.get(at + 1) else { break };
        let (digits, name) = match escape {
            'x' => (2, "\\xXX"),
            'u' if !bytes => (4, "\\uXXXX"),
            'U' if !bytes => (8, "\\UXXXXXXXX"),
            'N' if !bytes => {
                let brace = chars.get(at + 2) == Some(&'{');
                let name = if brace { chars[at + 3..].iter().take_while(|c| **c != '}').count() } else { 0 };
                let closed = brace && chars.get(at + 3 + name).is_some();
                if !closed || name == 0 {
                    let end = position + 1 + if brace { 1 + name } else { 0 };
                    return Some(format!(
                        "(unicode error) 'unicodeescape' codec can't decode bytes in position {position}-{end}: \
                         malformed \\N character escape"
                    ));
                }
                at += 2;
                position += 2;
                continue;
            }
            _ => {
                position += if escape.is_ascii() { 2 } else { 11 };
                at += 2;
                continue;
            }
        };
        let found = chars[at + 2..].iter().take(digits).take_while(|c| c.is_ascii_hexdigit()).count();
        if found < digits {
            if bytes {
                return Some(format!("(value error) invalid \\x escape at position {position}"));
            }
            return Some(format!(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position {position}-{}: truncated {name} escape",
                position + 1 + found
            ));
        }
        if *escape == 'U' {
            let text: String = chars[at + 2..at + 10].iter().collect();
            if u32::from_str_radix(&text, 16).is_ok_and(|code| code > 0x10_ffff) {
                return Some(format!(
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position {position}-{}: \
                     illegal Unicode character",
                    position + 9
                ));
            }
        }
        at += 2 + digits;
        position += 2 + digits;
    }
    None
}
