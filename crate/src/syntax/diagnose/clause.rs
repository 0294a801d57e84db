//! The `for … in … if …` of comprehensions.

use super::{Finder, Parse, need};

impl Finder<'_> {
    /// One or more; gives the index after the last.
    pub(super) fn for_clauses(&mut self) -> Parse<usize> {
        need!(self.for_clause());
        while self.attempt(Self::for_clause)?.is_some() {}
        Ok(Some(self.at))
    }

    fn for_clause(&mut self) -> Parse<()> {
        let start = self.at;
        let is_async = self.take("async")?.is_some();
        if self.take("for")?.is_none() {
            self.at = start;
            return Ok(None);
        }
        if self.star_targets()?.is_some() && self.take("in")?.is_some() {
            // From here on there is no way back.
            need!(self.disjunction());
            loop {
                let end = self.at;
                if self.take("if")?.is_none() {
                    break;
                }
                if self.disjunction()?.is_none() {
                    self.at = end;
                    break;
                }
            }
            return Ok(Some(()));
        }
        self.at = start;
        self.mistake(|this| {
            if is_async {
                this.take("async")?;
            }
            this.take("for")?;
            need!(this.bit_or());
            while this.take(",")?.is_some() {
                if this.attempt(Self::bit_or)?.is_none() {
                    break;
                }
            }
            if !this.sees("in")? {
                return this.raise_last("'in' expected after for-loop variables");
            }
            Ok(None)
        })?;
        self.mistake(Self::mistaken_for_target)?;
        Ok(None)
    }

    pub(super) fn mistaken_for_target(&mut self) -> Parse<()> {
        self.take("async")?;
        need!(self.take("for"));
        let target = need!(self.star_expressions());
        self.invalid_target(&target, super::target::Use::For)
    }
}
