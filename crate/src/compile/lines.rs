//! Line numbers: instructions without a place of their own take one from their neighbours; NOPs that only
//! hold a line are removed where the line is held otherwise.

use super::blocks::{BlockId, Graph};
use super::unit::Emit;
use crate::code::opcode::Op;
use crate::source::span::Span;

impl Graph {
    pub(super) fn resolve_lines(&mut self) {
        self.duplicate_exits();
        self.propagate_lines();
    }

    /// Exits, and blocks at which a tracer may look in, without a line of their own.
    fn is_lineless_exit(&self, id: BlockId) -> bool {
        let block = &self.blocks[id];
        let checks =
            |op: Emit| matches!(op, Emit::Op(Op::Jump | Op::Resume | Op::Call | Op::CallKw | Op::CallFunctionEx));
        (block.exits() || block.code.iter().any(|i| checks(i.op))) && block.has_no_line()
    }

    /// An exit that several jumps lead to is copied, so that each copy can have its jump's line.
    fn duplicate_exits(&mut self) {
        for id in self.order() {
            let Some(last) = self.blocks[id].last().copied().filter(|last| last.is_jump()) else { continue };
            let Some(target) = self.nonempty(last.target) else { continue };
            if self.is_lineless_exit(target) && self.blocks[target].predecessors > 1 {
                let mut copy = self.blocks[target].clone();
                copy.predecessors = 1;
                copy.labeled = true;
                if let Some(first) = copy.code.first_mut() {
                    first.span = last.span;
                }
                let copy = self.insert_after(target, copy);
                if let Some(last) = self.blocks[id].code.last_mut() {
                    last.target = Some(copy);
                }
                self.blocks[target].predecessors -= 1;
            }
        }
        for id in self.order() {
            let block = &self.blocks[id];
            let (Some(next), Some(last), true) = (block.next, block.last(), block.falls_through()) else { continue };
            let span = last.span;
            if self.is_lineless_exit(next)
                && let Some(first) = self.blocks[next].code.first_mut()
            {
                first.span = span;
            }
        }
    }

    fn propagate_lines(&mut self) {
        for id in self.order() {
            let mut span = Span::NOWHERE;
            for inst in &mut self.blocks[id].code {
                if inst.span.is_nowhere() {
                    inst.span = span;
                } else {
                    span = inst.span;
                }
            }
            let block = &self.blocks[id];
            let Some(last) = block.last().copied() else { continue };
            let next = block.next.filter(|_| block.falls_through());
            let target = last.target.filter(|_| last.is_jump());
            for follower in [next, target].into_iter().flatten() {
                if self.blocks[follower].predecessors == 1
                    && let Some(first) = self.blocks[follower].code.first_mut()
                    && first.span.is_nowhere()
                {
                    first.span = span;
                }
            }
        }
    }

    pub(super) fn remove_redundant_nops(&mut self) -> bool {
        let mut changed = false;
        for id in self.order() {
            changed |= self.remove_nops_of(id);
        }
        changed
    }

    fn remove_nops_of(&mut self, id: BlockId) -> bool {
        let next_line = self.line_after(id);
        let code = std::mem::take(&mut self.blocks[id].code);
        let before = code.len();
        let mut kept: Vec<super::blocks::Inst> = Vec::with_capacity(before);
        let mut code = code;
        let mut previous = None;
        for at in 0..before {
            let inst = code[at];
            let line = inst.span.line;
            if inst.is(Op::Nop) {
                if inst.span.is_nowhere() || previous == Some(line) {
                    continue;
                }
                match code.get_mut(at + 1) {
                    Some(next) if next.span.line == line => continue,
                    Some(next) if next.span.is_nowhere() => {
                        next.span = inst.span;
                        continue;
                    }
                    Some(_) => {}
                    None if next_line == Some(line) => continue,
                    None => {}
                }
            }
            kept.push(inst);
            previous = Some(line);
        }
        let changed = kept.len() != before;
        self.blocks[id].code = kept;
        changed
    }

    /// The line of the first instruction after a block, NOPs without a line left out.
    fn line_after(&self, id: BlockId) -> Option<u32> {
        let next = self.nonempty(self.blocks[id].next)?;
        let inst = self.blocks[next].code.iter().find(|i| !(i.is(Op::Nop) && i.span.is_nowhere()))?;
        (!inst.span.is_nowhere()).then_some(inst.span.line)
    }

    /// A jump to what comes next anyway is none.
    fn remove_redundant_jumps(&mut self) -> bool {
        let mut changed = false;
        for id in self.order() {
            let Some(last) = self.blocks[id].last().copied().filter(|last| last.is_unconditional()) else { continue };
            let target = self.nonempty(last.target);
            if target.is_some()
                && target == self.nonempty(self.blocks[id].next)
                && let Some(last) = self.blocks[id].code.last_mut()
            {
                last.erase();
                changed = true;
            }
        }
        changed
    }

    pub(super) fn remove_redundant_nops_and_jumps(&mut self) {
        loop {
            self.remove_redundant_nops();
            if !self.remove_redundant_jumps() {
                break;
            }
        }
    }

    /// Values that are pushed and popped at once, across blocks that nothing else jumps to.
    pub(super) fn remove_redundant_pairs(&mut self) {
        loop {
            self.remove_redundant_nops();
            let mut done = true;
            let mut before: Option<(BlockId, usize)> = None;
            for id in self.order() {
                if self.blocks[id].labeled {
                    before = None;
                }
                for at in 0..self.blocks[id].code.len() {
                    if let (true, Some((b, i))) = (self.blocks[id].code[at].is(Op::PopTop), before) {
                        let previous = self.blocks[b].code[i];
                        if previous.is(Op::LoadConst) || (previous.is(Op::Copy) && previous.arg == 1) {
                            self.blocks[b].code[i].erase();
                            self.blocks[id].code[at].erase();
                            done = false;
                        }
                    }
                    before = Some((id, at));
                }
                let block = &self.blocks[id];
                if !block.falls_through() || block.last().is_some_and(|last| last.is_jump()) {
                    before = None;
                }
            }
            if done {
                break;
            }
        }
    }
}
