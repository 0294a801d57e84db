//! `gc`: memory is counted; a collection finds what refers to itself.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::sys::unsupported;
use crate::builtin::define;
use crate::generator::finalize;
use crate::memory::{account, cycles};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, Flow, Raised, Result, Value, trash};
use crate::types::arguments::small_int;
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::function("collect", Arity::Any, Call::Flow(|_, args| Flow::task(collect_and_tell(args)))),
    Def::function("enable", Arity::None, Call::Plain(|m, _| enable(m, true))),
    Def::function("disable", Arity::None, Call::Plain(|m, _| enable(m, false))),
    Def::function("isenabled", Arity::None, Call::Plain(|m, _| Ok(Value::Bool(m.collects)))),
    Def::function("freeze", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("unfreeze", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("get_freeze_count", Arity::None, Call::Plain(|_, _| Ok(Value::Int(0)))),
    Def::function("get_count", Arity::None, Call::Plain(|_, _| Ok(Value::tuple(vec![Value::Int(0); 3])))),
    Def::function(
        "get_threshold",
        Arity::None,
        Call::Plain(|_, _| Ok(Value::tuple(THRESHOLD.get().map(Value::Int).to_vec()))),
    ),
    Def::function("set_threshold", Arity::Any, Call::Plain(set_threshold)),
    Def::function("get_debug", Arity::None, Call::Plain(|_, _| Ok(Value::Int(DEBUG.get())))),
    Def::function(
        "set_debug",
        Arity::One,
        Call::Unary(|_, flags| {
            DEBUG.set(small_int(&flags)?);
            Ok(Value::None)
        }),
    ),
    Def::function("is_tracked", Arity::One, Call::Unary(|_, v| Ok(Value::Bool(is_tracked(&v))))),
    Def::function(
        "is_finalized",
        Arity::One,
        Call::Unary(|_, v| Ok(Value::Bool(matches!(&v, Value::Generator(g) if g.finalized.get())))),
    ),
    Def::function("get_referents", Arity::Any, Call::Plain(referents)),
    Def::function("get_objects", Arity::Any, Call::Plain(|_, _| Err(unsupported("gc.get_objects")))),
    Def::function("get_referrers", Arity::Any, Call::Plain(|_, _| Err(unsupported("gc.get_referrers")))),
];

/// Whether the collector looks at an object: not at what can hold no others, nor at dicts of such values.
fn is_tracked(value: &Value) -> bool {
    match value {
        Value::Dict(dict) => dict.table.borrow().iter().any(|entry| may_hold(&entry.key) || may_hold(&entry.value)),
        other => may_hold(other),
    }
}

fn may_hold(value: &Value) -> bool {
    match value {
        Value::Str(_) | Value::Bytes(_) | Value::Long(_) | Value::Number(_) | Value::Range(_) | Value::Code(_) => false,
        Value::Tuple(items) => items.iter().any(may_hold),
        other => other.address().is_some(),
    }
}

thread_local! {
    /// What the program has set: nothing depends on them here.
    static THRESHOLD: Cell<[i64; 3]> = const { Cell::new([2000, 10, 0]) };
    static DEBUG: Cell<i64> = const { Cell::new(0) };
}

fn set_threshold(_: &mut Machine, args: Args) -> Result {
    if !(1..=3).contains(&args.pos.len()) {
        return Err(Raised::type_error("gc.set_threshold requires 1 to 3 arguments"));
    }
    let mut all = THRESHOLD.get();
    for (place, given) in all.iter_mut().zip(&args.pos) {
        *place = small_int(given)?;
    }
    THRESHOLD.set(all);
    Ok(Value::None)
}

/// `gc.get_referents(*objects)`
fn referents(_: &mut Machine, args: Args) -> Result {
    let mut found = Vec::new();
    for object in &args.pos {
        crate::object::visit::visit(object, &mut |v| {
            if !v.is_null() {
                found.push(v.clone());
            }
        });
    }
    Ok(Value::list(found))
}

/// `gc.collect(generation=2)`, with what `gc.callbacks` wants to know.
async fn collect_and_tell(args: Args) -> Result {
    let [generation] = args.bind("collect", 0, &Params::new(&["generation"], 0))?;
    let generation = if generation.is_null() { 2 } else { small_int(&generation)? };
    if !(0..=2).contains(&generation) {
        return Err(Raised::value_error("invalid generation"));
    }
    tell("start", generation, 0).await?;
    let count = collect().await?;
    tell("stop", generation, count.as_int().unwrap_or(0)).await?;
    Ok(count)
}

async fn tell(phase: &'static str, generation: i64, collected: i64) -> Result<()> {
    let callbacks = ask::machine(|m| {
        let Some(Value::Module(gc)) = m.modules.get("gc") else { return Ok(Value::None) };
        Ok(gc.dict.get("callbacks").unwrap_or(Value::None))
    })
    .await?;
    for callback in callbacks.as_list().map_or(Vec::new(), |list| list.to_vec()) {
        let info = Dict::new();
        for (name, n) in [("generation", generation), ("collected", collected), ("uncollectable", 0)] {
            info.set(name, Value::Int(n));
        }
        ask::call(&callback, Args::two(Value::str(phase), Value::dict(info))).await?;
    }
    Ok(())
}

fn enable(m: &mut Machine, on: bool) -> Result {
    m.collects = on;
    Ok(Value::None)
}

/// `gc.collect()`: finalises and frees what only refers to itself; how many objects that were.
async fn collect() -> Result {
    let found = Rc::new(RefCell::new(Vec::new()));
    search(&found).await?;
    let mut objects = found.take();
    let waiting: Vec<Value> = objects.iter().filter(|o| cycles::wants_finalizer(o)).cloned().collect();
    if !waiting.is_empty() {
        for object in waiting {
            match object {
                Value::Generator(g) => {
                    g.finalized.set(true);
                    let hook = g.finalizer.borrow().clone();
                    finalize::finalize_with(g, hook).await?
                }
                Value::Instance(instance) => {
                    instance.begin_finalizer();
                    finalize::finalize_instance(instance).await?
                }
                _ => Value::None,
            };
        }
        objects = cycles::still_unreachable(objects);
    }
    let count = cycles::counted(&objects);
    cycles::dissolve(objects);
    Ok(Value::int_from_usize(count))
}

/// The search itself, between two steps of the program: no native frame holds a value in passing then.
async fn search(found: &Rc<RefCell<Vec<Value>>>) -> Result {
    let found = found.clone();
    ask::machine(move |m| {
        m.forget_frames();
        account::with(account::Account::empty_free_lists);
        *found.borrow_mut() = cycles::find();
        Ok(Value::None)
    })
    .await
}

impl Machine {
    /// Frees what only refers to itself, when memory runs short; whether that was enough. Objects with finalisers go the next time.
    pub(crate) fn collect_at_once(&mut self) -> bool {
        self.forget_frames();
        let objects = cycles::find();
        let (waiting, _): (Vec<Value>, Vec<Value>) = objects.iter().cloned().partition(cycles::wants_finalizer);
        if waiting.is_empty() {
            cycles::dissolve(objects);
        } else {
            drop(objects);
            for object in waiting {
                match &object {
                    Value::Generator(g) => g.finalized.set(true),
                    Value::Instance(instance) => {
                        instance.begin_finalizer();
                    }
                    _ => {}
                }
                trash::finalize_later(object);
            }
        }
        !(crate::memory::allocated::beyond_limit() || account::is_over_limit()) || trash::pending()
    }
}

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "gc", TABLE);
    dict.set("garbage", Value::list(Vec::new()));
    dict.set("callbacks", Value::list(Vec::new()));
}
