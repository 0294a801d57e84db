//! Constants as Python writes them.

use super::constant::Constant;

/// As `repr()` writes a constant, except that an infinite float is a number too great.
pub fn repr(value: &Constant) -> String {
    match value {
        Constant::None => "None".to_string(),
        Constant::Ellipsis => "Ellipsis".to_string(),
        Constant::Bool(true) => "True".to_string(),
        Constant::Bool(false) => "False".to_string(),
        Constant::Int(i) => i.to_string(),
        Constant::Long(i) => i.to_string(),
        Constant::Float(f) => float(*f),
        Constant::Complex(re, im) => {
            let imaginary = float(*im);
            let imaginary = imaginary.strip_suffix(".0").unwrap_or(&imaginary);
            if *re == 0.0 && re.is_sign_positive() {
                return format!("{imaginary}j");
            }
            let real = float(*re);
            let real = real.strip_suffix(".0").unwrap_or(&real);
            let sign = if im.is_sign_negative() { "" } else { "+" };
            format!("({real}{sign}{imaginary}j)")
        }
        Constant::Str(text) => string(text),
        Constant::Bytes(bytes) => bytes_literal(bytes),
        Constant::Tuple(items) => {
            let inside: Vec<String> = items.iter().map(repr).collect();
            if inside.len() == 1 { format!("({},)", inside[0]) } else { format!("({})", inside.join(", ")) }
        }
        Constant::FrozenSet(items) => {
            let inside: Vec<String> = items.iter().map(repr).collect();
            format!("frozenset({{{}}})", inside.join(", "))
        }
        Constant::Code(code) => format!("<code object {}>", code.name),
    }
}

/// The shortest digits that give the same float, with an exponent where Python writes one.
fn float(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_string();
    }
    if value.is_infinite() {
        return if value > 0.0 { "1e309".to_string() } else { "-1e309".to_string() };
    }
    let scientific = format!("{value:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        let plain = format!("{value}");
        return if plain.contains('.') { plain } else { plain + ".0" };
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

fn quote_for(has_single: bool, has_double: bool) -> char {
    if has_single && !has_double { '"' } else { '\'' }
}

pub fn string(text: &str) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => {
                out.push('\\');
                out.push(c);
            }
            '\u{10f800}'..='\u{10ffff}' => out.push_str(&format!("\\u{:04x}", c as u32 - 0x10_2000)),
            c if c < ' ' || c == '\x7f' => out.push_str(&format!("\\x{:02x}", c as u32)),
            c if c.is_control() || c == '\u{a0}' || c == '\u{ad}' => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

fn bytes_literal(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = format!("b{quote}");
    for byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b if *b as char == quote => {
                out.push('\\');
                out.push(quote);
            }
            b if (b' '..0x7f).contains(b) => out.push(*b as char),
            b => out.push_str(&format!("\\x{b:02x}")),
        }
    }
    out.push(quote);
    out
}
