//! Searching in str: find, index, count, startswith, replace, translate.

use std::rc::Rc;

use super::arguments::{self, small_int, text, with_ints, wrong_receiver};
use crate::object::native::{Flow, Params};
use crate::object::str::{char_from_code_point, code_point};
use crate::object::{Args, Dict, Raised, Result, Str, Value};
use crate::ops::{index, size};
use crate::vm::{Machine, ask};

/// The receiver's text.
pub fn receiver(this: &Value) -> Result<&Rc<Str>> {
    this.as_str().ok_or_else(|| wrong_receiver("str", this))
}

/// The part of the text between optional bounds: its byte offset and itself; None if the bounds cross.
fn part<'a>(s: &'a Str, start: &Value, end: &Value) -> Result<Option<(usize, &'a str)>> {
    let (start, end) = index::range_bounds(start, end, s.len_chars())?;
    if start > end {
        return Ok(None);
    }
    let (from, to) = (s.offset(start), s.offset(end));
    Ok(s.as_str().get(from..to).map(|part| (from, part)))
}

/// Which of the four searches.
#[derive(Clone, Copy)]
pub struct Search {
    pub name: &'static str,
    pub from_right: bool,
    pub must_exist: bool,
}

pub fn find(args: Args) -> Result {
    search(args, Search { name: "find", from_right: false, must_exist: false })
}

pub fn rfind(args: Args) -> Result {
    search(args, Search { name: "rfind", from_right: true, must_exist: false })
}

pub fn index_of(args: Args) -> Result {
    search(args, Search { name: "index", from_right: false, must_exist: true })
}

pub fn rindex(args: Args) -> Result {
    search(args, Search { name: "rindex", from_right: true, must_exist: true })
}

fn search(args: Args, how: Search) -> Result {
    let [this, wanted, start, end] = args.take();
    let s = receiver(&this)?;
    let wanted = text(&wanted, how.name, "1")?;
    let found = part(s, &start, &end)?.and_then(|(from, part)| {
        let at = if how.from_right { part.rfind(wanted.as_str()) } else { part.find(wanted.as_str()) };
        at.map(|at| from + at)
    });
    match found {
        Some(at) => Ok(Value::int_from_usize(s.char_index(at))),
        None if how.must_exist => Err(Raised::value_error("substring not found")),
        None => Ok(Value::Int(-1)),
    }
}

pub fn count(args: Args) -> Result {
    let [this, wanted, start, end] = args.take();
    let s = receiver(&this)?;
    let wanted = text(&wanted, "count", "1")?;
    let Some((_, part)) = part(s, &start, &end)? else { return Ok(Value::Int(0)) };
    Ok(Value::int_from_usize(if wanted.is_empty() {
        part.chars().count() + 1
    } else {
        part.matches(wanted.as_str()).count()
    }))
}

pub fn starts_with(args: Args) -> Result {
    affix(args, "startswith", |part, affix| part.starts_with(affix))
}

pub fn ends_with(args: Args) -> Result {
    affix(args, "endswith", |part, affix| part.ends_with(affix))
}

fn affix(args: Args, name: &str, holds: fn(&str, &str) -> bool) -> Result {
    let [this, wanted, start, end] = args.take();
    let part = part(receiver(&this)?, &start, &end)?.map(|(_, part)| part);
    let test = |affix: &Str| part.is_some_and(|part| holds(part, affix.as_str()));
    if let Some(affix) = wanted.as_str() {
        return Ok(Value::Bool(test(affix)));
    }
    let Some(affixes) = wanted.as_tuple() else {
        return Err(Raised::type_error(format!(
            "{name} first arg must be str or a tuple of str, not {}",
            wanted.type_name()
        )));
    };
    for affix in affixes.iter() {
        let affix = affix.as_str().ok_or_else(|| {
            Raised::type_error(format!("tuple for {name} must only contain str, not {}", affix.type_name()))
        })?;
        if test(affix) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

pub fn replace(_: &mut Machine, args: Args) -> Result<Flow> {
    let bound: [Value; 4] = args.bind("replace", 1, &Params::new(&["", "", "count"], 2).positional_only(2))?;
    with_ints(Args::from_vec(bound.into()), &[3], |args| {
        let [this, old, new, count] = args.take();
        let s = receiver(&this)?;
        let (old, new) = (text(&old, "replace", "1")?, text(&new, "replace", "2")?);
        let count = if count.is_null() { -1 } else { small_int(&count)? };
        let most = usize::try_from(count).unwrap_or(usize::MAX);
        let places =
            if old.is_empty() { s.len_chars() + 1 } else { s.as_str().matches(old.as_str()).take(most).count() }
                .min(most);
        if places == 0 || old.as_str() == new.as_str() {
            return Ok(Value::Str(s.clone()));
        }
        let grown = places.saturating_mul(new.as_str().len()).saturating_add(s.as_str().len());
        let mut out = size::string_for(grown)?;
        if old.is_empty() {
            // Between all characters, at most `places` times.
            let mut left = places;
            for c in s.as_str().chars() {
                if left > 0 {
                    out.push_str(new.as_str());
                    left -= 1;
                }
                out.push(c);
            }
            if left > 0 {
                out.push_str(new.as_str());
            }
        } else {
            for (n, piece) in s.as_str().splitn(places + 1, old.as_str()).enumerate() {
                if n > 0 {
                    out.push_str(new.as_str());
                }
                out.push_str(piece);
            }
        }
        Ok(Value::string(out))
    })
}

pub fn remove_prefix(_: &mut Machine, this: Value, prefix: Value) -> Result {
    let s = receiver(&this)?;
    let rest = s.as_str().strip_prefix(removed(&prefix, "removeprefix")?);
    Ok(rest.map_or_else(|| Value::Str(s.clone()), Value::str))
}

pub fn remove_suffix(_: &mut Machine, this: Value, suffix: Value) -> Result {
    let s = receiver(&this)?;
    let rest = s.as_str().strip_suffix(removed(&suffix, "removesuffix")?);
    Ok(rest.map_or_else(|| Value::Str(s.clone()), Value::str))
}

fn removed<'a>(v: &'a Value, name: &str) -> Result<&'a str> {
    v.as_str().map(|s| s.as_str()).ok_or_else(|| {
        Raised::type_error(format!(
            "{name}() argument must be str, not {}",
            if v.is_none() { "None".into() } else { v.type_name() }
        ))
    })
}

/// `str.maketrans(x[, y[, z]])`.
pub fn make_translation(_: &mut Machine, args: Args) -> Result {
    let [x, y, z] = args.take();
    let table = Dict::new();
    let set = |key: u32, value: Value| table.set_quick(Value::Int(i64::from(key)), value);
    if y.is_null() {
        let Value::Dict(given) = x.payload() else {
            return Err(Raised::type_error("if you give only one argument to maketrans it must be a dict"));
        };
        for (key, value) in given.pairs() {
            match key.as_str() {
                Some(c) if c.len_chars() == 1 => set(code_point(c.char_at(0)), value),
                Some(_) => return Err(Raised::value_error("string keys in translate table must be of length 1")),
                None if key.is_int() => table.set_quick(key.payload().clone(), value),
                None => return Err(Raised::type_error("keys in translate table must be strings or integers")),
            };
        }
        return Ok(Value::dict(table));
    }
    let from = x
        .as_str()
        .ok_or_else(|| Raised::type_error("first maketrans argument must be a string if there is a second argument"))?;
    let to = text(&y, "maketrans", "2")?;
    if from.len_chars() != to.len_chars() {
        return Err(Raised::value_error("the first two maketrans arguments must have equal length"));
    }
    for (a, b) in from.as_str().chars().zip(to.as_str().chars()) {
        set(code_point(a), Value::Int(i64::from(code_point(b))));
    }
    if !z.is_null() {
        for c in text(&z, "maketrans", "3")?.as_str().chars() {
            set(code_point(c), Value::None);
        }
    }
    Ok(Value::dict(table))
}

pub fn translate(_: &mut Machine, this: Value, table: Value) -> Result<Flow> {
    let s = receiver(&this)?.clone();
    Flow::task(async move {
        let mut out = String::with_capacity(s.as_str().len());
        for c in s.as_str().chars() {
            let key = Value::Int(i64::from(code_point(c)));
            let found = match ask::get_item(&table, &key).await {
                Ok(found) => found,
                Err(raised) if raised.is_a(&crate::object::types().lookup_error) => {
                    out.push(c);
                    continue;
                }
                Err(raised) => return Err(raised),
            };
            if let Some(text) = found.as_str() {
                out.push_str(text.as_str());
            } else if let Some(n) = found.as_big() {
                let c = u32::try_from(n).ok().and_then(char_from_code_point);
                out.push(c.ok_or_else(|| Raised::value_error("character mapping must be in range(0x110000)"))?);
            } else if !found.is_none() {
                return Err(Raised::type_error("character mapping must return integer, None or str"));
            }
        }
        Ok(Value::string(out))
    })
}

/// `__contains__`.
pub fn contains(_: &mut Machine, this: Value, item: Value) -> Result {
    let part = item.as_str().ok_or_else(|| {
        Raised::type_error(format!("'in <string>' requires string as left operand, not {}", item.type_name()))
    })?;
    Ok(Value::Bool(receiver(&this)?.as_str().contains(part.as_str())))
}

/// Bounds of searches may be anything with `__index__`.
pub fn with_bounds(args: Args, f: fn(Args) -> Result) -> Result<Flow> {
    arguments::with_ints(args, &[2, 3], f)
}
