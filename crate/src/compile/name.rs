//! Names: which opcode reads, binds or deletes one, by where it lives.

use super::module::Compiler;
use super::unit::{Emit, UnitKind};
use crate::code::opcode::Op;
use crate::scope::table::{Place, ScopeKind};
use crate::source::span::Span;
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::{Context, Name};

impl<'a> Compiler<'a> {
    pub(super) fn name_op(&mut self, name: &Name, ctx: Context, span: Span) -> Checked<()> {
        self.check_name(name, ctx, span)?;
        let mangled = self.mangle(name);
        let scope = self.scope();
        let function_like = scope.is_function_like();
        let in_class = scope.kind == ScopeKind::Class;
        let place = self.unit.symbol(self.table, &mangled).place;
        match place {
            Place::Free | Place::Cell => {
                let slot = self.deref_slot(&mangled, place);
                let op = match ctx {
                    Context::Load if in_class && self.unit.inlined == 0 => {
                        self.emit(Op::LoadLocals, span);
                        Op::LoadFromDictOrDeref
                    }
                    Context::Load if scope.sees_class => {
                        self.load_class_dict(span);
                        Op::LoadFromDictOrDeref
                    }
                    Context::Load => Op::LoadDeref,
                    Context::Store => Op::StoreDeref,
                    Context::Del => Op::DeleteDeref,
                };
                self.emit_arg(op, slot, span);
            }
            Place::Local if function_like || self.unit.hidden.get(&mangled) == Some(&true) => {
                let op = match ctx {
                    Context::Load => Op::LoadFast,
                    Context::Store => Op::StoreFast,
                    Context::Del => Op::DeleteFast,
                };
                let slot = self.unit.locals.number(&mangled);
                self.emit_arg(op, slot, span);
            }
            Place::GlobalExplicit => self.global_op(&mangled, ctx, span),
            Place::GlobalImplicit if function_like => {
                if ctx == Context::Load && scope.sees_class {
                    self.load_class_dict(span);
                    let arg = self.unit.names.number(&mangled);
                    self.emit_arg(Op::LoadFromDictOrGlobals, arg, span);
                } else {
                    self.global_op(&mangled, ctx, span);
                }
            }
            _ => {
                let op = match ctx {
                    Context::Load if in_class && self.unit.inlined > 0 => Op::LoadGlobal,
                    Context::Load => Op::LoadName,
                    Context::Store => Op::StoreName,
                    Context::Del => Op::DeleteName,
                };
                let arg = self.unit.names.number(&mangled);
                self.emit_arg(op, arg, span);
            }
        }
        Ok(())
    }

    fn global_op(&mut self, mangled: &Name, ctx: Context, span: Span) {
        let op = match ctx {
            Context::Load => Op::LoadGlobal,
            Context::Store => Op::StoreGlobal,
            Context::Del => Op::DeleteGlobal,
        };
        let arg = self.unit.names.number(mangled);
        self.emit_arg(op, arg, span);
    }

    /// Number of a cell or free variable; slots are laid out when the body is assembled.
    pub(super) fn deref_slot(&mut self, mangled: &Name, place: Place) -> u32 {
        if place == Place::Cell {
            self.unit.cells.number(mangled)
        } else {
            // Free variables are numbered after the cells, whose number may still grow: see `assemble`.
            super::unit::FREE_BASE + self.unit.frees.number(mangled)
        }
    }

    fn load_class_dict(&mut self, span: Span) {
        let slot = self.deref_slot(&Name::from("__classdict__"), Place::Free);
        self.emit_arg(Op::LoadDeref, slot, span);
    }

    /// The cell of a name for the closure of an inner function.
    pub(super) fn load_closure(&mut self, name: &Name, span: Span) {
        let in_class = self.unit.kind == UnitKind::Class;
        // A class gives its own two cells to its methods whatever the names mean in its body.
        let place = match (in_class, &**name) {
            (true, "__class__" | "__classdict__") => Place::Cell,
            _ => self.unit.symbol(self.table, name).place,
        };
        let slot = self.deref_slot(name, if place == Place::Cell { Place::Cell } else { Place::Free });
        self.unit.emit(Emit::LoadClosure, slot, span);
    }

    fn check_name(&self, name: &Name, ctx: Context, span: Span) -> Checked<()> {
        if &**name != "__debug__" {
            return Ok(());
        }
        match ctx {
            Context::Load => Ok(()),
            Context::Store => Err(Fault::new(span, "cannot assign to __debug__")),
            Context::Del => Err(Fault::new(span, "cannot delete __debug__")),
        }
    }
}
