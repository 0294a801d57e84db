//! `_weakref`: references that do not keep an object. Their callbacks run when the object has gone.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def};
use crate::object::{
    Class, Dict, Exception, Flow, Function, Generator, Instance, Method, Module, Opaque, OpaqueData, Raised, Result,
    Set, Value, trash, types,
};
use crate::types::arguments::{of_class, wrong_receiver};
use crate::vm::{Machine, ask};

macro_rules! targets {
    ($($kind:ident),*) => {
        /// What a weak reference points to.
        enum Target { $($kind(Weak<$kind>)),* }

        impl Target {
            fn of(v: &Value) -> Option<Target> {
                match v {
                    $(Value::$kind(r) => Some(Target::$kind(Rc::downgrade(r))),)*
                    _ => None,
                }
            }

            fn get(&self) -> Value {
                match self {
                    $(Target::$kind(weak) => weak.upgrade().map_or(Value::None, Value::$kind)),*
                }
            }
        }

        fn count(v: &Value) -> usize {
            match v {
                $(Value::$kind(r) => Rc::weak_count(r),)*
                _ => 0,
            }
        }
    };
}

targets!(Instance, Function, Method, Generator, Class, Exception, Module, Opaque, Set);

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
        Arity::Between(2, 3),
        Call::Plain(|_, args| {
            let [cls, object, callback] = args.take();
            let Some(target) = Target::of(&object) else {
                return Err(Raised::type_error(format!(
                    "cannot create weak reference to '{}' object",
                    object.type_name()
                )));
            };
            let class = &types().weakref;
            let watches = !callback.is_null() && !callback.is_none();
            let callback = RefCell::new(if watches { callback } else { Value::None });
            let made = Value::opaque(class, Reference { target, callback, hash: Cell::new(None) });
            let made = of_class(&cls, class, made)?;
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
    Def::function("getweakrefcount", Arity::One, Call::Unary(|_, v| Ok(Value::int_from_usize(count(&v))))),
    Def::function("getweakrefs", Arity::One, Call::Unary(|_, _| Ok(Value::list(Vec::new())))),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    let class = &types().weakref;
    crate::types::define(class, REFERENCE);
    define(dict, "_weakref", TABLE);
    dict.set("ref", Value::Class(class.clone()));
    dict.set("ReferenceType", Value::Class(class.clone()));
}
