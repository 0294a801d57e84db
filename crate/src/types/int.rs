//! `int`: constructor, methods, operators.

use num_bigint::{BigInt, Sign};
use num_traits::{Signed, ToPrimitive, Zero};

use super::arguments::{self, as_int, comparisons, constructor, of_class, operators, with_ints, wrong_receiver};
use super::{define, format_spec};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::module::warnings;
use crate::object::Origin;
use crate::object::hash::{hash_big, hash_int};
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value, names};
use crate::ops::arith::{self, UnaryOp, unary_quick};
use crate::ops::{float, integer, number, repr, sequence, size};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            number::int_text(&this).unwrap_or_else(|| Err(wrong_receiver("int", &this))).map(Value::string)
        }),
    ),
    Def::method("__hash__", Arity::None, Call::Unary(|_, this| hash(&this).map(Value::Int))),
    Def::method("__bool__", Arity::None, Call::Unary(|_, this| Ok(Value::Bool(!big(&this)?.is_zero())))),
    Def::method("__int__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__index__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__trunc__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__floor__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__ceil__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__float__", Arity::None, Call::Unary(|_, this| integer::to_float(&big(&this)?).map(Value::Float))),
    Def::method("__neg__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Negative, &this))),
    Def::method("__pos__", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("__invert__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Invert, &this))),
    Def::method("__abs__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Absolute, &this))),
    Def::method("__divmod__", Arity::One, Call::Binary(|_, a, b| divmod(&a, &b))),
    Def::method("__rdivmod__", Arity::One, Call::Binary(|_, a, b| divmod(&b, &a))),
    Def::method("__pow__", Arity::Between(1, 2), Call::Plain(|_, args| power(args))),
    Def::method(
        "__rpow__",
        Arity::Between(1, 2),
        Call::Plain(|_, mut args| {
            if args.pos.len() > 1 {
                args.pos.swap(0, 1);
            }
            power(args)
        }),
    ),
    Def::method("__round__", Arity::Between(0, 1), Call::Flow(|_, args| with_ints(args, &[1], round))),
    Def::method("__format__", Arity::One, Call::FlowBinary(|_, this, spec| format_spec::format_method(this, spec))),
    Def::method("__getnewargs__", Arity::None, Call::Unary(|_, this| Ok(Value::tuple(vec![exact(&this)?])))),
    Def::method(
        "as_integer_ratio",
        Arity::None,
        Call::Unary(|_, this| Ok(Value::tuple(vec![exact(&this)?, Value::Int(1)]))),
    ),
    Def::method("bit_count", Arity::None, Call::Unary(|_, this| Ok(Value::Int(integer::bit_count(&big(&this)?))))),
    Def::method("bit_length", Arity::None, Call::Unary(|_, this| Ok(Value::Int(big(&this)?.bits() as i64)))),
    Def::method("conjugate", Arity::None, Call::Unary(|_, this| exact(&this))),
    Def::method("is_integer", Arity::None, Call::Unary(|_, _| Ok(Value::Bool(true)))),
    Def::method("to_bytes", Arity::Any, Call::Flow(to_bytes)),
    Def::class_method("from_bytes", Arity::Any, Call::Flow(from_bytes)),
    Def::getter("real", |_, this| exact(&this)),
    Def::getter("imag", |_, _| Ok(Value::Int(0))),
    Def::getter("numerator", |_, this| exact(&this)),
    Def::getter("denominator", |_, _| Ok(Value::Int(1))),
];

const OPERATORS: &[Def] = operators! {
    Value::is_int;
    Add "__add__" "__radd__", Subtract "__sub__" "__rsub__", Multiply "__mul__" "__rmul__", TrueDivide "__truediv__" "__rtruediv__",
    FloorDivide "__floordiv__" "__rfloordiv__", Remainder "__mod__" "__rmod__", Lshift "__lshift__" "__rlshift__",
    Rshift "__rshift__" "__rrshift__", And "__and__" "__rand__", Or "__or__" "__ror__", Xor "__xor__" "__rxor__",
};

const COMPARISONS: &[Def] = comparisons!(compare);

const BOOL: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new_bool)),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| Ok(repr::repr_quick(&this).map_or(Value::NotImplemented, Value::string))),
    ),
    Def::method(
        "__invert__",
        Arity::None,
        Call::FlowUnary(|_, this| match this {
            Value::Bool(b) => Flow::task(invert_bool(b)),
            other => Err(super::arguments::wrong_receiver("bool", &other)),
        }),
    ),
];

/// `~True`: of the int, which is hardly what was meant.
pub async fn invert_bool(b: bool) -> Result {
    crate::module::warnings::deprecated(
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of \
         the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean \
         negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
    )
    .await?;
    Ok(Value::Int(!i64::from(b)))
}

const BOOL_OPERATORS: &[Def] =
    operators! { Value::is_int; And "__and__" "__rand__", Or "__or__" "__ror__", Xor "__xor__" "__rxor__" };

pub fn install() {
    let t = types();
    define(&t.int, TABLE);
    define(&t.int, OPERATORS);
    define(&t.int, COMPARISONS);
    define(&t.bool_, BOOL);
    define(&t.bool_, BOOL_OPERATORS);
}

fn compare(op: Comparison, a: &Value, b: &Value) -> Result {
    if a.is_int() && b.is_int() { arguments::comparison(op, a, b) } else { Ok(Value::NotImplemented) }
}

/// The receiver as a big int.
fn big(this: &Value) -> Result<BigInt> {
    this.as_big().ok_or_else(|| wrong_receiver("int", this))
}

/// The receiver as an exact int: a bool becomes 0 or 1, an instance of a subclass its value.
pub fn exact(this: &Value) -> Result {
    match this.payload() {
        Value::Bool(b) => Ok(Value::Int(i64::from(*b))),
        v @ (Value::Int(_) | Value::Long(_)) => Ok(v.clone()),
        _ => Err(wrong_receiver("int", this)),
    }
}

fn hash(this: &Value) -> Result<i64> {
    Ok(match this.as_int() {
        Some(small) => hash_int(small),
        None => hash_big(&big(this)?),
    })
}

fn unary(op: UnaryOp, this: &Value) -> Result {
    unary_quick(op, this.payload()).unwrap_or_else(|| Err(wrong_receiver("int", this)))
}

fn divmod(a: &Value, b: &Value) -> Result {
    if a.is_int() && b.is_int() {
        arith::divmod_quick(a, b).unwrap_or(Ok(Value::NotImplemented))
    } else {
        Ok(Value::NotImplemented)
    }
}

/// `(base, exponent[, modulus])`.
fn power(args: Args) -> Result {
    let [base, exponent, modulus] = args.take();
    match power_quick(&base, &exponent, &modulus) {
        Some(result) => result,
        None => Ok(Value::NotImplemented),
    }
}

/// `pow` of ints with an optional modulus; None for other operands.
pub fn power_quick(base: &Value, exponent: &Value, modulus: &Value) -> Option<Result> {
    if !base.is_int() || !exponent.is_int() {
        return None;
    }
    if modulus.is_null() || modulus.is_none() {
        return arith::binary_quick(BinaryOp::Power, base.payload(), exponent.payload());
    }
    Some(integer::power_modulo(&base.as_big()?, &exponent.as_big()?, &modulus.as_big()?))
}

fn round(args: Args) -> Result {
    let [this, digits] = args.take();
    if digits.is_null() {
        return exact(&this);
    }
    match digits.as_big() {
        None => Err(arguments::not_an_int(&digits)),
        Some(digits) if !digits.is_negative() => exact(&this),
        Some(digits) => integer::round_to(&big(&this)?, digits.to_i64().unwrap_or(i64::MIN)),
    }
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    let given = args.pos.len().saturating_sub(1) + args.kw.len();
    if args.pos.len() > 3 || (given > 2 && args.kw.is_empty()) {
        return Err(Raised::type_error(format!("int expected at most 2 arguments, got {given}")));
    }
    if given > 2 {
        return Err(Raised::type_error(format!("int() takes at most 2 arguments ({given} given)")));
    }
    let [cls, x, base] = args.bind("int", 1, &Params::new(&["", "base"], 0).positional_only(1))?;
    if x.is_null() {
        if !base.is_null() {
            return Err(Raised::type_error("int() missing string argument"));
        }
        return of_class(&cls, &types().int, Value::Int(0)).map(Flow::Value);
    }
    if base.is_null()
        && let Some(result) = from_quick(&x)
    {
        return of_class(&cls, &types().int, result?).map(Flow::Value);
    }
    Flow::task(async move {
        let value = if base.is_null() { from(&x).await? } else { with_base(&x, &as_int(&base).await?)? };
        of_class(&cls, &types().int, value)
    })
}

/// `int(v)` of a builtin value; None where methods decide.
pub fn from_quick(v: &Value) -> Option<Result> {
    if let Value::Number(n) = v
        && !matches!(n.value, Value::Float(_))
    {
        return Some(Ok(v.clone()));
    }
    Some(match v.bare() {
        Value::Int(_) | Value::Long(_) => Ok(v.clone()),
        Value::Bool(b) => Ok(Value::Int(i64::from(*b))),
        Value::Float(f) => float::to_int(*f).map(|whole| whole.charged(Origin::Computed)),
        Value::Str(s) => number::parse_int(s.as_str(), 10, || repr::str_repr(s.as_str())),
        Value::Bytes(b) => parse_bytes(b, 10, v),
        _ => return None,
    })
}

fn parse_bytes(data: &[u8], base: u32, shown: &Value) -> Result {
    let text: String = data.iter().map(|b| if b.is_ascii() { *b as char } else { '?' }).collect();
    number::parse_int(&text, base, || repr::repr_quick(shown.payload()).unwrap_or_default())
}

/// `int(v)`: by `__int__`, `__index__`, `__trunc__`, or as text.
pub async fn from(v: &Value) -> Result {
    if let Some(result) = from_quick(v) {
        return result;
    }
    if let Some(result) = ask::special(v, &names().int, Vec::new()).await? {
        return if result.is_int() {
            ask::whole("__int__", &result).await
        } else {
            Err(Raised::type_error(format!("__int__ returned non-int (type {})", result.type_name())))
        };
    }
    if v.class().lookup(&names().index).is_some() {
        return ask::index(v).await;
    }
    if v.class().lookup(&names().trunc).is_some() {
        warnings::deprecated("The delegation of int() to __trunc__ is deprecated.").await?;
    }
    if let Some(result) = ask::special(v, &names().trunc, Vec::new()).await? {
        if result.is_int() {
            return exact(&result);
        }
        if result.class().lookup(&names().index).is_some() {
            return ask::index(&result).await;
        }
        return Err(Raised::type_error(format!("__trunc__ returned non-Integral (type {})", result.type_name())));
    }
    match (v.as_str(), sequence::byte_data(v)) {
        (Some(s), _) => number::parse_int(s.as_str(), 10, || repr::str_repr(s.as_str())),
        (None, Some(data)) => parse_bytes(&data, 10, v),
        _ => Err(Raised::type_error(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{}'",
            v.type_name()
        ))),
    }
}

fn with_base(v: &Value, base: &Value) -> Result {
    let Some(number) = base.as_big() else { return Err(arguments::not_an_int(base)) };
    let Some(radix) = number.to_u32().filter(|b| *b == 0 || (2..=36).contains(b)) else {
        return Err(Raised::value_error("int() base must be >= 2 and <= 36, or 0"));
    };
    match (v.as_str(), v.payload()) {
        (Some(s), _) => number::parse_int(s.as_str(), radix, || repr::str_repr(s.as_str())),
        (None, Value::Bytes(b)) => parse_bytes(b, radix, v),
        (None, other) if other.downcast::<crate::object::opaque::ByteArray>().is_some() => {
            parse_bytes(&sequence::byte_data(v).unwrap_or_default(), radix, v)
        }
        _ => Err(Raised::type_error("int() can't convert non-string with explicit base")),
    }
}

fn new_bool(_: &mut Machine, args: Args) -> Result<Flow> {
    let [_, x] = constructor(args, &types().bool_)?;
    if x.is_null() {
        return Ok(Flow::Value(Value::Bool(false)));
    }
    match crate::ops::truth::truth_quick(&x) {
        Some(truth) => Ok(Flow::Value(Value::Bool(truth))),
        None => Flow::task(async move { ask::truth(&x).await.map(Value::Bool) }),
    }
}

/// "big" or "little" as whether it is big-endian.
fn is_big_endian(order: &Value, function: &str) -> Result<bool> {
    if order.is_null() {
        return Ok(true);
    }
    match arguments::text(order, function, "'byteorder'")?.as_str() {
        "big" => Ok(true),
        "little" => Ok(false),
        _ => Err(Raised::value_error("byteorder must be either 'little' or 'big'")),
    }
}

fn to_bytes(_: &mut Machine, args: Args) -> Result<Flow> {
    let [this, length, order, signed] =
        args.bind("to_bytes", 1, &Params::new(&["length", "byteorder", "signed"], 0).keyword_only(2))?;
    let big_endian = is_big_endian(&order, "to_bytes")?;
    Flow::task(async move {
        let signed = !signed.is_null() && ask::truth(&signed).await?;
        let length = if length.is_null() { 1 } else { arguments::small_int(&as_int(&length).await?)? };
        let length =
            usize::try_from(length).map_err(|_| Raised::value_error("length argument must be non-negative"))?;
        bytes_of(&big(&this)?, length, big_endian, signed).map(Value::bytes)
    })
}

fn bytes_of(value: &BigInt, length: usize, big_endian: bool, signed: bool) -> Result<Vec<u8>> {
    if value.is_negative() && !signed {
        return Err(Raised::overflow_error("can't convert negative int to unsigned"));
    }
    size::check(length, 1)?;
    let mut data = if signed { value.to_signed_bytes_le() } else { value.to_bytes_le().1 };
    if value.is_zero() {
        data.clear();
    }
    if data.len() > length {
        return Err(Raised::overflow_error("int too big to convert"));
    }
    data.resize(length, if value.is_negative() { 0xff } else { 0 });
    if big_endian {
        data.reverse();
    }
    Ok(data)
}

fn from_bytes(_: &mut Machine, args: Args) -> Result<Flow> {
    let [cls, data, order, signed] =
        args.bind("from_bytes", 1, &Params::new(&["bytes", "byteorder", "signed"], 1).keyword_only(2))?;
    let big_endian = is_big_endian(&order, "from_bytes")?;
    Flow::task(async move {
        let signed = !signed.is_null() && ask::truth(&signed).await?;
        let mut data = super::bytes::from_object(&data).await?;
        if big_endian {
            data.reverse();
        }
        let value = if signed { BigInt::from_signed_bytes_le(&data) } else { BigInt::from_bytes_le(Sign::Plus, &data) };
        let value = Value::big(value);
        if arguments::is_exactly(&cls, &types().int) { Ok(value) } else { ask::call1(&cls, value).await }
    })
}
