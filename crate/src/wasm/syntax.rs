//! Whether a text is Python, asked by the editor while the reader types.

use ruff_python_parser::Mode;
use ruff_source_file::{LineIndex, PositionEncoding};
use ruff_text_size::TextRange;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The answer to `checkSyntax`.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SyntaxCheck {
    /// How many statements stand at the top level, as far as they could be read.
    pub statements: usize,
    /// What is wrong, in the order of the text; empty where the text is Python.
    pub problems: Vec<SyntaxProblem>,
}

/// One error, with its place: lines from 1, columns from 0 in UTF-16 units, as an editor counts them.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SyntaxProblem {
    pub message: String,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
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
    let parsed = ruff_python_parser::parse_unchecked(source, Mode::Module.into());
    let index = LineIndex::from_source_text(source);
    let problems = parsed
        .errors()
        .iter()
        .map(|error| problem(error.error.to_string(), error.location, source, &index))
        .collect();
    let statements = parsed
        .syntax()
        .as_module()
        .map_or(0, |module| module.body.len());
    SyntaxCheck {
        statements,
        problems,
    }
}

fn problem(message: String, range: TextRange, source: &str, index: &LineIndex) -> SyntaxProblem {
    let place = |offset| index.source_location(offset, source, PositionEncoding::Utf16);
    let (start, end) = (place(range.start()), place(range.end()));
    SyntaxProblem {
        message,
        line: start.line.get(),
        column: start.character_offset.to_zero_indexed(),
        end_line: end.line.get(),
        end_column: end.character_offset.to_zero_indexed(),
    }
}
