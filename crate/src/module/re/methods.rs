//! The methods of patterns and matches.

use super::matcher::NOWHERE;
use super::template::{self, Fault, Part};
use super::{MATCH as MATCH_CLASS, Match, Pattern, Scan, Subject, found, joined, pattern, piece, scanner};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, Flow, Origin, Raised, Result, Value};
use crate::types::arguments::{small_int, with_ints};
use crate::vm::{Machine, ask};

pub(super) const SEARCHED: Params = Params::new(&["string", "pos", "endpos"], 1);
const REPLACED: Params = Params::new(&["repl", "string", "count"], 2);

pub const PATTERN: &[Def] = &[
    Def::method(
        "match",
        Arity::Any,
        Call::Plain(|_, args| one(args, "match", |s, p, from, to| s.match_at(p, from, to, false))),
    ),
    Def::method(
        "fullmatch",
        Arity::Any,
        Call::Plain(|_, args| one(args, "fullmatch", |s, p, from, to| s.match_at(p, from, to, true))),
    ),
    Def::method(
        "search",
        Arity::Any,
        Call::Plain(|_, args| one(args, "search", |s, p, from, to| s.search(p, from, to, NOWHERE))),
    ),
    Def::method("findall", Arity::Any, Call::Plain(find_all)),
    Def::method("finditer", Arity::Any, Call::Plain(scanner::find_iter)),
    Def::method("scanner", Arity::Any, Call::Plain(scanner::scanner)),
    Def::method("split", Arity::Any, Call::Plain(split)),
    Def::method(
        "sub",
        Arity::Any,
        Call::Flow(|_, args| Flow::task(async move { Ok(substitute(args, "sub").await?.0) })),
    ),
    Def::method(
        "subn",
        Arity::Any,
        Call::Flow(|_, args| {
            Flow::task(async move {
                let (text, count) = substitute(args, "subn").await?;
                Ok(Value::tuple(vec![text, Value::int_from_usize(count)]))
            })
        }),
    ),
    Def::method("__copy__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__deepcopy__", Arity::One, Call::Binary(|_, this, _| Ok(this))),
    Def::method("__eq__", Arity::One, Call::FlowBinary(|_, a, b| Flow::task(equal(a, b)))),
    Def::method(
        "__hash__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let p = pattern(&this)?;
                Ok(Value::Int(ask::hash(&p.source).await? ^ p.flags))
            })
        }),
    ),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
    ),
    Def::getter("pattern", |_, this| Ok(pattern(&this)?.source.clone())),
    Def::getter("flags", |_, this| Ok(Value::Int(pattern(&this)?.flags))),
    Def::getter("groups", |_, this| Ok(Value::int_from_usize(pattern(&this)?.program.groups))),
    Def::getter("groupindex", |_, this| {
        let mapping = Value::Dict(pattern(&this)?.names.clone());
        Ok(Value::opaque(&crate::object::types().mappingproxy, crate::types::mappingproxy::MappingProxy { mapping }))
    }),
    Def::method("__repr__", Arity::None, Call::FlowUnary(|_, this| Flow::task(async move { described(&this).await }))),
];

/// Arguments that may number groups.
const NUMBERS: &[usize] = &[1, 2, 3, 4, 5, 6, 7, 8];

pub const MATCH: &[Def] = &[
    Def::method("group", Arity::Any, Call::Flow(|_, args| with_ints(args, NUMBERS, |args| groups_named(&args)))),
    Def::method(
        "__getitem__",
        Arity::One,
        Call::Flow(|_, args| {
            with_ints(args, &[1], |args| {
                let m = found(&args.pos[0])?;
                Ok(text_of(m, number(m, &args.pos[1])?, Value::None))
            })
        }),
    ),
    Def::method(
        "groups",
        Arity::Any,
        Call::Plain(|_, args| {
            let [this, default] = args.bind("groups", 1, &Params::new(&["default"], 0))?;
            let m = found(&this)?;
            let default = if default.is_null() { Value::None } else { default };
            Ok(Value::tuple((1..m.slots.len() / 2).map(|group| text_of(m, group, default.clone())).collect()))
        }),
    ),
    Def::method(
        "groupdict",
        Arity::Any,
        Call::Plain(|_, args| {
            let [this, default] = args.bind("groupdict", 1, &Params::new(&["default"], 0))?;
            let m = found(&this)?;
            let default = if default.is_null() { Value::None } else { default };
            let named = Dict::new();
            for (name, group) in pattern(&m.pattern)?.names.pairs() {
                named.set_quick(name, text_of(m, group.as_int().unwrap_or(0) as usize, default.clone()));
            }
            Ok(Value::dict(named))
        }),
    ),
    Def::method(
        "start",
        Arity::Between(0, 1),
        Call::Flow(|_, args| with_ints(args, &[1], |args| Ok(bounds(&args)?.0))),
    ),
    Def::method("end", Arity::Between(0, 1), Call::Flow(|_, args| with_ints(args, &[1], |args| Ok(bounds(&args)?.1)))),
    Def::method(
        "span",
        Arity::Between(0, 1),
        Call::Flow(|_, args| {
            with_ints(args, &[1], |args| {
                let (start, end) = bounds(&args)?;
                Ok(Value::tuple(vec![start, end]))
            })
        }),
    ),
    Def::method(
        "expand",
        Arity::One,
        Call::FlowBinary(|_, this, text| {
            Flow::task(async move {
                let m = found(&this)?;
                let parts = read_template(pattern(&m.pattern)?, &text).await?;
                Ok(template::expand(&parts, m))
            })
        }),
    ),
    Def::method("__copy__", Arity::None, Call::Unary(|_, this| Ok(this))),
    Def::method("__deepcopy__", Arity::One, Call::Binary(|_, this, _| Ok(this))),
    Def::class_method(
        "__class_getitem__",
        Arity::One,
        Call::Binary(|_, cls, item| crate::types::generic_alias::make(cls, item)),
    ),
    Def::getter("re", |_, this| Ok(found(&this)?.pattern.clone())),
    Def::getter("string", |_, this| Ok(found(&this)?.string.clone())),
    Def::getter("pos", |_, this| Ok(Value::int_from_usize(found(&this)?.from))),
    Def::getter("endpos", |_, this| Ok(Value::int_from_usize(found(&this)?.to))),
    Def::getter("lastindex", |_, this| Ok(last_index(found(&this)?).map_or(Value::None, Value::int_from_usize))),
    Def::getter("lastgroup", |_, this| {
        let m = found(&this)?;
        let last = last_index(m);
        let named = pattern(&m.pattern)?.names.pairs();
        let name = named.into_iter().find(|(_, group)| last.is_some() && group.as_int() == last.map(|n| n as i64));
        Ok(name.map_or(Value::None, |(name, _)| name))
    }),
    Def::getter("regs", |_, this| {
        let m = found(&this)?;
        let span = |group: usize| Value::tuple(vec![place(m.slots[2 * group]), place(m.slots[2 * group + 1])]);
        Ok(Value::tuple((0..m.slots.len() / 2).map(span).collect()))
    }),
    Def::method(
        "__repr__",
        Arity::None,
        Call::FlowUnary(|_, this| {
            Flow::task(async move {
                let m = found(&this)?;
                let text = ask::repr(&piece(&m.string, m.slots[0], m.slots[1])).await?;
                Ok(Value::string(format!(
                    "<re.Match object; span=({}, {}), match={}>",
                    m.slots[0],
                    m.slots[1],
                    text.as_str()
                )))
            })
        }),
    ),
];

pub(super) fn make(this: &Value, subject: &Subject, from: usize, to: usize, slots: Vec<usize>) -> Value {
    Value::opaque(MATCH_CLASS.get(), Match { pattern: this.clone(), string: subject.string.clone(), from, to, slots })
}

/// The bounds of a search: cut to the length.
pub(super) fn range(from: &Value, to: &Value, length: usize) -> Result<(usize, usize)> {
    let cut = |v: &Value, absent: usize| match v {
        Value::Null => Ok(absent),
        v => small_int(v).map(|n| crate::ops::index::as_size(n).min(length)),
    };
    Ok((cut(from, 0)?, cut(to, length)?))
}

type Find = fn(&Subject, &Pattern, usize, usize) -> Option<Vec<usize>>;

fn one(args: Args, name: &str, find: Find) -> Result {
    let [this, string, from, to] = args.bind(name, 1, &SEARCHED)?;
    let p = pattern(&this)?;
    let subject = Subject::new(p, &string)?;
    let (from, to) = range(&from, &to, subject.len())?;
    Ok(find(&subject, p, from, to).map_or(Value::None, |slots| make(&this, &subject, from, to, slots)))
}

/// What `findall` gives for a match: the whole, the only group, or all groups.
fn find_all(_: &mut Machine, args: Args) -> Result {
    let [this, string, from, to] = args.bind("findall", 1, &SEARCHED)?;
    let p = pattern(&this)?;
    let subject = Subject::new(p, &string)?;
    let (from, to) = range(&from, &to, subject.len())?;
    let mut scan = Scan::from(from);
    let mut all = Vec::new();
    while let Some(slots) = scan.next(&subject, p, to) {
        let text = |group: usize| match (slots[2 * group], slots[2 * group + 1]) {
            (start, end) if start != NOWHERE && end != NOWHERE => subject.piece(start, end),
            _ => subject.piece(0, 0),
        };
        all.push(match p.program.groups {
            0 => text(0),
            1 => text(1),
            groups => Value::tuple((1..=groups).map(text).collect()),
        });
    }
    Ok(Value::list(all))
}

fn split(_: &mut Machine, args: Args) -> Result {
    let [this, string, most] = args.bind("split", 1, &Params::new(&["string", "maxsplit"], 1))?;
    let p = pattern(&this)?;
    let subject = Subject::new(p, &string)?;
    let most = if most.is_null() { 0 } else { small_int(&most)? };
    let mut scan = Scan::from(0);
    let mut pieces = Vec::new();
    let (mut last, mut done) = (0, 0);
    while most == 0 || done < most {
        let Some(slots) = scan.next(&subject, p, subject.len()) else { break };
        pieces.push(subject.piece(last, slots[0]));
        for group in 1..=p.program.groups {
            pieces.push(match (slots[2 * group], slots[2 * group + 1]) {
                (start, end) if start != NOWHERE && end != NOWHERE => subject.piece(start, end),
                _ => Value::None,
            });
        }
        last = slots[1];
        done += 1;
    }
    pieces.push(subject.piece(last, subject.len()));
    Ok(Value::list(pieces))
}

/// `sub` and `subn`: the text, and how many were replaced.
async fn substitute(args: Args, name: &str) -> Result<(Value, usize)> {
    let [this, replacement, string, most] = args.bind(name, 1, &REPLACED)?;
    let p = pattern(&this)?;
    let subject = Subject::new(p, &string)?;
    let most = if most.is_null() { 0 } else { small_int(&most)? };
    let parts = if crate::module::functools::is_callable(&replacement) {
        None
    } else {
        if replacement.as_str().is_none() && crate::ops::sequence::byte_data(&replacement).is_none() {
            let found = replacement.type_name();
            return Err(Raised::type_error(format!("decoding to str: need a bytes-like object, {found} found")));
        }
        Some(read_template(p, &replacement).await?)
    };
    let mut scan = Scan::from(0);
    let mut pieces = Vec::new();
    let (mut last, mut done) = (0, 0);
    while most <= 0 || done < crate::ops::index::as_size(most) {
        let Some(slots) = scan.next(&subject, p, subject.len()) else { break };
        let (start, end) = (slots[0], slots[1]);
        if last < start {
            pieces.push(subject.piece(last, start));
        }
        let made = Match { pattern: this.clone(), string: string.clone(), from: 0, to: subject.len(), slots };
        let text = match &parts {
            Some(parts) => {
                fits(&string, &replacement, pieces.len())?;
                template::expand(parts, &made)
            }
            None => {
                let text = ask::call1(&replacement, Value::opaque(MATCH_CLASS.get(), made)).await?;
                fits(&string, &text, pieces.len())?;
                text
            }
        };
        pieces.push(text);
        last = end;
        done += 1;
    }
    if done == 0 && matches!(string, Value::Str(_) | Value::Bytes(_)) {
        return Ok((string, 0));
    }
    pieces.push(subject.piece(last, subject.len()));
    Ok((joined(&string, &pieces), done))
}

/// What replaces is of the kind of what is searched; it is piece `at` of the whole.
fn fits(string: &Value, text: &Value, at: usize) -> Result<()> {
    let (right, wanted) = match string.as_str() {
        Some(_) => (text.as_str().is_some(), "str instance"),
        None => (crate::ops::sequence::byte_data(text).is_some(), "a bytes-like object"),
    };
    if right {
        return Ok(());
    }
    Err(Raised::type_error(format!("sequence item {at}: expected {wanted}, {} found", text.type_name())))
}

/// A template's parts; what is wrong with it is an exception of `re`.
async fn read_template(p: &Pattern, text: &Value) -> Result<Vec<Part>> {
    let Fault { message, position } = match template::parse(p, text) {
        Ok(parts) => return Ok(parts),
        Err(fault) => fault,
    };
    if position == usize::MAX {
        return Err(Raised::index_error(message));
    }
    let module = ask::machine(|m| Ok(m.loaded_module("re").unwrap_or(Value::None))).await?;
    let class = ask::find_attribute(&module, &crate::object::intern("PatternError")).await?;
    let Some(class) = class else { return Err(Raised::value_error(message)) };
    let args = Args::from_vec(vec![Value::string(message), text.clone(), Value::int_from_usize(position)]);
    match ask::call(&class, args).await? {
        Value::Exception(error) => Err(Raised(error)),
        _ => Err(Raised::value_error("bad template")),
    }
}

async fn equal(a: Value, b: Value) -> Result {
    let (Ok(x), Ok(y)) = (pattern(&a), pattern(&b)) else { return Ok(Value::NotImplemented) };
    let same =
        x.flags == y.flags && x.source.type_name() == y.source.type_name() && ask::same(&x.source, &y.source).await?;
    Ok(Value::Bool(same))
}

/// Names of the flags that `repr` shows, in its order.
const FLAGS: &[(i64, &str)] = &[
    (2, "re.IGNORECASE"),
    (4, "re.LOCALE"),
    (8, "re.MULTILINE"),
    (16, "re.DOTALL"),
    (64, "re.VERBOSE"),
    (128, "re.DEBUG"),
    (256, "re.ASCII"),
];

async fn described(this: &Value) -> Result {
    let p = pattern(this)?;
    let shown = ask::repr(&p.source).await?;
    // A long pattern is cut.
    let mut text = format!("re.compile({}", shown.as_str().chars().take(200).collect::<String>());
    let mut named: Vec<&str> = FLAGS.iter().filter(|(flag, _)| p.flags & flag != 0).map(|(_, name)| *name).collect();
    let unknown = p.flags & !(FLAGS.iter().fold(32, |all, (flag, _)| all | flag));
    let unknown_text = format!("{unknown:#x}");
    if unknown != 0 {
        named.push(&unknown_text);
    }
    if p.source.as_str().is_none() && p.flags & 32 != 0 {
        named.push("re.UNICODE");
    }
    if !named.is_empty() {
        text += &format!(", {}", named.join("|"));
    }
    Ok(Value::string(text + ")"))
}

/// Number of a group, given by number or name.
fn number(m: &Match, group: &Value) -> Result<usize> {
    let missing = || Raised::index_error("no such group");
    let number = match group.as_str() {
        Some(_) => {
            let names = &pattern(&m.pattern)?.names;
            names
                .pairs()
                .into_iter()
                .find(|(name, _)| name.as_str().map(|s| s.as_str()) == group.as_str().map(|s| s.as_str()))
                .and_then(|(_, n)| n.as_int())
        }
        None => group.as_int(),
    };
    let number = number.and_then(|n| usize::try_from(n).ok()).ok_or_else(missing)?;
    if 2 * number + 1 < m.slots.len() { Ok(number) } else { Err(missing()) }
}

fn text_of(m: &Match, group: usize, default: Value) -> Value {
    match (m.slots[2 * group], m.slots[2 * group + 1]) {
        (start, end) if start != NOWHERE && end != NOWHERE => piece(&m.string, start, end),
        _ => default,
    }
}

fn groups_named(args: &Args) -> Result {
    let m = found(&args.pos[0])?;
    if !args.kw.is_empty() {
        return Err(Raised::type_error("Match.group() takes no keyword arguments"));
    }
    let texts = args.pos[1..]
        .iter()
        .map(|group| Ok(text_of(m, number(m, group)?, Value::None)))
        .collect::<Result<Vec<Value>>>()?;
    Ok(match texts.len() {
        0 => text_of(m, 0, Value::None),
        1 => texts.into_iter().next().unwrap_or(Value::None),
        _ => Value::tuple(texts),
    })
}

fn place(at: usize) -> Value {
    if at == NOWHERE { Value::Int(-1) } else { Value::int_from_usize(at).charged(Origin::Exact) }
}

fn bounds(args: &Args) -> Result<(Value, Value)> {
    let m = found(&args.pos[0])?;
    let group = match args.pos.get(1) {
        Some(group) => number(m, group)?,
        None => 0,
    };
    let (start, end) = (m.slots[2 * group], m.slots[2 * group + 1]);
    if end == NOWHERE { Ok((Value::Int(-1), Value::Int(-1))) } else { Ok((place(start), place(end))) }
}

fn last_index(m: &Match) -> Option<usize> {
    m.slots.last().copied().filter(|&group| group != NOWHERE)
}
