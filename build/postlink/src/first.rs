//! The first part: the module without the moved functions. Those that it can call have stand-ins, which load the rest and then
//! call the real one through the table.

use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::TableSection;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function, FunctionSection,
    Instruction, Module,
};
use wasmparser::{
    CodeSectionReader, ElementSectionReader, ExportSectionReader, FunctionBody, FunctionSectionReader, Operator, Parser,
};
use wasmparser::{Table, TableSectionReader, TableType};

use crate::Failure;
use crate::facts::Facts;
use crate::plan::{Plan, name};

struct First<'f, 'a> {
    facts: &'f Facts<'a>,
    plan: &'f Plan,
    /// The tables, with room for the new slots; which of them holds functions.
    tables: Vec<TableType>,
    table: u32,
    loader: u32,
    /// Moved functions with a stand-in, and the slots of the real ones.
    stand_ins: BTreeMap<u32, u32>,
    /// Index here of each function of the whole, where it has one.
    functions: Vec<Option<u32>>,
}

/// The first part as a module.
///
/// # Errors
/// Where the module cannot be written.
pub fn first(facts: &Facts<'_>, plan: &Plan) -> Result<Vec<u8>, Failure> {
    let loader = facts.loader.ok_or("the module imports nothing that loads the rest")?;
    let tables = (0..facts.tables.len() as u32).map(|index| plan.table(facts, index)).collect::<Result<_, _>>()?;
    let (table, functions) = (facts.function_table()?, vec![None; facts.types.len()]);
    let mut first = First { facts, plan, tables, table, loader, stand_ins: plan.stand_ins(), functions };
    for (index, function) in (0..).zip((0..facts.imported).chain(first.order())) {
        first.functions[function as usize] = Some(index);
    }
    let mut module = Module::new();
    first.parse_core_module(&mut module, Parser::new(0), facts.bytes)?;
    Ok(module.finish())
}

impl First<'_, '_> {
    /// The functions with bodies, in their order here.
    fn order(&self) -> Vec<u32> {
        self.plan.kept.iter().chain(self.stand_ins.keys()).copied().collect()
    }

    /// Calls whatever the table holds for a function; its arguments are on the stack.
    fn call_through_table(&self, to: &mut Function, function: u32, slot: u32) {
        to.instruction(&Instruction::I32Const(slot as i32));
        to.instruction(&Instruction::CallIndirect {
            type_index: self.facts.types[function as usize],
            table_index: self.table,
        });
    }

    fn stand_in(&self, function: u32, slot: u32) -> Function {
        let mut body = Function::new([]);
        body.instruction(&Instruction::Call(self.loader));
        for parameter in 0..self.facts.signature(function).params().len() as u32 {
            body.instruction(&Instruction::LocalGet(parameter));
        }
        self.call_through_table(&mut body, function, slot);
        body.instruction(&Instruction::End);
        body
    }
}

impl Reencode for First<'_, '_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        self.functions[function as usize].ok_or(reencode::Error::InvalidConstExpr)
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for function in self.order() {
            functions.function(self.facts.types[function as usize]);
        }
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: TableSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        for (index, table) in section.into_iter().enumerate() {
            let ty = self.tables[index];
            self.parse_table(tables, Table { ty, ..table? })?;
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        section: ElementSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_element_section(self, elements, section)?;
        if let Some(slot) = self.plan.new_slots.values().next() {
            let functions = self
                .plan
                .new_slots
                .keys()
                .map(|function| self.function_index(*function))
                .collect::<Result<Vec<_>, _>>()?;
            elements.active(
                Some(self.table),
                &ConstExpr::i32_const(*slot as i32),
                Elements::Functions(functions.into()),
            );
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        reencode::utils::parse_export_section(self, exports, section)?;
        let counts = [
            ('t', ExportKind::Table, self.facts.tables.len()),
            ('m', ExportKind::Memory, self.facts.memories.len()),
            ('g', ExportKind::Global, self.facts.globals.len()),
        ];
        for (letter, kind, count) in counts {
            for index in 0..count as u32 {
                exports.export(&name(letter, index), kind, index);
            }
        }
        for function in &self.plan.called_by_rest {
            exports.export(&name('f', *function), ExportKind::Func, self.function_index(*function)?);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), reencode::Error> {
        for function in &self.plan.kept {
            self.parse_function_body(code, self.facts.body(*function).clone())?;
        }
        for (function, slot) in &self.stand_ins {
            code.function(&self.stand_in(*function, *slot));
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), reencode::Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let operator = operators.read()?;
            match operator {
                Operator::Call { function_index } if self.plan.new_slots.contains_key(&function_index) => {
                    self.call_through_table(&mut function, function_index, self.plan.new_slots[&function_index]);
                }
                _ => {
                    function.instruction(&self.instruction(operator)?);
                }
            }
        }
        code.function(&function);
        Ok(())
    }
}
