//! Comprehensions: functions of their own (generator expressions, and in some scopes all), or inlined into the body
//! around them (PEP 709).

use hashbrown::HashMap;

use super::module::Compiler;
use super::unit::{Emit, FrameBlockKind, Label, UnitKind};
use crate::code::opcode::Op;
use crate::scope::table::{Place, Scope, ScopeKind, Symbol, occurs};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::*;

const NOWHERE: Span = Span::NOWHERE;

/// What an inlined comprehension has to restore.
struct Inlined {
    /// Locals put aside on the stack.
    pushed: Vec<Name>,
    overrides: HashMap<Name, Symbol>,
    hidden: Vec<Name>,
    cleanup: Option<Label>,
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension(&mut self, span: Span, node: &'a Comprehension<'a>) -> Checked<()> {
        let table = self.table;
        let entry = table.scope(node.scope);
        let Some(outermost) = node.clauses.first() else { return Ok(()) };
        let generator = node.kind == ComprehensionKind::Generator;
        let is_async = entry.coroutine;
        if is_async && !generator && !matches!(self.unit.kind, UnitKind::AsyncFunction | UnitKind::Comprehension) {
            // CPython compiles the first iterable before it looks.
            return Err(Fault::new(span, "asynchronous comprehension outside of an asynchronous function"));
        }
        if entry.inlined {
            self.outermost_iter(outermost)?;
            let state = self.begin_inlined(span, entry);
            self.empty_result(span, node.kind, true);
            self.clause(span, node, 0, 0, true)?;
            self.end_inlined(span, state);
            return Ok(());
        }
        let name = entry.name.clone();
        self.enter(UnitKind::Comprehension, node.scope, &name, span.line, None);
        self.unit.arg_count = 1;
        if !generator {
            self.empty_result(span, node.kind, false);
        }
        self.clause(span, node, 0, 0, false)?;
        if generator {
            self.guard_stop_iteration();
        } else {
            self.emit(Op::ReturnValue, span);
        }
        let code = self.leave(true);
        self.make_closure(span, code, 0);
        self.outermost_iter(outermost)?;
        self.emit_arg(Op::Call, 0, span);
        if is_async && !generator {
            self.await_top(span, 0);
        }
        Ok(())
    }

    fn outermost_iter(&mut self, clause: &Clause<'a>) -> Checked<()> {
        self.expr(clause.iter)?;
        self.emit(if clause.is_async { Op::GetAiter } else { Op::GetIter }, clause.iter.span);
        Ok(())
    }

    fn empty_result(&mut self, span: Span, kind: ComprehensionKind, inlined: bool) {
        let op = match kind {
            ComprehensionKind::List => Op::BuildList,
            ComprehensionKind::Set => Op::BuildSet,
            ComprehensionKind::Dict => Op::BuildMap,
            ComprehensionKind::Generator => return,
        };
        self.emit_arg(op, 0, span);
        if inlined {
            self.emit_arg(Op::Swap, 2, span);
        }
    }

    /// One `for`, with all that is inside it. `depth`: iterators on the stack above the result.
    fn clause(
        &mut self,
        span: Span,
        node: &'a Comprehension<'a>,
        at: usize,
        depth: u32,
        on_stack: bool,
    ) -> Checked<()> {
        let Some(clause) = node.clauses.get(at) else { return Ok(()) };
        if clause.is_async {
            self.async_clause(span, node, clause, at, depth, on_stack)
        } else {
            self.sync_clause(span, node, clause, at, depth, on_stack)
        }
    }

    fn sync_clause(
        &mut self,
        span: Span,
        node: &'a Comprehension<'a>,
        clause: &'a Clause<'a>,
        at: usize,
        mut depth: u32,
        on_stack: bool,
    ) -> Checked<()> {
        let start = self.label();
        let if_cleanup = self.label();
        let anchor = self.label();
        let mut looping = true;
        if at == 0 {
            if !on_stack {
                self.emit_arg(Op::LoadFast, 0, span);
            }
        } else {
            // `for y in [f(x)]` is an assignment.
            if let ExprKind::Tuple { elts, .. } | ExprKind::List { elts, .. } = &clause.iter.kind
                && let [single] = elts[..]
                && !single.is_starred()
            {
                self.expr(single)?;
                looping = false;
            }
            if looping {
                self.expr(clause.iter)?;
                self.emit(Op::GetIter, clause.iter.span);
            }
        }
        if looping {
            depth += 1;
            self.place(start);
            self.jump(Op::ForIter, anchor, clause.iter.span);
        }
        self.expr(clause.target)?;
        for test in &clause.ifs {
            self.jump_if(test, if_cleanup, false)?;
        }
        let elt_span = self.inside(span, node, at, depth)?;
        self.place(if_cleanup);
        if looping {
            self.jump(Op::Jump, start, elt_span);
            self.place(anchor);
            self.emit(Op::EndFor, NOWHERE);
            self.emit(Op::PopTop, NOWHERE);
        }
        Ok(())
    }

    fn async_clause(
        &mut self,
        span: Span,
        node: &'a Comprehension<'a>,
        clause: &'a Clause<'a>,
        at: usize,
        depth: u32,
        on_stack: bool,
    ) -> Checked<()> {
        let start = self.label();
        let except = self.label();
        let if_cleanup = self.label();
        if at == 0 {
            if !on_stack {
                self.emit_arg(Op::LoadFast, 0, span);
            }
        } else {
            self.expr(clause.iter)?;
            self.emit(Op::GetAiter, clause.iter.span);
        }
        self.place(start);
        self.push_block(span, FrameBlockKind::AsyncComprehension, Some(start), None)?;
        self.unit.jump(Emit::SetupFinally, except, span);
        self.await_next(span);
        self.unit.emit(Emit::PopBlock, 0, span);
        self.expr(clause.target)?;
        for test in &clause.ifs {
            self.jump_if(test, if_cleanup, false)?;
        }
        let elt_span = self.inside(span, node, at, depth + 1)?;
        self.place(if_cleanup);
        self.jump(Op::Jump, start, elt_span);
        self.pop_block();
        self.place(except);
        self.emit(Op::EndAsyncFor, span);
        Ok(())
    }

    /// The next `for`, or the element.
    fn inside(&mut self, span: Span, node: &'a Comprehension<'a>, at: usize, depth: u32) -> Checked<Span> {
        let mut here = node.elt.span;
        if at + 1 < node.clauses.len() {
            self.clause(span, node, at + 1, depth, false)?;
            return Ok(here);
        }
        self.expr(node.elt)?;
        match node.kind {
            ComprehensionKind::Generator => {
                self.yield_value(here);
                self.emit(Op::PopTop, here);
            }
            ComprehensionKind::List => self.emit_arg(Op::ListAppend, depth + 1, here),
            ComprehensionKind::Set => self.emit_arg(Op::SetAdd, depth + 1, here),
            ComprehensionKind::Dict => {
                if let Some(value) = node.value {
                    self.expr(value)?;
                    (here.end_line, here.end_column) = (value.span.end_line, value.span.end_column);
                }
                self.emit_arg(Op::MapAdd, depth + 1, here);
            }
        }
        Ok(here)
    }

    /// Makes room for the names of the comprehension: what they meant before is put aside.
    fn begin_inlined(&mut self, span: Span, entry: &Scope) -> Inlined {
        let mut state = Inlined { pushed: Vec::new(), overrides: HashMap::new(), hidden: Vec::new(), cleanup: None };
        let scope = self.scope();
        let in_class = scope.kind == ScopeKind::Class && self.unit.inlined == 0;
        self.unit.inlined += 1;
        for (name, symbol) in entry.symbols.iter() {
            let outside = self.unit.symbol(self.table, name);
            let differs = symbol.place != outside.place
                && symbol.place != Place::Free
                && !(symbol.place == Place::Cell && outside.place == Place::Free);
            if differs || in_class {
                let before = self.unit.overrides.insert(name.clone(), symbol);
                state.overrides.insert(name.clone(), before.unwrap_or(outside));
            }
            let bound_here = symbol.is(occurs::LOCAL) && !symbol.is(occurs::NONLOCAL);
            if !bound_here && !in_class {
                continue;
            }
            if !scope.is_function_like() && self.unit.hidden.get(name) != Some(&true) {
                self.unit.hidden.insert(name.clone(), true);
                state.hidden.push(name.clone());
            }
            let slot = self.unit.locals.number(name);
            self.emit_arg(Op::LoadFastAndClear, slot, span);
            if symbol.place == Place::Cell {
                let place = if outside.place == Place::Free { Place::Free } else { Place::Cell };
                let cell = self.deref_slot(name, place);
                self.emit_arg(Op::MakeCell, cell, span);
            }
            state.pushed.push(name.clone());
        }
        if !state.pushed.is_empty() {
            // The iterator back to the top.
            self.emit_arg(Op::Swap, state.pushed.len() as u32 + 1, span);
            let cleanup = self.label();
            self.unit.jump(Emit::SetupFinally, cleanup, span);
            state.cleanup = Some(cleanup);
        }
        state
    }

    fn end_inlined(&mut self, span: Span, state: Inlined) {
        self.unit.inlined -= 1;
        if let Some(cleanup) = state.cleanup {
            self.unit.emit(Emit::PopBlock, 0, NOWHERE);
            let end = self.label();
            self.skip(end, NOWHERE);
            // An exception: drop the unfinished result, restore, go on raising.
            self.place(cleanup);
            self.emit_arg(Op::Swap, 2, NOWHERE);
            self.emit(Op::PopTop, NOWHERE);
            self.restore_locals(span, &state.pushed);
            self.emit_arg(Op::Reraise, 0, NOWHERE);
            self.place(end);
            self.restore_locals(span, &state.pushed);
        }
        for (name, symbol) in state.overrides {
            self.unit.overrides.insert(name, symbol);
        }
        for name in state.hidden {
            self.unit.hidden.insert(name, false);
        }
    }

    fn restore_locals(&mut self, span: Span, names: &[Name]) {
        self.emit_arg(Op::Swap, names.len() as u32 + 1, span);
        for name in names.iter().rev() {
            let slot = self.unit.locals.number(name);
            self.unit.emit(Emit::StoreFastMaybeNull, slot, span);
        }
    }
}
