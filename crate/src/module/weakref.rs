//! `_weakref`: references that do not keep an object. Their callbacks run when the object has gone.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def};
use crate::object::{
    Class, Dict, Exception, Flow, Function, Generator, Instance, Method, Module, NativeFunction, Opaque, OpaqueData,
    Raised, Result, Set, Value, trash, types,
};
use crate::types::arguments::{is_exactly, of_class, wrong_receiver};
use crate::vm::{Machine, ask};

macro_rules! targets {
    ($($kind:ident($object:ty)),* $(,)?) => {
        /// What a weak reference points to.
        enum Target { $($kind(Weak<$object>)),* }

        impl Target {
            fn of(v: &Value) -> Option<Target> {
                match v {
                    $(Value::$kind(r) => Some(Target::$kind(Rc::downgrade(r))),)*
                    _ => None,
                }
            }

            fn is_alive(&self) -> bool {
                match self {
                    $(Target::$kind(weak) => weak.strong_count() > 0),*
                }
            }

            fn get(&self) -> Value {
                match self {
                    $(Target::$kind(weak) => weak.upgrade().map_or(Value::None, Value::$kind)),*
                }
            }
        }

    };
}

targets!(
    Instance(Instance),
    Function(Function),
    Method(Method),
    Native(NativeFunction),
    Generator(Generator),
    Class(Class),
    Exception(Exception),
    Module(Module),
    Opaque(Opaque),
    Set(Set),
);

/// Whether CPython keeps room for weak references in such an object.
fn is_referable(v: &Value) -> bool {
    match v {
        Value::Instance(_) | Value::Exception(_) => v.class().has_weak_references.get(),
        _ => true,
    }
}

/// What a class has that adds room for weak references to its instances.
pub const ATTRIBUTE: &[Def] =
    &[Def::getter("__weakref__", |_, this| Ok(references(&this).into_iter().next().unwrap_or(Value::None)))];

thread_local! {
    /// The references that there are, by the address of their object.
    static REFERENCES: RefCell<HashMap<usize, Vec<Target>>> = RefCell::default();
}

/// The references to this very object, those with a callback too.
fn references(object: &Value) -> Vec<Value> {
    let Some(address) = object.address() else { return Vec::new() };
    let known: Vec<Value> =
        REFERENCES.with_borrow(|all| all.get(&address).into_iter().flatten().map(Target::get).collect());
    known.into_iter().filter(|r| r.downcast::<Reference>().is_some_and(|r| r.target.get().is(object))).collect()
}

/// The one without a callback, which all share that want such a one.
fn shared(object: &Value) -> Option<Value> {
    let bare = |r: &Value| r.downcast::<Reference>().is_some_and(|r| r.callback.borrow().is_none());
    references(object).into_iter().find(|r| matches!(r, Value::Opaque(_)) && bare(r))
}

fn enter(object: &Value, reference: &Value) {
    let (Some(address), Some(reference)) = (object.address(), Target::of(reference)) else { return };
    REFERENCES.with_borrow_mut(|all| {
        if all.len() == all.capacity() {
            all.retain(|_, references| references.iter().any(Target::is_alive));
        }
        let references = all.entry(address).or_default();
        references.retain(Target::is_alive);
        references.push(reference);
    });
}

struct Reference {
    target: Target,
    callback: RefCell<Value>,
    hash: Cell<Option<i64>>,
}
impl OpaqueData for Reference {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.callback.borrow());
    }

    fn dissolve(&self) {
        drop(self.callback.take());
    }
}

fn reference(this: &Value) -> Result<&Reference> {
    this.downcast::<Reference>().ok_or_else(|| wrong_receiver("weakref.ReferenceType", this))
}

/// Calls the callback of a weak reference whose object has gone; errors are reported and ignored.
pub async fn call_back(this: Value) -> Result {
    let callback = reference(&this)?.callback.replace(Value::None);
    if !callback.is_null()
        && !callback.is_none()
        && let Err(raised) = ask::call1(&callback, this).await
    {
        super::sys_hooks::unraisable(&raised, &callback).await?;
    }
    Ok(Value::None)
}

const REFERENCE: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Any,
        Call::Plain(|_, args| {
            let given = args.pos.len().saturating_sub(1);
            if given == 0 {
                return Err(Raised::type_error("__new__ expected at least 1 argument, got 0"));
            }
            if given > 2 {
                return Err(Raised::type_error(format!("__new__ expected at most 2 arguments, got {given}")));
            }
            if args.pos.first().is_some_and(|cls| is_exactly(cls, &types().weakref)) {
                args.no_keywords("ref")?;
            }
            let [cls, object, callback] = args.take();
            let Some(target) = Target::of(&object).filter(|_| is_referable(&object)) else {
                return Err(Raised::type_error(format!(
                    "cannot create weak reference to '{}' object",
                    object.type_name()
                )));
            };
            let class = &types().weakref;
            let watches = !callback.is_null() && !callback.is_none();
            let plain = !watches && is_exactly(&cls, class);
            if plain && let Some(known) = shared(&object) {
                return Ok(known);
            }
            let callback = RefCell::new(if watches { callback } else { Value::None });
            let made = Value::opaque(class, Reference { target, callback, hash: Cell::new(None) });
            let made = of_class(&cls, class, made)?;
            enter(&object, &made);
            if let (true, Some(address)) = (watches, object.address()) {
                trash::watch(address, &made);
            }
            Ok(made)
        }),
    ),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method("__call__", Arity::None, Call::Unary(|_, this| Ok(reference(&this)?.target.get()))),
    Def::getter("__callback__", |_, this| Ok(reference(&this)?.callback.borrow().clone())),
    Def::method(
        "__hash__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let r = reference(&this)?;
                if let Some(hash) = r.hash.get() {
                    return Ok(Value::Int(hash));
                }
                let object = r.target.get();
                if object.is_none() {
                    return Err(Raised::type_error("weak object has gone away"));
                }
                let hash = ask::hash(&object).await?;
                r.hash.set(Some(hash));
                Ok(Value::Int(hash))
            })
        }),
    ),
    Def::method("__eq__", Arity::One, Call::FlowBinary(|_, a, b| equal(a, b, false))),
    Def::method("__ne__", Arity::One, Call::FlowBinary(|_, a, b| equal(a, b, true))),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let object = reference(&this)?.target.get();
            let id = this.id();
            Ok(Value::string(if object.is_none() {
                format!("<weakref at {id:#x}; dead>")
            } else {
                format!("<weakref at {id:#x}; to '{}' at {:#x}>", object.class().full_name(), object.id())
            }))
        }),
    ),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
    ),
];

fn equal(a: Value, b: Value, negated: bool) -> Result<Flow> {
    let (Some(x), Some(y)) = (a.downcast::<Reference>(), b.downcast::<Reference>()) else {
        return Ok(Flow::Value(Value::NotImplemented));
    };
    let (x, y) = (x.target.get(), y.target.get());
    if x.is_none() || y.is_none() {
        return Ok(Flow::Value(Value::Bool(a.is(&b) != negated)));
    }
    Flow::task(async move { Ok(Value::Bool(ask::same(&x, &y).await? != negated)) })
}

const TABLE: &[Def] = &[
    Def::function("getweakrefcount", Arity::One, Call::Unary(|_, v| Ok(Value::int_from_usize(references(&v).len())))),
    Def::function("getweakrefs", Arity::One, Call::Unary(|_, v| Ok(Value::list(references(&v))))),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    let class = &types().weakref;
    crate::types::define(class, REFERENCE);
    define(dict, "_weakref", TABLE);
    dict.set("ref", Value::Class(class.clone()));
    dict.set("ReferenceType", Value::Class(class.clone()));
}
