//! `_functools`: `partial`, `reduce`, `cmp_to_key`, the wrapper of `lru_cache`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::native_class::NativeClass;
use crate::builtin::define;
use crate::code::opcode::Comparison;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, Flow, Method, OpaqueData, Raised, Result, Value, names};
use crate::ops::repr::Underway;
use crate::ops::subscript;
use crate::types::arguments::{asking_comparisons, of_class, wrong_receiver};
use crate::vm::{Machine, ask};

/// What a partial object calls; `__setstate__` puts another in its place.
struct Partial(RefCell<Rc<Preset>>);

struct Preset {
    function: Value,
    args: Value,
    keywords: Rc<Dict>,
}
impl OpaqueData for Partial {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        let preset = self.0.borrow();
        seen(&preset.function);
        seen(&preset.args);
        seen(&Value::Dict(preset.keywords.clone()));
    }
}

static PARTIAL: NativeClass = NativeClass::new(
    "functools",
    "partial",
    &[&[
        Def::static_method("__new__", Arity::Any, Call::Plain(new_partial)),
        Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
        Def::method(
            "__call__",
            Arity::Any,
            Call::Flow(|_, mut args| {
                let this = args.pos.remove(0);
                let (function, args) = applied(&*partial(&this)?, args);
                Ok(Flow::Call(function, args))
            }),
        ),
        Def::method("__reduce__", Arity::None, Call::Unary(reduce_partial)),
        Def::method("__setstate__", Arity::One, Call::Binary(set_partial_state)),
        Def::method("__get__", Arity::Between(1, 2), Call::Flow(|_, args| {
            let [this, object, _] = args.take();
            if object.is_none() {
                return Ok(Flow::Value(this));
            }
            Flow::task(async move {
                crate::module::warnings::future(
                    "functools.partial will be a method descriptor in future Python versions; wrap it in staticmethod() if you \
                     want to preserve the old behavior",
                )
                .await?;
                Ok(this)
            })
        })),
        Def::getter("func", |_, this| Ok(partial(&this)?.function.clone())),
        Def::getter("args", |_, this| Ok(partial(&this)?.args.clone())),
        Def::getter("keywords", |_, this| Ok(Value::Dict(partial(&this)?.keywords.clone()))),
        Def::method(
            "__repr__",
            Arity::None,
            Call::FlowUnary(|_, this| {
                Flow::task(async move {
                    let Some(_underway) = Underway::enter(&this) else { return Ok(Value::str("...")) };
                    let p = partial(&this)?;
                    let mut text = format!("{}({}", this.class().full_name(), ask::repr(&p.function).await?.as_str());
                    for arg in p.args.as_tuple().map_or(Vec::new(), |t| t.to_vec()) {
                        text += &format!(", {}", ask::repr(&arg).await?.as_str());
                    }
                    for (name, value) in p.keywords.pairs() {
                        text += &format!(", {}={}", ask::str(&name).await?.as_str(), ask::repr(&value).await?.as_str());
                    }
                    Ok(Value::string(text + ")"))
                })
            }),
        ),
        Def::method(
            "__get__",
            Arity::Between(1, 2),
            Call::Flow(|_, args| {
                let [this, object, _] = args.take();
                if object.is_none() {
                    return Ok(Flow::Value(this));
                }
                Flow::task(async move {
                    super::warnings::future(
                        "functools.partial will be a method descriptor in future Python versions; \
                         wrap it in staticmethod() if you want to preserve the old behavior",
                    )
                    .await?;
                    Ok(this)
                })
            }),
        ),
        Def::class_method(
            "__class_getitem__",
            Arity::One,
            Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
        ),
    ]],
)
.with_dict();

fn partial(this: &Value) -> Result<Rc<Preset>> {
    match this.downcast::<Partial>() {
        Some(partial) => Ok(partial.0.borrow().clone()),
        None => Err(wrong_receiver("functools.partial", this)),
    }
}

/// `partial.__reduce__`: how `copy` and `pickle` make it again, with everything in the state.
fn reduce_partial(_: &mut Machine, this: Value) -> Result {
    let preset = partial(&this)?;
    let attributes =
        crate::vm::attribute::instance_dict(&this).filter(|dict| dict.as_dict().is_some_and(|d| !d.is_empty()));
    let keywords = Value::Dict(preset.keywords.clone());
    let state = vec![preset.function.clone(), preset.args.clone(), keywords, attributes.unwrap_or(Value::None)];
    let made_of = Value::tuple(vec![preset.function.clone()]);
    Ok(Value::tuple(vec![Value::Class(this.class()), made_of, Value::tuple(state)]))
}

/// `partial.__setstate__((function, args, keywords, attributes))`.
fn set_partial_state(_: &mut Machine, this: Value, state: Value) -> Result {
    let invalid = || Raised::type_error("invalid partial state");
    let parts = state.as_tuple().filter(|parts| parts.len() == 4).ok_or_else(invalid)?;
    let args = parts[1].as_tuple().ok_or_else(invalid)?;
    let dict_or_none = |part: &Value| part.is_none() || part.as_dict().is_some();
    if !is_callable(&parts[0]) || !dict_or_none(&parts[2]) || !dict_or_none(&parts[3]) {
        return Err(invalid());
    }
    let keywords = match parts[2].as_dict() {
        // A dict of a subclass is copied to a plain one.
        Some(dict) if matches!(parts[2], Value::Dict(_)) => dict.clone(),
        Some(dict) => dict.copy_shared(),
        None => Dict::new().shared(),
    };
    let preset = Preset { function: parts[0].clone(), args: Value::Tuple(args.clone()), keywords };
    let partial = this.downcast::<Partial>().ok_or_else(|| wrong_receiver("functools.partial", &this))?;
    let before = partial.0.replace(Rc::new(preset));
    drop(before);
    if let Some(Value::Dict(own)) = crate::vm::attribute::instance_dict(&this) {
        let attributes = parts[3].as_dict().map_or(Vec::new(), |dict| dict.pairs());
        own.clear();
        for (name, value) in attributes {
            own.set_quick(name, value);
        }
    }
    Ok(Value::None)
}

/// Function and arguments of a call of a partial object.
fn applied(p: &Preset, more: Args) -> (Value, Args) {
    let mut args = Args::from_vec(p.args.as_tuple().map_or(Vec::new(), |t| t.to_vec()));
    args.pos.extend(more.pos);
    args.kw =
        p.keywords.pairs().into_iter().filter_map(|(name, value)| Some((name.as_str()?.clone(), value))).collect();
    for (name, value) in more.kw {
        match args.kw.iter_mut().find(|(n, _)| n.as_str() == name.as_str()) {
            Some((_, slot)) => *slot = value,
            None => args.kw.push((name, value)),
        }
    }
    (p.function.clone(), args)
}

fn new_partial(_: &mut Machine, mut args: Args) -> Result {
    if args.pos.len() < 2 {
        return Err(Raised::type_error("type 'partial' takes at least one argument"));
    }
    let cls = args.pos.remove(0);
    let mut function = args.pos.remove(0);
    if !is_callable(&function) {
        return Err(Raised::type_error("the first argument must be callable"));
    }
    // A partial of a partial is one.
    let has_attributes = match &function {
        Value::Opaque(o) => o.attributes.borrow().is_some(),
        Value::Instance(i) => !i.pairs().is_empty(),
        _ => true,
    };
    if let Some(inner) = function.clone().downcast::<Partial>().filter(|_| !has_attributes) {
        let (inner, all) = applied(&inner.0.borrow(), args);
        function = inner;
        args = all;
    }
    let keywords = Dict::new();
    for (name, value) in args.kw {
        drop(keywords.set_str(&name, value));
    }
    let preset = Preset { function, args: Value::tuple(args.pos.into_vec()), keywords: keywords.copy_shared() };
    of_class(&cls, PARTIAL.get(), Value::opaque(PARTIAL.get(), Partial(RefCell::new(Rc::new(preset)))))
}

pub fn is_callable(v: &Value) -> bool {
    matches!(v, Value::Function(_) | Value::Method(_) | Value::Native(_) | Value::Class(_))
        || v.class().lookup(&names().call).is_some()
}

/// `cmp_to_key(f)` (no object) and the keys that it makes.
struct Key {
    compare: Value,
    object: Value,
}
impl OpaqueData for Key {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.compare);
        seen(&self.object);
    }
}

static KEY: NativeClass = NativeClass::new(
    "functools",
    "KeyWrapper",
    &[
        &[
            Def::method(
                "__call__",
                Arity::Any,
                Call::Plain(|_, args| {
                    let [this, object] = args.bind("K", 1, &Params::new(&["obj"], 1))?;
                    let compare = this.downcast::<Key>().map_or(Value::None, |k| k.compare.clone());
                    Ok(Value::opaque(KEY.get(), Key { compare, object }))
                }),
            ),
            Def::getter("obj", |_, this| match this.downcast::<Key>().map(|k| k.object.clone()) {
                Some(Value::Null) | None => Err(Raised::no_attribute(&this, "obj")),
                Some(object) => Ok(object),
            }),
        ],
        asking_comparisons!(compare_keys),
    ],
)
.fixed();

fn compare_keys(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    Flow::task(async move {
        let (Some(x), Some(y)) = (a.downcast::<Key>(), b.downcast::<Key>()) else {
            return Err(Raised::type_error("other argument must be K instance"));
        };
        let order = ask::call(&x.compare, Args::two(x.object.clone(), y.object.clone())).await?;
        ask::compare(op, &order, &Value::Int(0)).await
    })
}

/// Bytes of an entry of a bounded cache, beside the dict.
const LINK: usize = 56;

/// The function that `lru_cache` puts in the place of another.
struct Cached {
    function: Value,
    /// None: no bound.
    bound: Option<usize>,
    typed: bool,
    info: Value,
    /// The least recently used key comes first.
    cache: Rc<Dict>,
    hits: Cell<i64>,
    misses: Cell<i64>,
    /// CPython orders the entries of a bounded cache in a list of their own.
    links: Charge,
}
impl OpaqueData for Cached {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.function);
        seen(&Value::Dict(self.cache.clone()));
    }
}

static CACHED: NativeClass = NativeClass::new(
    "functools",
    "_lru_cache_wrapper",
    &[&[
        Def::static_method(
            "__new__",
            Arity::Between(4, 5),
            Call::Plain(|_, args| {
                let [_, function, bound, typed, info] = args.take();
                if !is_callable(&function) {
                    return Err(Raised::type_error("the first argument must be callable"));
                }
                let bound = match &bound {
                    Value::None => None,
                    v if v.is_int() => Some(crate::ops::index::as_size(v.as_int().unwrap_or(i64::MAX))),
                    _ => return Err(Raised::type_error("maxsize should be integer or None")),
                };
                let typed = crate::ops::truth::truth_quick(&typed).unwrap_or(true);
                let made = Cached {
                    function,
                    bound,
                    typed,
                    info,
                    cache: Dict::new().shared(),
                    hits: Cell::new(0),
                    misses: Cell::new(0),
                    links: Charge::of(Kind::BUFFER, || 0),
                };
                Ok(Value::opaque(CACHED.get(), made))
            }),
        ),
        Def::method("__call__", Arity::Any, Call::Flow(call_cached)),
        Def::method(
            "__get__",
            Arity::Between(1, 2),
            Call::Plain(|_, args| {
                let [this, object, _] = args.take();
                Ok(if object.is_none() { this } else { Method::new(this, object) })
            }),
        ),
        Def::method(
            "cache_info",
            Arity::None,
            Call::FlowUnary(|_, this| {
                let c = cached(&this)?;
                let bound = c.bound.map_or(Value::None, Value::int_from_usize);
                let parts = vec![
                    Value::Int(c.hits.get()),
                    Value::Int(c.misses.get()),
                    bound,
                    Value::int_from_usize(c.cache.len()),
                ];
                Ok(Flow::Call(c.info.clone(), Args::from_vec(parts)))
            }),
        ),
        Def::method(
            "cache_clear",
            Arity::None,
            Call::Unary(|_, this| {
                let c = cached(&this)?;
                c.cache.clear();
                c.links.resize(0);
                c.hits.set(0);
                c.misses.set(0);
                Ok(Value::None)
            }),
        ),
        Def::method("__copy__", Arity::None, Call::Unary(|_, this| Ok(this))),
        Def::method("__deepcopy__", Arity::One, Call::Binary(|_, this, _| Ok(this))),
        Def::method(
            "__reduce__",
            Arity::None,
            Call::FlowUnary(|_, this| {
                Flow::task(async move { ask::get_attribute(&this, &crate::object::intern("__qualname__")).await })
            }),
        ),
    ]],
)
.with_dict();

fn cached(this: &Value) -> Result<&Cached> {
    this.downcast::<Cached>().ok_or_else(|| wrong_receiver("functools._lru_cache_wrapper", this))
}

fn key_of(c: &Cached, args: &Args) -> Value {
    if !c.typed
        && args.kw.is_empty()
        && let [single] = &args.pos[..]
        && matches!(single.bare(), Value::Int(_) | Value::Str(_))
    {
        return args.pos[0].clone();
    }
    let mut parts = args.pos.to_vec();
    if !args.kw.is_empty() {
        // Stands between the positional arguments and the keywords.
        parts.push(Value::Class(CACHED.get().clone()));
        for (name, value) in &args.kw {
            parts.extend([Value::Str(name.clone()), value.clone()]);
        }
    }
    if c.typed {
        parts.extend(args.pos.iter().chain(args.kw.iter().map(|(_, v)| v)).map(|v| Value::Class(v.class())));
    }
    Value::tuple(parts)
}

/// Takes the value of an entry, which thereby becomes the one used last.
fn hit(c: &Cached, at: usize) -> Value {
    c.hits.set(c.hits.get() + 1);
    if c.bound.is_none() {
        return c.cache.table.borrow().entry(at).map_or(Value::None, |e| e.value.clone());
    }
    match c.cache.remove_at(at) {
        Some(entry) => {
            let value = entry.value.clone();
            c.cache.insert_new(entry.key, entry.hash, entry.value);
            value
        }
        None => Value::None,
    }
}

fn call_cached(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let this = args.pos.remove(0);
    let c = cached(&this)?;
    if c.bound == Some(0) {
        c.misses.set(c.misses.get() + 1);
        return Ok(Flow::Call(c.function.clone(), args));
    }
    let key = key_of(c, &args);
    let found = subscript::find(&c.cache, &key).transpose()?;
    if let Some(Some(at)) = found {
        return Ok(Flow::Value(hit(c, at)));
    }
    let arguments = Charge::of(Kind::TUPLE, || block::tuple(args.pos.len()));
    Flow::task(async move {
        // CPython holds the arguments in a tuple meanwhile.
        let _arguments = arguments;
        let c = cached(&this)?;
        if found.is_none()
            && let Some(value) = ask::dict_remove(&c.cache, &key).await?
        {
            c.hits.set(c.hits.get() + 1);
            ask::dict_set(&c.cache, key, value.clone()).await?;
            return Ok(value);
        }
        c.misses.set(c.misses.get() + 1);
        let value = ask::call(&c.function, args).await?;
        if c.bound.is_some_and(|bound| c.cache.len() >= bound) && ask::dict_get(&c.cache, &key).await?.is_none() {
            let oldest = {
                let table = c.cache.table.borrow();
                (0..table.slots()).find(|at| table.entry(*at).is_some())
            };
            let gone = oldest.and_then(|at| c.cache.remove_at(at));
            drop(gone);
        }
        ask::dict_set(&c.cache, key, value.clone()).await?;
        if c.bound.is_some() {
            c.links.resize(LINK * c.cache.len());
        }
        Ok(value)
    })
}

const TABLE: &[Def] = &[
    Def::function(
        "cmp_to_key",
        Arity::Any,
        Call::Plain(|_, args| {
            let [compare] = args.bind("cmp_to_key", 0, &Params::new(&["mycmp"], 1))?;
            Ok(Value::opaque(KEY.get(), Key { compare, object: Value::Null }))
        }),
    ),
    Def::function(
        "reduce",
        Arity::Between(2, 3),
        Call::Flow(|_, args| {
            let [function, iterable, initial] = args.take();
            Flow::task(async move {
                let items = match ask::iter(&iterable).await {
                    Err(raised) if raised.is_a(&crate::object::types().type_error) => {
                        return Err(Raised::type_error("reduce() arg 2 must support iteration"));
                    }
                    items => items?,
                };
                let mut total = initial;
                while let Some(item) = ask::next(&items).await? {
                    total = if total.is_null() { item } else { ask::call(&function, Args::two(total, item)).await? };
                }
                if total.is_null() {
                    Err(Raised::type_error("reduce() of empty iterable with no initial value"))
                } else {
                    Ok(total)
                }
            })
        }),
    ),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_functools", TABLE);
    let key = KEY.get();
    key.dict.set("__hash__", Value::None);
    key.modified();
    PARTIAL.publish(dict);
    CACHED.publish(dict);
    KEY.get().dict.set_str(&names().hash, Value::None);
}
