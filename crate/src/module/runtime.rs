//! What the modules in Python need of the engine (`_yieldscope`), and `gc`.

use std::rc::Rc;

use super::sys::unsupported;
use crate::builtin::define;
use crate::code::flags::ITERABLE_COROUTINE;
use crate::object::code::CodeObject;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Raised, Value};
use crate::ops::arith::real;
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::function("clock", Arity::None, Call::Plain(|m, _| Ok(Value::Float(m.host.clock.get())))),
    Def::function(
        "advance",
        Arity::One,
        Call::Unary(|m, seconds| {
            let seconds = real(&seconds).unwrap_or_else(|| Err(Raised::type_error("must be real number")))?;
            m.host.clock.set(m.host.clock.get() + seconds.max(0.0));
            m.observe_clock();
            Ok(Value::None)
        }),
    ),
    // What the generators of a function are: awaitable.
    Def::function(
        "_types_coroutine_flag",
        Arity::One,
        Call::Unary(|_, function| {
            if let Value::Function(f) = &function {
                let mut code = (*f.code.borrow().code).clone();
                code.flags |= ITERABLE_COROUTINE;
                let old = f.code.replace(CodeObject::load(&Rc::new(code)));
                drop(old);
            }
            Ok(function)
        }),
    ),
];

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_yieldscope", TABLE);
}

/// Memory is counted: there is nothing to collect on demand.
const GC: &[Def] = &[
    Def::function("collect", Arity::Any, Call::Plain(|_, _| Ok(Value::Int(0)))),
    Def::function("enable", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("disable", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("freeze", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
    Def::function("isenabled", Arity::None, Call::Plain(|_, _| Ok(Value::Bool(true)))),
    Def::function("get_count", Arity::None, Call::Plain(|_, _| Ok(Value::tuple(vec![Value::Int(0); 3])))),
    Def::function(
        "get_threshold",
        Arity::None,
        Call::Plain(|_, _| Ok(Value::tuple(vec![Value::Int(2000), Value::Int(10), Value::Int(0)]))),
    ),
    Def::function("set_threshold", Arity::Between(1, 3), Call::Plain(|_, _| Ok(Value::None))),
    Def::function("get_objects", Arity::Any, Call::Plain(|_, _| Err(unsupported("gc.get_objects")))),
    Def::function("get_referrers", Arity::Any, Call::Plain(|_, _| Err(unsupported("gc.get_referrers")))),
];

pub fn fill_gc(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "gc", GC);
    dict.set("garbage", Value::list(Vec::new()));
    dict.set("callbacks", Value::list(Vec::new()));
}
