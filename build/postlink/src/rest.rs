//! The rest: a module of the moved functions. It imports from the first part what they use, and puts them into its table.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, FunctionSection, ImportSection, Module, TypeSection,
};
use wasmparser::{Parser, Payload};

use crate::Failure;
use crate::facts::Facts;
use crate::plan::{Plan, name};

/// The module that the rest imports from.
const FIRST: &str = "first";

struct Rest {
    /// Index here of each function of the whole, where it has one.
    functions: Vec<Option<u32>>,
}

impl Reencode for Rest {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        self.functions[function as usize].ok_or(reencode::Error::InvalidConstExpr)
    }
}

/// The rest as a module.
///
/// # Errors
/// Where the module cannot be written.
pub fn rest(facts: &Facts<'_>, plan: &Plan) -> Result<Vec<u8>, Failure> {
    let mut here = Rest { functions: vec![None; facts.types.len()] };
    for (index, function) in (0..).zip(plan.called_by_rest.iter().chain(&plan.moved)) {
        here.functions[*function as usize] = Some(index);
    }
    let mut module = Module::new();
    module.section(&types(facts, &mut here)?);
    module.section(&imports(facts, plan, &mut here)?);
    let mut functions = FunctionSection::new();
    for function in &plan.moved {
        functions.function(facts.types[*function as usize]);
    }
    module.section(&functions);
    module.section(&elements(facts, plan, &mut here)?);
    let mut code = CodeSection::new();
    for function in &plan.moved {
        here.parse_function_body(&mut code, facts.body(*function).clone())?;
    }
    module.section(&code);
    Ok(module.finish())
}

fn types(facts: &Facts<'_>, here: &mut Rest) -> Result<TypeSection, Failure> {
    let mut types = TypeSection::new();
    for payload in Parser::new(0).parse_all(facts.bytes) {
        if let Payload::TypeSection(section) = payload? {
            here.parse_type_section(&mut types, section)?;
        }
    }
    Ok(types)
}

fn imports(facts: &Facts<'_>, plan: &Plan, here: &mut Rest) -> Result<ImportSection, Failure> {
    let mut imports = ImportSection::new();
    for function in &plan.called_by_rest {
        imports.import(FIRST, &name('f', *function), EntityType::Function(facts.types[*function as usize]));
    }
    for index in 0..facts.tables.len() as u32 {
        imports.import(FIRST, &name('t', index), here.table_type(plan.table(facts, index)?)?);
    }
    for (index, memory) in (0..).zip(&facts.memories) {
        imports.import(FIRST, &name('m', index), here.memory_type(*memory)?);
    }
    for (index, global) in (0..).zip(&facts.globals) {
        imports.import(FIRST, &name('g', index), here.global_type(*global)?);
    }
    Ok(imports)
}

/// Neighbouring slots share a segment.
fn elements(facts: &Facts<'_>, plan: &Plan, here: &mut Rest) -> Result<ElementSection, Failure> {
    let table = facts.function_table()?;
    let mut runs = Vec::<(u32, Vec<u32>)>::new();
    for (slot, function) in plan.filled() {
        let function = here.function_index(function)?;
        match runs.last_mut() {
            Some((start, functions)) if *start + functions.len() as u32 == slot => functions.push(function),
            _ => runs.push((slot, vec![function])),
        }
    }
    let mut elements = ElementSection::new();
    for (slot, functions) in runs {
        elements.active(Some(table), &ConstExpr::i32_const(slot as i32), Elements::Functions(functions.into()));
    }
    Ok(elements)
}
