//! What list, tuple, dict, set and their views share: repr, order and equality where items may be objects of Python
//! classes, and collecting any iterable.

use std::rc::Rc;

use crate::code::opcode::Comparison;
use crate::object::native::Flow;
use crate::object::opaque::DictView;
use crate::object::{Dict, Raised, Result, Set, Str, Value};
use crate::ops::collect::collect_quick;
use crate::ops::compare::{self, satisfies};
use crate::ops::repr::{self, Underway};
use crate::vm::{Machine, ask};

/// `iter(v)` to its end.
pub async fn collect(iterable: &Value) -> Result<Vec<Value>> {
    match collect_quick(iterable) {
        Some(items) => items,
        None => ask::collect(iterable).await,
    }
}

/// The same, for those that do not ask how many items there are.
pub async fn drain(iterable: &Value) -> Result<Vec<Value>> {
    match collect_quick(iterable) {
        Some(items) => items,
        None => ask::drain(&ask::iter(iterable).await?).await,
    }
}

/// Items of a list or tuple.
pub fn items_of(v: &Value) -> Vec<Value> {
    match v.payload() {
        Value::List(list) => list.to_vec(),
        Value::Tuple(items) => items.to_vec(),
        _ => Vec::new(),
    }
}

/// `__repr__` of the containers.
pub fn repr_method(_: &mut Machine, this: Value) -> Result<Flow> {
    if !matches!(this, Value::Instance(_))
        && let Some(text) = repr::repr_quick(&this)
    {
        return Ok(Flow::Value(Value::string(text)));
    }
    Flow::task(async move { repr(&this).await.map(Value::string) })
}

async fn repr_of(v: &Value) -> Result<Rc<Str>> {
    match repr::repr_quick(v) {
        Some(text) => Ok(Str::from_string(text)),
        None => ask::repr(v).await,
    }
}

async fn repr(this: &Value) -> Result<String> {
    // Views and sets show an empty self as such; the others as what they are.
    let Some(_underway) = Underway::enter(this) else { return Ok(repr::ellipsis(this)) };
    match this.payload() {
        Value::List(list) => {
            let mut out = String::from("[");
            // The list may change while its items are shown.
            let mut at = 0;
            while let Some(item) = list.get(at) {
                if at > 0 {
                    out.push_str(", ");
                }
                out.push_str(repr_of(&item).await?.as_str());
                at += 1;
            }
            out.push(']');
            Ok(out)
        }
        Value::Tuple(items) => {
            let comma = if items.len() == 1 { "," } else { "" };
            Ok(format!("({}{comma})", joined(items).await?))
        }
        Value::Dict(dict) => {
            let mut out = String::from("{");
            for (n, (key, value)) in dict.pairs().into_iter().enumerate() {
                if n > 0 {
                    out.push_str(", ");
                }
                out.push_str(repr_of(&key).await?.as_str());
                out.push_str(": ");
                out.push_str(repr_of(&value).await?.as_str());
            }
            out.push('}');
            Ok(out)
        }
        Value::Set(set) => {
            let name = this.type_name();
            if set.is_empty() {
                return Ok(format!("{name}()"));
            }
            let inner = joined(&set.to_vec()).await?;
            Ok(if &*name == "set" { format!("{{{inner}}}") } else { format!("{name}({{{inner}}})") })
        }
        other => match other.downcast::<DictView>() {
            Some(view) => Ok(format!("{}([{}])", this.type_name(), joined(&super::dict_view::items_of(view)).await?)),
            None => Ok(String::new()),
        },
    }
}

async fn joined(items: &[Value]) -> Result<String> {
    let mut out = String::new();
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        out.push_str(repr_of(item).await?.as_str());
    }
    Ok(out)
}

/// `a op b` of two lists or two tuples; the receivers are known to be such.
pub fn compare_items(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    let (x, y) = (a.payload(), b.payload());
    let alike = matches!((x, y), (Value::List(_), Value::List(_)) | (Value::Tuple(_), Value::Tuple(_)));
    if !alike {
        return Ok(Flow::Value(Value::NotImplemented));
    }
    if let Some(result) = compare::compare_quick(op, x, y) {
        return result.map(Flow::Value);
    }
    Flow::task(async move { compare_slowly(op, &a, &b).await })
}

async fn compare_slowly(op: Comparison, a: &Value, b: &Value) -> Result {
    let len = |v: &Value| crate::ops::subscript::len_quick(v.payload()).unwrap_or(0);
    if matches!(op, Comparison::Eq | Comparison::Ne) && len(a) != len(b) {
        return Ok(Value::Bool(op == Comparison::Ne));
    }
    // Lists may change under the comparison: the items are fetched one by one.
    let item = |v: &Value, at: usize| match v.payload() {
        Value::List(list) => list.get(at),
        Value::Tuple(items) => items.get(at).cloned(),
        _ => None,
    };
    let mut at = 0;
    while let (Some(x), Some(y)) = (item(a, at), item(b, at)) {
        if !same(&x, &y).await? {
            // A list that has lost these items meanwhile is compared by its length.
            if at >= len(a) || at >= len(b) {
                break;
            }
            return match op {
                Comparison::Eq => Ok(Value::Bool(false)),
                Comparison::Ne => Ok(Value::Bool(true)),
                _ => ask::compare(op, &x, &y).await,
            };
        }
        at += 1;
    }
    Ok(Value::Bool(satisfies(op, Some(len(a).cmp(&len(b))))))
}

/// Equality as containers see it.
pub async fn same(a: &Value, b: &Value) -> Result<bool> {
    match compare::same_quick(a, b) {
        Some(same) => Ok(same),
        None => ask::same(a, b).await,
    }
}

/// `a == b` of dicts.
pub async fn dicts_equal(a: &Rc<Dict>, b: &Rc<Dict>) -> Result<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (key, value) in a.pairs() {
        match ask::dict_get(b, &key).await? {
            Some(other) if same(&value, &other).await? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// Whether all of `items` are in the set.
pub async fn all_in_set(items: &[Value], set: &Rc<Set>) -> Result<bool> {
    for item in items {
        if !ask::set_contains(set, item).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Index of the first item equal to `wanted` among `start..stop` of a list or tuple (which may change meanwhile).
pub async fn position(this: &Value, wanted: &Value, start: usize, stop: usize) -> Result<Option<usize>> {
    let mut at = start;
    while at < stop {
        let item = match this.payload() {
            Value::List(list) => list.get(at),
            Value::Tuple(items) => items.get(at).cloned(),
            _ => None,
        };
        let Some(item) = item else { break };
        if same(&item, wanted).await? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

/// `position` without Python code; None where some is needed.
pub fn position_quick(items: &[Value], wanted: &Value, start: usize, stop: usize) -> Option<Option<usize>> {
    for (at, item) in items.iter().enumerate().take(stop).skip(start) {
        if compare::same_quick(item, wanted)? {
            return Some(Some(at));
        }
    }
    Some(None)
}

/// `__contains__` of lists and tuples.
pub fn contains(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    if let Some(found) = crate::ops::subscript::contains_quick(this.payload(), &item) {
        return found.map(|found| Flow::Value(Value::Bool(found)));
    }
    Flow::task(async move { Ok(Value::Bool(position(&this, &item, 0, usize::MAX).await?.is_some())) })
}

/// `count(x)` of lists and tuples.
pub fn count(_: &mut Machine, this: Value, wanted: Value) -> Result<Flow> {
    let items = items_of(&this);
    let quick = items.iter().try_fold(0, |n, item| compare::same_quick(item, &wanted).map(|same| n + i64::from(same)));
    if let Some(n) = quick {
        return Ok(Flow::Value(Value::Int(n)));
    }
    Flow::task(async move {
        let mut n = 0;
        for item in &items {
            n += i64::from(same(item, &wanted).await?);
        }
        Ok(Value::Int(n))
    })
}

/// `index(x[, start[, stop]])` of lists and tuples; `missing` makes the ValueError.
pub async fn index_method(
    this: Value,
    wanted: Value,
    start: Value,
    stop: Value,
    missing: fn(Rc<Str>) -> Raised,
) -> Result {
    let (start, stop) = (super::arguments::as_int(&start).await?, super::arguments::as_int(&stop).await?);
    let len = crate::ops::subscript::len_quick(this.payload()).unwrap_or(0);
    let bound = |v: &Value, default: usize| -> Result<usize> {
        if v.is_null() {
            return Ok(default);
        }
        let at = crate::ops::index::clamped(v)
            .ok_or_else(|| Raised::type_error("slice indices must be integers or have an __index__ method"))?;
        let at = if at < 0 { at.saturating_add(len as i64).max(0) } else { at };
        Ok(usize::try_from(at).unwrap_or(usize::MAX))
    };
    match position(&this, &wanted, bound(&start, 0)?, bound(&stop, usize::MAX)?).await? {
        Some(at) => Ok(Value::int_from_usize(at)),
        None => Err(missing(repr_of(&wanted).await?)),
    }
}
