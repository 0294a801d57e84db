//! `operator`.

use std::rc::Rc;

use super::native_class::NativeClass;
use crate::builtin::define;
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Dict, Flow, OpaqueData, Raised, Result, Value, intern, names};
use crate::ops::arith::{UnaryOp, binary_quick, unary_quick};
use crate::ops::compare::compare_quick;
use crate::types::arguments::of_class;
use crate::vm::{Machine, ask};

const TWO: Arity = Arity::Between(2, 2);

macro_rules! binaries {
    ($($name:literal $op:ident),* $(,)?) => { &[$(Def::function($name, TWO, Call::Flow(|_, args| binary(BinaryOp::$op, args)))),*] };
}
macro_rules! comparisons {
    ($($name:literal $op:ident),* $(,)?) => { &[$(Def::function($name, TWO, Call::Flow(|_, args| compare(Comparison::$op, args)))),*] };
}
macro_rules! unaries {
    ($($name:literal $op:ident $method:ident),* $(,)?) => {
        &[$(Def::function($name, Arity::One, Call::FlowUnary(|_, v| unary(UnaryOp::$op, v, |n| &n.$method)))),*]
    };
}

const BINARIES: &[Def] = binaries![
    "add" Add, "and_" And, "floordiv" FloorDivide, "lshift" Lshift, "matmul" MatrixMultiply, "mod" Remainder, "mul" Multiply, "or_" Or,
    "pow" Power, "rshift" Rshift, "sub" Subtract, "truediv" TrueDivide, "xor" Xor, "iadd" InplaceAdd, "iand" InplaceAnd,
    "ifloordiv" InplaceFloorDivide, "ilshift" InplaceLshift, "imatmul" InplaceMatrixMultiply, "imod" InplaceRemainder,
    "imul" InplaceMultiply, "ior" InplaceOr, "ipow" InplacePower, "irshift" InplaceRshift, "isub" InplaceSubtract,
    "itruediv" InplaceTrueDivide, "ixor" InplaceXor,
];
const COMPARISONS: &[Def] = comparisons!["lt" Lt, "le" Le, "eq" Eq, "ne" Ne, "ge" Ge, "gt" Gt];
const UNARIES: &[Def] =
    unaries!["neg" Negative neg, "pos" Positive pos, "invert" Invert invert, "inv" Invert invert, "abs" Absolute abs];

const TABLE: &[Def] = &[
    Def::function(
        "not_",
        Arity::One,
        Call::FlowUnary(|_, v| crate::types::arguments::with_truth(v, |truth| Ok(Value::Bool(!truth)))),
    ),
    Def::function(
        "truth",
        Arity::One,
        Call::FlowUnary(|_, v| crate::types::arguments::with_truth(v, |truth| Ok(Value::Bool(truth)))),
    ),
    Def::function("is_", TWO, Call::Plain(|_, args| Ok(Value::Bool(args.pos[0].is(&args.pos[1]))))),
    Def::function("is_not", TWO, Call::Plain(|_, args| Ok(Value::Bool(!args.pos[0].is(&args.pos[1]))))),
    Def::function("index", Arity::One, Call::FlowUnary(|_, v| Flow::task(async move { ask::index(&v).await }))),
    Def::function("concat", TWO, Call::Flow(|_, args| concat(BinaryOp::Add, args))),
    Def::function("iconcat", TWO, Call::Flow(|_, args| concat(BinaryOp::InplaceAdd, args))),
    Def::function(
        "contains",
        TWO,
        Call::Flow(|_, args| {
            let [container, item] = args.take();
            Flow::task(async move { Ok(Value::Bool(ask::contains(&container, &item).await?)) })
        }),
    ),
    Def::function(
        "getitem",
        TWO,
        Call::Flow(|_, args| {
            let [container, key] = args.take();
            Flow::task(async move { ask::get_item(&container, &key).await })
        }),
    ),
    Def::function(
        "setitem",
        Arity::Between(3, 3),
        Call::Flow(|_, args| {
            let [container, key, value] = args.take();
            Flow::task(async move { ask::set_item(&container, key, value).await.map(|()| Value::None) })
        }),
    ),
    Def::function(
        "delitem",
        TWO,
        Call::Flow(|_, args| {
            let [container, key] = args.take();
            Flow::task(async move {
                match ask::special(&container, &names().delitem, vec![key]).await? {
                    Some(_) => Ok(Value::None),
                    None => Err(Raised::type_error(format!(
                        "'{}' object doesn't support item deletion",
                        container.type_name()
                    ))),
                }
            })
        }),
    ),
    Def::function("countOf", TWO, Call::Flow(|_, args| Flow::task(search(args, true)))),
    Def::function("indexOf", TWO, Call::Flow(|_, args| Flow::task(search(args, false)))),
    Def::function(
        "length_hint",
        Arity::Between(1, 2),
        Call::Flow(|_, args| {
            let [v, default] = args.take();
            Flow::task(async move {
                let default = if default.is_null() { Value::Int(0) } else { ask::index(&default).await? };
                ask::length_hint(&v, default).await
            })
        }),
    ),
    Def::function(
        "call",
        Arity::Any,
        Call::Flow(|_, mut args| {
            if args.pos.is_empty() {
                return Err(Raised::type_error("call expected at least 1 argument, got 0"));
            }
            let function = args.pos.remove(0);
            Ok(Flow::Call(function, args))
        }),
    ),
];

fn binary(op: BinaryOp, args: Args) -> Result<Flow> {
    let [a, b] = args.take();
    match binary_quick(op, &a, &b) {
        Some(result) => result.map(Flow::Value),
        None => Flow::task(async move { ask::binary(op, &a, &b).await }),
    }
}

fn compare(op: Comparison, args: Args) -> Result<Flow> {
    let [a, b] = args.take();
    match compare_quick(op, &a, &b) {
        Some(result) => result.map(Flow::Value),
        None => Flow::task(async move { ask::compare(op, &a, &b).await }),
    }
}

fn unary(
    op: UnaryOp,
    v: Value,
    method: fn(&'static crate::object::names::Names) -> &'static Rc<crate::object::Str>,
) -> Result<Flow> {
    if let Some(result) = unary_quick(op, &v) {
        return result.map(Flow::Value);
    }
    Flow::task(async move {
        let name = method(names());
        match ask::special(&v, name, Vec::new()).await? {
            Some(result) => Ok(result),
            None => {
                let sign = match name.as_str() {
                    "__neg__" => "unary -",
                    "__pos__" => "unary +",
                    "__invert__" => "unary ~",
                    _ => "abs()",
                };
                Err(Raised::type_error(format!("bad operand type for {sign}: '{}'", v.type_name())))
            }
        }
    })
}

fn concat(op: BinaryOp, args: Args) -> Result<Flow> {
    if args.pos[0].class().lookup(&names().getitem).is_none() {
        return Err(Raised::type_error(format!("'{}' object can't be concatenated", args.pos[0].type_name())));
    }
    binary(op, args)
}

async fn search(args: Args, counting: bool) -> Result {
    let [container, wanted] = args.take();
    let items = ask::iter(&container).await?;
    let (mut at, mut count) = (0, 0);
    while let Some(item) = ask::next(&items).await? {
        if ask::same(&item, &wanted).await? {
            if !counting {
                return Ok(Value::Int(at));
            }
            count += 1;
        }
        at += 1;
    }
    if counting { Ok(Value::Int(count)) } else { Err(Raised::value_error("sequence.index(x): x not in sequence")) }
}

/// `itemgetter`, `attrgetter`, `methodcaller` (whose first part is the name).
struct Getter(Args);
impl OpaqueData for Getter {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        self.0.pos.iter().chain(self.0.kw.iter().map(|(_, v)| v)).for_each(seen);
    }
}

macro_rules! getter {
    ($static:ident $name:literal $check:path, $get:path, $reduce:expr) => {
        static $static: NativeClass = NativeClass::new(
            "operator",
            $name,
            &[&[
                Def::static_method(
                    "__new__",
                    Arity::Any,
                    Call::Plain(|_, mut args| {
                        let cls = if args.pos.is_empty() { Value::Null } else { args.pos.remove(0) };
                        $check(&args)?;
                        of_class(&cls, $static.get(), Value::opaque($static.get(), Getter(args)))
                    }),
                ),
                Def::method(
                    "__call__",
                    Arity::Any,
                    Call::Flow(|_, args| {
                        args.no_keywords($name)?;
                        if args.pos.len() != 2 {
                            return Err(Raised::type_error(format!(
                                concat!($name, " expected 1 argument, got {}"),
                                args.pos.len().saturating_sub(1)
                            )));
                        }
                        let [this, object] = args.take();
                        Flow::task($get(this, object))
                    }),
                ),
                Def::getter("__text_signature__", |_, _| Ok(Value::str("(obj, /)"))),
                Def::method("__reduce__", Arity::None, $reduce),
                Def::method("__repr__", Arity::None, Call::FlowUnary(|_, this| Flow::task(repr(this)))),
            ]],
        );
    };
}

getter!(ITEM_GETTER "itemgetter" check_items, get_items, Call::Unary(reduce));
getter!(ATTR_GETTER "attrgetter" check_names, get_attributes, Call::Unary(reduce));
getter!(METHOD_CALLER "methodcaller" check_method, call_method, Call::FlowUnary(reduce_caller));

/// What `inspect` is told of the parameters of a class of this module.
pub fn text_signature(class: &Rc<Class>) -> Option<&'static str> {
    match (class.module()?.as_str(), &*class.name()) {
        ("operator", "itemgetter") => Some("(item, /, *items)"),
        ("operator", "attrgetter") => Some("(attr, /, *attrs)"),
        ("operator", "methodcaller") => Some("(name, /, *args, **kwargs)"),
        _ => None,
    }
}

/// How `copy` and `pickle` make it again.
fn reduce(_: &mut Machine, this: Value) -> Result {
    Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(parts(&this).pos.to_vec())]))
}

/// Keywords are bound to the class, which is then called with the rest.
fn reduce_caller(m: &mut Machine, this: Value) -> Result<Flow> {
    let mut args = parts(&this);
    if args.kw.is_empty() {
        return reduce(m, this).map(Flow::Value);
    }
    Flow::task(async move {
        let rest = args.pos.drain(1..).collect();
        args.pos.insert(0, Value::Class(this.class()));
        let bound = super::call("functools", "partial", args).await?;
        Ok(Value::tuple(vec![bound, Value::tuple(rest)]))
    })
}

fn check_items(args: &Args) -> Result<()> {
    args.no_keywords("itemgetter")?;
    if args.pos.is_empty() { Err(Raised::type_error("itemgetter expected 1 argument, got 0")) } else { Ok(()) }
}

fn check_names(args: &Args) -> Result<()> {
    args.no_keywords("attrgetter")?;
    if args.pos.is_empty() {
        return Err(Raised::type_error("attrgetter expected 1 argument, got 0"));
    }
    if args.pos.iter().all(|v| v.as_str().is_some()) {
        Ok(())
    } else {
        Err(Raised::type_error("attribute name must be a string"))
    }
}

fn check_method(args: &Args) -> Result<()> {
    match args.pos.first() {
        None => Err(Raised::type_error("methodcaller needs at least one argument, the method name")),
        Some(v) if v.as_str().is_none() => Err(Raised::type_error("method name must be a string")),
        _ => Ok(()),
    }
}

fn parts(this: &Value) -> Args {
    this.downcast::<Getter>().map_or_else(Args::none, |g| g.0.clone())
}

fn one_or_tuple(mut values: Vec<Value>) -> Value {
    if values.len() == 1 { values.pop().unwrap_or_default() } else { Value::tuple(values) }
}

async fn get_items(this: Value, object: Value) -> Result {
    let mut found = Vec::new();
    for key in parts(&this).pos {
        found.push(ask::get_item(&object, &key).await?);
    }
    Ok(one_or_tuple(found))
}

async fn get_attributes(this: Value, object: Value) -> Result {
    let mut found = Vec::new();
    for path in parts(&this).pos {
        let mut value = object.clone();
        for name in path.as_str().map_or("", |s| s.as_str()).split('.') {
            value = ask::get_attribute(&value, &intern(name)).await?;
        }
        found.push(value);
    }
    Ok(one_or_tuple(found))
}

async fn call_method(this: Value, object: Value) -> Result {
    let mut args = parts(&this);
    let name = args.pos.remove(0);
    let Some(name) = name.as_str() else { return Ok(Value::None) };
    let method = ask::get_attribute(&object, name).await?;
    ask::call(&method, args).await
}

async fn repr(this: Value) -> Result {
    let args = parts(&this);
    let mut shown = Vec::new();
    for value in &args.pos {
        shown.push(ask::repr(value).await?.as_str().to_string());
    }
    for (name, value) in &args.kw {
        shown.push(format!("{}={}", name.as_str(), ask::repr(value).await?.as_str()));
    }
    Ok(Value::string(format!("{}({})", this.class().full_name(), shown.join(", "))))
}

pub fn fill(m: &mut Machine, dict: &Rc<Dict>) {
    // It has two names, and its functions are the same under both.
    for name in ["operator", "_operator"] {
        if let Some(Value::Module(known)) = m.loaded_module(name)
            && !Rc::ptr_eq(&known.dict, dict)
        {
            for (key, value) in known.dict.pairs() {
                if dict.get(key.as_str().map_or("", |key| key.as_str())).is_none() {
                    dict.set_quick(key, value);
                }
            }
            return;
        }
    }
    for table in [BINARIES, COMPARISONS, UNARIES, TABLE] {
        define(dict, "_operator", table);
        // `__add__` and the like are other names of the same functions.
        for def in table
            .iter()
            .filter(|def| !matches!(def.name, "truth" | "is_" | "is_not" | "countOf" | "indexOf" | "length_hint"))
        {
            if let Some(function) = dict.get(def.name) {
                dict.set(&format!("__{}__", def.name.trim_end_matches('_')), function);
            }
        }
    }
    for class in [&ITEM_GETTER, &ATTR_GETTER, &METHOD_CALLER] {
        class.publish(dict);
    }
    let public = dict.pairs().into_iter().filter_map(|(key, _)| key.as_str().cloned());
    let mut public: Vec<_> = public.filter(|name| !name.as_str().starts_with('_')).collect();
    public.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    dict.set("__all__", Value::list(public.into_iter().map(Value::Str).collect()));
}
