//! `match` statements and patterns.

use super::{Finder, Parse, Shape, need};
use crate::syntax::token::Kind;

impl Finder<'_> {
    pub(super) fn match_statement(&mut self) -> Parse<()> {
        let keyword = need!(self.take("match"));
        let first = self.at;
        let subject = self.attempt(|this| {
            need!(this.star_named());
            if this.sees(",")? { Ok(None) } else { Ok(Some(())) }
        })?;
        if subject.is_none() {
            self.at = first;
            need!(self.star_named());
            need!(self.take(","));
            while self.attempt(Self::star_named)?.is_some() {
                if self.take(",")?.is_none() {
                    break;
                }
            }
        }
        need!(self.colon());
        need!(self.take_kind(Kind::Newline));
        if self.take_kind(Kind::Indent)?.is_none() {
            if self.second {
                let line = self.line_of(keyword);
                return self.raise_indent(format!("expected an indented block after 'match' statement on line {line}"));
            }
            return Ok(None);
        }
        need!(self.case_block());
        while !self.sees_kind(Kind::Dedent)? {
            need!(self.case_block());
        }
        need!(self.take_kind(Kind::Dedent));
        Ok(Some(()))
    }

    fn case_block(&mut self) -> Parse<()> {
        let keyword = need!(self.take("case"));
        need!(self.patterns());
        if self.take("if")?.is_some() {
            need!(self.named_expression());
        }
        need!(self.colon());
        self.block("'case' statement", keyword)
    }

    /// One pattern, or several with commas between.
    fn patterns(&mut self) -> Parse<()> {
        let starred = self.sees("*")?;
        need!(self.maybe_star_pattern());
        if starred && !self.sees(",")? {
            return Ok(None);
        }
        self.more_patterns()
    }

    fn more_patterns(&mut self) -> Parse<()> {
        while self.take(",")?.is_some() {
            if self.attempt(Self::maybe_star_pattern)?.is_none() {
                break;
            }
        }
        Ok(Some(()))
    }

    fn maybe_star_pattern(&mut self) -> Parse<()> {
        if self.take("*")?.is_some() {
            need!(self.take_name());
            return Ok(Some(()));
        }
        self.as_pattern()
    }

    fn as_pattern(&mut self) -> Parse<()> {
        need!(self.or_pattern());
        if self.sees("as")? {
            self.at += 1;
            let target = self.at;
            if self.sees("_")? {
                if self.second {
                    return self.raise_token(target, "cannot use '_' as a target");
                }
                return Ok(None);
            }
            if self.second
                && !self.ahead(Self::take_name)?
                && let Some(node) = self.attempt(Self::expression)?
            {
                return self.raise(&node, "invalid pattern target");
            }
            need!(self.take_name());
        }
        Ok(Some(()))
    }

    fn or_pattern(&mut self) -> Parse<()> {
        need!(self.closed_pattern());
        while self.take("|")?.is_some() {
            need!(self.closed_pattern());
        }
        Ok(Some(()))
    }

    fn closed_pattern(&mut self) -> Parse<()> {
        let token = self.peek()?;
        match token.kind {
            Kind::Number => self.number_pattern(),
            Kind::String | Kind::FStart => {
                need!(self.strings());
                Ok(Some(()))
            }
            Kind::Op => match self.word(&token) {
                "-" => self.number_pattern(),
                "(" => self.enclosed("(", ")"),
                "[" => self.enclosed("[", "]"),
                "{" => self.mapping_pattern(),
                _ => Ok(None),
            },
            Kind::Name => {
                if self.sees_any(&["None", "True", "False"])? {
                    self.at += 1;
                    return Ok(Some(()));
                }
                need!(self.take_name());
                while self.sees(".")? {
                    self.at += 1;
                    need!(self.take_name());
                }
                if self.sees("(")? {
                    return self.class_arguments();
                }
                Ok(Some(()))
            }
            _ => Ok(None),
        }
    }

    /// A signed number or `1 + 2j`.
    fn number_pattern(&mut self) -> Parse<()> {
        let start = self.at;
        self.take("-")?;
        need!(self.take_kind(Kind::Number));
        let real = self.at - 1;
        if self.sees_any(&["+", "-"])? {
            self.at += 1;
            let imaginary = need!(self.take_kind(Kind::Number));
            if self.is_imaginary(real) {
                return self.raise_range(start, real + 1, "real number required in complex literal");
            }
            if !self.is_imaginary(imaginary) {
                return self.raise_token(imaginary, "imaginary number required in complex literal");
            }
        }
        Ok(Some(()))
    }

    fn is_imaginary(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|t| self.word(t).ends_with(['j', 'J']))
    }

    fn enclosed(&mut self, open: &str, close: &str) -> Parse<()> {
        need!(self.take(open));
        if open == "[" {
            self.attempt(|this| {
                need!(this.maybe_star_pattern());
                this.more_patterns()
            })?;
        } else {
            self.attempt(Self::patterns)?;
        }
        need!(self.take(close));
        Ok(Some(()))
    }

    fn mapping_pattern(&mut self) -> Parse<()> {
        need!(self.take("{"));
        while !self.sees("}")? {
            if self.take("**")?.is_some() {
                if self.sees("_")? {
                    return Ok(None);
                }
                need!(self.take_name());
                self.take(",")?;
                break;
            } else {
                need!(self.mapping_key());
                need!(self.take(":"));
                need!(self.as_pattern());
            }
            if self.take(",")?.is_none() {
                break;
            }
        }
        need!(self.take("}"));
        Ok(Some(()))
    }

    /// A literal or a dotted name.
    fn mapping_key(&mut self) -> Parse<()> {
        let token = self.peek()?;
        if token.kind == Kind::Op && self.word(&token) != "-" {
            return Ok(None);
        }
        if token.kind == Kind::Name && !self.sees_any(&["None", "True", "False"])? {
            need!(self.take_name());
            need!(self.take("."));
            need!(self.take_name());
            while self.take(".")?.is_some() {
                need!(self.take_name());
            }
            return Ok(Some(()));
        }
        self.closed_pattern()
    }

    fn class_arguments(&mut self) -> Parse<()> {
        need!(self.take("("));
        let mut keywords = false;
        while !self.sees(")")? {
            let start = self.at;
            let keyword = self.attempt(|this| {
                need!(this.take_name());
                need!(this.take("="));
                Ok(Some(()))
            })?;
            keywords |= keyword.is_some();
            need!(self.as_pattern());
            if keyword.is_none() && keywords {
                if !self.second {
                    return Ok(None);
                }
                let mut after = self.at;
                // All positional patterns in a row.
                while self.take(",")?.is_some() && !self.sees(")")? {
                    let named = self.ahead(|this| {
                        need!(this.take_name());
                        this.take("=")
                    })?;
                    if named || self.attempt(Self::as_pattern)?.is_none() {
                        break;
                    }
                    after = self.at;
                }
                return self.raise_range(start, after, "positional patterns follow keyword patterns");
            }
            if self.take(",")?.is_none() {
                break;
            }
        }
        need!(self.take(")"));
        Ok(Some(()))
    }

    /// Kinds of literal that messages do not tell apart.
    pub(super) fn string_shape(f_string: bool) -> Shape {
        if f_string { Shape::FString } else { Shape::Literal }
    }
}
