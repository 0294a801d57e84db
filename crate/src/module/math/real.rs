//! Functions on floats.

use std::rc::Rc;

use super::special;
use crate::code::opcode::BinaryOp;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Flow, Raised, Result, Str, Value, intern};
use crate::ops::arith;
use crate::ops::elementary;
use crate::ops::float::to_int;
use crate::types::float;
use crate::vm::ask;

macro_rules! unary {
    ($($name:literal $f:expr, $overflows:literal);* $(;)?) => {
        &[$(Def::function($name, Arity::One, Call::Flow(|_, args| with(args, |x| checked(x[0], $f(x[0]), $overflows))))),*]
    };
}

/// Whether an infinite result means an overflow (else a pole).
pub const UNARY: &[Def] = unary![
    "sqrt" f64::sqrt, false; "exp" elementary::exp, true; "exp2" elementary::exp2, true; "expm1" elementary::expm1, true; "log1p" elementary::log1p, false;
    "sin" elementary::sin, false; "cos" elementary::cos, false; "tan" elementary::tan, false; "asin" elementary::asin, false; "acos" elementary::acos, false;
    "atan" elementary::atan, false; "sinh" elementary::sinh, true; "cosh" elementary::cosh, true; "tanh" elementary::tanh, false; "asinh" elementary::asinh, false;
    "acosh" elementary::acosh, false; "atanh" elementary::atanh, false; "cbrt" elementary::cbrt, false; "fabs" f64::abs, false;
    "degrees" |x: f64| x * (180.0 / std::f64::consts::PI), true; "radians" |x: f64| x * (std::f64::consts::PI / 180.0), true;
    "gamma" special::gamma, true; "lgamma" special::lgamma, true; "erf" special::erf, false; "erfc" special::erfc, false;
];

#[cold]
fn domain_error() -> Raised {
    Raised::value_error("math domain error")
}

#[cold]
fn overflow() -> Raised {
    Raised::overflow_error("math range error")
}

fn checked(x: f64, result: f64, overflows: bool) -> Result {
    if result.is_nan() && !x.is_nan() {
        return Err(domain_error());
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if overflows { overflow() } else { domain_error() });
    }
    Ok(Value::Float(result))
}

fn boolean(b: bool) -> Result {
    Ok(Value::Bool(b))
}

const TWO: Arity = Arity::Between(2, 2);

pub const TABLE: &[Def] = &[
    Def::function("isnan", Arity::One, Call::Flow(|_, args| with(args, |x| boolean(x[0].is_nan())))),
    Def::function("isinf", Arity::One, Call::Flow(|_, args| with(args, |x| boolean(x[0].is_infinite())))),
    Def::function("isfinite", Arity::One, Call::Flow(|_, args| with(args, |x| boolean(x[0].is_finite())))),
    Def::function(
        "ulp",
        Arity::One,
        Call::Flow(|_, args| {
            with(args, |x| {
                let x = x[0].abs();
                Ok(Value::Float(match x.next_up() {
                    _ if !x.is_finite() => x,
                    up if up.is_infinite() => x - x.next_down(),
                    up => up - x,
                }))
            })
        }),
    ),
    Def::function(
        "frexp",
        Arity::One,
        Call::Flow(|_, args| {
            with(args, |x| {
                let (m, e) = split(x[0]);
                Ok(Value::tuple(vec![Value::Float(m), Value::Int(e)]))
            })
        }),
    ),
    Def::function(
        "modf",
        Arity::One,
        Call::Flow(|_, args| {
            with(args, |x| {
                let x = x[0];
                let fraction = if x.is_infinite() { 0.0f64.copysign(x) } else { x.fract().copysign(x) };
                Ok(Value::tuple(vec![Value::Float(fraction), Value::Float(x.trunc())]))
            })
        }),
    ),
    Def::function("atan2", TWO, Call::Flow(|_, args| with(args, |x| Ok(Value::Float(elementary::atan2(x[0], x[1])))))),
    Def::function("copysign", TWO, Call::Flow(|_, args| with(args, |x| Ok(Value::Float(x[0].copysign(x[1])))))),
    Def::function(
        "fmod",
        TWO,
        Call::Flow(|_, args| {
            with(args, |x| {
                let r = x[0] % x[1];
                if r.is_nan() && !x[0].is_nan() && !x[1].is_nan() { Err(domain_error()) } else { Ok(Value::Float(r)) }
            })
        }),
    ),
    Def::function("remainder", TWO, Call::Flow(|_, args| with(args, |x| remainder(x[0], x[1])))),
    Def::function(
        "pow",
        TWO,
        Call::Flow(|_, args| {
            with(args, |x| {
                let r = elementary::pow(x[0], x[1]);
                if r.is_finite() || !x[0].is_finite() || !x[1].is_finite() {
                    return Ok(Value::Float(r));
                }
                Err(if r.is_nan() || x[0] == 0.0 { domain_error() } else { overflow() })
            })
        }),
    ),
    Def::function(
        "fma",
        Arity::Between(3, 3),
        Call::Flow(|_, args| {
            with(args, |x| {
                let r = x[0].mul_add(x[1], x[2]);
                if r.is_nan() && x.iter().all(|v| !v.is_nan()) {
                    return Err(Raised::value_error("invalid operation in fma"));
                }
                if r.is_infinite() && x.iter().all(|v| v.is_finite()) {
                    Err(Raised::overflow_error("overflow in fma"))
                } else {
                    Ok(Value::Float(r))
                }
            })
        }),
    ),
    Def::function("hypot", Arity::Any, Call::Flow(|_, args| with(args, |x| Ok(Value::Float(norm(&x)))))),
    Def::function(
        "ldexp",
        TWO,
        Call::Flow(|_, args| {
            let [x, e] = args.take();
            let Some(e) = e.as_big() else {
                return Err(Raised::type_error("Expected an int as second argument to ldexp."));
            };
            let e = i64::try_from(e).unwrap_or(1 << 40).clamp(-5000, 5000) as i32;
            let mut rest = Args::one(x);
            rest.pos.push(Value::Int(i64::from(e)));
            with(rest, |x| {
                let (mut r, mut e) = (x[0], x[1] as i32);
                if r == 0.0 || !r.is_finite() {
                    return Ok(Value::Float(r));
                }
                // In steps that are exact until the last.
                let (m, own) = split(r);
                r = m;
                e += own as i32;
                if e > 1024 {
                    return Err(overflow());
                }
                while e > 1000 {
                    r *= 2f64.powi(24);
                    e -= 24;
                }
                if e < -1021 {
                    return Ok(Value::Float(if e < -1080 {
                        0.0f64.copysign(r)
                    } else {
                        r * 2f64.powi(-1021) * 2f64.powi(e + 1021)
                    }));
                }
                Ok(Value::Float(r * 2f64.powi(e)))
            })
        }),
    ),
    Def::function(
        "nextafter",
        Arity::Any,
        Call::Flow(|_, mut args| {
            let steps = args.keyword("steps").filter(|s| !s.is_none()).unwrap_or(Value::Int(1));
            if args.pos.len() != 2 {
                return Err(Raised::type_error(format!(
                    "nextafter() takes exactly 2 positional arguments ({} given)",
                    args.pos.len()
                )));
            }
            let steps = steps.as_big().ok_or_else(|| crate::types::arguments::not_an_int(&steps))?;
            let steps = i64::try_from(steps).unwrap_or(i64::MAX);
            if steps < 0 {
                return Err(Raised::value_error("steps must be a non-negative integer"));
            }
            args.pos.push(Value::Int(steps));
            with(args, |x| {
                let (mut from, to) = (x[0], x[1]);
                if from.is_nan() || to.is_nan() {
                    return Ok(Value::Float(f64::NAN));
                }
                // Many steps are taken at once, by the order of the bit patterns.
                let order = |x: f64| {
                    if x.is_sign_negative() { -((x.to_bits() & (i64::MAX as u64)) as i64) } else { x.to_bits() as i64 }
                };
                let distance = i128::from(order(to)) - i128::from(order(from));
                let steps = x[2] as i128;
                if steps >= distance.abs() {
                    return Ok(Value::Float(if steps == 0 { from } else { to }));
                }
                let place = (i128::from(order(from)) + steps * distance.signum()) as i64;
                from = if place < 0 { -f64::from_bits((-place) as u64) } else { f64::from_bits(place as u64) };
                Ok(Value::Float(from))
            })
        }),
    ),
    Def::function(
        "isclose",
        Arity::Any,
        Call::Flow(|_, args| {
            const PARAMS: Params = Params::new(&["a", "b", "rel_tol", "abs_tol"], 2).keyword_only(2);
            let [a, b, relative, absolute] = args.bind("isclose", 0, &PARAMS)?;
            let or = |v: Value, default: f64| if v.is_null() { Value::Float(default) } else { v };
            with(Args::from_vec(vec![a, b, or(relative, 1e-9), or(absolute, 0.0)]), |x| {
                if x[2] < 0.0 || x[3] < 0.0 {
                    return Err(Raised::value_error("tolerances must be non-negative"));
                }
                if x[0] == x[1] || x[0].is_infinite() || x[1].is_infinite() {
                    return boolean(x[0] == x[1]);
                }
                let difference = (x[1] - x[0]).abs();
                boolean(difference <= (x[2] * x[1]).abs() || difference <= (x[2] * x[0]).abs() || difference <= x[3])
            })
        }),
    ),
    Def::function(
        "log",
        Arity::Between(1, 2),
        Call::Flow(|_, args| {
            Flow::task(async move {
                let top = logarithm(&args.pos[0], elementary::log, std::f64::consts::LN_2).await?;
                let Some(base) = args.pos.get(1) else { return Ok(Value::Float(top)) };
                let base = logarithm(base, elementary::log, std::f64::consts::LN_2).await?;
                if base == 0.0 {
                    Err(Raised::zero_division_error("float division by zero"))
                } else {
                    Ok(Value::Float(top / base))
                }
            })
        }),
    ),
    Def::function(
        "log2",
        Arity::One,
        Call::FlowUnary(|_, v| Flow::task(async move { logarithm(&v, elementary::log2, 1.0).await.map(Value::Float) })),
    ),
    Def::function(
        "log10",
        Arity::One,
        Call::FlowUnary(|_, v| {
            Flow::task(
                async move { logarithm(&v, elementary::log10, std::f64::consts::LOG10_2).await.map(Value::Float) },
            )
        }),
    ),
    Def::function("floor", Arity::One, Call::FlowUnary(|_, v| rounded(v, f64::floor, "__floor__"))),
    Def::function("ceil", Arity::One, Call::FlowUnary(|_, v| rounded(v, f64::ceil, "__ceil__"))),
    Def::function("trunc", Arity::One, Call::FlowUnary(|_, v| rounded(v, f64::trunc, "__trunc__"))),
    Def::function(
        "fsum",
        Arity::One,
        Call::FlowUnary(|_, v| Flow::task(async move { exact_sum(&ask::collect(&v).await?).await })),
    ),
    Def::function(
        "dist",
        TWO,
        Call::Flow(|_, args| {
            Flow::task(async move {
                let (p, q) = (ask::collect(&args.pos[0]).await?, ask::collect(&args.pos[1]).await?);
                if p.len() != q.len() {
                    return Err(Raised::value_error("both points must have the same number of dimensions"));
                }
                let mut differences = Vec::new();
                for (a, b) in p.iter().zip(&q) {
                    differences.push(number(a).await? - number(b).await?);
                }
                Ok(Value::Float(norm(&differences)))
            })
        }),
    ),
    Def::function(
        "prod",
        Arity::Any,
        Call::Flow(|_, args| {
            const PARAMS: Params = Params::new(&["iterable", "start"], 1).positional_only(1).keyword_only(1);
            let [iterable, start] = args.bind("prod", 0, &PARAMS)?;
            Flow::task(async move {
                let items = ask::iter(&iterable).await?;
                let mut total = if start.is_null() { Value::Int(1) } else { start };
                while let Some(item) = ask::next(&items).await? {
                    total = ask::binary(BinaryOp::Multiply, &total, &item).await?;
                }
                Ok(total)
            })
        }),
    ),
    Def::function(
        "sumprod",
        TWO,
        Call::Flow(|_, args| {
            Flow::task(async move {
                let (p, q) = (ask::collect(&args.pos[0]).await?, ask::collect(&args.pos[1]).await?);
                if p.len() != q.len() {
                    return Err(Raised::value_error("Inputs are not the same length"));
                }
                if p.iter().chain(&q).any(|v| matches!(v.bare(), Value::Float(_)))
                    && p.iter().chain(&q).all(|v| matches!(v.bare(), Value::Float(_) | Value::Int(_) | Value::Bool(_)))
                {
                    // Each product as two floats whose sum is exact.
                    let mut terms = Vec::new();
                    for (a, b) in p.iter().zip(&q) {
                        let (a, b) = (number(a).await?, number(b).await?);
                        terms.extend([Value::Float(a * b), Value::Float(a.mul_add(b, -(a * b)))]);
                    }
                    return exact_sum(&terms).await;
                }
                let mut total = Value::Int(0);
                for (a, b) in p.iter().zip(&q) {
                    let term = ask::binary(BinaryOp::Multiply, a, b).await?;
                    total = ask::binary(BinaryOp::Add, &total, &term).await?;
                }
                Ok(total)
            })
        }),
    ),
];

async fn number(v: &Value) -> Result<f64> {
    float::from(v, "must be real number").await
}

/// Calls `f` with the arguments as floats.
fn with(args: Args, f: fn(Vec<f64>) -> Result) -> Result<Flow> {
    args.no_keywords("math function")?;
    let quick: Option<Result<Vec<f64>>> =
        args.pos.iter().map(|v| if matches!(v, Value::Instance(_)) { None } else { arith::real(v) }).collect();
    if let Some(numbers) = quick {
        return f(numbers?).map(Flow::Value);
    }
    Flow::task(async move {
        let mut numbers = Vec::new();
        for v in &args.pos {
            numbers.push(number(v).await?);
        }
        f(numbers)
    })
}

/// Mantissa (0.5 up to 1) and exponent.
fn split(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let bits = x.to_bits();
    match (bits >> 52) & 0x7ff {
        0 => {
            let (m, e) = split(x * 2f64.powi(64));
            (m, e - 64)
        }
        e => (f64::from_bits((bits & !(0x7ff << 52)) | (1022 << 52)), e as i64 - 1022),
    }
}

/// IEEE remainder: the quotient is rounded to the nearest whole number, ties to even.
fn remainder(x: f64, y: f64) -> Result {
    if x.is_nan() || y.is_nan() {
        return Ok(Value::Float(x + y));
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error());
    }
    if y.is_infinite() {
        return Ok(Value::Float(x));
    }
    let (size, y) = (x.abs(), y.abs());
    let m = size % y;
    let c = y - m;
    let r = match m.partial_cmp(&c) {
        Some(std::cmp::Ordering::Less) => m,
        Some(std::cmp::Ordering::Greater) => -c,
        _ => m - 2.0 * ((0.5 * (size - m)) % y),
    };
    Ok(Value::Float(1.0f64.copysign(x) * r))
}

/// Euclidean length, scaled so that no square overflows; the squares are summed with their rounding errors.
fn norm(x: &[f64]) -> f64 {
    if x.iter().any(|v| v.is_infinite()) {
        return f64::INFINITY;
    }
    let most = x.iter().fold(0.0f64, |a, b| if b.is_nan() || a.is_nan() { f64::NAN } else { a.max(b.abs()) });
    if most == 0.0 || most.is_nan() {
        return most;
    }
    let scale = 2f64.powi(-(split(most).1.clamp(-1000, 1000) as i32));
    let (mut total, mut rest) = (0.0, 0.0);
    for v in x {
        let v = v * scale;
        let square = v * v;
        rest += v.mul_add(v, -square);
        let sum: f64 = total + square;
        rest += if total >= square { (total - sum) + square } else { (square - sum) + total };
        total = sum;
    }
    let root = (total + rest).sqrt();
    // One step of Newton's, with the error of the square.
    let error = (-root).mul_add(root, total) + rest;
    (root + error / (2.0 * root)) / scale
}

/// A logarithm; ints may be larger than any float. `of_two`: the logarithm of 2.
async fn logarithm(v: &Value, f: fn(f64) -> f64, of_two: f64) -> Result<f64> {
    if let Value::Long(big) = v.payload() {
        let bits = big.bits();
        if big.sign() == num_bigint::Sign::Minus {
            return Err(domain_error());
        }
        if bits > 1023 {
            // A mantissa below 1 and a power of two.
            let x = crate::ops::integer::to_float(&(&**big >> (bits - 1000)))? * 2f64.powi(-1000);
            return Ok(f(x) + of_two * bits as f64);
        }
    }
    let x = number(v).await?;
    if x <= 0.0 { Err(domain_error()) } else { Ok(f(x)) }
}

/// `floor` and the like: an int.
fn rounded(v: Value, f: fn(f64) -> f64, method: &'static str) -> Result<Flow> {
    match v.bare() {
        Value::Float(x) => return to_int(f(*x)).map(Flow::Value),
        Value::Int(_) | Value::Long(_) => return Ok(Flow::Value(v)),
        _ => {}
    }
    Flow::task(async move {
        let name: Rc<Str> = intern(method);
        if let Some(result) = ask::special(&v, &name, Vec::new()).await? {
            return Ok(result);
        }
        if method == "__trunc__" {
            return Err(Raised::type_error(format!("type {} doesn't define __trunc__ method", v.type_name())));
        }
        to_int(f(number(&v).await?))
    })
}

/// Shewchuk's sum: partial sums that do not overlap.
async fn exact_sum(items: &[Value]) -> Result {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinities) = (0.0f64, 0.0f64);
    for item in items {
        let mut x = number(item).await?;
        let given = x;
        let mut kept = 0;
        for at in 0..partials.len() {
            let mut y = partials[at];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x.is_finite() {
            if x != 0.0 {
                partials.push(x);
            }
        } else {
            if given.is_finite() {
                return Err(Raised::overflow_error("intermediate overflow in fsum"));
            }
            if given.is_infinite() {
                infinities += given;
            }
            special += given;
            partials.clear();
        }
    }
    if special != 0.0 {
        return if infinities.is_nan() {
            Err(Raised::value_error("-inf + inf in fsum"))
        } else {
            Ok(Value::Float(special))
        };
    }
    let Some(mut high) = partials.pop() else { return Ok(Value::Float(0.0)) };
    let mut low = 0.0;
    while let Some(y) = partials.pop() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // Half-way cases are decided by the rest.
    if let Some(rest) = partials.last()
        && ((low < 0.0 && *rest < 0.0) || (low > 0.0 && *rest > 0.0))
    {
        let y = low * 2.0;
        let x = high + y;
        if y == x - high {
            high = x;
        }
    }
    Ok(Value::Float(high))
}
