//! Names: locals, cells, globals and class namespaces.

use std::rc::Rc;

use super::ask;
use super::machine::Machine;
use crate::code::object::{Instr, SlotKind};
use crate::code::opcode::Op;
use crate::object::code::Cache;
use crate::object::frame::ReturnTo;
use crate::object::function::CellObject;
use crate::object::{Dict, Frame, Raised, Result, Str, Value, names, types};

impl Frame {
    /// The error for a local that has no value.
    #[cold]
    pub(super) fn unbound_local(&self, slot: u32) -> Raised {
        let slots = &self.code.code.slots;
        let name = slots.get(slot as usize).map_or("?", |s| &s.name);
        let free = slots.get(slot as usize).is_some_and(|s| s.kind == SlotKind::Free);
        if free {
            return Raised::name_error(
                name,
                &format!(
                    "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
                ),
            );
        }
        let raised = Raised::unbound_local_error(format!(
            "cannot access local variable '{name}' where it is not associated with a value"
        ));
        raised.0.set_field("name", Value::str(name));
        raised
    }
}

#[cold]
fn not_defined(name: &Str) -> Raised {
    Raised::name_error(name.as_str(), &format!("name '{}' is not defined", name.as_str()))
}

impl Machine {
    pub(super) fn op_load_global(&mut self, instr: Instr) -> Result<()> {
        let name = self.frame().code.names[instr.arg as usize].clone();
        let Some(value) = self.find_global(&name, instr) else { return self.ask_for_global(name, instr.flag == 1) };
        let f = self.frame();
        f.push(value);
        if instr.flag == 1 {
            f.push(Value::Null);
        }
        Ok(())
    }

    /// A global or builtin whose key is no plain str: only its `__eq__` knows that it is the name.
    #[cold]
    fn ask_for_global(&mut self, name: Rc<Str>, callable: bool) -> Result<()> {
        let own = match &self.frame().locals {
            Some(Value::Dict(own)) => Some(own.clone()),
            _ => None,
        };
        let dicts: Vec<_> = own.into_iter().chain([self.frame().globals.clone(), self.builtins.clone()]).collect();
        if dicts.iter().all(|dict| dict.keys().iter().all(|key| key.as_str().is_some())) {
            return Err(not_defined(&name));
        }
        let f = self.frame();
        let return_to = if callable { ReturnTo::Below(f.sp) } else { ReturnTo::Push };
        if callable {
            f.push(Value::Null);
            f.push(Value::Null);
        }
        self.push_task(
            Box::pin(async move {
                let key = Value::Str(name.clone());
                for dict in dicts {
                    if let Some(value) = ask::dict_get(&dict, &key).await? {
                        return Ok(value);
                    }
                }
                Err(not_defined(&name))
            }),
            return_to,
        )
    }

    /// A global or builtin; where it was found is remembered for the next time.
    fn find_global(&mut self, name: &Rc<Str>, instr: Instr) -> Option<Value> {
        if let Some(own) = self.own_builtins() {
            let found = self.frame().globals.get_str(name);
            return found.or_else(|| own.get_str(name));
        }
        let builtins = self.builtins.clone();
        let f = self.frame();
        let (dict, place, cache) = match f.globals.find_str(name) {
            Some(place) => (&f.globals, place, Cache::Global { place }),
            None => {
                let place = builtins.find_str(name)?;
                (&builtins, place, Cache::Builtin { globals: f.globals.version(), place })
            }
        };
        let value = dict.table.borrow().entry(place).map(|e| e.value.clone());
        f.code.remember(instr.cache, cache);
        value
    }

    /// What LOAD_GLOBAL, or LOAD_NAME of a module's body, found the last time, if it still holds.
    #[inline(always)]
    pub(super) fn cached_global(&self, f: &Frame, instr: Instr) -> Option<Value> {
        let name = f.code.names.get(instr.arg as usize)?;
        match f.code.cache(instr.cache) {
            Cache::Global { place } => f.globals.cached_value(*place, name),
            Cache::Builtin { globals, place } if f.globals.version() == *globals => {
                self.builtins.cached_value(*place, name)
            }
            _ => None,
        }
    }

    /// A global or builtin by name.
    pub(super) fn global(&mut self, name: &Rc<Str>) -> Option<Value> {
        let found = self.frame().globals.get_str(name);
        found.or_else(|| self.own_builtins().unwrap_or_else(|| self.builtins.clone()).get_str(name))
    }

    /// The builtins that the globals of the running frame name, where they are not those of the machine.
    pub(super) fn own_builtins(&mut self) -> Option<Rc<Dict>> {
        let named = self.frame().globals.get_str(&names().builtins)?;
        let dict = match &named {
            Value::Dict(dict) => dict,
            Value::Module(module) => &module.dict,
            _ => return None,
        };
        (!Rc::ptr_eq(dict, &self.builtins)).then(|| dict.clone())
    }

    pub(super) fn op_name(&mut self, instr: Instr) -> Result<()> {
        let arg = instr.arg as usize;
        let f = self.frame();
        match instr.op {
            Op::DeleteFast => {
                let old = f.slots[arg].take();
                if old.is_null() {
                    return Err(f.unbound_local(instr.arg));
                }
                drop(old);
            }
            Op::MakeCell => {
                let value = f.slots[arg].take();
                f.slots[arg] = Value::Cell(CellObject::new(value));
            }
            Op::CopyFreeVars => {
                let closure = f.function.as_ref().and_then(|func| func.closure.clone());
                if let Some(closure) = closure {
                    let first = f.code.slot_count - closure.len();
                    for (at, cell) in closure.iter().enumerate() {
                        f.slots[first + at] = cell.clone();
                    }
                }
            }
            Op::StoreDeref => {
                let value = f.pop();
                if let Value::Cell(cell) = &f.slots[arg] {
                    let old = cell.set(value);
                    drop(old);
                }
            }
            Op::DeleteDeref => {
                let old = if let Value::Cell(cell) = &f.slots[arg] { cell.set(Value::Null) } else { Value::Null };
                if old.is_null() {
                    return Err(f.unbound_local(instr.arg));
                }
            }
            Op::LoadFromDictOrDeref | Op::LoadFromDictOrGlobals => {
                let mapping = f.pop();
                return self.load_from_mapping(mapping, instr);
            }
            Op::LoadLocals => {
                let locals = f.locals.clone().unwrap_or(Value::None);
                f.push(locals);
            }
            Op::LoadName => {
                let name = f.code.names[arg].clone();
                let found = match f.locals.clone() {
                    Some(Value::Dict(dict)) if !Rc::ptr_eq(&dict, &f.globals) => {
                        dict.get_str(&name).or_else(|| self.global(&name))
                    }
                    Some(Value::Dict(_)) | None => self.find_global(&name, instr),
                    Some(mapping) => {
                        return self.load_from_mapping(mapping, Instr { op: Op::LoadFromDictOrGlobals, ..instr });
                    }
                };
                match found {
                    Some(value) => self.push(value),
                    None => return self.ask_for_global(name, false),
                }
            }
            Op::StoreName => {
                let value = f.pop();
                let name = f.code.names[arg].clone();
                match f.locals.clone() {
                    Some(Value::Dict(dict)) => {
                        drop(dict.set_str(&name, value));
                        if let Some(place) = dict.find_str(&name) {
                            self.frame().code.remember(instr.cache, Cache::Global { place });
                        }
                    }
                    Some(mapping) => {
                        let mut args = crate::object::Args::one(Value::Str(name));
                        args.pos.push(value);
                        if let Some(done) = self.call_special(&mapping, &names().setitem, args, ReturnTo::Discard) {
                            return done;
                        }
                    }
                    None => drop(f.globals.set_str(&name, value)),
                }
            }
            Op::DeleteName => {
                let name = f.code.names[arg].clone();
                let gone = match f.locals.clone() {
                    Some(Value::Dict(dict)) => dict.remove_str(&name),
                    Some(mapping) => {
                        if let Some(done) = self.call_special(
                            &mapping,
                            &names().delitem,
                            crate::object::Args::one(Value::Str(name.clone())),
                            ReturnTo::Discard,
                        ) {
                            return done;
                        }
                        None
                    }
                    None => f.globals.remove_str(&name),
                };
                if gone.is_none() {
                    return Err(not_defined(&name));
                }
            }
            Op::StoreGlobal => {
                let value = f.pop();
                let name = f.code.names[arg].clone();
                let old = f.globals.set_str(&name, value);
                drop(old);
            }
            Op::DeleteGlobal => {
                let name = f.code.names[arg].clone();
                if f.globals.remove_str(&name).is_none() {
                    return Err(not_defined(&name));
                }
            }
            Op::LoadBuildClass => {
                let builtins = self.own_builtins().unwrap_or_else(|| self.builtins.clone());
                let missing = || Raised::name_error("", "__build_class__ not found");
                self.push(builtins.get_str(&names().build_class).ok_or_else(missing)?);
            }
            Op::LoadAssertionError => f.push(Value::Class(types().assertion_error.clone())),
            Op::SetupAnnotations => {
                let locals = f.locals.clone();
                match locals {
                    Some(Value::Dict(dict)) if dict.find_str(&names().annotations).is_none() => {
                        dict.set_str(&names().annotations, Value::dict(Dict::new()));
                    }
                    Some(Value::Dict(_)) | None => {}
                    Some(mapping) => {
                        return self.push_task(Box::pin(set_up_annotations(mapping)), ReturnTo::Discard);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A name looked up in a class namespace first, then in a cell or among the globals.
    fn load_from_mapping(&mut self, mapping: Value, instr: Instr) -> Result<()> {
        let deref = instr.op == Op::LoadFromDictOrDeref;
        let f = self.frame();
        let name = if deref {
            f.code.slot_names[instr.arg as usize].clone()
        } else {
            f.code.names[instr.arg as usize].clone()
        };
        let cell = if deref { f.slots[instr.arg as usize].clone() } else { Value::Null };
        let unbound = if deref { f.unbound_local(instr.arg) } else { not_defined(&name) };
        let outer = match &cell {
            Value::Cell(cell) => Some(cell.get()).filter(|v| !v.is_null()),
            _ => self.global(&name),
        };
        if let Value::Dict(dict) = &mapping {
            let value = dict.get_str(&name).or(outer).ok_or(unbound)?;
            self.push(value);
            return Ok(());
        }
        self.push_task(
            Box::pin(async move {
                match ask::get_item(&mapping, &Value::Str(name)).await {
                    Err(raised) if raised.is_a(&types().key_error) => outer.ok_or(unbound),
                    other => other,
                }
            }),
            ReturnTo::Push,
        )
    }
}

/// A namespace of another kind is asked for its annotations before it gets some.
async fn set_up_annotations(mapping: Value) -> Result {
    let name = Value::Str(names().annotations.clone());
    match ask::get_item(&mapping, &name).await {
        Err(raised) if raised.is_a(&types().key_error) => {
            ask::set_item(&mapping, name, Value::dict(Dict::new())).await?;
            Ok(Value::None)
        }
        other => other,
    }
}
