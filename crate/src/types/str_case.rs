//! Letters of str: case mappings and the questions `is…`.

use crate::memory::account::{Charge, Kind};
use crate::object::{Result, Str, Value};
use crate::ops::character::{
    continues_identifier, decimal, is_alphabetic, is_alphanumeric, is_cased, is_digit, is_lower, is_numeric,
    is_printable, is_space, is_title, is_upper, push_fold, push_lower, push_title, push_upper, starts_identifier,
};

/// A mapping of each character by itself; ASCII texts take the first function.
fn mapped(text: &str, ascii: fn(&str) -> String, push: fn(&mut String, char)) -> String {
    if text.is_ascii() {
        return ascii(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    out
}

/// The text that a mapping makes. CPython maps the letters of ASCII in place, and all others in an array with room for three characters each.
pub fn made(text: &Str, name: &str, map: fn(&str) -> String) -> Result {
    let in_place = text.is_ascii() && matches!(name, "upper" | "lower" | "casefold");
    let _room = Charge::of(Kind::BUFFER, || if in_place { 0 } else { 12 * text.len_chars() });
    Ok(Value::Str(Str::own(map(text.as_str()))))
}

pub fn upper(text: &str) -> String {
    mapped(text, str::to_ascii_uppercase, push_upper)
}

pub fn casefold(text: &str) -> String {
    mapped(text, str::to_ascii_lowercase, push_fold)
}

pub fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut lowering = Lowering::new(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        lowering.push(&mut out, c);
    }
    out
}

/// Lower case in context: a capital sigma at the end of a word becomes the final one. Where that is so is left to the
/// standard library, which has the rule.
struct Lowering {
    /// For each capital sigma of the text, in order, its lower case.
    sigmas: std::vec::IntoIter<char>,
}

impl Lowering {
    fn new(text: &str) -> Lowering {
        let mut sigmas = Vec::new();
        if text.contains('Σ') {
            // Other characters are replaced by what is cased or not as they are, and never lowers to a sigma.
            let plain: String = text.chars().map(|c| if matches!(c, 'ς' | 'σ') { 'a' } else { c }).collect();
            sigmas = plain.to_lowercase().chars().filter(|c| matches!(c, 'ς' | 'σ')).collect();
        }
        Lowering { sigmas: sigmas.into_iter() }
    }

    fn push(&mut self, out: &mut String, c: char) {
        match c {
            'Σ' => out.push(self.sigmas.next().unwrap_or('σ')),
            _ => push_lower(out, c),
        }
    }

    /// Passes over a character that is not lowered.
    fn skip(&mut self, c: char) {
        if c == 'Σ' {
            self.sigmas.next();
        }
    }
}

pub fn capitalize(text: &str) -> String {
    let mut lowering = Lowering::new(text);
    let mut out = String::with_capacity(text.len());
    for (n, c) in text.chars().enumerate() {
        if n == 0 {
            push_title(&mut out, c);
            lowering.skip(c);
        } else {
            lowering.push(&mut out, c);
        }
    }
    out
}

pub fn title(text: &str) -> String {
    let mut lowering = Lowering::new(text);
    let mut out = String::with_capacity(text.len());
    let mut in_word = false;
    for c in text.chars() {
        if in_word {
            lowering.push(&mut out, c);
        } else {
            push_title(&mut out, c);
            lowering.skip(c);
        }
        in_word = is_cased(c);
    }
    out
}

pub fn swapcase(text: &str) -> String {
    let mut lowering = Lowering::new(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_upper(c) {
            lowering.push(&mut out, c);
        } else if is_lower(c) {
            push_upper(&mut out, c);
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether there are characters and all of them are so.
fn all(text: &str, is: fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(is)
}

/// The questions by method name.
pub fn is(text: &str, question: Question) -> Result {
    Ok(Value::Bool(match question {
        Question::Alnum => all(text, is_alphanumeric),
        Question::Alpha => all(text, is_alphabetic),
        Question::Ascii => text.is_ascii(),
        Question::Decimal => all(text, |c| decimal(c).is_some()),
        Question::Digit => all(text, is_digit),
        Question::Identifier => is_identifier(text),
        Question::Lower => text.chars().any(is_lower) && !text.chars().any(|c| is_upper(c) || is_title(c)),
        Question::Numeric => all(text, is_numeric),
        Question::Printable => text.chars().all(is_printable),
        Question::Space => all(text, is_space),
        Question::Title => is_title_text(text),
        Question::Upper => text.chars().any(is_upper) && !text.chars().any(|c| is_lower(c) || is_title(c)),
    }))
}

#[derive(Clone, Copy)]
pub enum Question {
    Alnum,
    Alpha,
    Ascii,
    Decimal,
    Digit,
    Identifier,
    Lower,
    Numeric,
    Printable,
    Space,
    Title,
    Upper,
}

pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(starts_identifier) && chars.all(continues_identifier)
}

/// Capitals only at the beginning of words, and at least one.
fn is_title_text(text: &str) -> bool {
    let mut in_word = false;
    let mut any = false;
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            if in_word {
                return false;
            }
            (in_word, any) = (true, true);
        } else if is_lower(c) {
            if !in_word {
                return false;
            }
            any = true;
        } else {
            in_word = false;
        }
    }
    any
}
