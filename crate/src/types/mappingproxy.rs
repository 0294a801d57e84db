//! `types.MappingProxyType`: a read-only view of a mapping; `cls.__dict__` is one.

use std::rc::Rc;

use crate::code::opcode::BinaryOp;
use crate::object::class::Layout;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{
    Args, Class, Dict, Flow, NativeFunction, OpaqueData, Raised, Result, Str, Value, intern, names, types,
};
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
pub fn of_class(class: &Rc<Class>) -> Value {
    let dict = Dict::new();
    let n = names();
    let mut added = class.added_descriptors();
    let has_attributes = class.dict.find_str(&n.static_attributes).is_some();
    for (key, value) in class.dict.pairs() {
        let Some(name) = key.as_str().filter(|name| !name.as_str().ends_with(" (setter)")) else { continue };
        // What CPython adds comes behind the body's own names, and before a `__doc__` that the body does not have.
        if !has_attributes && Rc::ptr_eq(name, &n.doc) && value.is_none() {
            added.drain(..).for_each(|(name, value)| drop(dict.set_str(&name, value)));
        }
        dict.set_str(name, value);
        if Rc::ptr_eq(name, &n.static_attributes) {
            added.drain(..).for_each(|(name, value)| drop(dict.set_str(&name, value)));
        }
    }
    added.drain(..).for_each(|(name, value)| drop(dict.set_str(&name, value)));
    Value::opaque(&types().mappingproxy, MappingProxy { mapping: Value::dict(dict) })
}

const ADDED: [Def; 2] = [
    Def::getter("__dict__", |_, this| {
        crate::vm::attribute::instance_dict(&this).ok_or_else(|| Raised::no_attribute(&this, "__dict__"))
    }),
    Def::getter("__weakref__", |_, _| Ok(Value::None)),
];

impl Class {
    /// The descriptors that CPython adds to a class for what its instances get.
    fn added_descriptors(self: &Rc<Class>) -> Vec<(Rc<Str>, Value)> {
        let bases = self.bases.borrow();
        let is_new = [
            self.has_dict && self.layout != Layout::Type && !bases.iter().any(|base| base.has_dict),
            self.has_weak_references.get() && !bases.iter().any(|base| base.has_weak_references.get()),
        ];
        let added = ADDED.iter().zip(is_new).filter(|(_, new)| *new && self.heap).map(|(def, _)| def);
        let make = |def: &Def| Value::Native(NativeFunction::from_def(def, Some(self.clone()), None));
        added.map(|def| (intern(def.name), make(def))).collect()
    }
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
    "get": Arity::Between(1, 2), "keys": Arity::None, "values": Arity::None, "items": Arity::None, "copy": Arity::None
);

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method(
        "__hash__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let inner = mapping(&this)?;
            Flow::task(async move { ask::hash(&inner).await.map(Value::Int) })
        }),
    ),
    Def::method("__or__", Arity::One, Call::FlowBinary(|_, a, b| union(a, b))),
    Def::method("__ror__", Arity::One, Call::FlowBinary(|_, a, b| union(b, a))),
    Def::method(
        "__ior__",
        Arity::One,
        Call::Binary(|_, _, _| Err(Raised::type_error("'|=' is not supported by mappingproxy; use '|' instead"))),
    ),
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

/// `a | b`, where one is a proxy or both are.
fn union(a: Value, b: Value) -> Result<Flow> {
    let bare = |v: Value| mapping(&v).unwrap_or(v);
    let (a, b) = (bare(a), bare(b));
    Flow::task(async move { ask::binary(BinaryOp::Or, &a, &b).await })
}

fn new(_: &mut Machine, args: Args) -> Result {
    let [_, mapping] = args.bind("mappingproxy", 1, &Params::new(&["mapping"], 1))?;
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
