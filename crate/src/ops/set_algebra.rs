//! Operators of sets, dicts and dict views, in the order of steps that gives CPython's iteration order.
//!
//! All of it works on copies or is repeatable, so that giving up halfway (a Python `__eq__` has to be asked) leaves
//! nothing wrong behind.

use std::rc::Rc;

use crate::code::opcode::BinaryOp;
use crate::object::dict::Found as DictFound;
use crate::object::hash::{Hashed, hash_value};
use crate::object::set::{Found, Table};
use crate::object::{Dict, Result, Set, Value};

/// `a op b` for two sets or two dicts.
pub fn binary(op: BinaryOp, a: &Value, b: &Value) -> Option<Result> {
    match (a, b) {
        (Value::Set(x), Value::Set(y)) => {
            if op.in_place() && !x.frozen {
                let table = combine_in_place(op.plain(), x, y)?;
                let old = std::mem::replace(&mut *x.table_mut(), table);
                drop(old);
                return Some(Ok(a.clone()));
            }
            let table = combine(op, x, y)?;
            Some(Ok(Value::Set(Set::from_table(table, x.frozen))))
        }
        (Value::Dict(x), Value::Dict(y)) if op.plain() == BinaryOp::Or => {
            if op.in_place() {
                merge(x, y)?;
                return Some(Ok(a.clone()));
            }
            let all = x.copy();
            merge(&all, y)?;
            Some(Ok(Value::dict(all)))
        }
        _ => None,
    }
}

/// Adds the entries of `from`; None if keys have to be compared by Python code.
pub fn merge(into: &Dict, from: &Dict) -> Option<()> {
    let entries: Vec<_> = from.table.borrow().iter().cloned().collect();
    for entry in entries {
        let found = into.table.borrow().find(&entry.key, entry.hash);
        match found {
            DictFound::At(at) => drop(into.replace_at(at, entry.value)),
            DictFound::Missing => into.insert_new(entry.key, entry.hash, entry.value),
            DictFound::Ask(_) => return None,
        }
    }
    Some(())
}

/// The table of `a op b`.
pub fn combine(op: BinaryOp, a: &Rc<Set>, b: &Rc<Set>) -> Option<Table> {
    let (x, y) = (a.table.borrow(), b.table.borrow());
    match op.plain() {
        BinaryOp::Or if Rc::ptr_eq(a, b) => Some(copy(&x)),
        BinaryOp::Or => {
            let mut all = copy(&x);
            add_all(&mut all, &y)?;
            Some(all)
        }
        BinaryOp::And => intersection(&x, &y),
        BinaryOp::Subtract => difference(&x, &y),
        BinaryOp::Xor => symmetric_difference(&x, &y),
        _ => None,
    }
}

/// What the table of `a` becomes by `a op= b`: the same slots, changed.
pub fn combine_in_place(op: BinaryOp, a: &Rc<Set>, b: &Rc<Set>) -> Option<Table> {
    let (x, y) = (a.table.borrow(), b.table.borrow());
    if Rc::ptr_eq(a, b) && matches!(op, BinaryOp::Subtract | BinaryOp::Xor) {
        return Some(Table::default());
    }
    let mut table = x.clone();
    match op {
        BinaryOp::Or if Rc::ptr_eq(a, b) => {}
        BinaryOp::Or => add_all(&mut table, &y)?,
        BinaryOp::And => return intersection(&x, &y),
        BinaryOp::Subtract => remove_all(&mut table, &y)?,
        BinaryOp::Xor => flip_all(&mut table, &y)?,
        _ => return None,
    }
    Some(table)
}

/// A copy as `set(s)` makes it: of the size that a merge reserves, without removed items.
pub fn copy(table: &Table) -> Table {
    let mut new = Table::default();
    new.merge_into_empty(table);
    new
}

/// Adds all items of `more`, another table.
pub fn add_all(table: &mut Table, more: &Table) -> Option<()> {
    if table.merge_into_empty(more) {
        return Some(());
    }
    table.reserve_merge(more.len());
    for (hash, item) in more.items() {
        add(table, item, hash)?;
    }
    Some(())
}

/// Adds one item: whether it was new.
pub fn add(table: &mut Table, item: &Value, hash: i64) -> Option<bool> {
    match table.find(item, hash) {
        Found::At(_) => Some(false),
        Found::Missing => {
            table.insert_new(item.clone(), hash);
            Some(true)
        }
        Found::Ask(_) => None,
    }
}

fn contains(table: &Table, item: &Value, hash: i64) -> Option<bool> {
    match table.find(item, hash) {
        Found::At(_) => Some(true),
        Found::Missing => Some(false),
        Found::Ask(_) => None,
    }
}

/// The items of the smaller one that the other has too.
pub fn intersection(a: &Table, b: &Table) -> Option<Table> {
    if std::ptr::eq(a, b) {
        return Some(copy(a));
    }
    let (all, smaller) = if b.len() > a.len() { (b, a) } else { (a, b) };
    let mut both = Table::default();
    for (hash, item) in smaller.items() {
        if contains(all, item, hash)? {
            add(&mut both, item, hash)?;
        }
    }
    Some(both)
}

/// The items of `a` that `b` has not. When `b` is much smaller they are taken out of a copy instead.
pub fn difference(a: &Table, b: &Table) -> Option<Table> {
    if a.len() >> 2 > b.len() {
        let mut rest = copy(a);
        remove_all(&mut rest, b)?;
        return Some(rest);
    }
    let mut rest = Table::default();
    for (hash, item) in a.items() {
        if !contains(b, item, hash)? {
            add(&mut rest, item, hash)?;
        }
    }
    Some(rest)
}

fn remove_all(table: &mut Table, gone: &Table) -> Option<()> {
    for (hash, item) in gone.items() {
        if let Found::At(at) = found(table, item, hash)? {
            drop(table.remove_at(at));
        }
    }
    table.shrink_after_removals();
    Some(())
}

fn flip_all(table: &mut Table, flipped: &Table) -> Option<()> {
    for (hash, item) in flipped.items() {
        match found(table, item, hash)? {
            Found::At(at) => drop(table.remove_at(at)),
            _ => table.insert_new(item.clone(), hash),
        }
    }
    Some(())
}

fn found(table: &Table, item: &Value, hash: i64) -> Option<Found> {
    match table.find(item, hash) {
        Found::Ask(_) => None,
        other => Some(other),
    }
}

/// Starts from a copy of `b` and flips each item of `a`.
pub fn symmetric_difference(a: &Table, b: &Table) -> Option<Table> {
    let mut odd = copy(b);
    flip_all(&mut odd, a)?;
    Some(odd)
}

/// The items that are no keys of a dict.
pub fn without_keys(set: &Table, dict: &Dict) -> Option<Table> {
    let keys = dict.table.borrow();
    let mut rest = Table::default();
    for (hash, item) in set.items() {
        match keys.find(item, hash) {
            DictFound::At(_) => {}
            DictFound::Missing => {
                add(&mut rest, item, hash)?;
            }
            DictFound::Ask(_) => return None,
        }
    }
    Some(rest)
}

/// What `set op= dict` makes of the set: keys are not hashed again. None where keys have to be compared by Python code.
pub fn combine_with_keys(op: BinaryOp, set: &Table, dict: &Dict) -> Option<Table> {
    let mut table = set.clone();
    if op == BinaryOp::Or {
        table.reserve_merge(dict.len());
    }
    for entry in dict.table.borrow().iter() {
        match (op, found(&table, &entry.key, entry.hash)?) {
            (BinaryOp::Or, Found::At(_)) => {}
            (BinaryOp::Or, _) => table.insert_new(entry.key.clone(), entry.hash),
            (_, Found::At(at)) => drop(table.remove_at(at)),
            (BinaryOp::Xor, _) => table.insert_new(entry.key.clone(), entry.hash),
            _ => {}
        }
    }
    Some(table)
}

/// Whether all items of `a` are in `b`.
pub fn is_subset(a: &Table, b: &Table) -> Option<bool> {
    if a.len() > b.len() {
        return Some(false);
    }
    for (hash, item) in a.items() {
        if !contains(b, item, hash)? {
            return Some(false);
        }
    }
    Some(true)
}

/// Whether no item is in both.
pub fn is_disjoint(a: &Table, b: &Table) -> Option<bool> {
    let (all, smaller) = if b.len() > a.len() { (b, a) } else { (a, b) };
    for (hash, item) in smaller.items() {
        if contains(all, item, hash)? {
            return Some(false);
        }
    }
    Some(true)
}

/// A table of items whose hashes and equality need no Python code.
pub fn table_of(items: &[Value]) -> Option<Table> {
    let mut table = Table::default();
    for item in items {
        let Hashed::Hash(hash) = hash_value(item) else { return None };
        add(&mut table, item, hash)?;
    }
    Some(table)
}
