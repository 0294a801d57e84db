//! Targets of assignments, loops and `del`.

use super::{Finder, Node, Parse, Rule, Shape, need};

/// What a target is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Store,
    Delete,
    For,
}

impl Finder<'_> {
    /// Raises on the part that can be no target.
    pub(super) fn invalid_target(&mut self, node: &Node, usage: Use) -> Parse<()> {
        let Some(wrong) = find_invalid(node, usage) else { return Ok(None) };
        let what = wrong.shape.describe();
        let verb = if usage == Use::Delete { "delete" } else { "assign to" };
        self.raise(&wrong, format!("cannot {verb} {what}"))
    }

    /// `a, *b` on the left of `=`.
    pub(super) fn star_targets(&mut self) -> Parse<Node> {
        let first = self.at;
        let node = need!(self.star_target());
        if !self.sees(",")? {
            return Ok(Some(node));
        }
        let mut parts = vec![node];
        while self.take(",")?.is_some() {
            match self.attempt(Self::star_target)? {
                Some(node) => parts.push(node),
                None => break,
            }
        }
        Ok(Some(self.node(Shape::Tuple, first, parts)))
    }

    pub(super) fn star_target(&mut self) -> Parse<Node> {
        self.remember(Rule::StarTarget, |this| {
            let first = this.at;
            if this.take("*")?.is_some() {
                if !this.sees("*")?
                    && let Some(target) = this.target()?
                {
                    return Ok(Some(this.node(Shape::Starred, first, vec![target])));
                }
                this.at = first;
            }
            this.target()
        })
    }

    fn target(&mut self) -> Parse<Node> {
        if let Some(node) = self.subscript_or_attribute()? {
            return Ok(Some(node));
        }
        let first = self.at;
        if let Some(name) = self.take_name()? {
            return Ok(Some(name));
        }
        for (open, close, shape) in [("(", ")", Shape::Tuple), ("[", "]", Shape::List)] {
            let display = self.attempt(|this| {
                need!(this.take(open));
                let mut parts = Vec::new();
                let mut commas = 0;
                while let Some(node) = this.attempt(Self::star_target)? {
                    parts.push(node);
                    if this.take(",")?.is_none() {
                        break;
                    }
                    commas += 1;
                }
                // A lone target in parentheses is itself.
                if open == "(" && commas == 0 && parts.first().is_some_and(|p| p.shape == Shape::Starred) {
                    return Ok(None);
                }
                need!(this.take(close));
                Ok(Some(this.node(shape, first, parts)))
            })?;
            if display.is_some() {
                return Ok(display);
            }
        }
        Ok(None)
    }

    /// `a.b` or `a[b]` that nothing is called on or taken from.
    pub(super) fn subscript_or_attribute(&mut self) -> Parse<Node> {
        self.remember(Rule::TargetPrimary, |this| {
            let first = this.at;
            need!(this.atom());
            let mut last = None;
            while this.sees_any(&["(", "[", "."])? {
                match this.attempt(|this| this.trailer(first))? {
                    Some(node) => last = Some(node),
                    None => break,
                }
            }
            // A call is no target, and a trailer that does not parse leaves none.
            Ok(last.filter(|n: &Node| matches!(n.shape, Shape::Attribute | Shape::Subscript)))
        })
    }

    pub(super) fn single_target(&mut self) -> Parse<Node> {
        if let Some(node) = self.subscript_or_attribute()? {
            return Ok(Some(node));
        }
        if let Some(name) = self.take_name()? {
            return Ok(Some(name));
        }
        self.attempt(|this| {
            need!(this.take("("));
            let node = need!(this.single_target());
            need!(this.take(")"));
            Ok(Some(node))
        })
    }

    pub(super) fn del_targets(&mut self) -> Parse<()> {
        need!(self.del_target());
        while self.take(",")?.is_some() {
            if self.attempt(Self::del_target)?.is_none() {
                break;
            }
        }
        Ok(Some(()))
    }

    fn del_target(&mut self) -> Parse<()> {
        if self.subscript_or_attribute()?.is_some() || self.take_name()?.is_some() {
            return Ok(Some(()));
        }
        for (open, close) in [("(", ")"), ("[", "]")] {
            let display = self.attempt(|this| {
                need!(this.take(open));
                this.attempt(Self::del_targets)?;
                need!(this.take(close));
                Ok(Some(()))
            })?;
            if display.is_some() {
                return Ok(display);
            }
        }
        Ok(None)
    }
}

fn find_invalid(node: &Node, usage: Use) -> Option<Node> {
    match node.shape {
        Shape::List | Shape::Tuple => node.parts.iter().find_map(|part| find_invalid(part, usage)),
        Shape::Starred if usage != Use::Delete => node.parts.first().and_then(|part| find_invalid(part, usage)),
        Shape::Membership if usage == Use::For => node.parts.first().and_then(|part| find_invalid(part, usage)),
        Shape::Comparison if usage == Use::For => None,
        Shape::Name | Shape::Subscript | Shape::Attribute => None,
        _ => Some(node.clone()),
    }
}
