//! `repr`, `ascii`, `format`, `chr`, `ord`, `bin`, `hex`, `oct`, `hash`, `id`.

use num_bigint::BigInt;
use num_traits::Signed;

use crate::object::native::{Arity, Call, Def};
use crate::object::str::{char_from_code_point, code_point};
use crate::object::{Args, Flow, Raised, Result, Str, Value};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function(
        "repr",
        Arity::One,
        Call::FlowUnary(|_, v| Flow::task(async move { ask::repr(&v).await.map(Value::Str) })),
    ),
    Def::function(
        "ascii",
        Arity::One,
        Call::FlowUnary(|_, v| {
            Flow::task(async move { Ok(Value::string(crate::ops::repr::to_ascii(ask::repr(&v).await?.as_str()))) })
        }),
    ),
    Def::function("format", Arity::Between(1, 2), Call::Flow(format)),
    Def::function("chr", Arity::One, Call::FlowUnary(chr)),
    Def::function("ord", Arity::One, Call::Unary(ord)),
    Def::function("bin", Arity::One, Call::FlowUnary(|_, v| Flow::task(in_base(v, 2, "0b")))),
    Def::function("oct", Arity::One, Call::FlowUnary(|_, v| Flow::task(in_base(v, 8, "0o")))),
    Def::function("hex", Arity::One, Call::FlowUnary(|_, v| Flow::task(in_base(v, 16, "0x")))),
    Def::function(
        "hash",
        Arity::One,
        Call::FlowUnary(|_, v| Flow::task(async move { Ok(Value::Int(ask::hash(&v).await?)) })),
    ),
    Def::function("id", Arity::One, Call::Unary(|_, v| Ok(Value::Int(v.id())))),
];

fn format(_: &mut Machine, args: Args) -> Result<Flow> {
    let [value, spec] = args.take();
    let spec = match &spec {
        Value::Null => String::new(),
        other => match other.as_str() {
            Some(s) => s.as_str().to_string(),
            None => {
                return Err(Raised::type_error(format!("format() argument 2 must be str, not {}", other.type_name())));
            }
        },
    };
    Flow::task(async move { ask::format(&value, &spec).await.map(Value::Str) })
}

fn chr(_: &mut Machine, value: Value) -> Result<Flow> {
    let to_char = |v: &Value| match v.as_int() {
        Some(n) => u32::try_from(n)
            .ok()
            .and_then(char_from_code_point)
            .map(|c| Value::Str(Str::from_char(c)))
            .ok_or_else(|| Raised::value_error("chr() arg not in range(0x110000)")),
        None => Err(Raised::overflow_error("Python int too large to convert to C int")),
    };
    if value.is_int() {
        return to_char(&value).map(Flow::Value);
    }
    Flow::task(async move { to_char(&ask::index(&value).await?) })
}

fn ord(_: &mut Machine, value: Value) -> Result {
    let length = |n: usize| Raised::type_error(format!("ord() expected a character, but string of length {n} found"));
    if let Some(s) = value.as_str() {
        return match s.len_chars() {
            1 => Ok(Value::Int(i64::from(code_point(s.char_at(0))))),
            n => Err(length(n)),
        };
    }
    match crate::ops::sequence::byte_data(&value).as_deref() {
        Some([byte]) => return Ok(Value::Int(i64::from(*byte))),
        Some(data) => return Err(length(data.len())),
        None => {}
    }
    Err(Raised::type_error(format!("ord() expected string of length 1, but {} found", value.type_name())))
}

async fn in_base(value: Value, base: u32, prefix: &str) -> Result {
    let big: BigInt = ask::index(&value).await?.as_big().unwrap_or_default();
    let sign = if big.is_negative() { "-" } else { "" };
    Ok(Value::string(format!("{sign}{prefix}{}", big.abs().to_str_radix(base))))
}
