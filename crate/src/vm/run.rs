//! The loop: fetch, dispatch. The frequent instructions stand here; the others are in the `ops_*` files, reached through
//! `execute`.
//!
//! # Safety of the raw pointers
//!
//! Between two instructions the loop keeps the running frame as pointers: `slots` (its locals and value stack), `sp` (one past
//! the top) and `code`. They were measured to be worth it: with indexed access the loop took 1.6 times as long. They stay valid because
//! - a frame lives in a box that the stack of activations owns and moves nowhere while it runs; its `slots` never grow;
//! - every instruction that may push or pop a frame, or look at the running one, goes through `slow!`, which writes `ip` and
//!   `sp` back before and reads all of them anew after;
//! - the compiler computes the depth of the stack (`co_stacksize`) and the number of locals, and ends each body with a return or a raise,
//!   so that `sp`, slot numbers and `ip` stay inside their arrays;
//! - entries from `sp` on are always `Null`, so that overwriting them drops nothing.

use super::halt::Halt;
use super::machine::Machine;
use super::quick_frames::can_resume_quickly;
use super::quick_ops::{compare, float_op, int_op, item_at};
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::memory::{account, allocated};
use crate::object::code::Cache;
use crate::object::frame::ReturnTo;
use crate::object::iterator::Step;
use crate::object::{Frame, Origin, Raised, Result, Value, reference, trash, types};

/// The memory is looked at once in so many steps (a mask of the fuel's low bits).
pub(super) const LOOK_AT_MEMORY: i64 = 0x3ff;

#[cold]
fn out_of_memory() -> Raised {
    Raised::with_args(&types().memory_error, Vec::new())
}

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
        crate::object::iterator::set_observed(self.recorder.is_some());
        crate::object::tracked::set_owner(self.owner);
        let outer = account::exchange(self.account.take());
        let halt = self.run_activations();
        self.account = account::exchange(outer);
        halt
    }

    fn run_activations(&mut self) -> Halt {
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
            let observed = self.recorder.is_some() || account::is_open();
            if observed && self.observed_pause() {
                return Halt::Paused;
            }
            let left = match (self.current.is_null(), observed) {
                (true, _) => self.poll_native(),
                (false, true) => self.run_frames::<true>(),
                (false, false) => self.run_frames::<false>(),
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
        if (account::take_over_limit() || self.fuel & LOOK_AT_MEMORY == 0 && allocated::beyond_limit())
            && !self.collect_at_once()
        {
            self.answer(super::ask::Answer::Raised(out_of_memory()));
        }
        match self.step_native() {
            Ok(()) => Leave::Switch,
            Err(raised) => Leave::Raise(raised),
        }
    }

    /// Runs Python frames. `OBSERVED` runs tell the recorder of each line, and execute the plain instructions.
    #[allow(clippy::too_many_lines)]
    // Not inlined: the two loops in one function were slower in Wasm.
    #[inline(never)]
    fn run_frames<const OBSERVED: bool>(&mut self) -> Leave {
        let mut f: *mut Frame = std::ptr::null_mut();
        let mut slots: *mut Value;
        let mut sp: *mut Value;
        let mut code: *const Instr;
        let mut ip: usize;
        let mut begins: *const u32 = std::ptr::null();

        macro_rules! load_frame {
            () => {{
                let before = f;
                f = self.current;
                if OBSERVED && f != before && account::is_on() {
                    self.charge_to_frame();
                }
                // SAFETY: see the head of this file.
                unsafe {
                    slots = (&mut *f).slots.as_mut_ptr();
                    sp = slots.add((*f).sp);
                    code = if OBSERVED { (&*f).code.code.instrs.as_ptr() } else { (&*f).code.fused.as_ptr() };
                    ip = (*f).ip;
                    if OBSERVED {
                        begins = (&*f).code.begins().as_ptr();
                    }
                }
            }};
        }
        macro_rules! load {
            () => {{
                if self.current.is_null() || trash::pending() {
                    return Leave::Switch;
                }
                load_frame!();
            }};
        }
        macro_rules! save {
            () => {
                // SAFETY: `sp` points into `slots`.
                unsafe {
                    (*f).ip = ip;
                    (*f).sp = sp.offset_from_unsigned(slots);
                }
            };
        }
        // Calls a method of the machine that may push or pop frames, or raise.
        macro_rules! slow {
            ($call:expr) => {{
                save!();
                if let Err(raised) = $call {
                    return Leave::Raise(raised);
                }
                load!();
            }};
        }
        macro_rules! raise {
            ($raised:expr) => {{
                save!();
                return Leave::Raise($raised);
            }};
        }
        // SAFETY of the next five: see the head of this file.
        macro_rules! push {
            ($value:expr) => {{
                let value = $value;
                unsafe {
                    std::ptr::write(sp, value);
                    sp = sp.add(1);
                }
            }};
        }
        macro_rules! pop {
            () => {
                unsafe {
                    sp = sp.sub(1);
                    reference::take(sp)
                }
            };
        }
        macro_rules! peek {
            ($depth:expr) => {
                unsafe { &mut *sp.sub($depth) }
            };
        }
        macro_rules! local {
            ($at:expr) => {{
                let at = $at as usize;
                unsafe { &mut *slots.add(at) }
            }};
        }
        macro_rules! constant {
            ($at:expr) => {{
                let at = $at as usize;
                unsafe { (&*f).code.constants.get_unchecked(at) }
            }};
        }
        // The operands of a fused instruction: those of the instructions that it covers (`ip` is already past the first).
        macro_rules! operand {
            ($after:expr) => {
                unsafe { (*code.add(ip + $after)).arg }
            };
        }
        // Drops a value that the program lets go of; finalisers that this wakes run before the next instruction.
        macro_rules! let_go {
            ($value:expr) => {{
                let value = $value;
                if value.is_inline() {
                    std::mem::forget(value);
                } else {
                    value.release();
                    if trash::pending() {
                        save!();
                        return Leave::Switch;
                    }
                }
            }};
        }
        // Forgets the inline value on top.
        macro_rules! drop_inline {
            () => {
                unsafe {
                    sp = sp.sub(1);
                    std::ptr::write(sp, Value::Null);
                }
            };
        }
        // Assigns to a local.
        macro_rules! assign {
            ($at:expr, $value:expr) => {{
                let value = $value;
                let_go!(reference::replace(local!($at), value));
            }};
        }
        // Puts a result in the place of the two operands on top, which are inline.
        macro_rules! replace_two {
            ($value:expr) => {{
                let value = $value;
                unsafe {
                    sp = sp.sub(1);
                    std::ptr::write(sp, Value::Null);
                    std::ptr::write(sp.sub(1), value);
                }
            }};
        }
        // Hands a yielded value to who gathers them: where it is taken, the generator goes on as if it had been resumed.
        macro_rules! gather {
            ($value:ident) => {
                if !OBSERVED
                    && let Some(into) = unsafe { (&*f).gathered() }
                    && !self.wrapped
                    && into.take(&mut $value)
                {
                    self.fuel -= 1;
                    push!(Value::None);
                    let_go!($value);
                    continue;
                }
            };
        }
        // The first instruction of a fused one alone.
        macro_rules! just_load_fast {
            ($instr:expr) => {
                push!(local!($instr.arg).clone())
            };
        }

        load!();
        loop {
            if OBSERVED {
                // SAFETY: `begins` has an entry for each instruction.
                let line = unsafe { *begins.add(ip) };
                if (line != 0 && line != unsafe { (*f).line }) || self.attends() {
                    save!();
                    if let Some(halt) = self.observe_instruction() {
                        return Leave::Halt(halt);
                    }
                }
            }
            // SAFETY: see the head of this file.
            let instr: Instr = unsafe { *code.add(ip) };
            ip += 1;
            if OBSERVED && matches!(instr.op, Op::ForIter | Op::Call | Op::CallKw | Op::CallFunctionEx) {
                save!();
                self.observe_puller(instr);
            }
            match instr.op {
                Op::Nop | Op::Resume => {}
                Op::LoadFast => just_load_fast!(instr),
                Op::FastFast => {
                    push!(local!(instr.arg).clone());
                    push!(local!(operand!(0)).clone());
                    ip += 1;
                }
                Op::LoadConst => push!(constant!(instr.arg).clone()),
                Op::StoreFast => {
                    let value = pop!();
                    assign!(instr.arg, value);
                }
                Op::PopTop | Op::EndFor => let_go!(pop!()),
                Op::PushNull => push!(Value::Null),
                Op::Copy => push!(peek!(instr.arg as usize).clone()),
                Op::Swap => unsafe { std::ptr::swap(sp.sub(1), sp.sub(instr.arg as usize)) },
                Op::LoadFastCheck => {
                    let value = local!(instr.arg).clone();
                    if value.is_null() {
                        raise!(unsafe { (&*f).unbound_local(instr.arg) });
                    }
                    push!(value);
                }
                Op::LoadFastAndClear => push!(local!(instr.arg).take()),
                Op::FastFastBinary => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), &*local!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => int_op(op, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(op, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            push!(value);
                            ip += 2;
                        }
                        None => just_load_fast!(instr),
                    }
                }
                Op::FastConstBinary => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), constant!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => int_op(op, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(op, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            push!(value);
                            ip += 2;
                        }
                        None => just_load_fast!(instr),
                    }
                }
                Op::FastFastBinaryStore => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), &*local!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => int_op(op, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(op, *a, *b),
                        (Value::Float(a), Value::Int(b)) => float_op(op, *a, *b as f64),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            let target = operand!(2);
                            ip += 3;
                            assign!(target, value);
                        }
                        None => just_load_fast!(instr),
                    }
                }
                Op::FastConstBinaryStore => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), constant!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => int_op(op, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(op, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            let target = operand!(2);
                            ip += 3;
                            assign!(target, value);
                        }
                        None => just_load_fast!(instr),
                    }
                }
                Op::FastFastCompareJump => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), &*local!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => Some(compare(op, a, b)),
                        (Value::Float(a), Value::Float(b)) => Some(compare(op, a, b)),
                        _ => None,
                    };
                    match result {
                        Some(true) => ip += 3,
                        Some(false) => ip = operand!(2) as usize,
                        None => just_load_fast!(instr),
                    }
                }
                Op::FastConstCompareJump => {
                    let op = operand!(1);
                    let result = match (&*local!(instr.arg), constant!(operand!(0))) {
                        (Value::Int(a), Value::Int(b)) => Some(compare(op, a, b)),
                        (Value::Float(a), Value::Float(b)) => Some(compare(op, a, b)),
                        _ => None,
                    };
                    match result {
                        Some(true) => ip += 3,
                        Some(false) => ip = operand!(2) as usize,
                        None => just_load_fast!(instr),
                    }
                }
                Op::ConstCompareJump => {
                    let op = operand!(0);
                    let result = match (&*peek!(1), constant!(instr.arg)) {
                        (Value::Int(a), Value::Int(b)) => Some(compare(op, a, b)),
                        _ => None,
                    };
                    match result {
                        Some(holds) => {
                            // An int needs no drop.
                            unsafe {
                                sp = sp.sub(1);
                                std::ptr::write(sp, Value::Null);
                            }
                            ip = if holds { ip + 2 } else { operand!(1) as usize };
                        }
                        None => push!(constant!(instr.arg).clone()),
                    }
                }
                Op::ConstBinary => {
                    let op = operand!(0);
                    let result = match (&*peek!(1), constant!(instr.arg)) {
                        (Value::Int(a), Value::Int(b)) => int_op(op, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(op, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) => {
                            unsafe { std::ptr::write(sp.sub(1), value) };
                            ip += 1;
                        }
                        None => push!(constant!(instr.arg).clone()),
                    }
                }
                Op::CompareJump | Op::CompareOp => {
                    let fused = instr.op == Op::CompareJump;
                    let result = match (&*peek!(2), &*peek!(1)) {
                        (Value::Int(a), Value::Int(b)) => Some(compare(instr.arg, a, b)),
                        (Value::Float(a), Value::Float(b)) => Some(compare(instr.arg, a, b)),
                        _ => None,
                    };
                    match result {
                        Some(holds) if fused => {
                            unsafe {
                                sp = sp.sub(2);
                                std::ptr::write(sp, Value::Null);
                                std::ptr::write(sp.add(1), Value::Null);
                            }
                            ip = if holds { ip + 1 } else { operand!(0) as usize };
                        }
                        Some(holds) => replace_two!(Value::Bool(holds)),
                        None => slow!(self.op_compare(instr)),
                    }
                }
                Op::BinaryStore | Op::BinaryOp => {
                    let result = match (&*peek!(2), &*peek!(1)) {
                        (Value::Int(a), Value::Int(b)) => int_op(instr.arg, *a, *b),
                        (Value::Float(a), Value::Float(b)) => float_op(instr.arg, *a, *b),
                        _ => None,
                    };
                    match result {
                        Some(value) if instr.op == Op::BinaryStore => {
                            unsafe {
                                sp = sp.sub(2);
                                std::ptr::write(sp, Value::Null);
                                std::ptr::write(sp.add(1), Value::Null);
                            }
                            let target = operand!(0);
                            ip += 1;
                            assign!(target, value);
                        }
                        Some(value) => {
                            replace_two!(if OBSERVED { value.charged(Origin::Computed) } else { value });
                        }
                        None => slow!(self.op_binary(instr)),
                    }
                }
                Op::Jump | Op::JumpBackwardNoInterrupt => ip = instr.arg as usize,
                Op::JumpBackward => {
                    ip = instr.arg as usize;
                    self.fuel -= 1;
                    if (OBSERVED && account::take_over_limit())
                        || (self.fuel & LOOK_AT_MEMORY == 0 && allocated::beyond_limit())
                    {
                        save!();
                        if !self.collect_at_once() {
                            return Leave::Raise(out_of_memory());
                        }
                    }
                    if self.fuel <= 0 {
                        save!();
                        return Leave::Halt(Halt::Fuel);
                    }
                }
                Op::PopJumpIfFalse => {
                    let condition = pop!();
                    if !matches!(condition, Value::Bool(true)) {
                        ip = instr.arg as usize;
                    }
                    condition.release();
                }
                Op::PopJumpIfTrue => {
                    let condition = pop!();
                    if matches!(condition, Value::Bool(true)) {
                        ip = instr.arg as usize;
                    }
                    condition.release();
                }
                Op::PopJumpIfNone => {
                    let value = pop!();
                    if value.is_none() {
                        ip = instr.arg as usize;
                    }
                    let_go!(value);
                }
                Op::PopJumpIfNotNone => {
                    let value = pop!();
                    if !value.is_none() {
                        ip = instr.arg as usize;
                    }
                    let_go!(value);
                }
                Op::ToBool => match peek!(1) {
                    Value::Bool(_) => {}
                    Value::None => *peek!(1) = Value::Bool(false),
                    Value::Int(i) => {
                        let truth = *i != 0;
                        unsafe { std::ptr::write(sp.sub(1), Value::Bool(truth)) };
                    }
                    _ => slow!(self.op_to_bool()),
                },
                Op::UnaryNot => {
                    let value = pop!();
                    push!(Value::Bool(!matches!(value, Value::Bool(true))));
                    value.release();
                }
                Op::IsOp => {
                    let b = pop!();
                    let a = pop!();
                    push!(Value::Bool(a.is(&b) != (instr.arg == 1)));
                    let_go!(a);
                    let_go!(b);
                }
                Op::ForIter | Op::ForIterStore => match &*peek!(1) {
                    Value::Iter(iter) => match iter.step() {
                        Step::Item(item) if instr.op == Op::ForIterStore => {
                            let target = operand!(0);
                            ip += 1;
                            assign!(target, item);
                        }
                        Step::Item(item) => push!(item),
                        Step::Done => {
                            push!(Value::Null);
                            ip = instr.arg as usize;
                        }
                        Step::Changed(message) => raise!(Raised::runtime_error(message)),
                    },
                    Value::Generator(g)
                        if !OBSERVED && can_resume_quickly(g) && self.stack.len() < self.recursion_limit =>
                    {
                        let g = g.clone();
                        save!();
                        if !self.resume_quickly(g, ReturnTo::ForIter) {
                            return Leave::Switch;
                        }
                        load_frame!();
                    }
                    _ => slow!(self.op_for_iter()),
                },
                Op::ListAppend => {
                    let item = pop!();
                    if let Value::List(list) = &*peek!(instr.arg as usize) {
                        list.push(item);
                    }
                }
                Op::LoadGlobal => match self.cached_global(unsafe { &*f }, instr) {
                    Some(value) => {
                        push!(value);
                        if instr.flag == 1 {
                            push!(Value::Null);
                        }
                    }
                    None => slow!(self.op_load_global(instr)),
                },
                Op::LoadName => {
                    let frame = unsafe { &*f };
                    match self.cached_global(frame, instr) {
                        Some(value) if frame.runs_module() => push!(value),
                        _ => slow!(self.op_name(instr)),
                    }
                }
                Op::StoreName => {
                    let frame = unsafe { &*f };
                    let stored = match (frame.code.cache(instr.cache), frame.code.names.get(instr.arg as usize)) {
                        (Cache::Global { place }, Some(name)) if frame.runs_module() => {
                            frame.globals.exchange_cached(*place, name, peek!(1))
                        }
                        _ => false,
                    };
                    if stored {
                        // What the name stood for before is on top now.
                        let_go!(pop!());
                    } else {
                        slow!(self.op_name(instr));
                    }
                }
                Op::LoadDeref => {
                    let value = if let Value::Cell(cell) = &*local!(instr.arg) { cell.get() } else { Value::Null };
                    if value.is_null() {
                        raise!(unsafe { (&*f).unbound_local(instr.arg) });
                    }
                    push!(value);
                }
                Op::LoadAttr => {
                    let cache = unsafe { (&*f).code.cache(instr.cache) };
                    match Machine::cached_attribute(cache, peek!(1)) {
                        Some((function, true)) => {
                            let receiver = reference::replace(peek!(1), function);
                            push!(receiver);
                        }
                        Some((value, false)) => {
                            let object = reference::replace(peek!(1), value);
                            if instr.flag == 1 {
                                push!(Value::Null);
                            }
                            let_go!(object);
                        }
                        None => slow!(self.load_attr_slow(instr)),
                    }
                }
                Op::FastAttr => {
                    let cache = unsafe { (&*f).code.cache((*code.add(ip)).cache) };
                    match (cache, &*local!(instr.arg)) {
                        (Cache::Attribute { version, shape, place }, Value::Instance(i))
                            if i.class_version() == *version =>
                        {
                            match i.cached_value(shape, *place) {
                                Some(value) => {
                                    push!(value);
                                    ip += 1;
                                }
                                None => just_load_fast!(instr),
                            }
                        }
                        _ => just_load_fast!(instr),
                    }
                }
                Op::StoreAttr => {
                    let cache = unsafe { (&*f).code.cache(instr.cache) };
                    let stored = match (cache, &*peek!(1)) {
                        (Cache::Attribute { version, shape, place }, Value::Instance(i))
                            if i.class_version() == *version =>
                        {
                            i.store_cached(shape, *place, peek!(2))
                        }
                        (Cache::NewAttribute { version, before, shape }, Value::Instance(i))
                            if i.class_version() == *version =>
                        {
                            i.add_cached(before, shape, peek!(2))
                        }
                        _ => false,
                    };
                    if stored {
                        // The value's place now holds what the attribute was before.
                        let object = pop!();
                        let old = pop!();
                        let_go!(old);
                        let_go!(object);
                    } else {
                        slow!(self.op_store_attr(instr));
                    }
                }
                Op::Call => {
                    self.fuel -= 1;
                    let argc = instr.arg as usize;
                    let base = unsafe { sp.sub(argc + 2) };
                    match unsafe { &*base } {
                        Value::Function(function) if !OBSERVED => {
                            // SAFETY: the code is only exchanged by an assignment to `__code__`, which cannot run here.
                            let callee = unsafe { &*function.code.as_ptr() };
                            let total = argc + usize::from(unsafe { !(*base.add(1)).is_null() });
                            if callee.simple
                                && callee.code.arg_count as usize == total
                                && self.stack.len() < self.recursion_limit
                                && self.fuel > 0
                            {
                                let mut new = self.new_frame(callee, &function.globals);
                                unsafe {
                                    let args = sp.sub(total);
                                    let to = new.slots.as_mut_ptr();
                                    for at in 0..total {
                                        // SAFETY: the slots of a frame from the pool are Null; `frame_size` counts the parameters.
                                        std::ptr::write(to.add(at), reference::take(args.add(at)));
                                    }
                                    sp = base;
                                }
                                if let Value::Function(function) = unsafe { reference::take(base) } {
                                    new.function = Some(function);
                                }
                                save!();
                                self.push_frame(new);
                                load_frame!();
                            } else {
                                slow!(self.op_call(argc));
                            }
                        }
                        _ => slow!(self.op_call(argc)),
                    }
                }
                Op::BinarySubscr => {
                    let item = match (&*peek!(2), &*peek!(1)) {
                        (Value::List(list), Value::Int(at)) => item_at(&list.items.borrow(), *at),
                        (Value::Tuple(items), Value::Int(at)) => item_at(items, *at),
                        _ => None,
                    };
                    match item {
                        Some(item) => {
                            drop_inline!();
                            let container = reference::replace(peek!(1), item);
                            let_go!(container);
                        }
                        None => slow!(self.op_binary_subscr()),
                    }
                }
                Op::UnpackSequence => match &*peek!(1) {
                    Value::Tuple(items) if items.len() == instr.arg as usize => {
                        let tuple = pop!();
                        if let Value::Tuple(items) = &tuple {
                            for item in items.iter().rev() {
                                push!(item.clone());
                            }
                        }
                        let_go!(tuple);
                    }
                    _ => slow!(self.execute(instr)),
                },
                Op::FastReturn if !OBSERVED => {
                    let value = local!(instr.arg).take();
                    save!();
                    if !self.return_quickly(value) {
                        return Leave::Switch;
                    }
                    load!();
                }
                Op::ReturnValue | Op::FastReturn => {
                    let value = pop!();
                    if OBSERVED {
                        slow!(self.return_value(value));
                    } else {
                        save!();
                        if !self.return_quickly(value) {
                            return Leave::Switch;
                        }
                        load!();
                    }
                }
                Op::ReturnConst => {
                    let value = constant!(instr.arg).clone();
                    slow!(self.return_value(value));
                }
                Op::FastYield => {
                    let mut value = local!(instr.arg).clone();
                    ip += 1;
                    gather!(value);
                    save!();
                    if OBSERVED || !self.yield_quickly(&mut value) {
                        slow!(self.yield_value(value));
                    } else if self.current.is_null() {
                        return Leave::Switch;
                    } else {
                        load_frame!();
                        push!(value);
                    }
                }
                Op::YieldValue => {
                    let mut value = pop!();
                    gather!(value);
                    save!();
                    if OBSERVED || !self.yield_quickly(&mut value) {
                        slow!(self.yield_value(value));
                    } else if self.current.is_null() {
                        return Leave::Switch;
                    } else {
                        load_frame!();
                        push!(value);
                    }
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
            Op::DeleteFast
            | Op::DeleteName
            | Op::StoreGlobal
            | Op::DeleteGlobal
            | Op::MakeCell
            | Op::CopyFreeVars
            | Op::StoreDeref
            | Op::DeleteDeref
            | Op::LoadFromDictOrDeref
            | Op::LoadFromDictOrGlobals
            | Op::LoadLocals
            | Op::LoadBuildClass
            | Op::LoadAssertionError
            | Op::SetupAnnotations => self.op_name(instr),
            Op::DeleteAttr => self.op_delete_attr(instr),
            Op::LoadSuperAttr => self.op_load_super_attr(instr),
            Op::StoreSubscr | Op::DeleteSubscr | Op::BinarySlice | Op::StoreSlice | Op::BuildSlice => {
                self.op_subscript(instr)
            }
            Op::UnaryNegative | Op::UnaryInvert => self.op_unary(instr.op),
            Op::ContainsOp => self.op_contains(instr),
            Op::BuildTuple
            | Op::BuildList
            | Op::BuildSet
            | Op::BuildMap
            | Op::BuildConstKeyMap
            | Op::BuildString
            | Op::SetAdd
            | Op::MapAdd
            | Op::ListExtend
            | Op::SetUpdate
            | Op::DictUpdate
            | Op::DictMerge
            | Op::UnpackSequence
            | Op::UnpackEx
            | Op::ConvertValue
            | Op::FormatSimple
            | Op::FormatWithSpec
            | Op::MakeFunction
            | Op::SetFunctionAttribute => self.op_build(instr),
            Op::GetIter => self.op_get_iter(),
            Op::GetYieldFromIter => self.op_get_yield_from_iter(),
            Op::CallKw => self.op_call_kw(instr.arg as usize),
            Op::CallFunctionEx => self.op_call_function_ex(instr.arg),
            Op::CallIntrinsic1 | Op::CallIntrinsic2 => self.op_intrinsic(instr),
            Op::ImportName => self.op_import_name(instr),
            Op::ImportFrom => self.op_import_from(instr),
            Op::RaiseVarargs | Op::Reraise | Op::PushExcInfo | Op::PopExcept | Op::CheckExcMatch | Op::CheckEgMatch => {
                self.op_exception(instr)
            }
            Op::GetLen | Op::MatchMapping | Op::MatchSequence | Op::MatchKeys | Op::MatchClass => self.op_match(instr),
            // Those of the loop above.
            _ => Err(Raised::system_error(format!("unknown opcode {}", instr.op.name()))),
        }
    }
}
