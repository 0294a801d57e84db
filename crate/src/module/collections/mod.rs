//! `_collections`: `deque`, `defaultdict`, the counting loop of `Counter`.

mod defaultdict;
mod deque;

use std::rc::Rc;

use crate::builtin::define;
use crate::code::opcode::BinaryOp;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Flow, Value, intern, types};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[Def::function(
    "_count_elements",
    Arity::Between(2, 2),
    Call::Flow(|_, args| {
        let [mapping, iterable] = args.take();
        Flow::task(async move {
            let items = ask::iter(&iterable).await?;
            let get = ask::get_attribute(&mapping, &intern("get")).await?;
            // Without methods of its own a dict is counted in by itself.
            let class = mapping.class();
            let is_plain = |name: &str| match (class.lookup(&intern(name)), types().dict.lookup(&intern(name))) {
                (Some(its), Some(ours)) => its.is(&ours),
                _ => false,
            };
            let dict = mapping.as_dict().filter(|_| is_plain("get") && is_plain("__setitem__"));
            while let Some(item) = ask::next(&items).await? {
                match dict {
                    Some(dict) => {
                        let count = ask::dict_get(dict, &item).await?.unwrap_or(Value::Int(0));
                        let count = ask::binary(BinaryOp::Add, &count, &Value::Int(1)).await?;
                        ask::dict_set(dict, item, count).await?;
                    }
                    None => {
                        let count = ask::call(&get, crate::object::Args::two(item.clone(), Value::Int(0))).await?;
                        let count = ask::binary(BinaryOp::Add, &count, &Value::Int(1)).await?;
                        ask::set_item(&mapping, item, count).await?;
                    }
                }
            }
            Ok(Value::None)
        })
    }),
)];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_collections", TABLE);
    for class in [&deque::CLASS, &deque::ITERATOR, &deque::REVERSED, &defaultdict::CLASS] {
        class.publish(dict);
    }
    for class in [&deque::CLASS, &defaultdict::CLASS] {
        // Equality by contents: no hash.
        class.get().set(&crate::object::names().hash, Value::None);
    }
}
