//! Code objects as Python sees them.

use std::rc::Rc;

use crate::code::flags;
use crate::code::object::{Code, SlotKind};
use crate::object::code::CodeObject;
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Raised, Result, Str, Tuple, Value};
use crate::types::arguments::{c_int, wrong_type};
use crate::vm::Machine;

fn code(this: &Value, f: impl FnOnce(&CodeObject) -> Value) -> Result {
    match this {
        Value::Code(c) => Ok(f(c)),
        _ => Ok(Value::None),
    }
}

fn names_tuple<'a>(names: impl Iterator<Item = &'a Rc<Str>>) -> Value {
    Value::tuple(names.map(|n| Value::Str(n.clone())).collect())
}

pub const TABLE: &[Def] = &[
    Def::getter("co_name", |_, this| code(&this, |c| c.name())),
    Def::getter("co_qualname", |_, this| code(&this, |c| Value::str(&c.code.qualname))),
    Def::getter("co_filename", |_, this| code(&this, |c| Value::str(&c.code.filename))),
    Def::getter("co_firstlineno", |_, this| code(&this, |c| Value::Int(i64::from(c.code.first_line)))),
    Def::getter("co_flags", |_, this| code(&this, |c| Value::Int(i64::from(c.code.flags)))),
    Def::getter("co_argcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.arg_count)))),
    Def::getter("co_posonlyargcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.posonly_count)))),
    Def::getter("co_kwonlyargcount", |_, this| code(&this, |c| Value::Int(i64::from(c.code.kwonly_count)))),
    Def::getter("co_stacksize", |_, this| code(&this, |c| Value::Int(i64::from(c.code.stack_size)))),
    Def::getter("co_nlocals", |_, this| {
        code(&this, |c| {
            let is_local = |kind| matches!(kind, SlotKind::Local | SlotKind::LocalCell);
            Value::int_from_usize(c.code.slots.iter().filter(|s| is_local(s.kind)).count())
        })
    }),
    Def::getter("co_consts", |_, this| code(&this, |c| Value::tuple(c.constants.clone()))),
    Def::getter("co_names", |_, this| code(&this, |c| names_tuple(c.names.iter()))),
    Def::getter("co_varnames", |_, this| code(&this, |c| slot_names(c, &[SlotKind::Local, SlotKind::LocalCell]))),
    Def::getter("co_cellvars", |_, this| code(&this, |c| slot_names(c, &[SlotKind::Cell, SlotKind::LocalCell]))),
    Def::method(
        "co_positions",
        Arity::None,
        Call::Unary(|_, this| {
            let Value::Code(c) = &this else { return Ok(Value::None) };
            let places = c.code.positions.iter().map(|p| {
                let place = [p.line, p.end_line, p.column, p.end_column];
                Value::tuple(place.map(|n| if p.line == 0 { Value::None } else { Value::Int(i64::from(n)) }).into())
            });
            Ok(Iter::new(Steps::Tuple { tuple: Tuple::new(places.collect()), at: 0 }))
        }),
    ),
    Def::getter("co_freevars", |_, this| code(&this, |c| slot_names(c, &[SlotKind::Free]))),
    Def::method("replace", Arity::Any, Call::Plain(replace)),
    Def::method("__replace__", Arity::Any, Call::Plain(replace)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let at = super::object::address(&this);
            code(&this, |c| {
                Value::string(format!(
                    "<code object {} at {at}, file \"{}\", line {}>",
                    c.code.name, c.code.filename, c.code.first_line
                ))
            })
        }),
    ),
];

fn slot_names(c: &CodeObject, kinds: &[SlotKind]) -> Value {
    let slots = c.code.slots.iter().zip(&c.slot_names);
    names_tuple(slots.filter(|(s, _)| kinds.contains(&s.kind)).map(|(_, n)| n))
}

/// `code.replace(co_name="f", …)`: the same code but for what is given. The instructions and their tables are the engine's own, and stay.
fn replace(_: &mut Machine, args: Args) -> Result {
    let Some(Value::Code(old)) = args.pos.first() else { return Ok(Value::None) };
    if args.pos.len() > 1 {
        return Err(Raised::type_error("replace() takes no positional arguments"));
    }
    let mut code = Code::clone(&old.code);
    let mut constants = old.constants.clone();
    for (name, value) in &args.kw {
        let name = name.as_str();
        match name {
            "co_argcount" => code.arg_count = count(name, value)?,
            "co_posonlyargcount" => code.posonly_count = count(name, value)?,
            "co_kwonlyargcount" => code.kwonly_count = count(name, value)?,
            "co_stacksize" => code.stack_size = code.stack_size.max(count(name, value)?),
            "co_flags" => code.flags = count(name, value)?,
            "co_firstlineno" => code.first_line = count(name, value)?,
            "co_name" => code.name = text(name, value)?,
            "co_qualname" => code.qualname = text(name, value)?,
            "co_filename" => code.filename = text(name, value)?,
            "co_consts" => constants = same_number(items(name, value)?, constants.len())?,
            "co_names" => code.names = same_number(texts(name, value)?, code.names.len())?,
            "co_varnames" => rename(&mut code, name, value, &[SlotKind::Local, SlotKind::LocalCell])?,
            "co_freevars" => rename(&mut code, name, value, &[SlotKind::Free])?,
            "co_cellvars" => rename(&mut code, name, value, &[SlotKind::Cell, SlotKind::LocalCell])?,
            "co_code" | "co_linetable" | "co_exceptiontable" | "co_nlocals" => {
                return Err(crate::module::sys::unsupported(&format!("code.replace() of {name}")));
            }
            other => {
                return Err(Raised::type_error(format!("replace() got an unexpected keyword argument '{other}'")));
            }
        }
    }
    let code = CodeObject::with_constants(&Rc::new(code), constants);
    code.charge();
    Ok(Value::Code(code))
}

fn count(name: &str, value: &Value) -> Result<u32> {
    u32::try_from(c_int(value)?).map_err(|_| Raised::value_error(format!("{name} must be a positive integer")))
}

fn text(name: &str, value: &Value) -> Result<Rc<str>> {
    value
        .as_str()
        .map(|text| text.as_str().into())
        .ok_or_else(|| wrong_type("replace", &format!("'{name}'"), "str", value))
}

fn items(name: &str, value: &Value) -> Result<Vec<Value>> {
    let items = value.as_tuple().map(|items| items.to_vec());
    items.ok_or_else(|| wrong_type("replace", &format!("'{name}'"), "tuple", value))
}

fn texts(name: &str, value: &Value) -> Result<Vec<Rc<str>>> {
    items(name, value)?.iter().map(|value| text(name, value)).collect()
}

/// Instructions name constants and names by number: there must be no fewer.
fn same_number<T>(items: Vec<T>, least: usize) -> Result<Vec<T>> {
    if items.len() < least { Err(Raised::value_error("code: too few items for its instructions")) } else { Ok(items) }
}

fn rename(code: &mut Code, name: &str, names: &Value, kinds: &[SlotKind]) -> Result<()> {
    let names = texts(name, names)?;
    let stars = [flags::VARARGS, flags::VARKEYWORDS].into_iter().filter(|star| code.flags & star != 0).count();
    if kinds.contains(&SlotKind::Local) && names.len() < (code.arg_count + code.kwonly_count) as usize + stars {
        return Err(Raised::value_error("code: co_varnames is too small"));
    }
    let slots: Vec<_> = code.slots.iter_mut().filter(|slot| kinds.contains(&slot.kind)).collect();
    if slots.len() != names.len() {
        return Err(Raised::value_error("code: co_nlocals != len(co_varnames)"));
    }
    for (slot, name) in slots.into_iter().zip(names) {
        slot.name = name;
    }
    Ok(())
}
