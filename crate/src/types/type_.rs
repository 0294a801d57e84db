//! `type`: making classes, and what classes answer about themselves.

use std::rc::Rc;

use super::class_layout::{best_base, inconsistent, layout_of, set_bases, set_order, slot_names};
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::class::{ClassParts, Layout};
use crate::object::function::{ClassMethod, Member, StaticMethod};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Dict, Flow, Raised, Result, Str, Value, intern, names, types};
use crate::vm::ops_match::{Collection, collection};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(|_, args| Flow::task(new(args)))),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method("__call__", Arity::Any, Call::Flow(call)),
    Def::method("__repr__", Arity::None, Call::Unary(repr)),
    Def::method(
        "mro",
        Arity::None,
        Call::Unary(|_, this| with_class(&this, |c| Value::list(c.mro.borrow().iter().map(Value::from).collect()))),
    ),
    Def::method(
        "__subclasses__",
        Arity::None,
        Call::Unary(|_, this| {
            with_class(&this, |c| {
                Value::list(c.subclasses.borrow().iter().filter_map(|s| s.upgrade()).map(Value::Class).collect())
            })
        }),
    ),
    Def::method(
        "__instancecheck__",
        Arity::One,
        Call::FlowBinary(|_, this, value| {
            with_class(&this, |_| Value::None)?;
            Flow::task(async move { ask::is_own_instance(&value, &this).await.map(Value::Bool) })
        }),
    ),
    Def::method(
        "__subclasscheck__",
        Arity::One,
        Call::FlowBinary(|_, this, other| {
            with_class(&this, |_| Value::None)?;
            Flow::task(async move { ask::is_own_subclass(&other, &this).await.map(Value::Bool) })
        }),
    ),
    Def::method("__or__", Arity::One, Call::Binary(|_, a, b| crate::types::generic_alias::union(a, b))),
    Def::method("__ror__", Arity::One, Call::Binary(|_, a, b| crate::types::generic_alias::union(b, a))),
    Def::method(
        "__dir__",
        Arity::None,
        Call::Unary(|_, this| with_class(&this, |c| Value::list(class_names(c).into_iter().map(Value::Str).collect()))),
    ),
    Def::class_method("__prepare__", Arity::Any, Call::Plain(|_, _| Ok(Value::dict(Dict::new())))),
    Def::getter("__name__", |_, this| with_class(&this, |c| Value::str(&c.name()))),
    Def::setter("__name__", |_, this, value| match (&this, value.as_str()) {
        (Value::Class(c), _) if c.heap && value.is_null() => Err(undeletable(c, "__name__")),
        (Value::Class(_), Some(name)) if name.as_str().contains('\0') => {
            Err(Raised::value_error("type name must not contain null characters"))
        }
        (Value::Class(c), Some(name)) if c.heap => {
            c.set_name(name.as_str());
            Ok(Value::None)
        }
        (Value::Class(c), None) => Err(Raised::type_error(format!(
            "can only assign string to {}.__name__, not '{}'",
            c.name(),
            value.type_name()
        ))),
        _ => immutable(&this, "__name__"),
    }),
    Def::getter("__qualname__", |_, this| with_class(&this, |c| c.qualname.borrow().clone())),
    Def::setter("__qualname__", |_, this, value| match &this {
        Value::Class(c) if c.heap && value.is_null() => Err(undeletable(c, "__qualname__")),
        Value::Class(c) if c.heap && value.as_str().is_none() => Err(Raised::type_error(format!(
            "can only assign string to {}.__qualname__, not '{}'",
            c.name(),
            value.type_name()
        ))),
        Value::Class(c) if c.heap => {
            *c.qualname.borrow_mut() = value;
            Ok(Value::None)
        }
        _ => immutable(&this, "__qualname__"),
    }),
    Def::getter("__module__", |_, this| {
        with_class(&this, |c| match c.dict.get_str(&names().module) {
            Some(Value::Native(getter)) => getter.module.clone().map_or_else(|| Value::str("builtins"), Value::Str),
            own => own.unwrap_or_else(|| Value::str("builtins")),
        })
    }),
    Def::setter("__module__", |_, this, value| set_kept(&this, &names().module, value)),
    Def::getter("__text_signature__", |_, this| {
        with_class(&this, |c| crate::module::operator::text_signature(c).map_or(Value::None, Value::str))
    }),
    Def::getter("__bases__", |_, this| {
        with_class(&this, |c| Value::tuple(c.bases.borrow().iter().map(Value::from).collect()))
    }),
    Def::setter("__bases__", set_bases),
    Def::getter("__base__", |_, this| {
        with_class(&this, |c| best_base(&c.bases.borrow()).map_or(Value::None, Value::Class))
    }),
    Def::getter("__mro__", |_, this| {
        with_class(&this, |c| Value::tuple(c.mro.borrow().iter().map(Value::from).collect()))
    }),
    Def::getter("__dict__", |_, this| with_class(&this, crate::types::mappingproxy::of_class)),
    Def::asking_getter("__doc__", |m, this| match &this {
        Value::Class(c) => match c.dict.get_str(&names().doc) {
            Some(doc) => m.bind_to_class(&doc, c),
            None => Ok(Flow::Value(Value::None)),
        },
        _ => with_class(&this, |_| Value::None).map(Flow::Value),
    }),
    Def::setter("__doc__", |_, this, value| set_kept(&this, &names().doc, value)),
    Def::getter("__abstractmethods__", |_, this| match &this {
        Value::Class(c) => own_value(c, &names().abstractmethods)
            .ok_or_else(|| Raised::attribute_error(&this, "__abstractmethods__", "__abstractmethods__")),
        _ => Ok(Value::None),
    }),
    Def::setter("__abstractmethods__", |_, this, value| {
        if let Value::Class(c) = &this {
            c.is_abstract.set(crate::ops::truth::truth_quick(&value).unwrap_or(!value.is_null()));
        }
        set_or_remove(&this, &names().abstractmethods, value)
    }),
    Def::getter("__annotations__", |_, this| match &this {
        Value::Class(c) if c.heap => Ok(match c.dict.get_str(&names().annotations) {
            Some(found) => found,
            None => {
                let fresh = Value::dict(Dict::new());
                c.set(&names().annotations, fresh.clone());
                fresh
            }
        }),
        _ => Err(crate::vm::attribute::missing_attribute(&this, &names().annotations)),
    }),
    Def::setter("__annotations__", |_, this, value| set_or_remove(&this, &names().annotations, value)),
    Def::getter("__type_params__", |_, this| {
        with_class(&this, |c| own_value(c, &names().type_params).unwrap_or_else(|| Value::tuple(Vec::new())))
    }),
    Def::setter("__type_params__", |_, this, value| set_kept(&this, &names().type_params, value)),
    Def::getter("__basicsize__", |_, _| Ok(Value::Int(16))),
    Def::getter("__itemsize__", |_, this| with_class(&this, |c| Value::Int(item_size(c)))),
    Def::getter("__weakrefoffset__", |_, this| {
        with_class(&this, |c| Value::Int(if c.heap && c.has_weak_references.get() { -32 } else { 0 }))
    }),
    Def::getter("__dictoffset__", |_, this| with_class(&this, |c| Value::Int(if c.has_dict { -1 } else { 0 }))),
    Def::getter("__flags__", |m, this| {
        with_class(&this, |c| {
            let pattern = match collection(m, c) {
                Some(Collection::Sequence) => 1 << 5,
                Some(Collection::Mapping) => 1 << 6,
                None => 0,
            };
            Value::Int((i64::from(c.is_abstract.get()) << 20) | (i64::from(c.heap) << 9) | pattern)
        })
    }),
];

/// Bytes of each item of those that are as large as they have items.
fn item_size(class: &Class) -> i64 {
    let of_builtin = |c: &Rc<Class>| match &*c.name() {
        _ if c.heap => None,
        "int" => Some(4),
        "tuple" => Some(8),
        "bytes" => Some(1),
        "type" => Some(40),
        _ => None,
    };
    class.mro.borrow().iter().find_map(of_builtin).unwrap_or(0)
}

/// What a class says of itself under a name that also is an attribute of all classes: `type` has the getter of it there.
fn own_value(class: &Class, name: &Rc<Str>) -> Option<Value> {
    class.dict.get_str(name).filter(|own| !matches!(own, Value::Native(_)))
}

fn with_class(this: &Value, f: impl FnOnce(&Rc<Class>) -> Value) -> Result {
    match this {
        Value::Class(c) => Ok(f(c)),
        other => Err(Raised::type_error(format!(
            "descriptor requires a 'type' object but received a '{}'",
            other.type_name()
        ))),
    }
}

pub(super) fn immutable(this: &Value, name: &str) -> Result {
    let class = if let Value::Class(c) = this { c.name() } else { this.type_name() };
    Err(Raised::type_error(format!("cannot set '{name}' attribute of immutable type '{class}'")))
}

/// What CPython says where a class is to lose what every class has.
#[cold]
fn undeletable(class: &Class, name: &str) -> Raised {
    Raised::type_error(format!("cannot delete '{name}' attribute of immutable type '{}'", class.name()))
}

fn set_kept(this: &Value, name: &Rc<Str>, value: Value) -> Result {
    match this {
        Value::Class(c) if c.heap && value.is_null() => Err(undeletable(c, name.as_str())),
        _ => set_own(this, name, value),
    }
}

/// As `set_own`; what is not there cannot be deleted.
fn set_or_remove(this: &Value, name: &Rc<Str>, value: Value) -> Result {
    match this {
        Value::Class(c) if c.heap && value.is_null() && c.dict.find_str(name).is_none() => {
            Err(Raised::attribute_error(this, name.as_str(), name.as_str()))
        }
        _ => set_own(this, name, value),
    }
}

fn set_own(this: &Value, name: &Rc<Str>, value: Value) -> Result {
    match this {
        Value::Class(c) if c.heap => {
            if value.is_null() {
                drop(c.dict.remove_str(name));
                c.modified();
            } else {
                c.set(name, value);
            }
            Ok(Value::None)
        }
        _ => immutable(this, name.as_str()),
    }
}

fn repr(_: &mut Machine, this: Value) -> Result {
    with_class(&this, |c| Value::string(format!("<class '{}'>", c.full_name())))
}

/// `type.__call__`
fn call(_: &mut Machine, mut args: Args) -> Result<Flow> {
    if args.pos.is_empty() {
        return Err(Raised::type_error("descriptor '__call__' of 'type' object needs an argument"));
    }
    let this = args.pos.remove(0);
    let Value::Class(class) = this else {
        return Err(Raised::type_error(format!(
            "descriptor '__call__' requires a 'type' object but received a '{}'",
            this.type_name()
        )));
    };
    if Rc::ptr_eq(&class, &types().type_) && args.pos.len() == 1 && args.kw.is_empty() {
        return Ok(Flow::Value(Value::Class(args.pos[0].class())));
    }
    Ok(Flow::Call(Value::Native(plain_call()), {
        args.pos.insert(0, Value::Class(class));
        args
    }))
}

/// `C(...)` without a metaclass's `__call__`: the end of every `super().__call__()`.
fn plain_call() -> Rc<crate::object::NativeFunction> {
    thread_local! {
        static CALL: Rc<crate::object::NativeFunction> = crate::object::NativeFunction::from_def(
            &Def::function("__call__", Arity::Any, Call::Task(|args| Box::pin(construct(args)))), None, None);
    }
    CALL.with(Rc::clone)
}

async fn construct(mut args: Args) -> Result {
    let Value::Class(class) = args.pos.remove(0) else { return Ok(Value::None) };
    let new = ask::get_attribute(&Value::Class(class.clone()), &names().new).await?;
    let mut with_class = args.clone();
    with_class.pos.insert(0, Value::Class(class.clone()));
    let plain_new = crate::vm::construct::is_object_method(&new);
    let instance = if plain_new {
        let init_is_plain = class.lookup(&names().init).is_none_or(|i| crate::vm::construct::is_object_method(&i));
        if init_is_plain && (!args.pos.is_empty() || !args.kw.is_empty()) {
            return Err(Raised::type_error(format!("{}() takes no arguments", class.name())));
        }
        ask::call1(&new, Value::Class(class.clone())).await?
    } else {
        ask::call(&new, with_class).await?
    };
    if instance.class().is_subclass(&class)
        && let Some(init) = instance.class().lookup(&names().init)
        && !crate::vm::construct::is_object_method(&init)
    {
        let result = ask::call_method(&init, &instance, args).await?;
        if !result.is_none() {
            return Err(Raised::type_error(format!("__init__() should return None, not '{}'", result.type_name())));
        }
    }
    Ok(instance)
}

/// `type(name, bases, namespace, **kwargs)`
async fn new(args: Args) -> Result {
    let [meta, name, bases, namespace] = match <[Value; 4]>::try_from(args.pos.into_vec()) {
        Ok(all) => all,
        Err(given) if given.len() == 2 => return Ok(Value::Class(given[1].class())),
        Err(_) => return Err(Raised::type_error("type() takes 1 or 3 arguments")),
    };
    let Value::Class(meta) = meta else { return Err(Raised::type_error("type.__new__(X): X is not a type object")) };
    let Some(name) = name.as_str().cloned() else {
        return Err(Raised::type_error(format!("type.__new__() argument 1 must be str, not {}", name.type_name())));
    };
    if name.as_str().contains('\0') {
        return Err(Raised::value_error("type name must not contain null characters"));
    }
    let Some(bases) = bases.as_tuple().cloned() else {
        return Err(Raised::type_error(format!("type.__new__() argument 2 must be tuple, not {}", bases.type_name())));
    };
    let Some(namespace) = namespace.as_dict().cloned() else {
        return Err(Raised::type_error(format!(
            "type.__new__() argument 3 must be dict, not {}",
            namespace.type_name()
        )));
    };
    let mut base_classes = Vec::new();
    for base in bases.iter() {
        match base {
            Value::Class(c) => {
                base_classes.push(c.clone());
            }
            other => {
                if ask::find_attribute(other, &names().mro_entries).await?.is_some() {
                    return Err(Raised::type_error(
                        "type() doesn't support MRO entry resolution; use types.new_class()",
                    ));
                }
            }
        }
    }
    let best = winner(&meta, bases.iter().map(Value::class))?;
    if !Rc::ptr_eq(&best, &meta) {
        let maker = ask::get_attribute(&Value::Class(best.clone()), &names().new).await?;
        // The metaclass of a base makes its classes by itself.
        if !matches!(maker, Value::Native(_)) {
            let parts = vec![Value::Class(best), Value::Str(name), Value::Tuple(bases), Value::Dict(namespace)];
            return ask::call(&maker, Args { kw: args.kw, ..Args::from_vec(parts) }).await;
        }
    }
    let meta = best;
    if base_classes.len() < bases.len() {
        return Err(Raised::type_error("bases must be types"));
    }
    if base_classes.is_empty() {
        base_classes.push(types().object.clone());
    }
    let mut slot_items = None;
    let module = ask::machine(|m| Ok(m.running_module().unwrap_or_default())).await?;
    if let Some(slots) = namespace.get_str(&names().slots)
        && !matches!(slots.payload(), Value::Str(_) | Value::Tuple(_) | Value::List(_) | Value::Dict(_) | Value::Set(_))
    {
        slot_items = Some(ask::collect(&slots).await?);
    }
    let class = make(&meta, &name, base_classes, &namespace, module, slot_items)?;
    if class.dict.keys().iter().any(|key| key.as_str().is_none()) {
        let text = format!("non-string key in the __dict__ of class {}", class.name());
        crate::module::warnings::runtime(text, &Value::None).await?;
    }
    if let Some(order) = meta.lookup(&names().mro).filter(|m| !matches!(m, Value::Native(_))) {
        let order = ask::call_method(&order, &Value::Class(class.clone()), Args::none()).await?;
        set_order(&class, &ask::collect(&order).await?)?;
    }
    finish(&class, args.kw).await?;
    Ok(Value::Class(class))
}

/// The most derived of `meta` and the classes of the bases.
pub fn winner(meta: &Rc<Class>, metas_of_bases: impl Iterator<Item = Rc<Class>>) -> Result<Rc<Class>> {
    let mut best = meta.clone();
    for other in metas_of_bases {
        if best.is_subclass(&other) {
            continue;
        }
        if other.is_subclass(&best) {
            best = other;
            continue;
        }
        return Err(Raised::type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
        ));
    }
    Ok(best)
}

fn make(
    meta: &Rc<Class>,
    name: &Rc<Str>,
    bases: Vec<Rc<Class>>,
    namespace: &Rc<Dict>,
    module: Value,
    slot_items: Option<Vec<Value>>,
) -> Result<Rc<Class>> {
    for base in &bases {
        if !base.subclassable {
            return Err(Raised::type_error(format!("type '{}' is not an acceptable base type", base.full_name())));
        }
    }
    let layout = layout_of(&bases)?;
    let n = names();
    let dict = namespace.copy_shared();
    let qualname = dict.remove_str(&n.qualname).unwrap_or_else(|| Value::Str(name.clone()));
    if qualname.as_str().is_none() {
        return Err(Raised::type_error(format!("type __qualname__ must be a str, not {}", qualname.type_name())));
    }
    let cell = dict.remove_str(&n.classcell);
    if let Some(other) = cell.as_ref().filter(|cell| !matches!(cell, Value::Cell(_))) {
        let kind = other.class().full_name();
        return Err(Raised::type_error(format!("__classcell__ must be a nonlocal cell, not <class '{kind}'>")));
    }
    if dict.find_str(&n.module).is_none() && !module.is_null() {
        dict.set_str(&n.module, module);
    }
    for method in [&n.init_subclass, &n.class_getitem] {
        if let Some(function @ Value::Function(_)) = dict.get_str(method) {
            dict.set_str(method, Value::opaque(&types().classmethod, ClassMethod { function }));
        }
    }
    if let Some(function @ Value::Function(_)) = dict.get_str(&n.new) {
        dict.set_str(&n.new, Value::opaque(&types().staticmethod, StaticMethod { function }));
    }
    if dict.find_str(&n.eq).is_some() && dict.find_str(&n.hash).is_none() {
        dict.set_str(&n.hash, Value::None);
    }
    let slots = slot_names(&dict, slot_items)?;
    let inherited_dict = bases.iter().any(|b| b.has_dict);
    let (own, has_dict) = match &slots {
        None => (Vec::new(), true),
        Some(slots) => {
            if let Layout::Payload("int" | "tuple" | "bytes") = layout
                && slots.iter().any(|s| !matches!(s.as_str(), "__dict__" | "__weakref__"))
            {
                return Err(Raised::type_error(format!(
                    "nonempty __slots__ not supported for subtype of '{}'",
                    best_base(&bases).map_or_else(|| "object".into(), |b| b.name())
                )));
            }
            for (slot, inherited) in [
                ("__dict__", inherited_dict),
                ("__weakref__", inherited_dict || bases.iter().any(|b| b.has_weak_slot.get())),
            ] {
                if slots.iter().filter(|s| s.as_str() == slot).count() + usize::from(inherited) > 1
                    && slots.iter().any(|s| s.as_str() == slot)
                {
                    return Err(Raised::type_error(format!("{slot} slot disallowed: we already got one")));
                }
            }
            let wants_dict = slots.iter().any(|s| s.as_str() == "__dict__");
            let own: Vec<_> =
                slots.iter().filter(|s| !matches!(s.as_str(), "__dict__" | "__weakref__")).cloned().collect();
            (own, wants_dict || inherited_dict)
        }
    };
    let own = mangled_and_sorted(name, &own);
    for slot in &own {
        if dict.find_str(slot).is_some() {
            return Err(Raised::value_error(format!("'{}' in __slots__ conflicts with class variable", slot.as_str())));
        }
    }
    if let Some((_, twice)) = bases.iter().enumerate().find(|(at, b)| bases[..*at].iter().any(|a| Rc::ptr_eq(a, b))) {
        return Err(Raised::type_error(format!("duplicate base class {}", twice.name())));
    }
    let first_slot = bases.iter().map(|b| b.slot_count).max().unwrap_or(0);
    let class = Class::new(ClassParts {
        name: name.as_str().into(),
        bases,
        dict,
        metaclass: (!Rc::ptr_eq(meta, &types().type_)).then(|| meta.clone()),
        layout,
        heap: true,
        subclassable: true,
        has_dict,
        own_slots: own.len(),
    })
    .map_err(|e| inconsistent(&e.0))?;
    *class.qualname.borrow_mut() = qualname;
    for (at, slot) in own.iter().enumerate() {
        let member = Member { name: slot.clone(), owner: class.clone(), slot: first_slot + at };
        class.dict.set_str(slot, Value::opaque(&types().member_descriptor, member));
    }
    let weak_slot = slots.iter().flatten().any(|slot| slot.as_str() == "__weakref__");
    if weak_slot && class.has_weak_references.get() {
        return Err(Raised::type_error("__weakref__ slot disallowed: we already got one"));
    }
    let mut phantoms = class.phantoms();
    let of_fixed_size = !matches!(layout, Layout::Payload("int" | "tuple" | "bytes"));
    if weak_slot || slots.is_none() && of_fixed_size && !class.has_weak_references.get() {
        super::define(&class, crate::module::weakref::ATTRIBUTE);
        class.has_weak_references.set(true);
        phantoms = if weak_slot { phantoms } else { phantoms.saturating_sub(1) };
    }
    if class.dict.find_str(&n.doc).is_none() && !own.iter().any(|slot| Rc::ptr_eq(slot, &n.doc)) {
        class.dict.set_str(&n.doc, Value::None);
    }
    if weak_slot {
        class.has_weak_slot.set(true);
    }
    class.dict.add_phantoms(phantoms);
    // CPython looks through a copy of the namespace for those who want to know their name.
    let _copy = Charge::fresh(Kind::DICT, || block::namespace(class.dict.len() + class.phantoms()));
    class.modified();
    if let Some(Value::Cell(cell)) = cell {
        drop(cell.set(Value::Class(class.clone())));
    }
    Ok(class)
}

/// Slots lie in the order of their names, so that classes with the same ones are laid out alike.
fn mangled_and_sorted(class_name: &Rc<Str>, slots: &[Rc<Str>]) -> Vec<Rc<Str>> {
    let class_name = class_name.as_str().into();
    let mangle = |slot: &Rc<Str>| intern(&crate::scope::mangle::mangle(Some(&class_name), &slot.as_str().into()));
    let mut slots: Vec<_> = slots.iter().map(mangle).collect();
    slots.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    slots
}

/// `__set_name__` of the namespace's values and `__init_subclass__` of the parent.
async fn finish(class: &Rc<Class>, kw: Vec<(Rc<Str>, Value)>) -> Result<()> {
    let this = Value::Class(class.clone());
    for (key, value) in class.dict.pairs() {
        if matches!(value.bare(), Value::Function(_) | Value::Native(_) | Value::Int(_) | Value::Str(_) | Value::None) {
            continue;
        }
        if let Some(property) = value.downcast::<crate::object::function::Property>() {
            *property.name.borrow_mut() = key.clone();
        }
        if let Some(method) = value.class().lookup(&names().set_name) {
            let result = ask::call_method(&method, &value, Args::two(this.clone(), key.clone())).await;
            if let Err(raised) = result {
                let note = format!(
                    "Error calling __set_name__ on '{}' instance {} in '{}'",
                    value.type_name(),
                    ask::repr(&key).await?.as_str(),
                    class.name()
                );
                crate::types::exception::add_note(&raised.0, Value::string(note));
                return Err(raised);
            }
        }
    }
    let found =
        class.lookup_after(class, &names().init_subclass).filter(|m| !crate::vm::construct::is_object_method(m));
    match found {
        None if kw.is_empty() => Ok(()),
        None => Err(Raised::type_error(format!("{}.__init_subclass__() takes no keyword arguments", class.name()))),
        Some(method) => {
            let bound = {
                let class = class.clone();
                ask::machine_flow(move |m| m.bind_attribute(&method, &Value::Class(class.clone()), &class)).await?
            };
            ask::call(&bound, Args { pos: Default::default(), kw }).await?;
            Ok(())
        }
    }
}

/// Names of a class's attributes along its order, sorted.
pub fn class_names(class: &Rc<Class>) -> Vec<Rc<Str>> {
    let mut all: Vec<Rc<Str>> = Vec::new();
    for c in class.mro.borrow().iter() {
        for key in c.dict.keys() {
            if let Some(name) = key.as_str()
                && !name.as_str().ends_with(" (setter)")
            {
                all.push(name.clone());
            }
        }
    }
    all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    all.dedup_by(|a, b| a.as_str() == b.as_str());
    all
}
