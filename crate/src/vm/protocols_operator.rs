//! Binary operators by the classes' methods, for those who await them. Used as `ask::…`.

use std::rc::Rc;

use super::ask::{self, Reply};
use super::protocols::special;
use crate::code::opcode::BinaryOp;
use crate::object::{Class, Raised, Result, Str, Value, names, types};
use crate::ops;

/// `a op b` (in-place operators too).
pub fn binary(op: BinaryOp, a: &Value, b: &Value) -> Reply {
    match ops::arith::binary_quick(op, a, b) {
        Some(result) => Reply::now(result),
        None => ask::spawn(binary_slow(op, a.clone(), b.clone())),
    }
}

/// Names of an operator's methods: in place, plain, reflected.
fn operator_methods(op: BinaryOp) -> (Option<&'static Rc<Str>>, &'static Rc<Str>, &'static Rc<Str>) {
    let n = names();
    let (in_place, plain, reflected) = match op.plain() {
        BinaryOp::Add => (&n.iadd, &n.add, &n.radd),
        BinaryOp::And => (&n.iand, &n.and, &n.rand),
        BinaryOp::FloorDivide => (&n.ifloordiv, &n.floordiv, &n.rfloordiv),
        BinaryOp::Lshift => (&n.ilshift, &n.lshift, &n.rlshift),
        BinaryOp::MatrixMultiply => (&n.imatmul, &n.matmul, &n.rmatmul),
        BinaryOp::Multiply => (&n.imul, &n.mul, &n.rmul),
        BinaryOp::Remainder => (&n.imod, &n.mod_, &n.rmod),
        BinaryOp::Or => (&n.ior, &n.or, &n.ror),
        BinaryOp::Power => (&n.ipow, &n.pow, &n.rpow),
        BinaryOp::Rshift => (&n.irshift, &n.rshift, &n.rrshift),
        BinaryOp::Subtract => (&n.isub, &n.sub, &n.rsub),
        BinaryOp::TrueDivide => (&n.itruediv, &n.truediv, &n.rtruediv),
        _ => (&n.ixor, &n.xor, &n.rxor),
    };
    (op.in_place().then_some(in_place), plain, reflected)
}

/// Binary operators by the classes' methods ("Emulating numeric types" in the reference).
pub(super) async fn binary_slow(op: BinaryOp, a: Value, b: Value) -> Result {
    let (in_place, plain, reflected) = operator_methods(op);
    // The methods of a builtin sequence are asked to repeat it only so many times as an int says.
    let in_vain = |sequence: &Value, name: &Rc<Str>, times: &Value| {
        op.plain() == BinaryOp::Multiply
            && !times.is_int()
            && !crate::types::arguments::has_index(times)
            && is_builtin_sequence_method(&sequence.class(), name)
    };
    if let Some(name) = in_place
        && !in_vain(&a, name, &b)
    {
        let result = special(&a, name, vec![b.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    let (class_a, class_b) = (a.class(), b.class());
    let same_class = Rc::ptr_eq(&class_a, &class_b);
    let reflected_b = class_b.lookup(reflected).filter(|_| !in_vain(&b, reflected, &a));
    let b_first = !same_class
        && class_b.is_subclass(&class_a)
        && match (&reflected_b, class_a.lookup(reflected)) {
            (Some(own), Some(inherited)) => !own.is(&inherited),
            (Some(_), None) => true,
            _ => false,
        };
    if b_first {
        let result = special(&b, reflected, vec![a.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    // Concatenation and repetition of builtin sequences come after the other operand's reflected method: they are no number methods.
    let sequence =
        matches!(op.plain(), BinaryOp::Add | BinaryOp::Multiply) && is_builtin_sequence_method(&class_a, plain);
    if sequence && !b_first && !same_class && !in_vain(&b, reflected, &a) {
        let result = special(&b, reflected, vec![a.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    if !in_vain(&a, plain, &b) {
        let result = special(&a, plain, vec![b.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    if !b_first && !same_class && !sequence && !in_vain(&b, reflected, &a) {
        let result = special(&b, reflected, vec![a.clone()]).await?;
        if let Some(value) = result.filter(|v| !matches!(v, Value::NotImplemented)) {
            return Ok(value);
        }
    }
    Err(unsupported_operands(op, &a, &b))
}

/// Whether the class has this method from str, bytes, bytearray, list or tuple.
fn is_builtin_sequence_method(class: &Class, name: &Rc<Str>) -> bool {
    let t = types();
    match class.lookup(name) {
        Some(Value::Native(n)) => n
            .owner
            .as_ref()
            .is_some_and(|o| [&t.str, &t.bytes, &t.bytearray, &t.list, &t.tuple].into_iter().any(|s| Rc::ptr_eq(s, o))),
        _ => false,
    }
}

#[cold]
pub fn unsupported_operands(op: BinaryOp, a: &Value, b: &Value) -> Raised {
    let sequence = |v: &Value| {
        matches!(v.payload(), Value::Str(_) | Value::List(_) | Value::Tuple(_) | Value::Bytes(_))
            || v.payload().downcast::<crate::object::opaque::ByteArray>().is_some()
    };
    match op.plain() {
        BinaryOp::Add => {
            let kind = match a.payload() {
                Value::Str(_) => Some("str"),
                Value::List(_) => Some("list"),
                Value::Tuple(_) => Some("tuple"),
                _ => None,
            };
            if let Some(kind) = kind
                && !op.in_place()
            {
                return Raised::type_error(format!(
                    "can only concatenate {kind} (not \"{}\") to {kind}",
                    b.type_name()
                ));
            }
            if let (Some(kind @ ("str" | "tuple")), true) = (kind, op.in_place()) {
                return Raised::type_error(format!(
                    "can only concatenate {kind} (not \"{}\") to {kind}",
                    b.type_name()
                ));
            }
            if let Value::Bytes(_) = a.payload() {
                return Raised::type_error(format!("can't concat {} to bytes", b.type_name()));
            }
        }
        BinaryOp::Multiply => {
            let other = if sequence(a) {
                Some(b)
            } else if sequence(b) {
                Some(a)
            } else {
                None
            };
            if let Some(other) = other {
                return Raised::type_error(format!(
                    "can't multiply sequence by non-int of type '{}'",
                    other.type_name()
                ));
            }
        }
        BinaryOp::Rshift => {
            if let Value::Native(n) = a
                && n.name.as_str() == "print"
                && !op.in_place()
            {
                return Raised::type_error(format!(
                    "unsupported operand type(s) for >>: 'builtin_function_or_method' and '{}'. Did you mean \"print(<message>, file=<output_stream>)\"?",
                    b.type_name()
                ));
            }
        }
        _ => {}
    }
    let sign = match op {
        BinaryOp::Power => "** or pow()".to_string(),
        BinaryOp::InplacePower => "**=".to_string(),
        other => other.text().to_string(),
    };
    Raised::type_error(format!("unsupported operand type(s) for {sign}: '{}' and '{}'", a.type_name(), b.type_name()))
}
