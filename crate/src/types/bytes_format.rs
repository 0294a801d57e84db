//! `%`-formatting of bytes and bytearray.

use super::bytes_find::{like, receiver};
use super::percent_format::{Reader, Values, field, number_text, text_for};
use crate::object::native::Flow;
use crate::object::{Raised, Result, Value, intern};
use crate::ops::sequence;
use crate::vm::{Machine, ask};

/// `bytes.__mod__`.
pub fn bytes_mod(_: &mut Machine, this: Value, values: Value) -> Result<Flow> {
    if sequence::byte_data(&this).is_none() {
        return Ok(Flow::Value(Value::NotImplemented));
    }
    Flow::task(async move { format(this, values).await })
}

/// Bytes stand as the characters U+0000 to U+00FF while they are formatted.
fn chars_of(data: &[u8]) -> String {
    data.iter().map(|b| *b as char).collect()
}

async fn format(this: Value, values: Value) -> Result {
    let mut values = Values::new(values);
    let mut reader = Reader { chars: chars_of(&receiver(&this)?).chars().collect(), at: 0 };
    let mut out = String::new();
    while let Some(&c) = reader.chars.get(reader.at) {
        reader.at += 1;
        if c != '%' {
            out.push(c);
            continue;
        }
        let key = match reader.key()? {
            Some(key) => Some(values.key(&Value::bytes(key.chars().map(|c| c as u8).collect())).await?),
            None => None,
        };
        let directive = reader.directive(&mut values)?;
        if directive.kind == '%' {
            out.push('%');
            continue;
        }
        let value = match key {
            Some(value) => value,
            None => values.take()?,
        };
        let text = match directive.kind {
            's' | 'b' => {
                let text = chars_of(&data_for(&value).await?);
                let shown: String = text.chars().take(directive.precision.unwrap_or(usize::MAX)).collect();
                field(&shown, &directive)?
            }
            'r' | 'a' => {
                let text = text_for('a', &value).await?;
                let shown: String = text.as_str().chars().take(directive.precision.unwrap_or(usize::MAX)).collect();
                field(&shown, &directive)?
            }
            'c' => field(&chars_of(&[byte_for(&value)?]), &directive)?,
            kind => match number_text(&directive, &value, kind).await? {
                Some(text) => text,
                None => {
                    let at = reader.at - 1;
                    return Err(Raised::value_error(format!(
                        "unsupported format character '{kind}' (0x{:x}) at index {at}",
                        u32::from(kind)
                    )));
                }
            },
        };
        out.push_str(&text);
    }
    values.finish("bytes")?;
    Ok(like(&this, out.chars().map(|c| c as u8).collect()))
}

/// The data of `%s`: bytes-like or what has `__bytes__`.
async fn data_for(v: &Value) -> Result<Vec<u8>> {
    if let Some(data) = sequence::byte_data(v) {
        return Ok(data);
    }
    if let Some(made) = ask::special(v, &intern("__bytes__"), Vec::new()).await? {
        return made
            .as_bytes()
            .map(|b| b.to_vec())
            .ok_or_else(|| Raised::type_error(format!("__bytes__ returned non-bytes (type {})", made.type_name())));
    }
    Err(Raised::type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
        v.type_name()
    )))
}

fn byte_for(v: &Value) -> Result<u8> {
    if let Some([one]) = sequence::byte_data(v).as_deref() {
        return Ok(*one);
    }
    if v.is_int() {
        return v
            .as_int()
            .and_then(|n| u8::try_from(n).ok())
            .ok_or_else(|| Raised::overflow_error("%c arg not in range(256)"));
    }
    Err(Raised::type_error("%c requires an integer in range(256) or a single byte"))
}
