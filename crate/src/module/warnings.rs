//! Warnings that the engine itself gives.

use std::rc::Rc;

use crate::object::{Generator, Result, Value};
use crate::vm::ask;

/// "coroutine 'c' was never awaited", on standard error.
pub async fn coroutine_never_awaited(name: &str, g: &Rc<Generator>) -> Result<()> {
    let text = format!("coroutine '{name}' was never awaited");
    warn_text("RuntimeWarning", &text, &g.code.code.filename, 0).await
}

/// Writes a warning as `warnings.showwarning` shows it; the place is that of the innermost Python frame.
async fn warn_text(category: &'static str, text: &str, _file: &str, _line: u32) -> Result<()> {
    let text = text.to_string();
    ask::machine(move |m| {
        let (file, line) = m.python_frame().map_or(("sys".to_string(), 1), |f| (f.code.code.filename.to_string(), f.current_line()));
        let source = m.host.source_line(&file, line).map_or(String::new(), |l| format!("  {}\n", l.trim()));
        (m.host.err)(format!("{file}:{line}: {category}: {text}\n{source}").as_bytes());
        if category == "RuntimeWarning" {
            (m.host.err)(b"RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
        }
        Ok(Value::None)
    })
    .await?;
    Ok(())
}
