//! `format % values` of str, and the parts of it that bytes share.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use super::arguments::{at_once, is_simple};
use super::format_spec::text_of;
use crate::object::native::Flow;
use crate::object::str::char_from_code_point;
use crate::object::{Raised, Result, Str, Value, names};
use crate::ops::float_text::{self, Style};
use crate::ops::{number, repr, size};
use crate::vm::{Machine, ask};

/// One directive: `%[(key)][flags][width][.precision][length]kind`.
#[derive(Default)]
pub struct Directive {
    pub left: bool,
    pub plus: bool,
    pub space: bool,
    pub alternate: bool,
    pub zero: bool,
    pub width: usize,
    pub precision: Option<usize>,
    pub kind: char,
}

/// The values behind `%`: a tuple gives one after the other, anything else is the only one (or the mapping).
pub struct Values {
    all: Value,
    /// Next of the tuple; None: not a tuple.
    next: Option<usize>,
    used_single: bool,
    used_keys: bool,
}

impl Values {
    pub fn new(all: Value) -> Values {
        let next = all.as_tuple().is_some().then_some(0);
        Values { all, next, used_single: false, used_keys: false }
    }

    pub fn take(&mut self) -> Result {
        let missing = || Raised::type_error("not enough arguments for format string");
        match &mut self.next {
            Some(at) => {
                *at += 1;
                self.all.as_tuple().and_then(|t| t.get(*at - 1)).cloned().ok_or_else(missing)
            }
            None if self.used_single || self.used_keys => Err(missing()),
            None => {
                self.used_single = true;
                Ok(self.all.clone())
            }
        }
    }

    fn is_mapping(&self) -> bool {
        self.next.is_none() && self.all.as_str().is_none() && self.all.class().lookup(&names().getitem).is_some()
    }

    pub async fn key(&mut self, key: &Value) -> Result {
        if !self.is_mapping() {
            return Err(Raised::type_error("format requires a mapping"));
        }
        self.used_keys = true;
        ask::get_item(&self.all, key).await
    }

    /// TypeError if a value was never asked for; a mapping may be left alone.
    pub fn finish(&self, what: &str) -> Result<()> {
        let left = match self.next {
            Some(at) => self.all.as_tuple().is_some_and(|t| at < t.len()),
            None => !self.used_single && !self.used_keys && !self.is_mapping(),
        };
        if left {
            Err(Raised::type_error(format!("not all arguments converted during {what} formatting")))
        } else {
            Ok(())
        }
    }
}

/// Reads directives out of the characters (of text or bytes) of a format.
pub struct Reader {
    pub chars: Vec<char>,
    pub at: usize,
}

impl Reader {
    fn next(&mut self) -> Result<char> {
        let c = self.chars.get(self.at).copied().ok_or_else(|| Raised::value_error("incomplete format"))?;
        self.at += 1;
        Ok(c)
    }

    /// The key in parentheses behind "%", if there is one; parentheses inside it are paired.
    pub fn key(&mut self) -> Result<Option<String>> {
        if self.chars.get(self.at) != Some(&'(') {
            return Ok(None);
        }
        self.at += 1;
        let start = self.at;
        let mut open = 1;
        while open > 0 {
            match self.chars.get(self.at) {
                Some('(') => open += 1,
                Some(')') => open -= 1,
                Some(_) => {}
                None => return Err(Raised::value_error("incomplete format key")),
            }
            self.at += 1;
        }
        Ok(Some(self.chars[start..self.at - 1].iter().collect()))
    }

    /// What stands between the key and the kind, the kind included.
    pub fn directive(&mut self, values: &mut Values) -> Result<Directive> {
        let mut d = Directive::default();
        let mut c = self.next()?;
        loop {
            match c {
                '-' => d.left = true,
                '+' => d.plus = true,
                ' ' => d.space = true,
                '#' => d.alternate = true,
                '0' => d.zero = true,
                _ => break,
            }
            c = self.next()?;
        }
        if c == '*' {
            let width = star(&values.take()?, "width")?;
            d.left |= width < 0;
            d.width = usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX);
            c = self.next()?;
        } else {
            c = self.digits(c, &mut d.width, isize::MAX as usize, "width too big")?;
        }
        if c == '.' {
            let mut precision = 0;
            c = self.next()?;
            if c == '*' {
                precision = usize::try_from(star(&values.take()?, "precision")?).unwrap_or(0);
                c = self.next()?;
            } else {
                c = self.digits(c, &mut precision, i32::MAX as usize, "precision too big")?;
            }
            d.precision = Some(precision);
        }
        if matches!(c, 'h' | 'l' | 'L') {
            c = self.next()?;
        }
        d.kind = c;
        Ok(d)
    }

    fn digits(&mut self, mut c: char, number: &mut usize, most: usize, too_big: &str) -> Result<char> {
        while let Some(digit) = c.to_digit(10) {
            *number = number
                .checked_mul(10)
                .and_then(|n| n.checked_add(digit as usize))
                .filter(|n| *n < most)
                .ok_or_else(|| Raised::value_error(too_big))?;
            c = self.next()?;
        }
        Ok(c)
    }
}

/// A width or precision given as `*`.
fn star(v: &Value, what: &str) -> Result<i64> {
    match v.as_big() {
        None => Err(Raised::type_error("* wants int")),
        Some(n) => n.to_i32().map(i64::from).ok_or_else(|| {
            if what == "width" {
                Raised::overflow_error("Python int too large to convert to C ssize_t")
            } else {
                Raised::overflow_error("Python int too large to convert to C int")
            }
        }),
    }
}

/// `str.__mod__`.
pub fn str_mod(_: &mut Machine, this: Value, values: Value) -> Result<Flow> {
    let Some(format) = this.as_str().cloned() else { return Ok(Flow::Value(Value::NotImplemented)) };
    match format_quick(format.as_str(), &values) {
        Some(text) => text.map(|text| Flow::Value(Value::string(text))),
        None => Flow::task(async move { format_str(format, values).await.map(Value::string) }),
    }
}

/// `format % values` where no Python code is needed.
pub fn format_quick(format: &str, values: &Value) -> Option<Result<String>> {
    let simple = match values {
        Value::Tuple(t) => t.iter().all(is_simple),
        other => is_simple(other),
    };
    if !simple {
        return None;
    }
    at_once(format_str(Str::new(format), values.clone()))
}

async fn format_str(format: Rc<Str>, values: Value) -> Result<String> {
    let mut values = Values::new(values);
    let mut reader = Reader { chars: format.as_str().chars().collect(), at: 0 };
    let mut out = String::new();
    while let Some(&c) = reader.chars.get(reader.at) {
        reader.at += 1;
        if c != '%' {
            out.push(c);
            continue;
        }
        let key = match reader.key()? {
            Some(key) => Some(values.key(&Value::string(key)).await?),
            None => None,
        };
        let directive = reader.directive(&mut values)?;
        if directive.kind == '%' && key.is_none() && directive.width == 0 && directive.precision.is_none() {
            out.push('%');
            continue;
        }
        let value = match key {
            Some(value) => value,
            None => values.take()?,
        };
        let text = match directive.kind {
            's' | 'r' | 'a' => {
                let text = text_for(directive.kind, &value).await?;
                let shown = match directive.precision {
                    Some(most) if most < text.len_chars() => text.slice(0, most),
                    _ => text,
                };
                field(shown.as_str(), &directive)?
            }
            'c' => field(&character(&value)?.to_string(), &directive)?,
            kind => match number_text(&directive, &value, kind).await? {
                Some(text) => text,
                None => {
                    let at = reader.at - 1;
                    return Err(Raised::value_error(format!(
                        "unsupported format character '{}' (0x{:x}) at index {at}",
                        if (' '..='~').contains(&kind) || kind > '\x7f' { kind } else { '?' },
                        u32::from(kind)
                    )));
                }
            },
        };
        out.push_str(&text);
    }
    values.finish("string")?;
    Ok(out)
}

/// `str(v)`, `repr(v)` or `ascii(v)`.
pub async fn text_for(kind: char, v: &Value) -> Result<Rc<Str>> {
    if kind == 's' {
        return match v {
            Value::Str(s) => Ok(s.clone()),
            _ => ask::str(v).await,
        };
    }
    let text = match repr::repr_quick(v) {
        Some(text) => Str::from_string(text),
        None => ask::repr(v).await?,
    };
    Ok(if kind == 'a' && !text.is_ascii() { Str::from_string(repr::to_ascii(text.as_str())) } else { text })
}

/// The character of `%c`.
fn character(v: &Value) -> Result<char> {
    if let Some(s) = v.as_str() {
        if s.len_chars() == 1 {
            return Ok(s.char_at(0));
        }
        return Err(Raised::type_error("%c requires int or char"));
    }
    match v.as_big() {
        Some(n) => n
            .to_u32()
            .and_then(char_from_code_point)
            .ok_or_else(|| Raised::overflow_error("%c arg not in range(0x110000)")),
        None => Err(Raised::type_error("%c requires int or char")),
    }
}

/// Text in a field of the directive's width, at its right end or, with `-`, its left.
pub fn field(text: &str, d: &Directive) -> Result<String> {
    let missing = d.width.saturating_sub(text.chars().count());
    size::check(missing, 1)?;
    let fill = " ".repeat(missing);
    Ok(if d.left { format!("{text}{fill}") } else { format!("{fill}{text}") })
}

/// A number directive; None for a kind that does not exist.
pub async fn number_text(d: &Directive, v: &Value, kind: char) -> Result<Option<String>> {
    let (negative, prefix, digits) = match kind {
        'd' | 'i' | 'u' | 'x' | 'X' | 'o' => {
            let value = int_for(v, kind).await?;
            let (prefix, digits) = int_digits(&value, kind)?;
            let digits = match d.precision {
                Some(least) => {
                    size::check(least, 1)?;
                    "0".repeat(least.saturating_sub(digits.len())) + &digits
                }
                None => digits,
            };
            (value.is_negative(), if d.alternate { prefix } else { "" }, digits)
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let x = super::float::from(v, "must be real number").await?;
            let style = match kind.to_ascii_lowercase() {
                'e' => Style::Exponent,
                'f' => Style::Fixed,
                _ => Style::General,
            };
            size::check(d.precision.unwrap_or(0), 8)?;
            let mut text = match float_text::special(x) {
                Some(name) => name.to_string(),
                None => text_of(x, style, d.precision, d.alternate),
            };
            if kind.is_ascii_uppercase() {
                text.make_ascii_uppercase();
            }
            (x.is_sign_negative() && !x.is_nan(), "", text)
        }
        _ => return Ok(None),
    };
    let sign = match (negative, d.plus, d.space) {
        (true, ..) => "-",
        (_, true, _) => "+",
        (_, _, true) => " ",
        _ => "",
    };
    if d.zero && !d.left {
        let missing = d.width.saturating_sub(sign.len() + prefix.len() + digits.len());
        size::check(missing, 1)?;
        return Ok(Some(format!("{sign}{prefix}{}{digits}", "0".repeat(missing))));
    }
    field(&format!("{sign}{prefix}{digits}"), d).map(Some)
}

/// The int of an int directive: `%d` also takes floats (cut) and what has `__int__`, the others what has `__index__`.
async fn int_for(v: &Value, kind: char) -> Result<BigInt> {
    if let Some(int) = v.as_big() {
        return Ok(int);
    }
    let class = v.class();
    let decimal = matches!(kind, 'd' | 'i' | 'u');
    let wrong = || {
        let wanted = if decimal { "a real number is required" } else { "an integer is required" };
        Raised::type_error(format!("%{kind} format: {wanted}, not {}", v.type_name()))
    };
    let found = if class.lookup(&names().index).is_some() {
        ask::index(v).await?
    } else if decimal && class.lookup(&names().int).is_some() {
        super::int::from(v).await?
    } else {
        return Err(wrong());
    };
    found.as_big().ok_or_else(wrong)
}

fn int_digits(value: &BigInt, kind: char) -> Result<(&'static str, String)> {
    Ok(match kind {
        'x' => ("0x", number::radix_text(value, 16, false).1),
        'X' => ("0X", number::radix_text(value, 16, true).1),
        'o' => ("0o", number::radix_text(value, 8, false).1),
        _ => ("", number::big_text(value)?.trim_start_matches('-').to_string()),
    })
}
