//! `float`: constructor, methods, operators.

use super::arguments::{self, comparisons, constructor, of_class, operators, with_ints, wrong_receiver};
use super::{define, format_spec};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::module::warnings;
use crate::object::hash::{Hashed, hash_address, hash_value};
use crate::object::native::{Arity, Call, Def, Flow};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value, names};
use crate::ops::arith::{self, UnaryOp, unary_quick};
use crate::ops::{float, float_text, index, number, repr, sequence};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| Ok(Value::string(float_text::repr(get(&this)?))))),
    Def::method(
        "__hash__",
        Arity::None,
        Call::Unary(|_, this| {
            // What is no number has the hash of the object.
            if matches!(this, Value::Instance(_)) && get(&this)?.is_nan() {
                return Ok(Value::Int(hash_address(this.id() as usize)));
            }
            Ok(match hash_value(this.payload()) {
                Hashed::Hash(hash) => Value::Int(hash),
                _ => Value::NotImplemented,
            })
        }),
    ),
    Def::method("__bool__", Arity::None, Call::Unary(|_, this| Ok(Value::Bool(get(&this)? != 0.0)))),
    Def::method("__int__", Arity::None, Call::Unary(|_, this| float::to_int(get(&this)?))),
    Def::method("__trunc__", Arity::None, Call::Unary(|_, this| float::to_int(get(&this)?))),
    Def::method("__floor__", Arity::None, Call::Unary(|_, this| float::to_int(get(&this)?.floor()))),
    Def::method("__ceil__", Arity::None, Call::Unary(|_, this| float::to_int(get(&this)?.ceil()))),
    Def::method("__float__", Arity::None, Call::Unary(|_, this| get(&this).map(Value::Float))),
    Def::method("__neg__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Negative, &this))),
    Def::method("__pos__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Positive, &this))),
    Def::method("__abs__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Absolute, &this))),
    Def::method("__divmod__", Arity::One, Call::Binary(|_, a, b| divmod(&a, &b))),
    Def::method("__rdivmod__", Arity::One, Call::Binary(|_, a, b| divmod(&b, &a))),
    Def::method("__pow__", Arity::Between(1, 2), Call::Plain(|_, args| power(args, false))),
    Def::method("__rpow__", Arity::Between(1, 2), Call::Plain(|_, args| power(args, true))),
    Def::method("__round__", Arity::Between(0, 1), Call::Flow(|_, args| with_ints(args, &[1], round))),
    Def::method("__format__", Arity::One, Call::FlowBinary(|_, this, spec| format_spec::format_method(this, spec))),
    Def::method(
        "__getnewargs__",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![Value::Float(get(&this)?)]))),
    ),
    Def::class_method(
        "__getformat__",
        Arity::One,
        Call::Binary(|_, _, kind| match text_of_format(&kind)?.as_str() {
            "double" | "float" => Ok(Value::str("IEEE, little-endian")),
            _ => Err(Raised::value_error("__getformat__() argument 1 must be 'double' or 'float'")),
        }),
    ),
    Def::method("as_integer_ratio", Arity::None, Call::Unary(|_, this| as_integer_ratio(get(&this)?))),
    Def::method("conjugate", Arity::None, Call::Unary(|_, this| get(&this).map(Value::Float))),
    Def::method("hex", Arity::None, Call::Unary(|_, this| Ok(Value::string(float_text::hex(get(&this)?))))),
    Def::method(
        "is_integer",
        Arity::None,
        Call::Unary(|_, this| get(&this).map(|x| Value::Bool(x.is_finite() && x.floor() == x))),
    ),
    Def::class_method("fromhex", Arity::One, Call::FlowBinary(from_hex)),
    Def::getter("real", |_, this| get(&this).map(Value::Float)),
    Def::getter("imag", |_, _| Ok(Value::Float(0.0))),
];

const OPERATORS: &[Def] = operators! {
    is_real;
    Add "__add__" "__radd__", Subtract "__sub__" "__rsub__", Multiply "__mul__" "__rmul__", TrueDivide "__truediv__" "__rtruediv__",
    FloorDivide "__floordiv__" "__rfloordiv__", Remainder "__mod__" "__rmod__",
};

const COMPARISONS: &[Def] = comparisons!(compare);

pub fn install() {
    let class = &types().float;
    define(class, TABLE);
    define(class, OPERATORS);
    define(class, COMPARISONS);
}

/// Ints and floats.
fn is_real(v: &Value) -> bool {
    v.is_int() || v.as_float().is_some()
}

fn compare(op: Comparison, a: &Value, b: &Value) -> Result {
    if is_real(a) && is_real(b) { arguments::comparison(op, a, b) } else { Ok(Value::NotImplemented) }
}

fn get(this: &Value) -> Result<f64> {
    this.as_float().ok_or_else(|| wrong_receiver("float", this))
}

fn unary(op: UnaryOp, this: &Value) -> Result {
    unary_quick(op, this.payload()).unwrap_or_else(|| Err(wrong_receiver("float", this)))
}

fn divmod(a: &Value, b: &Value) -> Result {
    arith::divmod_quick(a, b).unwrap_or(Ok(Value::NotImplemented))
}

/// `(base, exponent[, modulus])`, the first two exchanged for `__rpow__`.
fn power(args: Args, reflected: bool) -> Result {
    let [a, b, modulus] = args.take();
    if !modulus.is_null() && !modulus.is_none() {
        return Err(Raised::type_error("pow() 3rd argument not allowed unless all arguments are integers"));
    }
    let (base, exponent) = if reflected { (b, a) } else { (a, b) };
    match (arith::real(&base), arith::real(&exponent)) {
        (Some(base), Some(exponent)) => float::power(base?, exponent?),
        _ => Ok(Value::NotImplemented),
    }
}

fn round(args: Args) -> Result {
    let [this, digits] = args.take();
    let x = get(&this)?;
    if digits.is_null() || digits.is_none() {
        return float::to_int(float::round_half_even(x));
    }
    match index::clamped(&digits) {
        Some(digits) => float::round_to(x, digits),
        None => Err(arguments::not_an_int(&digits)),
    }
}

fn as_integer_ratio(x: f64) -> Result {
    if x.is_infinite() {
        return Err(Raised::overflow_error("cannot convert Infinity to integer ratio"));
    }
    if x.is_nan() {
        return Err(Raised::value_error("cannot convert NaN to integer ratio"));
    }
    let (top, bottom) = float::ratio(x);
    Ok(Value::tuple(vec![Value::big(top), Value::big(bottom)]))
}

fn from_hex(_: &mut Machine, cls: Value, text: Value) -> Result<Flow> {
    let text = text.as_str().ok_or_else(|| Raised::type_error("bad argument type for built-in operation"))?;
    let Some(x) = number::parse_hex_float(text.as_str()) else {
        return Err(Raised::value_error("invalid hexadecimal floating-point string"));
    };
    if x.is_infinite() && text.as_str().contains(|c: char| c.is_ascii_digit()) {
        return Err(Raised::overflow_error("hexadecimal value too large to represent as a float"));
    }
    if arguments::is_exactly(&cls, &types().float) {
        Ok(Flow::Value(Value::Float(x)))
    } else {
        Ok(Flow::Call(cls, Args::one(Value::Float(x))))
    }
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    let [cls, x] = constructor(args, &types().float)?;
    if x.is_null() {
        return of_class(&cls, &types().float, Value::Float(0.0)).map(Flow::Value);
    }
    if let Some(result) = from_quick(&x) {
        return of_class(&cls, &types().float, Value::Float(result?)).map(Flow::Value);
    }
    Flow::task(async move {
        let by_method = x.class().lookup(&names().float).is_some();
        let value = if !by_method && (x.as_str().is_some() || sequence::byte_data(&x).is_some()) {
            parse(&x)?
        } else {
            from(&x, "float() argument must be a string or a real number").await?
        };
        of_class(&cls, &types().float, Value::Float(value))
    })
}

/// `float(v)` of a builtin value; None where methods decide.
pub fn from_quick(v: &Value) -> Option<Result<f64>> {
    match v {
        Value::Str(_) | Value::Bytes(_) => Some(parse(v)),
        Value::Instance(_) => None,
        _ => arith::real(v),
    }
}

fn text_of_format(kind: &Value) -> Result<&std::rc::Rc<crate::object::Str>> {
    let found = || Raised::type_error(format!("__getformat__() argument must be str, not {}", kind.type_name()));
    kind.as_str().ok_or_else(found)
}

fn parse(v: &Value) -> Result<f64> {
    let found = match v.as_str() {
        Some(s) => number::parse_float(s.as_str()),
        None => sequence::byte_data(v).and_then(|data| number::parse_float(&String::from_utf8_lossy(&data))),
    };
    found.ok_or_else(|| {
        Raised::value_error(format!(
            "could not convert string to float: {}",
            repr::repr_quick(v.payload()).unwrap_or_default()
        ))
    })
}

/// A real number as a float: by `__float__` or `__index__`. `otherwise` begins the message of the TypeError.
pub async fn from(v: &Value, otherwise: &str) -> Result<f64> {
    if !matches!(v, Value::Instance(_))
        && let Some(real) = arith::real(v)
    {
        return real;
    }
    if let Some(result) = ask::special(v, &names().float, Vec::new()).await? {
        let Value::Float(found) = result.payload().bare() else {
            let (class, found) = (v.type_name(), result.type_name());
            return Err(Raised::type_error(format!("{class}.__float__ returned non-float (type {found})")));
        };
        if !matches!(result.bare(), Value::Float(_)) {
            warnings::of_subclass(&format!("{}.__float__", v.type_name()), "float", &result).await?;
        }
        return Ok(*found);
    }
    if v.class().lookup(&names().index).is_some() {
        let int = ask::index(v).await?;
        return arith::real(&int).unwrap_or(Ok(0.0));
    }
    let found = v.type_name();
    // The constructor quotes the type, the other users do not.
    Err(Raised::type_error(if otherwise.contains("argument") {
        format!("{otherwise}, not '{found}'")
    } else {
        format!("{otherwise}, not {found}")
    }))
}
