//! The loop: fetch, dispatch. The frequent instructions stand here; the others are in the `ops_*` files, reached through
//! `execute`.

use super::halt::Halt;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::{BinaryOp, Comparison, Op};
use crate::object::iterator::Step;
use crate::object::{Frame, Raised, Result, Value, trash};

/// Why the inner loop was left.
enum Leave {
    /// Another kind of frame is on top, or finalisers wait.
    Switch,
    Raise(Raised),
    Halt(Halt),
}

impl Machine {
    /// Runs until the program ends, the fuel is used up, or the recorder wants to pause.
    pub fn run(&mut self) -> Halt {
        loop {
            if let Some(result) = self.finished.take() {
                return match result {
                    Ok(value) => Halt::Finished(value),
                    Err(raised) => Halt::Uncaught(raised),
                };
            }
            if self.by_hand.is_some() {
                return Halt::Hand;
            }
            if self.fuel <= 0 {
                return Halt::Fuel;
            }
            if trash::pending() {
                self.drain();
            }
            let left = if self.current.is_null() {
                self.poll_native()
            } else if self.recorder.is_some() {
                self.run_frames::<true>()
            } else {
                self.run_frames::<false>()
            };
            match left {
                Leave::Switch => {}
                Leave::Raise(raised) => self.unwind(raised),
                Leave::Halt(halt) => return halt,
            }
        }
    }

    fn poll_native(&mut self) -> Leave {
        self.fuel -= 1;
        match self.step_native() {
            Ok(()) => Leave::Switch,
            Err(raised) => Leave::Raise(raised),
        }
    }

    /// Runs Python frames. `OBSERVED` runs tell the recorder of each line, and execute the plain instructions.
    #[allow(clippy::too_many_lines)]
    fn run_frames<const OBSERVED: bool>(&mut self) -> Leave {
        let mut f: &mut Frame;
        let mut ip: usize;
        // The frame on top, as the loop keeps it: `ip` and `sp` are written back before anything outside looks at the frame.
        macro_rules! load {
            () => {{
                if self.current.is_null() || self.finished.is_some() || trash::pending() {
                    return Leave::Switch;
                }
                // SAFETY: see `Machine::frame`; between `load!` and the next call of a method of the machine nothing else touches it.
                f = unsafe { &mut *self.current };
                ip = f.ip;
            }};
        }
        // Calls a method of the machine that may push or pop frames, or raise.
        macro_rules! slow {
            ($call:expr) => {{
                f.ip = ip;
                if let Err(raised) = $call {
                    return Leave::Raise(raised);
                }
                load!();
            }};
        }
        macro_rules! raise {
            ($raised:expr) => {{
                f.ip = ip;
                return Leave::Raise($raised);
            }};
        }
        // Drops a value that the program lets go of; finalisers that this wakes run before the next instruction.
        macro_rules! let_go {
            ($value:expr) => {{
                let value = $value;
                if !value.is_inline() {
                    drop(value);
                    if trash::pending() {
                        f.ip = ip;
                        return Leave::Switch;
                    }
                }
            }};
        }
        load!();
        loop {
            let instr: Instr = if OBSERVED {
                f.ip = ip + 1;
                if let Some(halt) = self.observe_line() {
                    self.frame().ip = ip;
                    return Leave::Halt(halt);
                }
                f.code.code.instrs[ip]
            } else {
                // SAFETY: the compiler ends every body with a return or a raise and jumps only to instructions of the body
                // (checked by `Code` in debug builds), so `ip` is always inside.
                unsafe { *f.code.fused.get_unchecked(ip) }
            };
            ip += 1;
            match instr.op {
                Op::Nop | Op::Resume => {}
                Op::LoadFast => {
                    let value = f.slots[instr.arg as usize].clone();
                    f.push(value);
                }
                Op::LoadConst => {
                    let value = f.code.constants[instr.arg as usize].clone();
                    f.push(value);
                }
                Op::StoreFast => {
                    let value = f.pop();
                    let old = std::mem::replace(&mut f.slots[instr.arg as usize], value);
                    let_go!(old);
                }
                Op::PopTop => {
                    let_go!(f.pop());
                }
                Op::PushNull => f.push(Value::Null),
                Op::Copy => {
                    let value = f.peek(instr.arg as usize).clone();
                    f.push(value);
                }
                Op::Swap => {
                    let top = f.sp - 1;
                    f.slots.swap(top, f.sp - instr.arg as usize);
                }
                Op::LoadFastCheck => {
                    let value = f.slots[instr.arg as usize].clone();
                    if value.is_null() {
                        raise!(f.unbound_local(instr.arg));
                    }
                    f.push(value);
                }
                Op::LoadFastAndClear => {
                    let value = f.slots[instr.arg as usize].take();
                    f.push(value);
                }
                Op::Jump | Op::JumpBackwardNoInterrupt => ip = instr.arg as usize,
                Op::JumpBackward => {
                    ip = instr.arg as usize;
                    self.fuel -= 1;
                    if self.fuel <= 0 {
                        f.ip = ip;
                        return Leave::Halt(Halt::Fuel);
                    }
                }
                Op::PopJumpIfFalse => match f.pop() {
                    Value::Bool(true) => {}
                    _ => ip = instr.arg as usize,
                },
                Op::PopJumpIfTrue => {
                    if let Value::Bool(true) = f.pop() {
                        ip = instr.arg as usize;
                    }
                }
                Op::PopJumpIfNone => {
                    let value = f.pop();
                    if value.is_none() {
                        ip = instr.arg as usize;
                    }
                    let_go!(value);
                }
                Op::PopJumpIfNotNone => {
                    let value = f.pop();
                    if !value.is_none() {
                        ip = instr.arg as usize;
                    }
                    let_go!(value);
                }
                Op::BinaryOp => {
                    let result = match (f.peek(2), f.peek(1)) {
                        (Value::Int(a), Value::Int(b)) => int_op(instr.arg, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(instr.arg, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            f.sp -= 1;
                            let at = f.sp;
                            f.slots[at] = Value::Null;
                            f.slots[at - 1] = value;
                        }
                        None => slow!(self.op_binary(instr)),
                    }
                }
                Op::CompareOp => {
                    let result = match (f.peek(2), f.peek(1)) {
                        (Value::Int(a), Value::Int(b)) => Some(compare(instr.arg, a, b)),
                        (Value::Float(a), Value::Float(b)) => Some(compare(instr.arg, a, b)),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            f.sp -= 1;
                            let at = f.sp;
                            f.slots[at] = Value::Null;
                            f.slots[at - 1] = Value::Bool(value);
                        }
                        None => slow!(self.op_compare(instr)),
                    }
                }
                Op::ToBool => {
                    if !matches!(f.peek(1), Value::Bool(_)) {
                        slow!(self.op_to_bool());
                    }
                }
                Op::UnaryNot => {
                    let value = f.pop();
                    f.push(Value::Bool(!matches!(value, Value::Bool(true))));
                }
                Op::IsOp => {
                    let b = f.pop();
                    let a = f.pop();
                    f.push(Value::Bool(a.is(&b) != (instr.arg == 1)));
                    let_go!(a);
                    let_go!(b);
                }
                Op::ForIter => match f.peek(1) {
                    Value::Iter(iter) => match iter.step() {
                        Step::Item(item) => f.push(item),
                        Step::Done => {
                            f.push(Value::Null);
                            ip = instr.arg as usize;
                        }
                        Step::Changed(message) => raise!(Raised::runtime_error(message)),
                    },
                    _ => slow!(self.op_for_iter()),
                },
                Op::EndFor => {
                    let_go!(f.pop());
                }
                Op::ListAppend => {
                    let item = f.pop();
                    if let Value::List(list) = f.peek(instr.arg as usize) {
                        list.items.borrow_mut().push(item);
                    }
                }
                Op::LoadGlobal => slow!(self.op_load_global(instr)),
                Op::LoadAttr => slow!(self.op_load_attr(instr)),
                Op::StoreAttr => slow!(self.op_store_attr(instr)),
                Op::Call => slow!(self.op_call(instr.arg as usize)),
                Op::BinarySubscr => slow!(self.op_binary_subscr()),
                Op::ReturnValue => {
                    let value = f.pop();
                    slow!(self.return_value(value));
                }
                Op::ReturnConst => {
                    let value = f.code.constants[instr.arg as usize].clone();
                    slow!(self.return_value(value));
                }
                Op::YieldValue => {
                    let value = f.pop();
                    slow!(self.yield_value(value));
                }
                _ => slow!(self.execute(instr)),
            }
        }
    }

    /// Every instruction that is not in the loop itself.
    #[inline(never)]
    fn execute(&mut self, instr: Instr) -> Result<()> {
        match instr.op {
            Op::ReturnGenerator => self.op_return_generator(),
            Op::Send => self.op_send(),
            Op::EndSend => {
                let value = self.pop();
                self.pop();
                self.push(value);
                Ok(())
            }
            Op::CleanupThrow => self.op_cleanup_throw(),
            Op::GetAwaitable => self.op_get_awaitable(instr.arg),
            Op::GetAiter => self.op_get_aiter(),
            Op::GetAnext => self.op_get_anext(),
            Op::EndAsyncFor => self.op_end_async_for(),
            Op::BeforeAsyncWith => self.op_before_with(true),
            Op::BeforeWith => self.op_before_with(false),
            Op::WithExceptStart => self.op_with_except_start(),
            Op::DeleteFast | Op::LoadName | Op::StoreName | Op::DeleteName | Op::StoreGlobal | Op::DeleteGlobal | Op::MakeCell
            | Op::CopyFreeVars | Op::LoadDeref | Op::StoreDeref | Op::DeleteDeref | Op::LoadFromDictOrDeref
            | Op::LoadFromDictOrGlobals | Op::LoadLocals | Op::LoadBuildClass | Op::LoadAssertionError | Op::SetupAnnotations => self.op_name(instr),
            Op::DeleteAttr => self.op_delete_attr(instr),
            Op::LoadSuperAttr => self.op_load_super_attr(instr),
            Op::StoreSubscr | Op::DeleteSubscr | Op::BinarySlice | Op::StoreSlice | Op::BuildSlice => self.op_subscript(instr),
            Op::UnaryNegative | Op::UnaryInvert => self.op_unary(instr.op),
            Op::ContainsOp => self.op_contains(instr),
            Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildMap | Op::BuildConstKeyMap | Op::BuildString | Op::SetAdd | Op::MapAdd
            | Op::ListExtend | Op::SetUpdate | Op::DictUpdate | Op::DictMerge | Op::UnpackSequence | Op::UnpackEx | Op::ConvertValue
            | Op::FormatSimple | Op::FormatWithSpec | Op::MakeFunction | Op::SetFunctionAttribute => self.op_build(instr),
            Op::GetIter => self.op_get_iter(),
            Op::GetYieldFromIter => self.op_get_yield_from_iter(),
            Op::CallKw => self.op_call_kw(instr.arg as usize),
            Op::CallFunctionEx => self.op_call_function_ex(instr.arg),
            Op::CallIntrinsic1 | Op::CallIntrinsic2 => self.op_intrinsic(instr),
            Op::ImportName => self.op_import_name(instr),
            Op::ImportFrom => self.op_import_from(instr),
            Op::RaiseVarargs | Op::Reraise | Op::PushExcInfo | Op::PopExcept | Op::CheckExcMatch | Op::CheckEgMatch => self.op_exception(instr),
            Op::GetLen | Op::MatchMapping | Op::MatchSequence | Op::MatchKeys | Op::MatchClass => self.op_match(instr),
            // Those of the loop above.
            _ => Err(Raised::system_error(format!("unknown opcode {}", instr.op.name()))),
        }
    }
}

#[inline(always)]
fn compare<T: PartialOrd>(op: u32, a: &T, b: &T) -> bool {
    const LT: u32 = Comparison::Lt as u32;
    const LE: u32 = Comparison::Le as u32;
    const EQ: u32 = Comparison::Eq as u32;
    const NE: u32 = Comparison::Ne as u32;
    const GT: u32 = Comparison::Gt as u32;
    match op {
        LT => a < b,
        LE => a <= b,
        EQ => a == b,
        NE => a != b,
        GT => a > b,
        _ => a >= b,
    }
}

/// The frequent operators on ints that fit; None for the others and on overflow.
#[inline(always)]
fn int_op(op: u32, a: i64, b: i64) -> Option<Value> {
    const ADD: u32 = BinaryOp::Add as u32;
    const SUB: u32 = BinaryOp::Subtract as u32;
    const MUL: u32 = BinaryOp::Multiply as u32;
    const MOD: u32 = BinaryOp::Remainder as u32;
    const FLOOR: u32 = BinaryOp::FloorDivide as u32;
    const AND: u32 = BinaryOp::And as u32;
    const IADD: u32 = BinaryOp::InplaceAdd as u32;
    const ISUB: u32 = BinaryOp::InplaceSubtract as u32;
    const IMUL: u32 = BinaryOp::InplaceMultiply as u32;
    let result = match op {
        ADD | IADD => a.checked_add(b)?,
        SUB | ISUB => a.checked_sub(b)?,
        MUL | IMUL => a.checked_mul(b)?,
        MOD if b > 0 => {
            let r = a % b;
            if r < 0 { r + b } else { r }
        }
        FLOOR if b > 0 => a.div_euclid(b),
        AND => a & b,
        _ => return None,
    };
    Some(Value::Int(result))
}

#[inline(always)]
fn float_op(op: u32, a: f64, b: f64) -> Option<Value> {
    const ADD: u32 = BinaryOp::Add as u32;
    const SUB: u32 = BinaryOp::Subtract as u32;
    const MUL: u32 = BinaryOp::Multiply as u32;
    const DIV: u32 = BinaryOp::TrueDivide as u32;
    const IADD: u32 = BinaryOp::InplaceAdd as u32;
    const ISUB: u32 = BinaryOp::InplaceSubtract as u32;
    const IMUL: u32 = BinaryOp::InplaceMultiply as u32;
    Some(Value::Float(match op {
        ADD | IADD => a + b,
        SUB | ISUB => a - b,
        MUL | IMUL => a * b,
        DIV if b != 0.0 => a / b,
        _ => return None,
    }))
}
