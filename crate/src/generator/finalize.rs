//! What runs when the last reference to a generator or to an instance with `__del__` has gone.

use std::rc::Rc;

use super::close::close;
use crate::object::generator::{Kind, State};
use crate::object::{Args, Generator, Instance, Raised, Result, Value, names};
use crate::vm::ask;

/// Runs a generator's `finally` blocks; errors are reported and ignored.
pub async fn finalize(g: Rc<Generator>) -> Result {
    if g.kind == Kind::Coroutine && g.state.get() == State::Created {
        let name = match &*g.qualname.borrow() {
            Value::Str(s) => s.as_str().to_string(),
            _ => String::new(),
        };
        crate::module::warnings::coroutine_never_awaited(&name).await?;
        g.state.set(State::Closed);
        return Ok(Value::None);
    }
    let shown = Value::Generator(g.clone());
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

/// "Exception ignored in: …" on standard error, as `sys.unraisablehook` prints it.
pub async fn report(raised: &Raised, what: &Value) -> Result {
    let what = match ask::repr(what).await {
        Ok(text) => text.as_str().to_string(),
        Err(_) => "<object repr() failed>".to_string(),
    };
    let raised = raised.clone();
    let text = crate::vm::traceback::describe(&raised.value()).await;
    ask::machine(move |m| {
        (m.host.err)(format!("Exception ignored in: {what}\n{text}").as_bytes());
        Ok(Value::None)
    })
    .await
}
