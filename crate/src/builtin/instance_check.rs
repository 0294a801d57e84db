//! `isinstance`, `issubclass`, `callable`.

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Raised, Result, Value, names, types};
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
        && !matches!(value, Value::Instance(_))
    {
        return Ok(Flow::Value(Value::Bool(value.class().is_subclass(c))));
    }
    Flow::task(async move { Ok(Value::Bool(ask::is_instance(&value, &class).await?)) })
}

fn issubclass(_: &mut Machine, args: Args) -> Result<Flow> {
    let [class, of] = args.take();
    let not_a_class = || Raised::type_error("issubclass() arg 1 must be a class");
    let Value::Class(class) = class else {
        // An object that decides by itself may take another one for a class.
        if !matches!(of, Value::Instance(_)) {
            return Err(not_a_class());
        }
        return Flow::task(async move {
            match ask::special(&of, &names().subclasscheck, vec![class]).await? {
                Some(answer) => Ok(Value::Bool(ask::truth(&answer).await?)),
                None => Err(not_a_class()),
            }
        });
    };
    Flow::task(async move { Ok(Value::Bool(ask::is_subclass(&class, &of).await?)) })
}
