//! `bytes`, and the methods that bytearray has too.

use super::arguments::{self, as_int, comparisons, is_exactly, of_class, text, with_ints, wrong_receiver};
use super::bytes_find::{self, data_of, like, receiver};
use super::{bytes_format, bytes_split, codec, define, str_split};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::hash::hash_bytes;
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::opaque::MemoryView;
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value, intern, names};
use crate::ops::{arith, index, repr, sequence, size, subscript};
use crate::vm::{Machine, ask};

macro_rules! mapping {
    ($name:literal, $f:expr) => {
        Def::method($name, Arity::None, Call::Unary(|_, this| Ok(like(&this, $f(&receiver(&this)?)))))
    };
}

macro_rules! question {
    ($name:literal, $f:expr) => {
        Def::method($name, Arity::None, Call::Unary(|_, this| Ok(Value::Bool($f(&receiver(&this)?[..])))))
    };
}

macro_rules! search {
    ($name:literal, $from_right:literal, $must_exist:literal) => {
        Def::method(
            $name,
            Arity::Between(1, 3),
            Call::Flow(|_, args| {
                with_ints(args, &[1, 2, 3], |args| bytes_find::search(args, $from_right, $must_exist))
            }),
        )
    };
}

macro_rules! strip {
    ($name:literal, $left:literal, $right:literal) => {
        Def::method($name, Arity::Between(0, 1), Call::Plain(|_, args| bytes_split::strip(args, $left, $right)))
    };
}

macro_rules! padding {
    ($name:literal, $left:expr) => {
        Def::method(
            $name,
            Arity::Between(1, 2),
            Call::Flow(|_, args| with_ints(args, &[1], |args| bytes_split::pad(args, $name, $left))),
        )
    };
}

fn all(data: &[u8], is: fn(u8) -> bool) -> bool {
    !data.is_empty() && data.iter().all(|b| is(*b))
}

/// Methods of bytes and bytearray.
pub const SHARED: &[Def] = &[
    Def::method(
        "__len__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::int_from_usize(subscript::len_quick(this.payload()).unwrap_or(0)))),
    ),
    Def::method(
        "__iter__",
        Arity::None,
        Call::Unary(|_, this| Ok(subscript::iter_quick(this.payload()).unwrap_or_default())),
    ),
    Def::method("__contains__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], bytes_find::contains))),
    Def::method("__getitem__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], get_item))),
    Def::method("__add__", Arity::One, Call::Binary(add)),
    Def::method("__mul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method("__rmul__", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], multiply))),
    Def::method("__mod__", Arity::One, Call::FlowBinary(bytes_format::bytes_mod)),
    Def::method(
        "__rmod__",
        Arity::One,
        Call::FlowBinary(|machine, this, format| bytes_format::bytes_mod(machine, format, this)),
    ),
    mapping!("upper", <[u8]>::to_ascii_uppercase),
    mapping!("lower", <[u8]>::to_ascii_lowercase),
    mapping!("capitalize", bytes_split::capitalize),
    mapping!("title", bytes_split::title),
    mapping!("swapcase", bytes_split::swapcase),
    question!("isalnum", |data| all(data, |b| b.is_ascii_alphanumeric())),
    question!("isalpha", |data| all(data, |b| b.is_ascii_alphabetic())),
    question!("isascii", <[u8]>::is_ascii),
    question!("isdigit", |data| all(data, |b| b.is_ascii_digit())),
    question!("islower", |data: &[u8]| data.iter().any(u8::is_ascii_lowercase)
        && !data.iter().any(u8::is_ascii_uppercase)),
    question!("isupper", |data: &[u8]| data.iter().any(u8::is_ascii_uppercase)
        && !data.iter().any(u8::is_ascii_lowercase)),
    question!("isspace", |data| all(data, bytes_split::is_space)),
    question!("istitle", bytes_split::is_title),
    search!("find", false, false),
    search!("rfind", true, false),
    search!("index", false, true),
    search!("rindex", true, true),
    Def::method("count", Arity::Between(1, 3), Call::Flow(|_, args| with_ints(args, &[1, 2, 3], bytes_find::count))),
    Def::method(
        "startswith",
        Arity::Between(1, 3),
        Call::Flow(|_, args| {
            with_ints(args, &[2, 3], |args| bytes_find::affix(args, "startswith", |a, b| a.starts_with(b)))
        }),
    ),
    Def::method(
        "endswith",
        Arity::Between(1, 3),
        Call::Flow(|_, args| {
            with_ints(args, &[2, 3], |args| bytes_find::affix(args, "endswith", |a, b| a.ends_with(b)))
        }),
    ),
    Def::method("replace", Arity::Between(2, 3), Call::Flow(|_, args| with_ints(args, &[3], bytes_find::replace))),
    Def::method(
        "removeprefix",
        Arity::One,
        Call::Binary(|_, this, affix| {
            let (data, affix) = (receiver(&this)?, data_of(&affix)?);
            Ok(like(&this, data.strip_prefix(&affix[..]).unwrap_or(&data).to_vec()))
        }),
    ),
    Def::method(
        "removesuffix",
        Arity::One,
        Call::Binary(|_, this, affix| {
            let (data, affix) = (receiver(&this)?, data_of(&affix)?);
            Ok(like(&this, data.strip_suffix(&affix[..]).unwrap_or(&data).to_vec()))
        }),
    ),
    Def::method("split", Arity::Any, Call::Flow(|_, args| bytes_split::split(args, "split"))),
    Def::method("rsplit", Arity::Any, Call::Flow(|_, args| bytes_split::split(args, "rsplit"))),
    Def::method("splitlines", Arity::Any, Call::Flow(bytes_split::splitlines)),
    Def::method(
        "partition",
        Arity::One,
        Call::Binary(|_, this, separator| bytes_split::partition(&this, &separator, false)),
    ),
    Def::method(
        "rpartition",
        Arity::One,
        Call::Binary(|_, this, separator| bytes_split::partition(&this, &separator, true)),
    ),
    strip!("strip", true, true),
    strip!("lstrip", true, false),
    strip!("rstrip", false, true),
    padding!("center", str_split::left_of_center),
    padding!("ljust", |_, _| 0),
    padding!("rjust", |missing, _| missing),
    Def::method("zfill", Arity::One, Call::Flow(|_, args| with_ints(args, &[1], bytes_split::zfill))),
    Def::method("expandtabs", Arity::Any, Call::Flow(bytes_split::expandtabs)),
    Def::method("join", Arity::One, Call::FlowBinary(bytes_split::join)),
    Def::method("decode", Arity::Any, Call::Flow(decode)),
    Def::method("hex", Arity::Any, Call::Flow(hex)),
    Def::method("translate", Arity::Any, Call::Plain(translate)),
    Def::static_method("maketrans", Arity::Between(2, 2), Call::Binary(make_translation)),
    Def::class_method("fromhex", Arity::One, Call::FlowBinary(from_hex)),
];

pub const COMPARISONS: &[Def] = comparisons!(compare);

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| Ok(Value::string(repr::bytes_repr(&receiver(&this)?))))),
    Def::method("__str__", Arity::None, Call::Unary(|_, this| Ok(Value::string(repr::bytes_repr(&receiver(&this)?))))),
    Def::method("__hash__", Arity::None, Call::Unary(|_, this| Ok(Value::Int(hash_bytes(&receiver(&this)?))))),
    Def::method("__bytes__", Arity::None, Call::Unary(|_, this| receiver(&this).map(Value::bytes))),
    Def::method(
        "__getnewargs__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![Value::bytes(receiver(&this)?)]))),
    ),
];

pub fn install() {
    let class = &types().bytes;
    define(class, SHARED);
    define(class, COMPARISONS);
    define(class, TABLE);
}

fn compare(op: Comparison, a: &Value, b: &Value) -> Result {
    match (sequence::byte_data(a), sequence::byte_data(b)) {
        (Some(_), Some(_)) if b.downcast::<MemoryView>().is_none() => arguments::comparison(op, a, b),
        _ => Ok(Value::NotImplemented),
    }
}

/// Data made of any object that `bytes()` takes, but str and int: bytes-like, `__bytes__`, or an iterable of ints.
pub async fn from_object(v: &Value) -> Result<Vec<u8>> {
    if let Some(data) = sequence::byte_data(v) {
        super::memoryview::check_released(v)?;
        return Ok(data);
    }
    if let Some(made) = ask::special(v, &intern("__bytes__"), Vec::new()).await? {
        return made
            .as_bytes()
            .map(|b| b.to_vec())
            .ok_or_else(|| Raised::type_error(format!("__bytes__ returned non-bytes (type {})", made.type_name())));
    }
    let class = v.class();
    if v.as_str().is_some() || (class.lookup(&names().iter).is_none() && class.lookup(&names().getitem).is_none()) {
        return Err(Raised::type_error(format!("cannot convert '{}' object to bytes", v.type_name())));
    }
    bytes_of_ints(super::container::collect(v).await?, "bytes").await
}

/// Ints as bytes; `what` begins the message of the ValueError.
pub async fn bytes_of_ints(items: Vec<Value>, what: &str) -> Result<Vec<u8>> {
    let mut data = Vec::with_capacity(items.len());
    for item in items {
        let number = as_int(&item).await?;
        if !number.is_int() {
            return Err(arguments::not_an_int(&number));
        }
        match number.as_int().and_then(|n| u8::try_from(n).ok()) {
            Some(byte) => data.push(byte),
            None => return Err(Raised::value_error(format!("{what} must be in range(0, 256)"))),
        }
    }
    Ok(data)
}

/// The data of the constructor's arguments (source, encoding, errors), for bytes and bytearray.
pub async fn construct(source: Value, encoding: Value, errors: Value, kind: &str) -> Result<Vec<u8>> {
    let coded = !encoding.is_null() || !errors.is_null();
    if let Some(text) = source.as_str() {
        if encoding.is_null() {
            return Err(Raised::type_error("string argument without an encoding"));
        }
        let encoding = super::str::name_or(&encoding, "utf-8", kind, "'encoding'")?;
        let errors = super::str::name_or(&errors, "strict", kind, "'errors'")?;
        return match codec::encoded(text, encoding, errors)? {
            Flow::Task(task) => task.await.map(|data| data.as_bytes().map_or_else(Vec::new, |data| data.to_vec())),
            Flow::Value(data) => Ok(data.as_bytes().map_or_else(Vec::new, |data| data.to_vec())),
            _ => Ok(Vec::new()),
        };
    }
    if coded {
        let which = if encoding.is_null() { "errors" } else { "encoding" };
        return Err(Raised::type_error(format!("{which} without a string argument")));
    }
    if source.is_null() {
        return Ok(Vec::new());
    }
    let has_bytes = matches!(source, Value::Instance(_)) && source.class().lookup(&names().bytes).is_some();
    if !has_bytes && sequence::byte_data(&source).is_none() && (source.is_int() || arguments::has_index(&source)) {
        let count = as_int(&source).await?;
        let Some(count) = count.as_int() else {
            return Err(Raised::overflow_error("cannot fit 'int' into an index-sized integer"));
        };
        let count = usize::try_from(count).map_err(|_| Raised::value_error("negative count"))?;
        let mut data = size::vec_for(count)?;
        data.resize(count, 0);
        return Ok(data);
    }
    from_object(&source).await
}

/// The constructor's parameters.
pub const SOURCE: Params = Params::new(&["source", "encoding", "errors"], 0);

/// More than three arguments, in the constructor's words.
pub fn check_count(args: &Args, kind: &str) -> Result<()> {
    let given = args.pos.len().saturating_sub(1) + args.kw.len();
    if given > 3 {
        Err(Raised::type_error(format!("{kind}() takes at most 3 arguments ({given} given)")))
    } else {
        Ok(())
    }
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    check_count(&args, "bytes")?;
    let [cls, source, encoding, errors] = args.bind("bytes", 1, &SOURCE)?;
    if let (Value::Bytes(_), true, true) =
        (&source, encoding.is_null() && errors.is_null(), is_exactly(&cls, &types().bytes))
    {
        return Ok(Flow::Value(source));
    }
    Flow::task(async move {
        of_class(&cls, &types().bytes, Value::bytes(construct(source, encoding, errors, "bytes").await?))
    })
}

fn get_item(args: Args) -> Result {
    let [this, key] = args.take();
    subscript::sequence_item(this.payload(), key.payload()).unwrap_or_else(|| {
        if matches!(key, Value::Slice(_)) {
            return Err(index::bad_bound());
        }
        let kind = if this.as_bytes().is_some() { "byte" } else { "bytearray" };
        Err(Raised::type_error(format!("{kind} indices must be integers or slices, not {}", key.type_name())))
    })
}

fn add(_: &mut Machine, this: Value, other: Value) -> Result {
    if sequence::byte_data(&other).is_none() {
        return Err(Raised::type_error(format!("can't concat {} to {}", other.type_name(), this.type_name())));
    }
    arith::binary_quick(BinaryOp::Add, this.payload(), other.payload()).unwrap_or(Ok(Value::NotImplemented))
}

fn multiply(args: Args) -> Result {
    let [this, times] = args.take();
    super::str::repeat(&this, &times)
}

fn decode(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, encoding, errors] = args.bind("decode", 1, &Params::new(&["encoding", "errors"], 0))?;
    let encoding = super::str::name_or(&encoding, "utf-8", "decode", "'encoding'")?;
    let errors = super::str::name_or(&errors, "strict", "decode", "'errors'")?;
    let data = receiver(&this)?;
    let object = if this.as_bytes().is_some() { this.payload().clone() } else { Value::bytes(data.clone()) };
    codec::decoded(&data, encoding, errors, object)
}

/// `hex([separator[, bytes_per_separator]])`.
pub fn hex(_: &mut Machine, args: Args) -> Result<Flow> {
    let bound: [Value; 3] = args.bind("hex", 1, &Params::new(&["sep", "bytes_per_sep"], 0))?;
    with_ints(Args::from_vec(bound.into()), &[2], |args| {
        let [this, separator, group] = args.take();
        let data = sequence::byte_data(&this).ok_or_else(|| wrong_receiver("bytes", &this))?;
        let separator = if separator.is_null() { None } else { Some(hex_separator(&separator)?) };
        let group = if group.is_null() { 1 } else { arguments::c_int(&group)? };
        let mut out = size::string_for(data.len() * 3)?;
        let width = group.unsigned_abs() as usize;
        for (n, byte) in data.iter().enumerate() {
            // Groups are counted from the right, with a negative size from the left.
            let place = if group > 0 { data.len() - n } else { n };
            if let Some(separator) = separator
                && n > 0
                && width > 0
                && place % width == 0
            {
                out.push(separator);
            }
            out.push_str(&format!("{byte:02x}"));
        }
        Ok(Value::string(out))
    })
}

fn hex_separator(v: &Value) -> Result<char> {
    let chars: Vec<char> = match (v.as_str(), sequence::byte_data(v)) {
        (Some(s), _) => s.as_str().chars().collect(),
        (None, Some(data)) => data.iter().map(|b| *b as char).collect(),
        _ => return Err(Raised::type_error(format!("object of type '{}' has no len()", v.type_name()))),
    };
    match chars[..] {
        [one] if one.is_ascii() => Ok(one),
        [_] => Err(Raised::value_error("sep must be ASCII.")),
        _ => Err(Raised::value_error("sep must be length 1.")),
    }
}

fn from_hex(_: &mut Machine, cls: Value, text_arg: Value) -> Result<Flow> {
    let text = text(&text_arg, "fromhex", "").map_err(|_| {
        Raised::type_error(format!(
            "fromhex() argument must be str, not {}",
            if text_arg.is_none() { "None".into() } else { text_arg.type_name() }
        ))
    })?;
    let chars: Vec<char> = text.as_str().chars().collect();
    let bad =
        |at: usize| Raised::value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}"));
    let digit = |at: usize| chars.get(at).and_then(|c| c.to_digit(16)).ok_or_else(|| bad(at));
    let mut data = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if u8::try_from(chars[at]).is_ok_and(bytes_split::is_space) {
            at += 1;
            continue;
        }
        data.push((digit(at)? << 4 | digit(at + 1)?) as u8);
        at += 2;
    }
    if is_exactly(&cls, &types().bytes) {
        return Ok(Flow::Value(Value::bytes(data)));
    }
    if is_exactly(&cls, &types().bytearray) {
        return Ok(Flow::Value(sequence::byte_array(data)));
    }
    Ok(Flow::Call(cls, Args::one(Value::bytes(data))))
}

fn make_translation(_: &mut Machine, from: Value, to: Value) -> Result {
    let (from, to) = (data_of(&from)?, data_of(&to)?);
    if from.len() != to.len() {
        return Err(Raised::value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (a, b) in from.iter().zip(to) {
        table[*a as usize] = b;
    }
    Ok(Value::bytes(table))
}

/// `translate(table, /, delete=b"")`.
fn translate(_: &mut Machine, args: Args) -> Result {
    let [this, table, delete] = args.bind("translate", 1, &Params::new(&["", "delete"], 1).positional_only(1))?;
    let table = if table.is_none() { None } else { Some(data_of(&table)?) };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(Raised::value_error("translation table must be 256 characters long"));
    }
    let delete = if delete.is_null() { Vec::new() } else { data_of(&delete)? };
    let data = receiver(&this)?;
    let kept = data.into_iter().filter(|b| !delete.contains(b));
    Ok(like(&this, kept.map(|b| table.as_ref().map_or(b, |table| table[b as usize])).collect()))
}
