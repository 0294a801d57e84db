//! Prints the code objects of source files in a form that `tests/compiler/compare.py` reads.

use std::rc::Rc;

use yieldscope::code::constant::Constant;
use yieldscope::code::literal::repr;
use yieldscope::code::object::{Code, SlotKind};
use yieldscope::code::opcode::{BinaryOp, Comparison, Intrinsic, Op};
use yieldscope::compile::{Mode, compile};

fn main() {
    for path in std::env::args().skip(1) {
        println!("F {path}");
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let Ok(source) = String::from_utf8(bytes) else {
            println!("S not UTF-8");
            continue;
        };
        match compile(&source, &path, Mode::Exec) {
            Ok(code) => dump(&code),
            Err(e) => println!("S {:?} {} {}:{}-{}:{}", e.kind, e.message, e.line, e.column, e.end_line, e.end_column),
        }
    }
}

fn text(constant: &Constant) -> String {
    match constant {
        Constant::Code(code) => format!("<code {}>", code.name),
        Constant::FrozenSet(items) => {
            let mut items: Vec<String> = items.iter().map(repr).collect();
            items.sort();
            format!("frozenset({{{}}})", items.join(", "))
        }
        other => repr(other),
    }
}

fn dump(code: &Rc<Code>) {
    let slots: Vec<String> = code
        .slots
        .iter()
        .map(|s| {
            let kind = match s.kind {
                SlotKind::Local => "L",
                SlotKind::LocalCell => "LC",
                SlotKind::Cell => "C",
                SlotKind::Free => "F",
            };
            format!("{}:{kind}{}", s.name, if s.hidden { "H" } else { "" })
        })
        .collect();
    println!(
        "C {} {} {} {} {} {} {}",
        code.qualname, code.first_line, code.flags, code.arg_count, code.posonly_count, code.kwonly_count, code.stack_size
    );
    println!("L {}", slots.join(" "));
    println!("N {}", code.names.join(" "));
    let consts: Vec<String> = code.constants.iter().map(text).collect();
    println!("K {}", consts.join(" | "));
    for (instr, span) in code.instrs.iter().zip(&code.positions) {
        let name = |i: u32| code.names.get(i as usize).map_or("?".to_string(), |n| n.to_string());
        let slot = |i: u32| code.slots.get(i as usize).map_or("?".to_string(), |s| s.name.to_string());
        let arg = match instr.op {
            Op::LoadConst | Op::ReturnConst => code.constants.get(instr.arg as usize).map_or("?".to_string(), text),
            Op::LoadName
            | Op::StoreName
            | Op::DeleteName
            | Op::StoreGlobal
            | Op::DeleteGlobal
            | Op::StoreAttr
            | Op::DeleteAttr
            | Op::ImportName
            | Op::ImportFrom
            | Op::LoadFromDictOrGlobals => name(instr.arg),
            Op::LoadGlobal | Op::LoadAttr | Op::LoadSuperAttr => format!("{} {}", name(instr.arg), instr.flag),
            Op::LoadFast
            | Op::LoadFastCheck
            | Op::LoadFastAndClear
            | Op::StoreFast
            | Op::DeleteFast
            | Op::MakeCell
            | Op::LoadDeref
            | Op::StoreDeref
            | Op::DeleteDeref
            | Op::LoadFromDictOrDeref => slot(instr.arg),
            Op::BinaryOp => BinaryOp::from_arg(instr.arg).map_or("?", BinaryOp::text).to_string(),
            Op::CompareOp => {
                format!("{} {}", Comparison::from_arg(instr.arg).map_or("?", Comparison::text), instr.flag)
            }
            Op::CallIntrinsic1 | Op::CallIntrinsic2 => {
                Intrinsic::from_arg(instr.arg).map_or("?", Intrinsic::text).to_string()
            }
            _ => instr.arg.to_string(),
        };
        println!("I {} {} {} {} {}\t{}", span.line, span.column, span.end_line, span.end_column, instr.op.name(), arg);
    }
    for h in &code.handlers {
        println!("X {} {} {} {} {}", h.start, h.end, h.target, h.depth, h.lasti as u8);
    }
    println!("E");
    for constant in &code.constants {
        if let Constant::Code(inner) = constant {
            dump(inner);
        }
    }
}
