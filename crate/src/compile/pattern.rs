//! `match`: all patterns. Names are captured on the stack and stored when the whole pattern has matched.

use super::module::Compiler;
use super::unit::Label;
use crate::code::constant::{Constant, equal};
use crate::code::opcode::{BinaryOp, Op};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

/// How far a pattern has got.
#[derive(Default)]
struct State {
    /// Names captured so far, their values being on the stack.
    stores: Vec<Name>,
    /// Whether a pattern that always matches is allowed here.
    allow_irrefutable: bool,
    /// Where to go on failure, by how many items have to be popped.
    fail_pop: Vec<Label>,
    /// Items on the stack above the captured ones.
    on_top: usize,
}

impl<'a> Compiler<'a> {
    pub(super) fn match_stmt(&mut self, subject: ExprRef<'a>, cases: &'a [Case<'a>]) -> Checked<()> {
        self.expr(subject)?;
        let end = self.label();
        let Some(last) = cases.last() else { return Ok(()) };
        let has_default = last.pattern.is_wildcard() && cases.len() > 1;
        let tested = cases.len() - has_default as usize;
        for (at, case) in cases.iter().take(tested).enumerate() {
            let span = case.pattern.span;
            let final_test = at + 1 == tested;
            if !final_test {
                self.emit_arg(Op::Copy, 1, span);
            }
            let mut state = State {
                // A case that always matches must be guarded, last, or both.
                allow_irrefutable: case.guard.is_some() || at + 1 == cases.len(),
                ..State::default()
            };
            self.pattern(&case.pattern, &mut state)?;
            for name in &state.stores {
                self.name_op(name, Context::Store, span)?;
            }
            if let Some(guard) = case.guard {
                let fail = self.fail_label(&mut state, 0);
                self.jump_if(guard, fail, false)?;
            }
            if !final_test {
                self.emit(Op::PopTop, span);
            }
            self.stmts(&case.body)?;
            self.jump(Op::Jump, end, Span::NOWHERE);
            self.place_failures(span, &mut state);
        }
        if has_default {
            // Shows the line of `case _`, which needs no code of its own.
            self.emit(Op::Nop, last.pattern.span);
            if let Some(guard) = last.guard {
                self.jump_if(guard, end, false)?;
            }
            self.stmts(&last.body)?;
        }
        self.place(end);
        Ok(())
    }

    fn fail_label(&mut self, state: &mut State, pops: usize) -> Label {
        while state.fail_pop.len() <= pops {
            let label = self.label();
            state.fail_pop.push(label);
        }
        state.fail_pop[pops]
    }

    /// Jumps to where all that this pattern has left on the stack is popped.
    fn fail(&mut self, op: Op, span: Span, state: &mut State) {
        let pops = state.on_top + state.stores.len();
        let label = self.fail_label(state, pops);
        self.jump(op, label, span);
    }

    fn place_failures(&mut self, span: Span, state: &mut State) {
        while state.fail_pop.len() > 1 {
            if let Some(label) = state.fail_pop.pop() {
                self.place(label);
                self.emit(Op::PopTop, span);
            }
        }
        if let Some(label) = state.fail_pop.pop() {
            self.place(label);
        }
    }

    /// Moves the top of the stack to `count` places down.
    fn rotate(&mut self, span: Span, count: usize) {
        for swap in (2..=count).rev() {
            self.emit_arg(Op::Swap, swap as u32, span);
        }
    }

    fn capture(&mut self, span: Span, name: Option<&Name>, state: &mut State) -> Checked<()> {
        let Some(name) = name else {
            self.emit(Op::PopTop, span);
            return Ok(());
        };
        if state.stores.contains(name) {
            return Err(duplicate_store(span, name));
        }
        self.rotate(span, state.on_top + state.stores.len() + 1);
        state.stores.push(name.clone());
        Ok(())
    }

    fn pattern(&mut self, pattern: &'a Pattern<'a>, state: &mut State) -> Checked<()> {
        let span = pattern.span;
        match &pattern.kind {
            PatternKind::Value(value) => {
                let literal = match &value.kind {
                    ExprKind::Attribute { .. } => true,
                    ExprKind::Constant { value, .. } => {
                        !matches!(value, Constant::None | Constant::Bool(_) | Constant::Ellipsis | Constant::Tuple(_))
                    }
                    _ => false,
                };
                if !literal {
                    return Err(Fault::new(span, "patterns may only match literals and attribute lookups"));
                }
                self.expr(value)?;
                self.compare_op(CompareOp::Eq, span);
                self.emit(Op::ToBool, span);
                self.fail(Op::PopJumpIfFalse, span, state);
            }
            PatternKind::Singleton(value) => {
                self.load(value.clone(), span);
                self.compare_op(CompareOp::Is, span);
                self.fail(Op::PopJumpIfFalse, span, state);
            }
            PatternKind::Sequence(patterns) => self.sequence_pattern(span, patterns, state)?,
            PatternKind::Mapping { keys, patterns, rest } => {
                self.mapping_pattern(span, keys, patterns, rest.as_ref(), state)?;
            }
            PatternKind::Class { cls, patterns, keywords } => {
                self.class_pattern(span, cls, patterns, keywords, state)?;
            }
            PatternKind::Star(name) => self.capture(span, name.as_ref(), state)?,
            PatternKind::As { pattern: None, name } => {
                if !state.allow_irrefutable {
                    let message = match name {
                        Some(name) => format!("name capture '{name}' makes remaining patterns unreachable"),
                        None => "wildcard makes remaining patterns unreachable".to_string(),
                    };
                    return Err(Fault::new(span, message));
                }
                self.capture(span, name.as_ref(), state)?;
            }
            PatternKind::As { pattern: Some(inner), name } => {
                state.on_top += 1;
                self.emit_arg(Op::Copy, 1, span);
                self.pattern(inner, state)?;
                state.on_top -= 1;
                self.capture(span, name.as_ref(), state)?;
            }
            PatternKind::Or(patterns) => self.or_pattern(span, patterns, state)?,
        }
        Ok(())
    }

    fn subpattern(&mut self, pattern: &'a Pattern<'a>, state: &mut State) -> Checked<()> {
        let before = std::mem::replace(&mut state.allow_irrefutable, true);
        self.pattern(pattern, state)?;
        state.allow_irrefutable = before;
        Ok(())
    }

    fn sequence_pattern(&mut self, span: Span, patterns: &'a [Pattern<'a>], state: &mut State) -> Checked<()> {
        let size = patterns.len();
        let mut star = None;
        let mut star_wildcard = false;
        let mut only_wildcard = true;
        for (at, pattern) in patterns.iter().enumerate() {
            if let PatternKind::Star(name) = &pattern.kind {
                if star.is_some() {
                    return Err(Fault::new(span, "multiple starred names in sequence pattern"));
                }
                star_wildcard = name.is_none();
                only_wildcard &= star_wildcard;
                star = Some(at);
            } else {
                only_wildcard &= pattern.is_wildcard();
            }
        }
        state.on_top += 1;
        self.emit(Op::MatchSequence, span);
        self.fail(Op::PopJumpIfFalse, span, state);
        if star.is_none() || size > 1 {
            self.emit(Op::GetLen, span);
            let (least, op) = match star {
                None => (size, CompareOp::Eq),
                Some(_) => (size - 1, CompareOp::GtE),
            };
            self.load(Constant::Int(least as i64), span);
            self.compare_op(op, span);
            self.fail(Op::PopJumpIfFalse, span, state);
        }
        state.on_top -= 1;
        if only_wildcard {
            self.emit(Op::PopTop, span);
            return Ok(());
        }
        match star {
            Some(star) if star_wildcard => self.sequence_by_index(span, patterns, star, state),
            _ => self.sequence_unpacked(span, patterns, star, state),
        }
    }

    fn sequence_unpacked(
        &mut self,
        span: Span,
        patterns: &'a [Pattern<'a>],
        star: Option<usize>,
        state: &mut State,
    ) -> Checked<()> {
        match star {
            Some(at) => {
                let after = patterns.len() - at - 1;
                if at >= 1 << 8 || after >= 1 << 23 {
                    return Err(Fault::new(span, "too many expressions in star-unpacking sequence pattern"));
                }
                self.emit_arg(Op::UnpackEx, (at + (after << 8)) as u32, span);
            }
            None => self.emit_arg(Op::UnpackSequence, patterns.len() as u32, span),
        }
        state.on_top += patterns.len();
        for pattern in patterns {
            state.on_top -= 1;
            self.subpattern(pattern, state)?;
        }
        Ok(())
    }

    /// With `*_` among the patterns, only the wanted items are taken.
    fn sequence_by_index(
        &mut self,
        span: Span,
        patterns: &'a [Pattern<'a>],
        star: usize,
        state: &mut State,
    ) -> Checked<()> {
        let size = patterns.len();
        state.on_top += 1;
        for (at, pattern) in patterns.iter().enumerate() {
            if pattern.is_wildcard() || at == star {
                continue;
            }
            self.emit_arg(Op::Copy, 1, span);
            if at < star {
                self.load(Constant::Int(at as i64), span);
            } else {
                // The subject may not support negative indices.
                self.emit(Op::GetLen, span);
                self.load(Constant::Int((size - at) as i64), span);
                self.emit_arg(Op::BinaryOp, BinaryOp::Subtract as u32, span);
            }
            self.emit(Op::BinarySubscr, span);
            self.subpattern(pattern, state)?;
        }
        state.on_top -= 1;
        self.emit(Op::PopTop, span);
        Ok(())
    }

    /// Fails if the top of the stack is None, which stays on it.
    fn fail_if_none(&mut self, span: Span, state: &mut State) {
        self.emit_arg(Op::Copy, 1, span);
        self.load(Constant::None, span);
        self.emit_arg(Op::IsOp, 1, span);
        self.fail(Op::PopJumpIfFalse, span, state);
    }

    fn class_pattern(
        &mut self,
        span: Span,
        cls: ExprRef<'a>,
        patterns: &'a [Pattern<'a>],
        keywords: &'a [(Name, Span, Pattern<'a>)],
        state: &mut State,
    ) -> Checked<()> {
        for (at, (name, _, _)) in keywords.iter().enumerate() {
            if let Some((_, _, again)) = keywords[at + 1..].iter().find(|(other, _, _)| other == name) {
                return Err(Fault::new(again.span, format!("attribute name repeated in class pattern: {name}")));
            }
        }
        self.expr(cls)?;
        let names = keywords.iter().map(|(name, _, _)| Constant::Str(name.clone())).collect();
        self.load(Constant::Tuple(names), span);
        self.emit_arg(Op::MatchClass, patterns.len() as u32, span);
        state.on_top += 1;
        self.fail_if_none(span, state);
        let count = patterns.len() + keywords.len();
        self.emit_arg(Op::UnpackSequence, count as u32, span);
        state.on_top += count;
        state.on_top -= 1;
        for pattern in patterns.iter().chain(keywords.iter().map(|(_, _, p)| p)) {
            state.on_top -= 1;
            if pattern.is_wildcard() {
                self.emit(Op::PopTop, span);
            } else {
                self.subpattern(pattern, state)?;
            }
        }
        Ok(())
    }

    fn mapping_pattern(
        &mut self,
        span: Span,
        keys: &[ExprRef<'a>],
        patterns: &'a [Pattern<'a>],
        rest: Option<&Name>,
        state: &mut State,
    ) -> Checked<()> {
        let size = keys.len() as u32;
        state.on_top += 1;
        self.emit(Op::MatchMapping, span);
        self.fail(Op::PopJumpIfFalse, span, state);
        if keys.is_empty() && rest.is_none() {
            state.on_top -= 1;
            self.emit(Op::PopTop, span);
            return Ok(());
        }
        if size > 0 {
            self.emit(Op::GetLen, span);
            self.load(Constant::Int(i64::from(size)), span);
            self.compare_op(CompareOp::GtE, span);
            self.fail(Op::PopJumpIfFalse, span, state);
        }
        let mut seen: Vec<&Constant> = Vec::new();
        for key in keys {
            match &key.kind {
                ExprKind::Constant { value, .. } => {
                    if seen.iter().any(|s| equal(s, value)) {
                        let text = crate::code::literal::repr(value);
                        return Err(Fault::new(span, format!("mapping pattern checks duplicate key ({text})")));
                    }
                    seen.push(value);
                }
                ExprKind::Attribute { .. } => {}
                _ => {
                    let message = "mapping pattern keys may only match literals and attribute lookups";
                    return Err(Fault::new(span, message));
                }
            }
        }
        self.exprs(keys)?;
        self.emit_arg(Op::BuildTuple, size, span);
        self.emit(Op::MatchKeys, span);
        state.on_top += 2;
        self.fail_if_none(span, state);
        self.emit_arg(Op::UnpackSequence, size, span);
        state.on_top += keys.len();
        state.on_top -= 1;
        for pattern in patterns {
            state.on_top -= 1;
            self.subpattern(pattern, state)?;
        }
        state.on_top -= 2;
        match rest {
            Some(rest) => {
                // A copy of the subject without the keys: [subject, keys] → [rest].
                self.emit_arg(Op::BuildMap, 0, span);
                self.emit_arg(Op::Swap, 3, span);
                self.emit_arg(Op::DictUpdate, 2, span);
                self.emit_arg(Op::UnpackSequence, size, span);
                for left in (1..=size).rev() {
                    self.emit_arg(Op::Copy, 1 + left, span);
                    self.emit_arg(Op::Swap, 2, span);
                    self.emit(Op::DeleteSubscr, span);
                }
                self.capture(span, Some(rest), state)
            }
            None => {
                self.emit(Op::PopTop, span);
                self.emit(Op::PopTop, span);
                Ok(())
            }
        }
    }

    fn or_pattern(&mut self, span: Span, patterns: &'a [Pattern<'a>], state: &mut State) -> Checked<()> {
        let end = self.label();
        // Names of the first alternative, in their order on the stack.
        let mut control: Vec<Name> = Vec::new();
        for (at, alternative) in patterns.iter().enumerate() {
            let here = alternative.span;
            let mut inner = State {
                // One that always matches must be last, if it is allowed at all.
                allow_irrefutable: at + 1 == patterns.len() && state.allow_irrefutable,
                ..State::default()
            };
            self.emit_arg(Op::Copy, 1, here);
            self.pattern(alternative, &mut inner)?;
            if at == 0 {
                control = inner.stores.clone();
            } else {
                self.reorder(span, here, &control, &mut inner.stores)?;
            }
            self.jump(Op::Jump, end, here);
            self.place_failures(here, &mut inner);
        }
        self.emit(Op::PopTop, span);
        self.fail(Op::Jump, span, state);
        self.place(end);
        let rotations = control.len() + 1 + state.on_top + state.stores.len();
        for name in control {
            self.rotate(span, rotations);
            if state.stores.contains(&name) {
                return Err(duplicate_store(span, &name));
            }
            state.stores.push(name);
        }
        self.emit(Op::PopTop, span);
        Ok(())
    }

    /// Brings what an alternative has captured into the order of the first one.
    fn reorder(&mut self, span: Span, here: Span, control: &[Name], stores: &mut Vec<Name>) -> Checked<()> {
        let differ = || Fault::new(span, "alternative patterns bind different names");
        if stores.len() != control.len() {
            return Err(differ());
        }
        for (wanted, name) in control.iter().enumerate().rev() {
            let Some(found) = stores.iter().position(|s| s == name) else { return Err(differ()) };
            if found != wanted {
                let rotations = found + 1;
                let rotated: Vec<Name> = stores.drain(..rotations).collect();
                let at = wanted - found;
                stores.splice(at..at, rotated);
                for _ in 0..rotations {
                    self.rotate(here, wanted + 1);
                }
            }
        }
        Ok(())
    }
}

fn duplicate_store(span: Span, name: &Name) -> Box<Fault> {
    Fault::new(span, format!("multiple assignments to name '{name}' in pattern"))
}
