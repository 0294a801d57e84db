//! `ModuleSpec`: what an import knew of a module, which the module keeps as `__spec__`.

use std::rc::Rc;

use super::native_class::NativeClass;
use super::search::Found;
use crate::object::class::Layout;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Class, Dict, Flow, Instance, Module, Result, Value, intern, names};
use crate::ops::truth::truth_quick;
use crate::vm::{Machine, ask};

static SPEC: NativeClass =
    NativeClass::new("_frozen_importlib", "ModuleSpec", &[TABLE]).derived(&[|t| &t.object], Layout::Object).with_dict();

const TABLE: &[Def] = &[
    Def::method("__init__", Arity::Any, Call::Plain(initialize)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(|_, this| Flow::task(repr(this)))),
    Def::method("__eq__", Arity::One, Call::FlowBinary(|_, a, b| Flow::task(equal(a, b)))),
    Def::getter("parent", |_, this| Ok(parent(&this))),
    Def::getter("cached", |_, this| Ok(field(&this, "_cached"))),
    Def::setter("cached", |_, this, cached| set(&this, "_cached", cached)),
    Def::getter("has_location", |_, this| Ok(field(&this, "_set_fileattr"))),
    Def::setter("has_location", |_, this, value| {
        set(&this, "_set_fileattr", Value::Bool(truth_quick(&value).unwrap_or(true)))
    }),
];

/// The class. Specs can be compared, and so have no hash.
fn spec_class() -> &'static Rc<Class> {
    let class = SPEC.get();
    if class.dict.get("__hash__").is_none() {
        class.dict.set("__hash__", Value::None);
        class.modified();
    }
    class
}

fn field(this: &Value, name: &str) -> Value {
    match this {
        Value::Instance(spec) => spec.get(&intern(name)).unwrap_or(Value::None),
        _ => Value::None,
    }
}

fn set(this: &Value, name: &str, value: Value) -> Result {
    if let Value::Instance(spec) = this {
        drop(spec.set(&intern(name), if value.is_null() { Value::None } else { value }));
    }
    Ok(Value::None)
}

fn fill_in(spec: &Value, name: Value, loader: Value, origin: Value, state: Value, folders: Value) -> Result {
    for (field, value) in [
        ("name", name),
        ("loader", loader),
        ("origin", origin),
        ("loader_state", state),
        ("submodule_search_locations", folders),
        ("_uninitialized_submodules", Value::list(Vec::new())),
        ("_set_fileattr", Value::Bool(false)),
        ("_cached", Value::None),
    ] {
        set(spec, field, value)?;
    }
    Ok(Value::None)
}

fn initialize(_: &mut Machine, args: Args) -> Result {
    const PARAMS: Params = Params::new(&["name", "loader", "origin", "loader_state", "is_package"], 2).keyword_only(2);
    let [this, name, loader, origin, state, is_package] = args.bind("ModuleSpec.__init__", 1, &PARAMS)?;
    let is_package = !is_package.is_null() && truth_quick(&is_package).unwrap_or(true);
    let folders = if is_package { Value::list(Vec::new()) } else { Value::None };
    fill_in(&this, name, loader, origin, state, folders)
}

/// The package that the module lies in; a package is its own.
fn parent(this: &Value) -> Value {
    let name = field(this, "name");
    if !folders(this).is_none() {
        return name;
    }
    let text = name.as_str().map_or("", |name| name.as_str());
    Value::str(text.rsplit_once('.').map_or("", |(package, _)| package))
}

/// The folders of a package; None for another module.
pub fn folders(spec: &Value) -> Value {
    field(spec, "submodule_search_locations")
}

async fn repr(this: Value) -> Result {
    let mut parts = Vec::new();
    for (name, always) in [("name", true), ("loader", true), ("origin", false), ("submodule_search_locations", false)] {
        let value = field(&this, name);
        if always || !value.is_none() {
            parts.push(format!("{name}={}", ask::repr(&value).await?.as_str()));
        }
    }
    Ok(Value::string(format!("{}({})", this.class().name(), parts.join(", "))))
}

async fn equal(a: Value, b: Value) -> Result {
    let is_spec =
        |v: &Value| matches!(v, Value::Instance(spec) if spec.with_class(|class| class.is_subclass(spec_class())));
    if !is_spec(&b) {
        return Ok(Value::NotImplemented);
    }
    for name in ["name", "loader", "origin", "submodule_search_locations", "_cached", "_set_fileattr"] {
        if !ask::same(&field(&a, name), &field(&b, name)).await? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

/// The spec of a module in Rust.
pub fn of_native(name: &str) -> Value {
    made(name, "built-in", Value::None, false)
}

/// The spec of a module that was found: one of the library has no place.
pub fn of_found(name: &str, found: &Found) -> Value {
    let folders = found.package.clone().map(|folder| Value::list(folder.map(Value::string).into_iter().collect()));
    let in_library = found.file.starts_with('<');
    let origin = if in_library { "frozen" } else { &found.file };
    made(name, origin, folders.unwrap_or(Value::None), !in_library)
}

fn made(name: &str, origin: &str, folders: Value, has_location: bool) -> Value {
    let spec = Value::Instance(Instance::new(spec_class().clone(), Value::Null));
    // Filling in fields of an own object cannot fail.
    let _ = fill_in(&spec, Value::interned(name), Value::None, Value::str(origin), Value::None, folders);
    let _ = set(&spec, "_set_fileattr", Value::Bool(has_location));
    spec
}

/// The module keeps it.
pub fn keep(module: &Module, spec: Value) {
    module.dict.set_str(&names().spec, spec);
}

/// `_yieldscope.find_spec(name)`: without importing anything; None if there is no such module.
pub fn find(m: &mut Machine, name: Value) -> Result {
    let name = name.as_str().map_or("", |name| name.as_str());
    if super::is_native(name) {
        return Ok(of_native(name));
    }
    Ok(super::search::find(m, name).map_or(Value::None, |found| of_found(name, &found)))
}

pub fn fill(dict: &Rc<Dict>) {
    dict.set("ModuleSpec", Value::Class(spec_class().clone()));
}
