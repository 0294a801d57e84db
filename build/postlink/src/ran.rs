//! A module that notes which of its functions ran: an exported global `ran<index>` for each.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Parser};

use crate::Failure;
use crate::facts::Facts;

struct Noting<'f, 'a> {
    facts: &'f Facts<'a>,
    /// Bodies written so far.
    written: u32,
}

impl Noting<'_, '_> {
    fn flag(&self, body: u32) -> u32 {
        self.facts.globals.len() as u32 + body
    }
}

/// The module with its notes.
///
/// # Errors
/// Where the module cannot be written.
pub fn noting(facts: &Facts<'_>) -> Result<Vec<u8>, Failure> {
    let mut module = Module::new();
    Noting { facts, written: 0 }.parse_core_module(&mut module, Parser::new(0), facts.bytes)?;
    Ok(module.finish())
}

impl Reencode for Noting<'_, '_> {
    type Error = Infallible;

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_global_section(self, globals, section)?;
        for _ in &self.facts.bodies {
            let ty = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
            globals.global(ty, &ConstExpr::i32_const(0));
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_export_section(self, exports, section)?;
        for (body, (function, _)) in (0..).zip(self.facts.functions()) {
            exports.export(&format!("ran{function}"), ExportKind::Global, self.flag(body));
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), reencode::Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        function.instruction(&Instruction::I32Const(1));
        function.instruction(&Instruction::GlobalSet(self.flag(self.written)));
        self.written += 1;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&self.parse_instruction(&mut operators)?);
        }
        code.function(&function);
        Ok(())
    }
}
