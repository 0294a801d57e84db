//! `object`: what every value can do.

use std::rc::Rc;

use crate::object::function::Member;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Flow, Instance, Raised, Result, Str, Value, intern, names};
use crate::vm::attribute::instance_dict;
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__init__", Arity::Any, Call::Plain(init)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| Ok(Value::string(default_repr(&this))))),
    Def::method(
        "__str__",
        Arity::None,
        Call::FlowUnary(|_, this| match this.class().lookup(&names().repr) {
            // That it gives no str is for the caller to say.
            Some(function @ Value::Function(_)) => Ok(Flow::Call(function, Args::one(this))),
            _ => Flow::task(async move { ask::repr(&this).await.map(Value::Str) }),
        }),
    ),
    Def::method("__format__", Arity::One, Call::FlowBinary(format)),
    Def::method(
        "__hash__",
        Arity::None,
        Call::Unary(|_, this| {
            let place = match this.bare() {
                Value::Float(x) if x.is_nan() => x.to_bits() as usize,
                _ => this.id() as usize,
            };
            Ok(Value::Int(crate::object::hash::hash_address(place)))
        }),
    ),
    Def::method(
        "__eq__",
        Arity::One,
        Call::Binary(|_, a, b| Ok(if a.is(&b) { Value::Bool(true) } else { Value::NotImplemented })),
    ),
    Def::method("__ne__", Arity::One, Call::FlowBinary(not_equal)),
    Def::method("__lt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__le__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__gt__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method("__ge__", Arity::One, Call::Binary(|_, _, _| Ok(Value::NotImplemented))),
    Def::method(
        "__getattribute__",
        Arity::One,
        Call::FlowBinary(|m, this, name| {
            let name = attribute_name(&name)?;
            let class = this.class();
            match m.find_attribute(&this, &class, &name)? {
                Some(flow) => Ok(flow),
                None => Err(crate::vm::attribute::missing_attribute(&this, &name)),
            }
        }),
    ),
    Def::method(
        "__setattr__",
        Arity::Between(2, 2),
        Call::Flow(|m, args| {
            let [this, name, value] = args.take();
            let name = attribute_name(&name)?;
            m.set_attribute_plain(&this, &this.class(), &name, value)
        }),
    ),
    Def::method(
        "__delattr__",
        Arity::One,
        Call::FlowBinary(|m, this, name| {
            let name = attribute_name(&name)?;
            m.set_attribute_plain(&this, &this.class(), &name, Value::Null)
        }),
    ),
    Def::method(
        "__dir__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::list(attribute_names(&this).into_iter().map(Value::Str).collect()))),
    ),
    Def::method(
        "__sizeof__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::int_from_usize(crate::memory::size::size_of(&this)))),
    ),
    Def::method(
        "__reduce_ex__",
        Arity::One,
        Call::FlowBinary(|_, this, protocol| {
            Flow::task(crate::module::call("copyreg", "_reduce_ex", Args::from_vec(vec![this, protocol])))
        }),
    ),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(crate::module::call("copyreg", "_reduce", Args::from_vec(vec![this, Value::Int(0)])))
        }),
    ),
    Def::method(
        "__getstate__",
        Arity::None,
        Call::FlowUnary(|_, this| Flow::task(crate::module::call("copyreg", "_getstate", Args::one(this)))),
    ),
    Def::class_method(
        "__init_subclass__",
        Arity::Any,
        Call::Plain(|_, args| {
            let class = args.pos.first().map_or("object".into(), |c| match c {
                Value::Class(c) => c.name(),
                other => other.type_name(),
            });
            args.no_keywords(&format!("{class}.__init_subclass__"))?;
            Ok(Value::None)
        }),
    ),
    Def::class_method("__subclasshook__", Arity::Any, Call::Plain(|_, _| Ok(Value::NotImplemented))),
    Def::getter("__class__", |_, this| Ok(Value::Class(this.class()))),
    Def::setter("__class__", set_class),
];

/// The interned name of an attribute given as a value.
pub fn attribute_name(name: &Value) -> Result<Rc<Str>> {
    match name.as_str() {
        Some(name) => Ok(crate::object::intern::intern_str(name)),
        None => Err(Raised::type_error(format!("attribute name must be string, not '{}'", name.type_name()))),
    }
}

fn new(_: &mut Machine, args: Args) -> Result {
    let excess = args.pos.len() > 1 || !args.kw.is_empty();
    let Some(first) = args.pos.first() else {
        return Err(Raised::type_error("object.__new__(): not enough arguments"));
    };
    let Value::Class(class) = first else {
        return Err(Raised::type_error(format!("object.__new__(X): X is not a type object ({})", first.type_name())));
    };
    if excess {
        let own_new = class.lookup(&names().new).is_some_and(|n| !crate::vm::construct::is_object_method(&n));
        if own_new {
            return Err(Raised::type_error("object.__new__() takes exactly one argument (the type to instantiate)"));
        }
        if class.lookup(&names().init).is_none_or(|i| crate::vm::construct::is_object_method(&i)) {
            return Err(Raised::type_error(format!("{}() takes no arguments", class.name())));
        }
    }
    if class.is_abstract.get() {
        return Err(abstract_class(class));
    }
    if class.layout != crate::object::class::Layout::Object
        && !matches!(class.layout, crate::object::class::Layout::Type)
    {
        let name = class.name();
        let base = class.mro.borrow().iter().find(|c| !c.heap).map_or_else(|| name.clone(), |c| c.name());
        return Err(Raised::type_error(format!("object.__new__({name}) is not safe, use {base}.__new__()")));
    }
    Ok(Value::Instance(Instance::new(class.clone(), Value::Null)))
}

#[cold]
fn abstract_class(class: &Class) -> Raised {
    let mut missing: Vec<String> = Vec::new();
    if let Some(set) = class.dict.get_str(&names().abstractmethods)
        && let Some(set) = set.as_set()
    {
        missing = set.to_vec().iter().filter_map(|v| v.as_str().map(|s| format!("'{}'", s.as_str()))).collect();
    }
    missing.sort();
    let plural = if missing.len() == 1 { "" } else { "s" };
    Raised::type_error(format!(
        "Can't instantiate abstract class {} without an implementation for abstract method{plural} {}",
        class.name(),
        missing.join(", ")
    ))
}

fn init(_: &mut Machine, args: Args) -> Result {
    let excess = args.pos.len() > 1 || !args.kw.is_empty();
    if excess && let Some(this) = args.pos.first() {
        let class = this.class();
        if class.lookup(&names().init).is_some_and(|i| !crate::vm::construct::is_object_method(&i)) {
            return Err(Raised::type_error(
                "object.__init__() takes exactly one argument (the instance to initialize)",
            ));
        }
        if class.lookup(&names().new).is_none_or(|n| crate::vm::construct::is_object_method(&n)) {
            return Err(Raised::type_error(format!(
                "{}.__init__() takes exactly one argument (the instance to initialize)",
                class.name()
            )));
        }
    }
    Ok(Value::None)
}

/// `<module.Class object at 0x…>`
pub fn default_repr(this: &Value) -> String {
    let class = this.class();
    let name = match class.module() {
        Some(module) if module != "builtins" => format!("{module}.{}", class.qualified_name()),
        _ => class.qualified_name(),
    };
    format!("<{name} object at {}>", address(this))
}

/// An address as reprs show it.
pub fn address(this: &Value) -> String {
    format!("0x{:012x}", this.id())
}

fn format(_: &mut Machine, this: Value, spec: Value) -> Result<Flow> {
    match spec.as_str() {
        Some(spec) if spec.is_empty() => Flow::task(async move { ask::str(&this).await.map(Value::Str) }),
        Some(_) => {
            Err(Raised::type_error(format!("unsupported format string passed to {}.__format__", this.type_name())))
        }
        None => Err(Raised::type_error(format!("__format__() argument must be str, not {}", spec.type_name()))),
    }
}

/// `!=` is the opposite of `==` where a class has only that.
fn not_equal(_: &mut Machine, a: Value, b: Value) -> Result<Flow> {
    Flow::task(async move {
        let Some(equal) = ask::special(&a, &names().eq, vec![b]).await? else { return Ok(Value::NotImplemented) };
        if matches!(equal, Value::NotImplemented) {
            return Ok(equal);
        }
        Ok(Value::Bool(!ask::truth(&equal).await?))
    })
}

fn set_class(_: &mut Machine, this: Value, class: Value) -> Result {
    if class.is_null() {
        return Err(Raised::type_error("can't delete __class__ attribute"));
    }
    let Value::Class(new) = &class else {
        return Err(Raised::type_error(format!(
            "__class__ must be set to a class, not '{}' object",
            class.type_name()
        )));
    };
    match &this {
        Value::Instance(i) if new.heap && i.class().heap => {
            if new.layout != i.class().layout || slots_of(new) != slots_of(&i.class()) {
                return Err(Raised::type_error(format!(
                    "__class__ assignment: '{}' object layout differs from '{}'",
                    new.name(),
                    i.class().name()
                )));
            }
            i.set_class(new.clone());
            Ok(Value::None)
        }
        Value::Exception(e) if new.heap => {
            e.set_class(new.clone());
            Ok(Value::None)
        }
        Value::Module(m) if new.is_subclass(&crate::object::types().module) => {
            m.set_class(new);
            Ok(Value::None)
        }
        _ => Err(Raised::type_error("__class__ assignment only supported for mutable types or ModuleType subclasses")),
    }
}

/// The names of the slots that instances of a class have, in their places.
fn slots_of(class: &Rc<Class>) -> Vec<String> {
    let mut slots = vec![String::new(); class.slot_count];
    for owner in class.mro.borrow().iter().filter(|owner| owner.slot_count > 0) {
        for (_, value) in owner.dict.pairs() {
            if let Some(member) = value.downcast::<Member>().filter(|member| Rc::ptr_eq(&member.owner, owner))
                && let Some(name) = slots.get_mut(member.slot)
            {
                *name = member.name.as_str().to_string();
            }
        }
    }
    slots
}

/// `dir(object)`, sorted.
pub fn attribute_names(this: &Value) -> Vec<Rc<Str>> {
    let mut all = match this {
        Value::Module(_) => Vec::new(),
        Value::Class(c) => return super::type_::class_names(c),
        _ => super::type_::class_names(&this.class()),
    };
    // A method has what its function has.
    let holder = if let Value::Method(method) = this { &method.function } else { this };
    if let Some(Value::Dict(dict)) = instance_dict(holder) {
        all.extend(dict.keys().iter().filter_map(|k| k.as_str().cloned()));
    }
    if this.class().has_dict {
        all.push(intern("__dict__"));
        if !matches!(this, Value::Exception(_)) {
            all.push(intern("__weakref__"));
        }
    }
    all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    all.dedup_by(|a, b| a.as_str() == b.as_str());
    all
}
