//! One step of each iterator.

use super::{Kind, Tool, combine, receiver};
use crate::code::opcode::BinaryOp;
use crate::object::Origin;
use crate::object::{Args, Raised, Result, Value};
use crate::vm::ask;

fn is_plain(v: &Value) -> bool {
    matches!(v, Value::Iter(_) | Value::Null)
}

/// The next item of those that need no more than what they hold: the frequent cases.
pub fn at_hand(tool: &Tool) -> Option<Value> {
    match tool.kind {
        Kind::Count => {
            let mut number = tool.held.borrow_mut();
            let (Value::Int(n), Value::Int(step)) = (&*number, &*tool.with.borrow()) else { return None };
            let following = Value::Int(n.checked_add(*step)?);
            Some(std::mem::replace(&mut *number, following))
        }
        Kind::Repeat if tool.flag.get() => Some(tool.held()),
        Kind::Cycle if tool.inner.borrow().is_null() => {
            let items = tool.items.borrow();
            let at = tool.n.get();
            let item = items.get(at)?.clone();
            tool.n.set(if at + 1 >= items.len() { 0 } else { at + 1 });
            Some(item)
        }
        _ => None,
    }
}

/// Whether the next step surely needs no Python code.
pub fn is_quick(tool: &Tool) -> bool {
    match tool.kind {
        Kind::Repeat | Kind::Product | Kind::Permutations | Kind::Combinations | Kind::CombinationsWithReplacement => {
            true
        }
        Kind::Count => matches!(
            (&*tool.held.borrow(), &*tool.with.borrow()),
            (Value::Int(_) | Value::Float(_), Value::Int(_) | Value::Float(_))
        ),
        Kind::Cycle | Kind::Batched | Kind::Islice | Kind::Pairwise => is_plain(&tool.inner.borrow()),
        Kind::ZipLongest => tool.items.borrow().iter().all(is_plain),
        // The next iterable begins only when this one has ended.
        Kind::Chain => match &*tool.held.borrow() {
            Value::Iter(iter) => iter.length_hint().is_some_and(|n| n > 0),
            _ => false,
        },
        _ => false,
    }
}

/// The next item.
pub async fn advance(this: &Value) -> Result<Option<Value>> {
    let tool = receiver(this)?;
    let inner = tool.inner();
    match tool.kind {
        Kind::Count => {
            let number = tool.held();
            let following = ask::binary(BinaryOp::Add, &number, &tool.with()).await?;
            tool.held.replace(following);
            return Ok(Some(number));
        }
        Kind::Repeat => {
            if !tool.flag.get() {
                let Some(left) = tool.n.get().checked_sub(1) else { return Ok(None) };
                tool.n.set(left);
            }
            return Ok(Some(tool.held()));
        }
        Kind::Cycle => {
            if !inner.is_null() {
                if let Some(item) = ask::next(&inner).await? {
                    // A copy has what is saved already.
                    if tool.flag.get() {
                        return Ok(Some(item));
                    }
                    tool.items.borrow_mut().push(item.clone());
                    tool.helpers[0].grow_list(tool.items.borrow().len());
                    return Ok(Some(item));
                }
                tool.end();
            }
            return Ok(at_hand(tool));
        }
        Kind::ZipLongest => return zip_longest(tool).await,
        Kind::Product | Kind::Permutations | Kind::Combinations | Kind::CombinationsWithReplacement => {
            return Ok(combine::step(tool));
        }
        Kind::Accumulate => {
            let first = tool.items.borrow_mut().pop();
            if let Some(first) = first {
                tool.held.replace(first.clone());
                return Ok(Some(first));
            }
        }
        _ => {}
    }
    if inner.is_null() {
        return Ok(None);
    }
    match tool.kind {
        Kind::Accumulate => {
            let Some(item) = ask::next(&inner).await? else { return Ok(None) };
            let (total, function) = (tool.held(), tool.with());
            let total = if total.is_null() {
                item
            } else if function.is_none() {
                ask::binary(BinaryOp::Add, &total, &item).await?.charged(Origin::Computed)
            } else {
                ask::call(&function, Args::two(total, item)).await?
            };
            tool.held.replace(total.clone());
            Ok(Some(total))
        }
        Kind::Batched => {
            let mut batch = Vec::new();
            while batch.len() < tool.n.get() {
                match ask::next(&inner).await? {
                    Some(item) => batch.push(item),
                    None => {
                        tool.end();
                        break;
                    }
                }
            }
            if batch.is_empty() {
                return Ok(None);
            }
            if tool.flag.get() && batch.len() < tool.n.get() {
                return Err(Raised::value_error("batched(): incomplete batch"));
            }
            Ok(Some(Value::tuple(batch)))
        }
        Kind::Chain => loop {
            let active = tool.held();
            if !active.is_null() {
                if let Some(item) = ask::next(&active).await? {
                    return Ok(Some(item));
                }
                let old = tool.held.replace(Value::Null);
                drop(old);
            }
            let begun = match ask::next(&inner).await? {
                Some(iterable) => ask::iter(&iterable).await,
                None => return Ok(tool.end()),
            };
            match begun {
                Ok(iterator) => {
                    if crate::object::iterator::observed() {
                        let (owner, inner) = (this.clone(), iterator.clone());
                        ask::machine(move |m| {
                            m.observe_inner(&owner, &inner);
                            Ok(Value::None)
                        })
                        .await?;
                    }
                    drop(tool.held.replace(iterator));
                }
                Err(raised) => {
                    tool.end();
                    return Err(raised);
                }
            }
        },
        Kind::Compress => {
            let selectors = tool.with();
            loop {
                let Some(item) = ask::next(&inner).await? else { return Ok(None) };
                let Some(selector) = ask::next(&selectors).await? else { return Ok(None) };
                if ask::truth(&selector).await? {
                    return Ok(Some(item));
                }
            }
        }
        Kind::Dropwhile | Kind::Filterfalse => {
            let function = tool.with();
            let is_bool = tool.kind == Kind::Filterfalse
                && (function.is_none()
                    || matches!(&function, Value::Class(c) if std::rc::Rc::ptr_eq(c, &crate::object::types().bool_)));
            loop {
                let Some(item) = ask::next(&inner).await? else { return Ok(None) };
                if tool.flag.get() {
                    return Ok(Some(item));
                }
                let verdict = if is_bool { item.clone() } else { ask::call1(&function, item.clone()).await? };
                if !ask::truth(&verdict).await? {
                    tool.flag.set(tool.kind == Kind::Dropwhile);
                    return Ok(Some(item));
                }
            }
        }
        Kind::Takewhile => {
            if tool.flag.get() {
                return Ok(None);
            }
            let Some(item) = ask::next(&inner).await? else { return Ok(None) };
            let verdict = ask::call1(&tool.with(), item.clone()).await?;
            if ask::truth(&verdict).await? {
                return Ok(Some(item));
            }
            tool.flag.set(true);
            Ok(None)
        }
        Kind::Starmap => {
            let Some(item) = ask::next(&inner).await? else { return Ok(None) };
            let args = ask::collect(&item).await?;
            ask::call(&tool.with(), Args::from_vec(args)).await.map(Some)
        }
        Kind::Islice => {
            let (from, stop, step) = match tool.places.borrow()[..] {
                [from, stop, step] => (from, stop, step),
                _ => return Ok(None),
            };
            while tool.n.get() < from {
                if ask::next(&inner).await?.is_none() {
                    return Ok(tool.end());
                }
                tool.n.set(tool.n.get() + 1);
            }
            if tool.n.get() >= stop {
                return Ok(tool.end());
            }
            let Some(item) = ask::next(&inner).await? else { return Ok(tool.end()) };
            tool.n.set(tool.n.get() + 1);
            if let Some(slot) = tool.places.borrow_mut().first_mut() {
                *slot = from.saturating_add(step).min(stop);
            }
            Ok(Some(item))
        }
        Kind::Pairwise => {
            let mut old = tool.held();
            if old.is_null() {
                match ask::next(&inner).await? {
                    Some(first) => old = first,
                    None => return Ok(tool.end()),
                }
                tool.held.replace(old.clone());
            }
            let Some(new) = ask::next(&inner).await? else {
                drop(tool.held.replace(Value::Null));
                return Ok(tool.end());
            };
            drop(tool.held.replace(new.clone()));
            Ok(Some(Value::tuple(vec![old, new])))
        }
        Kind::Groupby => {
            // Groups handed out before are over.
            tool.n.set(tool.n.get() + 1);
            loop {
                let (current, target) = (tool.item(0), tool.item(2));
                if !current.is_null() && (target.is_null() || !ask::same(&target, &current).await?) {
                    break;
                }
                if !next_of_groups(tool).await? {
                    return Ok(None);
                }
            }
            let key = tool.item(0);
            tool.set_item(2, key.clone());
            let group = Tool::new(Kind::Grouper);
            group.inner.replace(this.clone());
            group.held.replace(key.clone());
            group.n.set(tool.n.get());
            Ok(Some(Value::tuple(vec![key, Value::opaque(Kind::Grouper.class().get(), group)])))
        }
        Kind::Grouper => {
            let parent = receiver(&inner)?;
            if parent.kind != Kind::Groupby || parent.n.get() != tool.n.get() {
                return Ok(None);
            }
            if parent.item(1).is_null() && !next_of_groups(parent).await? {
                return Ok(None);
            }
            if !ask::same(&tool.held(), &parent.item(0)).await? {
                return Ok(None);
            }
            let item = parent.item(1);
            parent.set_item(1, Value::Null);
            Ok(Some(item))
        }
        _ => Ok(None),
    }
}

/// Takes the next item and its key; false at the end.
async fn next_of_groups(tool: &Tool) -> Result<bool> {
    let Some(item) = ask::next(&tool.inner()).await? else { return Ok(false) };
    let function = tool.with();
    let key = if function.is_none() { item.clone() } else { ask::call1(&function, item.clone()).await? };
    tool.set_item(1, item);
    tool.set_item(0, key);
    Ok(true)
}

async fn zip_longest(tool: &Tool) -> Result<Option<Value>> {
    let iterators = tool.items.borrow().clone();
    if iterators.is_empty() || tool.n.get() == 0 {
        return Ok(None);
    }
    let mut row = Vec::with_capacity(iterators.len());
    for (at, iterator) in iterators.iter().enumerate() {
        let item = if iterator.is_null() { None } else { ask::next(iterator).await? };
        match item {
            Some(item) => row.push(item),
            None => {
                if !iterator.is_null() {
                    tool.n.set(tool.n.get().saturating_sub(1));
                    if tool.n.get() == 0 {
                        return Ok(None);
                    }
                    tool.set_item(at, Value::Null);
                }
                row.push(tool.with());
            }
        }
    }
    Ok(Some(Value::tuple(row)))
}
