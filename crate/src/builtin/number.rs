//! `abs`, `divmod`, `pow`, `round`.

use crate::code::opcode::BinaryOp;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Raised, Result, Value, names};
use crate::ops::arith::{UnaryOp, unary_quick};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("abs", Arity::One, Call::FlowUnary(abs)),
    Def::function("divmod", Arity::Between(2, 2), Call::Flow(divmod)),
    Def::function("pow", Arity::Any, Call::Flow(pow)),
    Def::function("round", Arity::Any, Call::Flow(round)),
];

fn abs(_: &mut Machine, value: Value) -> Result<Flow> {
    if let Some(result) = unary_quick(UnaryOp::Absolute, &value) {
        return result.map(Flow::Value);
    }
    Flow::task(async move {
        match ask::special(&value, &names().abs, Vec::new()).await? {
            Some(result) => Ok(result),
            None => Err(Raised::type_error(format!("bad operand type for abs(): '{}'", value.type_name()))),
        }
    })
}

fn divmod(_: &mut Machine, args: Args) -> Result<Flow> {
    let [a, b] = args.take();
    Flow::task(async move {
        if let Some(value) = ask::special(&a, &names().divmod, vec![b.clone()]).await?
            && !matches!(value, Value::NotImplemented)
        {
            return Ok(value);
        }
        if let Some(value) = ask::special(&b, &names().rdivmod, vec![a.clone()]).await?
            && !matches!(value, Value::NotImplemented)
        {
            return Ok(value);
        }
        Err(Raised::type_error(format!(
            "unsupported operand type(s) for divmod(): '{}' and '{}'",
            a.type_name(),
            b.type_name()
        )))
    })
}

fn pow(_: &mut Machine, args: Args) -> Result<Flow> {
    const PARAMS: Params = Params::new(&["base", "exp", "mod"], 2);
    let [base, exp, modulus] = args.bind("pow", 0, &PARAMS)?;
    Flow::task(async move {
        if modulus.is_null() || modulus.is_none() {
            return ask::binary(BinaryOp::Power, &base, &exp).await;
        }
        if [&base, &exp, &modulus].into_iter().any(|v| v.as_float().is_some()) {
            return Err(Raised::type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        if let Some(value) = ask::special(&base, &names().pow, vec![exp.clone(), modulus.clone()]).await?
            && !matches!(value, Value::NotImplemented)
        {
            return Ok(value);
        }
        Err(Raised::type_error(format!(
            "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
            base.type_name(),
            exp.type_name(),
            modulus.type_name()
        )))
    })
}

fn round(_: &mut Machine, args: Args) -> Result<Flow> {
    const PARAMS: Params = Params::new(&["number", "ndigits"], 1);
    let [number, digits] = args.bind("round", 0, &PARAMS)?;
    Flow::task(async move {
        let args = if digits.is_null() || digits.is_none() { Vec::new() } else { vec![digits] };
        match ask::special(&number, &names().round, args).await? {
            Some(result) => Ok(result),
            None => Err(Raised::type_error(format!("type {} doesn't define __round__ method", number.type_name()))),
        }
    })
}
