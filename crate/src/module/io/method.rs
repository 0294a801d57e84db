//! Methods of file objects.

use std::rc::Rc;

use super::data::{File, Handle, Kind, Newline};
use super::{TEXT, unsupported};
use crate::memory::account::{Charge, Kind as Charged};
use crate::memory::block;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, List, Raised, Result, Value};
use crate::ops::repr::str_repr;
use crate::ops::sequence::byte_data;
use crate::session::input::Line;
use crate::types::arguments::{small_int, wrong_receiver};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| {
            receiver(&this)?.check_open()?;
            Ok(this)
        }),
    ),
    Def::method(
        "__next__",
        Arity::None,
        Call::FlowUnary(|m, this| {
            if is_stdin(&this) {
                reading(m, Args::one(this), |args| next(&args.pos[0]))
            } else {
                next(&this).map(Flow::Value)
            }
        }),
    ),
    Def::method("read", Arity::Between(0, 1), Call::Flow(|m, args| reading(m, args, read))),
    Def::method(
        "readinto",
        Arity::One,
        Call::Flow(|m, args| {
            reading(m, args, |args| {
                let [this, buffer] = [&args.pos[0], &args.pos[1]];
                let Some(array) = buffer.downcast::<crate::object::opaque::ByteArray>() else {
                    return Err(Raised::type_error(format!(
                        "readinto() argument must be read-write bytes-like object, not {}",
                        buffer.type_name()
                    )));
                };
                let room = array.data.borrow().len();
                let read = read(&Args::two(this.clone(), Value::int_from_usize(room)))?;
                let read = read.as_bytes().map_or(Vec::new(), |b| b.to_vec());
                array.data_mut()[..read.len()].copy_from_slice(&read);
                Ok(Value::int_from_usize(read.len()))
            })
        }),
    ),
    Def::method("read1", Arity::Between(0, 1), Call::Flow(|m, args| reading(m, args, read))),
    Def::method(
        "readline",
        Arity::Between(0, 1),
        Call::Flow(|m, args| reading(m, args, |args| line(receiver(&args.pos[0])?, size(args)?))),
    ),
    Def::method("readlines", Arity::Between(0, 1), Call::Flow(|m, args| reading(m, args, lines))),
    Def::method("write", Arity::One, Call::Binary(|m, this, what| write(m, &this, &what))),
    Def::method(
        "writelines",
        Arity::One,
        Call::FlowBinary(|_, this, lines| {
            Flow::task(async move {
                let lines = ask::iter(&lines).await?;
                while let Some(next) = ask::next(&lines).await? {
                    let this = this.clone();
                    ask::machine(move |m| write(m, &this, &next)).await?;
                }
                Ok(Value::None)
            })
        }),
    ),
    Def::method("seek", Arity::Between(1, 2), Call::Plain(seek)),
    Def::method(
        "tell",
        Arity::None,
        Call::Unary(|_, this| {
            let file = receiver(&this)?;
            file.check_open()?;
            Ok(position(file))
        }),
    ),
    Def::method(
        "truncate",
        Arity::Between(0, 1),
        Call::Plain(|_, args| {
            let file = receiver(&args.pos[0])?;
            file.check_open()?;
            file.decode()?;
            let length = match size(&args)? {
                Some(n) if file.text && file.kind == Kind::Memory => offset(file, n),
                Some(n) => n,
                None => file.at.get(),
            };
            file.data.borrow_mut().truncate(length);
            file.dirty.set(true);
            Ok(Value::int_from_usize(length))
        }),
    ),
    Def::method(
        "getvalue",
        Arity::None,
        Call::Unary(|_, this| {
            let file = receiver(&this)?;
            file.check_open()?;
            if file.kind != Kind::Memory {
                return Err(Raised::no_attribute(&this, "getvalue"));
            }
            let value = file.value(&file.data.borrow());
            file.copied();
            Ok(value)
        }),
    ),
    Def::method(
        "flush",
        Arity::None,
        Call::Unary(|m, this| {
            let file = receiver(&this)?;
            file.check_open()?;
            if matches!(file.kind, Kind::Stream(_)) {
                (m.host.flush)();
            }
            file.flush().map(|()| Value::None)
        }),
    ),
    Def::method("close", Arity::None, Call::Unary(|_, this| close(&this))),
    Def::method(
        "__enter__",
        Arity::None,
        Call::Unary(|_, this| {
            receiver(&this)?.check_open()?;
            Ok(this)
        }),
    ),
    Def::method("__exit__", Arity::Any, Call::Plain(|_, args| close(args.pos.first().unwrap_or(&Value::None)))),
    Def::method("readable", Arity::None, Call::Unary(|_, this| Ok(Value::Bool(receiver(&this)?.readable)))),
    Def::method("writable", Arity::None, Call::Unary(|_, this| Ok(Value::Bool(receiver(&this)?.writable)))),
    Def::method(
        "seekable",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::Bool(!matches!(receiver(&this)?.kind, Kind::Stream(_))))),
    ),
    Def::method(
        "isatty",
        Arity::None,
        Call::Unary(|_, this| {
            receiver(&this)?.check_open()?;
            Ok(Value::Bool(false))
        }),
    ),
    Def::method(
        "fileno",
        Arity::None,
        Call::Unary(|_, this| match receiver(&this)?.kind {
            Kind::Stream(n) => Ok(Value::Int(i64::from(n))),
            _ => Err(unsupported("fileno")),
        }),
    ),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let class = this.class().full_name();
            let Some(file) = this.downcast::<Handle>().map(|h| &h.0).filter(|f| f.kind != Kind::Memory) else {
                return Ok(Value::string(format!("<{class} object at {:#x}>", this.id())));
            };
            let name = file.name.as_str().map_or(String::new(), |s| str_repr(s.as_str()));
            Ok(Value::string(match (file.text, file.mode) {
                (false, _) => format!("<{class} name={name}>"),
                (true, mode) => {
                    format!("<{class} name={name} mode='{}' encoding='{}'>", shown_mode(file, mode), file.encoding)
                }
            }))
        }),
    ),
    Def::getter("closed", |_, this| {
        Ok(Value::Bool(this.downcast::<Handle>().map(|h| &h.0).is_some_and(|f| f.closed.get())))
    }),
    Def::getter("name", |_, this| match receiver(&this)?.name.clone() {
        Value::Null => Err(Raised::no_attribute(&this, "name")),
        name => Ok(name),
    }),
    Def::getter("mode", |_, this| match receiver(&this)? {
        file if file.kind == Kind::Memory => Err(Raised::no_attribute(&this, "mode")),
        file => Ok(Value::str(shown_mode(file, file.mode))),
    }),
    Def::getter("encoding", |_, this| match receiver(&this)? {
        file if !file.text => Err(Raised::no_attribute(&this, "encoding")),
        file if file.kind == Kind::Memory => Ok(Value::None),
        file => Ok(Value::str(&file.encoding)),
    }),
    Def::getter("errors", |_, this| match receiver(&this)? {
        file if !file.text => Err(Raised::no_attribute(&this, "errors")),
        file if file.kind == Kind::Memory => Ok(Value::None),
        file => Ok(Value::str(&file.errors)),
    }),
    Def::getter("newlines", |_, _| Ok(Value::None)),
    Def::getter("line_buffering", |_, this| Ok(Value::Bool(matches!(receiver(&this)?.kind, Kind::Stream(2))))),
    Def::getter("buffer", |m, this| match receiver(&this)? {
        file if file.text && file.kind != Kind::Memory => {
            let binary = File {
                name: file.name.clone(),
                readable: file.readable,
                writable: file.writable,
                ..File::new(m.host.clone(), file.kind, false)
            };
            let class = if file.readable { &super::READER } else { &super::WRITER };
            Ok(Value::opaque(class.get(), Handle(binary)))
        }
        _ => Err(Raised::no_attribute(&this, "buffer")),
    }),
];

fn shown_mode<'a>(file: &File, mode: &'a str) -> &'a str {
    match file.kind {
        Kind::Stream(0) => "r",
        Kind::Stream(_) => "w",
        _ => mode,
    }
}

fn receiver(this: &Value) -> Result<&File> {
    this.downcast::<Handle>().map(|h| &h.0).ok_or_else(|| wrong_receiver(&TEXT.get().full_name(), this))
}

fn is_empty(v: &Value) -> bool {
    ask::len_quick(v) == Some(0)
}

/// The optional size argument: None for "all".
fn size(args: &Args) -> Result<Option<usize>> {
    match args.pos.get(1) {
        None | Some(Value::None) => Ok(None),
        Some(v) => match small_int(v) {
            Ok(n) => Ok(usize::try_from(n).ok()),
            Err(_) if !v.is_int() => {
                Err(Raised::type_error(format!("argument should be integer or None, not '{}'", v.type_name())))
            }
            Err(raised) => Err(raised),
        },
    }
}

fn readable(file: &File) -> Result<()> {
    file.check_open()?;
    if !file.readable {
        return Err(unsupported(if file.text { "not readable" } else { "read" }));
    }
    file.widen();
    file.decode()
}

/// Bytes that a text file decodes at once.
pub const CHUNK: usize = 8192;

/// Bytes that one `read()` of a generated log may give.
const LARGEST_READ: usize = 256 << 20;

/// Something that reads a file. Where it is standard input and what is wanted is not there yet, the run waits, and it is done again:
/// until it has all that it needs, it takes nothing.
fn reading(m: &mut Machine, args: Args, act: fn(&Args) -> Result) -> Result<Flow> {
    if !is_stdin(&args.pos[0]) {
        return act(&args).map(Flow::Value);
    }
    if !m.host.input.is_open() {
        let read = act(&args);
        m.tell_input();
        return read.map(Flow::Value);
    }
    let args = Rc::new(args);
    Flow::task(ask::input(move |_| act(&args)))
}

fn is_stdin(file: &Value) -> bool {
    file.downcast::<Handle>().is_some_and(|handle| handle.0.kind == Kind::Stream(0))
}

fn next(file: &Value) -> Result {
    let line = line(receiver(file)?, None)?;
    if is_empty(&line) { Err(Raised::stop_iteration(Value::None)) } else { Ok(line) }
}

/// Standard input is read, and a generated log made, as far as it is needed.
fn more_input(file: &File) -> Result<bool> {
    if file.generated.get().is_some() {
        if file.data.borrow().len() - file.at.get() > LARGEST_READ {
            return Err(crate::ops::size::memory_error());
        }
        return Ok(file.grow());
    }
    if file.kind != Kind::Stream(0) {
        return Ok(false);
    }
    match file.host.read_line() {
        Line::Text(line) => {
            file.data.borrow_mut().extend_from_slice(line.as_bytes());
            Ok(true)
        }
        Line::End => Ok(false),
        Line::Later => Err(Raised::new(&crate::object::types().blocking_io_error, "nothing to read yet")),
    }
}

fn read(args: &Args) -> Result {
    let (file, size) = (receiver(&args.pos[0])?, size(args)?);
    readable(file)?;
    // All that is left is read at once, and the bytes are there while they are decoded.
    let all = file.text && file.kind == Kind::Disk && size.is_none();
    let raw = if all { file.data.borrow().len().saturating_sub(file.at.get()) } else { 0 };
    let _raw = Charge::of(Charged::BUFFER, || if all { block::bytes(raw) } else { 0 });
    loop {
        let length = file.span(&file.data.borrow(), size.unwrap_or(usize::MAX));
        if size.is_some_and(|n| n <= length) || !more_input(file)? {
            if all {
                file.forget_chunk();
            }
            let _pieces = file.chunk(if all { 0 } else { length }, true);
            return Ok(file.take(length));
        }
    }
}

fn lines(args: &Args) -> Result {
    let (file, mut left) = (receiver(&args.pos[0])?, size(args)?.filter(|n| *n > 0));
    if file.kind == Kind::Stream(0) {
        readable(file)?;
        while left.is_none_or(|n| file.data.borrow().len() - file.at.get() < n) && more_input(file)? {}
    }
    let mut lines = Vec::new();
    loop {
        let next = line(file, None)?;
        if is_empty(&next) || left == Some(0) {
            let slots = block::slots_grown(0, lines.len());
            return Ok(Value::List(List::with_slots(lines, slots)));
        }
        left = left.map(|n| n.saturating_sub(ask::len_quick(&next).unwrap_or(0)));
        lines.push(next);
    }
}

fn line(file: &File, limit: Option<usize>) -> Result {
    readable(file)?;
    if file.at.get() >= file.data.borrow().len() {
        more_input(file)?;
    }
    let (length, whole) = {
        let data = file.data.borrow();
        let length = file.line_length(&data);
        let length = limit.map_or(length, |n| length.min(file.span(&data, n)));
        (length, limit.is_some() || data.get(..file.at.get() + length).is_some_and(|read| read.ends_with(b"\n")))
    };
    let _pieces = file.chunk(length, whole && length > 0);
    Ok(file.take(length))
}

fn write(m: &mut Machine, this: &Value, what: &Value) -> Result {
    let file = receiver(this)?;
    file.check_open()?;
    if !file.writable {
        return Err(unsupported(if file.text { "not writable" } else { "write" }));
    }
    if !file.text {
        let data = byte_data(what).ok_or_else(|| super::open::not_bytes(what))?;
        match file.kind {
            Kind::Stream(n) => stream(m, n, &String::from_utf8_lossy(&data)),
            _ => file.put(&data),
        }
        return Ok(Value::int_from_usize(data.len()));
    }
    let Some(text) = what.as_str() else {
        return Err(Raised::type_error(match file.kind {
            Kind::Memory => format!("string argument expected, got '{}'", what.type_name()),
            _ => format!("write() argument must be str, not {}", what.type_name()),
        }));
    };
    match file.kind {
        Kind::Stream(n) => stream(m, n, text.as_str()),
        kind => {
            file.decode()?;
            file.hold(what, text.as_str().len());
            if kind == Kind::Disk && !matches!(file.encoding.as_str(), "utf-8" | "UTF-8") {
                // What cannot be encoded is refused at once.
                crate::types::codec::encode(text, &file.encoding, &file.errors)?;
            }
            match file.newline {
                Newline::Exact(end) if end != "\n" && text.as_str().contains('\n') => {
                    file.put(text.as_str().replace('\n', end).as_bytes())
                }
                _ => file.put(text.as_str().as_bytes()),
            }
        }
    }
    Ok(Value::int_from_usize(text.len_chars()))
}

fn stream(m: &mut Machine, number: u8, text: &str) {
    if number == 2 { m.write_error(text) } else { m.write_out(text) }
}

/// Byte offset of character `n` of a StringIO.
fn offset(file: &File, n: usize) -> usize {
    let data = file.data.borrow();
    let chars = data.iter().filter(|b| **b & 0xC0 != 0x80).count();
    if n > chars {
        return data.len() + (n - chars);
    }
    data.iter().enumerate().filter(|(_, b)| **b & 0xC0 != 0x80).nth(n).map_or(data.len(), |(at, _)| at)
}

fn position(file: &File) -> Value {
    let at = file.at.get();
    if file.text && file.kind == Kind::Memory {
        let data = file.data.borrow();
        let inside = data[..at.min(data.len())].iter().filter(|b| **b & 0xC0 != 0x80).count();
        return Value::int_from_usize(inside + at.saturating_sub(data.len()));
    }
    Value::int_from_usize(file.forgotten.get() + at)
}

fn seek(_: &mut Machine, args: Args) -> Result {
    let [this, place, whence] = args.take();
    let file = receiver(&this)?;
    file.check_open()?;
    if matches!(file.kind, Kind::Stream(_)) || file.generated.get().is_some() {
        return Err(unsupported("underlying stream is not seekable"));
    }
    file.decode()?;
    let place = small_int(&place)?;
    let whence = if whence.is_null() { 0 } else { small_int(&whence)? };
    let end = file.data.borrow().len();
    let from = match whence {
        0 => 0,
        1 => file.at.get(),
        2 => end,
        _ => return Err(Raised::value_error(format!("Invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    if file.text && whence > 0 && place != 0 {
        let which = if whence == 1 { "cur" } else { "end" };
        return Err(match file.kind {
            Kind::Memory => Raised::new(&crate::object::types().os_error, "Can't do nonzero cur-relative seeks"),
            _ => unsupported(&format!("can't do nonzero {which}-relative seeks")),
        });
    }
    let target = from as i64 + place;
    if target < 0 {
        return Err(Raised::value_error(match (file.kind, file.text) {
            (Kind::Memory, true) => format!("Negative seek position {target}"),
            (_, true) => format!("negative seek position {target}"),
            _ => format!("negative seek value {target}"),
        }));
    }
    file.forget_chunk();
    file.at.set(if file.text && file.kind == Kind::Memory && whence == 0 {
        offset(file, target as usize)
    } else {
        target as usize
    });
    Ok(position(file))
}

fn close(this: &Value) -> Result {
    let file = receiver(this)?;
    if file.closed.replace(true) {
        return Ok(Value::None);
    }
    let flushed = file.flush();
    file.data.replace(Vec::new());
    file.forget_chunk();
    file.buffer.resize(0);
    flushed.map(|()| Value::None)
}
