//! Expressions: from `yield` and stars down to factors.

use super::{Finder, Node, Parse, Rule, Shape, is_keyword, need};
use crate::syntax::error::Fault;
use crate::syntax::token::Kind;

impl Finder<'_> {
    pub(super) fn eval_input(&mut self) -> Parse<()> {
        need!(self.expressions());
        while self.take_kind(Kind::Newline)?.is_some() {}
        need!(self.take_kind(Kind::End));
        Ok(Some(()))
    }

    /// `a, b`
    pub(super) fn expressions(&mut self) -> Parse<Node> {
        self.tuple_of(Self::expression)
    }

    /// `a, *b`
    pub(super) fn star_expressions(&mut self) -> Parse<Node> {
        self.tuple_of(Self::star_expression)
    }

    fn tuple_of(&mut self, item: fn(&mut Self) -> Parse<Node>) -> Parse<Node> {
        let first = self.at;
        let node = need!(item(self));
        if !self.sees(",")? {
            return Ok(Some(node));
        }
        let mut parts = vec![node];
        while self.take(",")?.is_some() {
            match self.attempt(item)? {
                Some(node) => parts.push(node),
                None => break,
            }
        }
        Ok(Some(self.node(Shape::Tuple, first, parts)))
    }

    pub(super) fn star_expression(&mut self) -> Parse<Node> {
        self.remember(Rule::StarExpression, |this| {
            let first = this.at;
            if this.take("*")?.is_some() {
                if let Some(value) = this.bit_or()? {
                    return Ok(Some(this.node(Shape::Starred, first, vec![value])));
                }
                this.at = first;
            }
            this.expression()
        })
    }

    /// `*a` or `a := b` or `a`: items of displays.
    pub(super) fn star_named(&mut self) -> Parse<Node> {
        self.remember(Rule::StarNamed, |this| {
            let first = this.at;
            if this.take("*")?.is_some() {
                if let Some(value) = this.bit_or()? {
                    return Ok(Some(this.node(Shape::Starred, first, vec![value])));
                }
                this.at = first;
            }
            this.named_expression()
        })
    }

    pub(super) fn assignment_expression(&mut self) -> Parse<Node> {
        self.attempt(|this| {
            let first = this.at;
            need!(this.take_name());
            need!(this.take(":="));
            need!(this.expression());
            Ok(Some(this.leaf(Shape::Named, first)))
        })
    }

    pub(super) fn named_expression(&mut self) -> Parse<Node> {
        self.remember(Rule::NamedExpression, |this| {
            if let Some(node) = this.assignment_expression()? {
                return Ok(Some(node));
            }
            this.mistake(Self::mistaken_named_expression)?;
            let node = need!(this.expression());
            if this.sees(":=")? {
                return Ok(None);
            }
            Ok(Some(node))
        })
    }

    fn mistaken_named_expression(&mut self) -> Parse<()> {
        let start = self.at;
        if let Some(node) = self.expression()?
            && self.take(":=")?.is_some()
            && self.expression()?.is_some()
        {
            let what = node.shape.describe();
            return self.raise(&node, format!("cannot use assignment expressions with {what}"));
        }
        self.at = start;
        if self.take_name()?.is_some()
            && self.take("=")?.is_some()
            && let Some(value) = self.bit_or()?
            && !self.sees_any(&["=", ":="])?
        {
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            return self.raise_range(start, value.after, message);
        }
        self.at = start;
        // Displays and constants are left to other rules.
        if self.sees_any(&["True", "None", "False"])? {
            return Ok(None);
        }
        if let Some(node) = self.atom_ahead()?
            && matches!(node.shape, Shape::List | Shape::Tuple | Shape::Generator)
        {
            return Ok(None);
        }
        let node = need!(self.bit_or());
        need!(self.take("="));
        need!(self.bit_or());
        if !self.sees_any(&["=", ":="])? {
            let what = node.shape.describe();
            return self.raise(&node, format!("cannot assign to {what} here. Maybe you meant '==' instead of '='?"));
        }
        Ok(None)
    }

    fn atom_ahead(&mut self) -> Parse<Node> {
        if !self.sees_any(&["(", "["])? {
            return Ok(None);
        }
        let at = self.at;
        let node = self.atom()?;
        self.at = at;
        Ok(node)
    }

    pub(super) fn yield_expr(&mut self) -> Parse<Node> {
        let first = self.at;
        if self.take("yield")?.is_none() {
            return Ok(None);
        }
        let from = self.at;
        if self.take("from")?.is_some() {
            if self.expression()?.is_some() {
                return Ok(Some(self.leaf(Shape::Yield, first)));
            }
            self.at = from;
        }
        self.attempt(Self::star_expressions)?;
        Ok(Some(self.leaf(Shape::Yield, first)))
    }

    /// `yield …` or `a, *b`.
    pub(super) fn annotated_rhs(&mut self) -> Parse<Node> {
        if self.sees("yield")? { self.yield_expr() } else { self.star_expressions() }
    }

    pub(super) fn expression(&mut self) -> Parse<Node> {
        self.remember(Rule::Expression, |this| {
            this.mistake(Self::mistaken_expression)?;
            this.mistake(Self::mistaken_legacy)?;
            this.conditional()
        })
    }

    fn conditional(&mut self) -> Parse<Node> {
        let first = self.at;
        if self.sees("lambda")? {
            return self.lambda();
        }
        let node = need!(self.disjunction());
        let end = self.at;
        if self.take("if")?.is_some() {
            if self.disjunction()?.is_some() && self.take("else")?.is_some() && self.expression()?.is_some() {
                return Ok(Some(self.leaf(Shape::Conditional, first)));
            }
            self.at = end;
        }
        Ok(Some(node))
    }

    fn mistaken_expression(&mut self) -> Parse<()> {
        let start = self.at;
        let token = self.peek()?;
        let name_string = token.kind == Kind::Name
            && !is_keyword(self.word(&token))
            && matches!(self.peek_at(start + 1)?.kind, Kind::String);
        let soft = token.kind == Kind::Name && matches!(self.word(&token), "match" | "case" | "_" | "type");
        if !name_string
            && !soft
            && let Some(first) = self.disjunction()?
        {
            self.plain += 1;
            let second = self.remember(Rule::Plain, Self::conditional);
            self.plain -= 1;
            if let Some(second) = second? {
                let last = self.at - 1;
                let level = self.tokens.get(last).map_or(0, |t| t.level);
                if !self.is_legacy(&first) && level != 0 {
                    let message = "invalid syntax. Perhaps you forgot a comma?";
                    return self.raise_range(first.first, second.after, message);
                }
            }
        }
        self.at = start;
        if let Some(body) = self.disjunction()?
            && self.take("if")?.is_some()
            && let Some(test) = self.disjunction()?
            && !self.sees_any(&["else", ":"])?
        {
            return self.raise_range(body.first, test.after, "expected 'else' after 'if' expression");
        }
        self.at = start;
        if self.take("lambda")?.is_some() {
            self.lambda_parameters()?;
            if let Some(colon) = self.take(":")? {
                // The colon has begun a format spec.
                if self.sees_kind(Kind::FMiddle)? || self.sees("}")? {
                    let message = "f-string: lambda expressions are not allowed without parentheses";
                    return self.raise_range(start, colon + 1, message);
                }
            }
        }
        Ok(None)
    }

    fn is_legacy(&self, node: &Node) -> bool {
        let word = self.tokens.get(node.first).map_or("", |t| self.word(t));
        node.shape == Shape::Name && node.after == node.first + 1 && matches!(word, "print" | "exec")
    }

    fn mistaken_legacy(&mut self) -> Parse<()> {
        let name = need!(self.take_name());
        if !self.is_legacy(&name) {
            // CPython parses on before it looks at the name.
            if !self.sees("(")? {
                self.star_expressions()?;
            }
            return Ok(None);
        }
        if self.sees("(")? {
            return Ok(None);
        }
        let arguments = need!(self.star_expressions());
        let word = self.tokens.get(name.first).map_or("", |t| self.word(t)).to_string();
        let message = format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
        self.raise_range(name.first, arguments.after, message)
    }

    pub(super) fn disjunction(&mut self) -> Parse<Node> {
        self.remember(Rule::Disjunction, |this| this.chain("or", Self::conjunction))
    }

    fn conjunction(&mut self) -> Parse<Node> {
        self.remember(Rule::Conjunction, |this| this.chain("and", Self::inversion))
    }

    fn chain(&mut self, word: &str, operand: fn(&mut Self) -> Parse<Node>) -> Parse<Node> {
        let first = self.at;
        let mut node = need!(operand(self));
        loop {
            let end = self.at;
            if self.take(word)?.is_none() {
                return Ok(Some(node));
            }
            if operand(self)?.is_none() {
                self.at = end;
                return Ok(Some(node));
            }
            node = self.leaf(Shape::Operation, first);
        }
    }

    pub(super) fn inversion(&mut self) -> Parse<Node> {
        self.remember(Rule::Inversion, |this| {
            let first = this.at;
            if this.take("not")?.is_some() {
                need!(this.inversion());
                return Ok(Some(this.leaf(Shape::Operation, first)));
            }
            this.comparison()
        })
    }

    fn comparison(&mut self) -> Parse<Node> {
        self.remember(Rule::Comparison, |this| {
            let first = this.at;
            let mut node = need!(this.bit_or());
            let mut compared = false;
            loop {
                let end = this.at;
                let Some(word) = this.comparison_operator()? else {
                    this.at = end;
                    return Ok(Some(node));
                };
                if this.bit_or()?.is_none() {
                    this.at = end;
                    return Ok(Some(node));
                }
                let shape = match compared {
                    false if word == "in" => Shape::Membership,
                    false => Shape::Comparison,
                    true => node.shape,
                };
                let parts = if compared { node.parts.to_vec() } else { vec![node] };
                node = this.node(shape, first, parts);
                compared = true;
            }
        })
    }

    fn comparison_operator(&mut self) -> Parse<&'static str> {
        for word in ["==", "!=", "<=", "<", ">=", ">", "in"] {
            if self.take(word)?.is_some() {
                return Ok(Some(word));
            }
        }
        if self.take("not")?.is_some() {
            need!(self.take("in"));
            return Ok(Some("not in"));
        }
        if self.take("is")?.is_some() {
            self.take("not")?;
            return Ok(Some("is"));
        }
        Ok(None)
    }

    pub(super) fn bit_or(&mut self) -> Parse<Node> {
        self.remember(Rule::BitOr, |this| this.binary(0))
    }

    /// Binary operators by climbing: from `|` (0) to `*` (5).
    fn binary(&mut self, least: usize) -> Parse<Node> {
        let first = self.at;
        let mut node = need!(self.factor());
        loop {
            let end = self.at;
            let token = self.peek()?;
            let level = match self.word(&token) {
                _ if token.kind != Kind::Op => return Ok(Some(node)),
                "|" => 0,
                "^" => 1,
                "&" => 2,
                "<<" | ">>" => 3,
                "+" | "-" => 4,
                "*" | "/" | "//" | "%" | "@" => 5,
                _ => return Ok(Some(node)),
            };
            if level < least {
                return Ok(Some(node));
            }
            self.at += 1;
            if level >= 4 {
                self.not_after_operator(Self::inversion)?;
            }
            if self.binary(level + 1)?.is_none() {
                self.at = end;
                return Ok(Some(node));
            }
            node = self.leaf(Shape::Operation, first);
        }
    }

    fn not_after_operator(&mut self, operand: fn(&mut Self) -> Parse<Node>) -> Result<(), Box<Fault>> {
        self.mistake(|this| {
            let not = need!(this.take("not"));
            need!(operand(this));
            let after = this.at;
            this.raise_range(not, after, "'not' after an operator must be parenthesized")
        })
    }

    fn factor(&mut self) -> Parse<Node> {
        self.remember(Rule::Factor, |this| {
            let first = this.at;
            if this.sees_any(&["+", "-", "~"])? {
                this.at += 1;
                this.not_after_operator(Self::factor)?;
                need!(this.factor());
                return Ok(Some(this.leaf(Shape::Operation, first)));
            }
            let node = need!(this.await_primary());
            let end = this.at;
            if this.take("**")?.is_some() {
                if this.factor()?.is_some() {
                    return Ok(Some(this.leaf(Shape::Operation, first)));
                }
                this.at = end;
            }
            Ok(Some(node))
        })
    }

    fn await_primary(&mut self) -> Parse<Node> {
        let first = self.at;
        if self.take("await")?.is_some() {
            need!(self.primary());
            return Ok(Some(self.leaf(Shape::Await, first)));
        }
        self.primary()
    }

    fn primary(&mut self) -> Parse<Node> {
        self.remember(Rule::Primary, |this| {
            let first = this.at;
            let mut node = need!(this.atom());
            loop {
                match this.attempt(|this| this.trailer(first))? {
                    Some(longer) => node = longer,
                    None => return Ok(Some(node)),
                }
            }
        })
    }

    /// `.name`, `(…)` or `[…]` behind what began at `first`.
    pub(super) fn trailer(&mut self, first: usize) -> Parse<Node> {
        if self.take(".")?.is_some() {
            need!(self.take_name());
            return Ok(Some(self.leaf(Shape::Attribute, first)));
        }
        if self.sees("(")? {
            if self.generator()?.is_some() {
                return Ok(Some(self.leaf(Shape::Call, first)));
            }
            self.take("(")?;
            self.arguments()?;
            need!(self.take(")"));
            return Ok(Some(self.leaf(Shape::Call, first)));
        }
        if self.take("[")?.is_some() {
            need!(self.slices());
            need!(self.take("]"));
            return Ok(Some(self.leaf(Shape::Subscript, first)));
        }
        Ok(None)
    }

    fn slices(&mut self) -> Parse<()> {
        need!(self.slice_or_starred());
        while self.take(",")?.is_some() {
            if self.attempt(Self::slice_or_starred)?.is_none() {
                break;
            }
        }
        Ok(Some(()))
    }

    fn slice_or_starred(&mut self) -> Parse<()> {
        if self.sees("*")? {
            need!(self.starred_expression());
            return Ok(Some(()));
        }
        let sliced = self.attempt(|this| {
            this.attempt(Self::expression)?;
            need!(this.take(":"));
            this.attempt(Self::expression)?;
            if this.take(":")?.is_some() {
                this.attempt(Self::expression)?;
            }
            Ok(Some(()))
        })?;
        if sliced.is_some() {
            return Ok(sliced);
        }
        need!(self.named_expression());
        Ok(Some(()))
    }

    fn lambda(&mut self) -> Parse<Node> {
        self.remember(Rule::Lambda, |this| {
            let first = this.at;
            need!(this.take("lambda"));
            this.lambda_parameters()?;
            need!(this.take(":"));
            need!(this.expression());
            Ok(Some(this.leaf(Shape::Lambda, first)))
        })
    }
}
