//! Floats as text: `repr`, and the `e`, `f`, `g` styles with a precision.

/// Shortest digits (without point) that read back as the finite `x`, and the exponent of the first one.
fn shortest(x: f64) -> (String, i32) {
    let (digits, exponent) = split(&format!("{:e}", x.abs()));
    // Below a power of two floats lie closer: what lies there is not always read back as it.
    let reads_back = |text: &String| format!("{text}e{}", exponent + 1 - text.len() as i32).parse() == Ok(x.abs());
    match even_neighbour(x, &digits, exponent).filter(reads_back) {
        Some(even) => (even, exponent),
        None => (digits, exponent),
    }
}

/// Where the float lies exactly between two shortest texts (it has one binary digit behind the point more than the text has
/// decimals), CPython takes the one with an even last digit.
fn even_neighbour(x: f64, digits: &str, exponent: i32) -> Option<String> {
    let decimals = i32::try_from(digits.len()).ok()? - 1 - exponent;
    let odd = digits.ends_with(['1', '3', '5', '7', '9']);
    if !odd || decimals < 1 || digits.len() < 15 {
        return None;
    }
    let (mantissa, power) = crate::object::hash::frexp(x.abs());
    let whole = (mantissa * 9_007_199_254_740_992.0) as u64;
    if 53 - power - whole.trailing_zeros() as i32 != decimals + 1 {
        return None;
    }
    // The exact digits: the kept ones cut off, then a 5.
    let (exact, _) = rounded(x, digits.len() + 1);
    let cut = exact.strip_suffix('5')?;
    if cut == digits {
        // The other one is above.
        let above = (digits.parse::<u64>().ok()? + 1).to_string();
        return (above.len() == digits.len()).then_some(above);
    }
    Some(cut.to_string())
}

/// `count` correctly rounded significant digits, and the exponent of the first one.
fn rounded(x: f64, count: usize) -> (String, i32) {
    split(&format!("{:.*e}", count.saturating_sub(1), x.abs()))
}

fn split(scientific: &str) -> (String, i32) {
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let digits = mantissa.chars().filter(|c| *c != '.').collect();
    (digits, exponent.parse().unwrap_or(0))
}

/// "inf" or "nan" (without sign) for those, None for finite ones.
pub fn special(x: f64) -> Option<&'static str> {
    match x {
        _ if x.is_nan() => Some("nan"),
        _ if x.is_infinite() => Some("inf"),
        _ => None,
    }
}

/// `repr(x)`.
pub fn repr(x: f64) -> String {
    if x.is_nan() {
        return "nan".into();
    }
    let mut text = String::with_capacity(24);
    if x.is_sign_negative() {
        text.push('-');
    }
    if x.is_infinite() {
        text.push_str("inf");
        return text;
    }
    let (digits, exponent) = shortest(x);
    place(&mut text, &digits, exponent, 16, true);
    text
}

/// `repr` of a part of a complex number: without ".0".
pub fn repr_part(x: f64) -> String {
    let text = repr(x);
    text.strip_suffix(".0").map(str::to_string).unwrap_or(text)
}

/// Writes digits in positional form for exponents from -4 to below `limit`, else in scientific form. `whole_point`: a
/// positional whole number ends in ".0".
fn place(text: &mut String, digits: &str, exponent: i32, limit: i32, whole_point: bool) {
    if !(-4..limit).contains(&exponent) {
        text.push_str(&digits[..1]);
        if digits.len() > 1 {
            text.push('.');
            text.push_str(&digits[1..]);
        }
        push_exponent(text, exponent, 'e');
    } else if exponent < 0 {
        text.push_str("0.");
        text.extend(std::iter::repeat_n('0', (-exponent - 1) as usize));
        text.push_str(digits);
    } else {
        let whole = exponent as usize + 1;
        if digits.len() > whole {
            text.push_str(&digits[..whole]);
            text.push('.');
            text.push_str(&digits[whole..]);
        } else {
            text.push_str(digits);
            text.extend(std::iter::repeat_n('0', whole - digits.len()));
            if whole_point {
                text.push_str(".0");
            }
        }
    }
}

fn push_exponent(text: &mut String, exponent: i32, letter: char) {
    text.push(letter);
    text.push(if exponent < 0 { '-' } else { '+' });
    text.push_str(&format!("{:02}", exponent.abs()));
}

/// The style of a number's text: the letters of format specs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `e`: scientific.
    Exponent,
    /// `f`: positional.
    Fixed,
    /// `g`: `precision` significant digits, trailing zeros cut unless `alternate`.
    General,
    /// No letter: as `repr`, with a precision as `g` with at least one digit behind the point.
    Plain,
}

/// Text of the absolute value of a finite `x`; `alternate` is the `#` of format specs: always a point.
pub fn format(x: f64, style: Style, precision: Option<usize>, alternate: bool) -> String {
    let mut text = String::new();
    match style {
        Style::Fixed => {
            text = format!("{:.*}", precision.unwrap_or(6), x.abs());
            if alternate && precision == Some(0) {
                text.push('.');
            }
        }
        Style::Exponent => {
            let precision = precision.unwrap_or(6);
            let (digits, exponent) = rounded(x, precision + 1);
            text.push_str(&digits[..1]);
            if precision > 0 || alternate {
                text.push('.');
            }
            text.push_str(&digits[1..]);
            push_exponent(&mut text, exponent, 'e');
        }
        Style::General => {
            let precision = precision.unwrap_or(6).max(1);
            let (digits, exponent) = rounded(x, precision);
            general(&mut text, digits, exponent, precision as i32, alternate, false);
        }
        Style::Plain => match precision {
            None => {
                let (digits, exponent) = shortest(x);
                place(&mut text, &digits, exponent, 16, true);
                if alternate && !text.contains('.') {
                    point_before_exponent(&mut text);
                }
            }
            Some(precision) => {
                let precision = precision.max(1);
                let (digits, exponent) = rounded(x, precision);
                // The point of a whole number counts: one digit less fits before scientific form takes over.
                let limit = if exponent == precision as i32 - 1 { precision as i32 - 1 } else { precision as i32 };
                general(&mut text, digits, exponent, limit, alternate, true);
            }
        },
    }
    text
}

fn general(text: &mut String, digits: String, exponent: i32, limit: i32, alternate: bool, whole_point: bool) {
    if alternate {
        place(text, &digits, exponent, limit, false);
        if !text.contains('.') {
            point_before_exponent(text);
        }
        return;
    }
    let kept = digits.trim_end_matches('0');
    place(text, if kept.is_empty() { "0" } else { kept }, exponent, limit, whole_point);
}

fn point_before_exponent(text: &mut String) {
    let at = text.find('e').unwrap_or(text.len());
    text.insert(at, '.');
}

/// `float.hex()`.
pub fn hex(x: f64) -> String {
    if let Some(name) = special(x) {
        return if x < 0.0 { format!("-{name}") } else { name.to_string() };
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    if x == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = x.to_bits();
    let mantissa = bits & ((1 << 52) - 1);
    let raw = (bits >> 52 & 0x7ff) as i32;
    let (lead, exponent) = if raw == 0 { (0, -1022) } else { (1, raw - 1023) };
    format!("{sign}0x{lead}.{mantissa:013x}p{exponent:+}")
}
