//! `open` and the constructors.

use super::data::{File, Handle, Kind, Newline};
use super::generated::Generated;
use super::{BYTES_IO, RANDOM, READER, STRING_IO, TEXT, WRITER};
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Raised, Result, Value, intern, types};
use crate::ops::sequence::byte_data;
use crate::types::arguments::of_class;
use crate::vm::{Machine, ask};

pub const OPEN: &[Def] = &[Def::function("open", Arity::Any, Call::Flow(open))];

const PARAMS: Params =
    Params::new(&["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"], 1);

/// An error of the system as Python's exception.
#[cold]
pub fn os_error(error: &std::io::Error, name: Value) -> Raised {
    use std::io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory, NotFound, PermissionDenied};
    let t = types();
    let (class, errno, text) = match error.kind() {
        NotFound => (&t.file_not_found_error, 2, "No such file or directory"),
        PermissionDenied => (&t.permission_error, 13, "Permission denied"),
        AlreadyExists => (&t.file_exists_error, 17, "File exists"),
        NotADirectory => (&t.not_a_directory_error, 20, "Not a directory"),
        IsADirectory => (&t.is_a_directory_error, 21, "Is a directory"),
        _ => (&t.os_error, 5, "Input/output error"),
    };
    Raised::os_error(class, errno, text, name)
}

fn open(m: &mut Machine, args: Args) -> Result<Flow> {
    let given: [Value; 8] = args.bind("open", 0, &PARAMS)?;
    let host = m.host.clone();
    if !matches!(given[0], Value::Instance(_)) || given[0].as_str().is_some() {
        return make(host, given).map(Flow::Value);
    }
    Flow::task(async move {
        let mut given = given;
        if let Some(path) = ask::special(&given[0], &intern("__fspath__"), Vec::new()).await? {
            given[0] = path;
        }
        make(host, given)
    })
}

fn word<'a>(v: &'a Value, which: &str) -> Result<Option<&'a str>> {
    match v {
        Value::Null | Value::None => Ok(None),
        v => v.as_str().map(|s| Some(s.as_str())).ok_or_else(|| {
            Raised::type_error(format!("open() argument '{which}' must be str or None, not {}", v.type_name()))
        }),
    }
}

fn newline(v: &Value) -> Result<Newline> {
    Ok(match word(v, "newline")? {
        None => Newline::Universal,
        Some("") => Newline::Any,
        Some("\n") => Newline::Exact("\n"),
        Some("\r") => Newline::Exact("\r"),
        Some("\r\n") => Newline::Exact("\r\n"),
        Some(other) => return Err(Raised::value_error(format!("illegal newline value: {other}"))),
    })
}

fn make(host: std::rc::Rc<crate::session::host::Host>, given: [Value; 8]) -> Result {
    let [file, mode, _buffering, encoding, errors, line_end, ..] = given;
    let path = match (file.as_str(), file.as_bytes()) {
        (Some(text), _) => text.as_str().to_string(),
        (_, Some(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        _ if file.is_int() => return Err(super::super::sys::unsupported("open() of a file descriptor")),
        _ => {
            return Err(Raised::type_error(format!(
                "expected str, bytes or os.PathLike object, not {}",
                file.type_name()
            )));
        }
    };
    let mode = word(&mode, "mode")?.unwrap_or("r").to_string();
    if mode.chars().any(|c| !"rwaxbt+".contains(c)) || mode.chars().enumerate().any(|(at, c)| mode[..at].contains(c)) {
        return Err(Raised::value_error(format!("invalid mode: '{mode}'")));
    }
    let has = |c: char| mode.contains(c);
    let binary = has('b');
    if binary && has('t') {
        return Err(Raised::value_error("can't have text and binary mode at once"));
    }
    match mode.chars().filter(|c| "rwax".contains(*c)).count() {
        1 => {}
        0 => {
            return Err(Raised::value_error(
                "Must have exactly one of create/read/write/append mode and at most one plus",
            ));
        }
        _ => return Err(Raised::value_error("must have exactly one of create/read/write/append mode")),
    }
    let (encoding, errors) = (word(&encoding, "encoding")?, word(&errors, "errors")?);
    for (name, value) in [("an encoding", encoding), ("an errors", errors), ("a newline", word(&line_end, "newline")?)]
    {
        if binary && value.is_some() {
            return Err(Raised::value_error(format!("binary mode doesn't take {name} argument")));
        }
    }
    let generated = host.generated_lines(&path).map(Generated::new);
    if generated.is_some() && mode.chars().any(|c| "wax+".contains(c)) {
        return Err(super::unsupported("a generated log can only be read"));
    }
    let contents = match host.try_read(&path) {
        _ if generated.is_some() => Vec::new(),
        Ok(_) if has('x') => return Err(os_error(&std::io::ErrorKind::AlreadyExists.into(), file)),
        Ok(data) if !has('w') => data,
        Err(error) if has('r') || error.kind() != std::io::ErrorKind::NotFound => return Err(os_error(&error, file)),
        _ => {
            host.try_write(&path, &[]).map_err(|error| os_error(&error, file.clone()))?;
            Vec::new()
        }
    };
    // Modes as they are shown by binary files and kept by text files.
    const SHOWN: &[&str] =
        &["r", "w", "a", "x", "r+", "w+", "a+", "x+", "rb", "wb", "ab", "xb", "rb+", "wb+", "ab+", "xb+"];
    let sorted = format!(
        "{}{}{}",
        mode.chars().find(|c| "rwax".contains(*c)).unwrap_or('r'),
        if binary { "b" } else { "" },
        if has('+') { "+" } else { "" }
    );
    let class = match (binary, has('+'), has('r')) {
        (false, ..) => &TEXT,
        (true, true, _) => &RANDOM,
        (true, false, true) => &READER,
        (true, false, false) => &WRITER,
    };
    let made = File {
        name: file,
        mode: SHOWN.iter().find(|m| **m == sorted).copied().unwrap_or("r"),
        path,
        readable: has('r') || has('+'),
        writable: !has('r') || has('+'),
        append: has('a'),
        newline: newline(&line_end)?,
        encoding: encoding.unwrap_or("UTF-8").to_string(),
        errors: errors.unwrap_or("strict").to_string(),
        at: std::cell::Cell::new(if has('a') { contents.len() } else { 0 }),
        data: contents.into(),
        generated: std::cell::Cell::new(generated),
        ..File::new(host, Kind::Disk, !binary)
    };
    Ok(Value::opaque(class.get(), Handle(made)))
}

pub fn string_io(m: &mut Machine, args: Args) -> Result {
    let [cls, initial, line_end] = args.bind("StringIO", 1, &Params::new(&["initial_value", "newline"], 0))?;
    let text = match &initial {
        Value::Null | Value::None => String::new(),
        v => match v.as_str() {
            Some(text) => text.as_str().to_string(),
            None => {
                return Err(Raised::type_error(format!("initial_value must be str or None, not {}", v.type_name())));
            }
        },
    };
    let newline = if line_end.is_null() { Newline::Exact("\n") } else { newline(&line_end)? };
    let text = if newline == Newline::Universal { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let file = File { newline, data: text.into_bytes().into(), ..File::new(m.host.clone(), Kind::Memory, true) };
    of_class(&cls, STRING_IO.get(), Value::opaque(STRING_IO.get(), Handle(file)))
}

pub fn bytes_io(m: &mut Machine, args: Args) -> Result {
    let [cls, initial] = args.bind("BytesIO", 1, &Params::new(&["initial_bytes"], 0))?;
    let data = match &initial {
        Value::Null | Value::None => Vec::new(),
        v => byte_data(v).ok_or_else(|| not_bytes(v))?,
    };
    let file = File { data: data.into(), ..File::new(m.host.clone(), Kind::Memory, false) };
    of_class(&cls, BYTES_IO.get(), Value::opaque(BYTES_IO.get(), Handle(file)))
}

#[cold]
pub fn not_bytes(v: &Value) -> Raised {
    Raised::type_error(format!("a bytes-like object is required, not '{}'", v.type_name()))
}
