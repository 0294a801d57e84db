//! The combinatoric iterators: their pools are complete when they are made.

use super::build::int;
use super::{Kind, Tool};
use crate::object::native::Params;
use crate::object::{Args, Raised, Result, Value};
use crate::vm::ask;

/// Reads the arguments. `items` is the pool (for `product` the pools, as tuples), `places` the first choice, `n` how many
/// are chosen; `flag` tells that the first row is out.
pub async fn make(tool: &Tool, mut args: Args) -> Result<()> {
    let name = tool.kind.class().name;
    if tool.kind == Kind::Product {
        let repeat = match args.keyword("repeat") {
            Some(v) => int(&v).await?,
            None => 1,
        };
        if let Some((unknown, _)) = args.kw.first() {
            return Err(Raised::type_error(format!(
                "product() got an unexpected keyword argument '{}'",
                unknown.as_str()
            )));
        }
        if repeat < 0 {
            return Err(Raised::value_error("repeat argument cannot be negative"));
        }
        let mut pools = Vec::new();
        for iterable in &args.pos {
            pools.push(Value::tuple(ask::collect(iterable).await?));
        }
        let count = pools.len().checked_mul(crate::ops::index::as_size(repeat)).filter(|n| *n < ask::MAX_ITEMS);
        let count = count.ok_or_else(|| Raised::overflow_error("repeat argument too large"))?;
        let all: Vec<Value> = pools.iter().cycle().take(count).cloned().collect();
        if all.iter().any(|p| p.as_tuple().is_some_and(|p| p.is_empty())) {
            tool.with.replace(Value::None);
        }
        tool.places.replace(vec![0; count]);
        tool.items.replace(all);
        return Ok(());
    }
    let is_permutations = tool.kind == Kind::Permutations;
    let [iterable, r] = args.bind(name, 0, &Params::new(&["iterable", "r"], if is_permutations { 1 } else { 2 }))?;
    let pool = ask::collect(&iterable).await?;
    let n = pool.len();
    let r = match &r {
        Value::Null | Value::None if is_permutations => n as i64,
        v if is_permutations && !v.is_int() => return Err(Raised::type_error("Expected int as r")),
        v => int(v).await?,
    };
    if r < 0 {
        return Err(Raised::value_error("r must be non-negative"));
    }
    let r = crate::ops::index::as_size(r);
    // `with` set: there is no (further) row.
    let none = if tool.kind == Kind::CombinationsWithReplacement { n == 0 && r > 0 } else { r > n };
    if none {
        tool.with.replace(Value::None);
    } else {
        tool.places.replace(match tool.kind {
            Kind::Combinations => (0..r).collect(),
            Kind::CombinationsWithReplacement => {
                crate::ops::size::check(r, 8)?;
                vec![0; r]
            }
            // Indices, then the cycles' counters.
            _ => (0..n).chain((0..r).map(|i| n - i)).collect(),
        });
    }
    tool.items.replace(pool);
    tool.n.set(r);
    Ok(())
}

/// The next row.
pub fn step(tool: &Tool) -> Option<Value> {
    if tool.with.borrow().is_none() {
        tool.flag.set(tool.flag.get() || tool.kind == Kind::Product);
        return None;
    }
    let items = tool.items.borrow();
    let mut places = tool.places.borrow_mut();
    if tool.flag.replace(true) && following(tool.kind, &mut places, &items, tool.n.get()).is_none() {
        drop(tool.with.replace(Value::None));
        return None;
    }
    let row = if tool.kind == Kind::Product {
        items.iter().zip(&*places).filter_map(|(pool, at)| pool.as_tuple()?.get(*at).cloned()).collect()
    } else {
        places.iter().take(tool.n.get()).filter_map(|at| items.get(*at).cloned()).collect()
    };
    Some(Value::tuple(row))
}

/// Moves on to the next choice; None after the last.
fn following(kind: Kind, places: &mut [usize], items: &[Value], r: usize) -> Option<()> {
    let n = items.len();
    match kind {
        Kind::Product => {
            for at in (0..places.len()).rev() {
                places[at] += 1;
                if places[at] < items[at].as_tuple().map_or(0, |p| p.len()) {
                    return Some(());
                }
                places[at] = 0;
            }
            None
        }
        Kind::Permutations => {
            let (indices, cycles) = places.split_at_mut(n);
            for at in (0..r).rev() {
                cycles[at] -= 1;
                if cycles[at] > 0 {
                    indices.swap(at, n - cycles[at]);
                    return Some(());
                }
                indices[at..].rotate_left(1);
                cycles[at] = n - at;
            }
            None
        }
        Kind::Combinations => {
            let at = (0..r).rev().find(|&at| places[at] != at + n - r)?;
            places[at] += 1;
            for next in at + 1..r {
                places[next] = places[next - 1] + 1;
            }
            Some(())
        }
        _ => {
            let at = (0..r).rev().find(|&at| places[at] != n - 1)?;
            let value = places[at] + 1;
            places[at..].fill(value);
            Some(())
        }
    }
}
