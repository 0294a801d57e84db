//! A module that counts how often each of its direct calls is made: an exported global `calls<site>` for each site, in the order
//! in which they stand.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Operator, Parser};

use crate::Failure;
use crate::facts::Facts;

struct Counting<'f, 'a> {
    facts: &'f Facts<'a>,
    sites: u32,
    /// Sites written so far.
    written: u32,
}

/// The module with its counts.
///
/// # Errors
/// Where the module cannot be read or written.
pub fn counting(facts: &Facts<'_>) -> Result<Vec<u8>, Failure> {
    let mut sites = 0;
    for body in &facts.bodies {
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            sites += u32::from(matches!(operators.read()?, Operator::Call { .. }));
        }
    }
    let mut module = Module::new();
    Counting { facts, sites, written: 0 }.parse_core_module(&mut module, Parser::new(0), facts.bytes)?;
    Ok(module.finish())
}

impl Counting<'_, '_> {
    fn count(&self, site: u32) -> u32 {
        self.facts.globals.len() as u32 + site
    }
}

impl Reencode for Counting<'_, '_> {
    type Error = Infallible;

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_global_section(self, globals, section)?;
        for _ in 0..self.sites {
            // Floats: they pass to JavaScript as numbers, and count far enough.
            let ty = GlobalType { val_type: ValType::F64, mutable: true, shared: false };
            globals.global(ty, &ConstExpr::f64_const(0.0.into()));
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_export_section(self, exports, section)?;
        for site in 0..self.sites {
            exports.export(&format!("calls{site}"), ExportKind::Global, self.count(site));
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), reencode::Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let instruction = self.parse_instruction(&mut operators)?;
            if let Instruction::Call(_) = instruction {
                let count = self.count(self.written);
                self.written += 1;
                function
                    .instruction(&Instruction::GlobalGet(count))
                    .instruction(&Instruction::F64Const(1.0.into()))
                    .instruction(&Instruction::F64Add)
                    .instruction(&Instruction::GlobalSet(count));
            }
            function.instruction(&instruction);
        }
        code.function(&function);
        Ok(())
    }
}
