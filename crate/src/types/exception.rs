//! Exceptions: construction, attributes, text.

use std::rc::Rc;

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Dict, Exception, Flow, Raised, Result, Tuple, Value, intern, names, types};
use crate::vm::{Machine, ask};

pub const BASE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Plain(new)),
    Def::method("__init__", Arity::Any, Call::Plain(init)),
    Def::method("__repr__", Arity::None, Call::FlowUnary(repr)),
    Def::method("__str__", Arity::None, Call::FlowUnary(str)),
    Def::method(
        "with_traceback",
        Arity::One,
        Call::Binary(|_, this, tb| {
            set_traceback(&this, &tb)?;
            Ok(this)
        }),
    ),
    Def::method(
        "add_note",
        Arity::One,
        Call::Binary(|_, this, note| {
            if note.as_str().is_none() {
                return Err(Raised::type_error(format!("note must be a str, not '{}'", note.type_name())));
            }
            let e = exception(&this)?;
            if e.dict().get_str(&names().notes).is_some_and(|notes| notes.as_list().is_none()) {
                return Err(Raised::type_error("Cannot add note: __notes__ is not a list"));
            }
            add_note(e, note);
            Ok(Value::None)
        }),
    ),
    Def::method("__setstate__", Arity::One, Call::FlowBinary(set_state)),
    Def::method("__reduce__", Arity::None, Call::Unary(reduce)),
    Def::getter("args", |_, this| Ok(Value::Tuple(exception(&this)?.args.borrow().clone()))),
    Def::setter("args", |_, this, value| {
        let args = match value.payload() {
            Value::Tuple(args) => args.clone(),
            Value::Null => return Err(Raised::type_error("args may not be deleted")),
            other => match crate::ops::collect::collect_quick(other) {
                Some(items) => Tuple::new(items?),
                None => return Err(Raised::type_error(format!("'{}' object is not iterable", value.type_name()))),
            },
        };
        *exception(&this)?.args.borrow_mut() = args;
        Ok(Value::None)
    }),
    Def::getter("__cause__", |_, this| Ok(or_none(exception(&this)?.cause.borrow().clone()))),
    Def::setter("__cause__", |_, this, value| {
        check_exception_or_none(&value, "cause")?;
        let e = exception(&this)?;
        e.suppress_context.set(true);
        e.cause.replace(value);
        Ok(Value::None)
    }),
    Def::getter("__context__", |_, this| Ok(or_none(exception(&this)?.context.borrow().clone()))),
    Def::setter("__context__", |_, this, value| {
        check_exception_or_none(&value, "context")?;
        exception(&this)?.context.replace(if value.is_none() { Value::Null } else { value });
        Ok(Value::None)
    }),
    Def::getter("__suppress_context__", |_, this| Ok(Value::Bool(exception(&this)?.suppress_context.get()))),
    Def::setter("__suppress_context__", |_, this, value| {
        if value.is_null() {
            return Err(Raised::type_error("can't delete numeric/char attribute"));
        }
        let Value::Bool(suppress) = value else {
            return Err(Raised::type_error("attribute value type must be bool"));
        };
        exception(&this)?.suppress_context.set(suppress);
        Ok(Value::None)
    }),
    Def::getter("__traceback__", |_, this| Ok(super::traceback::object(exception(&this)?.traceback.borrow().clone()))),
    Def::setter("__traceback__", |_, this, value| {
        set_traceback(&this, &value)?;
        Ok(Value::None)
    }),
];

/// Fields that classes define beyond `args`: (class, names). They are read and written by getters made for each name.
const FIELDS: &[(&str, &[&str])] = &[
    ("StopIteration", &["value"]),
    ("SystemExit", &["code"]),
    ("NameError", &["name"]),
    ("AttributeError", &["name", "obj"]),
    ("ImportError", &["msg", "name", "path", "name_from"]),
    ("OSError", &["errno", "strerror", "filename", "filename2"]),
    (
        "SyntaxError",
        &["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"],
    ),
    ("UnicodeDecodeError", &["encoding", "object", "start", "end", "reason"]),
    ("UnicodeEncodeError", &["encoding", "object", "start", "end", "reason"]),
    ("UnicodeTranslateError", &["object", "start", "end", "reason"]),
    ("BaseExceptionGroup", &["message", "exceptions"]),
];

macro_rules! field_defs {
    ($($name:literal),*) => {
        &[$(($name,
            Def::getter($name, |_, this| Ok(exception(&this)?.field($name).unwrap_or(Value::None))),
            Def::setter($name, |_, this, value| {
                exception(&this)?.set_field($name, or_none(value));
                Ok(Value::None)
            }),
        )),*]
    };
}

/// Getter and setter for each field name.
static FIELD_DEFS: &[(&str, Def, Def)] = field_defs!(
    "value",
    "code",
    "name",
    "obj",
    "msg",
    "path",
    "name_from",
    "errno",
    "strerror",
    "filename",
    "filename2",
    "lineno",
    "offset",
    "text",
    "end_lineno",
    "end_offset",
    "print_file_and_line",
    "encoding",
    "object",
    "start",
    "end",
    "reason",
    "message",
    "exceptions"
);

/// Gives the exception classes their fields.
pub fn install() {
    for (class_name, fields) in FIELDS {
        let Some(class) = types().exceptions().into_iter().find(|c| &*c.name() == *class_name) else { continue };
        for (name, getter, setter) in FIELD_DEFS {
            if fields.contains(name) {
                let pair = [*getter, *setter];
                // The parts of a group are fixed.
                let fixed = *class_name == "BaseExceptionGroup";
                super::define(class, if fixed { &pair[..1] } else { &pair });
            }
        }
    }
    super::define(&types().key_error, &[Def::method("__str__", Arity::None, Call::FlowUnary(key_error_str))]);
    super::define(&types().os_error, &[Def::method("__str__", Arity::None, Call::FlowUnary(os_error_str))]);
    super::define(&types().import_error, &[Def::method("__str__", Arity::None, Call::FlowUnary(message_str))]);
    super::define(&types().syntax_error, &[Def::method("__str__", Arity::None, Call::FlowUnary(syntax_error_str))]);
    for class in [&types().unicode_decode_error, &types().unicode_encode_error, &types().unicode_translate_error] {
        super::define(class, &[Def::method("__str__", Arity::None, Call::FlowUnary(unicode_error_str))]);
    }
}

pub fn exception(this: &Value) -> Result<&Rc<Exception>> {
    match this {
        Value::Exception(e) => Ok(e),
        other => Err(Raised::type_error(format!(
            "descriptor requires a 'BaseException' object but received a '{}'",
            other.type_name()
        ))),
    }
}

fn or_none(value: Value) -> Value {
    if value.is_null() { Value::None } else { value }
}

fn check_exception_or_none(value: &Value, what: &str) -> Result<()> {
    let message = match value {
        Value::Null => format!("__{what}__ may not be deleted"),
        _ => format!("exception {what} must be None or derive from BaseException"),
    };
    if matches!(value, Value::None | Value::Exception(_)) { Ok(()) } else { Err(Raised::type_error(message)) }
}

fn set_traceback(this: &Value, tb: &Value) -> Result<()> {
    let new = match tb {
        Value::None => None,
        Value::Null => return Err(Raised::type_error("__traceback__ may not be deleted")),
        other => match super::traceback::of(other) {
            Some(tb) => Some(tb),
            None => return Err(Raised::type_error("__traceback__ must be a traceback or None")),
        },
    };
    *exception(this)?.traceback.borrow_mut() = new;
    Ok(())
}

/// `e.add_note(note)`
pub fn add_note(e: &Rc<Exception>, note: Value) {
    let dict = e.dict();
    match dict.get_str(&names().notes) {
        Some(notes) if notes.as_list().is_some() => {
            if let Some(list) = notes.as_list() {
                list.push(note);
            }
        }
        _ => drop(dict.set_str(&names().notes, Value::list(vec![note]))),
    }
}

fn new(_: &mut Machine, mut args: Args) -> Result {
    let Some(Value::Class(class)) = args.pos.first().cloned() else {
        return Err(Raised::type_error("BaseException.__new__(X): X is not a type object"));
    };
    args.pos.remove(0);
    let class = os_error_class(&class, &args);
    let exception = Exception::new(class.clone(), args.pos.to_vec());
    if class.is_subclass(&types().base_exception_group) {
        super::exception_group::check(&exception)?;
    }
    fill_fields(&exception);
    take_keywords(&exception, &mut args);
    Ok(Value::Exception(exception))
}

/// The builtin exceptions that take keywords, as fields, and those.
fn keyword_fields(e: &Exception) -> Option<(&'static str, &'static [&'static str])> {
    let t = types();
    if e.is_a(&t.import_error) {
        Some(("ImportError", &["name", "path", "name_from"]))
    } else if e.is_a(&t.name_error) {
        Some(("NameError", &["name"]))
    } else if e.is_a(&t.attribute_error) {
        Some(("AttributeError", &["name", "obj"]))
    } else {
        None
    }
}

fn take_keywords(e: &Exception, args: &mut Args) {
    for name in keyword_fields(e).map_or(&[][..], |(_, fields)| fields) {
        e.set_field(name, args.keyword(name).unwrap_or(Value::None));
    }
}

fn init(_: &mut Machine, mut args: Args) -> Result {
    let this = args.pos.remove(0);
    let e = exception(&this)?;
    let keywords = args.kw.len();
    if !e.is_a(&types().base_exception_group) {
        *e.args.borrow_mut() = Tuple::new(args.pos.to_vec());
        check_details(e)?;
        check_codec(e)?;
        fill_fields(e);
    }
    take_keywords(e, &mut args);
    let Some((unexpected, _)) = args.kw.first() else { return Ok(Value::None) };
    let unexpected = unexpected.as_str();
    Err(Raised::type_error(match keyword_fields(e) {
        None => format!("{}() takes no keyword arguments", e.class().name()),
        Some((name, fields)) if keywords > fields.len() => {
            let plural = if fields.len() == 1 { "" } else { "s" };
            format!("{name}() takes at most {} keyword argument{plural} ({keywords} given)", fields.len())
        }
        Some((name, fields)) => {
            let hint = crate::object::suggest::keyword_hint(unexpected, fields.iter().copied());
            format!("{name}() got an unexpected keyword argument '{unexpected}'{hint}")
        }
    }))
}

/// The arguments of the errors of the codecs become fields that must fit.
fn check_codec(e: &Exception) -> Result<()> {
    let t = types();
    let (decodes, encodes) = (e.is_a(&t.unicode_decode_error), e.is_a(&t.unicode_encode_error));
    if !decodes && !encodes && !e.is_a(&t.unicode_translate_error) {
        return Ok(());
    }
    let args = e.args.borrow().clone();
    let wanted = if decodes || encodes { 5 } else { 4 };
    if args.len() != wanted {
        let given = args.len();
        return Err(Raised::type_error(format!("function takes exactly {wanted} arguments ({given} given)")));
    }
    // Where the text, or the bytes, stands.
    let object = wanted - 4;
    for (at, arg) in args.iter().enumerate() {
        if at == object && decodes {
            if crate::ops::sequence::byte_data(arg).is_none() {
                let kind = arg.type_name();
                return Err(Raised::type_error(format!("a bytes-like object is required, not '{kind}'")));
            }
        } else if at == object + 1 || at == object + 2 {
            super::arguments::small_int(arg)?;
        } else if arg.as_str().is_none() {
            let kind = arg.type_name();
            return Err(Raised::type_error(format!("argument {} must be str, not {kind}", at + 1)));
        }
    }
    Ok(())
}

/// The second argument of a SyntaxError is its place: four items, or six with an end.
fn check_details(e: &Exception) -> Result<()> {
    let args = e.args.borrow().clone();
    if args.len() != 2 || !e.is_a(&types().syntax_error) {
        return Ok(());
    }
    let details = match crate::ops::collect::collect_quick(&args[1]) {
        Some(items) => items?,
        None => return Err(Raised::type_error(format!("'{}' object is not iterable", args[1].type_name()))),
    };
    match details.len() {
        4 | 6 => Ok(()),
        5 => Err(Raised::type_error("end_offset must be provided when end_lineno is provided")),
        given => {
            let bound = if given < 4 { "least 4" } else { "most 6" };
            Err(Raised::type_error(format!("function takes at {bound} arguments ({given} given)")))
        }
    }
}

/// `e.__reduce__()`: class and arguments, and attributes where there are some.
fn reduce(_: &mut Machine, this: Value) -> Result {
    let e = exception(&this)?;
    let mut args = e.args.borrow().to_vec();
    let mut state = e.attributes.borrow().as_ref().filter(|own| !own.is_empty()).map(|own| own.copy());
    let t = types();
    if e.is_a(&t.os_error)
        && args.len() == 2
        && let Some(name) = e.field("filename").filter(|name| !name.is_none())
    {
        args.push(name);
        if let Some(second) = e.field("filename2").filter(|name| !name.is_none()) {
            args.extend([Value::None, second]);
        }
    }
    let kept: &[&str] = if e.is_a(&t.import_error) {
        &["name", "path", "name_from"]
    } else if e.is_a(&t.attribute_error) {
        &["name"]
    } else {
        &[]
    };
    for name in kept {
        if let Some(value) = e.field(name).filter(|value| !value.is_none()) {
            state.get_or_insert_with(Dict::new).set(name, value);
        }
    }
    let parts = [Value::Class(e.class()), Value::tuple(args)].into_iter().chain(state.map(Value::dict));
    Ok(Value::tuple(parts.collect()))
}

/// `e.__setstate__(state)`: a dict of attributes.
fn set_state(_: &mut Machine, this: Value, state: Value) -> Result<Flow> {
    if state.is_none() {
        return Ok(Flow::Value(Value::None));
    }
    let Some(attributes) = state.as_dict().map(|dict| dict.pairs()) else {
        return Err(Raised::type_error("state is not a dictionary"));
    };
    Flow::task(async move {
        for (name, value) in attributes {
            let Some(name) = name.as_str().cloned() else {
                return Err(Raised::type_error("attribute name must be string"));
            };
            ask::set_attribute(&this, &name, value).await?;
        }
        Ok(Value::None)
    })
}

/// OSError(errno, …) makes an instance of the subclass for that errno.
fn os_error_class(class: &Rc<Class>, args: &Args) -> Rc<Class> {
    let t = types();
    if !Rc::ptr_eq(class, &t.os_error) || args.pos.len() < 2 {
        return class.clone();
    }
    match args.pos[0].as_int() {
        Some(1 | 13) => &t.permission_error,
        Some(2) => &t.file_not_found_error,
        Some(3) => &t.process_lookup_error,
        Some(4) => &t.interrupted_error,
        Some(10) => &t.child_process_error,
        Some(11 | 114 | 115) => &t.blocking_io_error,
        Some(17) => &t.file_exists_error,
        Some(20) => &t.not_a_directory_error,
        Some(21) => &t.is_a_directory_error,
        Some(32) => &t.broken_pipe_error,
        Some(103) => &t.connection_aborted_error,
        Some(104) => &t.connection_reset_error,
        Some(110) => &t.timeout_error,
        Some(111) => &t.connection_refused_error,
        _ => class,
    }
    .clone()
}

/// Derives a builtin class's fields from `args`.
pub fn fill_fields(e: &Rc<Exception>) {
    let t = types();
    let args = e.args.borrow().clone();
    let first = args.first().cloned().unwrap_or(Value::None);
    if e.is_a(&t.stop_iteration) {
        e.set_field("value", first);
    } else if e.is_a(&t.system_exit) {
        e.set_field("code", if args.len() > 1 { Value::Tuple(args.clone()) } else { first });
    } else if e.is_a(&t.import_error) {
        e.set_field("msg", if args.len() == 1 { first } else { Value::None });
    } else if e.is_a(&t.os_error) {
        if (2..=5).contains(&args.len()) {
            e.set_field("errno", first);
            e.set_field("strerror", args[1].clone());
            if let Some(name) = args.get(2) {
                e.set_field("filename", name.clone());
                *e.args.borrow_mut() = Tuple::new(args[..2].to_vec());
            }
            if let Some(second) = args.get(4) {
                e.set_field("filename2", second.clone());
            }
        }
    } else if e.is_a(&t.syntax_error) {
        e.set_field("msg", first);
        if let Some(details) = args.get(1).and_then(|d| d.as_tuple().cloned()) {
            for (name, value) in
                ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"].into_iter().zip(details.iter())
            {
                e.set_field(name, value.clone());
            }
        }
    } else if e.is_a(&t.unicode_decode_error) || e.is_a(&t.unicode_encode_error) {
        for (name, value) in ["encoding", "object", "start", "end", "reason"].into_iter().zip(args.iter()) {
            // What was read is kept as it was.
            let array = value.downcast::<crate::object::opaque::ByteArray>().filter(|_| name == "object");
            e.set_field(name, array.map_or_else(|| value.clone(), |array| Value::bytes(array.data.borrow().to_vec())));
        }
    } else if e.is_a(&t.unicode_translate_error) {
        for (name, value) in ["object", "start", "end", "reason"].into_iter().zip(args.iter()) {
            e.set_field(name, value.clone());
        }
    } else if e.is_a(&t.base_exception_group) {
        e.set_field("message", first);
        let members = args.get(1).map_or(Vec::new(), |m| match m.payload() {
            Value::List(l) => l.to_vec(),
            Value::Tuple(t) => t.to_vec(),
            _ => Vec::new(),
        });
        e.set_field("exceptions", Value::tuple(members));
    }
}

fn repr(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        let e = exception(&this)?;
        let args = e.args.borrow().clone();
        let name = e.class().name();
        let text = match args.len() {
            1 => format!("{name}({})", ask::repr(&args[0]).await?.as_str()),
            _ => format!("{name}{}", ask::repr(&Value::Tuple(args)).await?.as_str()),
        };
        Ok(Value::string(text))
    })
}

fn str(_: &mut Machine, this: Value) -> Result<Flow> {
    let e = exception(&this)?;
    let args = e.args.borrow().clone();
    if e.is_a(&types().base_exception_group) {
        return super::exception_group::text(e).map(Flow::Value);
    }
    match &args[..] {
        [] => Ok(Flow::Value(Value::str(""))),
        [Value::Str(s)] => Ok(Flow::Value(Value::Str(s.clone()))),
        [one] => {
            let one = one.clone();
            Flow::task(async move { ask::str(&one).await.map(Value::Str) })
        }
        _ => Flow::task(async move { ask::repr(&Value::Tuple(args)).await.map(Value::Str) }),
    }
}

fn key_error_str(m: &mut Machine, this: Value) -> Result<Flow> {
    let args = exception(&this)?.args.borrow().clone();
    match &args[..] {
        [one] => {
            let one = one.clone();
            Flow::task(async move { ask::repr(&one).await.map(Value::Str) })
        }
        _ => str(m, this),
    }
}

fn os_error_str(m: &mut Machine, this: Value) -> Result<Flow> {
    let e = exception(&this)?;
    let (errno, text) = (e.field("errno"), e.field("strerror"));
    let (Some(errno), Some(text)) = (errno, text) else { return str(m, this) };
    let (filename, second) = (e.field("filename"), e.field("filename2"));
    Flow::task(async move {
        let head = format!("[Errno {}] {}", ask::str(&errno).await?.as_str(), ask::str(&text).await?.as_str());
        Ok(Value::string(match (filename, second) {
            (Some(a), Some(b)) if !a.is_none() => {
                format!("{head}: {} -> {}", ask::repr(&a).await?.as_str(), ask::repr(&b).await?.as_str())
            }
            (Some(a), _) if !a.is_none() => format!("{head}: {}", ask::repr(&a).await?.as_str()),
            _ => head,
        }))
    })
}

fn message_str(m: &mut Machine, this: Value) -> Result<Flow> {
    match exception(&this)?.field("msg") {
        Some(Value::Str(s)) => Ok(Flow::Value(Value::Str(s))),
        _ => str(m, this),
    }
}

fn syntax_error_str(_: &mut Machine, this: Value) -> Result<Flow> {
    let e = exception(&this)?;
    let msg = e.field("msg").unwrap_or(Value::None);
    let (file, line) = (e.field("filename"), e.field("lineno"));
    Flow::task(async move {
        let msg = ask::str(&msg).await?;
        let file = file.and_then(|f| f.as_str().map(|s| s.as_str().rsplit('/').next().unwrap_or("").to_string()));
        let line = line.and_then(|l| l.as_int());
        Ok(Value::string(match (file, line) {
            (Some(file), Some(line)) => format!("{} ({file}, line {line})", msg.as_str()),
            (Some(file), None) => format!("{} ({file})", msg.as_str()),
            (None, Some(line)) => format!("{} (line {line})", msg.as_str()),
            _ => msg.as_str().to_string(),
        }))
    })
}

fn unicode_error_str(_: &mut Machine, this: Value) -> Result<Flow> {
    Flow::task(async move {
        let e = exception(&this)?;
        let field = |name| e.field(name).unwrap_or(Value::None);
        let object = field("object");
        // Without an object it was never initialised.
        if object.is_none() {
            return Ok(Value::str(""));
        }
        let reason = ask::str(&field("reason")).await?;
        let codec = if e.is_a(&types().unicode_translate_error) {
            "can't translate".to_string()
        } else {
            let verb = if e.is_a(&types().unicode_decode_error) { "decode" } else { "encode" };
            format!("'{}' codec can't {verb}", ask::str(&field("encoding")).await?.as_str())
        };
        let (start, end) = (field("start").as_int().unwrap_or(0), field("end").as_int().unwrap_or(0));
        let at = usize::try_from(start).ok().filter(|_| end == start + 1);
        let one = match (object.as_str(), object.as_bytes()) {
            (Some(text), _) => at.filter(|at| *at < text.len_chars()).map(|at| {
                match crate::object::str::code_point(text.char_at(at)) {
                    c @ 0..0x100 => format!("character '\\x{c:02x}'"),
                    c @ 0x100..0x10000 => format!("character '\\u{c:04x}'"),
                    c => format!("character '\\U{c:08x}'"),
                }
            }),
            (_, Some(data)) => at.and_then(|at| data.get(at)).map(|byte| format!("byte 0x{byte:02x}")),
            _ => None,
        };
        let kind = if object.as_str().is_some() { "characters" } else { "bytes" };
        let place = match one {
            Some(one) => format!("{one} in position {start}"),
            None => format!("{kind} in position {start}-{}", end - 1),
        };
        Ok(Value::string(format!("{codec} {place}: {}", reason.as_str())))
    })
}

/// The notes of an exception (`__notes__`), if there are any.
pub fn notes(e: &Exception) -> Option<Value> {
    e.attribute(&intern("__notes__"))
}
