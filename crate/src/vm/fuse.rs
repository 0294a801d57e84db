//! Fused instructions: frequent sequences done in one dispatch.

use crate::code::object::Instr;
use crate::code::opcode::Op;

/// Sequences and the instruction that does each at once, the longest first.
const PATTERNS: &[(&[Op], Op)] = &[
    (&[Op::LoadFast, Op::LoadFast, Op::CompareOp, Op::PopJumpIfFalse], Op::FastFastCompareJump),
    (&[Op::LoadFast, Op::LoadConst, Op::CompareOp, Op::PopJumpIfFalse], Op::FastConstCompareJump),
    (&[Op::LoadFast, Op::LoadFast, Op::BinaryOp, Op::StoreFast], Op::FastFastBinaryStore),
    (&[Op::LoadFast, Op::LoadConst, Op::BinaryOp, Op::StoreFast], Op::FastConstBinaryStore),
    (&[Op::LoadFast, Op::LoadFast, Op::BinaryOp], Op::FastFastBinary),
    (&[Op::LoadFast, Op::LoadConst, Op::BinaryOp], Op::FastConstBinary),
    (&[Op::LoadConst, Op::CompareOp, Op::PopJumpIfFalse], Op::ConstCompareJump),
    (&[Op::CompareOp, Op::PopJumpIfFalse], Op::CompareJump),
    (&[Op::LoadConst, Op::BinaryOp], Op::ConstBinary),
    (&[Op::BinaryOp, Op::StoreFast], Op::BinaryStore),
    (&[Op::ForIter, Op::StoreFast], Op::ForIterStore),
    (&[Op::LoadFast, Op::YieldValue], Op::FastYield),
    (&[Op::LoadFast, Op::ReturnValue], Op::FastReturn),
];

/// The instructions that an unobserved run executes: the same at the same places, with fused ones laid over the
/// first of each sequence. Those behind it stay as they are: a jump may lead to them, and they hold the operands.
pub fn fuse(instrs: &[Instr]) -> Vec<Instr> {
    let mut fused = instrs.to_vec();
    for at in 0..instrs.len() {
        let rest = &instrs[at..];
        let op = match rest {
            [Instr { op: Op::LoadFast, .. }, Instr { op: Op::LoadAttr, flag: 0, cache: 1.., .. }, ..] => {
                Some(Op::FastAttr)
            }
            _ => PATTERNS
                .iter()
                .find(|(ops, _)| rest.len() >= ops.len() && ops.iter().zip(rest).all(|(op, instr)| *op == instr.op))
                .map(|(_, op)| *op),
        };
        let op = match op {
            None if matches!(rest, [Instr { op: Op::LoadFast, .. }, Instr { op: Op::LoadFast, .. }, ..]) => {
                Some(Op::FastFast)
            }
            other => other,
        };
        if let Some(op) = op {
            fused[at].op = op;
        }
    }
    fused
}
