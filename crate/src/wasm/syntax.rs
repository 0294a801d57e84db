//! Whether a text is Python, asked by the editor while the reader types.

use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::compile::{Mode, SyntaxError, compile};

/// The answer to `checkSyntax`.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SyntaxCheck {
    /// What is wrong: the error that CPython reports, or nothing.
    pub problems: Vec<SyntaxProblem>,
}

/// One error, with its place: lines from 1, columns from 0 in UTF-16 units, as an editor counts them.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SyntaxProblem {
    pub message: String,
    pub line: u32,
    pub column: usize,
    pub end_line: u32,
    pub end_column: usize,
}

/// `check`, for JavaScript.
///
/// # Errors
/// Where the answer cannot be made into a JavaScript object, which would be a bug.
#[wasm_bindgen(js_name = checkSyntax)]
pub fn check_syntax(source: &str) -> Result<Ts<SyntaxCheck>, JsError> {
    Ok(check(source).into_ts()?)
}

/// Reads `source` as a module.
#[must_use]
pub fn check(source: &str) -> SyntaxCheck {
    let problems = match compile(source, "main.py", Mode::Exec) {
        Ok(_) => Vec::new(),
        Err(error) => vec![problem(&error, source)],
    };
    SyntaxCheck { problems }
}

fn problem(error: &SyntaxError, source: &str) -> SyntaxProblem {
    let line = error.line.max(1);
    let end_line = error.end_line.max(line);
    let column = utf16_column(source, line, error.column);
    SyntaxProblem {
        message: error.message.clone(),
        line,
        column,
        end_line,
        end_column: utf16_column(source, end_line, error.end_column).max(if end_line == line { column + 1 } else { 0 }),
    }
}

/// Column in UTF-16 units from 0, of a column in characters from 1.
fn utf16_column(source: &str, line: u32, column: u32) -> usize {
    let text = source.lines().nth(line as usize - 1).unwrap_or("");
    text.chars().take((column as usize).saturating_sub(1)).map(char::len_utf16).sum()
}
