//! Taking str apart and putting it together: split, splitlines, partition, strip, join, padding.

use std::rc::Rc;

use super::arguments::{c_int, small_int, with_ints, with_truth};
use super::str_find::receiver;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::native::{Flow, Params};
use crate::object::{Args, List, Raised, Result, Str, Value};
use crate::ops::character::{is_line_break, is_space};
use crate::ops::size;
use crate::vm::{Machine, ask};

const SPLIT: Params = Params::new(&["sep", "maxsplit"], 0);

pub fn split(_: &mut Machine, args: Args) -> Result<Flow> {
    if args.kw.is_empty() {
        match &args.pos[..] {
            [this] => return split_by(this, &Value::Null, -1, false).map(Flow::Value),
            [this, separator] => return split_by(this, separator, -1, false).map(Flow::Value),
            [this, separator, Value::Int(most)] => return split_by(this, separator, *most, false).map(Flow::Value),
            _ => {}
        }
    }
    let bound: [Value; 3] = args.bind("split", 1, &SPLIT)?;
    with_ints(Args::from_vec(bound.into()), &[2], |args| split_bound(args, false))
}

pub fn rsplit(_: &mut Machine, args: Args) -> Result<Flow> {
    let bound: [Value; 3] = args.bind("rsplit", 1, &SPLIT)?;
    with_ints(Args::from_vec(bound.into()), &[2], |args| split_bound(args, true))
}

fn split_bound(args: Args, from_right: bool) -> Result {
    let [this, separator, most] = args.take();
    let most = if most.is_null() { -1 } else { small_int(&most)? };
    split_by(&this, &separator, most, from_right)
}

fn split_by(this: &Value, separator: &Value, most: i64, from_right: bool) -> Result {
    let s = receiver(this)?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let whole = || vec![Value::Str(s.clone())];
    // What is cut out of ASCII is ASCII too.
    let piece: fn(&str) -> Value = if s.is_ascii() { |text| Value::Str(Str::of_ascii(text)) } else { Value::str };
    if separator.is_null() || separator.is_none() {
        let words = if from_right { words_from_right(s.as_str(), most) } else { words(s.as_str(), most) };
        return Ok(pieces_list(
            words.into_iter().map(piece).collect(),
            if most < usize::MAX { most } else { s.len_chars().div_ceil(2).max(1) },
        ));
    }
    let separator = separator
        .as_str()
        .ok_or_else(|| Raised::type_error(format!("must be str or None, not {}", separator.type_name())))?;
    if separator.is_empty() {
        return Err(Raised::value_error("empty separator"));
    }
    let expected = match s.len_chars() / separator.len_chars() {
        // There is no place for it.
        0 => 0,
        _ if most < usize::MAX => most,
        places => places + 1,
    };
    if most == 0 || find(s.as_str(), separator).is_none() {
        return Ok(pieces_list(whole(), expected));
    }
    let list: Vec<Value> = if from_right {
        let pieces = most.saturating_add(1);
        let mut list: Vec<Value> = s.as_str().rsplitn(pieces, separator.as_str()).map(Value::str).collect();
        list.reverse();
        list
    } else {
        let mut list = Vec::with_capacity(most.saturating_add(1).min(4));
        let mut rest = s.as_str();
        while list.len() < most
            && let Some(at) = find(rest, separator)
        {
            list.push(piece(&rest[..at]));
            rest = &rest[at + separator.as_str().len()..];
        }
        list.push(piece(rest));
        list
    };
    Ok(pieces_list(list, expected))
}

/// Where the separator is next; one of a single byte needs no preparations.
fn find(text: &str, separator: &Str) -> Option<usize> {
    match separator.as_str().as_bytes() {
        [byte] => memchr::memchr(*byte, text.as_bytes()),
        _ => text.find(separator.as_str()),
    }
}

/// The list of the pieces, of which CPython expects one more than `splits` at most; it makes room for twelve at once.
fn pieces_list(pieces: Vec<Value>, splits: usize) -> Value {
    let slots = block::slots_grown(splits.saturating_add(1).min(12), pieces.len());
    Value::List(List::with_slots(pieces, slots))
}

/// Words between white space; after `most` splits the rest is kept whole (without the space before it).
fn words(text: &str, most: usize) -> Vec<&str> {
    if text.is_ascii() && most == usize::MAX {
        return text.split(|c: char| is_space(c)).filter(|word| !word.is_empty()).collect();
    }
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches(is_space);
    while !rest.is_empty() {
        if found.len() == most {
            found.push(rest);
            break;
        }
        let end = rest.find(is_space).unwrap_or(rest.len());
        found.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(is_space);
    }
    found
}

fn words_from_right(text: &str, most: usize) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim_end_matches(is_space);
    while !rest.is_empty() {
        if found.len() == most {
            found.push(rest);
            break;
        }
        let start = rest.char_indices().rev().find(|(_, c)| is_space(*c)).map_or(0, |(at, c)| at + c.len_utf8());
        found.push(&rest[start..]);
        rest = rest[..start].trim_end_matches(is_space);
    }
    found.reverse();
    found
}

pub fn splitlines(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, keep] = args.bind("splitlines", 1, &Params::new(&["keepends"], 0))?;
    with_truth(keep, move |keep| {
        let s = receiver(&this)?;
        let lines: Vec<Value> = lines(s.as_str(), keep).into_iter().map(Value::str).collect();
        let slots = block::slots_grown(0, lines.len());
        Ok(Value::List(List::with_slots(lines, slots)))
    })
}

/// The lines of a text, with or without their ends.
fn lines(text: &str, keep_ends: bool) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(is_line_break).unwrap_or(rest.len());
        let after = match rest[end..].chars().next() {
            Some('\r') if rest[end + 1..].starts_with('\n') => end + 2,
            Some(c) => end + c.len_utf8(),
            None => end,
        };
        lines.push(&rest[..if keep_ends { after } else { end }]);
        rest = &rest[after..];
    }
    lines
}

pub fn partition(_: &mut Machine, this: Value, separator: Value) -> Result {
    let s = receiver(&this)?;
    let found = s.as_str().split_once(separator_of(&separator)?);
    Ok(Value::tuple(match found {
        Some((head, tail)) => vec![Value::str(head), separator.payload().clone(), Value::str(tail)],
        None => vec![Value::Str(s.clone()), Value::str(""), Value::str("")],
    }))
}

pub fn rpartition(_: &mut Machine, this: Value, separator: Value) -> Result {
    let s = receiver(&this)?;
    let found = s.as_str().rsplit_once(separator_of(&separator)?);
    Ok(Value::tuple(match found {
        Some((head, tail)) => vec![Value::str(head), separator.payload().clone(), Value::str(tail)],
        None => vec![Value::str(""), Value::str(""), Value::Str(s.clone())],
    }))
}

fn separator_of(v: &Value) -> Result<&str> {
    match v.as_str() {
        Some(s) if s.is_empty() => Err(Raised::value_error("empty separator")),
        Some(s) => Ok(s.as_str()),
        None => Err(Raised::type_error(format!("must be str, not {}", v.type_name()))),
    }
}

/// `strip`, `lstrip`, `rstrip`.
pub fn strip(args: Args, name: &str, left: bool, right: bool) -> Result {
    let [this, chars] = args.take();
    let s = receiver(&this)?;
    let given = match chars.as_str() {
        Some(chars) => Some(chars),
        None if chars.is_null() || chars.is_none() => None,
        None => return Err(Raised::type_error(format!("{name} arg must be None or str"))),
    };
    let gone = |c: char| given.map_or_else(|| is_space(c), |chars| chars.as_str().contains(c));
    let mut text = s.as_str();
    if left {
        text = text.trim_start_matches(gone);
    }
    if right {
        text = text.trim_end_matches(gone);
    }
    Ok(if text.len() == s.as_str().len() { Value::Str(s.clone()) } else { Value::str(text) })
}

/// `separator.join(iterable)`.
pub fn join(_: &mut Machine, this: Value, iterable: Value) -> Result<Flow> {
    let separator = receiver(&this)?.clone();
    match &iterable {
        Value::List(list) => return joined(&separator, &list.items.borrow()).map(Flow::Value),
        Value::Tuple(items) => return joined(&separator, items).map(Flow::Value),
        _ => {}
    }
    Flow::task(async move {
        match ask::collect(&iterable).await {
            Ok(items) => {
                // CPython makes a list of them first, which is there until the text is made.
                let _list = Charge::of(Kind::LIST, || block::list(block::slots_unforeseen(items.len())));
                joined(&separator, &items)
            }
            Err(raised)
                if raised.is_a(&crate::object::types().type_error)
                    && iterable.class().lookup(&crate::object::names().iter).is_none() =>
            {
                Err(Raised::type_error("can only join an iterable"))
            }
            Err(raised) => Err(raised),
        }
    })
}

fn joined(separator: &Rc<Str>, items: &[Value]) -> Result {
    let mut total = 0usize;
    for (n, item) in items.iter().enumerate() {
        match item.as_str() {
            Some(s) => total = total.saturating_add(s.as_str().len()),
            None => {
                return Err(Raised::type_error(format!(
                    "sequence item {n}: expected str instance, {} found",
                    item.type_name()
                )));
            }
        }
    }
    if let [Value::Str(only)] = items {
        return Ok(Value::Str(only.clone()));
    }
    let mut out = size::string_for(total.saturating_add(separator.as_str().len().saturating_mul(items.len())))?;
    for (n, item) in items.iter().filter_map(Value::as_str).enumerate() {
        if n > 0 {
            out.push_str(separator.as_str());
        }
        out.push_str(item.as_str());
    }
    Ok(Value::string(out))
}

/// `center`, `ljust`, `rjust`: how much of the padding goes to the left.
pub fn pad(args: Args, left: fn(missing: usize, width: usize) -> usize) -> Result {
    let [this, width, fill] = args.take();
    let s = receiver(&this)?;
    let width = crate::ops::index::as_size(small_int(&width)?);
    let fill = if fill.is_null() {
        ' '
    } else {
        match fill.as_str() {
            Some(c) if c.len_chars() == 1 => c.char_at(0),
            Some(_) => return Err(Raised::type_error("The fill character must be exactly one character long")),
            None => {
                return Err(Raised::type_error(format!(
                    "The fill character must be a unicode character, not {}",
                    fill.type_name()
                )));
            }
        }
    };
    let missing = width.saturating_sub(s.len_chars());
    if missing == 0 {
        return Ok(Value::Str(s.clone()));
    }
    let mut out = size::string_for(missing.saturating_mul(fill.len_utf8()).saturating_add(s.as_str().len()))?;
    let before = left(missing, width);
    out.extend(std::iter::repeat_n(fill, before));
    out.push_str(s.as_str());
    out.extend(std::iter::repeat_n(fill, missing - before));
    Ok(Value::string(out))
}

/// Odd padding of an odd width goes to the left.
pub fn left_of_center(missing: usize, width: usize) -> usize {
    missing / 2 + (missing & width & 1)
}

pub fn zfill(args: Args) -> Result {
    let [this, width] = args.take();
    let s = receiver(&this)?;
    let missing = crate::ops::index::as_size(small_int(&width)?).saturating_sub(s.len_chars());
    if missing == 0 {
        return Ok(Value::Str(s.clone()));
    }
    let mut out = size::string_for(missing.saturating_add(s.as_str().len()))?;
    let (sign, digits) = s.as_str().split_at(usize::from(s.as_str().starts_with(['+', '-'])));
    out.push_str(sign);
    out.extend(std::iter::repeat_n('0', missing));
    out.push_str(digits);
    Ok(Value::string(out))
}

pub fn expandtabs(_: &mut Machine, args: Args) -> Result<Flow> {
    let bound: [Value; 2] = args.bind("expandtabs", 1, &Params::new(&["tabsize"], 0))?;
    with_ints(Args::from_vec(bound.into()), &[1], |args| {
        let [this, width] = args.take();
        let s = receiver(&this)?;
        let width = if width.is_null() { 8 } else { usize::try_from(c_int(&width)?).unwrap_or(0) };
        size::check(s.as_str().matches('\t').count().saturating_mul(width), 1)?;
        let mut out = String::new();
        let mut column = 0;
        for c in s.as_str().chars() {
            match c {
                '\t' if width > 0 => {
                    let spaces = width - column % width;
                    out.extend(std::iter::repeat_n(' ', spaces));
                    column += spaces;
                }
                '\t' => {}
                _ => {
                    out.push(c);
                    column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
                }
            }
        }
        Ok(Value::string(out))
    })
}
