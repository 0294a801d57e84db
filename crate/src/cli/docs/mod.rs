//! The programs that stand in documentation: found in Markdown (and MDX), reStructuredText and HTML.

mod html;
mod markdown;
mod rst;

use std::path::Path;

/// A program that a page shows, and what its author wrote beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// Line of the page on which the program begins.
    pub line: usize,
    pub source: String,
    /// What it is said to print.
    pub output: Option<String>,
    /// The class of the exception that it is said to end with.
    pub raises: Option<String>,
    /// Lines that it reads.
    pub input: Option<String>,
    /// Where the source is, if it is not on the page itself.
    pub file: Option<String>,
}

/// The programs of a page, in its order; None for files that are no pages.
pub fn programs(path: &Path, text: &str) -> Option<Vec<Program>> {
    let found = match path.extension()?.to_str()? {
        "md" | "markdown" | "mdx" => markdown::programs(text),
        "rst" => rst::programs(text),
        "html" | "htm" => html::programs(text),
        _ => return None,
    };
    Some(found)
}

/// The text without the indentation that all its lines share, without empty lines around it.
fn dedent(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let shared = lines.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let cut: Vec<&str> = lines.iter().map(|line| line.get(shared..).unwrap_or("").trim_end()).collect();
    let first = cut.iter().position(|line| !line.is_empty()).unwrap_or(cut.len());
    let last = cut.iter().rposition(|line| !line.is_empty()).map_or(first, |at| at + 1);
    cut[first..last].iter().map(|line| format!("{line}\n")).collect()
}

/// The lines of an option, which stands on one: `\n` between them.
fn option_lines(value: &str) -> String {
    value.replace("\\n", "\n")
}

/// Number of the line that holds a byte.
fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}
