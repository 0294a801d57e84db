//! What a file object holds, and how its contents are read and written.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::generated::Generated;
use crate::memory::account::{Charge, Kind as Charged};
use crate::memory::block;
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
    /// What was written to a text file and waits to be encoded.
    pub pending: Pending,
    pub buffer: Charge,
    /// Bytes that CPython's buffer has room for, of what is in memory.
    pub slots: Cell<usize>,
}

/// Texts that wait, and their length, in the list that CPython keeps them in.
#[derive(Default)]
pub struct Pending {
    texts: RefCell<Vec<Value>>,
    length: Cell<usize>,
    list: Charge,
}

/// What a file object holds: flushed when it goes.
pub struct Handle(pub File);
impl OpaqueData for Handle {
    fn size(&self, class: &Class) -> usize {
        match (self.0.kind, self.0.text) {
            (Kind::Memory, false) if self.0.slots.get() > 0 => {
                crate::memory::size::of_type(&class.name()) + block::bytes(self.0.slots.get())
            }
            (Kind::Disk, false) => 168 + BUFFER,
            _ => crate::memory::size::of_type(&class.name()),
        }
    }

    fn block(&self, class: &Class) -> usize {
        match (self.0.kind, self.0.text) {
            (Kind::Disk, true) => TEXT_FILE + if self.0.readable { DECODER } else { ENCODER },
            (Kind::Disk, false) => BINARY_FILE,
            _ => crate::memory::size::of_type(&class.name()),
        }
    }
}

/// A file and, where it is text, its decoder or encoder, as they were measured; its buffer.
const TEXT_FILE: usize = 586;
const DECODER: usize = 376;
const ENCODER: usize = 312;
const BINARY_FILE: usize = 464;
const BUFFER: usize = 4096;
/// Beside the bytes of a chunk while they are read: views of them, and their count.
const READING: usize = 340;

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
            pending: Pending::default(),
            slots: Cell::new(0),
            buffer: Charge::of(Charged::BUFFER, || if kind == Kind::Disk { BUFFER } else { 0 }),
        }
    }

    /// So many bytes of a text file are about to be read: CPython decodes some kilobytes at once. It gives what is kept of a line that
    /// takes more than one such chunk, until it is whole. `whole`: no more is looked for behind those bytes.
    pub fn chunk(&self, length: usize, whole: bool) -> Vec<Charge> {
        let mut pieces = Vec::new();
        if !self.chunk.is_on() || !self.text || self.kind != Kind::Disk {
            return pieces;
        }
        let mut at = self.at.get();
        let end = at + length;
        while at < end || !whole {
            if at >= self.chunk_end.get() {
                self.refill();
            }
            if at >= self.chunk_end.get() {
                break;
            }
            let piece = end.min(self.chunk_end.get()) - at;
            at += piece;
            if at < end || !whole {
                pieces.push(Charge::of(Charged::STR, || block::str(piece, 0)));
            }
            if piece == 0 {
                break;
            }
        }
        pieces
    }

    /// Reads and decodes the next bytes; what was decoded before is gone by then.
    fn refill(&self) {
        let from = self.chunk_end.get().max(self.at.get());
        let next = super::method::CHUNK.min(self.data.borrow().len().saturating_sub(from));
        self.chunk.resize(0);
        {
            let _read = Charge::of(Charged::BUFFER, || block::bytes(super::method::CHUNK) + READING);
        }
        if next > 0 {
            self.chunk.resize(block::bytes(next) + block::str(next, 0));
        }
        self.chunk_end.set(from + next);
    }

    /// Makes more of a generated log, and forgets what was read of it. Whether there was more.
    pub fn grow(&self) -> bool {
        let Some(mut generated) = self.generated.get() else { return false };
        let mut data = self.data.borrow_mut();
        let read = self.at.replace(0).min(data.len());
        self.chunk_end.set(self.chunk_end.get().saturating_sub(read));
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
        if self.kind == Kind::Memory {
            self.charge_memory(data.len());
        }
        self.at.set(at + new.len());
        self.dirty.set(true);
    }

    /// A text was written: it is kept as it is until there is enough to encode.
    pub fn hold(&self, text: &Value, length: usize) {
        if !self.chunk.is_on() || self.kind != Kind::Disk {
            return;
        }
        let count = {
            let mut texts = self.pending.texts.borrow_mut();
            texts.push(text.clone());
            texts.len()
        };
        if count == 2 {
            self.pending.list.adopt(Charge::of(Charged::BUFFER, || block::list(2)));
        }
        self.pending.list.grow_list(count);
        self.pending.length.set(self.pending.length.get() + length);
        if self.pending.length.get() >= super::method::CHUNK {
            self.encode_pending();
        }
    }

    fn encode_pending(&self) {
        let _encoded = Charge::of(Charged::BYTES, || block::bytes(self.pending.length.take()));
        drop(self.pending.texts.take());
        self.pending.list.adopt(Charge::default());
    }

    /// Gives up what was read ahead.
    pub fn forget_chunk(&self) {
        self.chunk.resize(0);
        self.chunk_end.set(0);
    }

    /// What is in memory has so many bytes now. A text is written with a quarter of room to grow.
    fn charge_memory(&self, len: usize) {
        let slots = self.slots.get();
        self.slots.set(match self.text {
            true if len > slots => len + len / 4,
            true => slots,
            false if len > slots => block::buffer_slots(slots, len),
            false => slots,
        });
        self.buffer.resize(block::bytes(self.slots.get()));
    }

    /// Sends changed contents to the file.
    pub fn flush(&self) -> Result<()> {
        if !self.pending.texts.borrow().is_empty() {
            self.encode_pending();
        }
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
