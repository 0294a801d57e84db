//! `member_descriptor`: what `__slots__` leaves in a class for each slot.

use crate::object::function::Member;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Flow, Raised, Result, Value};

pub const TABLE: &[Def] = &[
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            with(&this, |m| Value::string(format!("<member '{}' of '{}' objects>", m.name.as_str(), m.owner.name())))
        }),
    ),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Flow(|m, args| {
            let [this, object, class] = args.take();
            if object.is_none() {
                return if class.is_null() || class.is_none() {
                    Err(Raised::type_error("__get__(None, None) is invalid"))
                } else {
                    Ok(Flow::Value(this))
                };
            }
            m.bind_attribute(&this, &object, &object.class())
        }),
    ),
    super::function::SET,
    super::function::DELETE,
    Def::getter("__name__", |_, this| with(&this, |m| Value::Str(m.name.clone()))),
    Def::getter("__qualname__", |_, this| {
        with(&this, |m| Value::string(format!("{}.{}", m.owner.qualified_name(), m.name.as_str())))
    }),
    Def::getter("__objclass__", |_, this| with(&this, |m| Value::Class(m.owner.clone()))),
    Def::getter("__doc__", |_, _| Ok(Value::None)),
];

fn with(this: &Value, f: impl FnOnce(&Member) -> Value) -> Result {
    this.downcast::<Member>().map(f).ok_or_else(|| super::arguments::wrong_receiver("member_descriptor", this))
}
