//! `property`.

use std::cell::RefCell;

use crate::object::function::Property;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Instance, Raised, Result, Value, intern, names, types};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__init__", Arity::Any, Call::Flow(init)),
    Def::method(
        "getter",
        Arity::One,
        Call::FlowBinary(|_, this, f| Flow::task(with(this, [f, Value::None, Value::None]))),
    ),
    Def::method(
        "setter",
        Arity::One,
        Call::FlowBinary(|_, this, f| Flow::task(with(this, [Value::None, f, Value::None]))),
    ),
    Def::method(
        "deleter",
        Arity::One,
        Call::FlowBinary(|_, this, f| Flow::task(with(this, [Value::None, Value::None, f]))),
    ),
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
        Arity::Any,
        Call::Plain(|_, args| {
            args.no_keywords("property.__set_name__")?;
            let given = args.pos.len().saturating_sub(1);
            if given != 2 {
                return Err(Raised::type_error(format!(
                    "__set_name__() takes 2 positional arguments but {given} were given"
                )));
            }
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
    Def::asking_getter("__name__", |_, this| Flow::task(name_of(this))),
    Def::setter("__name__", |_, this, value| {
        if let Some(p) = this.downcast::<Property>() {
            drop(p.name.replace(value));
        }
        Ok(Value::None)
    }),
    Def::asking_getter("__isabstractmethod__", |_, this| {
        let functions = this
            .downcast::<Property>()
            .map(|p| [&p.get, &p.set, &p.delete].map(|f| f.borrow().clone()))
            .unwrap_or_default();
        super::function::abstract_flag(functions.into())
    }),
];

/// `__name__`: what it was called in a class, or what its getter is called.
async fn name_of(this: Value) -> Result {
    let (name, get) = this
        .downcast::<Property>()
        .map_or((Value::Null, Value::Null), |p| (p.name.borrow().clone(), p.get.borrow().clone()));
    if !name.is_null() {
        return Ok(name);
    }
    let of_getter =
        if get.is_null() || get.is_none() { None } else { ask::find_attribute(&get, &names().name).await? };
    of_getter.ok_or_else(|| Raised::no_attribute(&this, "__name__"))
}

fn field(this: &Value, f: impl FnOnce(&Property) -> Value) -> Result {
    let value = this.downcast::<Property>().map_or(Value::None, f);
    Ok(if value.is_null() { Value::None } else { value })
}

/// A changed copy, made by the same class: each function that is None stays as it is.
async fn with(this: Value, functions: [Value; 3]) -> Result {
    let Some(p) = this.downcast::<Property>() else {
        return Err(Raised::type_error("descriptor requires a 'property' object"));
    };
    let kept = [&p.get, &p.set, &p.delete].map(|f| f.borrow().clone());
    let or_none = |f: Value| if f.is_null() { Value::None } else { f };
    let [get, set, delete] = {
        let mut kept = kept.into_iter();
        functions.map(|f| {
            if f.is_none() {
                or_none(kept.next().unwrap_or_default())
            } else {
                drop(kept.next());
                f
            }
        })
    };
    // A docstring that came from the getter is asked of it again.
    let doc = if p.getter_doc.get() && !get.is_none() { Value::None } else { or_none(p.doc.borrow().clone()) };
    let (class, name) = (Value::Class(this.class()), p.name.borrow().clone());
    let copy = ask::call(&class, Args::from_vec(vec![get, set, delete, doc])).await?;
    if let Some(copied) = copy.downcast::<Property>() {
        drop(copied.name.replace(name));
    }
    Ok(copy)
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
    let given = |f: Value| if f.is_none() { Value::Null } else { f };
    let (get, set, delete, mut doc) = (given(get), given(set), given(delete), given(doc));
    let mut getter_doc = false;
    if doc.is_null() && !get.is_null() {
        doc = given(ask::find_attribute(&get, &intern("__doc__")).await?.unwrap_or_default());
        getter_doc = !doc.is_null();
    }
    let Some(p) = this.downcast::<Property>() else { return Ok(this) };
    let of_subclass = matches!(this, Value::Instance(_));
    let own_doc = if of_subclass { Value::Null } else { doc.clone() };
    for (slot, value) in [(&p.get, get), (&p.set, set), (&p.delete, delete), (&p.doc, own_doc), (&p.name, Value::Null)]
    {
        drop(slot.replace(value));
    }
    p.getter_doc.set(getter_doc);
    if of_subclass {
        // Else the class's own docstring would stand in its way.
        let doc = if doc.is_null() { Value::None } else { doc };
        match ask::set_attribute(&this, &names().doc, doc).await {
            // There is no room for it, and nobody wrote it there.
            Err(raised) if !getter_doc && raised.is_a(&types().attribute_error) => {}
            other => other?,
        }
    }
    Ok(this)
}
