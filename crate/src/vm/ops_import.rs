//! `import`, and the intrinsics.

use std::rc::Rc;

use super::ask;
use super::machine::Machine;
use crate::code::flags;
use crate::code::object::Instr;
use crate::code::opcode::{Intrinsic, Op};
use crate::object::frame::ReturnTo;
use crate::object::{Dict, Raised, Result, Value, intern, names, types};

impl Machine {
    /// [level, fromlist] → [module]
    pub(super) fn op_import_name(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let fromlist = self.pop();
        let level = self.pop().as_int().unwrap_or(0);
        if self.own_builtins().is_some_and(|own| own.get("__import__").is_none()) {
            return Err(Raised::new(&types().import_error, "__import__ not found"));
        }
        let globals = self.frame().globals.clone();
        let package = match globals.get_str(&names().package) {
            Some(Value::Str(s)) if level > 0 => s.as_str().to_string(),
            _ => String::new(),
        };
        self.push_task(
            Box::pin(crate::module::import(name.as_str().to_string(), fromlist, level, package)),
            ReturnTo::Push,
        )
    }

    /// [module] → [module, attribute]
    pub(super) fn op_import_from(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let module = self.frame().peek(1).clone();
        self.push_task(
            Box::pin(async move {
                if let Some(value) = ask::find_attribute(&module, &name).await? {
                    return Ok(value);
                }
                let module_name = match &module {
                    Value::Module(m) => m.name(),
                    _ => "<unknown module name>".to_string(),
                };
                let full = intern(&format!("{module_name}.{}", name.as_str()));
                let loaded = ask::machine(move |m| Ok(m.modules.get_str(&full).unwrap_or_default())).await?;
                if !loaded.is_null() {
                    return Ok(loaded);
                }
                let place = match &module {
                    Value::Module(m) => match m.dict.get_str(&names().file) {
                        Some(Value::Str(s)) => s.as_str().to_string(),
                        _ => "unknown location".to_string(),
                    },
                    _ => "unknown location".to_string(),
                };
                let initializing = matches!(&module, Value::Module(m) if m.is_initializing.get());
                let (state, why) = if initializing {
                    ("partially initialized module ", " (most likely due to a circular import)")
                } else {
                    ("", "")
                };
                let raised = Raised::new(
                    &types().import_error,
                    &format!("cannot import name '{}' from {state}'{module_name}'{why} ({place})", name.as_str()),
                );
                raised.0.set_field("name", Value::str(&module_name));
                raised.0.set_field("name_from", Value::Str(name));
                if let Value::Module(m) = &module {
                    raised.0.set_field(super::traceback::CANDIDATES, Value::tuple(m.dict.keys()));
                }
                Err(raised)
            }),
            ReturnTo::Push,
        )
    }

    pub(super) fn op_intrinsic(&mut self, instr: Instr) -> Result<()> {
        let Some(which) = Intrinsic::from_arg(instr.arg) else { return Ok(()) };
        match which {
            Intrinsic::UnaryPositive => self.unary_positive(),
            Intrinsic::ListToTuple => {
                if let Value::List(list) = self.pop() {
                    self.push(Value::tuple(list.to_vec()));
                }
                Ok(())
            }
            Intrinsic::StopIterationError => {
                let exception = self.pop();
                let flags = self.frame().code.code.flags;
                let replaced = super::ops_exception::stop_iteration_error(
                    exception,
                    flags & flags::ASYNC_GENERATOR != 0,
                    flags & flags::COROUTINE != 0,
                );
                self.push(replaced);
                Ok(())
            }
            Intrinsic::AsyncGenWrap => {
                self.wrapped = true;
                Ok(())
            }
            Intrinsic::PrepReraiseStar => {
                let raised = self.pop();
                let original = self.pop();
                self.push_task(
                    Box::pin(crate::types::exception_group::prepare_reraise(original, raised)),
                    ReturnTo::Push,
                )
            }
            Intrinsic::ImportStar => {
                let module = self.pop();
                let f = self.frame();
                let namespace = match &f.locals {
                    Some(Value::Dict(dict)) => dict.clone(),
                    _ => f.globals.clone(),
                };
                self.push_task(Box::pin(import_star(module, namespace)), ReturnTo::Push)
            }
            Intrinsic::Print => {
                let value = self.pop();
                self.push_task(Box::pin(crate::builtin::output::display(value)), ReturnTo::Push)
            }
            _ => self.type_parameter(which, instr.op == Op::CallIntrinsic2),
        }
    }

    /// Type parameters and aliases (PEP 695, 696).
    fn type_parameter(&mut self, which: Intrinsic, two: bool) -> Result<()> {
        let second = if two { self.pop() } else { Value::Null };
        let first = self.pop();
        let value = crate::types::type_param::intrinsic(which, first, second)?;
        self.follow(value, ReturnTo::Push)
    }
}

/// `from module import *`: what `__all__` lists, else all names without an underscore.
async fn import_star(module: Value, namespace: Rc<Dict>) -> Result {
    let Value::Module(m) = &module else {
        return Err(Raised::type_error("import * of something that is no module"));
    };
    let listed = ask::find_attribute(&module, &names().all).await?;
    let chosen = match &listed {
        Some(all) if crate::types::arguments::is_simple(all) && all.as_str().is_none() => {
            return Err(Raised::type_error(format!("'{}' object does not support indexing", all.type_name())));
        }
        Some(all) => crate::types::container::collect(all).await?,
        None => m.dict.keys(),
    };
    for name in chosen {
        let Some(name) = name.as_str().cloned() else {
            let (what, place) = if listed.is_some() { ("Item", "__all__") } else { ("Key", "__dict__") };
            let found = name.type_name();
            return Err(Raised::type_error(format!("{what} in {}.{place} must be str, not {found}", m.name())));
        };
        if listed.is_some() || !name.as_str().starts_with('_') {
            let value = ask::get_attribute(&module, &name).await?;
            drop(namespace.set_str(&intern(name.as_str()), value));
        }
    }
    Ok(Value::None)
}
