//! `dict_keys`, `dict_values`, `dict_items`: views of a dict, the first and last of which are like sets.

use super::arguments::asking_comparisons;
use std::rc::Rc;

use super::{container, define, set};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::iterator::{Iter, Part};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::opaque::DictView;
use crate::object::types::types;
use crate::object::{Dict, Result, Set, Value};
use crate::ops::compare::satisfies;
use crate::ops::subscript;
use crate::vm::{Machine, ask};

const ALL: &[Def] = &[
    Def::method("__repr__", Arity::None, Call::FlowUnary(container::repr_method)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.dict.len())))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| receiver(&this).map(|view| Iter::over_dict(&view.dict, view.part))),
    ),
    Def::method(
        "__reversed__",
        Arity::None,
        Call::Unary(|_, this| receiver(&this).map(|view| subscript::over_dict_reversed(&view.dict, view.part))),
    ),
    Def::getter("mapping", |_, this| {
        Ok(Value::opaque(
            &types().mappingproxy,
            super::mappingproxy::MappingProxy { mapping: Value::Dict(receiver(&this)?.dict.clone()) },
        ))
    }),
];

macro_rules! operator {
    ($name:literal, $reflected:literal, $op:ident) => {
        [
            Def::method($name, Arity::One, Call::FlowBinary(|_, a, b| combine(BinaryOp::$op, a, b))),
            Def::method($reflected, Arity::One, Call::FlowBinary(|_, a, b| combine(BinaryOp::$op, b, a))),
        ]
    };
}

const LIKE_SETS: &[Def] = &[
    Def::method("__contains__", Arity::One, Call::FlowBinary(contains)),
    Def::method("isdisjoint", Arity::One, Call::FlowBinary(is_disjoint)),
];

const OPERATORS: &[[Def; 2]] = &[
    operator!("__and__", "__rand__", And),
    operator!("__or__", "__ror__", Or),
    operator!("__sub__", "__rsub__", Subtract),
    operator!("__xor__", "__rxor__", Xor),
];

const COMPARISONS: &[Def] = asking_comparisons!(compare);

pub fn install() {
    let t = types();
    for class in [&t.dict_keys, &t.dict_values, &t.dict_items] {
        define(class, ALL);
    }
    for class in [&t.dict_keys, &t.dict_items] {
        define(class, LIKE_SETS);
        define(class, COMPARISONS);
        define(class, OPERATORS.as_flattened());
        class.dict.set("__hash__", Value::None);
        class.modified();
    }
}

/// A view of a dict.
pub fn make(dict: &Rc<Dict>, part: Part) -> Value {
    let t = types();
    let class = match part {
        Part::Keys => &t.dict_keys,
        Part::Values => &t.dict_values,
        Part::Items => &t.dict_items,
    };
    Value::opaque(class, DictView { dict: dict.clone(), part })
}

/// What a view shows, in order.
pub fn items_of(view: &DictView) -> Vec<Value> {
    match view.part {
        Part::Keys => view.dict.keys(),
        Part::Values => view.dict.values(),
        Part::Items => view.dict.pairs().into_iter().map(|(key, value)| Value::tuple(vec![key, value])).collect(),
    }
}

fn receiver(this: &Value) -> Result<&DictView> {
    this.downcast::<DictView>().ok_or_else(|| super::arguments::wrong_receiver("dict view", this))
}

/// Whether an item is shown by the view.
async fn shows(view: &DictView, item: &Value) -> Result<bool> {
    match (view.part, item.as_tuple().map(|t| &t[..])) {
        (Part::Keys, _) => Ok(ask::dict_get(&view.dict, item).await?.is_some()),
        (Part::Items, Some([key, value])) => match ask::dict_get(&view.dict, key).await? {
            Some(found) => container::same(&found, value).await,
            None => Ok(false),
        },
        _ => Ok(false),
    }
}

fn contains(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    let view = receiver(&this)?;
    if view.part == Part::Keys
        && let Some(found) = subscript::find(&view.dict, &item)
    {
        return found.map(|at| Flow::Value(Value::Bool(at.is_some())));
    }
    Flow::task(async move { Ok(Value::Bool(shows(receiver(&this)?, &item).await?)) })
}

fn is_disjoint(_: &mut Machine, this: Value, other: Value) -> Result<Flow> {
    Flow::task(async move {
        for item in container::collect(&other).await? {
            if shows(receiver(&this)?, &item).await? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    })
}

/// Whether a value can stand on the other side of a comparison: a set or a view that is like one.
fn like_set(v: &Value) -> bool {
    v.as_set().is_some() || v.downcast::<DictView>().is_some_and(|view| view.part != Part::Values)
}

async fn all_in(items: Vec<Value>, other: &Value) -> Result<bool> {
    for item in items {
        let found = match (other.as_set(), other.downcast::<DictView>()) {
            (Some(set), _) => ask::set_contains(set, &item).await?,
            (None, Some(view)) => shows(view, &item).await?,
            _ => false,
        };
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}

fn elements(v: &Value) -> Vec<Value> {
    match (v.as_set(), v.downcast::<DictView>()) {
        (Some(set), _) => set.to_vec(),
        (None, Some(view)) => items_of(view),
        _ => Vec::new(),
    }
}

fn compare(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    if !like_set(&a) || !like_set(&b) {
        return Ok(Flow::Value(Value::NotImplemented));
    }
    Flow::task(async move {
        let (x, y) = (elements(&a), elements(&b));
        let order = x.len().cmp(&y.len());
        // The sizes decide first; the contents then confirm.
        let holds = match op {
            Comparison::Eq => order.is_eq() && all_in(x, &b).await?,
            Comparison::Ne => !(order.is_eq() && all_in(x, &b).await?),
            Comparison::Lt | Comparison::Le => satisfies(op, Some(order)) && all_in(x, &b).await?,
            Comparison::Gt | Comparison::Ge => satisfies(op, Some(order)) && all_in(y, &a).await?,
        };
        Ok(Value::Bool(holds))
    })
}

/// `a op b` where at least one is a view and the other any iterable: always a set.
fn combine(op: BinaryOp, a: Value, b: Value) -> Result<Flow> {
    Flow::task(async move {
        match op {
            BinaryOp::And => intersection(a, b).await,
            BinaryOp::Xor if is_items(&a) && is_items(&b) => items_in_one(&a, &b).await,
            _ => {
                let left = set::from_iterable(&to_iterate(a)).await?;
                set::change_by(op, &left, &b).await?;
                Ok(Value::Set(left))
            }
        }
    })
}

/// A view of keys is made a set as its dict is.
fn to_iterate(v: Value) -> Value {
    match v.downcast::<DictView>() {
        Some(view) if view.part == Part::Keys => Value::Dict(view.dict.clone()),
        _ => v,
    }
}

fn is_items(v: &Value) -> bool {
    v.downcast::<DictView>().is_some_and(|view| view.part == Part::Items)
}

/// The items of the smaller side that the other has, in the smaller one's order.
async fn intersection(a: Value, b: Value) -> Result {
    let (mut view, mut other) = if a.downcast::<DictView>().is_some() { (a, b) } else { (b, a) };
    let len = |v: &Value| v.downcast::<DictView>().map_or(0, |view| view.dict.len());
    if let Value::Set(set) = &other
        && len(&view) <= set.len()
    {
        let both = set::common(set, elements(&view)).await?;
        let table = both.table.borrow().clone();
        return Ok(Value::Set(if both.frozen { Set::from_table(table, false) } else { both }));
    }
    if other.downcast::<DictView>().is_some() && len(&other) > len(&view) {
        std::mem::swap(&mut view, &mut other);
    }
    let both = Set::new(false);
    for item in container::collect(&other).await? {
        if shows(receiver(&view)?, &item).await? {
            ask::set_add(&both, item).await?;
        }
    }
    Ok(Value::Set(both))
}

/// The pairs that only one of two dicts has.
async fn items_in_one(a: &Value, b: &Value) -> Result {
    let (mut a, mut b) = (receiver(a)?, receiver(b)?);
    if a.dict.len() > b.dict.len() {
        std::mem::swap(&mut a, &mut b);
    }
    let left = Rc::new(a.dict.copy());
    let odd = Set::new(false);
    for (key, value) in b.dict.pairs() {
        match ask::dict_get(&left, &key).await? {
            Some(found) if container::same(&found, &value).await? => {
                ask::dict_remove(&left, &key).await?;
            }
            _ => {
                ask::set_add(&odd, Value::tuple(vec![key, value])).await?;
            }
        }
    }
    set::add_items(&odd, left.pairs().into_iter().map(|(key, value)| Value::tuple(vec![key, value])).collect()).await?;
    Ok(Value::Set(odd))
}
