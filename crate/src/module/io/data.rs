//! What a file object holds, and how its contents are read and written.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::generated::Generated;
use crate::memory::account::{Charge, Kind as Charged};
use crate::object::{Class, OpaqueData, Raised, Result, Value};
use crate::session::host::Host;
use crate::types::codec;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file with a path.
    Disk,
    /// StringIO, BytesIO.
    Memory,
    /// Standard input, output or error.
    Stream(u8),
}

/// How lines end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Newline {
    /// `\r\n` and `\r` become `\n`.
    Universal,
    /// All three end lines and stay.
    Any,
    Exact(&'static str),
}

pub struct File {
    pub host: Rc<Host>,
    pub kind: Kind,
    pub text: bool,
    pub name: Value,
    pub mode: &'static str,
    pub path: String,
    pub readable: bool,
    pub writable: bool,
    pub append: bool,
    pub newline: Newline,
    pub encoding: String,
    pub errors: String,
    /// The whole contents; of a text file, once `decoded`, as UTF-8 with `\n` for line ends.
    pub data: RefCell<Vec<u8>>,
    pub decoded: Cell<bool>,
    pub at: Cell<usize>,
    /// Of a log that is made while it is read: what is to come, and the length of what was read and is forgotten.
    pub generated: Cell<Option<Generated>>,
    pub forgotten: Cell<usize>,
    pub dirty: Cell<bool>,
    pub closed: Cell<bool>,
    /// What a text file has decoded ahead, with the bytes that it came from.
    pub chunk: Charge,
    /// Up to where that reaches.
    pub chunk_end: Cell<usize>,
}

/// What a file object holds: flushed when it goes.
pub struct Handle(pub File);
impl OpaqueData for Handle {
    fn block(&self, class: &Class) -> usize {
        match (self.0.kind, self.0.text) {
            (Kind::Disk, true) => TEXT_FILE,
            (Kind::Disk, false) => BINARY_FILE,
            _ => crate::memory::size::of_type(&class.name()),
        }
    }
}

/// A file with its buffer and, where it is text, its decoder, as they were measured.
const TEXT_FILE: usize = 5058;
const BINARY_FILE: usize = 4560;

impl File {
    pub fn new(host: Rc<Host>, kind: Kind, text: bool) -> File {
        File {
            host,
            kind,
            text,
            name: Value::Null,
            mode: "",
            path: String::new(),
            readable: true,
            writable: true,
            append: false,
            newline: Newline::Exact("\n"),
            encoding: "utf-8".into(),
            errors: "strict".into(),
            data: RefCell::default(),
            decoded: Cell::new(kind != Kind::Disk),
            at: Cell::new(0),
            generated: Cell::new(None),
            forgotten: Cell::new(0),
            dirty: Cell::new(false),
            closed: Cell::new(false),
            chunk: Charge::of(Charged::BUFFER, || 0),
            chunk_end: Cell::new(0),
        }
    }

    /// A line of a text file is about to be read: CPython decodes some kilobytes at once.
    pub fn chunk(&self) {
        if !self.chunk.is_on() || !self.text || self.kind != Kind::Disk || self.at.get() < self.chunk_end.get() {
            return;
        }
        let next = super::method::CHUNK.min(self.data.borrow().len() - self.at.get());
        // The next bytes are read while what was decoded before is still there.
        let _read = Charge::of(Charged::BUFFER, || if self.chunk_end.get() > 0 { next + 65 } else { 0 });
        self.chunk.resize(2 * (next + 40));
        self.chunk_end.set(self.at.get() + next);
    }

    /// Makes more of a generated log, and forgets what was read of it. Whether there was more.
    pub fn grow(&self) -> bool {
        let Some(mut generated) = self.generated.get() else { return false };
        let mut data = self.data.borrow_mut();
        let read = self.at.replace(0).min(data.len());
        data.drain(..read);
        self.forgotten.set(self.forgotten.get() + read);
        let any = generated.more(&mut data);
        self.generated.set(Some(generated));
        any
    }

    /// Decodes a text file when it is first read or written.
    pub fn decode(&self) -> Result<()> {
        if !self.text || self.decoded.replace(true) {
            return Ok(());
        }
        let raw = self.data.take();
        let utf8 = matches!(self.encoding.to_ascii_lowercase().as_str(), "utf-8" | "utf8")
            && std::str::from_utf8(&raw).is_ok();
        let mut text = if utf8 {
            raw
        } else {
            let object = Value::bytes(raw.clone());
            codec::decode(&raw, &self.encoding, &self.errors, &object)?.as_str().as_bytes().to_vec()
        };
        if self.newline == Newline::Universal && text.contains(&b'\r') {
            let plain = String::from_utf8_lossy(&text).replace("\r\n", "\n").replace('\r', "\n");
            text = plain.into_bytes();
        }
        let old_end = self.append && !text.is_empty();
        if old_end {
            self.at.set(text.len());
        }
        self.data.replace(text);
        Ok(())
    }

    /// Bytes from here on that one line takes, at most `limit`.
    pub fn line_length(&self, data: &[u8]) -> usize {
        let rest = data.get(self.at.get()..).unwrap_or(&[]);
        let found = match self.newline {
            Newline::Any if self.text => {
                memchr::memchr2(b'\n', b'\r', rest).map(|n| if rest[n..].starts_with(b"\r\n") { n + 2 } else { n + 1 })
            }
            Newline::Exact(end) if self.text && end != "\n" => {
                memchr::memmem::find(rest, end.as_bytes()).map(|n| n + end.len())
            }
            _ => memchr::memchr(b'\n', rest).map(|n| n + 1),
        };
        found.unwrap_or(rest.len())
    }

    /// Bytes that `count` characters (of a binary file: bytes) from here on take.
    pub fn span(&self, data: &[u8], count: usize) -> usize {
        let rest = data.get(self.at.get()..).unwrap_or(&[]);
        if !self.text {
            return count.min(rest.len());
        }
        // A character begins where no continuation byte stands.
        rest.iter().enumerate().filter(|(_, b)| **b & 0xC0 != 0x80).nth(count).map_or(rest.len(), |(n, _)| n)
    }

    /// Takes `length` bytes from here on.
    pub fn take(&self, length: usize) -> Value {
        let data = self.data.borrow();
        let at = self.at.get().min(data.len());
        let end = (at + length).min(data.len());
        if length > 0 {
            self.at.set(end);
        }
        self.value(&data[at..end])
    }

    pub fn value(&self, data: &[u8]) -> Value {
        if self.text { Value::string(String::from_utf8_lossy(data).into_owned()) } else { Value::bytes(data.to_vec()) }
    }

    /// Writes at the place where it stands.
    pub fn put(&self, new: &[u8]) {
        let mut data = self.data.borrow_mut();
        let at = if self.append { data.len() } else { self.at.get() };
        if at > data.len() {
            data.resize(at, 0);
        }
        let replaced = if self.text && self.kind == Kind::Memory {
            let count = new.iter().filter(|b| **b & 0xC0 != 0x80).count();
            self.at.set(at);
            self.span(&data, count)
        } else {
            new.len().min(data.len() - at)
        };
        data.splice(at..at + replaced, new.iter().copied());
        self.at.set(at + new.len());
        self.dirty.set(true);
    }

    /// Sends changed contents to the file.
    pub fn flush(&self) -> Result<()> {
        if self.kind != Kind::Disk || !self.dirty.replace(false) {
            return Ok(());
        }
        let data = self.data.borrow();
        let encoded;
        let bytes: &[u8] = if self.text
            && self.decoded.get()
            && !matches!(self.encoding.to_ascii_lowercase().as_str(), "utf-8" | "utf8")
        {
            let text = crate::object::Str::from_string(String::from_utf8_lossy(&data).into_owned());
            encoded = codec::encode(&text, &self.encoding, &self.errors)?;
            &encoded
        } else {
            &data
        };
        self.host.try_write(&self.path, bytes).map_err(|error| super::open::os_error(&error, self.name.clone()))
    }

    pub fn check_open(&self) -> Result<()> {
        match self.closed.get() {
            true if self.kind == Kind::Memory && self.text => Err(Raised::value_error("I/O operation on closed file")),
            true => Err(Raised::value_error(if self.text || self.kind == Kind::Memory {
                "I/O operation on closed file."
            } else {
                "I/O operation on closed file"
            })),
            false => Ok(()),
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // As `__del__`: what was written is not lost; an error has nobody to go to.
        let _ = self.0.flush();
    }
}
