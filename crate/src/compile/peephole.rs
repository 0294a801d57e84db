//! Peephole optimisation inside a block: constants, jumps to jumps, what one instruction can do instead of two.

use super::blocks::{BlockId, Graph, Inst};
use super::unit::{Constants, Emit};
use crate::code::constant::Constant;
use crate::code::opcode::Op;
use crate::syntax::fold;

impl Graph {
    /// What follows a LOAD_CONST directly.
    pub(super) fn fold_loads(&mut self, constants: &mut Constants) {
        for id in self.order() {
            let code = &mut self.blocks[id].code;
            // The constant on top of the stack, also after `COPY 1` of it.
            let mut constant: Option<u32> = None;
            for at in 0..code.len() {
                let copied = constant.is_some() && code[at].is(Op::Copy) && code[at].arg == 1;
                if !copied {
                    constant = code[at].is(Op::LoadConst).then_some(code[at].arg);
                }
                let Some(number) = constant else { continue };
                let Some(value) = constants.list.get(number as usize) else { continue };
                let Some(next) = code.get(at + 1) else { continue };
                match next.op {
                    Emit::Op(jump @ (Op::PopJumpIfFalse | Op::PopJumpIfTrue)) => {
                        let taken = fold::truth(value) == (jump == Op::PopJumpIfTrue);
                        code[at].erase();
                        if taken {
                            code[at + 1].op = Emit::Op(Op::Jump);
                        } else {
                            code[at + 1].erase();
                        }
                    }
                    Emit::Op(Op::IsOp) if matches!(value, Constant::None) => fold_is_none(code, at),
                    Emit::Op(Op::ReturnValue) => {
                        code[at].erase();
                        code[at + 1].set(Op::ReturnConst, number);
                    }
                    Emit::Op(Op::ToBool) => {
                        let truth = Constant::Bool(fold::truth(value));
                        code[at].erase();
                        let number = constants.number(truth);
                        code[at + 1].set(Op::LoadConst, number);
                    }
                    _ => {}
                }
            }
        }
    }

    pub(super) fn peephole(&mut self, constants: &mut Constants) {
        for id in self.order() {
            self.peephole_block(id, constants);
            self.optimize_swaps(id);
        }
    }

    fn peephole_block(&mut self, id: BlockId, constants: &mut Constants) {
        let mut at = 0;
        while at < self.blocks[id].code.len() {
            if self.blocks[id].code[at].is_jump() {
                let target = self.nonempty(self.blocks[id].code[at].target);
                if target.is_some() {
                    self.blocks[id].code[at].target = target;
                }
                if self.thread_jump(id, at) {
                    continue;
                }
            }
            rewrite(&mut self.blocks[id].code, at, constants);
            at += 1;
        }
    }

    /// A jump to a jump goes to the end at once.
    fn thread_jump(&mut self, id: BlockId, at: usize) -> bool {
        let inst = self.blocks[id].code[at];
        let Some(first) = inst.target.and_then(|t| self.blocks[t].code.first()).copied() else { return false };
        let op = match inst.op {
            Emit::Op(Op::PopJumpIfTrue | Op::PopJumpIfFalse | Op::PopJumpIfNone | Op::PopJumpIfNotNone)
                if first.is(Op::Jump) =>
            {
                inst.op
            }
            Emit::Op(Op::Jump) | Emit::JumpNoInterrupt if first.is(Op::Jump) => Emit::Op(Op::Jump),
            Emit::Op(Op::Jump) | Emit::JumpNoInterrupt if first.op == Emit::JumpNoInterrupt => inst.op,
            _ => return false,
        };
        if inst.target == first.target {
            return false;
        }
        let mut jump = Inst::new(op, 0, first.span);
        jump.target = first.target;
        let code = &mut self.blocks[id].code;
        code[at].erase();
        code.push(jump);
        true
    }

    /// Keeps the first constant (the docstring's place) and those in use.
    pub(super) fn remove_unused_constants(&mut self, constants: &mut Constants) {
        let mut used = vec![false; constants.list.len()];
        if let Some(first) = used.first_mut() {
            *first = true;
        }
        let loads = |inst: &Inst| matches!(inst.op, Emit::Op(Op::LoadConst | Op::ReturnConst));
        for inst in self.blocks.iter().flat_map(|b| &b.code).filter(|i| loads(i)) {
            used[inst.arg as usize] = true;
        }
        let mut numbers = vec![0; used.len()];
        let mut kept = Constants::default();
        for (at, constant) in constants.list.drain(..).enumerate() {
            if used[at] {
                numbers[at] = kept.list.len() as u32;
                kept.list.push(constant);
            }
        }
        *constants = kept;
        for inst in self.blocks.iter_mut().flat_map(|b| &mut b.code).filter(|i| loads(i)) {
            inst.arg = numbers[inst.arg as usize];
        }
    }
}

/// `x is None` before a jump has jumps of its own.
fn fold_is_none(code: &mut [Inst], at: usize) {
    let Some(after) = code.get(at + 2) else { return };
    let mut jump = at + 2;
    if after.is(Op::ToBool) {
        code[jump].erase();
        jump += 1;
    }
    let mut inverted = code[at + 1].arg != 0;
    match code.get(jump).map(|i| i.op) {
        Some(Emit::Op(Op::PopJumpIfFalse)) => inverted = !inverted,
        Some(Emit::Op(Op::PopJumpIfTrue)) => {}
        _ => return,
    }
    code[at].erase();
    code[at + 1].erase();
    code[jump].op = Emit::Op(if inverted { Op::PopJumpIfNotNone } else { Op::PopJumpIfNone });
}

fn rewrite(code: &mut [Inst], at: usize, constants: &mut Constants) {
    let inst = code[at];
    let next = code.get(at + 1).copied();
    let next_is = |op: Op| next.is_some_and(|n| n.is(op));
    match inst.op {
        Emit::Op(Op::BuildTuple) => {
            if next_is(Op::UnpackSequence) && next.is_some_and(|n| n.arg == inst.arg) {
                match inst.arg {
                    1 => {
                        code[at].erase();
                        code[at + 1].erase();
                        return;
                    }
                    2 | 3 => {
                        code[at].erase();
                        code[at + 1].op = Emit::Op(Op::Swap);
                        return;
                    }
                    _ => {}
                }
            }
            fold_tuple(code, at, constants);
        }
        Emit::Op(Op::StoreFast)
            if next.is_some_and(|n| n.is(Op::StoreFast) && n.arg == inst.arg && n.span.line == inst.span.line) =>
        {
            code[at].set(Op::PopTop, 0);
        }
        Emit::Op(Op::Swap) if inst.arg == 1 => code[at].erase(),
        Emit::Op(Op::LoadGlobal) if next_is(Op::PushNull) && inst.flag == 0 => {
            code[at].flag = 1;
            code[at + 1].erase();
        }
        Emit::Op(Op::CompareOp) if next_is(Op::ToBool) => {
            code[at].erase();
            code[at + 1].set(Op::CompareOp, inst.arg);
            code[at + 1].flag = 1;
        }
        Emit::Op(op @ (Op::ContainsOp | Op::IsOp)) if next_is(Op::ToBool) => {
            code[at].erase();
            code[at + 1].set(op, inst.arg);
        }
        Emit::Op(op @ (Op::ContainsOp | Op::IsOp)) if next_is(Op::UnaryNot) => {
            code[at].erase();
            code[at + 1].set(op, inst.arg ^ 1);
        }
        Emit::Op(Op::ToBool) if next_is(Op::ToBool) => code[at].erase(),
        Emit::Op(Op::UnaryNot) if next_is(Op::ToBool) => {
            code[at].erase();
            code[at + 1].set(Op::UnaryNot, 0);
        }
        Emit::Op(Op::UnaryNot) if next_is(Op::UnaryNot) => {
            code[at].erase();
            code[at + 1].erase();
        }
        _ => {}
    }
}

/// A tuple of constants is a constant.
fn fold_tuple(code: &mut [Inst], at: usize, constants: &mut Constants) {
    let count = code[at].arg as usize;
    let Some(start) = at.checked_sub(count) else { return };
    let mut items = Vec::with_capacity(count);
    for inst in &code[start..at] {
        match constants.list.get(inst.arg as usize) {
            Some(constant) if inst.is(Op::LoadConst) => items.push(constant.clone()),
            _ => return,
        }
    }
    let number = constants.number(Constant::Tuple(items));
    for inst in &mut code[start..at] {
        inst.erase();
    }
    code[at].set(Op::LoadConst, number);
}
