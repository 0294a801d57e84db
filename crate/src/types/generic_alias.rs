//! `list[int]` (`types.GenericAlias`) and `int | str` (`types.UnionType`).

use std::rc::Rc;

use crate::object::native::{Arity, Call, Def, Task};
use crate::object::{Args, Flow, OpaqueData, Raised, Result, Str, Value, names, types};
use crate::vm::{Machine, ask};

pub struct GenericAlias {
    pub origin: Value,
    pub args: Value,
    /// `*tuple[int, ...]`
    pub unpacked: bool,
}
impl OpaqueData for GenericAlias {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.origin);
        seen(&self.args);
    }
}

pub struct Union {
    pub members: Value,
}
impl OpaqueData for Union {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.members);
    }
}

/// `origin[item]`
pub fn make(origin: Value, item: Value) -> Result {
    let args = match &item {
        Value::Tuple(_) => item,
        _ => Value::tuple(vec![item]),
    };
    Ok(Value::opaque(&types().generic_alias, GenericAlias { origin, args, unpacked: false }))
}

/// The arguments of an alias of `Generic`.
pub fn args_of_generic(value: &Value) -> Option<Value> {
    let alias = value.downcast::<GenericAlias>()?;
    matches!(&alias.origin, Value::Class(c) if Rc::ptr_eq(c, &types().generic)).then(|| alias.args.clone())
}

pub fn is_alias(value: &Value) -> bool {
    value.downcast::<GenericAlias>().is_some()
}

/// The alternatives of a union; None for anything else.
pub fn union_members(value: &Value) -> Option<Vec<Value>> {
    value.downcast::<Union>().and_then(|u| u.members.as_tuple().map(|t| t.to_vec()))
}

/// `a | b` of two types; NotImplemented where one is none.
pub fn union(a: Value, b: Value) -> Result {
    let fits = |v: &Value| {
        matches!(v, Value::Class(_) | Value::None)
            || is_alias(v)
            || v.downcast::<Union>().is_some()
            || v.downcast::<super::type_param::TypeAlias>().is_some()
    };
    if !fits(&a) || !fits(&b) {
        return Ok(Value::NotImplemented);
    }
    let mut members: Vec<Value> = Vec::new();
    for side in [a, b] {
        let parts = union_members(&side).unwrap_or_else(|| vec![side]);
        for part in parts {
            let part = if part.is_none() { Value::Class(types().none_type.clone()) } else { part };
            if !members.iter().any(|m| same_type(m, &part)) {
                members.push(part);
            }
        }
    }
    if members.len() == 1 {
        return Ok(members.remove(0));
    }
    Ok(Value::opaque(&types().union, Union { members: Value::tuple(members) }))
}

fn same_type(a: &Value, b: &Value) -> bool {
    if a.is(b) {
        return true;
    }
    match (a.downcast::<GenericAlias>(), b.downcast::<GenericAlias>()) {
        (Some(x), Some(y)) => {
            let (Some(p), Some(q)) = (x.args.as_tuple(), y.args.as_tuple()) else { return false };
            same_type(&x.origin, &y.origin)
                && p.len() == q.len()
                && p.iter().zip(q.iter()).all(|(m, n)| same_type(m, n))
        }
        _ => false,
    }
}

fn alias(this: &Value) -> Result<&GenericAlias> {
    this.downcast::<GenericAlias>()
        .ok_or_else(|| Raised::type_error("descriptor requires a 'types.GenericAlias' object"))
}

pub const ALIAS: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Between(3, 3),
        Call::Plain(|_, args| {
            let [cls, origin, item] = args.take();
            super::arguments::of_class(&cls, &types().generic_alias, make(origin, item)?)
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| Flow::task(async move { type_text(&this).await.map(Value::string) })),
    ),
    Def::method("__call__", Arity::Any, Call::Flow(|_, args| Flow::task(call(args)))),
    Def::method("__getitem__", Arity::One, Call::FlowBinary(substitute)),
    Def::method("__or__", Arity::One, Call::Binary(|_, a, b| union(a, b))),
    Def::method("__ror__", Arity::One, Call::Binary(|_, a, b| union(b, a))),
    Def::method(
        "__eq__",
        Arity::One,
        Call::FlowBinary(|_, a, b| {
            Flow::task(async move {
                let (x, y) = (alias(&a)?, b.downcast::<GenericAlias>());
                let Some(y) = y else { return Ok(Value::NotImplemented) };
                let same = x.unpacked == y.unpacked && ask::same(&x.origin, &y.origin).await?;
                Ok(Value::Bool(same && ask::same(&x.args, &y.args).await?))
            })
        }),
    ),
    Def::method(
        "__hash__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let a = alias(&this)?;
                Ok(Value::Int(ask::hash(&a.origin).await? ^ ask::hash(&a.args).await?))
            })
        }),
    ),
    Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
    Def::method(
        "__mro_entries__",
        Arity::One,
        Call::Binary(|_, this, _| Ok(Value::tuple(vec![alias(&this)?.origin.clone()]))),
    ),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| {
            let a = alias(&this)?;
            let unpacked = GenericAlias { origin: a.origin.clone(), args: a.args.clone(), unpacked: true };
            let inner = Value::tuple(vec![Value::opaque(&types().generic_alias, unpacked)]);
            Ok(crate::vm::ops_iter::iter_quick(&inner).unwrap_or(Value::None))
        }),
    ),
    Def::method(
        "__instancecheck__",
        Arity::One,
        Call::Binary(|_, _, _| Err(Raised::type_error("isinstance() argument 2 cannot be a parameterized generic"))),
    ),
    Def::method(
        "__subclasscheck__",
        Arity::One,
        Call::Binary(|_, _, _| Err(Raised::type_error("issubclass() argument 2 cannot be a parameterized generic"))),
    ),
    Def::method(
        "__getattribute__",
        Arity::One,
        Call::FlowBinary(|m, this, name| {
            let name = super::object::attribute_name(&name)?;
            alias_attribute(m, &this, &name)
        }),
    ),
    Def::getter("__origin__", |_, this| Ok(alias(&this)?.origin.clone())),
    Def::getter("__args__", |_, this| Ok(alias(&this)?.args.clone())),
    Def::getter("__unpacked__", |_, this| Ok(Value::Bool(alias(&this)?.unpacked))),
    Def::getter("__parameters__", |_, this| Ok(Value::tuple(parameters(&alias(&this)?.args)))),
];

pub const UNION: &[Def] = &[
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| Flow::task(async move { type_text(&this).await.map(Value::string) })),
    ),
    Def::method("__or__", Arity::One, Call::Binary(|_, a, b| union(a, b))),
    Def::method("__ror__", Arity::One, Call::Binary(|_, a, b| union(b, a))),
    Def::method("__eq__", Arity::One, Call::FlowBinary(|_, a, b| Flow::task(equal_unions(a, b)))),
    Def::method(
        "__hash__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let mut hash = 0;
                for member in union_members(&this).unwrap_or_default() {
                    hash ^= ask::hash(&member).await?;
                }
                Ok(Value::Int(hash))
            })
        }),
    ),
    Def::getter("__args__", |_, this| Ok(Value::tuple(union_members(&this).unwrap_or_default()))),
    Def::getter("__parameters__", |_, this| {
        Ok(Value::tuple(parameters(&Value::tuple(union_members(&this).unwrap_or_default()))))
    }),
    Def::method(
        "__getitem__",
        Arity::One,
        Call::Binary(|_, this, item| {
            let members = union_members(&this).unwrap_or_default();
            let replaced = replace_parameters(&members, &item)?;
            let mut all = replaced.into_iter();
            let first = all.next().unwrap_or(Value::None);
            all.try_fold(first, union)
        }),
    ),
];

/// Unions are equal where each has all members of the other.
async fn equal_unions(a: Value, b: Value) -> Result {
    let (Some(x), Some(y)) = (union_members(&a), union_members(&b)) else { return Ok(Value::NotImplemented) };
    if x.len() != y.len() {
        return Ok(Value::Bool(false));
    }
    for member in &x {
        let mut found = false;
        for other in &y {
            found = found || ask::same(member, other).await?;
        }
        if !found {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

/// Attributes that an alias has not itself, its origin answers.
pub fn alias_attribute(m: &mut Machine, this: &Value, name: &Rc<Str>) -> Result<Flow> {
    let own = matches!(
        name.as_str(),
        "__origin__"
            | "__args__"
            | "__parameters__"
            | "__unpacked__"
            | "__class__"
            | "__bases__"
            | "__mro_entries__"
            | "__reduce_ex__"
            | "__reduce__"
            | "__copy__"
            | "__deepcopy__"
    );
    if !own {
        let origin = alias(this)?.origin.clone();
        return m.get_attribute(&origin, name);
    }
    match m.find_attribute(this, &types().generic_alias, name)? {
        Some(flow) => Ok(flow),
        None => Err(Raised::no_attribute(this, name.as_str())),
    }
}

/// How `copy` and `pickle` make it again.
fn reduce(_: &mut Machine, this: Value) -> Result {
    let a = alias(&this)?;
    let parts = Value::tuple(vec![a.origin.clone(), a.args.clone()]);
    Ok(Value::tuple(vec![Value::Class(types().generic_alias.clone()), parts]))
}

fn is_parameter(v: &Value) -> bool {
    v.downcast::<super::type_param::TypeParam>().is_some()
}

fn parameters(args: &Value) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    let mut add = |v: Value| {
        if !found.iter().any(|f| f.is(&v)) {
            found.push(v);
        }
    };
    for arg in args.as_tuple().map_or(Vec::new(), |t| t.to_vec()) {
        if is_parameter(&arg) {
            add(arg);
        } else if let Some(a) = arg.downcast::<GenericAlias>() {
            parameters(&a.args).into_iter().for_each(&mut add);
        } else if let Some(members) = union_members(&arg) {
            parameters(&Value::tuple(members)).into_iter().for_each(&mut add);
        } else if let Value::Instance(of_typing) = &arg {
            let listed = of_typing.get(&names().parameters).and_then(|listed| listed.as_tuple().cloned());
            listed.map_or(Vec::new(), |listed| listed.to_vec()).into_iter().for_each(&mut add);
        } else if let Value::List(items) = &arg {
            parameters(&Value::tuple(items.to_vec())).into_iter().for_each(&mut add);
        }
    }
    found
}

/// `alias[item]`: puts types in the place of its parameters.
fn substitute(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    let a = alias(&this)?;
    let args = a.args.as_tuple().map_or(Vec::new(), |t| t.to_vec());
    let wanted = parameters(&a.args);
    if wanted.is_empty() {
        return Flow::task(async move {
            Err(Raised::type_error(format!("{} is not a generic class", type_text(&this).await?)))
        });
    }
    let given = item.as_tuple().map_or(1, |items| items.len());
    let plain = |item: &Value| matches!(item, Value::Class(_)) || is_plain_parameter(item);
    if given == wanted.len()
        && wanted.iter().all(is_plain_parameter)
        && args.iter().all(plain)
        && item.as_tuple().map_or_else(|| plain(&item), |items| items.iter().all(plain))
    {
        let replaced = replace_parameters(&args, &item)?;
        return make(a.origin.clone(), Value::tuple(replaced)).map(Flow::Value);
    }
    // What is more than one type for another the module `typing` knows.
    let (origin, unpacked) = (a.origin.clone(), a.unpacked);
    Flow::task(async move {
        let args = crate::module::call("typing", "_substituted", Args::two(this, item)).await?;
        Ok(Value::opaque(&types().generic_alias, GenericAlias { origin, args, unpacked }))
    })
}

/// A type parameter in whose place stands one type.
fn is_plain_parameter(v: &Value) -> bool {
    is_parameter(v) && Rc::ptr_eq(&v.class(), &types().type_var)
}

fn replace_parameters(args: &[Value], item: &Value) -> Result<Vec<Value>> {
    let wanted = parameters(&Value::tuple(args.to_vec()));
    let given = item.as_tuple().map_or_else(|| vec![item.clone()], |t| t.to_vec());
    if given.len() != wanted.len() {
        let many = if given.len() > wanted.len() { "many" } else { "few" };
        return Err(Raised::type_error(format!(
            "Too {many} arguments; actual {}, expected {}",
            given.len(),
            wanted.len()
        )));
    }
    args.iter().map(|arg| replace(arg, &wanted, &given)).collect()
}

fn replace(arg: &Value, wanted: &[Value], given: &[Value]) -> Result {
    if let Some(at) = wanted.iter().position(|w| w.is(arg)) {
        return Ok(given[at].clone());
    }
    match arg.downcast::<GenericAlias>() {
        Some(a) => {
            let inner = a.args.as_tuple().map_or(Vec::new(), |t| t.to_vec());
            let inner: Result<Vec<Value>> = inner.iter().map(|i| replace(i, wanted, given)).collect();
            make(a.origin.clone(), Value::tuple(inner?))
        }
        None => Ok(arg.clone()),
    }
}

async fn call(mut args: Args) -> Result {
    let this = args.pos.remove(0);
    let origin = alias(&this)?.origin.clone();
    let object = ask::call(&origin, args).await?;
    // Objects that can hold attributes remember what they were made of.
    match ask::set_attribute(&object, &crate::object::intern("__orig_class__"), this).await {
        Err(raised) if !raised.is_a(&types().attribute_error) && !raised.is_a(&types().type_error) => Err(raised),
        _ => Ok(object),
    }
}

/// A type as it is written in annotations.
pub async fn type_text(v: &Value) -> Result<String> {
    if let Some(a) = v.downcast::<GenericAlias>() {
        let mut parts = Vec::new();
        for arg in a.args.as_tuple().map_or(Vec::new(), |t| t.to_vec()) {
            parts.push(nested_text(&arg).await?);
        }
        let inside = if parts.is_empty() { "()".to_string() } else { parts.join(", ") };
        let star = if a.unpacked { "*" } else { "" };
        return Ok(format!("{star}{}[{inside}]", nested_text(&a.origin).await?));
    }
    if let Some(members) = union_members(v) {
        let mut parts = Vec::new();
        for member in members {
            let is_none = matches!(&member, Value::Class(c) if Rc::ptr_eq(c, &types().none_type));
            parts.push(if is_none { "None".to_string() } else { nested_text(&member).await? });
        }
        return Ok(parts.join(" | "));
    }
    match v {
        Value::Ellipsis => Ok("...".into()),
        Value::Class(c) => Ok(c.full_name()),
        Value::List(items) => {
            let mut parts = Vec::new();
            for item in items.to_vec() {
                parts.push(nested_text(&item).await?);
            }
            Ok(format!("[{}]", parts.join(", ")))
        }
        other => {
            if let (Some(qualname), Some(module)) =
                (find_text(other, &names().qualname).await?, find_text(other, &names().module).await?)
            {
                return Ok(if module == "builtins" { qualname } else { format!("{module}.{qualname}") });
            }
            Ok(ask::repr(other).await?.as_str().to_string())
        }
    }
}

/// In a frame of its own: aliases may nest deeply.
async fn nested_text(v: &Value) -> Result<String> {
    let v = v.clone();
    let task: Task = Box::pin(async move { type_text(&v).await.map(Value::string) });
    let text = ask::spawn(task).await?;
    Ok(text.as_str().map_or(String::new(), |s| s.as_str().to_string()))
}

async fn find_text(v: &Value, name: &Rc<Str>) -> Result<Option<String>> {
    if !matches!(v, Value::Function(_)) {
        return Ok(None);
    }
    Ok(ask::find_attribute(v, name).await?.and_then(|t| t.as_str().map(|s| s.as_str().to_string())))
}
