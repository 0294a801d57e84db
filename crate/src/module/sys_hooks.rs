//! What `sys` does with exceptions that nobody catches and with values that nobody asked for: hooks that a program may replace.

use std::rc::Rc;

use super::import;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Dict, Exception, Flow, Instance, Raised, Result, Value, intern, types};
use crate::vm::traceback::{describe, describe_alone};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function("excepthook", Arity::Between(3, 3), Call::Flow(|_, args| Flow::task(print_exception(args)))),
    Def::function(
        "unraisablehook",
        Arity::One,
        Call::FlowUnary(|_, args| Flow::task(async move { print_unraisable(&args).await })),
    ),
    Def::function(
        "displayhook",
        Arity::One,
        Call::FlowUnary(|_, value| Flow::task(crate::builtin::output::display(value))),
    ),
    // For the names that are asked for rarely.
    Def::function(
        "__getattr__",
        Arity::One,
        Call::FlowUnary(|_, name| {
            Flow::task(async move {
                let module = import("_sysinfo".to_string(), Value::None, 0, String::new()).await?;
                let get = ask::get_attribute(&module, &intern("get")).await?;
                let value = ask::call1(&get, name.clone()).await?;
                let kept = value.clone();
                ask::machine(move |m| {
                    if let (Some(Value::Module(sys)), Some(name)) = (m.loaded_module("sys"), name.as_str()) {
                        drop(sys.dict.set_str(name, kept));
                    }
                    Ok(Value::None)
                })
                .await?;
                Ok(value)
            })
        }),
    ),
];

/// Keeps the hooks under the names that nobody replaces.
pub fn fill(dict: &Rc<Dict>) {
    for name in ["excepthook", "unraisablehook", "displayhook"] {
        if let Some(hook) = dict.get(name) {
            dict.set(&format!("__{name}__"), hook);
        }
    }
}

/// `sys.<name>`, if the program has put something else there.
async fn replaced(name: &'static str) -> Result<Option<Value>> {
    let hook = ask::machine(move |m| {
        let Some(Value::Module(sys)) = m.loaded_module("sys") else { return Ok(Value::None) };
        let hook = sys.dict.get(name).unwrap_or_default();
        let original = sys.dict.get(&format!("__{name}__")).unwrap_or_default();
        Ok(if hook.is(&original) { Value::None } else { hook })
    })
    .await?;
    Ok(Some(hook).filter(|hook| !hook.is_none()))
}

/// Writes to `sys.stderr`.
async fn write(text: String) -> Result {
    if let Some(stream) = replaced("stderr").await? {
        return ask::call_named(&stream, "write", Args::one(Value::string(text))).await;
    }
    ask::machine(move |m: &mut Machine| {
        m.write_error(&text);
        Ok(Value::None)
    })
    .await
}

async fn print_exception(args: Args) -> Result {
    let [_, value, _] = args.take();
    if let Value::Exception(_) = &value {
        write(describe(&value).await).await?;
    }
    Ok(Value::None)
}

/// What becomes of an exception that left the program.
pub async fn uncaught(exception: Rc<Exception>) -> Result {
    let value = Value::Exception(exception.clone());
    let Some(hook) = replaced("excepthook").await? else { return write(describe(&value).await).await };
    let tb = crate::types::traceback::object(exception.traceback.borrow().clone());
    let args = Args::from_vec(vec![Value::Class(exception.class()), value.clone(), tb]);
    if let Err(raised) = ask::call(&hook, args).await {
        let text = describe(&raised.value()).await;
        let original = describe(&value).await;
        write(format!("Error in sys.excepthook:\n{text}\nOriginal exception was:\n{original}")).await?;
    }
    Ok(Value::None)
}

/// What becomes of an exception that cannot be raised anywhere: `what` ran when nobody waited for it.
pub async fn unraisable(raised: &Raised, what: &Value) -> Result {
    let e = raised.0.clone();
    if e.traceback.borrow().is_none() {
        let here = ask::machine(|m| Ok(crate::types::traceback::object(m.traceback_here()))).await?;
        *e.traceback.borrow_mut() = crate::types::traceback::of(&here);
    }
    let record = Instance::new(types().simple_namespace.clone(), Value::Null);
    let tb = crate::types::traceback::object(e.traceback.borrow().clone());
    let fields = [
        ("exc_type", Value::Class(e.class())),
        ("exc_value", Value::Exception(e)),
        ("exc_traceback", tb),
        ("err_msg", Value::None),
        ("object", what.clone()),
    ];
    for (name, value) in fields {
        drop(record.set(&intern(name), value));
    }
    let record = Value::Instance(record);
    match replaced("unraisablehook").await? {
        Some(hook) => ask::call1(&hook, record).await.or(Ok(Value::None)),
        None => print_unraisable(&record).await,
    }
}

/// "Exception ignored in: …"; the exceptions that this one came from are not shown.
async fn print_unraisable(record: &Value) -> Result {
    let object = ask::get_attribute(record, &intern("object")).await?;
    let what = match ask::repr(&object).await {
        Ok(text) => text.as_str().to_string(),
        Err(_) => "<object repr() failed>".to_string(),
    };
    if let Value::Exception(e) = ask::get_attribute(record, &intern("exc_value")).await? {
        write(format!("Exception ignored in: {what}\n{}", describe_alone(&e).await)).await?;
    }
    Ok(Value::None)
}
