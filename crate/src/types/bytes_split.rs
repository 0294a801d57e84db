//! Taking bytes and bytearray apart and putting them together; case and padding.

use memchr::memmem;

use super::arguments::{c_int, small_int, with_ints, with_truth};
use super::bytes_find::{data_of, like, receiver};
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::object::native::{Flow, Params};
use crate::object::{Args, List, Raised, Result, Value};
use crate::ops::{sequence, size};
use crate::vm::{Machine, ask};

/// White space of ASCII, as bytes see it.
pub fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t'..=b'\r')
}

fn no_separator() -> Raised {
    Raised::value_error("empty separator")
}

/// `split` and `rsplit`.
pub fn split(args: Args, name: &'static str) -> Result<Flow> {
    let bound: [Value; 3] = args.bind(name, 1, &Params::new(&["sep", "maxsplit"], 0))?;
    let f = if name == "split" { |args| split_by(args, false) } else { |args| split_by(args, true) };
    with_ints(Args::from_vec(bound.into()), &[2], f)
}

fn split_by(args: Args, from_right: bool) -> Result {
    let [this, separator, most] = args.take();
    let data = receiver(&this)?;
    let most = if most.is_null() { -1 } else { small_int(&most)? };
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut pieces = if separator.is_null() || separator.is_none() {
        words(&data, most, from_right)
    } else {
        let separator = data_of(&separator)?;
        if separator.is_empty() {
            return Err(no_separator());
        }
        between(&data, &separator, most, from_right)
    };
    if from_right {
        pieces.reverse();
    }
    let slots = block::slots_grown(most.saturating_add(1).min(12), pieces.len());
    let pieces = pieces.into_iter().map(|piece| like(&this, piece.to_vec())).collect();
    Ok(Value::List(List::with_slots(pieces, slots)))
}

/// Pieces between separators, in the direction of the search.
fn between<'a>(data: &'a [u8], separator: &[u8], most: usize, from_right: bool) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut rest = data;
    while pieces.len() < most {
        let found = if from_right { memmem::rfind(rest, separator) } else { memmem::find(rest, separator) };
        let Some(at) = found else { break };
        let (before, after) = (&rest[..at], &rest[at + separator.len()..]);
        let (piece, left) = if from_right { (after, before) } else { (before, after) };
        pieces.push(piece);
        rest = left;
    }
    pieces.push(rest);
    pieces
}

fn words(data: &[u8], most: usize, from_right: bool) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut rest = trim(data, is_space, !from_right, from_right);
    while !rest.is_empty() {
        if found.len() == most {
            found.push(rest);
            break;
        }
        if from_right {
            let start = rest.iter().rposition(|b| is_space(*b)).map_or(0, |at| at + 1);
            found.push(&rest[start..]);
            rest = trim(&rest[..start], is_space, false, true);
        } else {
            let end = rest.iter().position(|b| is_space(*b)).unwrap_or(rest.len());
            found.push(&rest[..end]);
            rest = trim(&rest[end..], is_space, true, false);
        }
    }
    found
}

fn trim(mut data: &[u8], gone: impl Fn(u8) -> bool, left: bool, right: bool) -> &[u8] {
    while let ([first, rest @ ..], true) = (data, left) {
        if !gone(*first) {
            break;
        }
        data = rest;
    }
    while let ([rest @ .., last], true) = (data, right) {
        if !gone(*last) {
            break;
        }
        data = rest;
    }
    data
}

/// `strip`, `lstrip`, `rstrip`.
pub fn strip(args: Args, left: bool, right: bool) -> Result {
    let [this, chars] = args.take();
    let data = receiver(&this)?;
    let rest = if chars.is_null() || chars.is_none() {
        trim(&data, is_space, left, right)
    } else {
        let chars = data_of(&chars)?;
        trim(&data, |b| chars.contains(&b), left, right)
    };
    Ok(like(&this, rest.to_vec()))
}

pub fn partition(this: &Value, separator: &Value, from_right: bool) -> Result {
    let data = receiver(this)?;
    let wanted = data_of(separator)?;
    if wanted.is_empty() {
        return Err(no_separator());
    }
    let found = if from_right { memmem::rfind(&data, &wanted) } else { memmem::find(&data, &wanted) };
    let part = |part: &[u8]| like(this, part.to_vec());
    Ok(Value::tuple(match found {
        Some(at) => vec![part(&data[..at]), part(&wanted), part(&data[at + wanted.len()..])],
        None if from_right => vec![part(b""), part(b""), part(&data)],
        None => vec![part(&data), part(b""), part(b"")],
    }))
}

pub fn splitlines(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, keep] = args.bind("splitlines", 1, &Params::new(&["keepends"], 0))?;
    with_truth(keep, move |keep| {
        let data = receiver(&this)?;
        let mut lines = Vec::new();
        let mut rest = &data[..];
        while !rest.is_empty() {
            let end = rest.iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(rest.len());
            let after = if rest[end..].starts_with(b"\r\n") { end + 2 } else { (end + 1).min(rest.len()) };
            lines.push(like(&this, rest[..if keep { after } else { end }].to_vec()));
            rest = &rest[after..];
        }
        Ok(Value::list(lines))
    })
}

/// What CPython needs to look at the data of an object.
const VIEW: usize = 80;

/// `separator.join(iterable)`.
pub fn join(_: &mut Machine, this: Value, iterable: Value) -> Result<Flow> {
    Flow::task(async move {
        let class = iterable.class();
        if class.lookup(&crate::object::names().iter).is_none()
            && class.lookup(&crate::object::names().getitem).is_none()
        {
            return Err(Raised::type_error("can only join an iterable"));
        }
        let separator = receiver(&this)?;
        let mut out = Vec::new();
        let items = ask::collect(&iterable).await?;
        // CPython makes a list of them first, and looks at all of them at once.
        let is_list = matches!(iterable, Value::List(_) | Value::Tuple(_));
        let _list =
            Charge::of(Kind::LIST, || if is_list { 0 } else { block::list(block::slots_unforeseen(items.len())) });
        let _views = Charge::of(Kind::BUFFER, || if items.len() > 10 { VIEW * items.len() } else { 0 });
        for (n, item) in items.iter().enumerate() {
            let data = sequence::byte_data(item).ok_or_else(|| {
                Raised::type_error(format!(
                    "sequence item {n}: expected a bytes-like object, {} found",
                    item.type_name()
                ))
            })?;
            if n > 0 {
                out.extend_from_slice(&separator);
            }
            size::check(out.len() + data.len(), 1)?;
            out.extend_from_slice(&data);
        }
        Ok(like(&this, out))
    })
}

/// `center`, `ljust`, `rjust`: how much of the padding goes to the left.
pub fn pad(args: Args, name: &str, left: fn(missing: usize, width: usize) -> usize) -> Result {
    let [this, width, fill] = args.take();
    let data = receiver(&this)?;
    let fill = if fill.is_null() {
        b' '
    } else {
        let wrong = || {
            Raised::type_error(format!(
                "{name}() argument 2 must be a byte string of length 1, not {}",
                fill.type_name()
            ))
        };
        match sequence::byte_data(&fill).as_deref() {
            Some([one]) => *one,
            _ => return Err(wrong()),
        }
    };
    let width = crate::ops::index::as_size(small_int(&width)?);
    let missing = width.saturating_sub(data.len());
    let before = left(missing, width);
    let mut out = size::vec_for(missing + data.len())?;
    out.resize(before, fill);
    out.extend_from_slice(&data);
    out.resize(missing + data.len(), fill);
    Ok(like(&this, out))
}

pub fn zfill(args: Args) -> Result {
    let [this, width] = args.take();
    let data = receiver(&this)?;
    let missing = crate::ops::index::as_size(small_int(&width)?).saturating_sub(data.len());
    let (sign, digits) = data.split_at(usize::from(matches!(data.first(), Some(b'+' | b'-'))));
    let mut out = size::vec_for(missing + data.len())?;
    out.extend_from_slice(sign);
    out.resize(sign.len() + missing, b'0');
    out.extend_from_slice(digits);
    Ok(like(&this, out))
}

pub fn expandtabs(_: &mut Machine, args: Args) -> Result<Flow> {
    let bound: [Value; 2] = args.bind("expandtabs", 1, &Params::new(&["tabsize"], 0))?;
    with_ints(Args::from_vec(bound.into()), &[1], |args| {
        let [this, width] = args.take();
        let data = receiver(&this)?;
        let width = if width.is_null() { 8 } else { usize::try_from(c_int(&width)?).unwrap_or(0) };
        size::check(data.iter().filter(|b| **b == b'\t').count().saturating_mul(width), 1)?;
        let mut out = Vec::new();
        let mut column = 0;
        for b in data {
            match b {
                b'\t' if width > 0 => {
                    let spaces = width - column % width;
                    out.resize(out.len() + spaces, b' ');
                    column += spaces;
                }
                b'\t' => {}
                _ => {
                    out.push(b);
                    column = if matches!(b, b'\n' | b'\r') { 0 } else { column + 1 };
                }
            }
        }
        Ok(like(&this, out))
    })
}

pub fn title(data: &[u8]) -> Vec<u8> {
    let mut in_word = false;
    data.iter()
        .map(|b| {
            let mapped = if in_word { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() };
            in_word = b.is_ascii_alphabetic();
            mapped
        })
        .collect()
}

pub fn capitalize(data: &[u8]) -> Vec<u8> {
    data.iter().enumerate().map(|(n, b)| if n == 0 { b.to_ascii_uppercase() } else { b.to_ascii_lowercase() }).collect()
}

pub fn swapcase(data: &[u8]) -> Vec<u8> {
    data.iter().map(|b| if b.is_ascii_uppercase() { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() }).collect()
}

/// Capitals only at the beginning of words, and at least one.
pub fn is_title(data: &[u8]) -> bool {
    let mut in_word = false;
    let mut any = false;
    for b in data {
        if b.is_ascii_alphabetic() {
            if b.is_ascii_uppercase() == in_word {
                return false;
            }
            (in_word, any) = (true, true);
        } else {
            in_word = false;
        }
    }
    any
}
