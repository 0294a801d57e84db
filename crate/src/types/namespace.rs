//! Modules, `types.SimpleNamespace`, None, Ellipsis and NotImplemented.

use std::rc::Rc;

use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, Flow, Module, Raised, Result, Str, Value, names, types};
use crate::ops::repr::Underway;
use crate::vm::{Machine, ask};

/// `module.__init__(name, doc=None)`.
fn initialize(_: &mut Machine, args: Args) -> Result {
    let [this, name, doc] = args.bind("module", 1, &Params::new(&["name", "doc"], 1))?;
    let Value::Module(module) = &this else { return Err(super::arguments::wrong_receiver("module", &this)) };
    if name.as_str().is_none() {
        let kind = name.type_name();
        return Err(Raised::type_error(format!("module() argument 'name' must be str, not {kind}")));
    }
    module.dict.set_str(&names().name, name);
    module.dict.set_str(&names().doc, if doc.is_null() { Value::None } else { doc });
    Ok(Value::None)
}

pub const MODULE: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Any,
        Call::Plain(|_, args| {
            let module = Module::new("");
            if let Some(Value::Class(class)) = args.pos.first() {
                module.set_class(class);
            }
            Ok(Value::Module(module))
        }),
    ),
    Def::method("__init__", Arity::Any, Call::Plain(initialize)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let Value::Module(m) = &this else { return Ok(Value::None) };
            Ok(Value::string(match m.dict.get_str(&names().file) {
                Some(Value::Str(file)) => format!("<module '{}' from '{}'>", m.name(), file.as_str()),
                _ if crate::module::is_native(&m.name()) => format!("<module '{}' (built-in)>", m.name()),
                _ => format!("<module '{}'>", m.name()),
            }))
        }),
    ),
    Def::method(
        "__dir__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let Value::Module(m) = &this else { return Ok(Flow::Value(Value::None)) };
            Ok(match m.dict.get_str(&names().dir) {
                Some(own) => Flow::Call(own, Args::none()),
                None => Flow::Value(Value::list(m.dict.keys())),
            })
        }),
    ),
    // Made when somebody asks for them.
    Def::getter("__annotations__", |_, this| {
        let Value::Module(m) = &this else { return Err(super::arguments::wrong_receiver("module", &this)) };
        let annotations = &names().annotations;
        Ok(m.dict.get_str(annotations).unwrap_or_else(|| {
            let fresh = Value::dict(Dict::new());
            drop(m.dict.set_str(annotations, fresh.clone()));
            fresh
        }))
    }),
    Def::setter("__annotations__", |_, this, value| {
        let Value::Module(m) = &this else { return Err(super::arguments::wrong_receiver("module", &this)) };
        let annotations = &names().annotations;
        if !value.is_null() {
            drop(m.dict.set_str(annotations, value));
        } else if m.dict.remove_str(annotations).is_none() {
            return Err(Raised::attribute_error(&this, annotations.as_str(), annotations.as_str()));
        }
        Ok(Value::None)
    }),
];

pub const NONE: &[Def] = &[
    Def::method("__repr__", Arity::None, Call::Unary(|_, _| Ok(Value::str("None")))),
    Def::method("__bool__", Arity::None, Call::Unary(|_, _| Ok(Value::Bool(false)))),
    Def::method("__hash__", Arity::None, Call::Unary(|_, _| Ok(Value::Int(0xfca8_6420)))),
    Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| sole(args, Value::None))),
];

/// `type(None)()`: the one object of its type.
fn sole(args: Args, object: Value) -> Result {
    if args.pos.len() > 1 || !args.kw.is_empty() {
        let name = if matches!(object, Value::Ellipsis) { "EllipsisType".into() } else { object.type_name() };
        return Err(Raised::type_error(format!("{name} takes no arguments")));
    }
    Ok(object)
}

pub const ELLIPSIS: &[Def] = &[
    Def::method("__repr__", Arity::None, Call::Unary(|_, _| Ok(Value::str("Ellipsis")))),
    Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| sole(args, Value::Ellipsis))),
];

pub const NOT_IMPLEMENTED: &[Def] = &[
    Def::method("__repr__", Arity::None, Call::Unary(|_, _| Ok(Value::str("NotImplemented")))),
    Def::static_method("__new__", Arity::Any, Call::Plain(|_, args| sole(args, Value::NotImplemented))),
];

pub const SIMPLE: &[Def] = &[
    Def::method("__init__", Arity::Any, Call::Flow(simple_init)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(simple_repr)),
    Def::method("__replace__", Arity::Any, Call::Flow(simple_replace)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| {
            let attributes = crate::vm::attribute::instance_dict(&this).unwrap_or(Value::None);
            Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(Vec::new()), attributes]))
        }),
    ),
    Def::method(
        "__eq__",
        Arity::One,
        Call::FlowBinary(|_, a, b| {
            let (Value::Instance(x), Value::Instance(y)) = (&a, &b) else {
                return Ok(Flow::Value(Value::NotImplemented));
            };
            if !y.class().is_subclass(&types().simple_namespace) {
                return Ok(Flow::Value(Value::NotImplemented));
            }
            let (x, y) = (Value::Dict(x.dict()), Value::Dict(y.dict()));
            Flow::task(async move { Ok(Value::Bool(ask::same(&x, &y).await?)) })
        }),
    ),
];

/// `SimpleNamespace(mapping_or_pairs, **attributes)`
fn simple_init(_: &mut Machine, args: Args) -> Result<Flow> {
    let Some(Value::Instance(this)) = args.pos.first().cloned() else { return Ok(Flow::Value(Value::None)) };
    let given = args.pos.len() - 1;
    if given > 1 {
        let class = this.class().name();
        return Err(Raised::type_error(format!("{class} expected at most 1 argument, got {given}")));
    }
    let set =
        move |name: &Rc<Str>, value: &Value| drop(this.set(&crate::object::intern::intern_str(name), value.clone()));
    let Some(source) = args.pos.get(1).cloned() else {
        args.kw.iter().for_each(|(name, value)| set(name, value));
        return Ok(Flow::Value(Value::None));
    };
    Flow::task(async move {
        let entries = Dict::new().shared();
        super::dict::update_from(&entries, &source).await?;
        for (key, value) in entries.pairs() {
            set(key.as_str().ok_or_else(|| Raised::type_error("keywords must be strings"))?, &value);
        }
        args.kw.iter().for_each(|(name, value)| set(name, value));
        Ok(Value::None)
    })
}

/// `copy.replace`: another of the same class, with these attributes changed.
fn simple_replace(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let Value::Instance(this) = args.pos.remove(0) else { return Ok(Flow::Value(Value::None)) };
    if !args.pos.is_empty() {
        return Err(Raised::type_error("__replace__() takes no positional arguments"));
    }
    Flow::task(async move {
        let made = ask::call(&Value::Class(this.class()), Args::none()).await?;
        if let Value::Instance(new) = &made {
            for (name, value) in this.pairs() {
                drop(new.set(&name, value));
            }
            for (name, value) in args.kw {
                drop(new.set(&crate::object::intern::intern_str(&name), value));
            }
        }
        Ok(made)
    })
}

fn simple_repr(_: &mut Machine, this: Value) -> Result<Flow> {
    let Value::Instance(i) = &this else { return Ok(Flow::Value(Value::None)) };
    let name = if i.class().heap { i.class().name().to_string() } else { "namespace".to_string() };
    let pairs = i.pairs();
    let this = this.clone();
    Flow::task(async move {
        let Some(_underway) = Underway::enter(&this) else { return Ok(Value::string(format!("{name}(...)"))) };
        let mut parts = Vec::new();
        for (key, value) in pairs {
            parts.push(format!("{}={}", key.as_str(), ask::repr(&value).await?.as_str()));
        }
        Ok(Value::string(format!("{name}({})", parts.join(", "))))
    })
}
