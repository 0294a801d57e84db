//! `str.format` and `str.format_map`.

use std::rc::Rc;

use super::arguments::{at_once, is_simple};
use super::format_spec;
use super::percent_format::text_for;
use super::str_find::receiver;
use crate::object::native::Flow;
use crate::object::{Args, Raised, Result, Str, Value, intern};
use crate::vm::{Machine, ask};

/// Where replacement fields find their values.
#[derive(Clone)]
struct Fields {
    positional: Vec<Value>,
    named: Vec<(Rc<Str>, Value)>,
    /// The argument of `format_map`.
    mapping: Option<Value>,
    numbering: Numbering,
}

/// "{}" and "{0}" do not go together.
#[derive(Clone, Copy)]
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

pub fn format(_: &mut Machine, mut args: Args) -> Result<Flow> {
    if args.pos.is_empty() {
        return Err(Raised::type_error("unbound method str.format() needs an argument"));
    }
    let this = args.pos.remove(0);
    let text = receiver(&this)?.clone();
    let simple = args
        .pos
        .iter()
        .chain(args.kw.iter().map(|(_, v)| v))
        .all(|v| is_simple(v) && !matches!(v, Value::None | Value::Ellipsis))
        && !text.as_str().contains(['.', '[']);
    let fields =
        Fields { positional: args.pos.into_vec(), named: args.kw, mapping: None, numbering: Numbering::Unknown };
    if simple && let Some(result) = at_once(format_text(text.clone(), fields.clone())) {
        return result.map(|text| Flow::Value(Value::string(text)));
    }
    Flow::task(async move { format_text(text, fields).await.map(Value::string) })
}

pub fn format_map(_: &mut Machine, this: Value, mapping: Value) -> Result<Flow> {
    let text = receiver(&this)?.clone();
    let fields =
        Fields { positional: Vec::new(), named: Vec::new(), mapping: Some(mapping), numbering: Numbering::Unknown };
    Flow::task(async move { format_text(text, fields).await.map(Value::string) })
}

async fn format_text(text: Rc<Str>, mut fields: Fields) -> Result<String> {
    let chars: Vec<char> = text.as_str().chars().collect();
    let mut out = String::with_capacity(chars.len());
    let mut at = 0;
    while at < chars.len() {
        match literal(&chars, &mut at, &mut out)? {
            None => break,
            Some(field) => {
                let text = field_text(field, &mut fields).await?;
                out.push_str(&text);
            }
        }
    }
    Ok(out)
}

/// Copies text up to the next replacement field, and takes that apart; None at the end.
fn literal(chars: &[char], at: &mut usize, out: &mut String) -> Result<Option<Field>> {
    while *at < chars.len() {
        let c = chars[*at];
        *at += 1;
        match c {
            '{' | '}' if chars.get(*at) == Some(&c) => {
                *at += 1;
                out.push(c);
            }
            '}' => return Err(Raised::value_error("Single '}' encountered in format string")),
            '{' if *at >= chars.len() => return Err(Raised::value_error("Single '{' encountered in format string")),
            '{' => return split_field(chars, at).map(Some),
            _ => out.push(c),
        }
    }
    Ok(None)
}

/// `{name!conversion:spec}`.
struct Field {
    name: Vec<char>,
    conversion: Option<char>,
    spec: Vec<char>,
    /// The spec has fields of its own.
    nested: bool,
}

/// Reads a field up to its closing brace.
fn split_field(chars: &[char], at: &mut usize) -> Result<Field> {
    let start = *at;
    let mut in_brackets = false;
    // The name ends at ':' or '!' or '}', but in brackets only "]" counts.
    while let Some(&c) = chars.get(*at) {
        match c {
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            '{' if !in_brackets => return Err(Raised::value_error("unexpected '{' in field name")),
            '}' | ':' | '!' if !in_brackets => break,
            _ => {}
        }
        *at += 1;
    }
    let name = chars[start..*at].to_vec();
    let mut field = Field { name, conversion: None, spec: Vec::new(), nested: false };
    let mut c = next(chars, at).ok_or_else(|| Raised::value_error("expected '}' before end of string"))?;
    if c == '!' {
        let unmatched = || Raised::value_error("unmatched '{' in format spec");
        field.conversion = next(chars, at);
        if field.conversion.is_none() {
            return Err(Raised::value_error("end of string while looking for conversion specifier"));
        }
        c = next(chars, at).ok_or_else(unmatched)?;
        if !matches!(c, ':' | '}') {
            return Err(Raised::value_error("expected ':' after conversion specifier"));
        }
    }
    if c == ':' {
        let start = *at;
        let mut open = 1;
        while open > 0 {
            match next(chars, at).ok_or_else(|| Raised::value_error("unmatched '{' in format spec"))? {
                '{' => {
                    open += 1;
                    field.nested = true;
                }
                '}' => open -= 1,
                _ => {}
            }
        }
        field.spec = chars[start..*at - 1].to_vec();
    }
    Ok(field)
}

fn next(chars: &[char], at: &mut usize) -> Option<char> {
    let c = chars.get(*at).copied();
    *at += 1;
    c
}

async fn field_text(field: Field, fields: &mut Fields) -> Result<String> {
    let value = fields.find(&field.name).await?;
    let value = match field.conversion {
        None => value,
        Some(kind @ ('s' | 'r' | 'a')) => Value::Str(text_for(kind, &value).await?),
        Some(other) => return Err(unknown_conversion(other)),
    };
    let spec = if field.nested { nested_spec(&field.spec, fields).await? } else { field.spec.iter().collect() };
    match format_spec::format_value_quick(&value, &spec) {
        Some(text) => text,
        None => Ok(ask::format(&value, &spec).await?.as_str().to_string()),
    }
}

fn unknown_conversion(c: char) -> Raised {
    let shown = if c > ' ' && c < '\x7f' { c.to_string() } else { format!("\\x{:x}", u32::from(c)) };
    Raised::value_error(format!("Unknown conversion specifier {shown}"))
}

/// A spec with fields in it, one level deep.
async fn nested_spec(spec: &[char], fields: &mut Fields) -> Result<String> {
    let mut out = String::new();
    let mut at = 0;
    while at < spec.len() {
        let Some(field) = literal(spec, &mut at, &mut out)? else { break };
        if field.nested {
            return Err(Raised::value_error("Max string recursion exceeded"));
        }
        let value = fields.find(&field.name).await?;
        let value = match field.conversion {
            None => value,
            Some(kind @ ('s' | 'r' | 'a')) => Value::Str(text_for(kind, &value).await?),
            Some(other) => return Err(unknown_conversion(other)),
        };
        let spec: String = field.spec.iter().collect();
        match format_spec::format_value_quick(&value, &spec) {
            Some(text) => out.push_str(&text?),
            None => out.push_str(ask::format(&value, &spec).await?.as_str()),
        }
    }
    Ok(out)
}

/// A step from a value to a part of it.
enum Part {
    Attribute(String),
    Item(Value),
}

impl Fields {
    /// The value of `first.attribute[item]…`.
    async fn find(&mut self, name: &[char]) -> Result {
        let end = name.iter().position(|c| matches!(c, '.' | '[')).unwrap_or(name.len());
        let first: String = name[..end].iter().collect();
        let parts = parts(&name[end..])?;
        let mut value = self.first(&first).await?;
        for part in parts {
            value = match part {
                Part::Attribute(name) => ask::get_attribute(&value, &intern(&name)).await?,
                Part::Item(key) => ask::get_item(&value, &key).await?,
            };
        }
        Ok(value)
    }

    async fn first(&mut self, name: &str) -> Result {
        let number = if name.is_empty() { None } else { number(name)? };
        let index = match (number, name.is_empty(), self.numbering) {
            (None, true, Numbering::Manual) => {
                return Err(Raised::value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
            (None, true, Numbering::Unknown) => {
                self.numbering = Numbering::Automatic(1);
                0
            }
            (None, true, Numbering::Automatic(next)) => {
                self.numbering = Numbering::Automatic(next + 1);
                next
            }
            (Some(_), _, Numbering::Automatic(_)) => {
                return Err(Raised::value_error(
                    "cannot switch from automatic field numbering to manual field specification",
                ));
            }
            (Some(number), ..) => {
                self.numbering = Numbering::Manual;
                number
            }
            (None, false, _) => {
                let key = Value::str(name);
                return match &self.mapping {
                    Some(mapping) => ask::get_item(&mapping.clone(), &key).await,
                    None => self
                        .named
                        .iter()
                        .find(|(n, _)| n.as_str() == name)
                        .map(|(_, v)| v.clone())
                        .ok_or_else(|| Raised::key_error(key)),
                };
            }
        };
        if self.mapping.is_some() {
            return Err(Raised::value_error("Format string contains positional fields"));
        }
        self.positional.get(index).cloned().ok_or_else(|| {
            Raised::index_error(format!("Replacement index {index} out of range for positional args tuple"))
        })
    }
}

/// Decimal digits as a number; None for anything else.
fn number(text: &str) -> Result<Option<usize>> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(None);
    }
    match text.parse::<i64>() {
        Ok(n) => Ok(usize::try_from(n).ok()),
        Err(_) => Err(Raised::value_error("Too many decimal digits in format string")),
    }
}

fn parts(mut rest: &[char]) -> Result<Vec<Part>> {
    let empty = || Raised::value_error("Empty attribute in format string");
    let mut parts = Vec::new();
    while let Some((c, after)) = rest.split_first() {
        let (text, left): (String, &[char]) = match c {
            '.' => {
                let end = after.iter().position(|c| matches!(c, '.' | '[')).unwrap_or(after.len());
                (after[..end].iter().collect(), &after[end..])
            }
            '[' => {
                let end = after
                    .iter()
                    .position(|c| *c == ']')
                    .ok_or_else(|| Raised::value_error("Missing ']' in format string"))?;
                (after[..end].iter().collect(), &after[end + 1..])
            }
            _ => return Err(Raised::value_error("Only '.' or '[' may follow ']' in format field specifier")),
        };
        if text.is_empty() {
            return Err(empty());
        }
        parts.push(match (*c, number(&text)?) {
            ('.', _) => Part::Attribute(text),
            (_, Some(at)) => Part::Item(Value::int_from_usize(at)),
            (_, None) => Part::Item(Value::string(text)),
        });
        rest = left;
    }
    Ok(parts)
}
