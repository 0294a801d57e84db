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
            Op::MatchMapping | Op::MatchSequence => {
                let class = self.frame().peek(1).class();
                let wanted = if instr.op == Op::MatchMapping { Collection::Mapping } else { Collection::Sequence };
                let is = collection(self, &class) == Some(wanted);
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

/// What a class is in patterns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    Sequence,
    Mapping,
}

/// Whether instances of a class are sequences or mappings in patterns: the first class in its order that is one of the two, or
/// registered as one, decides.
pub fn collection(machine: &Machine, class: &Rc<Class>) -> Option<Collection> {
    let t = types();
    let builtin = |c: &Rc<Class>| match &*c.name() {
        _ if c.heap => None,
        "list" | "tuple" | "range" | "memoryview" | "deque" | "array" => Some(Collection::Sequence),
        "dict" | "mappingproxy" => Some(Collection::Mapping),
        _ => None,
    };
    if Rc::ptr_eq(class, &t.list) || Rc::ptr_eq(class, &t.tuple) {
        return Some(Collection::Sequence);
    }
    if Rc::ptr_eq(class, &t.dict) {
        return Some(Collection::Mapping);
    }
    let kinds = [("Sequence", Collection::Sequence), ("Mapping", Collection::Mapping)];
    let module = match machine.loaded_module("_collections_abc") {
        Some(Value::Module(module)) => Some(module),
        _ => None,
    };
    let of_module = |name: &str| match module.as_ref()?.dict.get(name) {
        Some(Value::Class(class)) => Some(class),
        _ => None,
    };
    let abstract_classes = kinds.map(|(name, kind)| (of_module(name), kind));
    let order = class.mro.borrow();
    order.iter().find_map(|c| {
        let declared = abstract_classes
            .iter()
            .find(|(base, _)| base.as_ref().is_some_and(|base| Rc::ptr_eq(base, c) || is_registered(base, c)));
        declared.map(|(_, kind)| *kind).or_else(|| builtin(c))
    })
}

/// Whether a class was registered with an abstract class of `collections.abc`.
fn is_registered(base: &Class, class: &Rc<Class>) -> bool {
    let Some(registry) = base.dict.get("_registry") else { return false };
    let Some(registry) = registry.as_set() else { return false };
    registry.to_vec().iter().any(|member| matches!(member, Value::Class(member) if Rc::ptr_eq(member, class)))
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
