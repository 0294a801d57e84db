//! A code object and those in it as text, line by line, in the form that `listing.py` gives CPython's.

use yieldscope::code::constant::Constant;
use yieldscope::code::literal::repr;
use yieldscope::code::object::{Code, SlotKind};
use yieldscope::code::opcode::{BinaryOp, Comparison, Intrinsic, Op};

/// Appends the listing of a code object, then of those among its constants.
pub fn list(code: &Code, out: &mut String) {
    out.push_str(&format!(
        "code {} line {} flags {:#x} args {} {} {} stack {}\n",
        code.qualname,
        code.first_line,
        code.flags,
        code.arg_count,
        code.posonly_count,
        code.kwonly_count,
        code.stack_size
    ));
    let slots: Vec<String> = code
        .slots
        .iter()
        .map(|slot| {
            let kind = match slot.kind {
                SlotKind::Local => "local",
                SlotKind::LocalCell => "local+cell",
                SlotKind::Cell => "cell",
                SlotKind::Free => "free",
            };
            format!("{}:{kind}{}", slot.name, if slot.hidden { "+hidden" } else { "" })
        })
        .collect();
    out.push_str(&format!("slots {}\n", slots.join(" ")));
    out.push_str(&format!("names {}\n", code.names.join(" ")));
    for (at, (instr, span)) in code.instrs.iter().zip(&code.positions).enumerate() {
        let place = match (span.line, span.end_line) {
            (0, _) => "-".to_string(),
            (line, 0) => format!("{line}"),
            (line, end) => format!("{line}:{}-{end}:{}", span.column, span.end_column),
        };
        let next = code.instrs.get(at + 1);
        let static_attributes =
            next.is_some_and(|n| n.op == Op::StoreName && name(code, n.arg) == "__static_attributes__");
        out.push_str(&format!("{} {} {place}\n", instr.op.name(), operand(code, at, static_attributes)));
    }
    for handler in &code.handlers {
        let lasti = if handler.lasti { " lasti" } else { "" };
        out.push_str(&format!(
            "guard {}-{} by {} at depth {}{lasti}\n",
            handler.start, handler.end, handler.target, handler.depth
        ));
    }
    for constant in &code.constants {
        if let Constant::Code(inner) = constant {
            list(inner, out);
        }
    }
}

fn name(code: &Code, arg: u32) -> String {
    code.names.get(arg as usize).map_or("?".to_string(), |n| n.to_string())
}

fn operand(code: &Code, at: usize, static_attributes: bool) -> String {
    let instr = &code.instrs[at];
    let slot = || code.slots.get(instr.arg as usize).map_or("?".to_string(), |s| s.name.to_string());
    match instr.op {
        Op::LoadConst | Op::ReturnConst => match code.constants.get(instr.arg as usize) {
            Some(Constant::Code(inner)) => format!("<code {}>", inner.name),
            // Their order depends on hashes in CPython.
            Some(Constant::FrozenSet(items)) => format!("frozenset({{{}}})", sorted(items)),
            Some(Constant::Tuple(items)) if static_attributes => sorted(items),
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
        | Op::LoadFromDictOrGlobals => name(code, instr.arg),
        Op::LoadGlobal | Op::LoadAttr | Op::LoadSuperAttr => format!("{} {}", name(code, instr.arg), instr.flag),
        Op::LoadFast
        | Op::LoadFastCheck
        | Op::LoadFastAndClear
        | Op::StoreFast
        | Op::DeleteFast
        | Op::MakeCell
        | Op::LoadDeref
        | Op::StoreDeref
        | Op::DeleteDeref
        | Op::LoadFromDictOrDeref => slot(),
        Op::BinaryOp => BinaryOp::from_arg(instr.arg).map_or("?", BinaryOp::text).to_string(),
        Op::CompareOp => format!("{} {}", Comparison::from_arg(instr.arg).map_or("?", Comparison::text), instr.flag),
        Op::CallIntrinsic1 | Op::CallIntrinsic2 => {
            Intrinsic::from_arg(instr.arg).map_or("?", Intrinsic::text).to_string()
        }
        _ => instr.arg.to_string(),
    }
}

fn sorted(items: &[Constant]) -> String {
    let mut items: Vec<String> = items.iter().map(repr).collect();
    items.sort();
    items.join(", ")
}
