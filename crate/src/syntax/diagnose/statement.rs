//! Simple statements.

use super::target::Use;
use super::{Finder, Node, Parse, Shape, need};
use crate::syntax::token::Kind;

const AUGMENTED: [&str; 13] = ["+=", "-=", "*=", "@=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**=", "//="];

impl Finder<'_> {
    pub(super) fn file(&mut self) -> Parse<()> {
        while !self.sees_kind(Kind::End)? {
            need!(self.statement());
        }
        Ok(Some(()))
    }

    pub(super) fn statement(&mut self) -> Parse<()> {
        if let Some(()) = self.attempt(Self::compound)? {
            return Ok(Some(()));
        }
        self.simple_statements()
    }

    pub(super) fn simple_statements(&mut self) -> Parse<()> {
        loop {
            need!(self.simple());
            if self.take(";")?.is_none() {
                break;
            }
            if self.sees_kind(Kind::Newline)? {
                break;
            }
        }
        need!(self.take_kind(Kind::Newline));
        Ok(Some(()))
    }

    fn simple(&mut self) -> Parse<()> {
        if self.attempt(Self::assignment)?.is_some() {
            return Ok(Some(()));
        }
        if self.attempt(Self::type_alias)?.is_some() {
            return Ok(Some(()));
        }
        if self.attempt(Self::star_expressions)?.is_some() {
            return Ok(Some(()));
        }
        let token = self.peek()?;
        if token.kind != Kind::Name {
            return Ok(None);
        }
        match self.word(&token) {
            "return" => {
                self.at += 1;
                self.attempt(Self::star_expressions)?;
            }
            "import" | "from" => return self.import(),
            "raise" => {
                self.at += 1;
                if self.attempt(Self::expression)?.is_some() {
                    self.attempt(|this| {
                        need!(this.take("from"));
                        this.expression()
                    })?;
                }
            }
            "pass" | "break" | "continue" => self.at += 1,
            "del" => return self.del(),
            "yield" => {
                need!(self.yield_expr());
            }
            "assert" => {
                self.at += 1;
                need!(self.expression());
                self.attempt(|this| {
                    need!(this.take(","));
                    this.expression()
                })?;
            }
            "global" | "nonlocal" => {
                self.at += 1;
                need!(self.take_name());
                while self.sees(",")? {
                    self.at += 1;
                    need!(self.take_name());
                }
            }
            _ => return Ok(None),
        }
        Ok(Some(()))
    }

    fn assignment(&mut self) -> Parse<()> {
        let start = self.at;
        let annotated = self.attempt(|this| {
            need!(this.take_name());
            need!(this.take(":"));
            need!(this.expression());
            this.assigned_value()?;
            Ok(Some(()))
        })?;
        if annotated.is_some() {
            return Ok(annotated);
        }
        let annotated = self.attempt(|this| {
            if this.sees("(")? {
                need!(this.take("("));
                need!(this.single_target());
                need!(this.take(")"));
            } else {
                need!(this.subscript_or_attribute());
            }
            need!(this.take(":"));
            need!(this.expression());
            this.assigned_value()?;
            Ok(Some(()))
        })?;
        if annotated.is_some() {
            return Ok(annotated);
        }
        let plain = self.attempt(|this| {
            need!(this.targets());
            need!(this.annotated_rhs());
            if this.sees("=")? { Ok(None) } else { Ok(Some(())) }
        })?;
        if plain.is_some() {
            return Ok(plain);
        }
        let augmented = self.attempt(|this| {
            need!(this.single_target());
            if !this.sees_any(&AUGMENTED)? {
                return Ok(None);
            }
            this.at += 1;
            need!(this.annotated_rhs());
            Ok(Some(()))
        })?;
        if augmented.is_some() {
            return Ok(augmented);
        }
        self.at = start;
        self.mistake(Self::mistaken_assignment)?;
        Ok(None)
    }

    fn assigned_value(&mut self) -> Parse<()> {
        self.attempt(|this| {
            need!(this.take("="));
            need!(this.annotated_rhs());
            Ok(Some(()))
        })
    }

    /// One or more `target =`.
    fn targets(&mut self) -> Parse<()> {
        let mut any = false;
        while self
            .attempt(|this| {
                need!(this.star_targets());
                this.take("=")
            })?
            .is_some()
        {
            any = true;
        }
        Ok(any.then_some(()))
    }

    fn mistaken_assignment(&mut self) -> Parse<()> {
        let start = self.at;
        if let Some(node) = self.annotation_target()?
            && self.take(":")?.is_some()
            && self.expression()?.is_some()
        {
            let what = node.shape.describe();
            return self.raise(&node, format!("only single target (not {what}) can be annotated"));
        }
        self.at = start;
        if let Some(first) = self.star_named()?
            && self.take(",")?.is_some()
        {
            // CPython repeats the whole list here, so that no comma is wanted between items.
            while self.attempt(Self::star_named)?.is_some() {
                self.take(",")?;
            }
            if self.take(":")?.is_some() && self.expression()?.is_some() {
                return self.raise(&first, "only single target (not tuple) can be annotated");
            }
        }
        self.at = start;
        if let Some(node) = self.expression()?
            && self.take(":")?.is_some()
            && self.expression()?.is_some()
        {
            return self.raise(&node, "illegal target for annotation");
        }
        self.at = start;
        self.targets()?;
        let behind = self.at;
        if let Some(node) = self.star_expressions()?
            && self.sees("=")?
        {
            self.at += 1;
            self.invalid_target(&node, Use::Store)?;
        }
        self.at = behind;
        if self.sees("yield")?
            && let Some(node) = self.yield_expr()?
            && self.sees("=")?
        {
            return self.raise(&node, "assignment to yield expression not possible");
        }
        self.at = start;
        if let Some(node) = self.star_expressions()?
            && self.sees_any(&AUGMENTED)?
        {
            self.at += 1;
            if self.annotated_rhs()?.is_some() {
                let what = node.shape.describe();
                return self.raise(&node, format!("'{what}' is an illegal expression for augmented assignment"));
            }
        }
        Ok(None)
    }

    /// A list, tuple or either in parentheses.
    fn annotation_target(&mut self) -> Parse<Node> {
        if !self.sees_any(&["(", "["])? {
            return Ok(None);
        }
        let node = need!(self.atom());
        Ok(Some(node).filter(|n| matches!(n.shape, Shape::List | Shape::Tuple)))
    }

    fn type_alias(&mut self) -> Parse<()> {
        need!(self.take("type"));
        need!(self.take_name());
        self.type_params()?;
        need!(self.take("="));
        need!(self.expression());
        Ok(Some(()))
    }

    /// `[T: bound = default, *Ts, **P]`, if there is one.
    pub(super) fn type_params(&mut self) -> Parse<()> {
        if !self.sees("[")? {
            return Ok(None);
        }
        self.attempt(|this| {
            need!(this.take("["));
            if this.second && this.sees("]")? {
                let index = this.at;
                return this.raise_from(index, "Type parameter list cannot be empty");
            }
            loop {
                need!(this.type_param());
                if this.take(",")?.is_none() || this.sees("]")? {
                    break;
                }
            }
            need!(this.take("]"));
            Ok(Some(()))
        })
    }

    fn type_param(&mut self) -> Parse<()> {
        let kind = if self.take("*")?.is_some() {
            "TypeVarTuple"
        } else if self.take("**")?.is_some() {
            "ParamSpec"
        } else {
            ""
        };
        need!(self.take_name());
        if self.sees(":")? {
            if !kind.is_empty() && !self.second {
                return Ok(None);
            }
            let colon = self.at;
            self.at += 1;
            let bound = need!(self.expression());
            if !kind.is_empty() {
                let what = if bound.shape == Shape::Tuple { "constraints" } else { "bound" };
                return self.raise_from(colon, format!("cannot use {what} with {kind}"));
            }
        }
        if self.take("=")?.is_some() {
            if kind == "TypeVarTuple" {
                need!(self.star_expression());
            } else {
                need!(self.expression());
            }
        }
        Ok(Some(()))
    }

    fn del(&mut self) -> Parse<()> {
        let start = self.at;
        let targets = self.attempt(|this| {
            need!(this.take("del"));
            need!(this.del_targets());
            if this.sees(";")? || this.sees_kind(Kind::Newline)? { Ok(Some(())) } else { Ok(None) }
        })?;
        if targets.is_some() {
            return Ok(targets);
        }
        self.at = start;
        self.mistake(|this| {
            this.take("del")?;
            let node = need!(this.star_expressions());
            this.invalid_target(&node, Use::Delete)
        })?;
        Ok(None)
    }

    fn dotted_name(&mut self) -> Parse<()> {
        need!(self.take_name());
        while self.sees(".")? {
            self.at += 1;
            need!(self.take_name());
        }
        Ok(Some(()))
    }

    fn as_name(&mut self) -> Parse<()> {
        self.attempt(|this| {
            need!(this.take("as"));
            need!(this.take_name());
            Ok(Some(()))
        })
    }

    fn import(&mut self) -> Parse<()> {
        let start = self.at;
        if self.take("import")?.is_some() {
            self.at = start;
            self.mistake(|this| {
                this.take("import")?;
                if this.sees_kind(Kind::Newline)? {
                    let index = this.at;
                    return this.raise_from(index, "Expected one or more names after 'import'");
                }
                need!(this.dotted_name());
                while this.sees(",")? {
                    this.at += 1;
                    need!(this.dotted_name());
                }
                need!(this.take("from"));
                need!(this.dotted_name());
                this.raise_from(start, "Did you mean to use 'from ... import ...' instead?")
            })?;
            self.at = start + 1;
            loop {
                need!(self.dotted_name());
                self.as_name()?;
                if self.take(",")?.is_none() {
                    return Ok(Some(()));
                }
            }
        }
        need!(self.take("from"));
        let mut dots = false;
        while self.sees_any(&[".", "..."])? {
            self.at += 1;
            dots = true;
        }
        if self.attempt(Self::dotted_name)?.is_none() && !dots {
            return Ok(None);
        }
        need!(self.take("import"));
        self.import_targets()
    }

    fn import_targets(&mut self) -> Parse<()> {
        if self.take("*")?.is_some() {
            return Ok(Some(()));
        }
        if self.take("(")?.is_some() {
            need!(self.import_names());
            self.take(",")?;
            need!(self.take(")"));
            return Ok(Some(()));
        }
        if self.second && self.sees_kind(Kind::Newline)? {
            let index = self.at;
            return self.raise_from(index, "Expected one or more names after 'import'");
        }
        need!(self.import_names());
        if self.sees(",")? {
            self.mistake(|this| {
                this.take(",")?;
                need!(this.take_kind(Kind::Newline));
                this.raise_last("trailing comma not allowed without surrounding parentheses")
            })?;
            return Ok(None);
        }
        Ok(Some(()))
    }

    fn import_names(&mut self) -> Parse<()> {
        loop {
            need!(self.take_name());
            self.as_name()?;
            let more = self.attempt(|this| {
                need!(this.take(","));
                if this.ahead(Self::take_name)? { Ok(Some(())) } else { Ok(None) }
            })?;
            if more.is_none() {
                return Ok(Some(()));
            }
        }
    }
}
