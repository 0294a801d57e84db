//! Readable disassembly, much as Python's `dis` prints it: line, jump target, instruction, operand and its meaning.

use super::constant::Constant;
use super::literal::repr;
use super::object::{Code, Instr, SlotKind};
use super::opcode::{BinaryOp, Comparison, Intrinsic, Op};

/// The code object, then those among its constants.
pub fn disassemble(code: &Code) -> String {
    let mut out = String::new();
    let mut todo = vec![code];
    while let Some(code) = todo.pop() {
        if !out.is_empty() {
            out.push_str(&format!("\nDisassembly of {}, line {}:\n", code.qualname, code.first_line));
        }
        body(code, &mut out);
        // Those that come first are to be printed first.
        todo.extend(code.constants.iter().rev().filter_map(|c| match c {
            Constant::Code(inner) => Some(&**inner),
            _ => None,
        }));
    }
    out
}

fn body(code: &Code, out: &mut String) {
    let mut targets: Vec<u32> = code.instrs.iter().filter(|i| is_jump(i.op)).map(|i| i.arg).collect();
    for handler in &code.handlers {
        targets.extend([handler.start, handler.end, handler.target]);
    }
    targets.sort_unstable();
    targets.dedup();
    let label = |at: u32| targets.binary_search(&at).map_or(String::new(), |n| format!("L{}", n + 1));
    let mut line = None;
    for (at, instr) in code.instrs.iter().enumerate() {
        let here = code.positions.get(at).map_or(0, |p| p.line);
        let shown = match line {
            Some(before) if before == here => String::new(),
            _ if here == 0 && instr.op != Op::Resume => "--".to_string(),
            _ => here.to_string(),
        };
        if line != Some(here) {
            if line.is_some() {
                out.push('\n');
            }
            line = Some(here);
        }
        let mut mark = label(at as u32);
        if !mark.is_empty() {
            mark.push(':');
        }
        let text = format!("{shown:>4} {mark:>6} {at:>5} {:<26} {}", instr.op.name(), operand(code, instr, &label));
        out.push_str(text.trim_end());
        out.push('\n');
    }
    if !code.handlers.is_empty() {
        out.push_str("ExceptionTable:\n");
    }
    for h in &code.handlers {
        let lasti = if h.lasti { " lasti" } else { "" };
        out.push_str(&format!(
            "  {} to {} -> {} [{}]{lasti}\n",
            label(h.start),
            label(h.end),
            label(h.target),
            h.depth
        ));
    }
}

/// Whether the operand is the place of an instruction.
pub fn is_jump(op: Op) -> bool {
    matches!(
        op,
        Op::Jump
            | Op::JumpBackward
            | Op::JumpBackwardNoInterrupt
            | Op::PopJumpIfTrue
            | Op::PopJumpIfFalse
            | Op::PopJumpIfNone
            | Op::PopJumpIfNotNone
            | Op::ForIter
            | Op::Send
    )
}

/// The operand as a number and, in parentheses, what it stands for; nothing for opcodes without one.
fn operand(code: &Code, instr: &Instr, label: &dyn Fn(u32) -> String) -> String {
    let arg = instr.arg;
    let name = || code.names.get(arg as usize).map_or("?".to_string(), |n| n.to_string());
    let meaning = match instr.op {
        op if is_jump(op) => format!("to {}", label(arg)),
        Op::LoadConst | Op::ReturnConst => match code.constants.get(arg as usize) {
            Some(Constant::Code(inner)) => format!("<code object {}, line {}>", inner.name, inner.first_line),
            Some(constant) => repr(constant),
            None => "?".to_string(),
        },
        Op::LoadName
        | Op::StoreName
        | Op::DeleteName
        | Op::StoreGlobal
        | Op::DeleteGlobal
        | Op::StoreAttr
        | Op::DeleteAttr
        | Op::ImportName
        | Op::ImportFrom
        | Op::LoadFromDictOrGlobals => name(),
        Op::LoadGlobal if instr.flag & 1 != 0 => format!("{} + NULL", name()),
        Op::LoadAttr | Op::LoadSuperAttr if instr.flag & 1 != 0 => format!("{} + NULL|self", name()),
        Op::LoadGlobal | Op::LoadAttr | Op::LoadSuperAttr => name(),
        Op::LoadFast
        | Op::LoadFastCheck
        | Op::LoadFastAndClear
        | Op::StoreFast
        | Op::DeleteFast
        | Op::MakeCell
        | Op::LoadDeref
        | Op::StoreDeref
        | Op::DeleteDeref
        | Op::LoadFromDictOrDeref => match code.slots.get(arg as usize) {
            Some(slot) if slot.kind == SlotKind::Free => format!("{}, free", slot.name),
            Some(slot) => slot.name.to_string(),
            None => "?".to_string(),
        },
        Op::BinaryOp => BinaryOp::from_arg(arg).map_or("?", BinaryOp::text).to_string(),
        Op::CompareOp => {
            let text = Comparison::from_arg(arg).map_or("?", Comparison::text);
            if instr.flag & 1 != 0 { format!("bool({text})") } else { text.to_string() }
        }
        Op::IsOp => if arg == 1 { "is not" } else { "is" }.to_string(),
        Op::ContainsOp => if arg == 1 { "not in" } else { "in" }.to_string(),
        Op::CallIntrinsic1 | Op::CallIntrinsic2 => Intrinsic::from_arg(arg).map_or("?", Intrinsic::text).to_string(),
        Op::ConvertValue => ["", "str", "repr", "ascii"].get(arg as usize).copied().unwrap_or("?").to_string(),
        Op::SetFunctionAttribute => match arg {
            1 => "defaults",
            2 => "kwdefaults",
            4 => "annotations",
            8 => "closure",
            _ => "?",
        }
        .to_string(),
        Op::Resume
        | Op::Copy
        | Op::Swap
        | Op::BuildSlice
        | Op::BuildTuple
        | Op::BuildList
        | Op::BuildSet
        | Op::BuildMap
        | Op::BuildConstKeyMap
        | Op::BuildString
        | Op::ListAppend
        | Op::SetAdd
        | Op::MapAdd
        | Op::ListExtend
        | Op::SetUpdate
        | Op::DictUpdate
        | Op::DictMerge
        | Op::UnpackSequence
        | Op::UnpackEx
        | Op::YieldValue
        | Op::GetAwaitable
        | Op::Call
        | Op::CallKw
        | Op::CallFunctionEx
        | Op::RaiseVarargs
        | Op::Reraise
        | Op::MatchClass
        | Op::CopyFreeVars => return arg.to_string(),
        _ => return String::new(),
    };
    format!("{arg} ({meaning})")
}
