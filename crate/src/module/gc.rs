//! `gc`: memory is counted; a collection finds what refers to itself.

use std::cell::RefCell;
use std::rc::Rc;

use super::sys::unsupported;
use crate::builtin::define;
use crate::generator::finalize;
use crate::memory::{account, cycles};
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Flow, Result, Value, trash};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::function("collect", Arity::Any, Call::Flow(|_, _| Flow::task(collect()))),
    Def::function("enable", Arity::None, Call::Plain(|m, _| enable(m, true))),
    Def::function("disable", Arity::None, Call::Plain(|m, _| enable(m, false))),
    Def::function("isenabled", Arity::None, Call::Plain(|m, _| Ok(Value::Bool(m.collects)))),
    Def::function("freeze", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("get_count", Arity::None, Call::Plain(|_, _| Ok(Value::tuple(vec![Value::Int(0); 3])))),
    Def::function(
        "get_threshold",
        Arity::None,
        Call::Plain(|_, _| Ok(Value::tuple(vec![Value::Int(2000), Value::Int(10), Value::Int(0)]))),
    ),
    Def::function("set_threshold", Arity::Between(1, 3), Call::Plain(|_, _| Ok(Value::None))),
    Def::function("is_tracked", Arity::One, Call::Unary(|_, value| Ok(Value::Bool(is_tracked(&value))))),
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
