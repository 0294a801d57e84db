//! `getattr`, `setattr`, `hasattr`, `delattr`, `dir`, `vars`.

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Raised, Result, Value, intern, names, types};
use crate::types::object::attribute_name;
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("getattr", Arity::Between(2, 3), Call::Flow(getattr)),
    Def::function("hasattr", Arity::Between(2, 2), Call::Flow(hasattr)),
    Def::function(
        "setattr",
        Arity::Between(3, 3),
        Call::Flow(|m, args| {
            let [object, name, value] = args.take();
            let name = attribute_name(&name)?;
            none_after(m.set_attribute(&object, &name, value)?)
        }),
    ),
    Def::function(
        "delattr",
        Arity::Between(2, 2),
        Call::Flow(|m, args| {
            let [object, name] = args.take();
            let name = attribute_name(&name)?;
            none_after(m.set_attribute(&object, &name, Value::Null)?)
        }),
    ),
    Def::function("dir", Arity::Between(0, 1), Call::Flow(dir)),
    Def::function("vars", Arity::Between(0, 1), Call::Flow(vars)),
];

fn none_after(flow: Flow) -> Result<Flow> {
    match flow {
        Flow::Value(_) => Ok(Flow::Value(Value::None)),
        flow => Flow::task(async move {
            ask::flow(flow).await?;
            Ok(Value::None)
        }),
    }
}

fn getattr(m: &mut Machine, args: Args) -> Result<Flow> {
    let [object, name, default] = args.take();
    let name = attribute_name(&name)?;
    if default.is_null() {
        return m.get_attribute(&object, &name);
    }
    match m.get_attribute(&object, &name) {
        Ok(Flow::Value(value)) => Ok(Flow::Value(value)),
        Ok(flow) => Flow::task(async move {
            match ask::flow(flow).await {
                Err(raised) if raised.is_a(&types().attribute_error) => Ok(default),
                other => other,
            }
        }),
        Err(raised) if raised.is_a(&types().attribute_error) => Ok(Flow::Value(default)),
        Err(raised) => Err(raised),
    }
}

fn hasattr(m: &mut Machine, args: Args) -> Result<Flow> {
    let [object, name] = args.take();
    let name = attribute_name(&name)?;
    match m.get_attribute(&object, &name) {
        Ok(Flow::Value(_)) => Ok(Flow::Value(Value::Bool(true))),
        Ok(flow) => Flow::task(async move {
            match ask::flow(flow).await {
                Ok(_) => Ok(Value::Bool(true)),
                Err(raised) if raised.is_a(&types().attribute_error) => Ok(Value::Bool(false)),
                Err(raised) => Err(raised),
            }
        }),
        Err(raised) if raised.is_a(&types().attribute_error) => Ok(Flow::Value(Value::Bool(false))),
        Err(raised) => Err(raised),
    }
}

fn dir(m: &mut Machine, args: Args) -> Result<Flow> {
    let [object] = args.take();
    if object.is_null() {
        let locals = m.python_frame().map(crate::types::frame::locals_dict);
        let mut names: Vec<Value> = locals.and_then(|l| l.as_dict().map(|d| d.keys())).unwrap_or_default();
        names.sort_by(|a, b| a.as_str().map(|s| s.as_str()).cmp(&b.as_str().map(|s| s.as_str())));
        return Ok(Flow::Value(Value::list(names)));
    }
    Flow::task(async move {
        let method = object.class().lookup(&names().dir);
        let names = match method {
            Some(method) => ask::call_method(&method, &object, Args::none()).await?,
            None => Value::list(Vec::new()),
        };
        let list = Value::list(ask::collect(&names).await?);
        let sort = ask::get_attribute(&list, &intern("sort")).await?;
        ask::call(&sort, Args::none()).await?;
        Ok(list)
    })
}

fn vars(m: &mut Machine, args: Args) -> Result<Flow> {
    let [object] = args.take();
    if object.is_null() {
        return Ok(Flow::Value(m.python_frame().map_or(Value::None, crate::types::frame::locals_dict)));
    }
    match m.get_attribute(&object, &names().dict) {
        Err(raised) if raised.is_a(&types().attribute_error) => {
            Err(Raised::type_error("vars() argument must have __dict__ attribute"))
        }
        other => other,
    }
}
