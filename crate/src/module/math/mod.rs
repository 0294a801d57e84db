//! `math`.

mod integer;
mod real;
mod special;

use std::rc::Rc;

use crate::builtin::define;
use crate::object::{Dict, Value};
use crate::vm::Machine;

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    for table in [real::UNARY, real::TABLE, integer::TABLE] {
        define(dict, "math", table);
    }
    for (name, value) in [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        dict.set(name, Value::Float(value));
    }
}
