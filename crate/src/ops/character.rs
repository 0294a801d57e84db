//! Questions about single characters, answered as CPython 3.13 (Unicode 15.1) answers them. The standard library knows
//! a later Unicode: what it says counts only for characters that were assigned already.

use super::character_tables::{ALPHABETIC, DIGITS, FOLD, NUMERIC, PRINTABLE, TITLE, TITLECASE, ZEROS};

/// Whether `c` is inside the ranges that begin and end at the sorted points.
fn within(points: &[u32], c: char) -> bool {
    points.partition_point(|&point| point <= u32::from(c)) % 2 == 1
}

/// Shown as it is by `repr`. Surrogates' stand-ins are private use: not printable, as surrogates are not.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() { (' '..='~').contains(&c) } else { within(&PRINTABLE, c) }
}

pub fn is_alphabetic(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { within(&ALPHABETIC, c) }
}

pub fn is_numeric(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { within(&NUMERIC, c) }
}

/// Value of a decimal digit of any script.
pub fn decimal(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let n = u32::from(c);
    let zero = *ZEROS.get(ZEROS.partition_point(|&zero| zero <= n).checked_sub(1)?)?;
    Some(n - zero).filter(|digit| *digit < 10)
}

pub fn is_digit(c: char) -> bool {
    let n = u32::from(c);
    decimal(c).is_some() || DIGITS.binary_search_by(|entry| (entry >> 4).cmp(&n)).is_ok()
}

pub fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || is_numeric(c)
}

pub fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { c.is_uppercase() && is_printable(c) }
}

pub fn is_lower(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_lowercase() } else { c.is_lowercase() && is_printable(c) }
}

/// Title case proper, as in "Dž".
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && within(&TITLECASE, c)
}

pub fn is_cased(c: char) -> bool {
    is_lower(c) || is_upper(c) || is_title(c)
}

/// White space as `str.split` and `str.isspace` see it.
pub fn is_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\x1c'..=' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Line boundaries of `str.splitlines` ("\r\n" counts as one).
pub fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub fn starts_identifier(c: char) -> bool {
    if c.is_ascii() { c == '_' || c.is_ascii_alphabetic() } else { unicode_ident::is_xid_start(c) && is_printable(c) }
}

pub fn continues_identifier(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphanumeric()
    } else {
        unicode_ident::is_xid_continue(c) && (is_printable(c) || c == '\u{200c}' || c == '\u{200d}')
    }
}

/// Appends the upper case.
pub fn push_upper(out: &mut String, c: char) {
    if is_printable(c) { out.extend(c.to_uppercase()) } else { out.push(c) }
}

/// Appends the lower case, without regard to neighbours.
pub fn push_lower(out: &mut String, c: char) {
    if is_printable(c) { out.extend(c.to_lowercase()) } else { out.push(c) }
}

/// Appends the title case.
pub fn push_title(out: &mut String, c: char) {
    match TITLE.binary_search_by(|(from, _)| from.cmp(&c)) {
        Ok(at) => out.push_str(TITLE[at].1),
        Err(_) => push_upper(out, c),
    }
}

/// Appends the case folding.
pub fn push_fold(out: &mut String, c: char) {
    match FOLD.binary_search_by(|(from, _)| from.cmp(&c)) {
        Ok(at) => out.push_str(FOLD[at].1),
        Err(_) => push_lower(out, c),
    }
}
