//! Warnings that the engine itself gives. The module `warnings` decides what becomes of them.

use super::import;
use crate::compile::SyntaxWarning;
use crate::object::{Args, Raised, Result, Value, intern, types};
use crate::vm::{Machine, ask};

/// Lets the module warn of a coroutine that was never awaited; false if it has no function for that any more.
pub async fn unawaited(coroutine: &Value) -> Result<bool> {
    let module = Box::pin(import("warnings".to_string(), Value::None, 0, String::new())).await?;
    let Some(function) = ask::find_attribute(&module, &intern("_warn_unawaited_coroutine")).await? else {
        return Ok(false);
    };
    match ask::call1(&function, coroutine.clone()).await {
        // The warning itself, where warnings are errors.
        Err(raised) if raised.is_a(&types().runtime_warning) => {
            super::sys_hooks::unraisable(&raised, coroutine).await?;
            Ok(true)
        }
        outcome => outcome.map(|_| true),
    }
}

/// A RuntimeWarning about the line that runs.
pub async fn runtime(text: String, about: &Value) -> Result<()> {
    let class = Value::Class(types().runtime_warning.clone());
    give(vec![Value::string(text), class, Value::Int(1), about.clone()], "warn").await
}

/// "coroutine method 'asend' of 'g' was never awaited"
pub async fn never_awaited(text: String) -> Result {
    // What it is about has gone: that there was something is all that is shown of it.
    if let Err(raised) = runtime(text, &Value::Bool(true)).await {
        super::sys_hooks::unraisable(&raised, &Value::None).await?;
    }
    Ok(Value::None)
}

/// A FutureWarning about the line that runs.
pub async fn future(text: &str) -> Result<()> {
    give(vec![Value::str(text), Value::Class(types().future_warning.clone())], "warn").await
}

/// A DeprecationWarning about the line that runs.
pub async fn deprecated(text: &str) -> Result<()> {
    give(vec![Value::str(text), Value::Class(types().deprecation_warning.clone())], "warn").await
}

/// The warning that a conversion method gave an instance of a subclass.
pub async fn of_subclass(method: &str, wanted: &str, found: &Value) -> Result<()> {
    deprecated(&format!(
        "{method} returned non-{wanted} (type {}).  The ability to return an instance of a strict subclass of {wanted} is \
         deprecated, and may be removed in a future version of Python.",
        found.type_name()
    ))
    .await
}

/// What the compiler warned of in a text that the program compiles or imports.
pub async fn of_source(warnings: Vec<SyntaxWarning>, filename: &str) -> Result<()> {
    for warning in warnings {
        let class = Value::Class(types().syntax_warning.clone());
        let place = [Value::str(filename), Value::Int(i64::from(warning.line))];
        let args = [Value::str(&warning.message), class].into_iter().chain(place.clone()).collect();
        match give(args, "warn_explicit").await {
            // Where warnings are errors, this one is an error of syntax.
            Err(raised) if raised.is_a(&types().syntax_warning) => {
                let details = place.into_iter().chain([Value::None, Value::None]).collect();
                let args = vec![Value::string(warning.message), Value::tuple(details)];
                let raised = Raised::with_args(&types().syntax_error, args);
                crate::types::exception::fill_fields(&raised.0);
                return Err(raised);
            }
            other => other?,
        }
    }
    Ok(())
}

/// Calls a function of the module `warnings`.
async fn give(args: Vec<Value>, function: &str) -> Result<()> {
    let module = Box::pin(import("warnings".to_string(), Value::None, 0, String::new())).await?;
    let function = ask::get_attribute(&module, &intern(function)).await?;
    ask::call(&function, Args::from_vec(args)).await?;
    Ok(())
}

impl Machine {
    /// Shows a warning before there is a program that could decide about it.
    pub fn show_warning(&mut self, file: &str, line: u32, category: &str, text: &str) {
        let source = self.host.source_line(file, line).map_or(String::new(), |l| format!("  {}\n", l.trim()));
        self.write_error(&format!("{file}:{line}: {category}: {text}\n{source}"));
    }
}
