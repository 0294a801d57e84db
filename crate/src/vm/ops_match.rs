//! `match` statements.

use std::rc::Rc;

use super::ask;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::object::frame::ReturnTo;
use crate::object::{Class, Raised, Result, Value, intern, names, types};

impl Machine {
    pub(super) fn op_match(&mut self, instr: Instr) -> Result<()> {
        match instr.op {
            Op::GetLen => {
                let subject = self.frame().peek(1).clone();
                self.push_task(
                    Box::pin(async move { Ok(Value::int_from_usize(ask::len(&subject).await?)) }),
                    ReturnTo::Push,
                )
            }
            Op::MatchMapping => {
                let subject = self.frame().peek(1).clone();
                let is = subject.as_dict().is_some() || registered(self, &subject, "Mapping");
                self.push(Value::Bool(is));
                Ok(())
            }
            Op::MatchSequence => {
                let subject = self.frame().peek(1).clone();
                let is = matches!(subject.payload(), Value::List(_) | Value::Tuple(_) | Value::Range(_))
                    || subject
                        .class()
                        .mro
                        .borrow()
                        .iter()
                        .any(|c| matches!(&*c.name(), "memoryview" | "deque" | "array"))
                    || registered(self, &subject, "Sequence");
                self.push(Value::Bool(is));
                Ok(())
            }
            Op::MatchKeys => {
                let keys = self.frame().peek(1).clone();
                let subject = self.frame().peek(2).clone();
                self.push_task(Box::pin(match_keys(subject, keys)), ReturnTo::Push)
            }
            _ => {
                let names = self.pop();
                let class = self.pop();
                let subject = self.pop();
                self.push_task(Box::pin(match_class(subject, class, names, instr.arg as usize)), ReturnTo::Push)
            }
        }
    }
}

/// Whether the class derives from or is registered with an abstract class of `collections.abc`.
fn registered(machine: &Machine, subject: &Value, abstract_name: &str) -> bool {
    let Some(Value::Module(module)) =
        machine.loaded_module("_collections_abc").or_else(|| machine.loaded_module("collections.abc"))
    else {
        return false;
    };
    let Some(Value::Class(wanted)) = module.dict.get(abstract_name) else { return false };
    let class = subject.class();
    if class.is_subclass(&wanted) {
        return true;
    }
    match wanted.dict.get("_registry") {
        Some(registry) => {
            let items = match registry.payload() {
                Value::Set(s) => s.to_vec(),
                Value::List(l) => l.to_vec(),
                _ => Vec::new(),
            };
            items.iter().any(|c| matches!(c, Value::Class(c) if class.is_subclass(c)))
        }
        None => false,
    }
}

async fn match_keys(subject: Value, keys: Value) -> Result {
    let keys = keys.as_tuple().map_or(Vec::new(), |t| t.to_vec());
    let mut seen: Vec<Value> = Vec::new();
    let mut values = Vec::new();
    for key in keys {
        for other in &seen {
            if ask::same(other, &key).await? {
                return Err(Raised::value_error(format!(
                    "mapping pattern checks duplicate key ({})",
                    ask::repr(&key).await?.as_str()
                )));
            }
        }
        let value = match &subject {
            Value::Dict(dict) => ask::dict_get(dict, &key).await?,
            _ => {
                let missing = Value::list(Vec::new());
                let get = ask::get_attribute(&subject, &intern("get")).await?;
                let got = ask::call(&get, crate::object::Args::two(key.clone(), missing.clone())).await?;
                if got.is(&missing) { None } else { Some(got) }
            }
        };
        match value {
            Some(value) => values.push(value),
            None => return Ok(Value::None),
        }
        seen.push(key);
    }
    Ok(Value::tuple(values))
}

async fn match_class(subject: Value, class: Value, keywords: Value, positional: usize) -> Result {
    let Value::Class(c) = &class else {
        return Err(Raised::type_error("called match pattern must be a class"));
    };
    if !ask::is_instance(&subject, &class).await? {
        return Ok(Value::None);
    }
    let mut values = Vec::new();
    let mut seen: Vec<Rc<crate::object::Str>> = Vec::new();
    if positional > 0 {
        let match_args = ask::find_attribute(&class, &names().match_args).await?;
        let (itself, allowed) = match &match_args {
            Some(args) => match args.as_tuple() {
                Some(t) => (false, t.to_vec()),
                None => {
                    return Err(Raised::type_error(format!(
                        "{}.__match_args__ must be a tuple (got {})",
                        c.name(),
                        args.type_name()
                    )));
                }
            },
            None => (matches_itself(c), Vec::new()),
        };
        let limit = if itself { 1 } else { allowed.len() };
        if positional > limit {
            let plural = if limit == 1 { "" } else { "s" };
            return Err(Raised::type_error(format!(
                "{}() accepts {limit} positional sub-pattern{plural} ({positional} given)",
                c.name()
            )));
        }
        if itself {
            values.push(subject.clone());
        } else {
            for name in &allowed[..positional] {
                let Some(name) = name.as_str() else {
                    return Err(Raised::type_error(format!(
                        "__match_args__ elements must be strings (got {})",
                        name.type_name()
                    )));
                };
                let name = crate::object::intern::intern_str(name);
                if seen.iter().any(|s| Rc::ptr_eq(s, &name)) {
                    return Err(Raised::type_error(format!(
                        "{}() got multiple sub-patterns for attribute '{}'",
                        c.name(),
                        name.as_str()
                    )));
                }
                match ask::find_attribute(&subject, &name).await? {
                    Some(value) => values.push(value),
                    None => return Ok(Value::None),
                }
                seen.push(name);
            }
        }
    }
    for name in keywords.as_tuple().map_or(Vec::new(), |t| t.to_vec()) {
        let Some(name) = name.as_str() else { continue };
        let name = crate::object::intern::intern_str(name);
        if seen.iter().any(|s| Rc::ptr_eq(s, &name)) {
            return Err(Raised::type_error(format!(
                "{}() got multiple sub-patterns for attribute '{}'",
                c.name(),
                name.as_str()
            )));
        }
        match ask::find_attribute(&subject, &name).await? {
            Some(value) => values.push(value),
            None => return Ok(Value::None),
        }
        seen.push(name);
    }
    Ok(Value::tuple(values))
}

/// Builtin types whose one positional sub-pattern matches the object itself.
fn matches_itself(class: &Rc<Class>) -> bool {
    let t = types();
    [&t.bool_, &t.bytearray, &t.bytes, &t.dict, &t.float, &t.frozenset, &t.int, &t.list, &t.set, &t.str, &t.tuple]
        .into_iter()
        .any(|c| class.is_subclass(c))
}
