//! The flow graph: a body's instructions as blocks that are entered at the top only and left at the end only
//! (or by an exception).

use super::unit::{Emit, Unit};
use crate::code::opcode::Op;
use crate::source::span::Span;

/// Index of a block in [`Graph::blocks`].
pub(super) type BlockId = usize;

#[derive(Clone, Copy, Debug)]
pub(super) struct Inst {
    pub(super) op: Emit,
    pub(super) flag: u8,
    pub(super) arg: u32,
    pub(super) target: Option<BlockId>,
    /// The handler that guards this instruction.
    pub(super) except: Option<BlockId>,
    pub(super) span: Span,
}

impl Inst {
    pub(super) fn new(op: impl Into<Emit>, arg: u32, span: Span) -> Inst {
        Inst { op: op.into(), flag: 0, arg, target: None, except: None, span }
    }

    pub(super) fn is(&self, op: Op) -> bool {
        self.op == Emit::Op(op)
    }

    pub(super) fn set(&mut self, op: impl Into<Emit>, arg: u32) {
        self.op = op.into();
        self.arg = arg;
        self.flag = 0;
    }

    pub(super) fn erase(&mut self) {
        self.set(Op::Nop, 0);
        self.target = None;
    }

    pub(super) fn is_jump(&self) -> bool {
        self.is_unconditional()
            || matches!(
                self.op,
                Emit::Op(
                    Op::PopJumpIfTrue
                        | Op::PopJumpIfFalse
                        | Op::PopJumpIfNone
                        | Op::PopJumpIfNotNone
                        | Op::ForIter
                        | Op::Send
                )
            )
    }

    pub(super) fn is_unconditional(&self) -> bool {
        matches!(self.op, Emit::JumpNoInterrupt | Emit::Op(Op::Jump))
    }

    /// Begins a guarded region.
    pub(super) fn is_setup(&self) -> bool {
        matches!(self.op, Emit::SetupFinally | Emit::SetupCleanup | Emit::SetupWith)
    }

    /// Leaves the body.
    pub(super) fn is_exit(&self) -> bool {
        matches!(self.op, Emit::Op(Op::ReturnValue | Op::ReturnConst | Op::RaiseVarargs | Op::Reraise))
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) code: Vec<Inst>,
    /// The block after this one in the order of the code.
    pub(super) next: Option<BlockId>,
    /// Has been jumped to when it was made (and may be no more).
    pub(super) labeled: bool,
    /// A handler of exceptions.
    pub(super) handler: bool,
    /// The handler wants the index of the raising instruction.
    pub(super) lasti: bool,
    pub(super) cold: bool,
    pub(super) warm: bool,
    pub(super) predecessors: u32,
    /// Depth of the stack on entry, once known.
    pub(super) depth: Option<u32>,
    pub(super) visited: bool,
    /// Locals among the first 64 that may be unbound on entry.
    pub(super) unbound: u64,
}

impl Block {
    pub(super) fn last(&self) -> Option<&Inst> {
        self.code.last()
    }

    pub(super) fn exits(&self) -> bool {
        self.last().is_some_and(Inst::is_exit)
    }

    pub(super) fn falls_through(&self) -> bool {
        !self.last().is_some_and(|last| last.is_exit() || last.is_unconditional())
    }

    pub(super) fn has_no_line(&self) -> bool {
        self.code.iter().all(|i| i.span.is_nowhere())
    }
}

pub(super) struct Graph {
    /// The entry is the first; the order of the code is in `next`.
    pub(super) blocks: Vec<Block>,
}

pub(super) const ENTRY: BlockId = 0;

impl Graph {
    pub(super) fn new(unit: &Unit) -> Graph {
        let count = unit.instructions.len();
        // Which instructions begin a block because something jumps there.
        let mut block_at: Vec<Option<BlockId>> = vec![None; count + 1];
        let offset =
            |label: super::unit::Label| unit.labels.get(label.0 as usize).map_or(count, |at| (*at as usize).min(count));
        let targeted: Vec<usize> = unit.instructions.iter().filter_map(|i| i.target).map(offset).collect();
        for at in &targeted {
            block_at[*at] = Some(usize::MAX);
        }
        let mut graph = Graph { blocks: vec![Block::default()] };
        let mut terminated = false;
        for (at, instruction) in unit.instructions.iter().enumerate() {
            let current = graph.blocks.len() - 1;
            if block_at[at].is_some() {
                // Each target has a block to itself, empty neighbours excepted.
                let target = if at == 0 { current } else { graph.append(current) };
                graph.blocks[target].labeled = true;
                block_at[at] = Some(target);
            } else if terminated {
                graph.append(current);
            }
            let current = graph.blocks.len() - 1;
            let inst = Inst {
                op: instruction.op,
                flag: instruction.flag,
                arg: instruction.arg,
                target: instruction.target.map(offset),
                except: None,
                span: instruction.span,
            };
            terminated = inst.is_jump() || inst.is_exit();
            graph.blocks[current].code.push(inst);
        }
        if block_at[count].is_some() {
            let current = graph.blocks.len() - 1;
            block_at[count] = Some(graph.append(current));
        }
        for block in &mut graph.blocks {
            for inst in &mut block.code {
                inst.target = inst.target.and_then(|at| block_at[at]);
            }
        }
        graph
    }

    fn append(&mut self, after: BlockId) -> BlockId {
        let id = self.blocks.len();
        self.blocks.push(Block::default());
        self.blocks[after].next = Some(id);
        id
    }

    /// A new block right after another.
    pub(super) fn insert_after(&mut self, after: BlockId, mut block: Block) -> BlockId {
        let id = self.blocks.len();
        block.next = self.blocks[after].next;
        self.blocks.push(block);
        self.blocks[after].next = Some(id);
        id
    }

    /// The blocks in the order of the code.
    pub(super) fn order(&self) -> Vec<BlockId> {
        let mut order = Vec::with_capacity(self.blocks.len());
        let mut next = Some(ENTRY);
        while let Some(id) = next {
            order.push(id);
            next = self.blocks[id].next;
        }
        order
    }

    /// This block, or the first after it that has code.
    pub(super) fn nonempty(&self, id: Option<BlockId>) -> Option<BlockId> {
        let mut next = id;
        while let Some(id) = next {
            if !self.blocks[id].code.is_empty() {
                return Some(id);
            }
            next = self.blocks[id].next;
        }
        None
    }

    pub(super) fn clear_visited(&mut self) {
        for block in &mut self.blocks {
            block.visited = false;
        }
    }

    /// Marks the handlers and notes for each instruction which one guards it. The pseudo instructions that end
    /// a region become NOPs; those that begin one stay until the depth of the stack is known.
    pub(super) fn label_handlers(&mut self) {
        self.clear_visited();
        let mut stacks: Vec<Vec<BlockId>> = vec![Vec::new(); self.blocks.len()];
        let mut todo = vec![ENTRY];
        self.blocks[ENTRY].visited = true;
        while let Some(id) = todo.pop() {
            let mut stack = std::mem::take(&mut stacks[id]);
            // Nesting at the last YIELD_VALUE, for the RESUME after it.
            let mut yield_depth = None;
            for at in 0..self.blocks[id].code.len() {
                let mut inst = self.blocks[id].code[at];
                let mut reached = None;
                if inst.is_setup() {
                    if let Some(target) = inst.target {
                        reached = Some(target);
                        if !self.blocks[target].visited {
                            stacks[target] = stack.clone();
                        }
                        self.blocks[target].handler = true;
                        self.blocks[target].lasti |= inst.op != Emit::SetupFinally;
                        stack.push(target);
                    }
                } else if inst.op == Emit::PopBlock {
                    stack.pop();
                    inst.erase();
                } else {
                    inst.except = stack.last().copied();
                    if inst.is_jump() {
                        if let Some(target) = inst.target {
                            reached = Some(target);
                            if !self.blocks[target].visited {
                                stacks[target] = stack.clone();
                            }
                        }
                    } else if inst.is(Op::YieldValue) {
                        yield_depth = Some(stack.len());
                    } else if inst.is(Op::Resume) && inst.arg != 0 {
                        // CPython notes that the only handler around is that against StopIteration.
                        if yield_depth == Some(1) {
                            inst.arg |= 4;
                        }
                        yield_depth = None;
                    }
                }
                if let Some(target) = reached
                    && !self.blocks[target].visited
                {
                    self.blocks[target].visited = true;
                    todo.push(target);
                }
                self.blocks[id].code[at] = inst;
            }
            if let (true, Some(next)) = (self.blocks[id].falls_through(), self.blocks[id].next)
                && !self.blocks[next].visited
            {
                stacks[next] = stack;
                self.blocks[next].visited = true;
                todo.push(next);
            }
        }
        self.clear_visited();
    }
}
