//! Parameters of functions and lambdas.

use super::{Finder, Parse, need};
use crate::syntax::error::Fault;

/// How the two kinds of parameter lists differ.
#[derive(Clone, Copy)]
struct Style {
    /// What ends the list.
    close: &'static str,
    annotated: bool,
    parenthesized: &'static str,
}

const FUNCTION: Style =
    Style { close: ")", annotated: true, parenthesized: "Function parameters cannot be parenthesized" };
const LAMBDA: Style =
    Style { close: ":", annotated: false, parenthesized: "Lambda expression parameters cannot be parenthesized" };

impl Finder<'_> {
    pub(super) fn parameters(&mut self) -> Result<(), Box<Fault>> {
        self.parameter_list(FUNCTION)
    }

    pub(super) fn lambda_parameters(&mut self) -> Result<(), Box<Fault>> {
        self.parameter_list(LAMBDA)
    }

    /// Reads as far as it makes sense; what follows is the caller's to judge.
    fn parameter_list(&mut self, style: Style) -> Result<(), Box<Fault>> {
        let mut seen_default = false;
        let mut slash = false;
        let mut star = false;
        let mut any = false;
        loop {
            let here = self.at;
            if self.sees(style.close)? {
                return Ok(());
            }
            if self.sees("/")? {
                if self.second {
                    let message = if !any && !star {
                        let comma = self.peek_at(here + 1)?;
                        if self.word(&comma) == "," { "at least one argument must precede /" } else { "" }
                    } else if slash {
                        "/ may appear only once"
                    } else if star {
                        "/ must be ahead of *"
                    } else {
                        ""
                    };
                    if !message.is_empty() {
                        self.raise_token::<()>(here, message)?;
                    }
                }
                if slash || star || !any {
                    return Ok(());
                }
                slash = true;
                self.at += 1;
                if self.second && self.sees("*")? {
                    let index = self.at;
                    self.raise_token::<()>(index, "expected comma between / and *")?;
                }
            } else if self.sees("**")? {
                self.keyword_rest(style)?;
                return Ok(());
            } else if self.sees("*")? {
                if star {
                    if self.second && self.ahead(|this| this.rest_of_star(style))? {
                        self.raise_token::<()>(here, "* argument may appear only once")?;
                    }
                    return Ok(());
                }
                star = true;
                self.at += 1;
                if self.sees(",")? {
                    if self.second {
                        let comma = self.at;
                        self.at += 1;
                        if self.sees_any(&[style.close, "**"])? {
                            self.bare_star(style, here)?;
                        }
                        self.at = comma;
                    } else {
                        let next = self.peek_at(self.at + 1)?;
                        if matches!(self.word(&next), "**") || self.word(&next) == style.close {
                            self.at = here;
                            return Ok(());
                        }
                    }
                } else if self.sees(style.close)? {
                    if self.second {
                        self.bare_star(style, here)?;
                    }
                    self.at = here;
                    return Ok(());
                } else {
                    if self.parameter(style, true)?.is_none() {
                        return Ok(());
                    }
                    if self.sees("=")? {
                        // With a starred annotation CPython does not recognise the mistake.
                        let unpacked = self.tokens.get(here + 3).is_some_and(|t| self.word(t) == "*");
                        if self.second && !unpacked {
                            let index = self.at;
                            self.raise_token::<()>(index, "var-positional argument cannot have default value")?;
                        }
                        return Ok(());
                    }
                }
            } else if self.sees("(")? && self.second && !star {
                self.parenthesized_parameters(style)?;
                return Ok(());
            } else {
                if self.parameter(style, false)?.is_none() {
                    self.at = here;
                    return Ok(());
                }
                any = true;
                let after = self.at;
                if self.default()? {
                    seen_default = true;
                } else if seen_default && !star {
                    if self.second {
                        let message = "parameter without a default follows parameter with a default";
                        // The name alone, without its annotation.
                        let name_end = if style.annotated { here + 1 } else { after };
                        let end = if self.sees_any(&[",", style.close])? { after } else { name_end };
                        self.raise_range::<()>(here, end, message)?;
                    }
                    self.at = here;
                    return Ok(());
                }
            }
            if self.take(",")?.is_none() {
                return Ok(());
            }
        }
    }

    /// A star with what may stand behind it: a comma, or a parameter without a default.
    fn rest_of_star(&mut self, style: Style) -> Parse<()> {
        self.at += 1;
        if self.take(",")?.is_some() {
            return Ok(Some(()));
        }
        need!(self.parameter(style, false));
        Ok(self.sees_any(&[",", style.close])?.then_some(()))
    }

    fn bare_star(&mut self, style: Style, star: usize) -> Parse<()> {
        let message = "named arguments must follow bare *";
        if style.annotated { self.raise_token(star, message) } else { self.raise_last(message) }
    }

    /// A name with annotation.
    fn parameter(&mut self, style: Style, starred: bool) -> Parse<()> {
        need!(self.take_name());
        if style.annotated && self.take(":")?.is_some() {
            if starred {
                need!(self.star_expression());
            } else {
                need!(self.expression());
            }
        }
        Ok(Some(()))
    }

    fn default(&mut self) -> Result<bool, Box<Fault>> {
        let equals = self.at;
        if self.take("=")?.is_none() {
            return Ok(false);
        }
        if self.second && self.sees_any(&[")", ","])? {
            self.raise_token::<()>(equals, "expected default value expression")?;
        }
        if self.expression()?.is_none() {
            self.at = equals;
        }
        Ok(true)
    }

    fn keyword_rest(&mut self, style: Style) -> Result<(), Box<Fault>> {
        let stars = self.at;
        self.at += 1;
        if self.parameter(style, false)?.is_none() {
            self.at = stars;
            return Ok(());
        }
        if self.sees("=")? {
            if self.second {
                let index = self.at;
                self.raise_token::<()>(index, "var-keyword argument cannot have default value")?;
            }
            return Ok(());
        }
        if self.take(",")?.is_some() && self.second && !self.sees(style.close)? {
            let index = self.at;
            if self.sees_any(&["*", "**", "/"])? {
                self.raise_token::<()>(index, "arguments cannot follow var-keyword argument")?;
            }
            if self.parameter(style, false)?.is_some() {
                let after = self.at;
                self.raise_range::<()>(index, after, "arguments cannot follow var-keyword argument")?;
            }
        }
        Ok(())
    }

    fn parenthesized_parameters(&mut self, style: Style) -> Result<(), Box<Fault>> {
        let open = self.at;
        self.at += 1;
        let mut any = false;
        while self.take_name()?.is_some() {
            any = true;
            if self.take(",")?.is_none() {
                break;
            }
        }
        if any && self.sees(")")? {
            let after = self.at + 1;
            self.raise_range::<()>(open, after, style.parenthesized)?;
        }
        self.at = open;
        Ok(())
    }
}
