//! Warnings that the engine itself gives.

use crate::object::{Result, Value};
use crate::vm::ask;

/// "coroutine 'c' was never awaited", on standard error.
pub async fn coroutine_never_awaited(name: &str) -> Result<()> {
    let text = format!("coroutine '{name}' was never awaited");
    warn_text("RuntimeWarning", &text).await
}

/// A DeprecationWarning, shown once for each place.
pub async fn deprecated(text: &str) -> Result<()> {
    warn_text("DeprecationWarning", text).await
}

/// Writes a warning as `warnings.showwarning` shows it; the place is that of the innermost Python frame.
async fn warn_text(category: &'static str, text: &str) -> Result<()> {
    let text = text.to_string();
    ask::machine(move |m| {
        let (file, line) =
            m.python_frame().map_or(("sys".to_string(), 1), |f| (f.code.code.filename.to_string(), f.current_line()));
        let source = m.host.source_line(&file, line).map_or(String::new(), |l| format!("  {}\n", l.trim()));
        m.write_error(&format!("{file}:{line}: {category}: {text}\n{source}"));
        if category == "RuntimeWarning" {
            m.write_error("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
        }
        Ok(Value::None)
    })
    .await?;
    Ok(())
}
