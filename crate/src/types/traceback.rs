//! Traceback objects.

use std::rc::Rc;

use crate::object::exception::Traceback;
use crate::object::native::Def;
use crate::object::{Opaque, OpaqueData, Value, types};

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

pub const TABLE: &[Def] = &[
    Def::getter("tb_next", |_, this| Ok(of(&this).map_or(Value::None, |t| object(t.next.borrow().clone())))),
    Def::getter("tb_lineno", |_, this| Ok(of(&this).map_or(Value::None, |t| Value::Int(i64::from(t.line()))))),
    Def::getter("tb_lasti", |_, this| Ok(of(&this).map_or(Value::None, |t| Value::Int(2 * i64::from(t.instr))))),
    Def::getter("tb_frame", |_, this| Ok(of(&this).map_or(Value::None, |t| super::frame::of_traceback(&t)))),
];
