//! Disassembly.

use std::fmt::Write;

use super::constant::Constant;
use super::object::Code;

/// The instructions of a code object and of those inside it.
pub fn disassemble(code: &Code) -> String {
    let mut out = String::new();
    write_code(code, &mut out);
    out
}

fn write_code(code: &Code, out: &mut String) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{} (stack {}, slots {})", code.qualname, code.stack_size, code.slots.len());
    for (at, instr) in code.instrs.iter().enumerate() {
        let _ = writeln!(out, "{:5} {:4}  {} {} {}", code.positions[at].line, at, instr.op.name(), instr.arg, instr.flag);
    }
    for h in &code.handlers {
        let _ = writeln!(out, "  {}..{} -> {} [{}]{}", h.start, h.end, h.target, h.depth, if h.lasti { " lasti" } else { "" });
    }
    for constant in &code.constants {
        if let Constant::Code(inner) = constant {
            out.push('\n');
            write_code(inner, out);
        }
    }
}
