//! Text to bytes and back: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, with the error handlers.

use std::fmt::Write;
use std::rc::Rc;

use crate::object::str::{char_from_code_point, code_point};
use crate::object::types::types;
use crate::object::{Args, Flow, Raised, Result, Str, Value};
use crate::ops::repr;

/// A known encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Sig,
    Ascii,
    Latin1,
    /// Bytes a unit, byte order if fixed (true: big-endian).
    Wide(usize, Option<bool>),
}

impl Encoding {
    fn find(name: &str) -> Result<Encoding> {
        let normal: String = name.to_lowercase().chars().map(|c| if c == '-' || c == ' ' { '_' } else { c }).collect();
        Ok(match normal.as_str() {
            "utf_8" | "utf8" | "u8" | "utf" | "cp65001" => Encoding::Utf8,
            "utf_8_sig" | "utf8_sig" => Encoding::Utf8Sig,
            "ascii" | "us_ascii" | "646" | "us" | "iso646_us" | "cp367" => Encoding::Ascii,
            "latin_1" | "latin1" | "latin" | "l1" | "iso8859_1" | "iso_8859_1" | "8859" | "cp819" | "iso8859" => {
                Encoding::Latin1
            }
            "utf_16" | "utf16" | "u16" => Encoding::Wide(2, None),
            "utf_16_le" | "utf_16le" | "utf16_le" => Encoding::Wide(2, Some(false)),
            "utf_16_be" | "utf_16be" | "utf16_be" => Encoding::Wide(2, Some(true)),
            "utf_32" | "utf32" | "u32" => Encoding::Wide(4, None),
            "utf_32_le" | "utf_32le" | "utf32_le" => Encoding::Wide(4, Some(false)),
            "utf_32_be" | "utf_32be" | "utf32_be" => Encoding::Wide(4, Some(true)),
            _ => return Err(Raised::lookup_error(format!("unknown encoding: {name}"))),
        })
    }

    /// As error messages name it; `big` is the order in use.
    fn name(self, big: Option<bool>) -> String {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8".into(),
            Encoding::Ascii => "ascii".into(),
            Encoding::Latin1 => "latin-1".into(),
            Encoding::Wide(width, _) => {
                let order = big.map_or("", |big| if big { "-be" } else { "-le" });
                format!("utf-{}{order}", width * 8)
            }
        }
    }
}

/// UnicodeEncodeError or UnicodeDecodeError for `object[start:end]`.
#[cold]
fn unicode_error(encoding: &str, object: Value, start: usize, end: usize, reason: &str) -> Raised {
    let class = if object.as_str().is_some() { &types().unicode_encode_error } else { &types().unicode_decode_error };
    let (start, end) = (Value::int_from_usize(start), Value::int_from_usize(end));
    let raised = Raised::with_args(
        class,
        vec![Value::str(encoding), object.clone(), start.clone(), end.clone(), Value::str(reason)],
    );
    let fields = [
        ("encoding", Value::str(encoding)),
        ("object", object),
        ("start", start),
        ("end", end),
        ("reason", Value::str(reason)),
    ];
    for (name, value) in fields {
        raised.0.set_field(name, value);
    }
    raised
}

fn unknown_handler(errors: &str) -> Raised {
    Raised::lookup_error(format!("unknown error handler name '{errors}'"))
}

/// `text.encode(encoding, errors)`.
pub fn encode(text: &Rc<Str>, encoding: &str, errors: &str) -> Result<Vec<u8>> {
    let encoding = Encoding::find(encoding)?;
    let plain = |c: char| !crate::object::str::is_surrogate(c);
    let (fits, reason): (fn(char) -> bool, _) = match encoding {
        Encoding::Ascii => (|c| c.is_ascii(), "ordinal not in range(128)"),
        Encoding::Latin1 => (|c| u32::from(c) < 256, "ordinal not in range(256)"),
        _ => (|c| !crate::object::str::is_surrogate(c), "surrogates not allowed"),
    };
    if encoding == Encoding::Utf8 && (text.is_ascii() || text.as_str().chars().all(plain)) {
        return Ok(text.as_str().as_bytes().to_vec());
    }
    let mut out = Encoder { encoding, out: Vec::with_capacity(text.as_str().len()) };
    match encoding {
        Encoding::Utf8Sig => out.push('\u{feff}'),
        Encoding::Wide(_, None) => out.push('\u{feff}'),
        _ => {}
    }
    let chars: Vec<char> = text.as_str().chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if fits(chars[at]) {
            out.push(chars[at]);
            at += 1;
            continue;
        }
        // A run of characters that do not fit is one error; the wide encodings report each by itself.
        let end = if matches!(encoding, Encoding::Wide(..)) {
            at + 1
        } else {
            (at..chars.len()).find(|&n| fits(chars[n])).unwrap_or(chars.len())
        };
        let failed =
            |start| unicode_error(&encoding.name(out_order(encoding)), Value::Str(text.clone()), start, end, reason);
        for (n, &c) in chars.iter().enumerate().take(end).skip(at) {
            out.replace(c, errors).unwrap_or_else(|| Err(failed(n)))?;
        }
        at = end;
    }
    Ok(out.out)
}

/// The order that messages name: none where a byte order mark is written.
fn out_order(encoding: Encoding) -> Option<bool> {
    if let Encoding::Wide(_, order) = encoding { order } else { None }
}

/// `text.encode(encoding, errors)`; what the engine does not know the module `codecs` may.
pub fn encoded(text: &Rc<Str>, encoding: String, errors: String) -> Result<Flow> {
    match encode(text, &encoding, &errors) {
        Err(raised) if raised.is_a(&types().lookup_error) => {
            Flow::task(by_registry("_encode_text", Value::Str(text.clone()), encoding, errors))
        }
        Err(raised) => Err(noted(raised, &encoding, "encoding")),
        data => data.map(|data| Flow::Value(Value::bytes(data))),
    }
}

/// `data.decode(encoding, errors)`, likewise; `object` is the bytes object.
pub fn decoded(data: &[u8], encoding: String, errors: String, object: Value) -> Result<Flow> {
    match decode(data, &encoding, &errors, &object) {
        Err(raised) if raised.is_a(&types().lookup_error) => {
            Flow::task(by_registry("_decode_text", object, encoding, errors))
        }
        Err(raised) => Err(noted(raised, &encoding, "decoding")),
        text => text.map(|text| Flow::Value(Value::Str(text))),
    }
}

/// CPython adds a note to the error of a codec that it found in its registry, not by one of a few names.
#[cold]
fn noted(raised: Raised, encoding: &str, doing: &str) -> Raised {
    const SHORT: &[&str] = &[
        "utf_8",
        "utf8",
        "utf_16",
        "utf16",
        "utf_32",
        "utf32",
        "ascii",
        "us_ascii",
        "latin1",
        "latin_1",
        "iso_8859_1",
        "iso8859_1",
    ];
    let plain = encoding.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    if !SHORT.contains(&plain.as_str()) && raised.is_a(&types().unicode_error) {
        super::exception::add_note(&raised.0, Value::string(format!("{doing} with '{encoding}' codec failed")));
    }
    raised
}

/// Asks a function of the module `codecs`.
async fn by_registry(function: &str, object: Value, encoding: String, errors: String) -> Result {
    let args = Args::from_vec(vec![object, Value::string(encoding), Value::string(errors)]);
    crate::module::call("codecs", function, args).await
}

struct Encoder {
    encoding: Encoding,
    out: Vec<u8>,
}

impl Encoder {
    fn push(&mut self, c: char) {
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8Sig => self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Encoding::Ascii | Encoding::Latin1 => self.out.push(u32::from(c) as u8),
            Encoding::Wide(2, order) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    self.out.extend_from_slice(&if order == Some(true) {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    });
                }
            }
            Encoding::Wide(_, order) => self.unit32(u32::from(c), order),
        }
    }

    fn unit32(&mut self, unit: u32, order: Option<bool>) {
        self.out.extend_from_slice(&if order == Some(true) { unit.to_be_bytes() } else { unit.to_le_bytes() });
    }

    /// Applies the error handler to one character; None: it is an error.
    fn replace(&mut self, c: char, errors: &str) -> Option<Result<()>> {
        let n = code_point(c);
        let mut text = String::new();
        match errors {
            "strict" => return None,
            "ignore" => {}
            "replace" => text.push('?'),
            "backslashreplace" => repr::escape(&mut text, c),
            "xmlcharrefreplace" => {
                let _ = write!(text, "&#{n};");
            }
            "surrogateescape" => match n {
                0xDC80..=0xDCFF => self.out.push((n - 0xDC00) as u8),
                _ => return None,
            },
            "surrogatepass" if (0xD800..0xE000).contains(&n) => match self.encoding {
                Encoding::Utf8 | Encoding::Utf8Sig => {
                    self.out.extend_from_slice(&[0xED, 0x80 | (n >> 6 & 0x3f) as u8, 0x80 | (n & 0x3f) as u8])
                }
                Encoding::Wide(2, order) => {
                    let unit = n as u16;
                    self.out.extend_from_slice(&if order == Some(true) {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    });
                }
                Encoding::Wide(_, order) => self.unit32(n, order),
                _ => return None,
            },
            "surrogatepass" => return None,
            _ => return Some(Err(unknown_handler(errors))),
        }
        for c in text.chars() {
            self.push(c);
        }
        Some(Ok(()))
    }
}

/// `data.decode(encoding, errors)`; `object` is the bytes object, for errors.
pub fn decode(data: &[u8], encoding: &str, errors: &str, object: &Value) -> Result<Rc<Str>> {
    let encoding = Encoding::find(encoding)?;
    let mut decoder = Decoder { data, object, errors, out: String::with_capacity(data.len()) };
    match encoding {
        Encoding::Utf8 => decoder.utf8(0)?,
        Encoding::Utf8Sig => decoder.utf8(if data.starts_with(&[0xEF, 0xBB, 0xBF]) { 3 } else { 0 })?,
        Encoding::Latin1 => decoder.out.extend(data.iter().map(|b| *b as char)),
        Encoding::Ascii => {
            for (at, &b) in data.iter().enumerate() {
                if b.is_ascii() {
                    decoder.out.push(b as char);
                } else {
                    decoder.failed("ascii", at, at + 1, "ordinal not in range(128)")?;
                }
            }
        }
        Encoding::Wide(width, order) => decoder.wide(width, order)?,
    }
    Ok(Str::from_string(decoder.out))
}

struct Decoder<'a> {
    data: &'a [u8],
    object: &'a Value,
    errors: &'a str,
    out: String,
}

impl Decoder<'_> {
    fn utf8(&mut self, mut at: usize) -> Result<()> {
        let data = self.data;
        while at < data.len() {
            let error = match std::str::from_utf8(&data[at..]) {
                Ok(text) => {
                    self.out.push_str(text);
                    return Ok(());
                }
                Err(error) => error,
            };
            let bad = at + error.valid_up_to();
            self.out.push_str(std::str::from_utf8(&data[at..bad]).unwrap_or_default());
            if self.errors == "surrogatepass"
                && let [0xED, b @ 0xA0..=0xBF, c @ 0x80..=0xBF, ..] = data[bad..]
            {
                self.out.extend(char_from_code_point(0xD000 | u32::from(b & 0x3f) << 6 | u32::from(c & 0x3f)));
                at = bad + 3;
                continue;
            }
            let (end, reason) = match error.error_len() {
                None => (data.len(), "unexpected end of data"),
                Some(len) if matches!(data[bad], 0x80..=0xC1 | 0xF5..) => (bad + len, "invalid start byte"),
                Some(len) => (bad + len, "invalid continuation byte"),
            };
            self.failed("utf-8", bad, end, reason)?;
            at = end;
        }
        Ok(())
    }

    fn wide(&mut self, width: usize, order: Option<bool>) -> Result<()> {
        let mark = |big: bool| -> &[u8] {
            match (width, big) {
                (2, false) => &[0xFF, 0xFE],
                (2, true) => &[0xFE, 0xFF],
                (_, false) => &[0xFF, 0xFE, 0, 0],
                (_, true) => &[0, 0, 0xFE, 0xFF],
            }
        };
        let (mut at, big) = match order {
            Some(big) => (0, big),
            None if self.data.starts_with(mark(false)) => (width, false),
            None if self.data.starts_with(mark(true)) => (width, true),
            None => (0, false),
        };
        let name = Encoding::Wide(width, order).name(Some(big));
        while at < self.data.len() {
            let Some(unit) = self.unit(at, width, big) else {
                let end = self.data.len();
                return self.failed(&name, at, end, "truncated data");
            };
            let (next, found) = if width == 4 { self.unit_of_32(at, unit) } else { self.units_of_16(at, unit, big) };
            match found {
                Ok(c) => self.out.push(c),
                Err(reason) => self.failed(&name, at, next, reason)?,
            }
            at = next;
        }
        Ok(())
    }

    fn unit(&self, at: usize, width: usize, big: bool) -> Option<u32> {
        let bytes = self.data.get(at..at + width)?;
        let join = |value: u32, b: &u8| value << 8 | u32::from(*b);
        Some(if big { bytes.iter().fold(0, join) } else { bytes.iter().rev().fold(0, join) })
    }

    fn unit_of_32(&self, at: usize, unit: u32) -> (usize, std::result::Result<char, &'static str>) {
        let surrogate = (0xD800..0xE000).contains(&unit);
        let found = match char_from_code_point(unit) {
            Some(c) if !surrogate || self.errors == "surrogatepass" => Ok(c),
            Some(_) => Err("code point in surrogate code point range(0xd800, 0xe000)"),
            None => Err("code point not in range(0x110000)"),
        };
        (at + 4, found)
    }

    fn units_of_16(&self, at: usize, unit: u32, big: bool) -> (usize, std::result::Result<char, &'static str>) {
        if !(0xD800..0xE000).contains(&unit) {
            return (at + 2, char::from_u32(unit).ok_or("illegal encoding"));
        }
        if self.errors == "surrogatepass" && !matches!(self.unit(at + 2, 2, big), Some(0xDC00..0xE000) if unit < 0xDC00)
        {
            return (at + 2, char_from_code_point(unit).ok_or("illegal encoding"));
        }
        if unit >= 0xDC00 {
            return (at + 2, Err("illegal encoding"));
        }
        match self.unit(at + 2, 2, big) {
            Some(low @ 0xDC00..0xE000) => {
                let n = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                (at + 4, char::from_u32(n).ok_or("illegal encoding"))
            }
            Some(_) => (at + 2, Err("illegal UTF-16 surrogate")),
            None => (self.data.len(), Err("unexpected end of data")),
        }
    }

    /// Applies the error handler to the bytes `start..end`.
    fn failed(&mut self, encoding: &str, start: usize, end: usize, reason: &str) -> Result<()> {
        match self.errors {
            "ignore" => {}
            "replace" => self.out.push('\u{fffd}'),
            "backslashreplace" => {
                for b in &self.data[start..end] {
                    let _ = write!(self.out, "\\x{b:02x}");
                }
            }
            "surrogateescape" if self.data[start..end].iter().all(|b| !b.is_ascii()) => {
                self.out
                    .extend(self.data[start..end].iter().filter_map(|b| char_from_code_point(0xDC00 + u32::from(*b))));
            }
            "strict" | "surrogateescape" | "surrogatepass" => {
                return Err(unicode_error(encoding, self.object.clone(), start, end, reason));
            }
            other => return Err(unknown_handler(other)),
        }
        Ok(())
    }
}
