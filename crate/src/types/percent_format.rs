//! `str % values`.

use crate::object::{Result, Value};

/// `format % values` where no Python code is needed.
pub fn format_quick(_format: &str, _values: &Value) -> Option<Result<String>> {
    None
}
