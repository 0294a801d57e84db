//! Calls that programs make often, with what they call in their place.
//!
//! The compiler optimises for size, so it calls even what is as small as the dropping of a reference, and does so in the loop of
//! the interpreter as everywhere. A call is dear in Wasm: every register is given up around it. Here the few hundred calls that
//! matter are replaced by what they call; `wasm-opt` tidies up after it.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{BlockType, CodeSection, Function, Instruction, MemArg, Module, ValType};
use wasmparser::{FunctionBody, Parser};

use crate::Failure;
use crate::facts::Facts;

/// What is inlined: a function of at most so many instructions (its own calls inlined), where one program at least makes so large
/// a share of all its calls there. Found by measuring: more is not faster, and the first part grows past what it may.
const WORTH: [(usize, f64); 3] = [(22, 1e-4), (60, 5e-4), (300, 5e-3)];

/// What drops a value. It is long; most values own nothing, so where it is called often the call is made for the others alone.
const DROP_VALUE: &str = "core::ptr::drop_in_place<yieldscope::object::value::Value>";
/// The greatest tag of a value that owns nothing; see `Value`.
const OWNS_NOTHING: i32 = 6;
const DROPPED_OFTEN: f64 = 2e-4;

/// The greatest share of all its calls that one of the programs makes at each site; sites as `count` numbers them.
pub type Shares = HashMap<u32, f64>;

/// The module with its frequent calls inlined.
///
/// # Errors
/// Where the module cannot be read or written.
pub fn inlined(facts: &Facts<'_>, shares: &Shares) -> Result<Vec<u8>, Failure> {
    let drop_value = facts.names.iter().find(|(_, name)| plain(name) == DROP_VALUE).map(|(function, _)| *function);
    if drop_value.is_none() {
        eprintln!("postlink: no function is {DROP_VALUE}, or functions have no names: its calls stay as they are");
    }
    let mut inlining = Inlining { imported: facts.imported, drop_value, bodies: bodies(facts, shares)? };
    for body in 0..inlining.bodies.len() {
        inlining.expand(body);
    }
    let mut module = Module::new();
    Writing { bodies: inlining.bodies.iter() }.parse_core_module(&mut module, Parser::new(0), facts.bytes)?;
    Ok(module.finish())
}

/// A function's name as it is written in Rust, whichever way the compiler mangles: without the hashes of crates or of itself.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for (at, piece) in name.split('[').enumerate() {
        plain += if at == 0 { piece } else { piece.split_once(']').map_or(piece, |(_, rest)| rest) };
    }
    if let Some((before, hash)) = plain.rsplit_once("::h")
        && hash.len() == 16
    {
        plain.truncate(before.len());
    }
    plain.replace("::<", "<")
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Read,
    /// Met again now, it calls itself.
    Expanding,
    Expanded,
}

struct Body<'a> {
    parameters: Vec<ValType>,
    results: Vec<ValType>,
    /// Locals beyond the parameters.
    locals: Vec<ValType>,
    /// Instructions; with a call, its share of all calls.
    code: Vec<(Instruction<'a>, f64)>,
    state: State,
}

struct Decode;

impl Reencode for Decode {
    type Error = Infallible;
}

fn bodies<'a>(facts: &Facts<'a>, shares: &Shares) -> Result<Vec<Body<'a>>, Failure> {
    let mut sites = 0..;
    let mut bodies = Vec::new();
    for (function, body) in facts.functions() {
        let signature = facts.signature(function);
        let types =
            |types: &[wasmparser::ValType]| types.iter().map(|ty| Decode.val_type(*ty)).collect::<Result<_, _>>();
        let mut locals = Vec::new();
        for group in body.get_locals_reader()? {
            let (count, ty) = group?;
            locals.extend(std::iter::repeat_n(Decode.val_type(ty)?, count as usize));
        }
        let mut code = Vec::new();
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let instruction = Decode.parse_instruction(&mut operators)?;
            if matches!(instruction, Instruction::Try(_) | Instruction::TryTable(..)) {
                return Err("exceptions of Wasm are not known".into());
            }
            let site = matches!(instruction, Instruction::Call(_)).then(|| sites.next()).flatten();
            code.push((instruction, site.and_then(|site| shares.get(&site)).copied().unwrap_or(0.0)));
        }
        bodies.push(Body {
            parameters: types(signature.params())?,
            results: types(signature.results())?,
            locals,
            code,
            state: State::Read,
        });
    }
    Ok(bodies)
}

/// A whole module in the making.
struct Inlining<'a> {
    imported: u32,
    drop_value: Option<u32>,
    bodies: Vec<Body<'a>>,
}

impl<'a> Inlining<'a> {
    /// Inlines the calls of one body, after those of what it calls.
    fn expand(&mut self, index: usize) {
        if self.bodies[index].state != State::Read {
            return;
        }
        self.bodies[index].state = State::Expanding;
        let mut locals = Locals::of(&mut self.bodies[index]);
        let mut expanded = Vec::new();
        for (instruction, share) in std::mem::take(&mut self.bodies[index].code) {
            let callee = match instruction {
                Instruction::Call(function) if share > 0.0 && function >= self.imported => function,
                _ => {
                    expanded.push((instruction, 0.0));
                    continue;
                }
            };
            if Some(callee) == self.drop_value && share >= DROPPED_OFTEN {
                expanded.extend(guarded(instruction, locals.pointer()).map(|instruction| (instruction, 0.0)));
                continue;
            }
            let body = (callee - self.imported) as usize;
            self.expand(body);
            if self.bodies[body].is_worth(share) {
                let first = locals.for_inlined(body, &self.bodies[body]);
                self.bodies[body].place(first, &mut expanded);
            } else {
                expanded.push((instruction, 0.0));
            }
        }
        let Locals { types, parameters, .. } = locals;
        let body = &mut self.bodies[index];
        body.locals = types;
        body.locals.drain(..parameters);
        body.code = expanded;
        body.state = State::Expanded;
    }
}

impl<'a> Body<'a> {
    fn is_worth(&self, share: f64) -> bool {
        // A block of several results would need a type of its own.
        self.state == State::Expanded
            && self.results.len() <= 1
            && WORTH.iter().any(|(size, least)| self.code.len() <= *size && share >= *least)
    }

    /// Writes the body as a block, in place of a call; its locals begin at `first`.
    fn place(&self, first: u32, to: &mut Vec<(Instruction<'a>, f64)>) {
        let mut write = |instruction| to.push((instruction, 0.0));
        let own = first + self.parameters.len() as u32;
        for parameter in (first..own).rev() {
            write(Instruction::LocalSet(parameter));
        }
        for (local, ty) in (own..).zip(&self.locals) {
            write(zero(*ty));
            write(Instruction::LocalSet(local));
        }
        write(Instruction::Block(self.results.first().map_or(BlockType::Empty, |ty| BlockType::Result(*ty))));
        // Blocks that are open within the body.
        let mut open = 0_u32;
        for (instruction, _) in &self.code {
            write(match instruction {
                Instruction::LocalGet(local) => Instruction::LocalGet(first + local),
                Instruction::LocalSet(local) => Instruction::LocalSet(first + local),
                Instruction::LocalTee(local) => Instruction::LocalTee(first + local),
                Instruction::Return => Instruction::Br(open),
                other => other.clone(),
            });
            match instruction {
                Instruction::Block(_) | Instruction::Loop(_) | Instruction::If(_) => open += 1,
                // The last one ends the block itself.
                Instruction::End => open = open.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// The locals of a function that grows. What is inlined twice has its locals once: it is never in itself.
struct Locals {
    types: Vec<ValType>,
    /// Number of those that are parameters.
    parameters: usize,
    pointer: Option<u32>,
    inlined: BTreeMap<usize, u32>,
}

impl Locals {
    fn of(body: &mut Body<'_>) -> Self {
        let mut types = body.parameters.clone();
        types.append(&mut body.locals);
        Locals { types, parameters: body.parameters.len(), pointer: None, inlined: BTreeMap::new() }
    }

    fn pointer(&mut self) -> u32 {
        *self.pointer.get_or_insert_with(|| {
            self.types.push(ValType::I32);
            self.types.len() as u32 - 1
        })
    }

    fn for_inlined(&mut self, index: usize, body: &Body<'_>) -> u32 {
        *self.inlined.entry(index).or_insert_with(|| {
            let first = self.types.len() as u32;
            self.types.extend(body.parameters.iter().chain(&body.locals));
            first
        })
    }
}

/// The dropping of a value where it owns something.
fn guarded(drop: Instruction<'_>, pointer: u32) -> [Instruction<'_>; 8] {
    let tag = MemArg { offset: 0, align: 2, target: Default::default(), ordering: None };
    [
        Instruction::LocalTee(pointer),
        Instruction::I32Load(tag),
        Instruction::I32Const(OWNS_NOTHING),
        Instruction::I32GtU,
        Instruction::If(BlockType::Empty),
        Instruction::LocalGet(pointer),
        drop,
        Instruction::End,
    ]
}

fn zero<'a>(ty: ValType) -> Instruction<'a> {
    match ty {
        ValType::I32 => Instruction::I32Const(0),
        ValType::I64 => Instruction::I64Const(0),
        ValType::F32 => Instruction::F32Const(0.0.into()),
        ValType::F64 => Instruction::F64Const(0.0.into()),
        ValType::V128 => Instruction::V128Const(0),
        ValType::Ref(ty) => Instruction::RefNull(ty.heap_type),
    }
}

struct Writing<'b, 'a> {
    bodies: std::slice::Iter<'b, Body<'a>>,
}

impl Reencode for Writing<'_, '_> {
    type Error = Infallible;

    fn parse_function_body(&mut self, code: &mut CodeSection, _: FunctionBody<'_>) -> Result<(), reencode::Error> {
        // There is one for each, in the same order.
        let Some(body) = self.bodies.next() else { return Ok(()) };
        let mut function = Function::new_with_locals_types(body.locals.iter().copied());
        for (instruction, _) in &body.code {
            function.instruction(instruction);
        }
        code.function(&function);
        Ok(())
    }
}
