//! Compound statements and their blocks.

use super::target::Use;
use super::{Finder, Parse, need};
use crate::syntax::token::Kind;

impl Finder<'_> {
    pub(super) fn compound(&mut self) -> Parse<()> {
        let token = self.peek()?;
        match (token.kind, self.word(&token)) {
            (Kind::Op, "@") => self.decorated(),
            (Kind::Name, "def") => self.function(),
            (Kind::Name, "class") => self.class(),
            (Kind::Name, "if") => self.if_statement(),
            (Kind::Name, "while") => self.while_statement(),
            (Kind::Name, "for") => self.for_statement(),
            (Kind::Name, "try") => self.try_statement(),
            (Kind::Name, "with") => self.with_statement(),
            (Kind::Name, "async") => {
                self.peek_at(self.at + 1)?;
                let next = self.tokens.get(self.at + 1).map_or("", |t| self.word(t)).to_string();
                match &*next {
                    "def" => self.function(),
                    "for" => self.for_statement(),
                    "with" => self.with_statement(),
                    _ => Ok(None),
                }
            }
            (Kind::Name, "match") => self.match_statement(),
            _ => Ok(None),
        }
    }

    /// What is indented, or simple statements on the same line. Without an indented block, says so for `what`.
    pub(super) fn block(&mut self, what: &str, keyword: usize) -> Parse<()> {
        if self.take_kind(Kind::Newline)?.is_some() {
            if self.take_kind(Kind::Indent)?.is_none() {
                if self.second {
                    let line = self.line_of(keyword);
                    return self.raise_indent(format!("expected an indented block after {what} on line {line}"));
                }
                return Ok(None);
            }
            need!(self.statement());
            while !self.sees_kind(Kind::Dedent)? {
                if self.sees_kind(Kind::End)? {
                    return Ok(None);
                }
                need!(self.statement());
            }
            need!(self.take_kind(Kind::Dedent));
            return Ok(Some(()));
        }
        self.simple_statements()
    }

    /// A colon; a line end instead of it is a known mistake.
    pub(super) fn colon(&mut self) -> Parse<()> {
        if self.take(":")?.is_some() {
            return Ok(Some(()));
        }
        if self.second && self.sees_kind(Kind::Newline)? {
            return self.raise_last("expected ':'");
        }
        Ok(None)
    }

    fn decorated(&mut self) -> Parse<()> {
        while self.take("@")?.is_some() {
            need!(self.named_expression());
            need!(self.take_kind(Kind::Newline));
        }
        if self.sees("class")? { self.class() } else { self.function() }
    }

    fn function(&mut self) -> Parse<()> {
        self.take("async")?;
        let keyword = need!(self.take("def"));
        need!(self.take_name());
        if self.type_params()?.is_none() && self.sees("[")? {
            // CPython sees an empty list of type parameters before it misses the bracket.
            let index = self.at + 1;
            if self.peek_at(index).is_ok_and(|t| self.word(&t) == "]") {
                return self.raise_from(index, "Type parameter list cannot be empty");
            }
        }
        need!(self.force("("));
        self.parameters()?;
        need!(self.take(")"));
        if self.take("->")?.is_some() {
            need!(self.expression());
        }
        need!(self.force(":"));
        self.block("function definition", keyword)
    }

    fn class(&mut self) -> Parse<()> {
        let keyword = need!(self.take("class"));
        need!(self.take_name());
        self.type_params()?;
        if self.take("(")?.is_some() {
            self.arguments()?;
            need!(self.take(")"));
        }
        need!(self.colon());
        self.block("class definition", keyword)
    }

    fn if_statement(&mut self) -> Parse<()> {
        let mut word = "if";
        // A loop, since there may be thousands of `elif`.
        while let Some(keyword) = self.take(word)? {
            need!(self.named_expression());
            need!(self.colon());
            need!(self.block(&format!("'{word}' statement"), keyword));
            word = "elif";
        }
        self.else_block()
    }

    fn else_block(&mut self) -> Parse<()> {
        let Some(keyword) = self.take("else")? else { return Ok(Some(())) };
        need!(self.force(":"));
        self.block("'else' statement", keyword)
    }

    fn while_statement(&mut self) -> Parse<()> {
        let keyword = need!(self.take("while"));
        need!(self.named_expression());
        need!(self.colon());
        need!(self.block("'while' statement", keyword));
        self.else_block()
    }

    fn for_statement(&mut self) -> Parse<()> {
        let start = self.at;
        self.take("async")?;
        let keyword = need!(self.take("for"));
        if self.star_targets()?.is_none() || self.take("in")?.is_none() {
            self.at = start;
            self.mistake(Self::mistaken_for_target)?;
            return Ok(None);
        }
        need!(self.star_expressions());
        need!(self.colon());
        need!(self.block("'for' statement", keyword));
        self.else_block()
    }

    fn try_statement(&mut self) -> Parse<()> {
        let keyword = need!(self.take("try"));
        need!(self.force(":"));
        need!(self.block("'try' statement", keyword));
        if !self.sees_any(&["except", "finally"])? {
            if self.second {
                return self.raise_last("expected 'except' or 'finally' block");
            }
            return Ok(None);
        }
        let mut kinds = (false, false);
        while self.sees("except")? {
            let start = self.at;
            if self.second {
                self.mixed_except(kinds)?;
            }
            if need!(self.except_clause()) {
                kinds.1 = true;
            } else {
                kinds.0 = true;
            }
            if kinds == (true, true) {
                self.at = start;
                return Ok(None);
            }
        }
        if kinds != (false, false) {
            need!(self.else_block());
        }
        if let Some(keyword) = self.take("finally")? {
            need!(self.force(":"));
            need!(self.block("'finally' statement", keyword));
        }
        Ok(Some(()))
    }

    /// A clause of the other kind than those before it.
    fn mixed_except(&mut self, (plain, starred): (bool, bool)) -> Parse<()> {
        let keyword = self.at;
        let fits = self.ahead(|this| {
            this.take("except")?;
            let star = this.take("*")?.is_some();
            if this.attempt(Self::expression)?.is_some() {
                this.capture_name()?;
            } else if star {
                return Ok(None);
            }
            if (star && plain || !star && starred) && this.sees(":")? { Ok(Some(())) } else { Ok(None) }
        })?;
        if fits {
            let message = "cannot have both 'except' and 'except*' on the same 'try'";
            return self.raise_range(keyword, keyword + 1 + plain as usize, message);
        }
        Ok(None)
    }

    /// Gives whether it is an `except*`.
    fn except_clause(&mut self) -> Parse<bool> {
        let keyword = need!(self.take("except"));
        let star = self.take("*")?.is_some();
        if self.sees(":")? || self.sees_kind(Kind::Newline)? {
            if star {
                if self.second {
                    return self.raise_last("expected one or more exception types");
                }
                return Ok(None);
            }
        } else {
            let first = self.at;
            need!(self.expression());
            if self.sees(",")? {
                if self.second {
                    self.at += 1;
                    if self.expressions()?.is_some() {
                        self.capture_name()?;
                        if self.sees(":")? {
                            return self.raise_from(first, "multiple exception types must be parenthesized");
                        }
                    }
                }
                return Ok(None);
            }
            self.capture_name()?;
        }
        need!(self.colon());
        let what = if star { "'except*' statement" } else { "'except' statement" };
        need!(self.block(what, keyword));
        Ok(Some(star))
    }

    fn capture_name(&mut self) -> Parse<()> {
        self.attempt(|this| {
            need!(this.take("as"));
            need!(this.take_name());
            Ok(Some(()))
        })
    }

    fn with_statement(&mut self) -> Parse<()> {
        self.take("async")?;
        let keyword = need!(self.take("with"));
        let items = self.at;
        self.mistake(|this| {
            loop {
                need!(this.expression());
                this.attempt(|this| {
                    need!(this.take("as"));
                    this.star_target()
                })?;
                if this.take(",")?.is_none() {
                    break;
                }
            }
            if this.sees_kind(Kind::Newline)? { this.raise_last("expected ':'") } else { Ok(None) }
        })?;
        let grouped = self.attempt(|this| {
            need!(this.take("("));
            need!(this.with_items());
            this.take(",")?;
            need!(this.take(")"));
            need!(this.colon());
            Ok(Some(()))
        })?;
        if grouped.is_none() {
            self.at = items;
            need!(self.with_items());
            need!(self.colon());
        }
        self.block("'with' statement", keyword)
    }

    fn with_items(&mut self) -> Parse<()> {
        loop {
            need!(self.with_item());
            let more = self.attempt(|this| {
                need!(this.take(","));
                if this.sees(")")? { Ok(None) } else { Ok(Some(())) }
            })?;
            if more.is_none() {
                return Ok(Some(()));
            }
        }
    }

    fn with_item(&mut self) -> Parse<()> {
        let start = self.at;
        let named = self.attempt(|this| {
            need!(this.expression());
            need!(this.take("as"));
            need!(this.star_target());
            if this.sees_any(&[",", ")", ":"])? { Ok(Some(())) } else { Ok(None) }
        })?;
        if named.is_some() {
            return Ok(named);
        }
        self.at = start;
        self.mistake(|this| {
            need!(this.expression());
            need!(this.take("as"));
            let node = need!(this.expression());
            if this.sees_any(&[",", ")", ":"])? {
                return this.invalid_target(&node, Use::Store);
            }
            Ok(None)
        })?;
        need!(self.expression());
        Ok(Some(()))
    }
}
