//! `isinstance`, `issubclass`, `callable`.

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Result, Value, names, types};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("isinstance", Arity::Between(2, 2), Call::Flow(isinstance)),
    Def::function("issubclass", Arity::Between(2, 2), Call::Flow(issubclass)),
    Def::function("callable", Arity::One, Call::Unary(|_, v| Ok(Value::Bool(is_callable(&v))))),
];

pub fn is_callable(v: &Value) -> bool {
    match v {
        Value::Function(_) | Value::Method(_) | Value::Native(_) | Value::Class(_) => true,
        other => other.class().lookup(&names().call).is_some(),
    }
}

fn isinstance(_: &mut Machine, args: Args) -> Result<Flow> {
    let [value, class] = args.take();
    if let Value::Class(c) = &class
        && std::rc::Rc::ptr_eq(&c.metaclass(), &types().type_)
    {
        let derives = value.class().is_subclass(c);
        if derives || !ask::may_claim_class(&value) {
            return Ok(Flow::Value(Value::Bool(derives)));
        }
    }
    Flow::task(async move { Ok(Value::Bool(ask::is_instance(&value, &class).await?)) })
}

fn issubclass(_: &mut Machine, args: Args) -> Result<Flow> {
    let [class, of] = args.take();
    Flow::task(async move { Ok(Value::Bool(ask::is_subclass(&class, &of).await?)) })
}
