//! How `copy` and `pickle` make the iterators again: `__reduce__` and `__setstate__`, as long as they are there.

use super::{Kind, Tool, build, receiver};
use crate::module::warnings;
use crate::object::iterator::{Iter, Steps};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Flow, Raised, Result, Value};
use crate::types::arguments::not_an_int;
use crate::types::iterator_state::{builtin, place};
use crate::vm::{Machine, ask};

pub const REDUCE: &[Def] = &[Def::method("__reduce__", Arity::None, Call::FlowUnary(reduce))];
pub const SET_STATE: &[Def] = &[Def::method("__setstate__", Arity::One, Call::FlowBinary(set_state))];

/// The warning that all of this goes away.
pub async fn warn() -> Result<()> {
    warnings::deprecated("Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.").await
}

fn reduce(m: &mut Machine, this: Value) -> Result<Flow> {
    let builtins = m.builtins.clone();
    Flow::task(async move {
        warn().await?;
        let tool = receiver(&this)?;
        if tool.kind == Kind::Grouper && !is_current(tool) {
            let maker = builtin(&builtins, "iter").await?;
            return Ok(crate::types::iterator_state::reduced(maker, Value::tuple(Vec::new()), None));
        }
        let (class, args, state) = parts(tool, Value::Class(this.class()));
        Ok(Value::tuple([class, Value::tuple(args)].into_iter().chain(state).collect()))
    })
}

/// Whether a group is the one that its `groupby` is in.
fn is_current(group: &Tool) -> bool {
    let parent = group.inner();
    parent.downcast::<Tool>().is_some_and(|parent| parent.n.get() == group.n.get())
}

/// Class, arguments and state of which the iterator is made again.
fn parts(tool: &Tool, class: Value) -> (Value, Vec<Value>, Option<Value>) {
    let number = Value::int_from_usize;
    let inner = tool.inner();
    match tool.kind {
        Kind::Accumulate => accumulated(tool, class),
        Kind::Chain => {
            let state: Vec<Value> = [inner, tool.held()].into_iter().filter(|part| !part.is_null()).collect();
            (class, Vec::new(), (!state.is_empty()).then(|| Value::tuple(state)))
        }
        Kind::Count => {
            let (count, step) = (tool.held(), tool.with());
            let plain = matches!((count.bare(), step.bare()), (Value::Int(n), Value::Int(1)) if *n < i64::MAX);
            (class, if plain { vec![count] } else { vec![count, step] }, None)
        }
        Kind::Cycle => {
            let saved = Value::list(tool.items.borrow().clone());
            if !inner.is_null() {
                return (class, vec![inner], Some(Value::tuple(vec![saved, Value::Bool(tool.flag.get())])));
            }
            let Value::List(list) = &saved else { return (class, Vec::new(), None) };
            let rest = Iter::new(Steps::List { list: list.clone(), at: tool.n.get() });
            (class, vec![rest], Some(Value::tuple(vec![saved, Value::Bool(true)])))
        }
        Kind::Compress => (class, vec![inner, tool.with()], None),
        Kind::Filterfalse | Kind::Starmap => (class, vec![tool.with(), inner], None),
        Kind::Dropwhile | Kind::Takewhile => {
            (class, vec![tool.with(), inner], Some(Value::Int(i64::from(tool.flag.get()))))
        }
        Kind::Groupby => {
            let state = tool.items.borrow().clone();
            let begun = !state.iter().any(Value::is_null);
            (class, vec![inner, tool.with()], begun.then(|| Value::tuple(state)))
        }
        Kind::Grouper => (class, vec![inner, tool.held()], None),
        Kind::Islice => {
            if inner.is_null() {
                let empty = Iter::new(Steps::List { list: crate::object::List::new(Vec::new()), at: 0 });
                return (class, vec![empty, Value::Int(0)], Some(Value::Int(0)));
            }
            let places = tool.places.borrow();
            let bounds = places.iter().map(|place| if *place == usize::MAX { Value::None } else { number(*place) });
            (class, [inner].into_iter().chain(bounds).collect(), Some(number(tool.n.get())))
        }
        Kind::Repeat if tool.flag.get() => (class, vec![tool.held()], None),
        Kind::Repeat => (class, vec![tool.held(), number(tool.n.get())], None),
        Kind::ZipLongest => {
            let iterators = tool.items.borrow();
            let given = |it: &Value| if it.is_null() { Value::tuple(Vec::new()) } else { it.clone() };
            (class, iterators.iter().map(given).collect(), Some(tool.with()))
        }
        _ => chosen(tool, class),
    }
}

fn accumulated(tool: &Tool, class: Value) -> (Value, Vec<Value>, Option<Value>) {
    let (inner, function, total) = (tool.inner(), tool.with(), tool.held());
    // A first value that has not come yet stands before the items.
    let after = |first: Value, inner: Value| {
        let chain = Tool::new(Kind::Chain);
        let both = Value::tuple(vec![Value::tuple(vec![first]), inner]);
        chain.inner.replace(crate::ops::subscript::iter_quick(&both).unwrap_or_default());
        Value::opaque(Kind::Chain.class().get(), chain)
    };
    let initial = tool.items.borrow().last().cloned();
    if let Some(initial) = initial {
        return (class, vec![after(initial, inner), function], Some(Value::None));
    }
    if total.is_none() {
        // None as a state would be no total.
        let again = Tool::new(Kind::Accumulate);
        again.inner.replace(after(total, inner));
        again.with.replace(function);
        let again = Value::opaque(Kind::Accumulate.class().get(), again);
        return (Value::Class(Kind::Islice.class().get().clone()), vec![again, Value::Int(1), Value::None], None);
    }
    (class, vec![inner, function], Some(if total.is_null() { Value::None } else { total }))
}

/// The combinatoric ones: their pools, and the last choice.
fn chosen(tool: &Tool, class: Value) -> (Value, Vec<Value>, Option<Value>) {
    let row = |places: &[usize]| Value::tuple(places.iter().map(|n| Value::int_from_usize(*n)).collect());
    let (items, places) = (tool.items.borrow(), tool.places.borrow());
    let (begun, over) = (tool.flag.get(), tool.with.borrow().is_none());
    let pool = |items: Vec<Value>| vec![Value::tuple(items), Value::int_from_usize(tool.n.get())];
    match tool.kind {
        Kind::Product if begun && over => (class, vec![Value::tuple(Vec::new())], None),
        Kind::Product => (class, items.clone(), begun.then(|| row(&places))),
        _ if begun && over => (class, pool(Vec::new()), None),
        _ if !begun => (class, pool(items.clone()), None),
        Kind::Permutations => {
            let (indices, cycles) = places.split_at(items.len().min(places.len()));
            let state = Value::tuple(vec![row(indices), row(cycles)]);
            (class, pool(items.clone()), Some(state))
        }
        _ => (class, pool(items.clone()), Some(row(&places))),
    }
}

fn set_state(_: &mut Machine, this: Value, state: Value) -> Result<Flow> {
    Flow::task(async move {
        warn().await?;
        let tool = receiver(&this)?;
        match tool.kind {
            Kind::Accumulate => drop(tool.held.replace(if state.is_none() { Value::Null } else { state })),
            Kind::Chain => chain(tool, &state)?,
            Kind::Cycle => {
                let parts = fields(&state, 2, 2)?;
                let Some(saved) = parts[0].as_list() else {
                    let found = parts[0].type_name();
                    return Err(Raised::type_error(format!("argument 1 must be list, not {found}")));
                };
                let first = parts[1].is_int().then(|| parts[1].as_int() != Some(0));
                tool.flag.set(first.ok_or_else(|| not_an_int(&parts[1]))?);
                tool.n.set(0);
                drop(tool.items.replace(saved.to_vec()));
            }
            Kind::Dropwhile | Kind::Takewhile => tool.flag.set(ask::truth(&state).await?),
            Kind::Groupby => drop(tool.items.replace(fields(&state, 3, 3)?)),
            Kind::Islice => tool.n.set(crate::ops::index::as_size(build::int(&Value::Int(place(&state)?)).await?)),
            Kind::ZipLongest => drop(tool.with.replace(state)),
            Kind::Permutations => {
                let parts = fields(&state, 2, 2)?;
                let row = |at: usize| {
                    let found = parts[at].type_name();
                    let wrong = || Raised::type_error(format!("argument {} must be tuple, not {found}", at + 1));
                    parts[at].as_tuple().map(|row| row.to_vec()).ok_or_else(wrong)
                };
                choose(tool, [row(0)?, row(1)?].concat(), &[row(0)?.len(), row(1)?.len()])?;
            }
            _ => {
                let row = state.as_tuple().ok_or_else(invalid)?.to_vec();
                let given = row.len();
                choose(tool, row, &[given])?;
            }
        }
        Ok(Value::None)
    })
}

fn invalid() -> Raised {
    Raised::value_error("invalid arguments")
}

/// The parts of a state, of which there must be so many.
fn fields(state: &Value, least: usize, most: usize) -> Result<Vec<Value>> {
    let parts = state.as_tuple().ok_or_else(|| Raised::type_error("state is not a tuple"))?.to_vec();
    if (least..=most).contains(&parts.len()) {
        return Ok(parts);
    }
    let (bound, wanted) = match () {
        () if least == most => ("exactly", most),
        () if parts.len() < least => ("at least", least),
        () => ("at most", most),
    };
    let plural = if wanted == 1 { "" } else { "s" };
    Err(Raised::type_error(format!("function takes {bound} {wanted} argument{plural} ({} given)", parts.len())))
}

fn chain(tool: &Tool, state: &Value) -> Result<()> {
    let parts = fields(state, 1, 2)?;
    if !parts.iter().all(|part| part.class().lookup(&crate::object::names().next).is_some()) {
        return Err(Raised::type_error("Arguments must be iterators."));
    }
    drop(tool.inner.replace(parts[0].clone()));
    drop(tool.held.replace(parts.get(1).cloned().unwrap_or_default()));
    Ok(())
}

/// Sets the choice that came last; numbers that are out of bounds are moved into them.
fn choose(tool: &Tool, row: Vec<Value>, lengths: &[usize]) -> Result<()> {
    let items = tool.items.borrow();
    let (n, r) = (items.len(), tool.n.get());
    let fits = match tool.kind {
        Kind::Product => lengths == [n],
        Kind::Permutations => lengths == [n, r],
        _ => lengths == [r],
    };
    if !fits {
        return Err(invalid());
    }
    let mut places = Vec::with_capacity(row.len());
    for (at, wanted) in row.iter().enumerate() {
        let wanted = place(wanted)?;
        let (least, most) = match tool.kind {
            Kind::Product => match items[at].as_tuple().map_or(0, |pool| pool.len()) {
                // There is no row at all.
                0 => return Ok(()),
                size => (0, size - 1),
            },
            Kind::Combinations => (0, (at + n).saturating_sub(r)),
            Kind::Permutations if at >= n => (1, n - (at - n)),
            _ => (0, n.saturating_sub(1)),
        };
        places.push(wanted.clamp(least as i64, most as i64) as usize);
    }
    if !tool.with.borrow().is_none() {
        tool.places.replace(places);
        tool.flag.set(true);
    }
    Ok(())
}
