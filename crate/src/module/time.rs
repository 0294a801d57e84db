//! `time`: the session's clock, which only sleeping moves on.

use std::rc::Rc;

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Raised, Result, Value};
use crate::ops::arith::real;
use crate::vm::Machine;

/// `time.time()` when the clock shows 0: the first of January 2025.
const EPOCH: f64 = 1_735_689_600.0;

fn seconds(m: &mut Machine, _: crate::object::Args) -> Result {
    Ok(Value::Float(m.host.clock.get()))
}

fn nanoseconds(m: &mut Machine, _: crate::object::Args) -> Result {
    Ok(Value::Int((m.host.clock.get() * 1e9) as i64))
}

const TABLE: &[Def] = &[
    Def::function("time", Arity::None, Call::Plain(|m, _| Ok(Value::Float(EPOCH + m.host.clock.get())))),
    Def::function(
        "time_ns",
        Arity::None,
        Call::Plain(|m, _| Ok(Value::Int(EPOCH as i64 * 1_000_000_000 + (m.host.clock.get() * 1e9) as i64))),
    ),
    Def::function("perf_counter", Arity::None, Call::Plain(seconds)),
    Def::function("perf_counter_ns", Arity::None, Call::Plain(nanoseconds)),
    Def::function("monotonic", Arity::None, Call::Plain(seconds)),
    Def::function("monotonic_ns", Arity::None, Call::Plain(nanoseconds)),
    Def::function("process_time", Arity::None, Call::Plain(seconds)),
    Def::function("process_time_ns", Arity::None, Call::Plain(nanoseconds)),
    Def::function("thread_time", Arity::None, Call::Plain(seconds)),
    Def::function(
        "sleep",
        Arity::One,
        Call::Unary(|m, time| {
            let time = match real(&time) {
                Some(time) => time?,
                None => {
                    return Err(Raised::type_error(format!(
                        "'{}' object cannot be interpreted as an integer",
                        time.type_name()
                    )));
                }
            };
            if time.is_nan() {
                return Err(Raised::value_error("Invalid value NaN (not a number)"));
            }
            if time < 0.0 {
                return Err(Raised::value_error("sleep length must be non-negative"));
            }
            m.host.clock.set(m.host.clock.get() + time);
            m.observe_clock();
            Ok(Value::None)
        }),
    ),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "time", TABLE);
    dict.set("timezone", Value::Int(0));
    dict.set("tzname", Value::tuple(vec![Value::str("UTC"), Value::str("UTC")]));
}
