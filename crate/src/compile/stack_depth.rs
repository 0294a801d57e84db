//! `co_stacksize`: the greatest depth of the value stack over all ways through a body, exception handlers included.
//! The size of a generator depends on it, so it is CPython's to the last item.

use super::blocks::{BlockId, ENTRY, Graph, Inst};
use super::unit::Emit;
use crate::code::opcode::Op;

impl Graph {
    /// Notes the depth at the start of each block and returns the greatest.
    pub(super) fn stack_depth(&mut self) -> u32 {
        let mut greatest = 0i64;
        let mut todo: Vec<BlockId> = Vec::new();
        let reach = |graph: &mut Graph, todo: &mut Vec<BlockId>, id: BlockId, depth: i64| {
            let block = &mut graph.blocks[id];
            if block.depth.is_none() {
                block.depth = Some(depth.max(0) as u32);
                todo.push(id);
            }
        };
        reach(self, &mut todo, ENTRY, 0);
        while let Some(id) = todo.pop() {
            let mut depth = i64::from(self.blocks[id].depth.unwrap_or(0));
            let mut next = self.blocks[id].next;
            for at in 0..self.blocks[id].code.len() {
                let inst = self.blocks[id].code[at];
                if let Some(target) = inst.target {
                    let there = depth + effect(&inst, true);
                    greatest = greatest.max(there);
                    reach(self, &mut todo, target, there);
                }
                depth += effect(&inst, false);
                greatest = greatest.max(depth);
                if inst.is_unconditional() || inst.is_exit() {
                    next = None;
                    break;
                }
            }
            if let Some(next) = next {
                reach(self, &mut todo, next, depth);
            }
        }
        greatest.max(0) as u32
    }
}

/// Change of depth; at the target of a jump, or in the handler, with `jump`.
fn effect(inst: &Inst, jump: bool) -> i64 {
    let arg = i64::from(inst.arg);
    let flag = i64::from(inst.flag);
    let op = match inst.op {
        Emit::Op(op) => op,
        Emit::SetupFinally | Emit::SetupWith => return jump as i64,
        Emit::SetupCleanup => return 2 * jump as i64,
        Emit::PopBlock | Emit::JumpNoInterrupt => return 0,
        Emit::LoadClosure => return 1,
        Emit::StoreFastMaybeNull => return -1,
    };
    match op {
        // Fused instructions are laid over the compiler's output later.
        Op::FastFast
        | Op::FastFastBinary
        | Op::FastConstBinary
        | Op::FastFastBinaryStore
        | Op::FastConstBinaryStore
        | Op::FastFastCompareJump
        | Op::FastConstCompareJump
        | Op::ConstBinary
        | Op::ConstCompareJump
        | Op::CompareJump
        | Op::BinaryStore
        | Op::ForIterStore
        | Op::FastAttr
        | Op::FastYield
        | Op::FastReturn => 0,
        Op::Nop
        | Op::Resume
        | Op::Swap
        | Op::DeleteFast
        | Op::DeleteName
        | Op::DeleteGlobal
        | Op::DeleteDeref
        | Op::MakeCell
        | Op::CopyFreeVars
        | Op::LoadFromDictOrDeref
        | Op::LoadFromDictOrGlobals
        | Op::UnaryNegative
        | Op::UnaryInvert
        | Op::UnaryNot
        | Op::ToBool
        | Op::ConvertValue
        | Op::FormatSimple
        | Op::Jump
        | Op::JumpBackward
        | Op::JumpBackwardNoInterrupt
        | Op::GetIter
        | Op::GetYieldFromIter
        | Op::Send
        | Op::YieldValue
        | Op::GetAwaitable
        | Op::GetAiter
        | Op::ReturnConst
        | Op::CallIntrinsic1
        | Op::MakeFunction
        | Op::CheckExcMatch
        | Op::CheckEgMatch
        | Op::SetupAnnotations => 0,
        Op::ReturnGenerator
        | Op::PushNull
        | Op::Copy
        | Op::LoadConst
        | Op::LoadFast
        | Op::LoadFastCheck
        | Op::LoadFastAndClear
        | Op::LoadName
        | Op::LoadDeref
        | Op::LoadLocals
        | Op::LoadBuildClass
        | Op::LoadAssertionError
        | Op::ForIter
        | Op::GetAnext
        | Op::ImportFrom
        | Op::PushExcInfo
        | Op::BeforeWith
        | Op::BeforeAsyncWith
        | Op::WithExceptStart
        | Op::GetLen
        | Op::MatchMapping
        | Op::MatchSequence
        | Op::MatchKeys => 1,
        Op::LoadGlobal => 1 + flag,
        Op::LoadAttr => flag,
        Op::LoadSuperAttr => -2 + (flag & 1),
        Op::PopTop
        | Op::StoreFast
        | Op::StoreName
        | Op::StoreGlobal
        | Op::StoreDeref
        | Op::DeleteAttr
        | Op::BinarySubscr
        | Op::BinaryOp
        | Op::CompareOp
        | Op::IsOp
        | Op::ContainsOp
        | Op::ListAppend
        | Op::SetAdd
        | Op::ListExtend
        | Op::SetUpdate
        | Op::DictUpdate
        | Op::DictMerge
        | Op::FormatWithSpec
        | Op::PopJumpIfTrue
        | Op::PopJumpIfFalse
        | Op::PopJumpIfNone
        | Op::PopJumpIfNotNone
        | Op::EndFor
        | Op::EndSend
        | Op::CleanupThrow
        | Op::ReturnValue
        | Op::CallIntrinsic2
        | Op::SetFunctionAttribute
        | Op::ImportName
        | Op::Reraise
        | Op::PopExcept => -1,
        Op::StoreAttr | Op::DeleteSubscr | Op::BinarySlice | Op::MapAdd | Op::EndAsyncFor | Op::MatchClass => -2,
        Op::StoreSubscr => -3,
        Op::StoreSlice => -4,
        Op::BuildSlice => 1 - arg,
        Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildString => 1 - arg,
        Op::BuildMap => 1 - 2 * arg,
        Op::BuildConstKeyMap | Op::RaiseVarargs => -arg,
        Op::UnpackSequence => arg - 1,
        Op::UnpackEx => (arg & 0xff) + (arg >> 8),
        Op::Call => -1 - arg,
        Op::CallKw => -2 - arg,
        Op::CallFunctionEx => -2 - (arg & 1),
    }
}
