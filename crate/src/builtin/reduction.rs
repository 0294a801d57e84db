//! `sum`, `min`, `max`, `any`, `all`, `len`, `sorted`.

use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, List, Raised, Result, Value, intern};
use crate::ops::arith::binary_quick;
use crate::vm::protocols::len_quick;
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("sum", Arity::Any, Call::Flow(sum)),
    Def::function("min", Arity::Any, Call::Flow(|_, args| Flow::task(extreme(args, "min", Comparison::Lt)))),
    Def::function("max", Arity::Any, Call::Flow(|_, args| Flow::task(extreme(args, "max", Comparison::Gt)))),
    Def::function("any", Arity::One, Call::FlowUnary(|_, iterable| Flow::task(quantify(iterable, true)))),
    Def::function("all", Arity::One, Call::FlowUnary(|_, iterable| Flow::task(quantify(iterable, false)))),
    Def::function(
        "len",
        Arity::One,
        Call::FlowUnary(|_, v| match len_quick(&v) {
            Some(n) => Ok(Flow::Value(Value::int_from_usize(n))),
            None => Flow::task(async move { Ok(Value::Int(ask::len_asked(v).await?)) }),
        }),
    ),
    Def::function("sorted", Arity::Any, Call::Flow(sorted)),
];

fn sum(_: &mut Machine, args: Args) -> Result<Flow> {
    const PARAMS: Params = Params::new(&["iterable", "start"], 1).positional_only(1);
    let [iterable, start] = args.bind("sum", 0, &PARAMS)?;
    let start = if start.is_null() { Value::Int(0) } else { start };
    match start.payload() {
        Value::Str(_) => return Err(Raised::type_error("sum() can't sum strings [use ''.join(seq) instead]")),
        Value::Bytes(_) => return Err(Raised::type_error("sum() can't sum bytes [use b''.join(seq) instead]")),
        _ if start.class().name().as_ref() == "bytearray" => {
            return Err(Raised::type_error("sum() can't sum bytearray [use b''.join(seq) instead]"));
        }
        _ => {}
    }
    Flow::task(add_up(iterable, start))
}

async fn add_up(iterable: Value, start: Value) -> Result {
    let iterator = ask::iter(&iterable).await?;
    let mut total = start.bare().clone();
    // Floats are summed with a correction term (Neumaier), as CPython does since 3.12.
    let mut correction = 0.0;
    while let Some(item) = ask::next(&iterator).await? {
        let item = item.bare();
        total = match (&total, item) {
            (Value::Int(a), Value::Int(b)) => match a.checked_add(*b) {
                Some(sum) => Value::Int(sum),
                None => ask::binary(BinaryOp::Add, &total, item).await?,
            },
            (Value::Float(a), Value::Float(_) | Value::Int(_)) => {
                let b = match item {
                    Value::Float(b) => *b,
                    Value::Int(b) => {
                        // An int is added without correction.
                        total = Value::Float(a + *b as f64);
                        continue;
                    }
                    _ => 0.0,
                };
                let sum = a + b;
                if a.abs() >= b.abs() {
                    correction += (a - sum) + b;
                } else {
                    correction += (b - sum) + a;
                }
                Value::Float(sum)
            }
            _ => {
                if correction != 0.0
                    && let Value::Float(a) = &total
                {
                    if correction.is_finite() {
                        total = Value::Float(a + correction);
                    }
                    correction = 0.0;
                }
                match binary_quick(BinaryOp::Add, &total, item) {
                    Some(result) => result?,
                    None => ask::binary(BinaryOp::Add, &total, item).await?,
                }
            }
        };
    }
    if let Value::Float(a) = &total
        && correction != 0.0
        && correction.is_finite()
    {
        return Ok(Value::Float(a + correction));
    }
    Ok(total)
}

async fn extreme(mut args: Args, name: &'static str, wanted: Comparison) -> Result {
    let key = args.keyword("key").filter(|k| !k.is_none());
    let default = args.keyword("default");
    if let Some((unknown, _)) = args.kw.first() {
        return Err(Raised::type_error(format!("{name}() got an unexpected keyword argument '{}'", unknown.as_str())));
    }
    let iterator = match args.pos.len() {
        0 => return Err(Raised::type_error(format!("{name} expected at least 1 argument, got 0"))),
        1 => ask::iter(&args.pos[0]).await?,
        _ => {
            if default.is_some() {
                return Err(Raised::type_error(format!(
                    "Cannot specify a default for {name}() with multiple positional arguments"
                )));
            }
            ask::iter(&Value::tuple(args.pos.to_vec())).await?
        }
    };
    let mut best: Option<(Value, Value)> = None;
    while let Some(item) = ask::next(&iterator).await? {
        let measure = match &key {
            Some(key) => ask::call1(key, item.clone()).await?,
            None => item.clone(),
        };
        let better = match &best {
            None => true,
            Some((_, held)) => ask::compare_true(wanted, &measure, held).await?,
        };
        if better {
            best = Some((item, measure));
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(Raised::value_error(format!("{name}() iterable argument is empty"))),
    }
}

async fn quantify(iterable: Value, wanted: bool) -> Result {
    let iterator = ask::iter(&iterable).await?;
    while let Some(item) = ask::next(&iterator).await? {
        if ask::truth(&item).await? == wanted {
            return Ok(Value::Bool(wanted));
        }
    }
    Ok(Value::Bool(!wanted))
}

fn sorted(_: &mut Machine, mut args: Args) -> Result<Flow> {
    if args.pos.len() != 1 {
        return Err(Raised::type_error(format!("sorted expected 1 argument, got {}", args.pos.len())));
    }
    let iterable = args.pos.remove(0);
    Flow::task(async move {
        let items = ask::collect(&iterable).await?;
        let slots = crate::types::list::slots_from(&iterable, items.len());
        let list = Value::List(List::with_slots(items, slots));
        let sort = ask::get_attribute(&list, &intern("sort")).await?;
        ask::call(&sort, args).await?;
        Ok(list)
    })
}
