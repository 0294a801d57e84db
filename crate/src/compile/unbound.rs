//! Which reads of locals may find them unbound: these become LOAD_FAST_CHECK.

use super::blocks::{BlockId, ENTRY, Graph};
use super::unit::Emit;
use crate::code::opcode::Op;

/// So many locals are followed through the whole body; the others only inside a block.
const FOLLOWED: usize = 64;

impl Graph {
    pub(super) fn check_unbound_locals(&mut self, locals: usize, params: usize) {
        if locals == 0 {
            return;
        }
        if locals > FOLLOWED {
            self.check_by_block(locals);
        }
        let mut start = 0u64;
        for local in params.min(FOLLOWED)..locals.min(FOLLOWED) {
            start |= 1 << local;
        }
        self.clear_visited();
        let mut todo = Vec::new();
        self.may_be_unbound(ENTRY, start, &mut todo);
        for id in self.order() {
            self.scan(id, &mut todo);
        }
        while let Some(id) = todo.pop() {
            self.blocks[id].visited = false;
            self.scan(id, &mut todo);
        }
        self.clear_visited();
    }

    /// Puts a block on the list if it learns something.
    fn may_be_unbound(&mut self, id: BlockId, locals: u64, todo: &mut Vec<BlockId>) {
        let block = &mut self.blocks[id];
        let both = block.unbound | locals;
        if both != block.unbound {
            block.unbound = both;
            if !block.visited {
                block.visited = true;
                todo.push(id);
            }
        }
    }

    fn scan(&mut self, id: BlockId, todo: &mut Vec<BlockId>) {
        let mut unbound = self.blocks[id].unbound;
        for at in 0..self.blocks[id].code.len() {
            let inst = self.blocks[id].code[at];
            if let Some(handler) = inst.except {
                self.may_be_unbound(handler, unbound, todo);
            }
            if inst.arg as usize >= FOLLOWED {
                continue;
            }
            let bit = 1u64 << inst.arg;
            match inst.op {
                Emit::StoreFastMaybeNull | Emit::Op(Op::DeleteFast | Op::LoadFastAndClear) => unbound |= bit,
                Emit::Op(Op::StoreFast | Op::LoadFastCheck) => unbound &= !bit,
                Emit::Op(Op::LoadFast) => {
                    if unbound & bit != 0 {
                        self.blocks[id].code[at].op = Emit::Op(Op::LoadFastCheck);
                    }
                    unbound &= !bit;
                }
                _ => {}
            }
        }
        let block = &self.blocks[id];
        let next = block.next.filter(|_| block.falls_through());
        let target = block.last().filter(|last| last.is_jump()).and_then(|last| last.target);
        for follower in [next, target].into_iter().flatten() {
            self.may_be_unbound(follower, unbound, todo);
        }
    }

    fn check_by_block(&mut self, locals: usize) {
        // The block in which a local was last known to be bound.
        let mut known: Vec<Option<BlockId>> = vec![None; locals];
        for id in self.order() {
            for inst in &mut self.blocks[id].code {
                let Some(known) = known.get_mut(inst.arg as usize).filter(|_| inst.arg as usize >= FOLLOWED) else {
                    continue;
                };
                match inst.op {
                    Emit::StoreFastMaybeNull | Emit::Op(Op::DeleteFast | Op::LoadFastAndClear) => *known = None,
                    Emit::Op(Op::StoreFast) => *known = Some(id),
                    Emit::Op(Op::LoadFast) => {
                        if *known != Some(id) {
                            inst.op = Emit::Op(Op::LoadFastCheck);
                        }
                        *known = Some(id);
                    }
                    _ => {}
                }
            }
        }
    }
}
