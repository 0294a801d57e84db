//! Replacement texts: `\1`, `\g<name>` and the usual escapes.

use super::matcher::NOWHERE;
use super::{Match, Pattern, joined, piece};
use crate::object::Value;
use crate::object::str::{char_from_code_point, code_point};
use crate::ops::sequence::byte_data;

/// A piece of a template.
pub enum Part {
    Literal(Value),
    Group(usize),
}

/// What is wrong with a template: `re` makes its own exception of it, so the message is handed to Python code.
pub struct Fault {
    pub message: String,
    pub position: usize,
}

fn fault<T>(message: impl Into<String>, position: usize) -> std::result::Result<T, Fault> {
    Err(Fault { message: message.into(), position })
}

/// Reads a template of a pattern.
pub fn parse(pattern: &Pattern, template: &Value) -> std::result::Result<Vec<Part>, Fault> {
    let is_text = template.as_str().is_some();
    let chars: Vec<u32> = match template.as_str() {
        Some(s) => s.as_str().chars().map(code_point).collect(),
        None => byte_data(template).map_or(Vec::new(), |data| data.iter().map(|b| u32::from(*b)).collect()),
    };
    let literal = |chars: &[u32]| {
        if is_text {
            Value::string(chars.iter().filter_map(|c| char_from_code_point(*c)).collect())
        } else {
            Value::bytes(chars.iter().map(|c| *c as u8).collect())
        }
    };
    let character = |at: usize| chars.get(at).copied().and_then(char::from_u32);
    let mut parts = Vec::new();
    let mut plain: Vec<u32> = Vec::new();
    let mut at = 0;
    let add = |parts: &mut Vec<Part>, plain: &mut Vec<u32>, group: usize| {
        if !plain.is_empty() {
            parts.push(Part::Literal(literal(plain)));
            plain.clear();
        }
        parts.push(Part::Group(group));
    };
    while let Some(&c) = chars.get(at) {
        if c != u32::from(b'\\') {
            plain.push(c);
            at += 1;
            continue;
        }
        let start = at;
        let Some(escape) = character(at + 1) else { return fault("bad escape (end of pattern)", start) };
        at += 2;
        match escape {
            'g' => {
                if character(at) != Some('<') {
                    return fault("missing <", at);
                }
                let name_at = at + 1;
                let Some(length) = chars[name_at..].iter().position(|c| *c == u32::from(b'>')) else {
                    return if name_at == chars.len() {
                        fault("missing group name", name_at)
                    } else {
                        fault("missing >, unterminated name", name_at)
                    };
                };
                let name: String = chars[name_at..name_at + length].iter().filter_map(|c| char::from_u32(*c)).collect();
                at = name_at + length + 1;
                add(&mut parts, &mut plain, group_of(pattern, &name, name_at)?);
            }
            '0' => {
                let digits = (0..2).take_while(|n| character(at + n).is_some_and(|c| c.is_digit(8))).count();
                let value = (0..digits)
                    .filter_map(|n| character(at + n)?.to_digit(8))
                    .fold(0, |value, digit| value * 8 + digit);
                at += digits;
                plain.push(value & 0xff);
            }
            '1'..='9' => {
                let digit = |at: usize, radix: u32| character(at).and_then(|c| c.to_digit(radix));
                let mut group = escape.to_digit(10).unwrap_or(0) as usize;
                if let Some(second) = digit(at, 10) {
                    // Three octal digits are a character.
                    if let (true, Some(b), Some(c)) = (group <= 7, digit(at, 8), digit(at + 1, 8)) {
                        let value = group as u32 * 64 + b * 8 + c;
                        if value > 0o377 {
                            return fault(
                                format!("octal escape value \\{group}{b}{c} outside of range 0-0o377"),
                                start,
                            );
                        }
                        at += 2;
                        plain.push(value);
                        continue;
                    }
                    group = group * 10 + second as usize;
                    at += 1;
                }
                if group > pattern.program.groups {
                    return fault(format!("invalid group reference {group}"), start + 1);
                }
                add(&mut parts, &mut plain, group);
            }
            _ => {
                let plain_escape = match escape {
                    'a' => Some(7),
                    'b' => Some(8),
                    'f' => Some(12),
                    'n' => Some(10),
                    'r' => Some(13),
                    't' => Some(9),
                    'v' => Some(11),
                    '\\' => Some(92),
                    _ => None,
                };
                match plain_escape {
                    Some(c) => plain.push(c),
                    None if escape.is_ascii_alphabetic() => return fault(format!("bad escape \\{escape}"), start),
                    None => plain.extend([u32::from(b'\\'), u32::from(escape)]),
                }
            }
        }
    }
    if !plain.is_empty() {
        parts.push(Part::Literal(literal(&plain)));
    }
    Ok(parts)
}

fn group_of(pattern: &Pattern, name: &str, at: usize) -> std::result::Result<usize, Fault> {
    if name.is_empty() {
        return fault("missing group name", at);
    }
    if name.bytes().all(|b| b.is_ascii_digit()) {
        return match name.parse() {
            Ok(group) if group <= pattern.program.groups => Ok(group),
            _ => fault(format!("invalid group reference {name}"), at),
        };
    }
    if pattern.source.as_str().is_none() && !name.is_ascii() {
        let shown = crate::ops::repr::to_ascii(&crate::ops::repr::str_repr(name));
        return fault(format!("bad character in group name {shown}"), at);
    }
    if !crate::types::str_case::is_identifier(name) {
        return fault(format!("bad character in group name {}", crate::ops::repr::str_repr(name)), at);
    }
    match pattern.names.get(name).and_then(|group| group.as_int()) {
        Some(group) => Ok(group as usize),
        // Python's `IndexError`, which has no place in the template.
        None => fault(format!("unknown group name {}", crate::ops::repr::str_repr(name)), usize::MAX),
    }
}

/// The template with the groups of a match in it.
pub fn expand(parts: &[Part], found: &Match) -> Value {
    let pieces: Vec<Value> = parts
        .iter()
        .map(|part| match part {
            Part::Literal(text) => text.clone(),
            Part::Group(group) => match (found.slots[2 * group], found.slots[2 * group + 1]) {
                (start, end) if start != NOWHERE && end != NOWHERE => piece(&found.string, start, end),
                _ => piece(&found.string, 0, 0),
            },
        })
        .collect();
    joined(&found.string, &pieces)
}
