//! Operators on values that the loop's fast paths leave over.

use super::ask;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::{BinaryOp, Comparison, Op};
use crate::memory::{account, block};
use crate::object::frame::ReturnTo;
use crate::object::{Args, Origin, Raised, Result, Value, names};
use crate::ops;

impl Machine {
    /// [a, b] → [a op b]
    pub(super) fn op_binary(&mut self, instr: Instr) -> Result<()> {
        let Some(op) = BinaryOp::from_arg(instr.arg) else { return Ok(()) };
        let f = self.frame();
        let b = f.pop();
        let a = f.pop();
        if let (BinaryOp::InplaceAdd | BinaryOp::Add, Value::Str(_), Value::Str(more)) = (op, &a, &b) {
            return self.concatenate(a, more);
        }
        if let (BinaryOp::Add, Value::List(list), Value::List(more)) = (op, &a, &b)
            && std::rc::Rc::strong_count(list) == 1
            && !account::is_open()
        {
            // Nobody else can see the left list, so it becomes the result.
            ops::sequence::extend_from(list, &more.items.borrow())?;
            self.push(a);
            return Ok(());
        }
        if let Some(result) = ops::arith::binary_quick(op, &a, &b) {
            let value = result?;
            self.push(if account::is_on() { block::charged_result(op, &a, &b, value) } else { value });
            return Ok(());
        }
        self.push_task(Box::pin(super::protocols_operator::binary_slow(op, a, b)), ReturnTo::Push)
    }

    /// `s + t`, in place where the program's only other reference to `s` is the variable about to be assigned.
    fn concatenate(&mut self, a: Value, more: &std::rc::Rc<crate::object::Str>) -> Result<()> {
        let Value::Str(mut text) = a else { return Ok(()) };
        let f = self.frame();
        // `x = x + y`: the next instruction stores into the slot that holds the second reference.
        let next = f.code.code.instrs.get(f.ip).copied();
        if let Some(Instr { op: Op::StoreFast, arg, .. }) = next
            && let Value::Str(held) = &f.slots[arg as usize]
            && std::rc::Rc::ptr_eq(held, &text)
        {
            f.slots[arg as usize] = Value::Null;
        }
        match std::rc::Rc::get_mut(&mut text) {
            Some(own) => own.push_str(more),
            None => {
                let mut joined = String::with_capacity(text.as_str().len() + more.as_str().len());
                joined.push_str(text.as_str());
                joined.push_str(more.as_str());
                text = crate::object::Str::from_string(joined);
            }
        }
        self.push(Value::Str(text));
        Ok(())
    }

    pub(super) fn op_compare(&mut self, instr: Instr) -> Result<()> {
        let Some(op) = Comparison::from_arg(instr.arg) else { return Ok(()) };
        let f = self.frame();
        let b = f.pop();
        let a = f.pop();
        let as_bool = instr.flag == 1;
        if let Some(result) = ops::compare::compare_quick(op, &a, &b) {
            let value = result?;
            self.push(value);
            return Ok(());
        }
        self.push_task(
            Box::pin(async move {
                let value = super::protocols::compare_slow(op, a, b).await?;
                if as_bool && !matches!(value, Value::Bool(_)) {
                    Ok(Value::Bool(ask::truth(&value).await?))
                } else {
                    Ok(value)
                }
            }),
            ReturnTo::Push,
        )
    }

    pub(super) fn op_to_bool(&mut self) -> Result<()> {
        let value = self.pop();
        if let Some(truth) = ops::truth::truth_quick(&value) {
            self.push(Value::Bool(truth));
            return Ok(());
        }
        self.push_task(Box::pin(async move { Ok(Value::Bool(ask::truth(&value).await?)) }), ReturnTo::Push)
    }

    pub(super) fn op_unary(&mut self, op: Op) -> Result<()> {
        let value = self.pop();
        if let (Value::Bool(b), Op::UnaryInvert) = (&value, op) {
            return self.push_task(Box::pin(crate::types::int::invert_bool(*b)), ReturnTo::Push);
        }
        let (quick, name, sign) = match op {
            Op::UnaryNegative => (ops::arith::unary_quick(ops::arith::UnaryOp::Negative, &value), &names().neg, "-"),
            _ => (ops::arith::unary_quick(ops::arith::UnaryOp::Invert, &value), &names().invert, "~"),
        };
        if let Some(result) = quick {
            let value = result?;
            self.push(value.charged(Origin::Computed));
            return Ok(());
        }
        match self.call_special(&value, name, Args::none(), ReturnTo::Push) {
            Some(done) => done,
            None => Err(Raised::type_error(format!("bad operand type for unary {sign}: '{}'", value.type_name()))),
        }
    }

    pub(super) fn unary_positive(&mut self) -> Result<()> {
        let value = self.pop();
        if let Some(result) = ops::arith::unary_quick(ops::arith::UnaryOp::Positive, &value) {
            let value = result?;
            self.push(value.charged(Origin::Computed));
            return Ok(());
        }
        match self.call_special(&value, &names().pos, Args::none(), ReturnTo::Push) {
            Some(done) => done,
            None => Err(Raised::type_error(format!("bad operand type for unary +: '{}'", value.type_name()))),
        }
    }

    /// [item, container] → [bool]
    pub(super) fn op_contains(&mut self, instr: Instr) -> Result<()> {
        let f = self.frame();
        let container = f.pop();
        let item = f.pop();
        let negate = instr.arg == 1;
        if let Some(found) = super::protocols_container::contains_quick(&container, &item) {
            self.push(Value::Bool(found? != negate));
            return Ok(());
        }
        match container.class().lookup(&names().contains) {
            Some(Value::Function(method)) => {
                self.call_function(&method, Args::two(container, item), ReturnTo::Truth(negate))
            }
            _ => self.push_task(
                Box::pin(async move { Ok(Value::Bool(ask::contains(&container, &item).await? != negate)) }),
                ReturnTo::Push,
            ),
        }
    }
}
