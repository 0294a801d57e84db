//! `sum`, `min`, `max`, `any`, `all`, `len`, `sorted`.

use std::cell::RefCell;
use std::rc::Rc;

use num_traits::Signed;

use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::frame::Gather;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, List, Raised, Result, Value, intern};
use crate::ops::arith::binary_quick;
use crate::ops::compare::compare_quick;
use crate::ops::truth::truth_quick;
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
    let total = Rc::new(RefCell::new(Total { value: start.bare().clone(), correction: 0.0 }));
    while let Some(item) = ask::next_left(&iterator, &total).await? {
        let added = total.borrow_mut().add(item.bare());
        match added {
            Some(added) => added?,
            None => {
                let so_far = total.borrow().value.clone();
                let sum = ask::binary(BinaryOp::Add, &so_far, item.bare()).await?;
                total.borrow_mut().value = sum;
            }
        }
    }
    let mut total = total.take();
    total.settle();
    Ok(total.value)
}

/// A sum so far.
#[derive(Default)]
struct Total {
    value: Value,
    /// Floats are summed with a correction term (Neumaier), as CPython does since 3.12.
    correction: f64,
}

impl Total {
    /// Adds an item; None where methods must be asked.
    fn add(&mut self, item: &Value) -> Option<Result<()>> {
        match (&mut self.value, item) {
            (Value::Int(a), Value::Int(b)) if a.checked_add(*b).is_some() => *a += *b,
            // An int is added without correction.
            (Value::Float(a), Value::Int(b)) => *a += *b as f64,
            (Value::Float(a), Value::Float(b)) => {
                let sum = *a + b;
                self.correction += if a.abs() >= b.abs() { (*a - sum) + b } else { (b - sum) + *a };
                *a = sum;
            }
            // A large sum that nobody else has grows in place; it cannot become a small one.
            (Value::Long(a), Value::Int(b)) if *b >= 0 && a.is_positive() => *Rc::make_mut(a) += *b,
            (Value::Long(a), Value::Long(b)) if a.sign() == b.sign() => *Rc::make_mut(a) += &**b,
            _ => {
                self.settle();
                match binary_quick(BinaryOp::Add, &self.value, item)? {
                    Ok(sum) => self.value = sum,
                    Err(raised) => return Some(Err(raised)),
                }
            }
        }
        Some(Ok(()))
    }

    /// Makes the correction part of the value.
    fn settle(&mut self) {
        if let Value::Float(a) = &mut self.value
            && self.correction != 0.0
            && self.correction.is_finite()
        {
            *a += self.correction;
        }
        self.correction = 0.0;
    }
}

impl Gather for RefCell<Total> {
    fn take(&self, item: &mut Value) -> bool {
        matches!(self.borrow_mut().add(item.bare()), Some(Ok(())))
    }
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
    let best = Rc::new(Best { wanted, held: RefCell::new(None) });
    loop {
        let item = match &key {
            None => ask::next_left(&iterator, &best).await?,
            Some(_) => ask::next(&iterator).await?,
        };
        let Some(mut item) = item else { break };
        if key.is_none() && best.take(&mut item) {
            continue;
        }
        let measure = match &key {
            Some(key) => ask::call1(key, item.clone()).await?,
            None => item.clone(),
        };
        let held = best.held.borrow().as_ref().map(|(_, measure)| measure.clone());
        let better = match held {
            None => true,
            Some(held) => ask::compare_true(wanted, &measure, &held).await?,
        };
        if better {
            let before = best.held.replace(Some((item, measure)));
            drop(before);
        }
    }
    match (best.held.take(), default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(Raised::value_error(format!("{name}() iterable argument is empty"))),
    }
}

/// The greatest or least item so far, with what it is compared by.
struct Best {
    wanted: Comparison,
    held: RefCell<Option<(Value, Value)>>,
}

impl Gather for Best {
    fn take(&self, item: &mut Value) -> bool {
        let better = match &*self.held.borrow() {
            None => true,
            Some((_, held)) => match compare_quick(self.wanted, item, held) {
                Some(Ok(Value::Bool(better))) => better,
                _ => return false,
            },
        };
        if better {
            let item = item.take();
            let before = self.held.replace(Some((item.clone(), item)));
            drop(before);
        }
        true
    }
}

async fn quantify(iterable: Value, wanted: bool) -> Result {
    let iterator = ask::iter(&iterable).await?;
    let others = Rc::new(Others { wanted });
    while let Some(item) = ask::next_left(&iterator, &others).await? {
        if ask::truth(&item).await? == wanted {
            return Ok(Value::Bool(wanted));
        }
    }
    Ok(Value::Bool(!wanted))
}

/// Items whose truth does not decide.
struct Others {
    wanted: bool,
}

impl Gather for Others {
    fn take(&self, item: &mut Value) -> bool {
        truth_quick(item) == Some(!self.wanted)
    }
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
