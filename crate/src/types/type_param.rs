//! Type parameters and type aliases (PEP 695, 696): what the intrinsics make of them.

use std::cell::RefCell;
use std::rc::Rc;

use crate::code::opcode::Intrinsic;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, OpaqueData, Raised, Result, Value, intern, types};
use crate::vm::{Machine, ask};

/// `T`, `*Ts` or `**P`.
pub struct TypeParam {
    pub name: Value,
    prefix: &'static str,
    /// Functions that compute bound, constraints and default; replaced by the value when first asked.
    bound: RefCell<Lazy>,
    constraints: RefCell<Lazy>,
    default: RefCell<Lazy>,
    variance: (bool, bool, bool),
    /// The module that made it by a call; `Null` for one of the syntax.
    module: RefCell<Value>,
}
impl OpaqueData for TypeParam {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        for lazy in [&self.bound, &self.constraints, &self.default] {
            lazy.borrow().visit(seen);
        }
    }

    fn dissolve(&self) {
        for lazy in [&self.bound, &self.constraints, &self.default] {
            drop(lazy.replace(Lazy::Value(Value::Null)));
        }
    }
}

/// A value computed by a function on first use.
#[derive(Clone)]
pub enum Lazy {
    Value(Value),
    Function(Value),
}

impl Lazy {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        let (Lazy::Value(value) | Lazy::Function(value)) = self;
        seen(value);
    }
}

/// `type X = …`
pub struct TypeAlias {
    pub name: Value,
    params: Value,
    value: RefCell<Lazy>,
    /// The module that made it; None if nobody knows.
    module: Value,
}
impl OpaqueData for TypeAlias {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.params);
        self.value.borrow().visit(seen);
    }

    fn dissolve(&self) {
        drop(self.value.replace(Lazy::Value(Value::Null)));
    }
}

fn make(class: &Rc<crate::object::Class>, prefix: &'static str, name: Value, bound: Lazy, constraints: Lazy) -> Value {
    let param = TypeParam {
        name,
        prefix,
        bound: RefCell::new(bound),
        constraints: RefCell::new(constraints),
        default: RefCell::new(Lazy::Value(Value::Null)),
        variance: (false, false, true),
        module: RefCell::default(),
    };
    Value::opaque(class, param)
}

/// Does a type-parameter intrinsic.
pub fn intrinsic(which: Intrinsic, first: Value, second: Value) -> Result<Flow> {
    let t = types();
    let none = || Lazy::Value(Value::None);
    let empty = || Lazy::Value(Value::tuple(Vec::new()));
    Ok(Flow::Value(match which {
        Intrinsic::TypeVar => make(&t.type_var, "", first, none(), empty()),
        Intrinsic::ParamSpec => make(&t.param_spec, "", first, none(), empty()),
        Intrinsic::TypeVarTuple => make(&t.type_var_tuple, "", first, none(), empty()),
        Intrinsic::TypeVarWithBound => make(&t.type_var, "", first, Lazy::Function(second), empty()),
        Intrinsic::TypeVarWithConstraints => make(&t.type_var, "", first, none(), Lazy::Function(second)),
        Intrinsic::SetTypeParamDefault => {
            if let Some(param) = first.downcast::<TypeParam>() {
                *param.default.borrow_mut() = Lazy::Function(second);
            }
            first
        }
        Intrinsic::SetFunctionTypeParams => {
            if let Value::Function(f) = &first {
                *f.type_params.borrow_mut() = second;
            }
            first
        }
        Intrinsic::SubscriptGeneric => return subscript_generic(first),
        Intrinsic::TypeAlias => {
            let parts = first.as_tuple().cloned();
            match parts.as_ref().map(|p| &p[..]) {
                Some([name, params, value]) => Value::opaque(
                    &t.type_alias,
                    TypeAlias {
                        name: name.clone(),
                        params: if params.is_none() { Value::tuple(Vec::new()) } else { params.clone() },
                        value: RefCell::new(Lazy::Function(value.clone())),
                        module: match value {
                            Value::Function(f) => f.module.borrow().clone(),
                            _ => Value::None,
                        },
                    },
                ),
                _ => Value::None,
            }
        }
        _ => return Err(Raised::system_error("unknown intrinsic")),
    }))
}

/// The base `Generic[T]` of a generic class. Once the module `typing` is there, or where a parameter takes several types, it decides.
fn subscript_generic(params: Value) -> Result<Flow> {
    let several = params
        .as_tuple()
        .is_some_and(|params| params.iter().any(|param| Rc::ptr_eq(&param.class(), &types().type_var_tuple)));
    Flow::task(async move {
        if !several && ask::machine(|m| Ok(of_typing(m, "_generic_of").unwrap_or_default())).await?.is_null() {
            return super::generic_alias::make(Value::Class(types().generic.clone()), params);
        }
        crate::module::call("typing", "_generic_of", Args::one(params)).await
    })
}

/// `T | int` is what the module `typing` makes of it.
fn typing_union(left: Value, right: Value) -> Result<Flow> {
    Flow::task(async move {
        let typing = Box::pin(crate::module::import("typing".to_string(), Value::None, 0, String::new())).await?;
        let make = ask::get_attribute(&typing, &intern("_make_union")).await?;
        ask::call(&make, Args::two(left, right)).await
    })
}

/// Computes a lazy value once.
async fn force(cell: impl Fn() -> Option<Lazy>, keep: impl Fn(Value)) -> Result {
    match cell() {
        None => Ok(Value::None),
        Some(Lazy::Value(v)) => Ok(v),
        Some(Lazy::Function(f)) => {
            let value = ask::call(&f, Args::none()).await?;
            keep(value.clone());
            Ok(value)
        }
    }
}

/// The value of a lazy field, computed when first asked for.
fn lazy<T: OpaqueData>(this: Value, field: fn(&T) -> &RefCell<Lazy>) -> Result<Flow> {
    Flow::task(async move {
        let keep = |v| {
            if let Some(p) = this.downcast::<T>() {
                drop(field(p).replace(Lazy::Value(v)));
            }
        };
        force(|| this.downcast::<T>().map(|p| field(p).borrow().clone()), keep).await
    })
}

fn default_of(m: &mut Machine, this: Value) -> Result<Flow> {
    if let Some(p) = this.downcast::<TypeParam>()
        && matches!(&*p.default.borrow(), Lazy::Value(Value::Null))
    {
        return Ok(Flow::Value(of_typing(m, "NoDefault").unwrap_or(Value::None)));
    }
    lazy::<TypeParam>(this, |p| &p.default)
}

const fn getter(name: &'static str, call: Call) -> Def {
    Def { name, role: crate::object::native::Role::Getter, arity: Arity::None, call }
}

pub const PARAM: &[Def] = &[
    Def::getter("__name__", |_, this| Ok(this.downcast::<TypeParam>().map_or(Value::None, |p| p.name.clone()))),
    getter("__default__", Call::FlowUnary(default_of)),
    Def::method(
        "has_default",
        Arity::None,
        Call::Unary(|_, this| {
            Ok(Value::Bool(
                this.downcast::<TypeParam>().is_some_and(|p| !matches!(&*p.default.borrow(), Lazy::Value(Value::Null))),
            ))
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            Ok(this.downcast::<TypeParam>().map_or(Value::None, |p| {
                let name = p.name.as_str().map_or("", |s| s.as_str()).to_string();
                Value::string(format!("{}{name}", p.prefix))
            }))
        }),
    ),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| Ok(this.downcast::<TypeParam>().map_or(Value::None, |p| p.name.clone()))),
    ),
    Def::method(
        "__mro_entries__",
        Arity::One,
        Call::Binary(|_, this, _| {
            Err(Raised::type_error(format!("Cannot subclass an instance of {}", this.class().name())))
        }),
    ),
];

/// What one that stands for types as they are has beside that.
pub const BOUNDED: &[Def] = &[
    getter("__bound__", Call::FlowUnary(|_, this| lazy::<TypeParam>(this, |p| &p.bound))),
    Def::getter("__covariant__", |_, this| Ok(Value::Bool(this.downcast::<TypeParam>().is_some_and(|p| p.variance.0)))),
    Def::getter("__contravariant__", |_, this| {
        Ok(Value::Bool(this.downcast::<TypeParam>().is_some_and(|p| p.variance.1)))
    }),
    Def::getter("__infer_variance__", |_, this| {
        Ok(Value::Bool(this.downcast::<TypeParam>().is_some_and(|p| p.variance.2)))
    }),
    Def::method("__or__", Arity::One, Call::FlowBinary(|_, a, b| typing_union(a, b))),
    Def::method("__ror__", Arity::One, Call::FlowBinary(|_, a, b| typing_union(b, a))),
];

pub const PARAM_MODULE: Def = Def::getter("__module__", |_, this| {
    let module = this.downcast::<TypeParam>().map_or(Value::Null, |p| p.module.borrow().clone());
    Ok(if module.is_null() { Value::str("typing") } else { module })
});

pub const ALIAS_MODULE: Def =
    Def::getter("__module__", |_, this| Ok(this.downcast::<TypeAlias>().map_or(Value::None, |p| p.module.clone())));

/// What a type argument becomes in the place of `T`.
pub const TYPE_VAR: &[Def] = &[
    getter("__constraints__", Call::FlowUnary(|_, this| lazy::<TypeParam>(this, |p| &p.constraints))),
    Def::method("__typing_subst__", Arity::One, Call::FlowBinary(|_, this, arg| put("_typevar_subst", this, arg))),
];

/// `*Ts` is unpacked by iteration.
pub const TYPE_VAR_TUPLE: &[Def] = &[
    Def::method(
        "__iter__",
        Arity::None,
        Call::FlowUnary(|_, this| Flow::task(crate::module::call("typing", "_iter_unpacked", Args::one(this)))),
    ),
    Def::method(
        "__typing_subst__",
        Arity::One,
        Call::Binary(|_, _, _| Err(Raised::type_error("Substitution of bare TypeVarTuple is not supported"))),
    ),
];

fn put(how: &'static str, this: Value, arg: Value) -> Result<Flow> {
    Flow::task(crate::module::call("typing", how, Args::two(this, arg)))
}

/// What `**P` has beside that: its positional arguments and its keywords.
pub const PARAM_SPEC: &[Def] = &[
    getter("args", Call::FlowUnary(|_, this| part(this, "ParamSpecArgs"))),
    getter("kwargs", Call::FlowUnary(|_, this| part(this, "ParamSpecKwargs"))),
    Def::method("__typing_subst__", Arity::One, Call::FlowBinary(|_, this, arg| put("_paramspec_subst", this, arg))),
];

fn part(this: Value, class: &'static str) -> Result<Flow> {
    Flow::task(crate::module::call("typing", class, Args::one(this)))
}

pub const ALIAS: &[Def] = &[
    Def::getter("__name__", |_, this| Ok(this.downcast::<TypeAlias>().map_or(Value::None, |p| p.name.clone()))),
    Def::getter("__type_params__", |_, this| {
        Ok(this.downcast::<TypeAlias>().map_or(Value::None, |p| p.params.clone()))
    }),
    getter("__value__", Call::FlowUnary(|_, this| lazy::<TypeAlias>(this, |p| &p.value))),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| Ok(this.downcast::<TypeAlias>().map_or(Value::None, |p| p.name.clone()))),
    ),
    getter("__parameters__", Call::FlowUnary(alias_parameters)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| Ok(this.downcast::<TypeAlias>().map_or(Value::None, |p| p.name.clone()))),
    ),
    Def::method(
        "__getitem__",
        Arity::One,
        Call::Binary(|_, this, item| match type_params_of(&this).is_empty() {
            true => Err(Raised::type_error("Only generic type aliases are subscriptable")),
            false => super::generic_alias::make(this, item),
        }),
    ),
    Def::method("__or__", Arity::One, Call::Binary(|_, a, b| super::generic_alias::union(a, b))),
    Def::method("__ror__", Arity::One, Call::Binary(|_, a, b| super::generic_alias::union(b, a))),
];

fn type_params_of(alias: &Value) -> Vec<Value> {
    let params = alias.downcast::<TypeAlias>().and_then(|p| p.params.as_tuple().cloned());
    params.map_or(Vec::new(), |params| params.to_vec())
}

/// The type parameters, where one that takes several types stands unpacked.
fn alias_parameters(_: &mut Machine, this: Value) -> Result<Flow> {
    let params = type_params_of(&this);
    let several = params.iter().any(|param| Rc::ptr_eq(&param.class(), &types().type_var_tuple));
    let params = Value::tuple(params);
    if several {
        return Flow::task(crate::module::call("typing", "_unpacked_parameters", Args::one(params)));
    }
    Ok(Flow::Value(params))
}

/// `Generic[T]` in a list of bases, `Box[int]` of a generic class. Once the module `typing` is there, it decides.
pub const GENERIC: &[Def] = &[
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::FlowBinary(|m, class, item| match of_typing(m, "_generic_class_getitem") {
            Some(function) => Ok(Flow::Call(function, Args::two(class, item))),
            None => {
                check_count(&class, &item)?;
                super::generic_alias::make(class, item).map(Flow::Value)
            }
        }),
    ),
    Def::class_method(
        "__init_subclass__",
        Arity::Any,
        Call::Flow(|m, args| {
            if let Some(function) = of_typing(m, "_generic_init_subclass") {
                return Ok(Flow::Call(function, args));
            }
            if let Some(Value::Class(class)) = args.pos.first() {
                let bases = class.dict.get_str(&crate::object::intern("__orig_bases__")).unwrap_or_default();
                let listed =
                    bases.as_tuple().and_then(|bases| bases.iter().find_map(super::generic_alias::args_of_generic));
                class.set(&crate::object::intern("__parameters__"), listed.unwrap_or_else(|| Value::tuple(Vec::new())));
            }
            Ok(Flow::Value(Value::None))
        }),
    ),
];

/// As many types as the class has parameters, where each stands for one type.
fn check_count(class: &Value, item: &Value) -> Result<()> {
    let Value::Class(c) = class else { return Ok(()) };
    let given = item.as_tuple().map_or(1, |items| items.len());
    let parameters = c.lookup(&crate::object::intern("__parameters__")).and_then(|p| p.as_tuple().cloned());
    let Some(parameters) = parameters else { return Ok(()) };
    let plain = |p: &Value| {
        p.downcast::<TypeParam>().is_some_and(|p| matches!(&*p.default.borrow(), Lazy::Value(Value::Null)))
            && std::rc::Rc::ptr_eq(&p.class(), &types().type_var)
    };
    if given == parameters.len() || !parameters.iter().all(plain) {
        return Ok(());
    }
    let many = if given > parameters.len() { "many" } else { "few" };
    Err(Raised::type_error(format!(
        "Too {many} arguments for <class '{}'>; actual {given}, expected {}",
        c.full_name(),
        parameters.len()
    )))
}

fn of_typing(m: &Machine, name: &str) -> Option<Value> {
    match m.loaded_module("typing") {
        Some(Value::Module(typing)) => typing.dict.get(name),
        _ => None,
    }
}

/// A type parameter made by calling `typing.TypeVar("T", …)` and the like.
pub fn named(
    class: &Rc<crate::object::Class>,
    name: Value,
    bound: Value,
    constraints: Vec<Value>,
    default: Value,
    variance: (bool, bool, bool),
    module: Value,
) -> Value {
    let prefix = match variance {
        _ if std::rc::Rc::ptr_eq(class, &types().type_var_tuple) => "",
        (true, ..) => "+",
        (_, true, _) => "-",
        (.., true) => "",
        _ => "~",
    };
    Value::opaque(
        class,
        TypeParam {
            name,
            prefix,
            bound: RefCell::new(Lazy::Value(if bound.is_null() { Value::None } else { bound })),
            constraints: RefCell::new(Lazy::Value(Value::tuple(constraints))),
            default: RefCell::new(Lazy::Value(default)),
            variance,
            module: RefCell::new(module),
        },
    )
}

/// The module that made a type parameter.
pub fn set_module(param: &Value, module: Value) {
    if let Some(param) = param.downcast::<TypeParam>() {
        drop(param.module.replace(module));
    }
}

/// `typing.TypeAliasType(name, value, type_params=…)`.
pub fn alias(name: Value, value: Value, params: Value, module: Value) -> Value {
    let params = if params.is_null() { Value::tuple(Vec::new()) } else { params };
    Value::opaque(&types().type_alias, TypeAlias { name, params, value: RefCell::new(Lazy::Value(value)), module })
}
