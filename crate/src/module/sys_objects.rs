//! The objects of `sys` that have fields: `version_info`, `flags`, `float_info`, the standard streams.

use std::rc::Rc;

use crate::object::{Dict, Instance, Value, intern, types};
use crate::vm::Machine;

/// A record with named fields.
fn record(fields: &[(&str, Value)]) -> Value {
    let object = Instance::new(types().simple_namespace.clone(), Value::Null);
    for (name, value) in fields {
        drop(object.set(&intern(name), value.clone()));
    }
    Value::Instance(object)
}

pub fn fill(m: &mut Machine, dict: &Rc<Dict>) {
    super::io::streams(m, dict);
    let int = |n: i64| Value::Int(n);
    dict.set("version_info", Value::tuple(vec![int(3), int(13), int(0), Value::str("final"), int(0)]));
    dict.set(
        "implementation",
        record(&[
            ("name", Value::str("yieldscope")),
            ("version", Value::tuple(vec![int(3), int(13), int(0), Value::str("final"), int(0)])),
            ("cache_tag", Value::None),
        ]),
    );
    dict.set(
        "float_info",
        record(&[
            ("max", Value::Float(f64::MAX)),
            ("max_exp", int(1024)),
            ("max_10_exp", int(308)),
            ("min", Value::Float(f64::MIN_POSITIVE)),
            ("min_exp", int(-1021)),
            ("min_10_exp", int(-307)),
            ("dig", int(15)),
            ("mant_dig", int(53)),
            ("epsilon", Value::Float(f64::EPSILON)),
            ("radix", int(2)),
            ("rounds", int(1)),
        ]),
    );
    dict.set(
        "hash_info",
        record(&[
            ("width", int(64)),
            ("modulus", int((1 << 61) - 1)),
            ("inf", int(314_159)),
            ("nan", int(0)),
            ("imag", int(1_000_003)),
            ("algorithm", Value::str("siphash13")),
        ]),
    );
    dict.set(
        "flags",
        record(&[
            ("debug", int(0)),
            ("optimize", int(0)),
            ("dev_mode", Value::Bool(false)),
            ("utf8_mode", int(1)),
            ("hash_randomization", int(0)),
        ]),
    );
    dict.set(
        "int_info",
        record(&[
            ("bits_per_digit", int(30)),
            ("sizeof_digit", int(4)),
            ("default_max_str_digits", int(4300)),
            ("str_digits_check_threshold", int(640)),
        ]),
    );
}
