//! `property`.

use std::cell::RefCell;

use crate::object::function::Property;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Instance, Raised, Result, Value, intern, names, types};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method("getter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| Property { get: f, ..copy(p) }))),
    Def::method("setter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| Property { set: f, ..copy(p) }))),
    Def::method("deleter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| Property { delete: f, ..copy(p) }))),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Flow(|m, args| {
            let [this, object, _] = args.take();
            if object.is_none() { Ok(Flow::Value(this)) } else { m.bind_attribute(&this, &object, &object.class()) }
        }),
    ),
    Def::method(
        "__set__",
        Arity::Between(2, 2),
        Call::Flow(|m, args| {
            let [this, object, value] = args.take();
            Ok(m.set_through(&this, &object, value)?.unwrap_or(Flow::Value(Value::None)))
        }),
    ),
    Def::method(
        "__delete__",
        Arity::One,
        Call::FlowBinary(|m, this, object| {
            Ok(m.set_through(&this, &object, Value::Null)?.unwrap_or(Flow::Value(Value::None)))
        }),
    ),
    Def::method(
        "__set_name__",
        Arity::Between(2, 2),
        Call::Plain(|_, args| {
            let [this, _, name] = args.take();
            if let Some(p) = this.downcast::<Property>() {
                *p.name.borrow_mut() = name;
            }
            Ok(Value::None)
        }),
    ),
    Def::getter("fget", |_, this| field(&this, |p| p.get.clone())),
    Def::getter("fset", |_, this| field(&this, |p| p.set.clone())),
    Def::getter("fdel", |_, this| field(&this, |p| p.delete.clone())),
    Def::getter("__doc__", |_, this| field(&this, |p| p.doc.borrow().clone())),
    Def::setter("__doc__", |_, this, value| {
        if let Some(p) = this.downcast::<Property>() {
            *p.doc.borrow_mut() = value;
        }
        Ok(Value::None)
    }),
    Def::getter("__name__", |_, this| {
        let name = this.downcast::<Property>().map_or(Value::Null, |p| p.name.borrow().clone());
        if name.is_null() { Err(Raised::no_attribute(&this, "__name__")) } else { Ok(name) }
    }),
    Def::getter("__isabstractmethod__", |m, this| {
        let Some(p) = this.downcast::<Property>() else { return Ok(Value::Bool(false)) };
        for f in [p.get.clone(), p.set.clone(), p.delete.clone()] {
            if let Value::Bool(true) = super::function::abstract_flag(m, f)? {
                return Ok(Value::Bool(true));
            }
        }
        Ok(Value::Bool(false))
    }),
];

fn field(this: &Value, f: impl FnOnce(&Property) -> Value) -> Result {
    let value = this.downcast::<Property>().map_or(Value::None, f);
    Ok(if value.is_null() { Value::None } else { value })
}

fn copy(p: &Property) -> Property {
    Property {
        get: p.get.clone(),
        set: p.set.clone(),
        delete: p.delete.clone(),
        doc: RefCell::new(p.doc.borrow().clone()),
        name: RefCell::new(p.name.borrow().clone()),
        getter_doc: p.getter_doc,
    }
}

/// A changed copy, of the same class.
fn with(this: &Value, change: impl FnOnce(&Property) -> Property) -> Result {
    let Some(p) = this.downcast::<Property>() else {
        return Err(Raised::type_error("descriptor requires a 'property' object"));
    };
    let value = Value::opaque(&types().property, change(p));
    Ok(match this {
        Value::Instance(i) => Value::Instance(Instance::new(i.class(), value)),
        _ => value,
    })
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    const PARAMS: Params = Params::new(&["fget", "fset", "fdel", "doc"], 0);
    let [class, get, set, delete, doc] = args.bind("property", 1, &PARAMS)?;
    Flow::task(async move {
        let getter_doc = doc.is_null();
        let doc = if !getter_doc {
            doc
        } else if get.is_null() || get.is_none() {
            Value::None
        } else {
            ask::find_attribute(&get, &intern("__doc__")).await?.unwrap_or(Value::None)
        };
        let name = match &get {
            Value::Null | Value::None => Value::Null,
            get => ask::find_attribute(get, &names().name).await?.unwrap_or_default(),
        };
        let name = RefCell::new(name);
        let value =
            Value::opaque(&types().property, Property { get, set, delete, doc: RefCell::new(doc), name, getter_doc });
        Ok(match &class {
            Value::Class(c) if c.heap => Value::Instance(Instance::new(c.clone(), value)),
            _ => value,
        })
    })
}
