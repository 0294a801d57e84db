//! The last step: blocks → instructions with absolute jumps, slots of the frame, exception table.

use std::rc::Rc;

use super::blocks::{BlockId, ENTRY, Graph, Inst};
use super::flowgraph::optimize;
use super::unit::{Emit, FREE_BASE, Unit};
use crate::code::flags;
use crate::code::object::{Code, Handler, Instr, Slot, SlotKind};
use crate::code::opcode::Op;
use crate::scope::table::SymbolTable;
use crate::source::span::Span;
use crate::syntax::tree::Name;

pub(super) fn assemble(mut unit: Unit, table: &SymbolTable, filename: Rc<str>, future_annotations: bool) -> Rc<Code> {
    let scope = table.scope(unit.scope);
    let flags = code_flags(&unit, table, future_annotations);
    let mut graph = Graph::new(&unit);
    // Instructions stay in the graph from here on.
    unit.instructions = Vec::new();
    optimize(&mut graph, &mut unit.constants, unit.locals.list.len(), scope.params.len());
    let depth = graph.stack_depth();
    let layout = Layout::new(&unit);
    graph.finish_pseudo(&layout);
    graph.remove_redundant_nops();
    let suspends = flags & (flags::GENERATOR | flags::COROUTINE | flags::ASYNC_GENERATOR) != 0;
    graph.prepend_prefix(&unit, &layout, suspends);
    graph.normalize_jumps();
    let (instrs, positions, handlers) = graph.emit();
    let cache_count = instrs.iter().map(|i| i.cache).max().unwrap_or(0);
    Rc::new(Code {
        name: unit.name,
        qualname: unit.qualname,
        filename,
        first_line: unit.first_line,
        flags,
        arg_count: unit.arg_count,
        posonly_count: unit.posonly_count,
        kwonly_count: unit.kwonly_count,
        stack_size: depth.max(1),
        slots: layout.slots,
        constants: unit.constants.list,
        names: unit.names.list,
        instrs,
        positions,
        handlers,
        cache_count,
    })
}

fn code_flags(unit: &Unit, table: &SymbolTable, future_annotations: bool) -> u32 {
    let scope = table.scope(unit.scope);
    let mut bits = 0;
    if scope.is_function_like() {
        bits |= flags::NEWLOCALS | flags::OPTIMIZED;
        let conditional = [
            (scope.nested, flags::NESTED),
            (scope.generator && !scope.coroutine, flags::GENERATOR),
            (!scope.generator && scope.coroutine, flags::COROUTINE),
            (scope.generator && scope.coroutine, flags::ASYNC_GENERATOR),
            (scope.varargs, flags::VARARGS),
            (scope.varkeywords, flags::VARKEYWORDS),
        ];
        for (on, bit) in conditional {
            if on {
                bits |= bit;
            }
        }
    }
    if future_annotations {
        bits |= flags::FUTURE_ANNOTATIONS;
    }
    bits
}

/// The frame's slots: locals, then cells that are no locals, then free variables.
struct Layout {
    slots: Vec<Slot>,
    /// Slot of each cell.
    cells: Vec<u32>,
    first_free: u32,
}

impl Layout {
    fn new(unit: &Unit) -> Layout {
        let mut slots: Vec<Slot> = Vec::new();
        let slot = |name: &Name, kind: SlotKind, hidden: bool| Slot { name: name.clone(), kind, hidden };
        for name in &unit.locals.list {
            let kind = if unit.cells.get(name).is_some() { SlotKind::LocalCell } else { SlotKind::Local };
            slots.push(slot(name, kind, unit.hidden.contains_key(name)));
        }
        let mut cells = Vec::with_capacity(unit.cells.list.len());
        for name in &unit.cells.list {
            match unit.locals.get(name) {
                Some(local) => cells.push(local),
                None => {
                    cells.push(slots.len() as u32);
                    slots.push(slot(name, SlotKind::Cell, false));
                }
            }
        }
        let first_free = slots.len() as u32;
        for name in &unit.frees.list {
            slots.push(slot(name, SlotKind::Free, false));
        }
        Layout { slots, cells, first_free }
    }

    fn deref(&self, arg: u32) -> u32 {
        match arg.checked_sub(FREE_BASE) {
            Some(free) => self.first_free + free,
            None => self.cells.get(arg as usize).copied().unwrap_or(0),
        }
    }
}

impl Graph {
    /// Replaces what exists only while compiling, and numbers cells and free variables by slot.
    fn finish_pseudo(&mut self, layout: &Layout) {
        for inst in self.blocks.iter_mut().flat_map(|b| &mut b.code) {
            match inst.op {
                Emit::SetupFinally | Emit::SetupCleanup | Emit::SetupWith | Emit::PopBlock => inst.erase(),
                Emit::LoadClosure => inst.set(Op::LoadFast, layout.deref(inst.arg)),
                Emit::StoreFastMaybeNull => inst.op = Emit::Op(Op::StoreFast),
                Emit::Op(Op::MakeCell | Op::LoadDeref | Op::StoreDeref | Op::DeleteDeref | Op::LoadFromDictOrDeref) => {
                    inst.arg = layout.deref(inst.arg)
                }
                _ => {}
            }
        }
    }

    /// What comes before the body: cells, free variables, the making of a generator.
    fn prepend_prefix(&mut self, unit: &Unit, layout: &Layout, suspends: bool) {
        let mut prefix = Vec::new();
        if !unit.frees.list.is_empty() {
            prefix.push(Inst::new(Op::CopyFreeVars, unit.frees.list.len() as u32, Span::NOWHERE));
        }
        let mut cells = layout.cells.clone();
        cells.sort_unstable();
        prefix.extend(cells.into_iter().map(|slot| Inst::new(Op::MakeCell, slot, Span::NOWHERE)));
        if suspends {
            let span = Span { line: unit.first_line, column: 0, end_line: 0, end_column: 0 };
            prefix.push(Inst::new(Op::ReturnGenerator, 0, span));
            prefix.push(Inst::new(Op::PopTop, 0, span));
        }
        self.blocks[ENTRY].code.splice(0..0, prefix);
    }

    fn emit(&self) -> (Vec<Instr>, Vec<Span>, Vec<Handler>) {
        let order = self.order();
        let mut start = vec![0u32; self.blocks.len()];
        let mut at = 0;
        for id in &order {
            start[*id] = at;
            at += self.blocks[*id].code.len() as u32;
        }
        let mut instrs = Vec::with_capacity(at as usize);
        let mut positions = Vec::with_capacity(at as usize);
        let mut handlers: Vec<Handler> = Vec::new();
        let mut caches = 0u16;
        let mut open: Option<(BlockId, u32)> = None;
        let mut close = |open: &mut Option<(BlockId, u32)>, end: u32| {
            if let Some((handler, begin)) = open.take() {
                let block = &self.blocks[handler];
                let depth = block.depth.unwrap_or(0).saturating_sub(1 + block.lasti as u32);
                handlers.push(Handler { start: begin, end, target: start[handler], depth, lasti: block.lasti });
            }
        };
        for inst in order.iter().flat_map(|id| &self.blocks[*id].code) {
            let here = instrs.len() as u32;
            if open.map(|(handler, _)| handler) != inst.except {
                close(&mut open, here);
                open = inst.except.map(|handler| (handler, here));
            }
            let arg = inst.target.map_or(inst.arg, |target| start[target]);
            let op = match inst.op {
                Emit::Op(Op::Jump) if arg <= here => Op::JumpBackward,
                Emit::JumpNoInterrupt if arg <= here => Op::JumpBackwardNoInterrupt,
                Emit::Op(op) => op,
                _ => Op::Jump,
            };
            // A body with more than 65535 cached instructions leaves the rest without.
            let cache = match caches.checked_add(1) {
                Some(next) if has_cache(op) => {
                    caches = next;
                    next
                }
                _ => 0,
            };
            instrs.push(Instr { op, flag: inst.flag, cache, arg });
            positions.push(if inst.span.is_nowhere() { Span::default() } else { inst.span });
        }
        close(&mut open, instrs.len() as u32);
        (instrs, positions, handlers)
    }
}

/// What remembers the result of a lookup.
fn has_cache(op: Op) -> bool {
    matches!(op, Op::LoadGlobal | Op::LoadName | Op::StoreName | Op::LoadAttr | Op::StoreAttr | Op::LoadSuperAttr)
}
