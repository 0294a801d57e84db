//! Items of containers, keys of dicts and sets, for those who await them. Used as `ask::…`.

use std::rc::Rc;

use super::ask::{self, Reply};
use super::protocols::{hash, iter, same, special, truth, unhashable};
use crate::object::hash::{Hashed, hash_value};
use crate::object::{Args, Dict, Raised, Result, Set, Value, dict, names, set, types};
use crate::ops;

/// `container[key]`.
pub fn get_item(container: &Value, key: &Value) -> Reply {
    if let (Value::Dict(dict), Value::Str(key)) = (container, key)
        && let Some(value) = dict.get_str(key)
    {
        return Reply::now(Ok(value));
    }
    let (container, key) = (container.clone(), key.clone());
    ask::machine_flow(move |m| m.get_item(&container, key))
}

/// `container[key] = value`.
pub fn set_item(container: &Value, key: Value, value: Value) -> Reply<()> {
    Reply::slow(set_item_of(container.clone(), key, value))
}

async fn set_item_of(container: Value, key: Value, value: Value) -> Result<()> {
    match special(&container, &names().setitem, vec![key, value]).await? {
        Some(_) => Ok(()),
        None => Err(Raised::type_error(format!("'{}' object does not support item assignment", container.type_name()))),
    }
}

/// `item in container` without Python code.
pub fn contains_quick(container: &Value, item: &Value) -> Option<Result<bool>> {
    match container {
        Value::Dict(dict) => match lookup_hash(item)? {
            Ok(hash) => match dict.table.borrow().find(item, hash) {
                dict::Found::At(_) => Some(Ok(true)),
                dict::Found::Missing => Some(Ok(false)),
                dict::Found::Ask(_) => None,
            },
            Err(raised) => Some(Err(raised)),
        },
        Value::Set(set) => match lookup_hash(item)? {
            Ok(hash) => match set.table.borrow().find(item, hash) {
                set::Found::At(_) => Some(Ok(true)),
                set::Found::Missing => Some(Ok(false)),
                set::Found::Ask(_) => None,
            },
            // A set is looked up as the frozenset with its items would be.
            Err(_) if item.as_set().is_some() => None,
            Err(raised) => Some(Err(raised)),
        },
        Value::Tuple(items) => find_item(items, item).map(Ok),
        Value::List(list) => find_item(&list.items.borrow(), item).map(Ok),
        Value::Str(text) => match item.as_str() {
            Some(part) => Some(Ok(text.as_str().contains(part.as_str()))),
            None => Some(Err(Raised::type_error(format!(
                "'in <string>' requires string as left operand, not {}",
                item.type_name()
            )))),
        },
        _ => None,
    }
}

fn find_item(items: &[Value], wanted: &Value) -> Option<bool> {
    for item in items {
        if item.is(wanted) || ops::compare::equal_quick(item, wanted)? {
            return Some(true);
        }
    }
    Some(false)
}

fn lookup_hash(key: &Value) -> Option<Result<i64>> {
    match hash_value(key) {
        Hashed::Hash(h) => Some(Ok(h)),
        Hashed::Unhashable(what) => Some(Err(unhashable(&what))),
        Hashed::Ask => None,
    }
}

/// `item in container`.
pub fn contains(container: &Value, item: &Value) -> Reply<bool> {
    match contains_quick(container, item) {
        Some(found) => Reply::now(found),
        None => Reply::slow(contains_slow(container.clone(), item.clone())),
    }
}

async fn contains_slow(container: Value, item: Value) -> Result<bool> {
    let (container, item) = (&container, &item);
    match container.class().lookup(&names().contains) {
        Some(Value::None) => Err(Raised::type_error(format!("'{}' object is not a container", container.type_name()))),
        Some(method) => {
            let found = ask::call_method(&method, container, Args::one(item.clone())).await?;
            truth(&found).await
        }
        None => {
            let iterator = match iter(container).await {
                Err(raised) if raised.is_a(&types().type_error) => {
                    let kind = container.type_name();
                    return Err(Raised::type_error(format!("argument of type '{kind}' is not iterable")));
                }
                other => other?,
            };
            while let Some(candidate) = ask::next(&iterator).await? {
                if same(&candidate, item).await? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
    }
}

/// Place of a key whose candidates have Python `__eq__` methods.
async fn choose(candidates: Vec<(usize, Value)>, key: &Value) -> Result<Option<usize>> {
    for (at, candidate) in candidates {
        if same(&candidate, key).await? {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

async fn dict_place(dict: &Rc<Dict>, key: &Value, hash: i64) -> Result<Option<usize>> {
    let found = dict.table.borrow().find(key, hash);
    match found {
        dict::Found::At(at) => Ok(Some(at)),
        dict::Found::Missing => Ok(None),
        dict::Found::Ask(candidates) => choose(candidates, key).await,
    }
}

/// Value of a key in a dict (no `__missing__`).
pub fn dict_get(dict: &Rc<Dict>, key: &Value) -> Reply<Option<Value>> {
    let value_at = |dict: &Dict, at: usize| dict.table.borrow().entry(at).map(|e| e.value.clone());
    if let Hashed::Hash(hash) = hash_value(key) {
        let found = dict.table.borrow().find(key, hash);
        match found {
            dict::Found::At(at) => return Reply::now(Ok(value_at(dict, at))),
            dict::Found::Missing => return Reply::now(Ok(None)),
            dict::Found::Ask(_) => {}
        }
    }
    let (dict, key) = (dict.clone(), key.clone());
    Reply::slow(async move {
        let hash = hash(&key).await?;
        let at = dict_place(&dict, &key, hash).await?;
        Ok(at.and_then(|at| value_at(&dict, at)))
    })
}

/// Sets a key whose hash and equality need no Python code; else hands key and value back.
pub(super) fn dict_set_quick(
    dict: &Rc<Dict>,
    key: Value,
    value: Value,
) -> Result<std::result::Result<(), (Value, Value)>> {
    let hash = match lookup_hash(&key) {
        Some(hash) => hash?,
        None => return Ok(Err((key, value))),
    };
    let found = dict.table.borrow().find(&key, hash);
    match found {
        dict::Found::At(at) => drop(dict.replace_at(at, value)),
        dict::Found::Missing => dict.insert_new(key, hash, value),
        dict::Found::Ask(_) => return Ok(Err((key, value))),
    }
    Ok(Ok(()))
}

pub fn dict_set(dict: &Rc<Dict>, key: Value, value: Value) -> Reply<()> {
    let (key, value) = match dict_set_quick(dict, key, value) {
        Ok(Ok(())) => return Reply::now(Ok(())),
        Ok(Err(pair)) => pair,
        Err(raised) => return Reply::now(Err(raised)),
    };
    let dict = dict.clone();
    Reply::slow(async move {
        let hash = hash(&key).await?;
        match dict_place(&dict, &key, hash).await? {
            Some(at) => drop(dict.replace_at(at, value)),
            None => dict.insert_new(key, hash, value),
        }
        Ok(())
    })
}

/// Value of a key, which gets this one if it is missing; its hash is asked for once.
pub async fn dict_set_default(dict: &Rc<Dict>, key: Value, default: Value) -> Result<Value> {
    let hash = hash(&key).await?;
    match dict_place(dict, &key, hash).await? {
        Some(at) => Ok(dict.table.borrow().entry(at).map_or(Value::None, |e| e.value.clone())),
        None => {
            dict.insert_new(key, hash, default.clone());
            Ok(default)
        }
    }
}

/// Removes a key: its value, None if it was missing.
pub fn dict_remove(dict: &Rc<Dict>, key: &Value) -> Reply<Option<Value>> {
    let (dict, key) = (dict.clone(), key.clone());
    Reply::slow(async move {
        let hash = hash(&key).await?;
        let at = dict_place(&dict, &key, hash).await?;
        Ok(at.and_then(|at| dict.remove_at(at)).map(|e| e.value))
    })
}

async fn set_place(set: &Rc<Set>, item: &Value, hash: i64) -> Result<Option<usize>> {
    let found = set.table.borrow().find(item, hash);
    match found {
        set::Found::At(at) => Ok(Some(at)),
        set::Found::Missing => Ok(None),
        set::Found::Ask(candidates) => choose(candidates, item).await,
    }
}

/// Adds an item whose hash and equality need no Python code; else hands it back.
pub(super) fn set_add_quick(set: &Rc<Set>, item: Value) -> Result<std::result::Result<(), Value>> {
    let hash = match lookup_hash(&item) {
        Some(hash) => hash?,
        None => return Ok(Err(item)),
    };
    let found = set.table.borrow().find(&item, hash);
    match found {
        set::Found::At(_) => {}
        set::Found::Missing => set.table_mut().insert_new(item, hash),
        set::Found::Ask(_) => return Ok(Err(item)),
    }
    Ok(Ok(()))
}

/// Adds to a set: whether it was new.
pub fn set_add(set: &Rc<Set>, item: Value) -> Reply<bool> {
    let before = set.len();
    let item = match set_add_quick(set, item) {
        Ok(Ok(())) => return Reply::now(Ok(set.len() != before)),
        Ok(Err(item)) => item,
        Err(raised) => return Reply::now(Err(raised)),
    };
    let set = set.clone();
    Reply::slow(async move {
        let hash = hash(&item).await?;
        let new = set_place(&set, &item, hash).await?.is_none();
        if new {
            set.table_mut().insert_new(item, hash);
        }
        Ok(new)
    })
}

pub fn set_contains(set: &Rc<Set>, item: &Value) -> Reply<bool> {
    let (set, item) = (set.clone(), item.clone());
    Reply::slow(async move {
        let hash = hash(&item).await?;
        Ok(set_place(&set, &item, hash).await?.is_some())
    })
}

/// Removes from a set: whether it was there.
pub fn set_remove(set: &Rc<Set>, item: &Value) -> Reply<bool> {
    let (set, item) = (set.clone(), item.clone());
    Reply::slow(async move {
        let hash = hash(&item).await?;
        let at = set_place(&set, &item, hash).await?;
        let gone = at.and_then(|at| set.table_mut().remove_at(at));
        Ok(gone.is_some())
    })
}
