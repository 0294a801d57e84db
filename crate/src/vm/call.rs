//! Calls: every one pushes a frame or delivers a result; none recurses.

use std::rc::Rc;

use smallvec::SmallVec;

use super::arity::{check_arity, is_own};
use super::ask;
use super::ask::Answer;
use super::machine::Machine;
use crate::object::Origin;
use crate::object::frame::{ReturnTo, Through};
use crate::object::generator::Kind;
use crate::object::native::{Arity, Call, Role};
use crate::object::{Args, Flow, Function, Generator, NativeFunction, Raised, Result, Value, names, types};

/// Builtin iterators in builtin iterators that hand an item through without a native frame.
const MAX_THROUGH: u32 = 50;

impl Machine {
    /// [callable, self or NULL, args…]
    pub(super) fn op_call(&mut self, argc: usize) -> Result<()> {
        self.fuel -= 1;
        let f = self.frame();
        let base = f.sp - argc - 2;
        if let (Value::Method(method), Value::Null) = (&f.slots[base], &f.slots[base + 1]) {
            let (function, receiver) = (method.function.clone(), method.receiver.clone());
            f.slots[base] = function;
            f.slots[base + 1] = receiver;
        }
        if let Value::Function(function) = &f.slots[base] {
            let code = function.code.borrow().clone();
            let bound = usize::from(!f.slots[base + 1].is_null());
            if code.positional && code.code.arg_count as usize == argc + bound {
                let function = function.clone();
                return self.call_simple(function, code, base, argc + bound);
            }
        }
        if matches!(self.frame().slots[base], Value::Native(_)) {
            return self.call_native_on_stack(base);
        }
        let f = self.frame();
        let args: SmallVec<[Value; 4]> = f.slots[base + 2..f.sp].iter_mut().map(Value::take).collect();
        f.sp = base + 2;
        let receiver = f.pop();
        let callable = f.pop();
        let mut args = Args { pos: args, kw: Vec::new() };
        if !receiver.is_null() {
            args.pos.insert(0, receiver);
        }
        self.call_value(callable, args, ReturnTo::Push)
    }

    /// [native function, self or NULL, args…]: those with one or two arguments are called without gathering them first.
    fn call_native_on_stack(&mut self, base: usize) -> Result<()> {
        let f = self.frame();
        let Value::Native(native) = f.slots[base].take() else { return Ok(()) };
        let bound = !native.receiver.is_null() && matches!(native.role, Role::Method | Role::ClassMethod);
        let first = base + 1 + usize::from(f.slots[base + 1].is_null());
        let total = f.sp - first;
        // A bound method brings its own first argument.
        let given = total + usize::from(bound);
        let fits = match (native.call, native.arity, native.role) {
            (Call::Unary(_) | Call::FlowUnary(_), Arity::One, Role::Function) => given == 1,
            (Call::Unary(_) | Call::FlowUnary(_), Arity::None, Role::Method) => {
                given == 1 && (bound || is_own(&native, &f.slots[first]))
            }
            (Call::Binary(_) | Call::FlowBinary(_), Arity::One, Role::Method) => {
                given == 2 && (bound || is_own(&native, &f.slots[first]))
            }
            (Call::Binary(_) | Call::FlowBinary(_), Arity::Between(least, 2), Role::Function) => {
                (least..=2).contains(&given)
            }
            _ => false,
        };
        if fits {
            let b = if given == 2 { f.pop() } else { Value::Null };
            let a = if bound { native.receiver.clone() } else { f.pop() };
            f.sp = base;
            return match native.call {
                Call::Unary(function) => {
                    let value = function(self, a)?;
                    self.push(value.charged(Origin::Exact));
                    Ok(())
                }
                Call::Binary(function) => {
                    let value = function(self, a, b)?;
                    self.push(value.charged(Origin::Exact));
                    Ok(())
                }
                Call::FlowUnary(function) => {
                    let flow = function(self, a)?;
                    self.follow(flow, ReturnTo::Push)
                }
                Call::FlowBinary(function) => {
                    let flow = function(self, a, b)?;
                    self.follow(flow, ReturnTo::Push)
                }
                _ => Ok(()),
            };
        }
        let pos: SmallVec<[Value; 4]> = f.slots[first..f.sp].iter_mut().map(Value::take).collect();
        f.sp = base;
        self.call_native(&native, Args { pos, kw: Vec::new() }, ReturnTo::Push)
    }

    /// A call whose arguments just move into the slots of the new frame.
    fn call_simple(
        &mut self,
        function: Rc<Function>,
        code: Rc<crate::object::code::CodeObject>,
        base: usize,
        total: usize,
    ) -> Result<()> {
        if !code.suspends {
            self.check_depth()?;
        }
        let mut new = self.new_frame(&code, &function.globals);
        let f = self.frame();
        let first = f.sp - total;
        for (slot, arg) in new.slots.iter_mut().zip(&mut f.slots[first..f.sp]) {
            *slot = arg.take();
        }
        f.slots[base] = Value::Null;
        f.sp = base;
        new.function = Some(function);
        new.return_to = ReturnTo::Push;
        self.push_frame(new);
        if !code.suspends {
            self.observe_call();
        }
        Ok(())
    }

    #[inline]
    pub(super) fn check_depth(&mut self) -> Result<()> {
        if self.stack.len() - self.natives >= self.recursion_limit {
            return Err(Raised::recursion_error("maximum recursion depth exceeded"));
        }
        Ok(())
    }

    pub(super) fn op_call_kw(&mut self, argc: usize) -> Result<()> {
        self.fuel -= 1;
        let f = self.frame();
        let keywords = f.pop();
        let base = f.sp - argc - 2;
        let mut pos: SmallVec<[Value; 4]> = f.slots[base + 2..f.sp].iter_mut().map(Value::take).collect();
        f.sp = base + 2;
        let receiver = f.pop();
        let callable = f.pop();
        let mut kw = Vec::new();
        if let Value::Tuple(names) = &keywords {
            let values = pos.drain(pos.len().saturating_sub(names.len())..);
            kw = names.iter().filter_map(|n| n.as_str().cloned()).zip(values).collect();
        }
        if !receiver.is_null() {
            pos.insert(0, receiver);
        }
        self.call_value(callable, Args { pos, kw }, ReturnTo::Push)
    }

    pub(super) fn op_call_function_ex(&mut self, flags: u32) -> Result<()> {
        self.fuel -= 1;
        let keywords = if flags & 1 == 1 { self.pop() } else { Value::Null };
        let positional = self.pop();
        let receiver = self.pop();
        let callable = self.pop();
        let kw = match keywords.as_dict() {
            None => Vec::new(),
            Some(dict) => {
                let mut kw = Vec::new();
                for (key, value) in dict.pairs() {
                    match key.as_str() {
                        Some(name) => kw.push((name.clone(), value)),
                        None => return Err(Raised::type_error("keywords must be strings")),
                    }
                }
                kw
            }
        };
        let items = match &positional {
            Value::Tuple(t) => t.iter().cloned().collect(),
            Value::List(l) => SmallVec::from_vec(l.to_vec()),
            _ => {
                let name = callable_name(&callable);
                return self.push_task(
                    Box::pin(async move {
                        let items = match ask::collect(&positional).await {
                            Ok(items) => items,
                            Err(e)
                                if e.is_a(&types().type_error)
                                    && ask::find_attribute(&positional, &names().iter).await?.is_none() =>
                            {
                                return Err(Raised::type_error(format!(
                                    "{name} argument after * must be an iterable, not {}",
                                    positional.type_name()
                                )));
                            }
                            Err(e) => return Err(e),
                        };
                        let mut args = Args { pos: SmallVec::from_vec(items), kw };
                        if !receiver.is_null() {
                            args.pos.insert(0, receiver);
                        }
                        ask::call(&callable, args).await
                    }),
                    ReturnTo::Push,
                );
            }
        };
        let mut args = Args { pos: items, kw };
        if !receiver.is_null() {
            args.pos.insert(0, receiver);
        }
        self.call_value(callable, args, ReturnTo::Push)
    }

    /// Calls a value with one argument.
    pub fn call_one(&mut self, callable: &Value, item: Value, return_to: ReturnTo) -> Result<()> {
        match callable {
            Value::Function(function) if self.takes_just_one(function) => {
                self.push_with_one(function.clone(), item, return_to)
            }
            _ => self.call_value(callable.clone(), Args::one(item), return_to),
        }
    }

    /// Whether a call with one argument only moves it into a frame, and nobody observes that.
    #[inline]
    pub(super) fn takes_just_one(&self, function: &Function) -> bool {
        let code = function.code.borrow();
        code.simple && code.code.arg_count == 1 && self.recorder.is_none()
    }

    /// Such a call.
    #[inline]
    pub(super) fn push_with_one(&mut self, function: Rc<Function>, item: Value, return_to: ReturnTo) -> Result<()> {
        self.check_depth()?;
        let code = function.code.borrow().clone();
        let mut frame = self.new_frame(&code, &function.globals);
        frame.slots[0] = item;
        frame.function = Some(function);
        frame.return_to = return_to;
        self.push_frame(frame);
        Ok(())
    }

    /// Calls a value: pushes a frame, or delivers the result at once.
    pub fn call_value(&mut self, mut callable: Value, mut args: Args, return_to: ReturnTo) -> Result<()> {
        // Objects whose `__call__` is an object: there may be no end to them.
        let mut objects = 0;
        loop {
            callable = match callable {
                Value::Function(function) => return self.call_function(&function, args, return_to),
                Value::Method(method) => {
                    args.pos.insert(0, method.receiver.clone());
                    method.function.clone()
                }
                Value::Native(native) => return self.call_native(&native, args, return_to),
                Value::Class(class) => return self.construct(&class, args, return_to),
                other => {
                    let class = other.class();
                    match class.lookup(&names().call) {
                        Some(Value::Function(function)) => {
                            args.pos.insert(0, other);
                            Value::Function(function)
                        }
                        Some(_) if objects >= self.recursion_limit => {
                            return Err(Raised::recursion_error(
                                "maximum recursion depth exceeded while calling a Python object",
                            ));
                        }
                        Some(descriptor) => match self.bind_attribute(&descriptor, &other, &class)? {
                            Flow::Value(bound) => {
                                objects += 1;
                                bound
                            }
                            flow => {
                                return self.push_task(
                                    Box::pin(async move {
                                        let bound = ask::flow(flow).await?;
                                        ask::call(&bound, args).await
                                    }),
                                    return_to,
                                );
                            }
                        },
                        None => {
                            return Err(Raised::type_error(format!("'{}' object is not callable", other.type_name())));
                        }
                    }
                }
            };
        }
    }

    pub(super) fn call_function(&mut self, function: &Rc<Function>, args: Args, return_to: ReturnTo) -> Result<()> {
        let code = function.code.borrow().clone();
        if !code.suspends {
            self.check_depth()?;
        }
        let mut frame = self.new_frame(&code, &function.globals);
        if code.positional && args.kw.is_empty() && code.code.arg_count as usize == args.pos.len() {
            for (slot, arg) in frame.slots.iter_mut().zip(args.pos) {
                *slot = arg;
            }
        } else if let Err(raised) = self.bind_arguments(function, &code, &mut frame, args) {
            self.free_frame(frame);
            return Err(raised);
        }
        frame.function = Some(function.clone());
        frame.return_to = return_to;
        self.push_frame(frame);
        if !code.suspends {
            self.observe_call();
        }
        Ok(())
    }

    /// RETURN_GENERATOR: parks the frame in a new generator and hands that to the caller.
    pub(super) fn op_return_generator(&mut self) -> Result<()> {
        use crate::code::flags;
        let Some(mut frame) = self.pop_frame() else { return Ok(()) };
        let flags = frame.code.code.flags;
        let kind = if flags & flags::ASYNC_GENERATOR != 0 {
            Kind::AsyncGenerator
        } else if flags & flags::COROUTINE != 0 {
            Kind::Coroutine
        } else {
            Kind::Generator
        };
        let (name, qualname) = match &frame.function {
            Some(f) => (f.name.borrow().clone(), f.qualname.borrow().clone()),
            None => (frame.code.name(), Value::str(&frame.code.code.qualname)),
        };
        let return_to = std::mem::take(&mut frame.return_to);
        let number = self.next_generator;
        self.next_generator += 1;
        // A pooled frame may be larger than this one needs: a parked one is kept for long.
        let size = frame.code.frame_size;
        frame.slots.truncate(size);
        let generator = Generator::new(kind, frame, name, qualname, number);
        if kind == Kind::Coroutine && self.origin_depth > 0 {
            *generator.finalizer.borrow_mut() = self.origin();
        }
        self.observe_create(&generator);
        if self.eager.is_some()
            && let Some(task) = self.drain_generator(&generator)
        {
            return self.push_task(task, return_to);
        }
        self.deliver(return_to, Value::Generator(generator))
    }

    /// The frames in which a coroutine is made, innermost first: (file, line, name).
    #[cold]
    fn origin(&self) -> Value {
        let frames = self.python_frames().take(self.origin_depth).map(|frame| {
            let file = Value::str(&frame.code.code.filename);
            Value::tuple(vec![file, Value::Int(i64::from(frame.current_line())), frame.code.name()])
        });
        Value::tuple(frames.collect())
    }

    pub(super) fn call_native(
        &mut self,
        native: &Rc<NativeFunction>,
        mut args: Args,
        return_to: ReturnTo,
    ) -> Result<()> {
        if !native.receiver.is_null() && matches!(native.role, Role::Method | Role::ClassMethod) {
            args.pos.insert(0, native.receiver.clone());
        }
        check_arity(native, &args)?;
        match native.call {
            Call::Plain(f) => {
                let value = f(self, args)?;
                self.deliver(return_to, value.charged(Origin::Exact))
            }
            Call::Unary(f) => {
                let [a] = args.take();
                let value = f(self, a)?;
                self.deliver(return_to, value.charged(Origin::Exact))
            }
            Call::Binary(f) => {
                let [a, b] = args.take();
                let value = f(self, a, b)?;
                self.deliver(return_to, value.charged(Origin::Exact))
            }
            Call::Flow(f) => {
                let flow = f(self, args)?;
                self.follow(flow, return_to).map_err(|raised| self.say_what_is_too_deep(native, raised))
            }
            Call::FlowUnary(f) => {
                let [a] = args.take();
                let flow = f(self, a)?;
                self.follow(flow, return_to).map_err(|raised| self.say_what_is_too_deep(native, raised))
            }
            Call::FlowBinary(f) => {
                let [a, b] = args.take();
                let flow = f(self, a, b)?;
                self.follow(flow, return_to).map_err(|raised| self.say_what_is_too_deep(native, raised))
            }
            Call::Task(f) => {
                self.push_task(f(args), return_to).map_err(|raised| self.say_what_is_too_deep(native, raised))
            }
        }
    }

    /// Where no native frame has room any more: what CPython says of the method that wanted one.
    #[cold]
    fn say_what_is_too_deep(&self, native: &NativeFunction, raised: Raised) -> Raised {
        if self.natives < self.native_limit || !raised.is_a(&types().recursion_error) {
            return raised;
        }
        match native.name.as_str() {
            "__repr__" => super::machine::too_deep(" while getting the repr of an object"),
            "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => {
                super::machine::too_deep(" in comparison")
            }
            _ => raised,
        }
    }

    /// Does what a native function asked for.
    #[inline]
    pub fn follow(&mut self, flow: Flow, return_to: ReturnTo) -> Result<()> {
        match flow {
            Flow::Value(value) => self.deliver(return_to, value.charged(Origin::Exact)),
            Flow::Call(callable, args) => self.call_value(callable, args, return_to),
            Flow::Resume(generator, how) => self.resume_generator(&generator, how, return_to),
            Flow::Task(task) => self.push_task(task, return_to),
            Flow::Exhausted => self.exhausted(return_to, Value::None),
            Flow::Next(iterator) => self.next_value(&iterator, return_to),
            Flow::Through { inner, iterator, kept, finish } => {
                let depth = if let ReturnTo::Through(outer) = &return_to { outer.depth + 1 } else { 0 };
                if depth == MAX_THROUGH {
                    // A frame of its own, and Rust's stack is short again.
                    let flow = Flow::Through { inner, iterator, kept, finish };
                    return self.push_task(Box::pin(async move { ask::flow(flow).await }), return_to);
                }
                let through = Through { iterator, kept, finish, then: return_to, depth };
                self.next_value(&inner, ReturnTo::Through(Box::new(through)))
            }
        }
    }

    /// Hands a result to the frame on top of the stack.
    #[inline]
    pub fn deliver(&mut self, return_to: ReturnTo, value: Value) -> Result<()> {
        match return_to {
            ReturnTo::Push | ReturnTo::ForIter | ReturnTo::Send => self.push(value),
            ReturnTo::Below(at) => self.frame().slots[at] = value,
            ReturnTo::Spread => {
                if let Value::Tuple(items) = value {
                    for item in items.iter().rev() {
                        self.push(item.clone());
                    }
                }
            }
            ReturnTo::SpreadMatch => {
                if let Value::Tuple(pair) = value
                    && let [matched, rest] = &pair[..]
                {
                    self.push(rest.clone());
                    self.push(matched.clone());
                    if !matched.is_none() {
                        self.handled = matched.clone();
                    }
                }
            }
            ReturnTo::Discard => drop(value),
            ReturnTo::Init(instance) => {
                if !value.is_none() {
                    return Err(Raised::type_error(format!(
                        "__init__() should return None, not '{}'",
                        value.type_name()
                    )));
                }
                self.push(instance);
            }
            ReturnTo::Truth(negate) => match value {
                Value::Bool(b) => self.push(Value::Bool(b != negate)),
                other => {
                    return self.push_task(
                        Box::pin(async move { Ok(Value::Bool(ask::truth(&other).await? != negate)) }),
                        ReturnTo::Push,
                    );
                }
            },
            ReturnTo::Gather(gathering) => return self.gathered(gathering, value),
            ReturnTo::Native | ReturnTo::NativeNext => self.answer(Answer::Value(value)),
            ReturnTo::Hand => self.by_hand = Some(Answer::Value(value)),
            ReturnTo::Exit => self.finished = Some(Ok(value)),
            ReturnTo::Through(through) => return (through.finish)(self, *through, value),
            ReturnTo::Watched(watch) => {
                self.watched_item(&watch, &value);
                return self.deliver(watch.then, value);
            }
        }
        Ok(())
    }

    /// RETURN_VALUE.
    #[inline]
    pub(super) fn return_value(&mut self, value: Value) -> Result<()> {
        self.observe_return(&value);
        let Some(mut frame) = self.pop_frame() else { return Ok(()) };
        if frame.generator.is_some() {
            return self.finish_generator(frame, value);
        }
        let return_to = std::mem::take(&mut frame.return_to);
        self.free_frame(frame);
        if let ReturnTo::Push = return_to {
            self.push(value);
            return Ok(());
        }
        self.deliver(return_to, value)
    }
}

/// `f()` as messages about its arguments name it.
pub(super) fn callable_name(callable: &Value) -> String {
    match callable {
        Value::Function(f) => match &*f.qualname.borrow() {
            Value::Str(s) => {
                let module = match &*f.module.borrow() {
                    Value::Str(m) if m.as_str() != "builtins" => format!("{}.", m.as_str()),
                    _ => String::new(),
                };
                format!("{module}{}()", s.as_str())
            }
            _ => "function".into(),
        },
        Value::Method(m) => callable_name(&m.function),
        Value::Native(n) => format!("{}()", n.qualified_name()),
        Value::Class(c) => format!("{}()", c.full_name()),
        other => format!("{} object", other.type_name()),
    }
}
