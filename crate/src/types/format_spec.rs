//! The format mini-language: `format(value, spec)` of str, int, float and complex.

use std::borrow::Cow;
use std::cell::RefCell;

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use super::arguments;
use crate::object::native::Flow;
use crate::object::str::char_from_code_point;
use crate::object::{Raised, Result, Value};
use crate::ops::float_text::{self, Style};
use crate::ops::{arith, complex, number, repr, size};
use crate::vm::ask;

/// A parsed spec: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
#[derive(Clone, Copy)]
struct Spec {
    fill: char,
    align: Option<char>,
    sign: char,
    no_negative_zero: bool,
    alternate: bool,
    width: usize,
    grouping: Option<char>,
    precision: Option<usize>,
    kind: Option<char>,
}

/// `format(v, spec)` of a builtin value; None where the type has a `__format__` that is not among these.
pub fn format_value_quick(v: &Value, spec: &str) -> Option<Result<String>> {
    if matches!(v, Value::Instance(_)) {
        return None;
    }
    if spec.is_empty() {
        return match v.bare() {
            Value::Str(s) => Some(Ok(s.as_str().to_string())),
            Value::Long(b) => Some(number::big_text(b)),
            _ if arguments::is_simple(v) || complex::parts(v).is_some() => repr::repr_quick(v).map(Ok),
            _ => None,
        };
    }
    format_payload(v, v, spec)
}

/// By the type of the payload of `v`; `named` is the object whose type messages name.
fn format_payload(v: &Value, named: &Value, spec: &str) -> Option<Result<String>> {
    let v = v.bare();
    let formatter: fn(&Value, &Spec, &Value) -> Result<String> = match v {
        Value::Str(_) => format_str,
        Value::Int(_) | Value::Bool(_) | Value::Long(_) => format_int,
        Value::Float(_) => format_float,
        Value::Opaque(_) if complex::parts(v).is_some() => format_complex,
        _ => return None,
    };
    let default = match v {
        Value::Str(_) => 's',
        Value::Int(_) | Value::Bool(_) | Value::Long(_) => 'd',
        _ => '\0',
    };
    Some(parse_again(spec, default, named).and_then(|spec| formatter(v, &spec, named)))
}

thread_local! {
    /// What was parsed last, with the default type: a loop formats by one spec.
    static PARSED: RefCell<(String, char, Option<Spec>)> = const { RefCell::new((String::new(), '\0', None)) };
}

/// As `parse`, which one that was just parsed needs not.
fn parse_again(text: &str, default_kind: char, value: &Value) -> Result<Spec> {
    PARSED.with_borrow_mut(|(known, kind, spec)| match spec {
        Some(spec) if known == text && *kind == default_kind => Ok(*spec),
        _ => {
            let parsed = parse(text, default_kind, value)?;
            (*known, *kind, *spec) = (text.to_string(), default_kind, Some(parsed));
            Ok(parsed)
        }
    })
}

/// `__format__` of the four types.
pub fn format_method(this: Value, spec: Value) -> Result<Flow> {
    let Some(text) = spec.as_str().cloned() else {
        let found = if spec.is_none() { "None".into() } else { spec.type_name() };
        return Err(Raised::type_error(format!("__format__() argument must be str, not {found}")));
    };
    if text.is_empty() {
        if let Some(result) = format_value_quick(&this, "") {
            return result.map(|text| Flow::Value(Value::string(text)));
        }
        return Flow::task(async move { ask::str(&this).await.map(Value::Str) });
    }
    let result = format_payload(this.payload(), &this, text.as_str()).unwrap_or_else(|| Ok(String::new()));
    result.map(|text| Flow::Value(Value::string(text)))
}

fn parse(text: &str, default_kind: char, value: &Value) -> Result<Spec> {
    let chars: Vec<char> = text.chars().collect();
    let at = |n: usize| chars.get(n).copied().unwrap_or('\0');
    let is_align = |c: char| matches!(c, '<' | '>' | '=' | '^');
    let mut spec = Spec {
        fill: ' ',
        align: None,
        sign: '-',
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: None,
        precision: None,
        kind: None,
    };
    let mut n = 0;
    let mut filled = false;
    if chars.len() >= 2 && is_align(at(1)) {
        (spec.fill, spec.align, filled, n) = (at(0), Some(at(1)), true, 2);
    } else if is_align(at(0)) {
        (spec.align, n) = (Some(at(0)), 1);
    }
    if matches!(at(n), ' ' | '+' | '-') {
        spec.sign = at(n);
        n += 1;
    }
    if at(n) == 'z' {
        spec.no_negative_zero = true;
        n += 1;
    }
    if at(n) == '#' {
        spec.alternate = true;
        n += 1;
    }
    if !filled && at(n) == '0' {
        spec.fill = '0';
        if spec.align.is_none() && default_kind != 's' {
            spec.align = Some('=');
        }
        n += 1;
    }
    if let Some(width) = digits(&chars, &mut n)? {
        spec.width = width;
    }
    if at(n) == ',' {
        spec.grouping = Some(',');
        n += 1;
    }
    if at(n) == '_' {
        if spec.grouping.is_some() {
            return Err(both_groupings());
        }
        spec.grouping = Some('_');
        n += 1;
    }
    if at(n) == ',' && spec.grouping == Some('_') {
        return Err(both_groupings());
    }
    if at(n) == '.' {
        n += 1;
        spec.precision =
            Some(digits(&chars, &mut n)?.ok_or_else(|| Raised::value_error("Format specifier missing precision"))?);
    }
    match chars.len().saturating_sub(n) {
        0 => {}
        1 => spec.kind = Some(at(n)),
        _ => {
            return Err(Raised::value_error(format!(
                "Invalid format specifier '{text}' for object of type '{}'",
                value.type_name()
            )));
        }
    }
    if let Some(grouping) = spec.grouping {
        let kind = spec.kind.unwrap_or(default_kind);
        let fits = matches!(kind, 'd' | 'e' | 'f' | 'g' | 'E' | 'G' | 'F' | '%' | '\0')
            || (grouping == '_' && matches!(kind, 'b' | 'o' | 'x' | 'X'));
        if !fits {
            return Err(Raised::value_error(format!("Cannot specify '{grouping}' with {}.", shown_kind(kind))));
        }
    }
    Ok(spec)
}

fn both_groupings() -> Raised {
    Raised::value_error("Cannot specify both ',' and '_'.")
}

/// A type letter as messages quote it.
fn shown_kind(kind: char) -> String {
    if kind > ' ' && kind.is_ascii() { format!("'{kind}'") } else { format!("'\\x{:x}'", u32::from(kind)) }
}

fn unknown_kind(kind: char, value: &Value) -> Raised {
    Raised::value_error(format!("Unknown format code {} for object of type '{}'", shown_kind(kind), value.type_name()))
}

/// A run of decimal digits (of any script).
fn digits(chars: &[char], at: &mut usize) -> Result<Option<usize>> {
    let mut found = None;
    while let Some(digit) = chars.get(*at).and_then(|c| crate::ops::character::decimal(*c)) {
        let so_far: usize = found.unwrap_or(0);
        let next =
            so_far.checked_mul(10).and_then(|n| n.checked_add(digit as usize)).filter(|n| *n <= i64::MAX as usize);
        found = Some(next.ok_or_else(|| Raised::value_error("Too many decimal digits in format string"))?);
        *at += 1;
    }
    Ok(found)
}

/// Puts `text` into a field of the spec's width.
fn pad(text: String, spec: &Spec, default_align: char) -> Result<String> {
    let missing = spec.width.saturating_sub(text.chars().count());
    if missing == 0 {
        return Ok(text);
    }
    let left = match spec.align.unwrap_or(default_align) {
        '<' => 0,
        '^' => missing / 2,
        _ => missing,
    };
    let mut out = size::string_for(missing.saturating_mul(spec.fill.len_utf8()).saturating_add(text.len()))?;
    out.extend(std::iter::repeat_n(spec.fill, left));
    out.push_str(&text);
    out.extend(std::iter::repeat_n(spec.fill, missing - left));
    Ok(out)
}

fn format_str(v: &Value, spec: &Spec, named: &Value) -> Result<String> {
    if let Some(kind) = spec.kind.filter(|kind| *kind != 's') {
        return Err(unknown_kind(kind, named));
    }
    match spec.sign {
        '-' => {}
        ' ' => return Err(Raised::value_error("Space not allowed in string format specifier")),
        _ => return Err(Raised::value_error("Sign not allowed in string format specifier")),
    }
    if spec.no_negative_zero {
        return Err(Raised::value_error("Negative zero coercion (z) not allowed in string format specifier"));
    }
    if spec.alternate {
        return Err(Raised::value_error("Alternate form (#) not allowed in string format specifier"));
    }
    if spec.align == Some('=') {
        return Err(Raised::value_error("'=' alignment not allowed in string format specifier"));
    }
    let Some(text) = v.as_str() else { return Ok(String::new()) };
    let shown = match spec.precision {
        Some(most) if most < text.len_chars() => text.slice(0, most).as_str().to_string(),
        _ => text.as_str().to_string(),
    };
    pad(shown, spec, '<')
}

/// The parts of a number's text: digits that may be grouped, and what stands around them.
struct Number<'a> {
    negative: bool,
    prefix: &'a str,
    digits: &'a str,
    /// Point, fraction, exponent, percent sign.
    rest: &'a str,
    group: usize,
}

/// Sign, prefix, grouped digits, and padding: after the sign for `=`.
fn assemble(number: &Number, spec: &Spec) -> Result<String> {
    let sign = match (number.negative, spec.sign) {
        (true, _) => "-",
        (false, '+') => "+",
        (false, ' ') => " ",
        _ => "",
    };
    let around = sign.len() + number.prefix.len() + number.rest.len();
    size::check(spec.width, 4)?;
    let zeros_inside = spec.align == Some('=') && spec.fill == '0' && !number.digits.is_empty();
    let least = if zeros_inside { spec.width.saturating_sub(around) } else { 0 };
    let (zeros, digits) = match spec.grouping {
        Some(separator) if !number.digits.is_empty() => {
            (0, Cow::Owned(grouped(number.digits, separator, number.group, least)))
        }
        _ => (least.saturating_sub(number.digits.len()), Cow::Borrowed(number.digits)),
    };
    let length = around + zeros + digits.len();
    let fill = if spec.align == Some('=') { spec.width.saturating_sub(length) } else { 0 };
    let mut text = String::with_capacity(length + fill * spec.fill.len_utf8());
    text.push_str(sign);
    text.push_str(number.prefix);
    text.extend(std::iter::repeat_n(spec.fill, fill));
    text.extend(std::iter::repeat_n('0', zeros));
    text.push_str(&digits);
    text.push_str(number.rest);
    if spec.align == Some('=') { Ok(text) } else { pad(text, spec, '>') }
}

/// Digits with separators, filled up with zeros (and separators) to at least `least` characters.
fn grouped(digits: &str, separator: char, group: usize, least: usize) -> String {
    let mut reversed = Vec::with_capacity(digits.len() * 2);
    let mut left = digits.bytes().rev();
    let mut in_group = 0;
    loop {
        let digit = match left.next() {
            Some(digit) => digit,
            None if reversed.len() < least => b'0',
            None => break,
        };
        if in_group == group {
            reversed.push(separator as u8);
            in_group = 0;
        }
        reversed.push(digit);
        in_group += 1;
    }
    reversed.iter().rev().map(|b| *b as char).collect()
}

fn format_int(v: &Value, spec: &Spec, named: &Value) -> Result<String> {
    let kind = spec.kind.unwrap_or('d');
    match kind {
        'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n' => {}
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            let x = arith::real(v).unwrap_or(Ok(0.0))?;
            return format_float(&Value::Float(x), spec, named);
        }
        _ => return Err(unknown_kind(kind, named)),
    }
    if spec.precision.is_some() {
        return Err(Raised::value_error("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(Raised::value_error("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if let ('d', Value::Int(small)) = (kind, v) {
        let mut buffer = itoa::Buffer::new();
        let digits = buffer.format(small.unsigned_abs());
        return assemble(&Number { negative: *small < 0, prefix: "", digits, rest: "", group: 3 }, spec);
    }
    let value = v.as_big().unwrap_or(BigInt::ZERO);
    if kind == 'c' {
        if spec.sign != '-' {
            return Err(Raised::value_error("Sign not allowed with integer format specifier 'c'"));
        }
        if spec.alternate {
            return Err(Raised::value_error("Alternate form (#) not allowed with integer format specifier 'c'"));
        }
        if value.to_i64().is_none() {
            return Err(Raised::overflow_error("Python int too large to convert to C long"));
        }
        let c = value
            .to_u32()
            .and_then(char_from_code_point)
            .ok_or_else(|| Raised::overflow_error("%c arg not in range(0x110000)"))?;
        let right = Spec { align: spec.align.map(|a| if a == '=' { '>' } else { a }), grouping: None, ..*spec };
        return pad(c.to_string(), &right, '>');
    }
    let (radix, prefix) = match kind {
        'b' => (2, "0b"),
        'o' => (8, "0o"),
        'x' => (16, "0x"),
        'X' => (16, "0X"),
        _ => (10, ""),
    };
    let digits = if radix == 10 {
        let text = number::big_text(&value)?;
        text.trim_start_matches('-').to_string()
    } else {
        number::radix_text(&value, radix, kind == 'X').1
    };
    let prefix = if spec.alternate { prefix } else { "" };
    let group = if radix == 10 { 3 } else { 4 };
    assemble(&Number { negative: value.is_negative(), prefix, digits: &digits, rest: "", group }, spec)
}

/// The style that a type letter means.
fn style(kind: char) -> Option<Style> {
    Some(match kind.to_ascii_lowercase() {
        'e' => Style::Exponent,
        'f' | '%' => Style::Fixed,
        'g' | 'n' => Style::General,
        '\0' => Style::Plain,
        _ => return None,
    })
}

/// Most digits that a float's text may have.
fn check_precision(precision: Option<usize>) -> Result<()> {
    match precision {
        Some(n) if n > i32::MAX as usize => Err(Raised::value_error("precision too big")),
        Some(n) => size::check(n, 8),
        None => Ok(()),
    }
}

fn format_float(v: &Value, spec: &Spec, named: &Value) -> Result<String> {
    let kind = spec.kind.unwrap_or('\0');
    let Some(style) = style(kind).filter(|_| kind != 'N' && (kind.is_ascii_alphabetic() || matches!(kind, '\0' | '%')))
    else {
        return Err(unknown_kind(kind, named));
    };
    check_precision(spec.precision)?;
    let mut x = v.as_float().unwrap_or(0.0);
    if kind == '%' {
        x *= 100.0;
    }
    let mut text = match float_text::special(x) {
        Some(name) => name.to_string(),
        None => text_of(x, style, spec.precision, spec.alternate),
    };
    if kind.is_ascii_uppercase() {
        text.make_ascii_uppercase();
    }
    if kind == '%' {
        text.push('%');
    }
    let zero = text.bytes().take_while(|b| !matches!(b, b'e' | b'E')).all(|b| matches!(b, b'0' | b'.' | b'%'));
    let negative = x.is_sign_negative() && !x.is_nan() && !(spec.no_negative_zero && zero);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(digits);
    if digits.is_empty() {
        // "inf" and "nan" are filled, not grouped.
        return assemble(&Number { negative, prefix: "", digits: rest, rest: "", group: usize::MAX }, spec);
    }
    assemble(&Number { negative, prefix: "", digits, rest, group: 3 }, spec)
}

/// Text of a float's absolute value. Beyond some digits every float has only zeros: they are added, not computed.
pub fn text_of(x: f64, style: Style, precision: Option<usize>, alternate: bool) -> String {
    const ALL_DIGITS: usize = 1100;
    match precision {
        Some(n) if n > ALL_DIGITS => {
            let mut text = float_text::format(x, style, Some(ALL_DIGITS), alternate);
            if alternate || matches!(style, Style::Fixed | Style::Exponent) {
                let at = text.find('e').unwrap_or(text.len());
                text.insert_str(at, &"0".repeat(n - ALL_DIGITS));
            }
            text
        }
        _ => float_text::format(x, style, precision, alternate),
    }
}

fn format_complex(v: &Value, spec: &Spec, named: &Value) -> Result<String> {
    let kind = spec.kind.unwrap_or('\0');
    let Some(mut style) = style(kind).filter(|_| kind != '%' && kind != 'N') else {
        return Err(unknown_kind(kind, named));
    };
    if spec.fill == '0' {
        return Err(Raised::value_error("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Some('=') {
        return Err(Raised::value_error("'=' alignment flag is not allowed in complex format specifier"));
    }
    check_precision(spec.precision)?;
    let (re, im) = complex::parts(v).unwrap_or_default();
    let plain = style == Style::Plain;
    if plain && spec.precision.is_some() {
        style = Style::General;
    }
    let part = |x: f64, sign: char| -> Result<String> {
        let mut text = match float_text::special(x) {
            Some(name) => name.to_string(),
            None if style == Style::Plain => float_text::repr_part(x.abs()),
            None => text_of(x, style, spec.precision, spec.alternate),
        };
        if kind.is_ascii_uppercase() {
            text.make_ascii_uppercase();
        }
        let zero = text.bytes().all(|b| matches!(b, b'0' | b'.'));
        let negative = x.is_sign_negative() && !x.is_nan() && !(spec.no_negative_zero && zero);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.split_at(digits);
        let bare = Spec { sign, width: 0, align: None, fill: ' ', ..*spec };
        assemble(&Number { negative, prefix: "", digits, rest, group: 3 }, &bare)
    };
    let text = if plain && re == 0.0 && re.is_sign_positive() {
        format!("{}j", part(im, spec.sign)?)
    } else if plain {
        format!("({}{}j)", part(re, spec.sign)?, part(im, '+')?)
    } else {
        format!("{}{}j", part(re, spec.sign)?, part(im, '+')?)
    };
    pad(text, spec, '>')
}
