//! Text. Kept as UTF-8 with the number of characters and the hash.
//!
//! Lone surrogates, which Python allows and UTF-8 does not, stand as the last 2,048 code points of plane 16
//! (private use): U+D800 + k is kept as U+10F800 + k. `ord`, `chr`, `repr` and the codecs translate.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use compact_str::CompactString;

use super::hash::hash_text;
use crate::memory::account::{self, Charge, Kind};
use crate::memory::block;

/// First of the stand-ins for surrogates.
const SURROGATE_STAND_IN: u32 = 0x10_F800;
/// One offset is kept for each so many characters of a long text that is not ASCII.
const STRIDE: usize = 64;

pub struct Str {
    text: CompactString,
    /// Characters (code points).
    chars: usize,
    /// Cached hash; 0 is "not computed yet" (no text but the empty one hashes to 0).
    hash: Cell<i64>,
    /// Whether this very object is in the intern table.
    pub(super) interned: Cell<bool>,
    /// Byte offset of every `STRIDE`th character, made on the first indexing.
    offsets: OnceCell<Box<[u32]>>,
    charge: Charge,
}

thread_local! {
    static CHARS: Vec<Rc<Str>> = (0..256u32).map(|c| Rc::new(Str::build(CompactString::from(char::from_u32(c).unwrap_or('?').to_string())))).collect();
    static EMPTY: Rc<Str> = Rc::new(Str::build(CompactString::default()));
}

impl Str {
    fn build(text: CompactString) -> Str {
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() };
        Str::with_chars(text, chars)
    }

    fn with_chars(text: CompactString, chars: usize) -> Str {
        Str {
            text,
            chars,
            hash: Cell::new(0),
            interned: Cell::new(false),
            offsets: OnceCell::new(),
            charge: Charge::default(),
        }
    }

    /// An object of its own, which is charged.
    fn made(text: CompactString) -> Rc<Str> {
        Str::build(text).charged()
    }

    fn charged(mut self) -> Rc<Str> {
        self.charge = Charge::of(Kind::STR, || self.block());
        Rc::new(self)
    }

    /// Bytes that CPython allocates for it.
    pub fn block(&self) -> usize {
        block::str(self.chars, self.widest())
    }

    /// The largest code point.
    fn widest(&self) -> u32 {
        if self.is_ascii() { 0 } else { self.text.chars().map(code_point).max().unwrap_or(0) }
    }

    /// As `new`, of text that is known to be ASCII.
    pub fn of_ascii(text: &str) -> Rc<Str> {
        if text.len() < 2 {
            return Str::new(text);
        }
        Str::with_chars(CompactString::from(text), text.len()).charged()
    }

    pub fn new(text: &str) -> Rc<Str> {
        match text.len() {
            0 => EMPTY.with(Rc::clone),
            1 => Str::from_char(text.as_bytes()[0] as char),
            _ => Str::made(CompactString::from(text)),
        }
    }

    pub fn from_string(text: String) -> Rc<Str> {
        if text.len() <= 1 { Str::new(&text) } else { Str::made(CompactString::from(text)) }
    }

    /// What CPython writes anew each time: where an account is open, an object of its own also if it is one character.
    pub fn own(text: String) -> Rc<Str> {
        if text.is_empty() || !account::is_on() { Str::from_string(text) } else { Str::made(CompactString::from(text)) }
    }

    /// A one-character str (those up to U+00FF are shared, as in CPython).
    pub fn from_char(c: char) -> Rc<Str> {
        match u32::from(c) {
            n @ 0..256 => CHARS.with(|chars| chars[n as usize].clone()),
            _ => Str::made(CompactString::from(c.encode_utf8(&mut [0; 4]) as &str)),
        }
    }

    /// An object of its own even when short: for the intern table.
    pub(super) fn unshared(text: &str) -> Str {
        Str::build(CompactString::from(text))
    }

    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Number of characters (`len(s)`).
    #[inline]
    pub fn len_chars(&self) -> usize {
        self.chars
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.chars == 0
    }

    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.chars == self.text.len()
    }

    pub fn is_interned(&self) -> bool {
        self.interned.get()
    }

    /// Python's `hash(s)` under `PYTHONHASHSEED=0`.
    #[inline]
    pub fn hash(&self) -> i64 {
        match self.hash.get() {
            0 => {
                let h = hash_text(&self.text, self.is_ascii());
                self.hash.set(h);
                h
            }
            h => h,
        }
    }

    /// Byte offset of character `index` (`index` may be the length).
    pub fn offset(&self, index: usize) -> usize {
        if self.is_ascii() || index == 0 {
            return index.min(self.text.len());
        }
        if index >= self.chars {
            return self.text.len();
        }
        let offsets = self.offsets.get_or_init(|| {
            self.text.char_indices().step_by(STRIDE).map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX)).collect()
        });
        let start = offsets.get(index / STRIDE).map_or(0, |&at| at as usize);
        let rest = &self.text[start..];
        start + rest.char_indices().nth(index % STRIDE).map_or(rest.len(), |(at, _)| at)
    }

    /// Character number of a byte offset.
    pub fn char_index(&self, offset: usize) -> usize {
        if self.is_ascii() { offset } else { self.text[..offset].chars().count() }
    }

    /// The character at `index`, which must be below the length.
    pub fn char_at(&self, index: usize) -> char {
        if self.is_ascii() {
            return self.text.as_bytes().get(index).map_or('\0', |&b| b as char);
        }
        self.text[self.offset(index)..].chars().next().unwrap_or('\0')
    }

    /// Characters `start..end` (both at most the length).
    pub fn slice(&self, start: usize, end: usize) -> Rc<Str> {
        if start >= end {
            return Str::new("");
        }
        Str::new(&self.text[self.offset(start)..self.offset(end)])
    }

    /// Appends in place; only for a text that nobody else refers to (see `s += t`).
    pub fn push_str(&mut self, more: &Str) {
        self.text.push_str(&more.text);
        self.chars += more.chars;
        self.hash.set(0);
        self.interned.set(false);
        self.offsets = OnceCell::new();
        if self.charge.is_on() {
            self.charge.resize(self.block());
        }
    }
}

/// The code point that Python sees (`ord`): stand-ins become surrogates again.
pub fn code_point(c: char) -> u32 {
    let n = u32::from(c);
    if n >= SURROGATE_STAND_IN { n - SURROGATE_STAND_IN + 0xD800 } else { n }
}

/// The character kept for a code point; None above U+10FFFF.
pub fn char_from_code_point(n: u32) -> Option<char> {
    if (0xD800..0xE000).contains(&n) { char::from_u32(n - 0xD800 + SURROGATE_STAND_IN) } else { char::from_u32(n) }
}

/// Whether the kept character stands for a lone surrogate.
pub fn is_surrogate(c: char) -> bool {
    u32::from(c) >= SURROGATE_STAND_IN
}
