//! What CPython warns of while it reads and compiles a source text: SyntaxWarnings.

use std::cell::RefCell;

/// One warning and the line (from 1) that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxWarning {
    pub line: u32,
    pub message: String,
}

/// The warnings about one text, in the order in which it is compiled (which is twice for some parts).
#[derive(Default)]
pub struct Warnings(RefCell<Vec<SyntaxWarning>>);

impl Warnings {
    pub fn add(&self, line: u32, message: String) {
        self.0.borrow_mut().push(SyntaxWarning { line, message });
    }

    pub fn take(&self) -> Vec<SyntaxWarning> {
        self.0.take()
    }
}

/// What is wrong with the first escape sequence, inside a literal that is not raw, that means nothing.
pub(super) fn invalid_escape(source: &str, in_bytes: bool) -> Option<String> {
    let mut chars = source.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            continue;
        }
        // Only the text of an f-string can end here: at a field.
        let Some(escape) = chars.next() else { return Some("invalid escape sequence '\\{'".to_string()) };
        match escape {
            '\n' | '\\' | '\'' | '"' | 'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' => {}
            'N' | 'u' | 'U' if !in_bytes => {}
            first @ '0'..='7' => {
                let digits: String = chars.as_str().chars().take(2).take_while(|c| c.is_digit(8)).collect();
                if digits.len() == 2 && first > '3' {
                    return Some(format!("invalid octal escape sequence '\\{first}{digits}'"));
                }
            }
            other => return Some(format!("invalid escape sequence '\\{other}'")),
        }
    }
    None
}
