//! Traceback objects.

use std::rc::Rc;

use super::arguments::c_int;
use super::frame::FrameObject;
use crate::object::exception::{MadeTraceback, Traceback};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Opaque, OpaqueData, Raised, Result, Value, types};
use crate::vm::Machine;

/// A traceback as Python sees it.
pub struct TracebackObject {
    pub traceback: Rc<Traceback>,
}
impl OpaqueData for TracebackObject {}

/// The object for a chain of entries; None for none.
pub fn object(traceback: Option<Rc<Traceback>>) -> Value {
    let Some(traceback) = traceback else { return Value::None };
    if let Some(known) = traceback.object.borrow().upgrade() {
        return Value::Opaque(known);
    }
    let object = Opaque::new(types().traceback.clone(), TracebackObject { traceback: traceback.clone() });
    *traceback.object.borrow_mut() = Rc::downgrade(&object);
    Value::Opaque(object)
}

/// The chain inside a traceback object.
pub fn of(value: &Value) -> Option<Rc<Traceback>> {
    value.downcast::<TracebackObject>().map(|t| t.traceback.clone())
}

/// `types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`
fn new(_: &mut Machine, args: Args) -> Result {
    const PARAMS: Params = Params::new(&["tb_next", "tb_frame", "tb_lasti", "tb_lineno"], 4);
    let [_, next, frame, lasti, line] = args.bind("traceback", 1, &PARAMS)?;
    let next = match (of(&next), next.is_none()) {
        (None, false) => return Err(not_a_traceback(&next)),
        (next, _) => next,
    };
    let Some(of_frame) = frame.downcast::<FrameObject>() else {
        return Err(super::arguments::wrong_type("traceback", "'tb_frame'", "frame", &frame));
    };
    let (code, globals) = (of_frame.code.clone(), of_frame.globals.clone());
    let made = MadeTraceback { frame, last_instruction: c_int(&lasti)?, line: c_int(&line)? };
    Ok(object(Some(Traceback::made(next, &code, &globals, made))))
}

#[cold]
fn not_a_traceback(given: &Value) -> Raised {
    Raised::type_error(format!("expected traceback object or None, got '{}'", given.type_name()))
}

fn set_next(_: &mut Machine, this: Value, value: Value) -> Result {
    if value.is_null() {
        return Err(Raised::type_error("can't delete tb_next attribute"));
    }
    let next = of(&value);
    if next.is_none() && !value.is_none() {
        return Err(Raised::type_error(format!("expected traceback object, got '{}'", value.type_name())));
    }
    let Some(this) = of(&this) else { return Ok(Value::None) };
    let mut at = next.clone();
    while let Some(entry) = at {
        if Rc::ptr_eq(&entry, &this) {
            return Err(Raised::value_error("traceback loop detected"));
        }
        at = entry.next.borrow().clone();
    }
    drop(this.next.replace(next));
    Ok(Value::None)
}

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::getter("tb_next", |_, this| Ok(of(&this).map_or(Value::None, |t| object(t.next.borrow().clone())))),
    Def::setter("tb_next", set_next),
    Def::getter("tb_lineno", |_, this| {
        let line = |t: Rc<Traceback>| t.made.as_ref().map_or_else(|| i64::from(t.line()), |made| made.line);
        Ok(of(&this).map_or(Value::None, |t| Value::Int(line(t))))
    }),
    Def::getter("tb_lasti", |_, this| {
        let last = |t: Rc<Traceback>| t.made.as_ref().map_or(2 * i64::from(t.instr), |made| made.last_instruction);
        Ok(of(&this).map_or(Value::None, |t| Value::Int(last(t))))
    }),
    Def::getter("tb_frame", |_, this| {
        let frame = |t: Rc<Traceback>| {
            t.made.as_ref().map_or_else(|| super::frame::of_traceback(&t), |made| made.frame.clone())
        };
        Ok(of(&this).map_or(Value::None, frame))
    }),
];
