//! `set` and `frozenset`: constructors, methods, operators.

use std::rc::Rc;

use super::arguments::{asking_comparisons, constructor, is_exactly, of_class, wrong_receiver};
use super::{container, define};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::hash::hash_unordered;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Set, Value};
use crate::ops::collect::collect_quick;
use crate::ops::compare::compare_quick;
use crate::ops::{set_algebra, subscript};
use crate::vm::{Machine, ask};

macro_rules! operator {
    ($name:literal, $reflected:literal, $op:ident) => {
        [
            Def::method($name, Arity::One, Call::FlowBinary(|_, a, b| operator(BinaryOp::$op, a, b))),
            Def::method($reflected, Arity::One, Call::FlowBinary(|_, a, b| operator(BinaryOp::$op, b, a))),
        ]
    };
}

macro_rules! in_place {
    ($name:literal, $op:ident) => {
        Def::method(
            $name,
            Arity::One,
            Call::FlowBinary(|_, a, b| {
                if b.as_set().is_none() {
                    return Ok(Flow::Value(Value::NotImplemented));
                }
                let result = a.clone();
                change(BinaryOp::$op, a, vec![b], result)
            }),
        )
    };
}

/// Methods of both classes.
const BOTH: &[Def] = &[
    Def::method("__repr__", Arity::None, Call::FlowUnary(container::repr_method)),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.len())))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::iter_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method("__contains__", Arity::One, Call::FlowBinary(contains)),
    Def::method("copy", Arity::None, Call::Unary(|_, this| copy(&this))),
    Def::method("union", Arity::Any, Call::Flow(|_, args| combined(BinaryOp::Or, args))),
    Def::method("intersection", Arity::Any, Call::Flow(|_, args| combined(BinaryOp::And, args))),
    Def::method("difference", Arity::Any, Call::Flow(|_, args| combined(BinaryOp::Subtract, args))),
    Def::method("symmetric_difference", Arity::One, Call::Flow(|_, args| combined(BinaryOp::Xor, args))),
    Def::method("isdisjoint", Arity::One, Call::FlowBinary(is_disjoint)),
    Def::method("issubset", Arity::One, Call::FlowBinary(|_, this, other| relation(Comparison::Le, this, other))),
    Def::method("issuperset", Arity::One, Call::FlowBinary(|_, this, other| relation(Comparison::Ge, this, other))),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            let items = Value::list(receiver(&this)?.to_vec());
            let parts = [Value::Class(this.class()), Value::tuple(vec![items])];
            if !matches!(this, Value::Instance(_)) {
                return Ok(Flow::Value(Value::tuple(parts.into_iter().chain([Value::None]).collect())));
            }
            Flow::task(async move {
                let getter = ask::get_attribute(&this, &crate::object::intern("__getstate__")).await?;
                let state = ask::call(&getter, Args::none()).await?;
                Ok(Value::tuple(parts.into_iter().chain([state]).collect()))
            })
        }),
    ),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| super::generic_alias::make(cls, item)),
    ),
];

const OPERATORS: &[[Def; 2]] = &[
    operator!("__and__", "__rand__", And),
    operator!("__or__", "__ror__", Or),
    operator!("__sub__", "__rsub__", Subtract),
    operator!("__xor__", "__rxor__", Xor),
];

const SET: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new_set)),
    Def::method("__init__", Arity::Any, Call::Flow(init)),
    in_place!("__iand__", And),
    in_place!("__ior__", Or),
    in_place!("__isub__", Subtract),
    in_place!("__ixor__", Xor),
    Def::method("add", Arity::One, Call::FlowBinary(add)),
    Def::method("clear", Arity::None, Call::Unary(clear)),
    Def::method("discard", Arity::One, Call::FlowBinary(|_, this, item| remove(this, item, false))),
    Def::method("remove", Arity::One, Call::FlowBinary(|_, this, item| remove(this, item, true))),
    Def::method("pop", Arity::None, Call::Unary(pop)),
    Def::method("update", Arity::Any, Call::Flow(|_, args| changed(BinaryOp::Or, args))),
    Def::method("intersection_update", Arity::Any, Call::Flow(|_, args| changed(BinaryOp::And, args))),
    Def::method("difference_update", Arity::Any, Call::Flow(|_, args| changed(BinaryOp::Subtract, args))),
    Def::method("symmetric_difference_update", Arity::One, Call::Flow(|_, args| changed(BinaryOp::Xor, args))),
];

const FROZEN: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new_frozen)),
    Def::method(
        "__hash__",
        Arity::None,
        Call::Unary(|_, this| {
            let set = receiver(&this)?;
            let table = set.table.borrow();
            Ok(Value::Int(hash_unordered(table.hashes(), table.len())))
        }),
    ),
];

const COMPARISONS: &[Def] = asking_comparisons!(compare);

pub fn install() {
    let t = types();
    for class in [&t.set, &t.frozenset] {
        define(class, BOTH);
        define(class, COMPARISONS);
        define(class, OPERATORS.as_flattened());
    }
    define(&t.set, SET);
    define(&t.frozenset, FROZEN);
    t.set.dict.set("__hash__", Value::None);
    t.set.modified();
}

fn receiver(this: &Value) -> Result<&Rc<Set>> {
    this.as_set().ok_or_else(|| wrong_receiver("set", this))
}

/// A set of these items.
pub async fn from_items(items: Vec<Value>, frozen: bool) -> Result<Rc<Set>> {
    if let Some(table) = set_algebra::table_of(&items) {
        return Ok(Set::from_table(table, frozen));
    }
    let set = Set::new(frozen);
    add_items(&set, items).await?;
    Ok(set)
}

/// `set(iterable)`.
pub async fn from_iterable(iterable: &Value) -> Result<Rc<Set>> {
    let set = Set::new(false);
    change_by(BinaryOp::Or, &set, iterable).await?;
    Ok(set)
}

/// Adds items one after the other.
pub async fn add_items(set: &Rc<Set>, items: Vec<Value>) -> Result<()> {
    for item in items {
        ask::set_add(set, item).await?;
    }
    Ok(())
}

/// A copy in the order that CPython's copy has.
fn duplicate(set: &Rc<Set>, frozen: bool) -> Rc<Set> {
    Set::from_table(set_algebra::copy(&set.table.borrow()), frozen)
}

fn copy(this: &Value) -> Result {
    let set = receiver(this)?;
    if set.frozen && !matches!(this, Value::Instance(_)) {
        return Ok(this.clone());
    }
    Ok(Value::Set(duplicate(set, set.frozen)))
}

fn new_set(_: &mut Machine, args: Args) -> Result {
    let cls = args.pos.first().cloned().unwrap_or_default();
    of_class(&cls, &types().set, Value::Set(Set::new(false)))
}

fn init(_: &mut Machine, args: Args) -> Result<Flow> {
    args.no_keywords("set")?;
    let given = args.pos.len().saturating_sub(1);
    if given > 1 {
        let class = args.pos.first().map_or("set".into(), Value::type_name);
        return Err(Raised::type_error(format!("{class} expected at most 1 argument, got {given}")));
    }
    let [this, iterable] = args.take();
    let set = receiver(&this)?.clone();
    let old = std::mem::take(&mut *set.table_mut());
    drop(old);
    if iterable.is_null() {
        return Ok(Flow::Value(Value::None));
    }
    change(BinaryOp::Or, this, vec![iterable], Value::None)
}

fn new_frozen(_: &mut Machine, args: Args) -> Result<Flow> {
    let class = &types().frozenset;
    let [cls, iterable] = constructor(args, class)?;
    if iterable.is_null() {
        return of_class(&cls, class, Value::Set(Set::new(true))).map(Flow::Value);
    }
    if is_exactly(&cls, class) && matches!(&iterable, Value::Set(s) if s.frozen) {
        return Ok(Flow::Value(iterable));
    }
    Flow::task(async move {
        let set = Set::new(true);
        change_by(BinaryOp::Or, &set, &iterable).await?;
        of_class(&cls, &types().frozenset, Value::Set(set))
    })
}

/// An item as a key: a set that is not hashable stands for the frozenset of its items.
async fn as_key(item: Value) -> Result<Value> {
    match item.as_set() {
        Some(set) if !set.frozen => match ask::hash(&item).await {
            Err(raised) if raised.is_a(&types().type_error) => Ok(Value::Set(duplicate(set, true))),
            outcome => outcome.map(|_| item),
        },
        _ => Ok(item),
    }
}

fn contains(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    if let Some(found) = subscript::contains_quick(this.payload(), &item) {
        return found.map(|found| Flow::Value(Value::Bool(found)));
    }
    let set = receiver(&this)?.clone();
    Flow::task(async move { ask::set_contains(&set, &as_key(item).await?).await.map(Value::Bool) })
}

fn add(_: &mut Machine, this: Value, item: Value) -> Result<Flow> {
    let set = receiver(&this)?.clone();
    if let crate::object::hash::Hashed::Hash(hash) = crate::object::hash::hash_value(&item)
        && set_algebra::add(&mut set.table_mut(), &item, hash).is_some()
    {
        return Ok(Flow::Value(Value::None));
    }
    Flow::task(async move { ask::set_add(&set, item).await.map(|_| Value::None) })
}

fn remove(this: Value, item: Value, must_exist: bool) -> Result<Flow> {
    let set = receiver(&this)?.clone();
    Flow::task(async move {
        let gone = ask::set_remove(&set, &as_key(item.clone()).await?).await?;
        if !gone && must_exist { Err(Raised::key_error(item)) } else { Ok(Value::None) }
    })
}

fn clear(_: &mut Machine, this: Value) -> Result {
    let set = receiver(&this)?;
    let gone = std::mem::take(&mut *set.table_mut());
    drop(gone);
    Ok(Value::None)
}

fn pop(_: &mut Machine, this: Value) -> Result {
    let gone = receiver(&this)?.table_mut().pop();
    gone.ok_or_else(|| Raised::key_error(Value::str("pop from an empty set")))
}

fn compare(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    let (Some(x), Some(y)) = (a.as_set().cloned(), b.as_set().cloned()) else {
        return Ok(Flow::Value(Value::NotImplemented));
    };
    if let Some(result) = compare_quick(op, a.payload(), b.payload()) {
        return result.map(Flow::Value);
    }
    Flow::task(async move {
        let (xs, ys) = (x.to_vec(), y.to_vec());
        let holds = match op {
            Comparison::Eq => xs.len() == ys.len() && container::all_in_set(&xs, &y).await?,
            Comparison::Ne => xs.len() != ys.len() || !container::all_in_set(&xs, &y).await?,
            Comparison::Le => xs.len() <= ys.len() && container::all_in_set(&xs, &y).await?,
            Comparison::Lt => xs.len() < ys.len() && container::all_in_set(&xs, &y).await?,
            Comparison::Ge => ys.len() <= xs.len() && container::all_in_set(&ys, &x).await?,
            Comparison::Gt => ys.len() < xs.len() && container::all_in_set(&ys, &x).await?,
        };
        Ok(Value::Bool(holds))
    })
}

/// `issubset` and `issuperset` of any iterable.
fn relation(op: Comparison, this: Value, other: Value) -> Result<Flow> {
    if other.as_set().is_some() {
        return compare(op, this, other);
    }
    Flow::task(async move {
        let set = receiver(&this)?;
        let items = container::collect(&other).await?;
        Ok(Value::Bool(match op {
            Comparison::Ge => container::all_in_set(&items, set).await?,
            _ => {
                let other = from_items(items, false).await?;
                set.len() <= other.len() && container::all_in_set(&set.to_vec(), &other).await?
            }
        }))
    })
}

fn is_disjoint(_: &mut Machine, this: Value, other: Value) -> Result<Flow> {
    let set = receiver(&this)?.clone();
    if let Some(other) = other.as_set()
        && let Some(disjoint) = set_algebra::is_disjoint(&set.table.borrow(), &other.table.borrow())
    {
        return Ok(Flow::Value(Value::Bool(disjoint)));
    }
    Flow::task(async move {
        for item in container::collect(&other).await? {
            if ask::set_contains(&set, &item).await? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    })
}

/// `a op b` as a method: both must be sets; the result is of the kind of `a`.
fn operator(op: BinaryOp, a: Value, b: Value) -> Result<Flow> {
    let (Some(x), Some(y)) = (a.as_set().cloned(), b.as_set().cloned()) else {
        return Ok(Flow::Value(Value::NotImplemented));
    };
    let quick = set_algebra::combine(op, &x, &y);
    if let Some(table) = quick {
        return Ok(Flow::Value(Value::Set(Set::from_table(table, x.frozen))));
    }
    Flow::task(async move { combine(op, &x, &Value::Set(y)).await.map(Value::Set) })
}

/// `union` and its like, of any number of iterables.
fn combined(op: BinaryOp, args: Args) -> Result<Flow> {
    let (this, others) = split(args)?;
    let set = receiver(&this)?.clone();
    Flow::task(async move {
        let mut result = if others.is_empty() || op == BinaryOp::Or { duplicate(&set, set.frozen) } else { set };
        for other in &others {
            result = if op == BinaryOp::Or {
                change_by(op, &result, other).await?;
                result
            } else {
                combine(op, &result, other).await?
            };
        }
        Ok(Value::Set(result))
    })
}

fn split(args: Args) -> Result<(Value, Vec<Value>)> {
    args.no_keywords("set method")?;
    let mut all = args.pos.into_vec();
    if all.is_empty() {
        return Err(Raised::type_error("unbound method of set needs an argument"));
    }
    let this = all.remove(0);
    Ok((this, all))
}

/// A new set: `set op other`, where other is any iterable.
async fn combine(op: BinaryOp, set: &Rc<Set>, other: &Value) -> Result<Rc<Set>> {
    if let Some(y) = other.as_set()
        && let Some(table) = set_algebra::combine(op, set, y)
    {
        return Ok(Set::from_table(table, set.frozen));
    }
    if let Value::Dict(dict) = other {
        let table = match op {
            BinaryOp::Subtract if set.len() >> 2 <= dict.len() => set_algebra::without_keys(&set.table.borrow(), dict),
            BinaryOp::Xor => {
                let keys = Set::new(set.frozen);
                change_by(BinaryOp::Or, &keys, other).await?;
                set_algebra::combine_in_place(op, &keys, set)
            }
            _ => None,
        };
        if let Some(table) = table {
            return Ok(Set::from_table(table, set.frozen));
        }
    }
    let known_size = other.as_set().map(|y| y.len()).or_else(|| other.as_dict().map(|dict| dict.len()));
    if op == BinaryOp::Subtract && known_size.is_some_and(|size| set.len() >> 2 <= size) {
        let rest = Set::new(set.frozen);
        for item in set.to_vec() {
            if !ask::contains(other, &item).await? {
                ask::set_add(&rest, item).await?;
            }
        }
        return Ok(rest);
    }
    let items = container::collect(other).await?;
    match op {
        BinaryOp::And => common(set, items).await,
        BinaryOp::Xor => {
            let odd = from_items(items, set.frozen).await?;
            flip(&odd, set.to_vec()).await?;
            Ok(odd)
        }
        _ => {
            let rest = duplicate(set, set.frozen);
            change_items(op, &rest, items).await?;
            Ok(rest)
        }
    }
}

async fn flip(set: &Rc<Set>, items: Vec<Value>) -> Result<()> {
    for item in items {
        if !ask::set_remove(set, &item).await? {
            ask::set_add(set, item).await?;
        }
    }
    Ok(())
}

async fn change_items(op: BinaryOp, set: &Rc<Set>, items: Vec<Value>) -> Result<()> {
    match op {
        BinaryOp::Or => add_items(set, items).await,
        BinaryOp::Subtract => {
            for item in items {
                ask::set_remove(set, &item).await?;
            }
            set.table_mut().shrink_after_removals();
            Ok(())
        }
        BinaryOp::Xor => {
            let distinct = from_items(items, false).await?;
            flip(set, distinct.to_vec()).await
        }
        _ => {
            let both = common(set, items).await?;
            set.swap(&both);
            Ok(())
        }
    }
}

/// Those of the items that the set has too, in their order.
pub async fn common(set: &Rc<Set>, items: Vec<Value>) -> Result<Rc<Set>> {
    let both = Set::new(set.frozen);
    for item in items {
        if ask::set_contains(set, &item).await? {
            ask::set_add(&both, item).await?;
        }
    }
    Ok(both)
}

/// `set op= other`, where other is any iterable.
pub async fn change_by(op: BinaryOp, set: &Rc<Set>, other: &Value) -> Result<()> {
    if let Some(y) = other.as_set()
        && let Some(table) = set_algebra::combine_in_place(op, set, y)
    {
        let old = std::mem::replace(&mut *set.table_mut(), table);
        drop(old);
        return Ok(());
    }
    if let (BinaryOp::Or | BinaryOp::Xor | BinaryOp::Subtract, Value::Dict(dict)) = (op, other) {
        let combined = set_algebra::combine_with_keys(op, &set.table.borrow(), dict);
        if let Some(table) = combined {
            let old = std::mem::replace(&mut *set.table_mut(), table);
            drop(old);
            return Ok(());
        }
    }
    // A dict's size is known: room is made before its keys are added.
    if let (BinaryOp::Or, Value::Dict(dict)) = (op, other) {
        set.table_mut().reserve_merge(dict.len());
    }
    // An iterator can be collected only once.
    if let Some(items) = collect_quick(other) {
        return change_items(op, set, items?).await;
    }
    if op == BinaryOp::Or {
        let iterator = ask::iter(other).await?;
        while let Some(item) = ask::next(&iterator).await? {
            ask::set_add(set, item).await?;
        }
        return Ok(());
    }
    change_items(op, set, container::collect(other).await?).await
}

/// `update` and its like, of any number of iterables.
fn changed(op: BinaryOp, args: Args) -> Result<Flow> {
    let (this, others) = split(args)?;
    if op == BinaryOp::And && others.len() != 1 {
        let set = receiver(&this)?.clone();
        return Flow::task(async move {
            let mut both = duplicate(&set, false);
            for other in &others {
                both = combine(op, &both, other).await?;
            }
            set.swap(&both);
            Ok(Value::None)
        });
    }
    change(op, this, others, Value::None)
}

/// Changes a set in place; gives `result`.
fn change(op: BinaryOp, this: Value, others: Vec<Value>, result: Value) -> Result<Flow> {
    let set = receiver(&this)?.clone();
    // Simple items of exact builtin containers are added at once.
    if let ([other], BinaryOp::Or) = (others.as_slice(), op)
        && !matches!(other, Value::Iter(_) | Value::Set(_) | Value::Dict(_))
        && let Some(items) = collect_quick(other)
    {
        let items = items?;
        let mut table = set.table.borrow().clone();
        let all = items.iter().try_for_each(|item| match crate::object::hash::hash_value(item) {
            crate::object::hash::Hashed::Hash(hash) => set_algebra::add(&mut table, item, hash).map(|_| ()),
            _ => None,
        });
        if all.is_some() {
            let old = std::mem::replace(&mut *set.table_mut(), table);
            drop(old);
            return Ok(Flow::Value(result));
        }
    }
    Flow::task(async move {
        for other in &others {
            change_by(op, &set, other).await?;
        }
        Ok(result)
    })
}
