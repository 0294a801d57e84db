//! Functions, bound methods, builtin functions, `staticmethod` and `classmethod`.

use std::cell::RefCell;
use std::rc::Rc;

use super::arguments::constructor;
use crate::code::flags;
use crate::object::function::{ClassMethod, StaticMethod};
use crate::object::native::{Arity, Call, Def, Params, Role};
use crate::object::{Args, Dict, Flow, Method, Raised, Result, Value, intern, names, types};
use crate::vm::{Machine, ask};

fn function(this: &Value) -> Result<&Rc<crate::object::Function>> {
    match this {
        Value::Function(f) => Ok(f),
        other => Err(Raised::type_error(format!(
            "descriptor requires a 'function' object but received a '{}'",
            other.type_name()
        ))),
    }
}

fn or_none(value: Value) -> Value {
    if value.is_null() { Value::None } else { value }
}

pub const FUNCTION: &[Def] = &[
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let f = function(&this)?;
            let name = f.qualname.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
            Ok(Value::string(format!("<function {name} at {}>", super::object::address(&this))))
        }),
    ),
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__call__", Arity::Any, Call::Flow(call)),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Plain(|_, args| {
            let [this, object, class] = args.take();
            if object.is_none() && !class.is_null() { Ok(this) } else { Ok(Method::new(this, object)) }
        }),
    ),
    Def::getter("__name__", |_, this| Ok(function(&this)?.name.borrow().clone())),
    Def::setter("__name__", |_, this, value| {
        if value.as_str().is_none() {
            return Err(Raised::type_error("__name__ must be set to a string object"));
        }
        *function(&this)?.name.borrow_mut() = value;
        Ok(Value::None)
    }),
    Def::getter("__qualname__", |_, this| Ok(function(&this)?.qualname.borrow().clone())),
    Def::setter("__qualname__", |_, this, value| {
        if value.as_str().is_none() {
            return Err(Raised::type_error("__qualname__ must be set to a string object"));
        }
        *function(&this)?.qualname.borrow_mut() = value;
        Ok(Value::None)
    }),
    Def::getter("__doc__", |_, this| Ok(function(&this)?.doc.borrow().clone())),
    Def::setter("__doc__", |_, this, value| {
        *function(&this)?.doc.borrow_mut() = or_none(value);
        Ok(Value::None)
    }),
    Def::getter("__module__", |_, this| Ok(function(&this)?.module.borrow().clone())),
    Def::setter("__module__", |_, this, value| {
        *function(&this)?.module.borrow_mut() = or_none(value);
        Ok(Value::None)
    }),
    Def::getter("__code__", |_, this| Ok(Value::Code(function(&this)?.code.borrow().clone()))),
    Def::asking_setter("__code__", set_code),
    Def::getter("__globals__", |_, this| Ok(Value::Dict(function(&this)?.globals.clone()))),
    Def::getter("__builtins__", |m, this| {
        let named = function(&this)?.globals.get_str(&names().builtins);
        Ok(named.filter(|named| matches!(named, Value::Dict(_))).unwrap_or_else(|| Value::Dict(m.builtins.clone())))
    }),
    Def::getter("__closure__", |_, this| Ok(function(&this)?.closure.clone().map_or(Value::None, Value::Tuple))),
    Def::getter("__defaults__", |_, this| {
        Ok(function(&this)?.defaults.borrow().clone().map_or(Value::None, Value::Tuple))
    }),
    Def::setter("__defaults__", |_, this, value| {
        let defaults = or_none(value);
        if !defaults.is_none() && defaults.as_tuple().is_none() {
            return Err(Raised::type_error("__defaults__ must be set to a tuple object"));
        }
        *function(&this)?.defaults.borrow_mut() = defaults.as_tuple().cloned();
        Ok(Value::None)
    }),
    Def::getter("__kwdefaults__", |_, this| {
        Ok(function(&this)?.kwdefaults.borrow().clone().map_or(Value::None, Value::Dict))
    }),
    Def::setter("__kwdefaults__", |_, this, value| {
        let defaults = or_none(value);
        if !defaults.is_none() && defaults.as_dict().is_none() {
            return Err(Raised::type_error("__kwdefaults__ must be set to a dict object"));
        }
        *function(&this)?.kwdefaults.borrow_mut() = defaults.as_dict().cloned();
        Ok(Value::None)
    }),
    Def::getter("__annotations__", |_, this| {
        let mut annotations = function(&this)?.annotations.borrow_mut();
        if annotations.is_null() {
            *annotations = Value::dict(Dict::new());
        }
        Ok(annotations.clone())
    }),
    Def::setter("__annotations__", |_, this, value| {
        let annotations = if value.is_none() { Value::Null } else { value };
        if !annotations.is_null() && annotations.as_dict().is_none() {
            return Err(Raised::type_error("__annotations__ must be set to a dict object"));
        }
        *function(&this)?.annotations.borrow_mut() = annotations;
        Ok(Value::None)
    }),
    Def::getter("__type_params__", |_, this| {
        let params = function(&this)?.type_params.borrow().clone();
        Ok(if params.is_null() { Value::tuple(Vec::new()) } else { params })
    }),
    Def::setter("__type_params__", |_, this, value| {
        if value.as_tuple().is_none() {
            return Err(Raised::type_error("__type_params__ must be set to a tuple"));
        }
        *function(&this)?.type_params.borrow_mut() = value;
        Ok(Value::None)
    }),
];

/// What decides whether a call gives a generator, a coroutine or what the body returns.
const KINDS: u32 = flags::GENERATOR | flags::COROUTINE | flags::ASYNC_GENERATOR;

fn set_code(_: &mut Machine, this: Value, value: Value) -> Result<Flow> {
    let f = function(&this)?;
    let Value::Code(code) = value else {
        return Err(Raised::type_error("__code__ must be set to a code object"));
    };
    let cells = f.closure.as_ref().map_or(0, |cells| cells.len());
    if code.free_count != cells {
        let name = f.name.borrow().as_str().map_or(String::new(), |s| s.as_str().to_string());
        return Err(Raised::value_error(format!(
            "{name}() requires a code object with {cells} free vars, not {}",
            code.free_count
        )));
    }
    let same_kind = f.code.borrow().code.flags & KINDS == code.code.flags & KINDS;
    let f = f.clone();
    if same_kind {
        drop(f.code.replace(code));
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move {
        crate::module::warnings::deprecated(
            "Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)",
        )
        .await?;
        drop(f.code.replace(code));
        Ok(Value::None)
    })
}

/// `types.FunctionType(code, globals, name, argdefs, closure, kwdefaults)`
fn new(_: &mut Machine, args: Args) -> Result {
    const PARAMS: Params = Params::new(&["code", "globals", "name", "argdefs", "closure", "kwdefaults"], 2);
    let [_, code, globals, name, defaults, closure, kwdefaults] = args.bind("function", 1, &PARAMS)?;
    let (Value::Code(code), Some(globals)) = (&code, globals.as_dict()) else {
        let (place, wanted, given) =
            if matches!(code, Value::Code(_)) { ("globals", "dict", &globals) } else { ("code", "code", &code) };
        return Err(Raised::type_error(format!(
            "function() argument '{place}' must be {wanted}, not {}",
            given.type_name()
        )));
    };
    let given = closure.as_tuple().map_or(0, |cells| cells.len());
    if given != code.free_count {
        return Err(Raised::value_error(format!(
            "{} requires closure of length {}, not {given}",
            code.code.name, code.free_count
        )));
    }
    let name = if name.as_str().is_some() { name } else { code.name() };
    Ok(Value::Function(Rc::new(crate::object::Function {
        code: RefCell::new(code.clone()),
        globals: globals.clone(),
        qualname: RefCell::new(Value::str(&code.code.qualname)),
        name: RefCell::new(name),
        closure: closure.as_tuple().cloned(),
        defaults: RefCell::new(defaults.as_tuple().cloned()),
        kwdefaults: RefCell::new(kwdefaults.as_dict().cloned()),
        annotations: RefCell::default(),
        doc: RefCell::new(Value::None),
        module: RefCell::new(globals.get("__name__").unwrap_or(Value::None)),
        type_params: RefCell::default(),
        attributes: RefCell::default(),
        _charge: crate::object::Function::charge(),
    })))
}

fn call(_: &mut Machine, mut args: Args) -> Result<Flow> {
    if args.pos.is_empty() {
        return Err(Raised::type_error("descriptor '__call__' needs an argument"));
    }
    let this = args.pos.remove(0);
    Ok(Flow::Call(this, args))
}

fn method(this: &Value) -> Result<&Rc<Method>> {
    match this {
        Value::Method(m) => Ok(m),
        other => Err(Raised::type_error(format!(
            "descriptor requires a 'method' object but received a '{}'",
            other.type_name()
        ))),
    }
}

pub const METHOD: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Between(3, 3),
        Call::Plain(|_, args| {
            let [_, function, receiver] = args.take();
            if !crate::builtin::instance_check::is_callable(&function) {
                return Err(Raised::type_error("first argument must be callable"));
            }
            if receiver.is_none() {
                return Err(Raised::type_error("instance must not be None"));
            }
            Ok(Method::new(function, receiver))
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let m = method(&this)?;
            let (function, receiver) = (m.function.clone(), m.receiver.clone());
            Flow::task(async move {
                let mut name = ask::find_attribute(&function, &names().qualname).await?;
                if name.is_none() {
                    name = ask::find_attribute(&function, &names().name).await?;
                }
                let name = name.as_ref().and_then(Value::as_str).map_or("?", |name| name.as_str());
                Ok(Value::string(format!("<bound method {name} of {}>", ask::repr(&receiver).await?.as_str())))
            })
        }),
    ),
    Def::method("__call__", Arity::Any, Call::Flow(call)),
    // It is bound already, and stays so.
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Plain(|_, args| {
            let [this] = args.take();
            Ok(this)
        }),
    ),
    Def::method(
        "__eq__",
        Arity::One,
        Call::Binary(|_, a, b| {
            Ok(match (&a, &b) {
                (Value::Method(a), Value::Method(b)) => {
                    Value::Bool(a.function.is(&b.function) && a.receiver.is(&b.receiver))
                }
                _ => Value::NotImplemented,
            })
        }),
    ),
    Def::method(
        "__hash__",
        Arity::None,
        Call::Unary(|_, this| {
            let m = method(&this)?;
            Ok(Value::Int(m.function.id().rotate_right(4) ^ m.receiver.id().rotate_right(8)))
        }),
    ),
    Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce_method)),
    Def::getter("__func__", |_, this| Ok(method(&this)?.function.clone())),
    Def::getter("__self__", |_, this| Ok(method(&this)?.receiver.clone())),
    Def::getter("__name__", |_, this| function_field(&method(&this)?.function, |f| f.name.borrow().clone())),
    Def::getter("__qualname__", |_, this| function_field(&method(&this)?.function, |f| f.qualname.borrow().clone())),
    Def::getter("__doc__", |_, this| function_field(&method(&this)?.function, |f| f.doc.borrow().clone())),
    Def::getter("__module__", |_, this| function_field(&method(&this)?.function, |f| f.module.borrow().clone())),
    Def::getter("__code__", |_, this| {
        function_field(&method(&this)?.function, |f| Value::Code(f.code.borrow().clone()))
    }),
    Def::getter("__defaults__", |_, this| {
        function_field(&method(&this)?.function, |f| f.defaults.borrow().clone().map_or(Value::None, Value::Tuple))
    }),
    Def::getter("__kwdefaults__", |_, this| {
        function_field(&method(&this)?.function, |f| f.kwdefaults.borrow().clone().map_or(Value::None, Value::Dict))
    }),
    Def::getter("__annotations__", |_, this| {
        function_field(&method(&this)?.function, |f| f.annotations.borrow().clone())
    }),
];

fn function_field(function: &Value, f: impl FnOnce(&crate::object::Function) -> Value) -> Result {
    match function {
        Value::Function(function) => Ok(or_none(f(function))),
        _ => Ok(Value::None),
    }
}

/// Attributes of a method that its function has: for `Machine::get_attribute`.
pub fn method_fallback(m: &mut Machine, this: &Value, name: &Rc<crate::object::Str>) -> Result<Option<Flow>> {
    let Value::Method(method) = this else { return Ok(None) };
    let function = method.function.clone();
    m.find_attribute(&function, &function.class(), name)
}

pub const NATIVE: &[Def] = &[
    Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce_native)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| Ok(Value::string(native_repr(&this))))),
    Def::method("__call__", Arity::Any, Call::Flow(call)),
    Def::method(
        "__eq__",
        Arity::One,
        Call::Binary(|_, a, b| {
            Ok(match (&a, &b) {
                (Value::Native(x), Value::Native(y)) => Value::Bool(
                    Rc::ptr_eq(x, y)
                        || (Rc::ptr_eq(&x.name, &y.name) && !x.receiver.is_null() && x.receiver.is(&y.receiver)),
                ),
                _ => Value::NotImplemented,
            })
        }),
    ),
    Def::method(
        "__hash__",
        Arity::None,
        Call::Unary(|_, this| match &this {
            Value::Native(n) => Ok(Value::Int(n.name.hash() ^ n.receiver.id())),
            _ => Ok(Value::Int(0)),
        }),
    ),
    Def::getter("__name__", |_, this| match &this {
        Value::Native(n) => Ok(Value::Str(n.name.clone())),
        _ => Ok(Value::None),
    }),
    Def::getter("__qualname__", |_, this| match &this {
        Value::Native(n) if n.owner.is_none() => Ok(Value::Str(n.name.clone())),
        Value::Native(n) => Ok(Value::string(n.qualified_name())),
        _ => Ok(Value::None),
    }),
    Def::getter("__doc__", |_, this| match &this {
        Value::Native(n) => {
            let of_slot = || if n.is_special() { super::slot_docs::of(n.name.as_str()) } else { None };
            Ok(n.doc.or_else(of_slot).map_or(Value::None, Value::str))
        }
        _ => Ok(Value::None),
    }),
    Def::getter("__module__", |_, this| match &this {
        Value::Native(n) if n.is_special() || (n.role == Role::Method && n.receiver.is_null()) => {
            Err(crate::vm::attribute::missing_attribute(&this, &names().module))
        }
        Value::Native(n) => Ok(n.module.clone().map_or(Value::None, Value::Str)),
        _ => Ok(Value::None),
    }),
    Def::getter("__self__", |m, this| match &this {
        Value::Native(n) if !n.receiver.is_null() => Ok(n.receiver.clone()),
        Value::Native(n) => Ok(n.module.as_ref().and_then(|name| m.modules.get_str(name)).unwrap_or(Value::None)),
        _ => Ok(Value::None),
    }),
    Def::getter("__objclass__", |_, this| match &this {
        Value::Native(n) => Ok(n.owner.clone().map_or(Value::None, Value::Class)),
        _ => Ok(Value::None),
    }),
    Def::getter("__text_signature__", |_, this| {
        Ok(match &this {
            Value::Native(n) if n.arity == Arity::None => match n.role {
                Role::Method => Value::str("($self, /)"),
                Role::Function => Value::str("($module, /)"),
                _ => Value::None,
            },
            _ => Value::None,
        })
    }),
];

/// `method.__reduce__()`: it is read from its object again.
fn reduce_method(m: &mut Machine, this: Value) -> Result<Flow> {
    let method = method(&this)?;
    let name = function_field(&method.function, |f| f.name.borrow().clone())?;
    read_again(m, method.receiver.clone(), name)
}

/// The same of builtin ones; a function of a module is found by its name.
fn reduce_native(m: &mut Machine, this: Value) -> Result<Flow> {
    let Value::Native(native) = &this else { return Ok(Flow::Value(Value::None)) };
    let name = Value::Str(native.name.clone());
    match &native.owner {
        Some(_) if !native.receiver.is_null() => read_again(m, native.receiver.clone(), name),
        Some(owner) => read_again(m, Value::Class(owner.clone()), name),
        None => Ok(Flow::Value(name)),
    }
}

fn read_again(m: &mut Machine, object: Value, name: Value) -> Result<Flow> {
    let builtins = m.builtins.clone();
    Flow::task(async move {
        let getattr = super::iterator_state::builtin(&builtins, "getattr").await?;
        Ok(Value::tuple(vec![getattr, Value::tuple(vec![object, name])]))
    })
}

/// What those of a class that are bound when read have besides.
pub const DESCRIPTOR: &[Def] = &[Def::method(
    "__get__",
    Arity::Between(1, 2),
    Call::Flow(|m, args| {
        let [this, object, class] = args.take();
        if object.is_none() {
            return match &class {
                Value::Class(c) => m.bind_to_class(&this, c),
                _ => Ok(Flow::Value(this)),
            };
        }
        let class = object.class();
        if let Value::Native(n) = &this
            && let Some(owner) = n.owner.as_ref().filter(|owner| !class.is_subclass(owner))
            && n.role != Role::ClassMethod
        {
            return Err(Raised::type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                n.name.as_str(),
                owner.name(),
                object.type_name()
            )));
        }
        m.bind_attribute(&this, &object, &class)
    }),
)];

/// `__set__` and `__delete__` of what sets attributes of others: descriptors called by hand.
pub const SET: Def = Def::method(
    "__set__",
    Arity::Between(2, 2),
    Call::Flow(|m, args| {
        let [this, object, value] = args.take();
        Ok(m.set_through(&this, &object, value)?.unwrap_or(Flow::Value(Value::None)))
    }),
);
pub const DELETE: Def = Def::method(
    "__delete__",
    Arity::One,
    Call::FlowBinary(|m, this, object| {
        Ok(m.set_through(&this, &object, Value::Null)?.unwrap_or(Flow::Value(Value::None)))
    }),
);

/// A computed attribute can be set by hand, too.
pub const COMPUTED: &[Def] = &[SET, DELETE];

fn native_repr(this: &Value) -> String {
    let Value::Native(n) = this else { return String::new() };
    let name = n.name.as_str();
    let owner = n.owner.as_ref().map_or_else(|| "object".into(), |o| o.name());
    match (n.role, n.receiver.is_null()) {
        (Role::Function, _) | (Role::StaticMethod, true) => format!("<built-in function {name}>"),
        (Role::Getter | Role::Setter, _) => format!("<attribute '{name}' of '{owner}' objects>"),
        (Role::Method, true) if name.starts_with("__") => format!("<slot wrapper '{name}' of '{owner}' objects>"),
        (_, true) => format!("<method '{name}' of '{owner}' objects>"),
        (Role::Method, false) if name.starts_with("__") => {
            format!(
                "<method-wrapper '{name}' of {} object at {}>",
                n.receiver.type_name(),
                super::object::address(&n.receiver)
            )
        }
        (_, false) => {
            let receiver = match &n.receiver {
                Value::Class(_) => "type".into(),
                other => other.type_name(),
            };
            format!("<built-in method {name} of {receiver} object at {}>", super::object::address(&n.receiver))
        }
    }
}

pub const STATIC_METHOD: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Any,
        Call::Plain(|_, args| {
            let [_, function] = constructor(args, &types().staticmethod)?;
            if function.is_null() {
                return Err(Raised::type_error("staticmethod expected 1 argument, got 0"));
            }
            Ok(Value::opaque(&types().staticmethod, StaticMethod { function }))
        }),
    ),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method(
        "__call__",
        Arity::Any,
        Call::Flow(|_, mut args| {
            let this = args.pos.remove(0);
            let function = this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone());
            Ok(Flow::Call(function, args))
        }),
    ),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Plain(|_, args| {
            let [this] = args.take();
            Ok(this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone()))
        }),
    ),
    Def::getter("__name__", |m, this| of_wrapped(m, &this, "__name__")),
    Def::getter("__qualname__", |m, this| of_wrapped(m, &this, "__qualname__")),
    Def::getter("__doc__", |m, this| of_wrapped(m, &this, "__doc__")),
    Def::getter("__module__", |m, this| of_wrapped(m, &this, "__module__")),
    Def::getter("__annotations__", |m, this| of_wrapped(m, &this, "__annotations__")),
    Def::getter("__func__", |_, this| Ok(this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone()))),
    Def::getter("__wrapped__", |_, this| {
        Ok(this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone()))
    }),
    Def::getter("__dict__", attributes_of_wrapper),
    Def::asking_getter("__isabstractmethod__", |_, this| {
        abstract_flag(vec![this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone())])
    }),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let function = this.downcast::<StaticMethod>().map_or(Value::None, |s| s.function.clone());
            Flow::task(
                async move { Ok(Value::string(format!("<staticmethod({})>", ask::repr(&function).await?.as_str()))) },
            )
        }),
    ),
];

pub const CLASS_METHOD: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Any,
        Call::Plain(|_, args| {
            let [_, function] = constructor(args, &types().classmethod)?;
            if function.is_null() {
                return Err(Raised::type_error("classmethod expected 1 argument, got 0"));
            }
            Ok(Value::opaque(&types().classmethod, ClassMethod { function }))
        }),
    ),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Plain(|_, args| {
            let [this, object, class] = args.take();
            let class = if class.is_null() || class.is_none() { Value::Class(object.class()) } else { class };
            Ok(Method::new(this.downcast::<ClassMethod>().map_or(Value::None, |s| s.function.clone()), class))
        }),
    ),
    Def::getter("__name__", |m, this| of_wrapped(m, &this, "__name__")),
    Def::getter("__qualname__", |m, this| of_wrapped(m, &this, "__qualname__")),
    Def::getter("__doc__", |m, this| of_wrapped(m, &this, "__doc__")),
    Def::getter("__module__", |m, this| of_wrapped(m, &this, "__module__")),
    Def::getter("__annotations__", |m, this| of_wrapped(m, &this, "__annotations__")),
    Def::getter("__func__", |_, this| Ok(this.downcast::<ClassMethod>().map_or(Value::None, |s| s.function.clone()))),
    Def::getter("__wrapped__", |_, this| {
        Ok(this.downcast::<ClassMethod>().map_or(Value::None, |s| s.function.clone()))
    }),
    Def::getter("__dict__", attributes_of_wrapper),
    Def::asking_getter("__isabstractmethod__", |_, this| {
        abstract_flag(vec![this.downcast::<ClassMethod>().map_or(Value::None, |s| s.function.clone())])
    }),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let function = this.downcast::<ClassMethod>().map_or(Value::None, |s| s.function.clone());
            Flow::task(
                async move { Ok(Value::string(format!("<classmethod({})>", ask::repr(&function).await?.as_str()))) },
            )
        }),
    ),
];

/// `__dict__`: what was set, and what is taken over from what they wrap.
fn attributes_of_wrapper(m: &mut Machine, this: Value) -> Result {
    let Some(Value::Dict(dict)) = crate::vm::attribute::instance_dict(&this) else {
        return Err(Raised::no_attribute(&this, "__dict__"));
    };
    for name in ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"] {
        if let Ok(value) = of_wrapped(m, &this, name) {
            dict.set(name, value);
        }
    }
    Ok(Value::Dict(dict))
}

/// An attribute that `staticmethod` and `classmethod` take over from what they wrap.
fn of_wrapped(m: &mut Machine, this: &Value, name: &str) -> Result {
    let function = match (this.downcast::<StaticMethod>(), this.downcast::<ClassMethod>()) {
        (Some(s), _) => &s.function,
        (_, Some(c)) => &c.function,
        _ => &Value::None,
    };
    match m.find_attribute(function, &function.class(), &intern(name))? {
        Some(Flow::Value(value)) => Ok(value),
        _ => Err(Raised::no_attribute(this, name)),
    }
}

/// `__isabstractmethod__` of what a descriptor wraps: whether one of the functions is abstract.
pub fn abstract_flag(functions: Vec<Value>) -> Result<Flow> {
    Flow::task(async move {
        for function in functions.into_iter().filter(|f| !f.is_null()) {
            if let Some(flag) = ask::find_attribute(&function, &names().isabstractmethod).await?
                && ask::truth(&flag).await?
            {
                return Ok(Value::Bool(true));
            }
        }
        Ok(Value::Bool(false))
    })
}
