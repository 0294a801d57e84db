//! `property`.

use std::cell::RefCell;

use crate::object::function::Property;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Instance, Raised, Result, Value, intern, names, types};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__init__", Arity::Any, Call::Flow(init)),
    Def::method("getter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| drop(p.get.replace(f))))),
    Def::method("setter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| drop(p.set.replace(f))))),
    Def::method("deleter", Arity::One, Call::Binary(|_, this, f| with(&this, |p| drop(p.delete.replace(f))))),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Flow(|m, args| {
            let [this, object, _] = args.take();
            if object.is_none() { Ok(Flow::Value(this)) } else { m.bind_attribute(&this, &object, &object.class()) }
        }),
    ),
    super::function::SET,
    super::function::DELETE,
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
    Def::getter("fget", |_, this| field(&this, |p| p.get.borrow().clone())),
    Def::getter("fset", |_, this| field(&this, |p| p.set.borrow().clone())),
    Def::getter("fdel", |_, this| field(&this, |p| p.delete.borrow().clone())),
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
        for f in [p.get.borrow().clone(), p.set.borrow().clone(), p.delete.borrow().clone()] {
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

/// A changed copy, of the same class.
fn with(this: &Value, change: impl FnOnce(&Property)) -> Result {
    let Some(p) = this.downcast::<Property>() else {
        return Err(Raised::type_error("descriptor requires a 'property' object"));
    };
    let copy = Property {
        get: p.get.clone(),
        set: p.set.clone(),
        delete: p.delete.clone(),
        doc: p.doc.clone(),
        name: p.name.clone(),
        getter_doc: p.getter_doc.clone(),
    };
    change(&copy);
    let value = Value::opaque(&types().property, copy);
    Ok(match this {
        Value::Instance(i) => Value::Instance(Instance::new(i.class(), value)),
        _ => value,
    })
}

/// Whether the class says itself what its `__init__` takes.
fn has_own_init(class: &crate::object::Class) -> bool {
    matches!(class.lookup(&names().init), Some(Value::Function(_)))
}

fn new(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let class = args.pos.first().cloned().unwrap_or_default();
    let made = Value::opaque(
        &types().property,
        Property {
            get: RefCell::default(),
            set: RefCell::default(),
            delete: RefCell::default(),
            doc: RefCell::default(),
            name: RefCell::default(),
            getter_doc: false.into(),
        },
    );
    let object = match &class {
        Value::Class(c) if c.heap => {
            let object = Value::Instance(Instance::new(c.clone(), made));
            if has_own_init(c) {
                return Ok(Flow::Value(object));
            }
            object
        }
        _ => made,
    };
    args.pos[0] = object;
    Flow::task(fill(args))
}

/// Fills an object whose `__new__` has not done so, since a derived `__init__` was to come first.
fn init(_: &mut Machine, args: Args) -> Result<Flow> {
    match args.pos.first() {
        Some(Value::Instance(i)) if i.with_class(|c| has_own_init(c)) => Flow::task(async move {
            fill(args).await?;
            Ok(Value::None)
        }),
        _ => Ok(Flow::Value(Value::None)),
    }
}

async fn fill(args: Args) -> Result {
    const PARAMS: Params = Params::new(&["fget", "fset", "fdel", "doc"], 0);
    let [this, get, set, delete, doc] = args.bind("property", 1, &PARAMS)?;
    let getter_doc = doc.is_null();
    let has_getter = !get.is_null() && !get.is_none();
    let doc = match (getter_doc, has_getter) {
        (false, _) => doc,
        (true, false) => Value::None,
        (true, true) => ask::find_attribute(&get, &intern("__doc__")).await?.unwrap_or(Value::None),
    };
    let name =
        if has_getter { ask::find_attribute(&get, &names().name).await?.unwrap_or_default() } else { Value::Null };
    if let Value::Instance(i) = &this {
        // Else the class's own docstring would stand in its way.
        drop(i.set(&names().doc, doc.clone()));
    }
    if let Some(p) = this.downcast::<Property>() {
        for (slot, value) in [(&p.get, get), (&p.set, set), (&p.delete, delete), (&p.doc, doc), (&p.name, name)] {
            drop(slot.replace(value));
        }
        p.getter_doc.set(getter_doc);
    }
    Ok(this)
}
