//! The protocols that a native frame may await: hashing, comparing, iterating, attributes. Each looks for the quick
//! answer first and calls the object's method where a Python class decides. Used as `ask::…`.

use std::cell::RefCell;
use std::rc::Rc;

use super::ask::{self, Reply};
use super::ops_iter::iter_quick;
use crate::code::opcode::Comparison;
use crate::memory::account::{self, Charge, Kind};
use crate::memory::block;
use crate::object::frame::Gather;
use crate::object::hash::{Hashed, hash_value};
use crate::object::{Args, Raised, Result, Str, Value, names, types};
use crate::ops;

/// `repr(v)`.
pub fn repr(v: &Value) -> Reply<Rc<Str>> {
    match ops::repr::repr_quick(v) {
        // `True` and `False` are names that CPython has ready.
        Some(text) if matches!(v, Value::Bool(_)) => Reply::now(Ok(crate::object::intern(&text))),
        Some(text) => Reply::now(Ok(Str::own(text))),
        None => text_of(v, &names().repr, None),
    }
}

/// What `__repr__`, `__str__` or `__format__` of the class gives.
fn text_of(v: &Value, name: &'static Rc<Str>, spec: Option<&str>) -> Reply<Rc<Str>> {
    let (v, args) = (v.clone(), spec.map(Value::str).into_iter().collect());
    Reply::slow(async move {
        let text = match special(&v, name, args).await? {
            Some(text) => text,
            None => {
                let message = format!("'{}' object has no {}", v.type_name(), name.as_str());
                return Err(Raised::type_error(message));
            }
        };
        text.as_str().cloned().ok_or_else(|| {
            let (name, kind) = (name.as_str(), text.type_name());
            Raised::type_error(if name == "__format__" {
                format!("__format__ must return a str, not {kind}")
            } else {
                format!("{name} returned non-string (type {kind})")
            })
        })
    })
}

/// `str(v)`.
pub fn str(v: &Value) -> Reply<Rc<Str>> {
    match v {
        Value::Str(s) => Reply::now(Ok(s.clone())),
        Value::Instance(_) | Value::Exception(_) | Value::Opaque(_) | Value::Class(_) => text_of(v, &names().str, None),
        other => repr(other),
    }
}

/// `format(v, spec)`.
pub fn format(v: &Value, spec: &str) -> Reply<Rc<Str>> {
    if !matches!(v, Value::Instance(_))
        && let Some(result) = crate::types::format_spec::format_value_quick(v, spec)
    {
        return Reply::now(result.map(Str::own));
    }
    text_of(v, &names().format, Some(spec))
}

/// `hash(v)`; TypeError if unhashable.
pub fn hash(v: &Value) -> Reply<i64> {
    match hash_value(v) {
        Hashed::Hash(h) => Reply::now(Ok(h)),
        Hashed::Unhashable(what) => Reply::now(Err(unhashable(&what))),
        Hashed::Ask => {
            let v = v.clone();
            Reply::slow(async move { hash_slow(&v).await })
        }
    }
}

async fn hash_slow(v: &Value) -> Result<i64> {
    if let Value::Tuple(items) = v {
        let mut hashes = Vec::with_capacity(items.len());
        for item in items.iter() {
            let item = item.clone();
            // A frame of its own: tuples may nest deeply.
            let h = ask::spawn(async move { hash(&item).await.map(Value::Int) }).await?;
            hashes.push(h.as_int().unwrap_or(0));
        }
        return Ok(crate::object::hash::hash_items(hashes.into_iter()));
    }
    match v.class().lookup(&names().hash) {
        None | Some(Value::None) => Err(unhashable(v)),
        Some(method) => match ask::call_method(&method, v, Args::none()).await?.as_big() {
            Some(big) => Ok(match i64::try_from(&big) {
                Ok(-1) => -2,
                Ok(h) => h,
                Err(_) => crate::object::hash::hash_big(&big),
            }),
            None => Err(Raised::type_error("__hash__ method should return an integer")),
        },
    }
}

#[cold]
pub fn unhashable(v: &Value) -> Raised {
    Raised::type_error(format!("unhashable type: '{}'", v.type_name()))
}

/// `a == b` as containers compare: identical objects are equal.
pub fn same(a: &Value, b: &Value) -> Reply<bool> {
    if a.is(b) {
        return Reply::now(Ok(true));
    }
    match ops::compare::equal_quick(a, b) {
        Some(equal) => Reply::now(Ok(equal)),
        None => compare_true(Comparison::Eq, a, b),
    }
}

/// `a op b`, the value that the operator gives.
pub fn compare(op: Comparison, a: &Value, b: &Value) -> Reply {
    match ops::compare::compare_quick(op, a, b) {
        Some(result) => Reply::now(result),
        None => ask::spawn_for(" in comparison", compare_slow(op, a.clone(), b.clone())),
    }
}

/// `bool(a op b)`.
pub fn compare_true(op: Comparison, a: &Value, b: &Value) -> Reply<bool> {
    if let Some(Ok(Value::Bool(holds))) = ops::compare::compare_quick(op, a, b) {
        return Reply::now(Ok(holds));
    }
    let (a, b) = (a.clone(), b.clone());
    Reply::slow(async move { truth(&compare(op, &a, &b).await?).await })
}

/// Rich comparison by the classes' methods ("Value comparisons" in the reference).
pub(super) async fn compare_slow(op: Comparison, a: Value, b: Value) -> Result {
    let n = names();
    let (method, reflected) = match op {
        Comparison::Lt => (&n.lt, &n.gt),
        Comparison::Le => (&n.le, &n.ge),
        Comparison::Eq => (&n.eq, &n.eq),
        Comparison::Ne => (&n.ne, &n.ne),
        Comparison::Gt => (&n.gt, &n.lt),
        Comparison::Ge => (&n.ge, &n.le),
    };
    let (class_a, class_b) = (a.class(), b.class());
    let b_first =
        !Rc::ptr_eq(&class_a, &class_b) && class_b.is_subclass(&class_a) && class_b.lookup(reflected).is_some();
    if b_first {
        let result = special(&b, reflected, vec![a.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    let result = special(&a, method, vec![b.clone()]).await?;
    if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
        return Ok(value);
    }
    if !b_first {
        let result = special(&b, reflected, vec![a.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    match op {
        Comparison::Eq => Ok(Value::Bool(a.is(&b))),
        Comparison::Ne => Ok(Value::Bool(!a.is(&b))),
        _ => Err(Raised::type_error(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            op.text(),
            a.type_name(),
            b.type_name()
        ))),
    }
}

/// `bool(v)`.
pub fn truth(v: &Value) -> Reply<bool> {
    if let Some(truth) = ops::truth::truth_quick(v) {
        return Reply::now(Ok(truth));
    }
    let v = v.clone();
    Reply::slow(async move {
        if let Value::NotImplemented = v {
            crate::module::warnings::deprecated("NotImplemented should not be used in a boolean context").await?;
            return Ok(true);
        }
        if let Some(value) = special(&v, &names().bool_, Vec::new()).await? {
            return match value {
                Value::Bool(b) => Ok(b),
                other => {
                    Err(Raised::type_error(format!("__bool__ should return bool, returned {}", other.type_name())))
                }
            };
        }
        if v.class().lookup(&names().len).is_some() { Ok(len(&v).await? > 0) } else { Ok(true) }
    })
}

/// `iter(v)`.
pub fn iter(v: &Value) -> Reply {
    match iter_quick(v) {
        Some(iterator) => Reply::now(Ok(iterator)),
        None => {
            let v = v.clone();
            ask::machine_flow(move |m| m.get_iter(&v))
        }
    }
}

/// All items of an iterable, as `list` takes them: a class of the program is asked how many they are.
pub fn collect(iterable: &Value) -> Reply<Vec<Value>> {
    match iterable {
        Value::List(l) => Reply::now(Ok(l.to_vec())),
        Value::Tuple(t) => Reply::now(Ok(t.to_vec())),
        other => Reply::slow(collect_slow(other.clone())),
    }
}

async fn collect_slow(iterable: Value) -> Result<Vec<Value>> {
    let iterable = &iterable;
    let iterator = iter(iterable).await?;
    if let Value::Instance(_) = iterable {
        // Nothing is reserved for what a class of the program claims; but it is asked, which can be seen.
        length_hint(iterable, Value::None).await?;
    }
    drain(&iterator).await
}

/// All items of an iterator.
pub async fn drain(iterator: &Value) -> Result<Vec<Value>> {
    let mut items = Vec::new();
    if !matches!(iterator, Value::Iter(_)) && !account::is_open() {
        let gathered = Rc::new(Gathered::default());
        while let Some(item) = ask::next_left(iterator, &gathered).await? {
            gathered.0.borrow_mut().push(item);
            charge(&gathered.0.borrow())?;
        }
        return Ok(gathered.0.take());
    }
    if let Value::Iter(quick) = iterator {
        items.reserve(quick.length_hint().unwrap_or(0).min(1 << 20));
    }
    // The list that CPython collects them in, as it grows.
    let list = Charge::of(Kind::LIST, || block::list(8));
    while let Some(item) = ask::next(iterator).await? {
        items.push(item);
        list.grow_list(items.len());
        charge(&items)?;
    }
    Ok(items)
}

/// The items of an iterator.
#[derive(Default)]
struct Gathered(RefCell<Vec<Value>>);

impl Gather for Gathered {
    fn take(&self, item: &mut Value) -> bool {
        let mut items = self.0.borrow_mut();
        let fits = items.len() < MAX_ITEMS;
        if fits {
            items.push(item.take());
        }
        fits
    }
}

/// `operator.length_hint(v, default)`.
pub fn length_hint(v: &Value, default: Value) -> Reply {
    Reply::slow(length_hint_of(v.clone(), default))
}

async fn length_hint_of(v: Value, default: Value) -> Result {
    let v = &v;
    if v.class().lookup(&names().len).is_some() {
        match len(v).await {
            Err(raised) if raised.is_a(&types().type_error) => {}
            other => return other.map(Value::int_from_usize),
        }
    }
    match special(v, &names().length_hint, Vec::new()).await {
        Ok(Some(Value::NotImplemented) | None) => Ok(default),
        Ok(Some(hint)) => match hint.as_int() {
            Some(n) if n < 0 => Err(Raised::value_error("__length_hint__() should return >= 0")),
            None if hint.is_int() => Err(Raised::overflow_error("Python int too large to convert to C ssize_t")),
            Some(_) => Ok(hint),
            _ => Err(Raised::type_error(format!("__length_hint__ must be an integer, not {}", hint.type_name()))),
        },
        Err(raised) if raised.is_a(&types().type_error) => Ok(default),
        Err(raised) => Err(raised),
    }
}

/// A list that grows without end must end in MemoryError, not in a crash.
fn charge(items: &[Value]) -> Result<()> {
    if items.len() & 0xffff == 0 && items.len() >= MAX_ITEMS {
        return Err(Raised::with_args(&types().memory_error, Vec::new()));
    }
    Ok(())
}

/// Items that one list may hold: 16 bytes each, so that 256 MB bound them.
pub const MAX_ITEMS: usize = 16 << 20;

/// `len(v)`, as far as a size goes.
pub fn len(v: &Value) -> Reply<usize> {
    match len_quick(v) {
        Some(n) => Reply::now(Ok(n)),
        None => {
            let v = v.clone();
            Reply::slow(async move { len_asked(v).await.map(crate::ops::index::as_size) })
        }
    }
}

/// What the `__len__` of a value says.
pub async fn len_asked(v: Value) -> Result<i64> {
    let Some(value) = special(&v, &names().len, Vec::new()).await? else {
        return Err(Raised::type_error(format!("object of type '{}' has no len()", v.type_name())));
    };
    let value = index(&value).await?;
    match value.as_int() {
        Some(n) if n < 0 => Err(Raised::value_error("__len__() should return >= 0")),
        Some(n) => Ok(n),
        None => Err(Raised::overflow_error("cannot fit 'int' into an index-sized integer")),
    }
}

/// Length of builtin containers.
pub fn len_quick(v: &Value) -> Option<usize> {
    Some(match v {
        Value::List(l) => l.len(),
        Value::Tuple(t) => t.len(),
        Value::Str(s) => s.len_chars(),
        Value::Dict(d) => d.len(),
        Value::Set(s) => s.len(),
        Value::Bytes(b) => b.len(),
        Value::Range(r) => usize::try_from(r.length.as_int()?).ok()?,
        _ => return None,
    })
}

/// The plain int that a conversion method gave, perhaps as an instance of a subclass.
pub async fn whole(method: &str, value: &Value) -> Result {
    match value.payload() {
        _ if matches!(value.bare(), Value::Int(_) | Value::Long(_)) => Ok(value.clone()),
        Value::Bool(b) => {
            crate::module::warnings::of_subclass(method, "int", value).await?;
            Ok(Value::Int(i64::from(*b)))
        }
        plain => {
            crate::module::warnings::of_subclass(method, "int", value).await?;
            Ok(plain.clone())
        }
    }
}

/// `operator.index(v)`: an `Int` or `Long`.
pub fn index(v: &Value) -> Reply {
    match v.payload() {
        Value::Int(_) | Value::Long(_) => return Reply::now(Ok(v.payload().clone())),
        Value::Bool(b) => return Reply::now(Ok(Value::Int(i64::from(*b)))),
        _ => {}
    }
    let v = v.clone();
    Reply::slow(async move {
        match special(&v, &names().index, Vec::new()).await? {
            Some(value) if value.is_int() => whole("__index__", &value).await,
            Some(value) => Err(Raised::type_error(format!("__index__ returned non-int (type {})", value.type_name()))),
            None => Err(Raised::type_error(format!("'{}' object cannot be interpreted as an integer", v.type_name()))),
        }
    })
}

/// `v.name`.
pub fn get_attribute(v: &Value, name: &Rc<Str>) -> Reply {
    let (v, name) = (v.clone(), crate::object::intern::intern_str(name));
    ask::machine_flow(move |m| m.get_attribute(&v, &name))
}

/// `v.name`, None instead of AttributeError.
pub fn find_attribute(v: &Value, name: &Rc<Str>) -> Reply<Option<Value>> {
    let got = get_attribute(v, name);
    Reply::slow(async move {
        match got.await {
            Ok(value) => Ok(Some(value)),
            Err(raised) if raised.is_a(&types().attribute_error) => Ok(None),
            Err(raised) => Err(raised),
        }
    })
}

/// `v.name = value`.
pub fn set_attribute(v: &Value, name: &Rc<Str>, value: Value) -> Reply<()> {
    let (v, name) = (v.clone(), crate::object::intern::intern_str(name));
    ask::machine_act(move |m| m.set_attribute(&v, &name, value))
}

/// Calls the special method `name` of the class of `v` (not of the instance); None if there is none.
pub fn special(v: &Value, name: &Rc<Str>, args: Vec<Value>) -> Reply<Option<Value>> {
    let Some(method) = v.class().lookup(name) else { return Reply::now(Ok(None)) };
    if method.is_none() {
        return Reply::now(match name.as_str() {
            "__hash__" => Err(unhashable(v)),
            "__iter__" => Err(Raised::type_error(format!("'{}' object is not iterable", v.type_name()))),
            _ => Err(Raised::type_error("'NoneType' object is not callable")),
        });
    }
    ask::call_method(&method, v, Args::from_vec(args)).map(Some)
}

/// What `await v` iterates.
pub fn awaitable_iterator(v: &Value) -> Reply {
    match v {
        Value::Generator(g) if g.is_awaitable() => Reply::now(Ok(v.clone())),
        Value::Opaque(_) if v.downcast::<crate::types::async_generator::Asend>().is_some() => Reply::now(Ok(v.clone())),
        other => Reply::slow(iterator_of_awaitable(other.clone())),
    }
}

async fn iterator_of_awaitable(v: Value) -> Result {
    match special(&v, &names().await_, Vec::new()).await? {
        Some(iterator)
            if matches!(iterator, Value::Generator(_) | Value::Iter(_))
                || iterator.class().lookup(&names().next).is_some() =>
        {
            Ok(iterator)
        }
        Some(other) => {
            Err(Raised::type_error(format!("__await__() returned non-iterator of type '{}'", other.type_name())))
        }
        None => Err(Raised::type_error(format!("object {} can't be used in 'await' expression", v.type_name()))),
    }
}
