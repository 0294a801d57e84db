//! Functions on ints.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Flow, Raised, Result, Value};
use crate::types::arguments::{has_index, not_an_int};
use crate::vm::ask;

pub const TABLE: &[Def] = &[
    Def::function(
        "isqrt",
        Arity::One,
        Call::Flow(|_, args| {
            with(args, |n| {
                if n[0].is_negative() {
                    Err(Raised::value_error("isqrt() argument must be nonnegative"))
                } else {
                    Ok(n[0].sqrt())
                }
            })
        }),
    ),
    Def::function(
        "factorial",
        Arity::One,
        Call::Flow(|_, args| {
            with(args, |n| {
                if n[0].is_negative() {
                    return Err(Raised::value_error("factorial() not defined for negative values"));
                }
                let most = small(&n[0], "factorial() argument should not exceed 9223372036854775807")?;
                Ok(product(1, most))
            })
        }),
    ),
    Def::function(
        "comb",
        Arity::Between(2, 2),
        Call::Flow(|_, args| {
            with(args, |n| {
                not_negative(&n[0], "n")?;
                not_negative(&n[1], "k")?;
                if n[1] > n[0] {
                    return Ok(BigInt::zero());
                }
                let k = small(&n[1].clone().min(&n[0] - &n[1]), "min(n - k, k) must not exceed 9223372036854775807")?;
                let mut total = BigInt::one();
                for i in 0..k {
                    total = total * (&n[0] - i) / (i + 1);
                }
                Ok(total)
            })
        }),
    ),
    Def::function(
        "perm",
        Arity::Between(1, 2),
        Call::Flow(|_, mut args| {
            if args.pos.get(1).is_none_or(Value::is_none) {
                args.pos.truncate(1);
            }
            with(args, |n| {
                if n.len() == 1 && n[0].is_negative() {
                    return Err(Raised::value_error("factorial() not defined for negative values"));
                }
                not_negative(&n[0], "n")?;
                let k = n.get(1).unwrap_or(&n[0]);
                not_negative(k, "k")?;
                if *k > n[0] {
                    return Ok(BigInt::zero());
                }
                let k = small(k, "k must not exceed 9223372036854775807")?;
                Ok((0..k).fold(BigInt::one(), |total, i| total * (&n[0] - i)))
            })
        }),
    ),
    Def::function(
        "gcd",
        Arity::Any,
        Call::Flow(|_, args| {
            args.no_keywords("math.gcd")?;
            with(args, |n| Ok(n.iter().fold(BigInt::zero(), |a, b| a.gcd(b))))
        }),
    ),
    Def::function(
        "lcm",
        Arity::Any,
        Call::Flow(|_, args| {
            args.no_keywords("math.lcm")?;
            with(args, |n| Ok(n.iter().fold(BigInt::one(), |a, b| a.lcm(b))))
        }),
    ),
];

/// `from * (from + 1) * … * to`, in halves so that the factors are of one size.
fn product(from: u64, to: u64) -> BigInt {
    if to < from {
        return BigInt::one();
    }
    if to - from < 8 {
        return (from..=to).fold(BigInt::one(), |total, n| total * n);
    }
    let middle = from + (to - from) / 2;
    product(from, middle) * product(middle + 1, to)
}

fn not_negative(n: &BigInt, name: &str) -> Result<()> {
    if n.is_negative() { Err(Raised::value_error(format!("{name} must be a non-negative integer"))) } else { Ok(()) }
}

fn small(n: &BigInt, message: &str) -> Result<u64> {
    n.to_u64().filter(|n| *n <= i64::MAX as u64).ok_or_else(|| Raised::overflow_error(message))
}

/// Calls `f` with the arguments as ints.
fn with(args: Args, f: fn(Vec<BigInt>) -> Result<BigInt>) -> Result<Flow> {
    args.no_keywords("math function")?;
    if !args.pos.iter().any(has_index) {
        let ints: Result<Vec<_>> = args.pos.iter().map(|v| v.as_big().ok_or_else(|| not_an_int(v))).collect();
        return Ok(Flow::Value(Value::big(f(ints?)?)));
    }
    Flow::task(async move {
        let mut ints = Vec::new();
        for v in &args.pos {
            ints.push(ask::index(v).await?.as_big().unwrap_or_default());
        }
        f(ints).map(Value::big)
    })
}
