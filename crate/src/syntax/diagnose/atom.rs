//! Atoms: names, constants, displays, comprehensions.

use super::{Finder, Node, Parse, Rule, Shape, is_keyword, need};
use crate::syntax::error::Fault;
use crate::syntax::token::Kind;

impl Finder<'_> {
    pub(super) fn atom(&mut self) -> Parse<Node> {
        self.remember(Rule::Atom, |this| {
            let token = this.peek()?;
            let first = this.at;
            match token.kind {
                Kind::Number => {
                    this.at += 1;
                    Ok(Some(this.leaf(Shape::Number, first)))
                }
                Kind::String | Kind::FStart => this.strings(),
                Kind::Name => {
                    let shape = match this.word(&token) {
                        "None" => Shape::None,
                        "True" => Shape::True,
                        "False" => Shape::False,
                        word if is_keyword(word) => return Ok(None),
                        _ => Shape::Name,
                    };
                    this.at += 1;
                    Ok(Some(this.leaf(shape, first)))
                }
                Kind::Op => match this.word(&token) {
                    "..." => {
                        this.at += 1;
                        Ok(Some(this.leaf(Shape::Ellipsis, first)))
                    }
                    "(" => this.parenthesized(),
                    "[" => this.bracketed(),
                    "{" => this.braced(),
                    _ => Ok(None),
                },
                _ => Ok(None),
            }
        })
    }

    /// Items of a display, with stars and walrus; None if there is none.
    fn items(&mut self) -> Parse<Vec<Node>> {
        let mut items = vec![need!(self.star_named())];
        while self.take(",")?.is_some() {
            match self.attempt(Self::star_named)? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        Ok(Some(items))
    }

    fn parenthesized(&mut self) -> Parse<Node> {
        let first = self.at;
        // A tuple.
        let tuple = self.attempt(|this| {
            need!(this.take("("));
            if this.take(")")?.is_some() {
                return Ok(Some(this.node(Shape::Tuple, first, Vec::new())));
            }
            let item = need!(this.star_named());
            need!(this.take(","));
            let mut items = vec![item];
            items.extend(this.attempt(Self::items)?.unwrap_or_default());
            need!(this.take(")"));
            Ok(Some(this.node(Shape::Tuple, first, items)))
        })?;
        if tuple.is_some() {
            return Ok(tuple);
        }
        // A group: the expression itself, with the parentheses left out of its place.
        let group = self.attempt(|this| {
            need!(this.take("("));
            let node = if this.sees("yield")? { need!(this.yield_expr()) } else { need!(this.named_expression()) };
            need!(this.take(")"));
            Ok(Some(node))
        })?;
        if let Some(node) = group {
            return Ok(Some(node));
        }
        self.mistake(|this| {
            this.take("(")?;
            let inner = this.at;
            if let Some(starred) = this.starred_expression()?
                && this.take(")")?.is_some()
            {
                return this.raise(&starred, "cannot use starred expression here");
            }
            this.at = inner;
            if let Some(stars) = this.take("**")?
                && this.expression()?.is_some()
                && this.take(")")?.is_some()
            {
                return this.raise_token(stars, "cannot use double starred expression here");
            }
            Ok(None)
        })?;
        self.generator()
    }

    /// `(x for …)`, as atom or as the arguments of a call.
    pub(super) fn generator(&mut self) -> Parse<Node> {
        self.remember(Rule::Generator, |this| {
            let first = this.at;
            let generator = this.attempt(|this| {
                need!(this.take("("));
                if this.assignment_expression()?.is_none() {
                    need!(this.expression());
                    if this.sees(":=")? {
                        return Ok(None);
                    }
                }
                need!(this.for_clauses());
                need!(this.take(")"));
                Ok(Some(this.leaf(Shape::Generator, first)))
            })?;
            if generator.is_none() {
                this.mistake(Self::mistaken_comprehension)?;
            }
            Ok(generator)
        })
    }

    fn bracketed(&mut self) -> Parse<Node> {
        let first = self.at;
        let list = self.attempt(|this| {
            need!(this.take("["));
            let items = this.attempt(Self::items)?.unwrap_or_default();
            need!(this.take("]"));
            Ok(Some(this.node(Shape::List, first, items)))
        })?;
        if list.is_some() {
            return Ok(list);
        }
        let comprehension = self.attempt(|this| {
            need!(this.take("["));
            need!(this.named_expression());
            need!(this.for_clauses());
            need!(this.take("]"));
            Ok(Some(this.leaf(Shape::ListComp, first)))
        })?;
        if comprehension.is_none() {
            self.mistake(Self::mistaken_comprehension)?;
        }
        Ok(comprehension)
    }

    /// CPython looks for mistakes inside braces even where it tries for a missing comma.
    fn braced(&mut self) -> Parse<Node> {
        let plain = std::mem::take(&mut self.plain);
        let node = self.dict_or_set();
        self.plain = plain;
        node
    }

    fn dict_or_set(&mut self) -> Parse<Node> {
        let first = self.at;
        let dict = self.attempt(|this| {
            need!(this.take("{"));
            this.attempt(Self::dict_items)?;
            need!(this.take("}"));
            Ok(Some(this.leaf(Shape::Dict, first)))
        })?;
        if dict.is_some() {
            return Ok(dict);
        }
        self.mistake(|this| {
            this.take("{")?;
            this.mistaken_dict_items()
        })?;
        let set = self.attempt(|this| {
            need!(this.take("{"));
            let items = need!(this.items());
            need!(this.take("}"));
            Ok(Some(this.node(Shape::Set, first, items)))
        })?;
        if set.is_some() {
            return Ok(set);
        }
        let dict_comp = self.attempt(|this| {
            need!(this.take("{"));
            need!(this.expression());
            need!(this.take(":"));
            need!(this.expression());
            need!(this.for_clauses());
            need!(this.take("}"));
            Ok(Some(this.leaf(Shape::DictComp, first)))
        })?;
        if dict_comp.is_some() {
            return Ok(dict_comp);
        }
        self.mistake(|this| {
            this.take("{")?;
            let stars = need!(this.take("**"));
            need!(this.bit_or());
            need!(this.for_clauses());
            need!(this.take("}"));
            this.raise_token(stars, "dict unpacking cannot be used in dict comprehension")
        })?;
        let set_comp = self.attempt(|this| {
            need!(this.take("{"));
            need!(this.named_expression());
            need!(this.for_clauses());
            need!(this.take("}"));
            Ok(Some(this.leaf(Shape::SetComp, first)))
        })?;
        if set_comp.is_none() {
            self.mistake(Self::mistaken_comprehension)?;
        }
        Ok(set_comp)
    }

    fn dict_item(&mut self) -> Parse<()> {
        if self.take("**")?.is_some() {
            need!(self.bit_or());
            return Ok(Some(()));
        }
        need!(self.expression());
        need!(self.take(":"));
        need!(self.expression());
        Ok(Some(()))
    }

    fn dict_items(&mut self) -> Parse<()> {
        need!(self.dict_item());
        while self.take(",")?.is_some() {
            if self.attempt(Self::dict_item)?.is_none() {
                break;
            }
        }
        Ok(Some(()))
    }

    fn mistaken_dict_items(&mut self) -> Parse<()> {
        let start = self.at;
        if self.attempt(Self::dict_item)?.is_some() {
            loop {
                let end = self.at;
                if self.take(",")?.is_none() {
                    break;
                }
                if self.attempt(Self::dict_item)?.is_none() {
                    let here = self.at;
                    self.mistaken_pair()?;
                    self.at = here;
                    self.at = end;
                    break;
                }
            }
        }
        self.at = start;
        need!(self.expression());
        self.mistaken_value()
    }

    fn mistaken_pair(&mut self) -> Parse<()> {
        let key = need!(self.expression());
        if !self.sees(":")? {
            let mut span = self.span(&key);
            (span.line, span.column) = (span.line, span.end_column.saturating_sub(1));
            (span.end_line, span.end_column) = (0, 0);
            return Err(Fault::new(span, "':' expected after dictionary key"));
        }
        self.mistaken_value()
    }

    /// From the colon of a pair on.
    fn mistaken_value(&mut self) -> Parse<()> {
        let colon = need!(self.take(":"));
        let value = self.at;
        if let Some(star) = self.take("*")?
            && self.bit_or()?.is_some()
        {
            return self.raise_from(star, "cannot use a starred expression in a dictionary value");
        }
        self.at = value;
        if self.sees_any(&["}", ","])? {
            return self.raise_token(colon, "expression expected after dictionary key and ':'");
        }
        Ok(None)
    }

    fn mistaken_comprehension(&mut self) -> Parse<()> {
        let parenthesis = self.sees("(")?;
        self.at += 1;
        let start = self.at;
        if let Some(starred) = self.starred_expression()?
            && self.for_clauses()?.is_some()
        {
            return self.raise(&starred, "iterable unpacking cannot be used in comprehension");
        }
        self.at = start;
        if parenthesis {
            return Ok(None);
        }
        need!(self.star_named());
        let comma = need!(self.take(","));
        let behind = self.at;
        let message = "did you forget parentheses around the comprehension target?";
        if self.items()?.is_some() {
            let after = self.at;
            if self.for_clauses()?.is_some() {
                return self.raise_range(start, after, message);
            }
        }
        self.at = behind;
        if self.for_clauses()?.is_some() {
            return self.raise_range(start, comma + 1, message);
        }
        Ok(None)
    }

    pub(super) fn starred_expression(&mut self) -> Parse<Node> {
        self.mistake(|this| {
            let star = need!(this.take("*"));
            need!(this.expression());
            need!(this.take("="));
            need!(this.expression());
            let after = this.at;
            this.raise_range(star, after, "cannot assign to iterable argument unpacking")
        })?;
        let first = self.at;
        if self.take("*")?.is_none() {
            return Ok(None);
        }
        if let Some(value) = self.expression()? {
            return Ok(Some(self.node(Shape::Starred, first, vec![value])));
        }
        if self.second && self.plain == 0 {
            return self.raise_last("Invalid star expression");
        }
        self.at = first;
        Ok(None)
    }
}
