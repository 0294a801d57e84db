//! A module that counts what it does: an exported global for each place that is counted.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, Function, GlobalSection, GlobalType, Instruction, Module,
    ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Operator, Parser};

use crate::Failure;
use crate::facts::Facts;

/// What is counted.
#[derive(Clone, Copy, PartialEq)]
pub enum Counted {
    /// How often each direct call is made: `calls<site>`, in the order in which they stand.
    Calls,
    /// How often each function runs: `ran<index>`.
    Functions,
}

struct Counting<'f, 'a> {
    facts: &'f Facts<'a>,
    counted: Counted,
    /// Names of the globals, in the order of the places.
    names: Vec<String>,
    /// Places written so far.
    written: u32,
}

/// The module with its counts.
///
/// # Errors
/// Where the module cannot be read or written.
pub fn counting(facts: &Facts<'_>, counted: Counted) -> Result<Vec<u8>, Failure> {
    let names = match counted {
        Counted::Calls => (0..sites(facts)?).map(|site| format!("calls{site}")).collect(),
        Counted::Functions => facts.functions().map(|(function, _)| format!("ran{function}")).collect(),
    };
    let mut module = Module::new();
    Counting { facts, counted, names, written: 0 }.parse_core_module(&mut module, Parser::new(0), facts.bytes)?;
    Ok(module.finish())
}

fn sites(facts: &Facts<'_>) -> Result<usize, Failure> {
    let mut sites = 0;
    for body in &facts.bodies {
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            sites += usize::from(matches!(operators.read()?, Operator::Call { .. }));
        }
    }
    Ok(sites)
}

impl Counting<'_, '_> {
    /// Where the globals of the counts begin.
    fn first(&self) -> u32 {
        self.facts.globals.len() as u32
    }

    /// Counts the next place.
    fn count(&mut self, function: &mut Function) {
        let count = self.first() + self.written;
        self.written += 1;
        function
            .instruction(&Instruction::GlobalGet(count))
            .instruction(&Instruction::F64Const(1.0.into()))
            .instruction(&Instruction::F64Add)
            .instruction(&Instruction::GlobalSet(count));
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
        for _ in &self.names {
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
        for (global, name) in (self.first()..).zip(&self.names) {
            exports.export(name, ExportKind::Global, global);
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), reencode::Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        if self.counted == Counted::Functions {
            self.count(&mut function);
        }
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let instruction = self.parse_instruction(&mut operators)?;
            if self.counted == Counted::Calls && matches!(instruction, Instruction::Call(_)) {
                self.count(&mut function);
            }
            function.instruction(&instruction);
        }
        code.function(&function);
        Ok(())
    }
}
