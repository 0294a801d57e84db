//! `map`.

use super::arguments::{leave_keywords, of_class, wrong_receiver};
use super::define;
use super::zip::{iterators, iterators_quick};
use crate::object::adapter::{Map, helper};
use crate::object::frame::Finish;
use crate::object::iterator::Step;
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__iter__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__next__", Arity::None, Call::FlowUnary(next)),
    Def::method(
        "__reduce__",
        Arity::None,
        Call::Unary(|_, this| {
            let map = this.downcast::<Map>().ok_or_else(|| wrong_receiver("map", &this))?;
            let parts = [&map.function].into_iter().chain(&map.inners).cloned().collect();
            Ok(Value::tuple(vec![Value::Class(this.class()), Value::tuple(parts)]))
        }),
    ),
];

pub fn install() {
    define(&types().map, TABLE);
}

fn new(_: &mut Machine, mut args: Args) -> Result<Flow> {
    let cls = args.pos.first().cloned().unwrap_or_default();
    leave_keywords(&mut args, &cls, "map")?;
    if args.pos.len() < 3 {
        return Err(Raised::type_error("map() must have at least two arguments."));
    }
    let mut all = args.pos.into_vec();
    let iterables = all.split_off(2);
    let function = all.pop().unwrap_or_default();
    let make = |cls: &Value, function: Value, inners: Vec<Value>| {
        let helper = helper(inners.len());
        of_class(cls, &types().map, Value::opaque(&types().map, Map { function, inners, helper }))
    };
    if let Some(inners) = iterators_quick(&iterables) {
        return make(&cls, function, inners).map(Flow::Value);
    }
    Flow::task(async move {
        let inners = iterators(&iterables).await?;
        make(&cls, function, inners)
    })
}

fn next(m: &mut Machine, this: Value) -> Result<Flow> {
    let map = this.downcast::<Map>().ok_or_else(|| wrong_receiver("map", &this))?;
    let mut args = Args::none();
    for inner in &map.inners {
        let Value::Iter(iter) = inner else { break };
        match iter.step() {
            Step::Item(item) => args.pos.push(item),
            Step::Changed(message) => return Err(Raised::runtime_error(message)),
            Step::Done => return Ok(Flow::Exhausted),
        }
    }
    if args.pos.len() == map.inners.len() {
        return Ok(Flow::Call(map.function.clone(), args));
    }
    if let (None, [inner]) = (&m.recorder, &map.inners[..]) {
        let (inner, kept) = (inner.clone(), map.function.clone());
        let finish: Finish = |m, through, item| m.call_one(&through.kept, item, through.then);
        return Ok(Flow::Through { inner, iterator: this, kept, finish });
    }
    let (function, rest) = (map.function.clone(), map.inners[args.pos.len()..].to_vec());
    Flow::task(async move {
        for inner in &rest {
            match ask::next(inner).await? {
                Some(item) => args.pos.push(item),
                None => return Err(Raised::stop_iteration(Value::None)),
            }
        }
        ask::call(&function, args).await
    })
}
