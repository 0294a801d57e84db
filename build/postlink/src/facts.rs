//! What a parting must know of a module before it writes one.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{
    CompositeInnerType, ConstExpr, ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType,
    MemoryType,
};
use wasmparser::{KnownCustom, Name, Operator, Parser, Payload, RefType, TableType, TypeRef};

use crate::Failure;

/// A module, read once. Indices are those of Wasm: imported functions come first.
pub struct Facts<'a> {
    pub bytes: &'a [u8],
    /// The types of the type section.
    pub signatures: Vec<FuncType>,
    /// Type of each function, imported ones included.
    pub types: Vec<u32>,
    /// Number of imported functions.
    pub imported: u32,
    /// The imported function that loads the rest.
    pub loader: Option<u32>,
    pub bodies: Vec<FunctionBody<'a>>,
    pub tables: Vec<TableType>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<GlobalType>,
    /// Functions that JavaScript may call.
    pub exported: BTreeSet<u32>,
    /// Functions in the table of functions, by their slots.
    pub slots: BTreeMap<u32, u32>,
    /// Names of functions, where the module still has them.
    pub names: BTreeMap<u32, &'a str>,
}

/// How bindings name the import that loads the rest; a hash follows.
const LOADER: &str = "__wbg_loadRestOfEngine_";

impl<'a> Facts<'a> {
    /// Reads a module.
    ///
    /// # Errors
    /// Where it is no module, or uses what the parting does not know.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Failure> {
        let mut facts = Facts {
            bytes,
            signatures: Vec::new(),
            types: Vec::new(),
            imported: 0,
            loader: None,
            bodies: Vec::new(),
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            exported: BTreeSet::new(),
            slots: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for payload in Parser::new(0).parse_all(bytes) {
            facts.take(payload?)?;
        }
        Ok(facts)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<(), Failure> {
        match payload {
            Payload::TypeSection(groups) => {
                for group in groups {
                    for ty in group?.into_types() {
                        let CompositeInnerType::Func(function) = ty.composite_type.inner else {
                            return Err("a type that is none of a function".into());
                        };
                        self.signatures.push(function);
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let TypeRef::Func(ty) = import.ty else {
                        return Err(format!("an import that is no function: {}", import.name).into());
                    };
                    if import.name.starts_with(LOADER) {
                        self.loader = Some(self.imported);
                    }
                    self.types.push(ty);
                    self.imported += 1;
                }
            }
            Payload::FunctionSection(types) => {
                for ty in types {
                    self.types.push(ty?);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        self.exported.insert(export.index);
                    }
                }
            }
            Payload::ElementSection(elements) => {
                for element in elements {
                    let element = element?;
                    let ElementKind::Active { table_index, offset_expr } = element.kind else { continue };
                    let ElementItems::Functions(functions) = element.items else {
                        return Err("elements that are no functions".into());
                    };
                    if table_index.unwrap_or(0) != self.function_table()? {
                        return Err("elements of another table".into());
                    }
                    let first = constant(&offset_expr)?;
                    for (slot, function) in (first..).zip(functions) {
                        self.slots.insert(slot, function?);
                    }
                }
            }
            Payload::StartSection { .. } => return Err("a start function".into()),
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else { return Ok(()) };
                for subsection in names {
                    let Name::Function(functions) = subsection? else { continue };
                    for naming in functions {
                        let naming = naming?;
                        self.names.insert(naming.index, naming.name);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Index of the table of functions.
    ///
    /// # Errors
    /// Where there is none.
    pub fn function_table(&self) -> Result<u32, Failure> {
        let found = self.tables.iter().position(|table| table.element_type == RefType::FUNCREF);
        Ok(found.ok_or("no table of functions")? as u32)
    }

    /// The functions that a body calls directly.
    ///
    /// # Errors
    /// Where the body cannot be read.
    pub fn calls(&self, body: &FunctionBody<'a>) -> Result<BTreeSet<u32>, Failure> {
        let mut calls = BTreeSet::new();
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::Call { function_index } => {
                    calls.insert(function_index);
                }
                Operator::ReturnCall { .. } | Operator::RefFunc { .. } => {
                    return Err("tail calls and references are not known".into());
                }
                _ => {}
            }
        }
        Ok(calls)
    }

    /// Type of a function.
    pub fn signature(&self, function: u32) -> &FuncType {
        &self.signatures[self.types[function as usize] as usize]
    }

    /// A key that puts functions of the same making beside each other, where they are compressed best.
    pub fn likeness(&self, function: u32) -> (u32, usize) {
        (self.types[function as usize], self.body(function).as_bytes().len())
    }

    /// Body of a function that has one.
    pub fn body(&self, function: u32) -> &FunctionBody<'a> {
        &self.bodies[(function - self.imported) as usize]
    }

    /// Index and body of each function that has one.
    pub fn functions(&self) -> impl Iterator<Item = (u32, &FunctionBody<'a>)> {
        (self.imported..).zip(&self.bodies)
    }
}

fn constant(expression: &ConstExpr<'_>) -> Result<u32, Failure> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        _ => Err("elements at a place that is no constant".into()),
    }
}
