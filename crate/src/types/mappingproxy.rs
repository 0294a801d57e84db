//! `types.MappingProxyType`: a read-only view of a mapping; `cls.__dict__` is one.

use std::rc::Rc;

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Dict, Flow, OpaqueData, Raised, Result, Value, intern, names, types};
use crate::vm::{Machine, ask};

pub struct MappingProxy {
    pub mapping: Value,
}
impl OpaqueData for MappingProxy {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.mapping);
    }
}

/// `cls.__dict__`: a view of a copy, without what only the engine uses.
pub fn of_class(class: &Class) -> Value {
    let dict = Dict::new();
    for (key, value) in class.dict.pairs() {
        if let Some(name) = key.as_str()
            && !name.as_str().ends_with(" (setter)")
        {
            dict.set_str(name, value);
        }
    }
    Value::opaque(&types().mappingproxy, MappingProxy { mapping: Value::dict(dict) })
}

fn mapping(this: &Value) -> Result {
    match this.downcast::<MappingProxy>() {
        Some(p) => Ok(p.mapping.clone()),
        None => Err(Raised::type_error("descriptor requires a 'mappingproxy' object")),
    }
}

/// Calls a method of the mapping with the arguments that follow `self`.
fn forward(name: &'static str, args: Args) -> Result<Flow> {
    Flow::task(async move {
        let mut pos: Vec<Value> = args.pos.to_vec();
        let this = mapping(&pos.remove(0))?;
        let method = ask::get_attribute(&this, &intern(name)).await?;
        ask::call(&method, Args::from_vec(pos)).await
    })
}

macro_rules! forwarded {
    ($($name:literal: $arity:expr),*) => {
        [$(Def::method($name, $arity, Call::Flow(|_, args| forward($name, args))),)*]
    };
}

pub static FORWARDED: &[Def] = &forwarded!(
    "__getitem__": Arity::One, "__contains__": Arity::One, "__len__": Arity::None, "__iter__": Arity::None, "__reversed__": Arity::None,
    "get": Arity::Between(1, 2), "keys": Arity::None, "values": Arity::None, "items": Arity::None, "copy": Arity::None, "__or__": Arity::One
);

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Between(2, 2), Call::Plain(new)),
    Def::method(
        "__str__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let mapping = this.downcast::<MappingProxy>().map_or(Value::None, |p| p.mapping.clone());
            Flow::task(async move { ask::str(&mapping).await.map(Value::Str) })
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let inner = mapping(&this)?;
            Flow::task(async move { Ok(Value::string(format!("mappingproxy({})", ask::repr(&inner).await?.as_str()))) })
        }),
    ),
    Def::method(
        "__eq__",
        Arity::One,
        Call::FlowBinary(|_, this, other| {
            let inner = mapping(&this)?;
            let other = mapping(&other).unwrap_or(other);
            Flow::task(async move { Ok(Value::Bool(ask::same(&inner, &other).await?)) })
        }),
    ),
];

fn new(_: &mut Machine, args: Args) -> Result {
    let [_, mapping] = args.take();
    let fine = mapping.as_dict().is_some() || mapping.class().lookup(&names().getitem).is_some();
    if !fine || mapping.as_list().is_some() || mapping.as_tuple().is_some() {
        return Err(Raised::type_error(format!(
            "mappingproxy() argument must be a mapping, not {}",
            mapping.type_name()
        )));
    }
    Ok(Value::opaque(&types().mappingproxy, MappingProxy { mapping }))
}

/// The dict behind a proxy or a dict.
pub fn dict_of(value: &Value) -> Option<Rc<Dict>> {
    value.as_dict().cloned().or_else(|| value.downcast::<MappingProxy>().and_then(|p| p.mapping.as_dict().cloned()))
}
