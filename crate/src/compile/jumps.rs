//! Jumps: small exits are copied to where they are jumped to, code that cannot be reached goes, handlers move to the
//! end, conditional jumps go forward.

use super::blocks::{Block, BlockId, ENTRY, Graph, Inst};
use super::unit::Emit;
use crate::code::opcode::Op;
use crate::source::span::Span;

/// An exit of so many instructions is copied rather than jumped to.
const SMALL: usize = 4;

impl Graph {
    pub(super) fn inline_small_blocks(&mut self) {
        loop {
            let mut changed = false;
            for id in self.order() {
                changed |= self.inline_target(id);
            }
            if !changed {
                break;
            }
        }
    }

    fn inline_target(&mut self, id: BlockId) -> bool {
        let Some(last) = self.blocks[id].last().copied().filter(|last| last.is_unconditional()) else { return false };
        let Some(target) = last.target else { return false };
        let block = &self.blocks[target];
        let small_exit = block.exits() && block.code.len() <= SMALL;
        let lineless = block.has_no_line() && !block.falls_through();
        if !small_exit && !lineless {
            return false;
        }
        let copied = block.code.clone();
        let code = &mut self.blocks[id].code;
        if let Some(last) = code.last_mut() {
            last.erase();
        }
        code.extend(copied);
        if lineless
            && let Some(end) = code.last_mut()
            && end.is_unconditional()
            && last.op == Emit::Op(Op::Jump)
        {
            end.op = Emit::Op(Op::Jump);
        }
        self.blocks[target].predecessors = self.blocks[target].predecessors.saturating_sub(1);
        true
    }

    pub(super) fn remove_unreachable(&mut self) {
        self.clear_visited();
        for block in &mut self.blocks {
            block.predecessors = 0;
        }
        self.blocks[ENTRY].predecessors = 1;
        self.blocks[ENTRY].visited = true;
        let mut todo = vec![ENTRY];
        while let Some(id) = todo.pop() {
            let block = &self.blocks[id];
            let mut reached: Vec<BlockId> = Vec::new();
            reached.extend(block.next.filter(|_| block.falls_through()));
            reached.extend(block.code.iter().filter(|i| i.is_jump() || i.is_setup()).filter_map(|i| i.target));
            for target in reached {
                let target_block = &mut self.blocks[target];
                target_block.predecessors += 1;
                if !target_block.visited {
                    target_block.visited = true;
                    todo.push(target);
                }
            }
        }
        for block in &mut self.blocks {
            if block.predecessors == 0 {
                block.code.clear();
                block.handler = false;
            }
        }
        self.clear_visited();
    }

    /// What only exceptions lead to goes to the end.
    pub(super) fn move_cold_blocks(&mut self) {
        if self.blocks[ENTRY].next.is_none() {
            return;
        }
        self.mark_cold();
        for id in self.order() {
            let block = &self.blocks[id];
            let Some(next) = block.next else { continue };
            if block.cold && block.falls_through() && self.blocks[next].warm {
                let mut jump = Inst::new(Emit::JumpNoInterrupt, 0, Span::NOWHERE);
                jump.target = Some(next);
                let explicit = Block { code: vec![jump], cold: true, predecessors: 1, ..Block::default() };
                self.insert_after(id, explicit);
            }
        }
        let (cold, warm): (Vec<BlockId>, Vec<BlockId>) = self.order().into_iter().partition(|id| self.blocks[*id].cold);
        if cold.is_empty() {
            return;
        }
        let order: Vec<BlockId> = warm.into_iter().chain(cold).collect();
        for (at, id) in order.iter().enumerate() {
            self.blocks[*id].next = order.get(at + 1).copied();
        }
        self.remove_redundant_nops_and_jumps();
    }

    fn mark_cold(&mut self) {
        self.spread(vec![ENTRY], true);
        let handlers = (0..self.blocks.len()).filter(|id| self.blocks[*id].handler && !self.blocks[*id].warm).collect();
        self.spread(handlers, false);
    }

    fn spread(&mut self, start: Vec<BlockId>, warm: bool) {
        self.clear_visited();
        let mut todo = start;
        for id in &todo {
            self.blocks[*id].visited = true;
        }
        while let Some(id) = todo.pop() {
            let block = &mut self.blocks[id];
            if warm {
                block.warm = true;
            } else {
                block.cold = true;
            }
            let block = &self.blocks[id];
            let next = block.next.filter(|_| block.falls_through());
            let targets = block.code.iter().filter(|i| i.is_jump()).filter_map(|i| i.target);
            let reached: Vec<BlockId> = next.into_iter().chain(targets).collect();
            for target in reached {
                let target_block = &mut self.blocks[target];
                if !target_block.visited && (warm || !target_block.warm) {
                    target_block.visited = true;
                    todo.push(target);
                }
            }
        }
        self.clear_visited();
    }

    /// Conditional jumps only go forward: one that goes back is turned round, with a jump after it.
    pub(super) fn normalize_jumps(&mut self) {
        self.clear_visited();
        for id in self.order() {
            self.blocks[id].visited = true;
            let block = &self.blocks[id];
            let Some(last) = block.last().copied() else { continue };
            let (Some(target), Some(next)) = (last.target, block.next) else { continue };
            let Emit::Op(op) = last.op else { continue };
            let reversed = match op {
                Op::PopJumpIfTrue => Op::PopJumpIfFalse,
                Op::PopJumpIfFalse => Op::PopJumpIfTrue,
                Op::PopJumpIfNone => Op::PopJumpIfNotNone,
                Op::PopJumpIfNotNone => Op::PopJumpIfNone,
                _ => continue,
            };
            if !self.blocks[target].visited {
                continue;
            }
            let mut back = Inst::new(Op::Jump, 0, last.span);
            back.target = Some(target);
            let cold = block.cold;
            if let Some(last) = self.blocks[id].code.last_mut() {
                last.set(reversed, 0);
                last.target = Some(next);
            }
            self.insert_after(id, Block { code: vec![back], cold, visited: true, ..Block::default() });
        }
        self.clear_visited();
    }
}
