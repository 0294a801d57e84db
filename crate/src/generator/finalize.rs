//! What runs when the last reference to a generator or to an instance with `__del__` has gone.

use std::rc::Rc;

use super::close::close;
use crate::module::sys_hooks::unraisable;
use crate::object::generator::{Kind, State};
use crate::object::{Args, Generator, Instance, Result, Value, names};
use crate::vm::ask;

/// Finalises a generator: a suspended async generator by the event loop's hook, if it has one.
pub async fn finalize_with(g: Rc<Generator>, hook: Value) -> Result {
    let hooked = g.kind == Kind::AsyncGenerator && g.state.get() == State::Suspended;
    if hooked && !hook.is_null() && !hook.is_none() {
        return ask::call1(&hook, Value::Generator(g)).await;
    }
    finalize(g).await
}

/// Runs a generator's `finally` blocks; errors are reported and ignored.
pub async fn finalize(g: Rc<Generator>) -> Result {
    let shown = Value::Generator(g.clone());
    if g.kind == Kind::Coroutine && g.state.get() == State::Created {
        let name = match &*g.qualname.borrow() {
            Value::Str(s) => s.as_str().to_string(),
            _ => String::new(),
        };
        let text = format!("coroutine '{name}' was never awaited");
        match crate::module::warnings::unawaited(&shown).await {
            Ok(true) => {}
            outcome => {
                if let Err(raised) = outcome {
                    unraisable(&raised, &shown).await?;
                }
                if let Err(raised) = crate::module::warnings::runtime(text, &shown).await {
                    unraisable(&raised, &shown).await?;
                }
            }
        }
        g.state.set(State::Closed);
        return Ok(Value::None);
    }
    if let Err(raised) = close(g).await {
        unraisable(&raised, &shown).await?;
    }
    Ok(Value::None)
}

/// Calls `__del__`; errors are reported and ignored.
pub async fn finalize_instance(instance: Rc<Instance>) -> Result {
    let class = instance.class();
    let value = Value::Instance(instance);
    if let Some(method) = class.lookup(&names().del)
        && let Err(raised) = ask::call_method(&method, &value, Args::none()).await
    {
        unraisable(&raised, &method).await?;
    }
    Ok(Value::None)
}
