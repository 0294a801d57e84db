//! What CPython's compiler needs for a moment.

use super::size;
use crate::code::constant::Constant;
use crate::code::object::Code;

/// What the compiler needs while it makes this code of a text: an estimate. The tree is made in blocks of 8 KB, some thirty words and
/// signs to a block, so it grows in steps; the rest goes by the instructions. Of texts of 15 to 360 words it is right within
/// 5 % on average, a quarter at worst (a step too early or too late).
pub fn need(text: &str, code: &Code) -> usize {
    const TREE_BLOCK: usize = 8192;
    29_000 + (TREE_BLOCK + 32) * ((260 * words_and_signs(text) + 200) / TREE_BLOCK) + 58 * units(code)
}

/// Words, numbers, texts, signs, line ends, begins and ends of blocks, and the end. The fields of an f-string count by what is in them.
fn words_and_signs(text: &str) -> usize {
    let mut count = 0;
    let mut rest = text.chars().peekable();
    // Within an f-string: its quote, and how deep the braces are.
    let mut formatted: Option<(char, usize)> = None;
    let mut indented = Vec::new();
    while let Some(c) = rest.next() {
        if let Some((quote, depth)) = &mut formatted {
            match c {
                '{' => *depth += 1,
                '}' => *depth = depth.saturating_sub(1),
                _ if *depth > 0 => {}
                _ if c == *quote => {
                    formatted = None;
                    count += 1;
                    continue;
                }
                _ => while rest.next_if(|next| *next != '{' && next != quote).is_some() {},
            }
        }
        let in_text = formatted.is_some_and(|(_, depth)| depth == 0);
        match c {
            '\n' => {
                let mut spaces = 0;
                while rest.next_if_eq(&' ').is_some() {
                    spaces += 1;
                }
                count += 1;
                while indented.pop_if(|outer| *outer > spaces).is_some() {
                    count += 1;
                }
                if indented.last().map_or(spaces > 0, |outer| *outer < spaces) {
                    indented.push(spaces);
                    count += 1;
                }
            }
            _ if c.is_whitespace() && !in_text => {}
            '"' | '\'' if formatted.is_none() => {
                count += 1;
                rest.by_ref().find(|end| *end == c);
            }
            _ if (c.is_alphanumeric() || c == '_') && !in_text => {
                count += 1;
                let mut word = String::from(c);
                while let Some(next) = rest.next_if(|next| next.is_alphanumeric() || *next == '_') {
                    word.push(next);
                }
                if ["f", "F", "rf", "fr"].contains(&word.as_str()) {
                    formatted = rest.next_if(|next| matches!(next, '"' | '\'')).map(|quote| (quote, 0)).or(formatted);
                }
            }
            _ => {
                count += 1;
                rest.next_if(|next| matches!(next, '=' | '>') || *next == c && matches!(c, '*' | '/' | '<'));
            }
        }
    }
    count + indented.len() + 2
}

/// Units of two bytes of the instructions of a code object and those within it.
fn units(code: &Code) -> usize {
    let inner = code.constants.iter().map(|constant| if let Constant::Code(code) = constant { units(code) } else { 0 });
    size::units(code) + inner.sum::<usize>()
}
