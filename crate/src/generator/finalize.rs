//! What runs when the last reference to a generator or to an instance with `__del__` has gone.

use std::rc::Rc;

use super::close::close;
use crate::object::generator::{Kind, State};
use crate::object::{Args, Generator, Instance, Raised, Result, Value, names};
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
async fn finalize(g: Rc<Generator>) -> Result {
    let shown = Value::Generator(g.clone());
    if g.kind == Kind::Coroutine && g.state.get() == State::Created {
        let name = match &*g.qualname.borrow() {
            Value::Str(s) => s.as_str().to_string(),
            _ => String::new(),
        };
        if let Err(raised) = crate::module::warnings::coroutine_never_awaited(&name, &shown).await {
            report(&raised, &shown).await?;
        }
        g.state.set(State::Closed);
        return Ok(Value::None);
    }
    if let Err(raised) = close(g).await {
        report(&raised, &shown).await?;
    }
    Ok(Value::None)
}

/// Calls `__del__`; errors are reported and ignored.
pub async fn finalize_instance(instance: Rc<Instance>) -> Result {
    let class = instance.class();
    let value = Value::Instance(instance);
    if let Some(method) = class.lookup(&names().del) {
        if let Err(raised) = ask::call_method(&method, &value, Args::none()).await {
            report(&raised, &method).await?;
        }
    }
    Ok(Value::None)
}

/// "Exception ignored in: …" on standard error, as `sys.unraisablehook` prints it: without the exceptions that it came from.
pub async fn report(raised: &Raised, what: &Value) -> Result {
    let what = match ask::repr(what).await {
        Ok(text) => text.as_str().to_string(),
        Err(_) => "<object repr() failed>".to_string(),
    };
    let e = raised.0.clone();
    if e.traceback.borrow().is_none() {
        let here = ask::machine(|m| Ok(crate::types::traceback::object(m.traceback_here()))).await?;
        *e.traceback.borrow_mut() = crate::types::traceback::of(&here);
    }
    let text = crate::vm::traceback::describe_alone(&e).await;
    ask::machine(move |m| {
        m.write_error(&format!("Exception ignored in: {what}\n{text}"));
        Ok(Value::None)
    })
    .await
}
