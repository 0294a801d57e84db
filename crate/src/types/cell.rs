//! Cells: the variables that functions share with those inside them.

use super::arguments::asking_comparisons;
use crate::code::opcode::Comparison;
use crate::object::function::CellObject;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Flow, Raised, Result, Value};
use crate::ops::compare::satisfies;
use crate::vm::ask;

pub const TABLE: &[Def] = &[
    Def::static_method(
        "__new__",
        Arity::Any,
        Call::Plain(|_, args| {
            args.no_keywords("cell")?;
            if args.pos.len() > 2 {
                let given = args.pos.len() - 1;
                return Err(Raised::type_error(format!("cell expected at most 1 argument, got {given}")));
            }
            let [_, value] = args.take();
            Ok(Value::Cell(CellObject::new(value)))
        }),
    ),
    Def::getter("cell_contents", |_, this| match &this {
        Value::Cell(cell) if !cell.get().is_null() => Ok(cell.get()),
        _ => Err(Raised::value_error("Cell is empty")),
    }),
    Def::setter("cell_contents", |_, this, value| {
        if let Value::Cell(cell) = &this {
            drop(cell.set(value));
        }
        Ok(Value::None)
    }),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let inside = match &this {
                Value::Cell(cell) if !cell.get().is_null() => {
                    let value = cell.get();
                    format!("{} object at {}", value.type_name(), super::object::address(&value))
                }
                _ => "empty".to_string(),
            };
            Ok(Value::string(format!("<cell at {}: {inside}>", super::object::address(&this))))
        }),
    ),
];

pub const COMPARISONS: &[Def] = asking_comparisons!(compare);

/// Cells compare as what they hold does; an empty one is less than any other.
fn compare(op: Comparison, a: Value, b: Value) -> Result<Flow> {
    let (Value::Cell(a), Value::Cell(b)) = (&a, &b) else { return Ok(Flow::Value(Value::NotImplemented)) };
    let (a, b) = (a.get(), b.get());
    if a.is_null() || b.is_null() {
        let order = b.is_null().cmp(&a.is_null());
        return Ok(Flow::Value(Value::Bool(satisfies(op, Some(order)))));
    }
    Flow::task(async move { ask::compare(op, &a, &b).await })
}
