//! Arguments of calls and classes.

use super::{Finder, Node, Parse, need};

/// What has been read of the arguments.
#[derive(Default)]
struct Read {
    positional: Vec<Node>,
    keywords: bool,
    /// `**mapping` is among them.
    unpacked: bool,
}

impl Finder<'_> {
    /// The arguments up to the closing bracket, which stays; nothing if they do not parse.
    pub(super) fn arguments(&mut self) -> Parse<()> {
        let start = self.at;
        if self.args()?.is_some() {
            self.take(",")?;
            if self.sees(")")? {
                return Ok(Some(()));
            }
        }
        self.at = start;
        self.mistake(Self::mistaken_arguments)?;
        Ok(None)
    }

    /// `a`, `*a` or `a := b`, not followed by `=`.
    fn positional(&mut self) -> Parse<Node> {
        self.attempt(|this| {
            let node = if this.sees("*")? {
                need!(this.starred_expression())
            } else if let Some(node) = this.assignment_expression()? {
                node
            } else {
                let node = need!(this.expression());
                if this.sees(":=")? {
                    return Ok(None);
                }
                node
            };
            if this.sees("=")? { Ok(None) } else { Ok(Some(node)) }
        })
    }

    fn args(&mut self) -> Parse<Read> {
        self.attempt(|this| {
            let mut read = Read::default();
            while let Some(node) = this.positional()? {
                read.positional.push(node);
                let end = this.at;
                if this.take(",")?.is_none() {
                    return Ok(Some(read));
                }
                if !this.ahead(Self::positional)? && !this.ahead(Self::keyword)? {
                    this.at = end;
                    return Ok(Some(read));
                }
            }
            let mut any = false;
            // Keywords and stars, then keywords and double stars.
            loop {
                let end = this.at;
                if any && this.take(",")?.is_none() {
                    break;
                }
                let double = this.sees("**")?;
                let starred = !read.unpacked && this.sees("*")?;
                if starred {
                    if this.attempt(Self::starred_expression)?.is_none() {
                        this.at = end;
                        break;
                    }
                } else if this.attempt(Self::keyword)?.is_none() {
                    this.at = end;
                    break;
                }
                read.unpacked |= double;
                read.keywords = true;
                any = true;
            }
            if read.positional.is_empty() && !any { Ok(None) } else { Ok(Some(read)) }
        })
    }

    /// `name=value` or `**mapping`.
    fn keyword(&mut self) -> Parse<()> {
        if self.sees("**")? {
            self.mistake(|this| {
                let stars = need!(this.take("**"));
                need!(this.expression());
                need!(this.take("="));
                need!(this.expression());
                let after = this.at;
                this.raise_range(stars, after, "cannot assign to keyword argument unpacking")
            })?;
            self.take("**")?;
            need!(self.expression());
            return Ok(Some(()));
        }
        self.mistake(Self::mistaken_keyword)?;
        need!(self.take_name());
        need!(self.take("="));
        need!(self.expression());
        Ok(Some(()))
    }

    fn mistaken_keyword(&mut self) -> Parse<()> {
        let start = self.at;
        if self.sees_any(&["True", "False", "None"])? {
            let word = self.peek().map(|t| self.word(&t).to_string())?;
            self.at += 1;
            if let Some(equals) = self.take("=")? {
                return self.raise_range(start, equals + 1, format!("cannot assign to {word}"));
            }
        }
        self.at = start;
        if self.take_name()?.is_some() && self.take("=")?.is_some() {
            if self.expression()?.is_some() && self.for_clauses()?.is_some() {
                let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
                return self.raise_range(start, start + 2, message);
            }
            return Ok(None);
        }
        self.at = start;
        let node = need!(self.expression());
        if let Some(equals) = self.take("=")? {
            let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
            return self.raise_range(node.first, equals + 1, message);
        }
        Ok(None)
    }

    fn mistaken_arguments(&mut self) -> Parse<()> {
        let start = self.at;
        if let Some(read) = self.args()?
            && read.unpacked
            && let Some(comma) = self.take(",")?
            && self.sees("*")?
            && self.starred_expression()?.is_some()
            && !self.sees("=")?
        {
            while self.take(",")?.is_some() && self.sees("*")? {
                self.starred_expression()?;
            }
            let message = "iterable argument unpacking follows keyword argument unpacking";
            return self.raise_from(comma, message);
        }
        self.at = start;
        if let Some(node) = self.expression()?
            && let Some(after) = self.for_clauses()?
            && self.take(",")?.is_some()
        {
            self.ahead(Self::args)?;
            return self.raise_range(node.first, after, "Generator expression must be parenthesized");
        }
        self.at = start;
        if self.take_name()?.is_some()
            && let Some(equals) = self.take("=")?
        {
            let value = self.at;
            if self.expression()?.is_some() && self.for_clauses()?.is_some() {
                let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
                return self.raise_range(start, equals + 1, message);
            }
            self.at = value;
        }
        self.at = start;
        if let Some(read) = self.args()? {
            let behind = self.at;
            if let Some(after) = self.for_clauses()?
                && let (Some(last), true) = (read.positional.last(), read.positional.len() > 1)
            {
                return self.raise_range(last.first, after, "Generator expression must be parenthesized");
            }
            self.at = behind;
            if self.take(",")?.is_some() {
                let next = self.at;
                if self.expression()?.is_some()
                    && let Some(after) = self.for_clauses()?
                {
                    return self.raise_range(next, after, "Generator expression must be parenthesized");
                }
                self.at = next;
            }
        }
        self.at = start;
        // `name=` without a value, first or later.
        self.mistaken_empty_keyword()?;
        self.at = start;
        if let Some(read) = self.args()?
            && self.take(",")?.is_some()
            && self.args()?.is_some()
        {
            let message = if read.unpacked {
                "positional argument follows keyword argument unpacking"
            } else {
                "positional argument follows keyword argument"
            };
            return self.raise_last(message);
        }
        Ok(None)
    }

    fn mistaken_empty_keyword(&mut self) -> Parse<()> {
        if self.args()?.is_some() {
            need!(self.take(","));
        }
        let start = self.at;
        need!(self.take_name());
        let equals = need!(self.take("="));
        if self.sees_any(&[",", ")"])? {
            return self.raise_range(start, equals + 1, "expected argument value expression");
        }
        Ok(None)
    }
}
