//! `_re`: compiled patterns and matches. Reading a pattern is done in Python (`re.py`), matching here.

mod matcher;
mod methods;
mod program;
mod scanner;
mod template;

use std::rc::Rc;

use super::native_class::NativeClass;
use crate::builtin::define;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Dict, OpaqueData, Raised, Result, Str, Value};
use crate::ops::sequence::byte_data;
use crate::types::arguments::{small_int, wrong_receiver};
use crate::vm::Machine;
use matcher::{Input, Matcher, NOWHERE, code_points};
use program::Program;

/// A compiled pattern.
pub struct Pattern {
    /// A str or bytes.
    pub source: Value,
    pub flags: i64,
    pub program: Program,
    /// Numbers of the named groups, by name.
    pub names: Rc<Dict>,
    /// How many codes CPython would make of it.
    pub length: usize,
}

impl OpaqueData for Pattern {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.source);
        seen(&Value::Dict(self.names.clone()));
    }

    /// Codes of four bytes.
    fn size(&self, _: &crate::object::Class) -> usize {
        112 + 4 * self.length
    }
}

/// What was found.
pub struct Match {
    pub pattern: Value,
    /// What was searched.
    pub string: Value,
    pub from: usize,
    pub to: usize,
    /// As the matcher left them.
    pub slots: Vec<usize>,
}

impl OpaqueData for Match {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.pattern);
        seen(&self.string);
    }

    /// Two marks of eight bytes for each group and the whole.
    fn size(&self, _: &crate::object::Class) -> usize {
        104 + 16 * (self.slots.len() / 2)
    }
}

pub static PATTERN: NativeClass = NativeClass::new("re", "Pattern", &[methods::PATTERN]).fixed();
pub static MATCH: NativeClass = NativeClass::new("re", "Match", &[methods::MATCH]).fixed();
static MATCHES: NativeClass = NativeClass::new("_re", "callable_iterator", &[scanner::ITERATOR]).fixed();
static SCANNER: NativeClass = NativeClass::new("_sre", "SRE_Scanner", &[scanner::METHODS]).fixed();

const TABLE: &[Def] = &[
    Def::function("compile", Arity::Between(5, 5), Call::Plain(compile)),
    Def::function(
        "fold",
        Arity::One,
        Call::Unary(|_, c| Ok(Value::Int(i64::from(matcher::fold(small_int(&c)? as u32))))),
    ),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_re", TABLE);
    PATTERN.publish(dict);
    MATCH.publish(dict);
}

/// `compile(pattern, flags, code, names, length)`
fn compile(_: &mut Machine, args: Args) -> Result {
    let [source, flags, code, names, length] = args.take();
    let ints = code.as_list().map_or(Vec::new(), |list| list.to_vec());
    let ints = ints.iter().map(small_int).collect::<Result<Vec<i64>>>()?;
    let names = names.as_dict().cloned().unwrap_or_default();
    let program = Program::read(&ints)?;
    let (flags, length) = (small_int(&flags)?, small_int(&length)? as usize);
    Ok(Value::opaque(PATTERN.get(), Pattern { source, flags, program, names, length }))
}

pub fn pattern(this: &Value) -> Result<&Pattern> {
    this.downcast::<Pattern>().ok_or_else(|| wrong_receiver("re.Pattern", this))
}

pub fn found(this: &Value) -> Result<&Match> {
    this.downcast::<Match>().ok_or_else(|| wrong_receiver("re.Match", this))
}

/// A text or bytes, made ready to be searched again and again.
pub struct Subject {
    pub string: Value,
    /// Code points of a text that is not ASCII; bytes of what is neither text nor bytes.
    chars: Vec<u32>,
    bytes: Vec<u8>,
}

impl Subject {
    /// TypeError where pattern and subject are not both texts.
    pub fn new(pattern: &Pattern, string: &Value) -> Result<Subject> {
        let text = pattern.source.as_str().is_some();
        let mut subject = Subject { string: string.clone(), chars: Vec::new(), bytes: Vec::new() };
        match string.as_str() {
            Some(_) if !text => return Err(Raised::type_error("cannot use a bytes pattern on a string-like object")),
            Some(s) if !s.is_ascii() => subject.chars = code_points(s.as_str()),
            Some(_) => {}
            None => {
                let Some(data) = byte_data(string) else {
                    let message = format!("expected string or bytes-like object, got '{}'", string.type_name());
                    return Err(Raised::type_error(message));
                };
                if text {
                    return Err(Raised::type_error("cannot use a string pattern on a bytes-like object"));
                }
                if string.as_bytes().is_none() {
                    subject.bytes = data.to_vec();
                }
            }
        }
        Ok(subject)
    }

    fn input(&self) -> Input<'_> {
        match (self.string.as_str(), self.string.as_bytes()) {
            (Some(s), _) if s.is_ascii() => Input::Bytes(s.as_str().as_bytes()),
            (Some(_), _) => Input::Chars(&self.chars),
            (None, Some(bytes)) => Input::Bytes(bytes),
            _ => Input::Bytes(&self.bytes),
        }
    }

    pub fn len(&self) -> usize {
        self.input().len()
    }

    /// A piece of it, of its own type.
    pub fn piece(&self, start: usize, end: usize) -> Value {
        piece(&self.string, start, end)
    }

    /// Searches; the slots of what was found.
    pub fn search(&self, pattern: &Pattern, from: usize, to: usize, not_empty_at: usize) -> Option<Vec<usize>> {
        let mut matcher = Matcher::new(&pattern.program, self.input(), to);
        (from <= to && matcher.search(from, not_empty_at)).then(|| std::mem::take(&mut matcher.slots))
    }

    /// Matches at one place.
    pub fn match_at(&self, pattern: &Pattern, from: usize, to: usize, whole: bool) -> Option<Vec<usize>> {
        let mut matcher = Matcher::new(&pattern.program, self.input(), to);
        (from <= to && matcher.match_at(from, whole)).then(|| std::mem::take(&mut matcher.slots))
    }
}

/// A piece of a text or of bytes.
pub fn piece(string: &Value, start: usize, end: usize) -> Value {
    match string.as_str() {
        Some(s) if start == 0 && end == s.len_chars() && matches!(string, Value::Str(_)) => string.clone(),
        Some(s) => Value::Str(s.slice(start, end)),
        None => {
            Value::bytes(byte_data(string).map_or(Vec::new(), |data| {
                data.get(start.min(data.len())..end.min(data.len())).unwrap_or(&[]).to_vec()
            }))
        }
    }
}

/// All matches of a pattern, one after the other.
pub struct Scan {
    pub at: usize,
    not_empty_at: usize,
}

impl Scan {
    pub fn from(at: usize) -> Scan {
        Scan { at, not_empty_at: NOWHERE }
    }

    pub fn next(&mut self, subject: &Subject, pattern: &Pattern, to: usize) -> Option<Vec<usize>> {
        let slots = subject.search(pattern, self.at, to, self.not_empty_at)?;
        self.at = slots[1];
        // The next one may begin here, but it has to take something.
        self.not_empty_at = if slots[0] == slots[1] { slots[1] } else { NOWHERE };
        Some(slots)
    }
}

/// A text made of pieces.
pub fn joined(like: &Value, pieces: &[Value]) -> Value {
    if like.as_str().is_some() {
        let mut text = String::new();
        pieces.iter().filter_map(Value::as_str).for_each(|piece: &Rc<Str>| text.push_str(piece.as_str()));
        return Value::string(text);
    }
    Value::bytes(pieces.iter().filter_map(byte_data).flat_map(|data| data.to_vec()).collect())
}
