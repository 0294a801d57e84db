//! How deeply a text is nested, told from its tokens before any parser recurses into it. Parser and compiler use so
//! much stack for each level; what would need more than a small stack (Wasm has 1 MB) is refused as CPython refuses
//! what is too much for its own parser.

use super::error::{Checked, Fault, SyntaxErrorKind};
use super::token::{Kind, Token};
use crate::source::span::Span;
use crate::source::text::Text;

/// Bytes of stack, measured in the optimised build (the greater of parsing and compiling), rounded up.
const BRACKET: u32 = 2200;
const FIELD: u32 = 3600;
const BLOCK: u32 = 1700;
const PREFIX: u32 = 1100;
const CLAUSE: u32 = 250;
const BUDGET: u32 = 700_000;

/// Up to here a mistake can be looked for, which takes about twice the stack of parsing.
pub(super) const SHALLOW: u32 = 280_000;

/// The bytes that the deepest place needs.
pub(super) fn check(text: &Text, tokens: &[Token]) -> Checked<u32> {
    let mut deepest = 0;
    // Of the open brackets, outermost first: bytes for all that is open around and in them.
    let mut open = vec![0u32];
    let mut blocks = 0;
    let mut in_field = 0;
    let mut previous = "";
    for token in tokens {
        let word = text.slice(token.start, token.end);
        let here = open.last_mut();
        match token.kind {
            Kind::Indent => blocks += BLOCK,
            Kind::Dedent => blocks = blocks.saturating_sub(BLOCK),
            Kind::FStart => in_field += 1,
            Kind::FEnd => in_field = (in_field - 1).max(0),
            Kind::Newline => open = vec![0],
            Kind::Op => match word {
                "(" | "[" | "{" => {
                    let around = here.map_or(0, |h| *h);
                    let own = if in_field > 0 && word == "{" { FIELD } else { BRACKET };
                    open.push(around + own);
                }
                ")" | "]" | "}" => {
                    if open.len() > 1 {
                        open.pop();
                    }
                }
                "," | ";" => {
                    // What was begun before is done; brackets around stay.
                    let around = open.len().checked_sub(2).and_then(|at| open.get(at)).copied();
                    if let Some(last) = open.last_mut() {
                        *last = around.map_or(0, |a| a + BRACKET);
                    }
                }
                "+" | "-" | "~" | "*" | "**" => {
                    let binary = word != "**" && ends_operand(previous);
                    if let (Some(here), false) = (here, binary) {
                        *here += PREFIX;
                    }
                }
                _ => {}
            },
            Kind::Name => {
                if let Some(here) = here {
                    match word {
                        "not" | "lambda" | "else" | "await" | "yield" => *here += PREFIX,
                        "for" => *here += CLAUSE,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        deepest = deepest.max(open.last().copied().unwrap_or(0) + blocks);
        if deepest > BUDGET {
            let message = "Parser stack overflowed - Python source too complex to parse";
            return Err(Fault::of(SyntaxErrorKind::MemoryError, Span::default(), message));
        }
        previous = word;
    }
    Ok(deepest)
}

/// Whether a word ends an operand, so that a sign after it is a binary operator.
fn ends_operand(word: &str) -> bool {
    if super::diagnose::is_keyword(word) {
        return matches!(word, "None" | "True" | "False");
    }
    word.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | '}' | '\'' | '"' | '.') || !c.is_ascii())
}
