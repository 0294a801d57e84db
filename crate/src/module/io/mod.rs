//! Files, `StringIO`, `BytesIO` and the standard streams: one kind of object, its contents in memory until it is flushed.

mod data;
mod generated;
mod method;
mod open;

use std::rc::Rc;

use super::native_class::NativeClass;
use crate::object::class::Layout;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Raised, Value};
use crate::vm::Machine;
use data::{File, Handle, Kind};
pub use open::{OPEN, os_error};

static IO_BASE: NativeClass =
    NativeClass::new("_io", "_IOBase", &[method::TABLE]).derived(&[|t| &t.object], Layout::Object).with_dict();
static RAW_BASE: NativeClass = NativeClass::new("_io", "_RawIOBase", &[]).derived(&[|_| IO_BASE.get()], Layout::Object);
static TEXT_BASE: NativeClass =
    NativeClass::new("_io", "_TextIOBase", &[]).derived(&[|_| IO_BASE.get()], Layout::Object);
static BUFFERED_BASE: NativeClass =
    NativeClass::new("_io", "_BufferedIOBase", &[]).derived(&[|_| IO_BASE.get()], Layout::Object);
static TEXT: NativeClass =
    NativeClass::new("_io", "TextIOWrapper", &[]).derived(&[|_| TEXT_BASE.get()], Layout::Payload("TextIOWrapper"));
static READER: NativeClass = NativeClass::new("_io", "BufferedReader", &[])
    .derived(&[|_| BUFFERED_BASE.get()], Layout::Payload("BufferedReader"));
static WRITER: NativeClass = NativeClass::new("_io", "BufferedWriter", &[])
    .derived(&[|_| BUFFERED_BASE.get()], Layout::Payload("BufferedWriter"));
static RANDOM: NativeClass = NativeClass::new("_io", "BufferedRandom", &[])
    .derived(&[|_| BUFFERED_BASE.get()], Layout::Payload("BufferedRandom"));
static STRING_IO: NativeClass = NativeClass::new(
    "_io",
    "StringIO",
    &[&[
        Def::static_method("__new__", Arity::Any, Call::Plain(open::string_io)),
        Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    ]],
)
.derived(&[|_| TEXT_BASE.get()], Layout::Payload("StringIO"));
static BYTES_IO: NativeClass = NativeClass::new(
    "_io",
    "BytesIO",
    &[&[
        Def::static_method("__new__", Arity::Any, Call::Plain(open::bytes_io)),
        Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    ]],
)
.derived(&[|_| BUFFERED_BASE.get()], Layout::Payload("BytesIO"));
static UNSUPPORTED: NativeClass = NativeClass::new("io", "UnsupportedOperation", &[])
    .derived(&[|t| &t.os_error, |t| &t.value_error], Layout::Exception);

/// `io.UnsupportedOperation`.
#[cold]
fn unsupported(what: &str) -> Raised {
    Raised::new(UNSUPPORTED.get(), what)
}

/// Whether it is a file object.
pub fn is_file(v: &Value) -> bool {
    v.downcast::<data::Handle>().is_some()
}

pub fn fill(m: &mut Machine, dict: &Rc<Dict>) {
    // The builtin itself.
    dict.set("open", m.builtins.get_str(&crate::object::intern("open")).unwrap_or_default());
    for class in [
        &IO_BASE,
        &RAW_BASE,
        &TEXT_BASE,
        &BUFFERED_BASE,
        &TEXT,
        &READER,
        &WRITER,
        &RANDOM,
        &STRING_IO,
        &BYTES_IO,
        &UNSUPPORTED,
    ] {
        class.publish(dict);
        // The public names of the bases.
        dict.set(class.name.trim_start_matches('_'), Value::Class(class.get().clone()));
    }
    dict.set("SEEK_SET", Value::Int(0));
    dict.set("SEEK_CUR", Value::Int(1));
    dict.set("SEEK_END", Value::Int(2));
    dict.set("DEFAULT_BUFFER_SIZE", Value::Int(8192));
    dict.set("BlockingIOError", Value::Class(crate::object::types().blocking_io_error.clone()));
}

/// Puts the standard streams into `sys`.
pub fn streams(m: &mut Machine, dict: &Rc<Dict>) {
    for (number, name) in ["stdin", "stdout", "stderr"].into_iter().enumerate() {
        let file = File {
            name: Value::string(format!("<{name}>")),
            readable: number == 0,
            writable: number > 0,
            ..File::new(m.host.clone(), Kind::Stream(number as u8), true)
        };
        let stream = Value::opaque(TEXT.get(), Handle(file));
        dict.set(name, stream.clone());
        dict.set(&format!("__{name}__"), stream);
    }
}
