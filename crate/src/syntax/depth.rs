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
        match token.kind {
            Kind::Indent => blocks += BLOCK,
            Kind::Dedent => blocks = blocks.saturating_sub(BLOCK),
            Kind::FStart => in_field += 1,
            Kind::FEnd => in_field = (in_field - 1).max(0),
            Kind::Newline => open = vec![0],
            Kind::Op => match word {
                "(" | "[" | "{" => {
                    let around = open.last().copied().unwrap_or(0);
                    let own = if in_field > 0 && word == "{" { FIELD } else { BRACKET };
                    open.push(around + own);
                }
                ")" | "]" | "}" if open.len() > 1 => {
                    open.pop();
                }
                "," | ";" => {
                    // What was begun before is done; brackets around stay.
                    open.pop();
                    let around = open.last().map_or(0, |around| around + BRACKET);
                    open.push(around);
                }
                "+" | "-" | "~" | "*" if !ends_operand(previous) => begin(&mut open, PREFIX),
                "**" => begin(&mut open, PREFIX),
                _ => {}
            },
            Kind::Name => match word {
                "not" | "lambda" | "else" | "await" | "yield" => begin(&mut open, PREFIX),
                "for" => begin(&mut open, CLAUSE),
                _ => {}
            },
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

/// Something that ends no sooner than what is around it.
fn begin(open: &mut [u32], bytes: u32) {
    if let Some(here) = open.last_mut() {
        *here += bytes;
    }
}

/// Whether a word ends an operand, so that a sign after it is a binary operator.
fn ends_operand(word: &str) -> bool {
    if super::diagnose::is_keyword(word) {
        return matches!(word, "None" | "True" | "False");
    }
    word.ends_with(|c: char| {
        c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | '}' | '\'' | '"' | '.') || !c.is_ascii()
    })
}
