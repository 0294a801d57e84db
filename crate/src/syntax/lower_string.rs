//! Literals: numbers, strings, f-strings, and `"…" % (…)` turned into an f-string as CPython does.

use num_bigint::BigInt;
use ruff_python_ast as ast;
use ruff_text_size::{Ranged, TextRange};

use super::error::{Checked, Fault, SyntaxErrorKind};
use super::fold;
use super::lower::Lower;
use super::tree::*;
use crate::code::constant::Constant;
use crate::source::span::Span;

/// What is refused: the table of names is larger than the engine.
pub(super) const CHARACTER_NAMES: &str = "character names (\\N{...}) in string literals";

/// Decimal digits that CPython converts without being asked to.
const MAX_DIGITS: usize = 4300;

impl<'a> Lower<'a, '_> {
    pub(super) fn number(&mut self, number: &ast::Number, range: TextRange) -> Checked<Constant> {
        match number {
            ast::Number::Float(value) => Ok(Constant::Float(*value)),
            ast::Number::Complex { real, imag } => Ok(Constant::Complex(*real, *imag)),
            ast::Number::Int(value) => {
                if let Some(small) = value.as_i64() {
                    return Ok(Constant::Int(small));
                }
                let digits: String = value.to_string().chars().filter(|c| *c != '_').collect();
                let (radix, tail) = match digits.get(..2).map(str::to_ascii_lowercase).as_deref() {
                    Some("0x") => (16, &digits[2..]),
                    Some("0o") => (8, &digits[2..]),
                    Some("0b") => (2, &digits[2..]),
                    _ => (10, &digits[..]),
                };
                if radix == 10 && tail.len() > MAX_DIGITS {
                    return Err(self.fault(
                        range,
                        format!(
                            "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {} digits; \
                             use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge \
                             integer literals to avoid decimal conversion limits.",
                            tail.len()
                        ),
                    ));
                }
                match BigInt::parse_bytes(tail.as_bytes(), radix) {
                    Some(value) => Ok(fold::int(value)),
                    None => Err(self.fault(range, "invalid decimal literal")),
                }
            }
        }
    }

    /// The value of string literals side by side.
    pub(super) fn text_value<'e>(&mut self, parts: impl Iterator<Item = &'e ast::StringLiteral>) -> Checked<Name> {
        let mut text = String::new();
        for part in parts {
            text.push_str(&self.literal(part)?);
        }
        Ok(self.name(&text))
    }

    fn literal(&mut self, part: &ast::StringLiteral) -> Checked<String> {
        let raw = part.flags.prefix().is_raw();
        self.checked_text(&part.value, part.content_range(), raw, false)
    }

    /// The parser cannot represent lone surrogates: where its value shows that one may have been written, the literal is read
    /// again from the source.
    fn checked_text(&mut self, value: &str, range: TextRange, raw: bool, f_string: bool) -> Checked<String> {
        if raw {
            return Ok(value.to_string());
        }
        self.check_escapes(range, false);
        let source = self.text.slice(range.start().into(), range.end().into());
        if !value.contains('\u{fffd}') {
            return Ok(value.to_string());
        }
        decode(source, f_string).ok_or_else(|| {
            let message = format!("unsupported: {CHARACTER_NAMES}");
            Fault::of(SyntaxErrorKind::Unsupported, self.span(range), message)
        })
    }

    pub(super) fn f_string(&mut self, span: Span, expr: &ast::ExprFString) -> Checked<ExprRef<'a>> {
        let mut parts = Vec::new();
        for part in expr.value.iter() {
            match part {
                ast::FStringPart::Literal(literal) => {
                    let value = self.literal(literal)?;
                    let span = self.span(literal.range);
                    parts.push(Part::Text(span, value, literal.flags.prefix().is_unicode()));
                }
                ast::FStringPart::FString(f_string) => {
                    let raw = f_string.flags.prefix().is_raw();
                    self.elements(&f_string.elements, raw, &mut parts)?;
                }
            }
        }
        Ok(self.joined(span, parts))
    }

    fn elements(
        &mut self,
        elements: &ast::InterpolatedStringElements,
        raw: bool,
        out: &mut Vec<Part<'a>>,
    ) -> Checked<()> {
        for element in elements {
            match element {
                ast::InterpolatedStringElement::Literal(literal) => {
                    let value = self.checked_text(&literal.value, literal.range, raw, true)?;
                    out.push(Part::Text(self.span(literal.range), value, false));
                }
                ast::InterpolatedStringElement::Interpolation(field) => self.field(field, raw, out)?,
            }
        }
        Ok(())
    }

    fn field(&mut self, field: &ast::InterpolatedElement, raw: bool, out: &mut Vec<Part<'a>>) -> Checked<()> {
        let span = self.span(field.range);
        let value = self.expr(&field.expression)?;
        let mut conversion = match field.conversion {
            ast::ConversionFlag::None => Conversion::None,
            ast::ConversionFlag::Str => Conversion::Str,
            ast::ConversionFlag::Repr => Conversion::Repr,
            ast::ConversionFlag::Ascii => Conversion::Ascii,
        };
        let spec = match &field.format_spec {
            Some(spec) => {
                let mut parts = Vec::new();
                self.elements(&spec.elements, raw, &mut parts)?;
                let start: u32 = spec.range().start().into();
                let spec_span = self.text.span(start.saturating_sub(1), spec.range().end().into());
                Some(self.joined(spec_span, parts))
            }
            None => None,
        };
        if let Some(debug) = &field.debug_text {
            if conversion == Conversion::None && spec.is_none() {
                conversion = Conversion::Repr;
            }
            let start: u32 = field.range.start().into();
            let start = start + 1;
            let end = start + debug.as_str().len() as u32;
            out.push(Part::Text(self.text.span(start, end), without_comments(debug.as_str()), false));
        }
        out.push(Part::Field(self.alloc(span, ExprKind::Formatted { value, conversion, spec })));
        Ok(())
    }

    /// Neighbouring texts are one constant; empty ones vanish.
    fn joined(&mut self, span: Span, parts: Vec<Part<'a>>) -> ExprRef<'a> {
        let mut values: Vec<ExprRef<'a>> = Vec::new();
        let mut open: Option<Text> = None;
        for part in parts {
            match part {
                Part::Text(span, text, u) => match &mut open {
                    Some((whole, so_far, _)) => {
                        so_far.push_str(&text);
                        (whole.end_line, whole.end_column) = (span.end_line, span.end_column);
                    }
                    None => open = Some((span, text, u)),
                },
                Part::Field(field) => {
                    self.close_text(open.take(), &mut values);
                    values.push(field);
                }
            }
        }
        self.close_text(open, &mut values);
        self.alloc(span, ExprKind::Joined(values))
    }

    fn close_text(&mut self, text: Option<Text>, values: &mut Vec<ExprRef<'a>>) {
        if let Some((span, text, u)) = text.filter(|(_, text, _)| !text.is_empty()) {
            let value = Constant::Str(self.name(&text));
            values.push(self.alloc(span, ExprKind::Constant { value, u }));
        }
    }

    /// `"%s: %5r" % (a, b)` as f-string, if all is as simple as that.
    pub(super) fn percent_format(&mut self, span: Span, format: &str, elts: &[ExprRef<'a>]) -> Option<ExprRef<'a>> {
        if elts.iter().any(|e| e.is_starred()) {
            return None;
        }
        let mut values = Vec::new();
        let mut left = elts.iter();
        let mut rest = format;
        loop {
            let mut text = String::new();
            // Text up to the next field; `%%` stands for `%`.
            loop {
                match rest.find('%') {
                    Some(at) if rest[at..].starts_with("%%") => {
                        text.push_str(&rest[..=at]);
                        rest = &rest[at + 2..];
                    }
                    Some(at) => {
                        text.push_str(&rest[..at]);
                        rest = &rest[at..];
                        break;
                    }
                    None => {
                        text.push_str(rest);
                        rest = "";
                        break;
                    }
                }
            }
            if !text.is_empty() {
                let text = self.name(&text);
                values.push(self.constant(Span::NOWHERE, Constant::Str(text)));
            }
            if rest.is_empty() {
                break;
            }
            let field = left.next()?;
            let (conversion, spec, length) = percent_field(rest)?;
            rest = &rest[length..];
            let spec = spec.map(|s| {
                let s = self.name(&s);
                self.constant(field.span, Constant::Str(s))
            });
            values.push(self.alloc(field.span, ExprKind::Formatted { value: field, conversion, spec }));
        }
        if left.next().is_some() {
            return None;
        }
        Some(self.alloc(span, ExprKind::Joined(values)))
    }
}

/// The text of a field with `=`: CPython leaves out what looks like a comment, even inside a string.
fn without_comments(text: &str) -> String {
    let lines = text.split('\n').map(|line| line.split('#').next().unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}

/// Of an f-string; whether the literal that it begins with is `u"…"`.
type Text = (Span, String, bool);

enum Part<'a> {
    Text(Span, String, bool),
    Field(ExprRef<'a>),
}

/// Reads `%-10.5s` at the start: conversion, format spec, length in bytes.
fn percent_field(text: &str) -> Option<(Conversion, Option<String>, usize)> {
    let bytes = text.as_bytes();
    let mut at = 1;
    let mut left = false;
    while let Some(flag @ (b'-' | b'+' | b' ' | b'#' | b'0')) = bytes.get(at) {
        left |= *flag == b'-';
        at += 1;
    }
    let digits = |at: &mut usize| -> Option<String> {
        let start = *at;
        while bytes.get(*at).is_some_and(u8::is_ascii_digit) {
            *at += 1;
        }
        if *at - start > 2 {
            return None;
        }
        text.get(start..*at).map(str::to_string)
    };
    let width = digits(&mut at)?;
    let mut precision = None;
    if bytes.get(at) == Some(&b'.') {
        at += 1;
        precision = Some(digits(&mut at)?);
    }
    let conversion = match bytes.get(at)? {
        b's' => Conversion::Str,
        b'r' => Conversion::Repr,
        b'a' => Conversion::Ascii,
        _ => return None,
    };
    let mut spec = String::new();
    if !width.is_empty() {
        let width: u32 = width.parse().ok()?;
        if !left && width > 0 {
            spec.push('>');
        }
        spec.push_str(&width.to_string());
    }
    if let Some(precision) = precision {
        let precision: u32 = if precision.is_empty() { 0 } else { precision.parse().ok()? };
        spec.push_str(&format!(".{precision}"));
    }
    Some((conversion, (!spec.is_empty()).then_some(spec), at + 1))
}

/// The value of the inside of a literal; None if it names a character.
fn decode(source: &str, f_string: bool) -> Option<String> {
    let mut out = String::new();
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        if f_string && (c == '{' || c == '}') && chars.peek() == Some(&c) {
            chars.next();
            out.push(c);
            continue;
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        let Some(escape) = chars.next() else {
            out.push('\\');
            break;
        };
        match escape {
            '\n' => {}
            '\\' | '\'' | '"' => out.push(escape),
            'a' => out.push('\x07'),
            'b' => out.push('\x08'),
            'f' => out.push('\x0c'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'v' => out.push('\x0b'),
            'N' => return None,
            '0'..='7' => {
                let mut value = escape.to_digit(8)?;
                for _ in 0..2 {
                    match chars.peek().and_then(|c| c.to_digit(8)) {
                        Some(digit) => {
                            value = value * 8 + digit;
                            chars.next();
                        }
                        None => break,
                    }
                }
                out.push(char::from_u32(value)?);
            }
            'x' | 'u' | 'U' => {
                let count = match escape {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let mut value = 0;
                for _ in 0..count {
                    value = value * 16 + chars.next()?.to_digit(16)?;
                }
                // Lone surrogates have a place of their own, see `Constant::Str`.
                let value = if (0xd800..0xe000).contains(&value) { value + 0x10_2000 } else { value };
                out.push(char::from_u32(value)?);
            }
            other => {
                out.push('\\');
                out.push(other);
            }
        }
    }
    Some(out)
}
