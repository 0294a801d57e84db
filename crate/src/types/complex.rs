//! `complex`: constructor, methods, operators.

use super::arguments::{comparisons, is_exactly, of_class, operators, wrong_receiver};
use super::{define, format_spec};
use crate::code::opcode::{BinaryOp, Comparison};
use crate::module::warnings;
use crate::object::hash::hash_float;
use crate::object::native::{Arity, Call, Def, Flow, Params};
use crate::object::types::types;
use crate::object::{Args, Raised, Result, Value, names};
use crate::ops::arith::{self, UnaryOp, unary_quick};
use crate::ops::complex::{self, Pair};
use crate::ops::{compare, number, repr};
use crate::vm::{Machine, ask};

const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__repr__", Arity::None, Call::Unary(|_, this| Ok(Value::string(repr::complex_repr(get(&this)?))))),
    Def::method("__hash__", Arity::None, Call::Unary(|_, this| get(&this).map(|z| Value::Int(hash(z))))),
    Def::method(
        "__bool__",
        Arity::None,
        Call::Unary(|_, this| get(&this).map(|z| Value::Bool(z.0 != 0.0 || z.1 != 0.0))),
    ),
    Def::method("__neg__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Negative, &this))),
    Def::method("__pos__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Positive, &this))),
    Def::method("__abs__", Arity::None, Call::Unary(|_, this| unary(UnaryOp::Absolute, &this))),
    Def::method("__complex__", Arity::None, Call::Unary(|_, this| get(&this).map(|z| complex::value(z.0, z.1)))),
    Def::method("__format__", Arity::One, Call::FlowBinary(|_, this, spec| format_spec::format_method(this, spec))),
    Def::method("__pow__", Arity::Between(1, 2), Call::Plain(|_, args| power(args, false))),
    Def::method("__rpow__", Arity::Between(1, 2), Call::Plain(|_, args| power(args, true))),
    Def::method(
        "__getnewargs__",
        Arity::None,
        Call::Unary(|_, this| get(&this).map(|z| Value::tuple(vec![Value::Float(z.0), Value::Float(z.1)]))),
    ),
    Def::method("conjugate", Arity::None, Call::Unary(|_, this| get(&this).map(|z| complex::value(z.0, -z.1)))),
    Def::getter("real", |_, this| get(&this).map(|z| Value::Float(z.0))),
    Def::getter("imag", |_, this| get(&this).map(|z| Value::Float(z.1))),
];

const OPERATORS: &[Def] = operators! {
    is_number; Add "__add__" "__radd__", Subtract "__sub__" "__rsub__", Multiply "__mul__" "__rmul__", TrueDivide "__truediv__" "__rtruediv__",
};

const COMPARISONS: &[Def] = comparisons!(equality);

pub fn install() {
    let class = &types().complex;
    define(class, TABLE);
    define(class, OPERATORS);
    define(class, COMPARISONS);
}

fn get(this: &Value) -> Result<Pair> {
    complex::parts(this).ok_or_else(|| wrong_receiver("complex", this))
}

fn is_number(v: &Value) -> bool {
    v.is_int() || v.as_float().is_some() || complex::parts(v).is_some()
}

fn equality(op: Comparison, a: &Value, b: &Value) -> Result {
    if !matches!(op, Comparison::Eq | Comparison::Ne) || !is_number(b) {
        return Ok(Value::NotImplemented);
    }
    compare::compare_quick(op, a.payload(), b.payload()).unwrap_or(Ok(Value::NotImplemented))
}

fn hash(z: Pair) -> i64 {
    let hash = hash_float(z.0).wrapping_add(hash_float(z.1).wrapping_mul(1_000_003));
    if hash == -1 { -2 } else { hash }
}

fn unary(op: UnaryOp, this: &Value) -> Result {
    unary_quick(op, this.payload()).unwrap_or_else(|| Err(wrong_receiver("complex", this)))
}

fn power(args: Args, reflected: bool) -> Result {
    let [a, b, modulus] = args.take();
    if !modulus.is_null() && !modulus.is_none() {
        return Err(Raised::value_error("complex modulo"));
    }
    let (base, exponent) = if reflected { (b, a) } else { (a, b) };
    match (arith::to_complex(&base), arith::to_complex(&exponent)) {
        (Some(base), Some(exponent)) => complex::power(base?, exponent?).map(|(re, im)| complex::value(re, im)),
        _ => Ok(Value::NotImplemented),
    }
}

fn new(_: &mut Machine, args: Args) -> Result<Flow> {
    let [cls, real, imag] = args.bind("complex", 1, &Params::new(&["real", "imag"], 0))?;
    if let Some(text) = real.as_str() {
        if !imag.is_null() {
            return Err(Raised::type_error("complex() can't take second arg if first is a string"));
        }
        let (re, im) = number::parse_complex(text.as_str()).ok_or_else(|| malformed(text.as_str()))?;
        return of_class(&cls, &types().complex, complex::value(re, im)).map(Flow::Value);
    }
    if imag.as_str().is_some() {
        return Err(Raised::type_error("complex() second arg can't be a string"));
    }
    if imag.is_null()
        && is_exactly(&cls, &types().complex)
        && matches!(real, Value::Opaque(_))
        && complex::parts(&real).is_some()
    {
        // It cannot be changed: one is as good as two.
        return Ok(Flow::Value(real));
    }
    Flow::task(async move {
        let (re, im) = match (real.is_null(), imag.is_null()) {
            (true, true) => (0.0, 0.0),
            (false, true) => from(&real, "complex() first argument must be a string or a number").await?,
            (first_missing, _) => {
                let a = if first_missing {
                    (0.0, 0.0)
                } else {
                    from(&real, "complex() first argument must be a string or a number").await?
                };
                let b = if complex::parts(&imag).is_none() {
                    (super::float::from(&imag, "complex() second argument must be a number").await?, 0.0)
                } else {
                    get(&imag)?
                };
                // real + imag * 1j, each of which may be complex.
                let im = if complex::parts(&real).is_some() { a.1 + b.0 } else { b.0 };
                (if complex::parts(&imag).is_some() { a.0 - b.1 } else { a.0 }, im)
            }
        };
        of_class(&cls, &types().complex, complex::value(re, im))
    })
}

fn malformed(text: &str) -> Raised {
    if number::has_good_underscores(text) {
        return Raised::value_error("complex() arg is a malformed string");
    }
    Raised::value_error(format!("could not convert string to complex: {}", repr::str_repr(text)))
}

/// A number as a complex one: by `__complex__`, `__float__` or `__index__`.
pub async fn from(v: &Value, otherwise: &str) -> Result<Pair> {
    if !matches!(v, Value::Instance(_))
        && let Some(pair) = arith::to_complex(v)
    {
        return pair;
    }
    if let Some(result) = ask::special(v, &names().complex, Vec::new()).await? {
        let Some(pair) = complex::parts(&result) else {
            let found = result.type_name();
            return Err(Raised::type_error(format!("__complex__ returned non-complex (type {found})")));
        };
        if matches!(result, Value::Instance(_)) {
            warnings::of_subclass("__complex__", "complex", &result).await?;
        }
        return Ok(pair);
    }
    if let Some(pair) = complex::parts(v) {
        return Ok(pair);
    }
    Ok((super::float::from(v, otherwise).await?, 0.0))
}
