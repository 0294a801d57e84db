//! `str`: constructor, operators, and the table of its methods (which are in the files `str_…`).

use super::arguments::{self, comparisons, constructor, of_class, small_int, text, with_ints};
use super::str_case::{self, Question};
use super::str_find::{self, receiver, with_bounds};
use super::{codec, define, format_spec, percent_format, str_format, str_split};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value};
use crate::ops::{arith, index, repr, sequence, subscript};
use crate::vm::{Machine, ask};

macro_rules! mapping {
    ($name:literal, $f:path) => {
        Def::method($name, Arity::None, Call::Unary(|_, this| str_case::made(receiver(&this)?, $name, $f)))
    };
}

macro_rules! question {
    ($name:literal, $question:ident) => {
        Def::method(
            $name,
            Arity::None,
            Call::Unary(|_, this| str_case::is(receiver(&this)?.as_str(), Question::$question)),
        )
    };
}

macro_rules! strip {
    ($name:literal, $left:literal, $right:literal) => {
        Def::method($name, Arity::Between(0, 1), Call::Plain(|_, args| str_split::strip(args, $name, $left, $right)))
    };
}

macro_rules! padding {
    ($name:literal, $left:expr) => {
        Def::method(
            $name,
            Arity::Between(1, 2),
            Call::Flow(|_, args| with_ints(args, &[1], |args| str_split::pad(args, $left))),
        )
    };
}

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::string(repr::str_repr(receiver(&this)?.as_str())))),
    ),
    Def::method("__str__", Arity::None, Call::Unary(|_, this| Ok(Value::Str(receiver(&this)?.clone())))),
    Def::method("__hash__", Arity::None, Call::Unary(|_, this| Ok(Value::Int(receiver(&this)?.hash())))),
    Def::method("__len__", Arity::None, Call::Unary(|_, this| Ok(Value::int_from_usize(receiver(&this)?.len_chars())))),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::iter_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method("__contains__", Arity::One, Call::Binary(str_find::contains)),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__add__", Arity::One, Call::Binary(add)),
    Def::method("__mul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method("__rmul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method("__mod__", Arity::One, Call::FlowBinary(percent_format::str_mod)),
    Def::method(
        "__rmod__",
        Arity::One,
        Call::FlowBinary(|machine, this, format| percent_format::str_mod(machine, format, this)),
    ),
    Def::method("__format__", Arity::One, Call::FlowBinary(|_, this, spec| format_spec::format_method(this, spec))),
    Def::method(
        "__getnewargs__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![Value::Str(receiver(&this)?.clone())]))),
    ),
    mapping!("upper", str_case::upper),
    mapping!("lower", str_case::lower),
    mapping!("casefold", str_case::casefold),
    mapping!("capitalize", str_case::capitalize),
    mapping!("title", str_case::title),
    mapping!("swapcase", str_case::swapcase),
    question!("isalnum", Alnum),
    question!("isalpha", Alpha),
    question!("isascii", Ascii),
    question!("isdecimal", Decimal),
    question!("isdigit", Digit),
    question!("isidentifier", Identifier),
    question!("islower", Lower),
    question!("isnumeric", Numeric),
    question!("isprintable", Printable),
    question!("isspace", Space),
    question!("istitle", Title),
    question!("isupper", Upper),
    Def::method("find", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::find))),
    Def::method("rfind", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::rfind))),
    Def::method("index", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::index_of))),
    Def::method("rindex", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::rindex))),
    Def::method("count", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::count))),
    Def::method("startswith", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::starts_with))),
    Def::method("endswith", Arity::Between(1, 3), Call::Flow(|_, args| with_bounds(args, str_find::ends_with))),
    Def::method("replace", Arity::Any, Call::Flow(str_find::replace)),
    Def::method("removeprefix", Arity::One, Call::Binary(str_find::remove_prefix)),
    Def::method("removesuffix", Arity::One, Call::Binary(str_find::remove_suffix)),
    Def::static_method("maketrans", Arity::Between(1, 3), Call::Plain(str_find::make_translation)),
    Def::method("translate", Arity::One, Call::FlowBinary(str_find::translate)),
    Def::method("split", Arity::Any, Call::Flow(str_split::split)),
    Def::method("rsplit", Arity::Any, Call::Flow(str_split::rsplit)),
    Def::method("splitlines", Arity::Any, Call::Flow(str_split::splitlines)),
    Def::method("partition", Arity::One, Call::Binary(str_split::partition)),
    Def::method("rpartition", Arity::One, Call::Binary(str_split::rpartition)),
    strip!("strip", true, true),
    strip!("lstrip", true, false),
    strip!("rstrip", false, true),
    padding!("center", str_split::left_of_center),
    padding!("ljust", |_, _| 0),
    padding!("rjust", |missing, _| missing),
    Def::method("zfill", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], str_split::zfill))),
    Def::method("expandtabs", Arity::Any, Call::Flow(str_split::expandtabs)),
    Def::method("join", Arity::One, Call::FlowBinary(str_split::join)),
    Def::method("format", Arity::Any, Call::Flow(str_format::format)),
    Def::method("format_map", Arity::One, Call::FlowBinary(str_format::format_map)),
    Def::method("encode", Arity::Any, Call::Flow(encode)),
];

const COMPARISONS: &[Def] = comparisons!(compare);

pub fn install() {
    define(&types().str, TABLE);
    define(&types().str, COMPARISONS);
}

fn compare(op: Comparison, a: &Value, b: &Value) -> Result {
    if b.as_str().is_some() { arguments::comparison(op, a, b) } else { Ok(Value::NotImplemented) }
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    if args.kw.is_empty() && args.pos.len() == 2 {
        let [cls, object] = constructor(args, &types().str)?;
        if let Value::Str(s) = &object {
            return of_class(&cls, &types().str, Value::Str(s.clone())).map(Flow::Value);
        }
        return Flow::task(async move { of_class(&cls, &types().str, Value::Str(ask::str(&object).await?)) });
    }
    let given = args.pos.len().saturating_sub(1);
    if given > 3 {
        return Err(Raised::type_error(format!("str expected at most 3 arguments, got {given}")));
    }
    let [cls, object, encoding, errors] = args.bind("str", 1, &Params::new(&["object", "encoding", "errors"], 0))?;
    for (which, given) in [("'encoding'", &encoding), ("'errors'", &errors)] {
        if !given.is_null() {
            text(given, "str", which)?;
        }
    }
    if object.is_null() {
        return of_class(&cls, &types().str, Value::str("")).map(Flow::Value);
    }
    if encoding.is_null() && errors.is_null() {
        return Flow::task(async move { of_class(&cls, &types().str, Value::Str(ask::str(&object).await?)) });
    }
    if object.as_str().is_some() {
        return Err(Raised::type_error("decoding str is not supported"));
    }
    let Some(data) = sequence::byte_data(&object) else {
        return Err(Raised::type_error(format!(
            "decoding to str: need a bytes-like object, {} found",
            object.type_name()
        )));
    };
    let encoding = name_or(&encoding, "utf-8", "str", "'encoding'")?;
    let errors = name_or(&errors, "strict", "str", "'errors'")?;
    let object = Value::bytes(data.clone());
    match codec::decoded(&data, encoding, errors, object)? {
        Flow::Value(text) => of_class(&cls, &types().str, text).map(Flow::Value),
        Flow::Task(task) => Flow::task(async move { of_class(&cls, &types().str, task.await?) }),
        other => Ok(other),
    }
}

/// The name of an encoding or error handler, or the default.
pub fn name_or(v: &Value, default: &str, function: &str, which: &str) -> Result<String> {
    if v.is_null() { Ok(default.to_string()) } else { text(v, function, which).map(|s| s.as_str().to_string()) }
}

fn encode(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, encoding, errors] = args.bind("encode", 1, &Params::new(&["encoding", "errors"], 0))?;
    let encoding = name_or(&encoding, "utf-8", "encode", "'encoding'")?;
    let errors = name_or(&errors, "strict", "encode", "'errors'")?;
    codec::encoded(receiver(&this)?, encoding, errors)
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    subscript::sequence_item(this.payload(), key.payload()).unwrap_or_else(|| {
        if matches!(key, Value::Slice(_)) {
            return Err(index::bad_bound());
        }
        Err(Raised::type_error(format!("string indices must be integers, not '{}'", key.type_name())))
    })
}

fn add(_: &mut Machine, this: Value, other: Value) -> Result {
    if other.as_str().is_none() {
        return Err(Raised::type_error(format!("can only concatenate str (not \"{}\") to str", other.type_name())));
    }
    arith::binary_quick(BinaryOp::Add, this.payload(), other.payload()).unwrap_or(Ok(Value::NotImplemented))
}

fn multiply(args: Args) -> Result {
    let [this, times] = args.take();
    repeat(&this, &times)
}

/// `sequence * times` as a method: an int is needed.
pub fn repeat(this: &Value, times: &Value) -> Result {
    if !times.is_int() {
        small_int(times)?;
    }
    sequence::repeat(BinaryOp::Multiply, this.payload(), times.payload()).unwrap_or(Ok(Value::NotImplemented))
}
