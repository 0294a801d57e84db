//! Functions written in Rust: how they are described, called, and how they may wait for Python code.
//!
//! `Machine` is named here as a type only; nothing in this room runs anything.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use smallvec::SmallVec;

use super::class::Class;
use super::exception::{Raised, Result};
use super::frame::Finish;
use super::generator::Generator;
use super::str::Str;
use super::types::types;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;
use crate::vm::Machine;

/// A builtin in progress that may pause: a native frame polls it.
pub type Task = Pin<Box<dyn Future<Output = Result>>>;

/// How a generator is resumed.
#[derive(Clone)]
pub enum Resume {
    /// `next()`, iteration.
    Next,
    Send(Value),
    /// An exception raised at the place where it sleeps.
    Throw(Raised),
    /// What it delegated to has ended with this value.
    Finish(Value),
}

/// What a native function wants the VM to do next.
pub enum Flow {
    /// The result.
    Value(Value),
    /// Call this instead; its result is mine.
    Call(Value, Args),
    /// Resume this generator; what it yields is my result, StopIteration is raised when it returns.
    Resume(Rc<Generator>, Resume),
    /// Run this as a native frame; its output is my result.
    Task(Task),
    /// `__next__`: there is no item any more. Whoever wants to see an exception is told by StopIteration.
    Exhausted,
    /// The next item of this iterator; its StopIteration is mine.
    Next(Value),
    /// The next item of `inner`, for a builtin iterator that keeps something and finishes with it.
    Through { inner: Value, iterator: Value, kept: Value, finish: Finish },
}

impl Flow {
    pub fn task(future: impl Future<Output = Result> + 'static) -> Result<Flow> {
        Ok(Flow::Task(Box::pin(future)))
    }
}

/// `__next__` as builtin iterators have it.
pub type Step = fn(&mut Machine, Value) -> Result<Flow>;

/// The Rust side of a native function. `Unary` and `Binary` are for those that take just one or two positional arguments
/// (`self` counts).
#[derive(Clone, Copy)]
pub enum Call {
    Plain(fn(&mut Machine, Args) -> Result),
    Flow(fn(&mut Machine, Args) -> Result<Flow>),
    Unary(fn(&mut Machine, Value) -> Result),
    Binary(fn(&mut Machine, Value, Value) -> Result),
    FlowUnary(Step),
    FlowBinary(fn(&mut Machine, Value, Value) -> Result<Flow>),
    /// An async Rust function: always a native frame.
    Task(fn(Args) -> Task),
}

/// How many positional arguments are taken, `self` not counted; chooses CPython's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    /// "takes no arguments (1 given)"
    None,
    /// "takes exactly one argument (2 given)"
    One,
    /// "expected at least 1 argument, got 0"; no keywords.
    Between(usize, usize),
    /// The function checks by itself and may take keywords (see `Args::bind`).
    Any,
}

/// What a definition becomes in its class or module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A function of a module.
    Function,
    /// A method: bound when read from an instance.
    Method,
    ClassMethod,
    StaticMethod,
    /// A computed attribute (read only).
    Getter,
    /// The setter of the getter with the same name; a `Null` value deletes.
    Setter,
}

/// One row of a type's or module's table.
#[derive(Clone, Copy)]
pub struct Def {
    pub name: &'static str,
    pub role: Role,
    pub arity: Arity,
    pub call: Call,
}

impl Def {
    pub const fn function(name: &'static str, arity: Arity, call: Call) -> Def {
        Def { name, role: Role::Function, arity, call }
    }

    pub const fn method(name: &'static str, arity: Arity, call: Call) -> Def {
        Def { name, role: Role::Method, arity, call }
    }

    pub const fn class_method(name: &'static str, arity: Arity, call: Call) -> Def {
        Def { name, role: Role::ClassMethod, arity, call }
    }

    pub const fn static_method(name: &'static str, arity: Arity, call: Call) -> Def {
        Def { name, role: Role::StaticMethod, arity, call }
    }

    pub const fn getter(name: &'static str, get: fn(&mut Machine, Value) -> Result) -> Def {
        Def { name, role: Role::Getter, arity: Arity::None, call: Call::Unary(get) }
    }

    /// A getter that may need Python code.
    pub const fn asking_getter(name: &'static str, get: fn(&mut Machine, Value) -> Result<Flow>) -> Def {
        Def { name, role: Role::Getter, arity: Arity::None, call: Call::FlowUnary(get) }
    }

    /// `set(object, value)`; the value is `Null` for `del`.
    pub const fn setter(name: &'static str, set: fn(&mut Machine, Value, Value) -> Result) -> Def {
        Def { name, role: Role::Setter, arity: Arity::One, call: Call::Binary(set) }
    }

    /// A setter that may need Python code.
    pub const fn asking_setter(name: &'static str, set: fn(&mut Machine, Value, Value) -> Result<Flow>) -> Def {
        Def { name, role: Role::Setter, arity: Arity::One, call: Call::FlowBinary(set) }
    }
}

/// A native function, method, or one bound to its `self`.
pub struct NativeFunction {
    pub name: Rc<Str>,
    pub role: Role,
    pub arity: Arity,
    pub call: Call,
    /// Class that defines it (methods, class methods, static methods).
    pub owner: Option<Rc<Class>>,
    /// `Null`, or what it is bound to (also the module of a function).
    pub receiver: Value,
    pub module: Option<Rc<Str>>,
    pub doc: Option<&'static str>,
    _charge: Charge,
}

impl NativeFunction {
    /// Found in the class of an iterator: what steps it, where it needs no more than the iterator.
    pub fn as_step(&self) -> Option<Step> {
        match self.call {
            Call::FlowUnary(step) if self.arity == Arity::None && self.receiver.is_null() => Some(step),
            _ => None,
        }
    }

    pub fn from_def(def: &Def, owner: Option<Rc<Class>>, module: Option<Rc<Str>>) -> Rc<NativeFunction> {
        Rc::new(NativeFunction {
            name: super::intern(def.name),
            role: def.role,
            arity: def.arity,
            call: def.call,
            owner,
            receiver: Value::Null,
            module,
            doc: None,
            _charge: Charge::default(),
        })
    }

    pub fn bound(self: &Rc<Self>, receiver: Value) -> Value {
        let _charge =
            Charge::of(Kind::METHOD, || if self.is_special() { block::METHOD_WRAPPER } else { block::NATIVE });
        Value::Native(Rc::new(NativeFunction {
            name: self.name.clone(),
            role: self.role,
            arity: self.arity,
            call: self.call,
            owner: self.owner.clone(),
            receiver,
            module: self.module.clone(),
            doc: self.doc,
            _charge,
        }))
    }

    /// A method that an operator or a statement stands for.
    pub fn is_special(&self) -> bool {
        self.role == Role::Method && self.owner.is_some() && self.name.as_str().starts_with("__")
    }

    /// `builtin_function_or_method`, `method_descriptor`, `wrapper_descriptor` …
    pub fn class(&self) -> &'static Rc<Class> {
        let t = types();
        let dunder = self.name.as_str().starts_with("__") && self.owner.is_some();
        match self.role {
            Role::Function | Role::StaticMethod => &t.builtin_function,
            Role::ClassMethod if self.receiver.is_null() => &t.classmethod_descriptor,
            Role::ClassMethod => &t.builtin_function,
            Role::Getter | Role::Setter => &t.getset_descriptor,
            Role::Method => match (self.receiver.is_null(), dunder) {
                (true, true) => &t.wrapper_descriptor,
                (true, false) => &t.method_descriptor,
                (false, true) => &t.method_wrapper,
                (false, false) => &t.builtin_function,
            },
        }
    }

    /// As error messages name it: `list.append`, `len`.
    pub fn qualified_name(&self) -> String {
        match &self.owner {
            Some(owner) => format!("{}.{}", owner.name(), self.name.as_str()),
            None => match &self.module {
                Some(module) if module.as_str() != "builtins" => format!("{}.{}", module.as_str(), self.name.as_str()),
                _ => self.name.as_str().to_string(),
            },
        }
    }
}

/// Arguments of a call: positional ones (with `self` first for methods) and keywords.
#[derive(Default, Clone)]
pub struct Args {
    pub pos: SmallVec<[Value; 4]>,
    pub kw: Vec<(Rc<Str>, Value)>,
}

impl Args {
    pub fn none() -> Args {
        Args::default()
    }

    pub fn one(a: Value) -> Args {
        let mut args = Args::default();
        args.pos.push(a);
        args
    }

    pub fn two(a: Value, b: Value) -> Args {
        let mut args = Args::one(a);
        args.pos.push(b);
        args
    }

    pub fn from_vec(pos: Vec<Value>) -> Args {
        Args { pos: SmallVec::from_vec(pos), kw: Vec::new() }
    }

    /// The first `N` positional arguments, `Null` for those not given.
    pub fn take<const N: usize>(mut self) -> [Value; N] {
        let mut out = [const { Value::Null }; N];
        for (slot, value) in out.iter_mut().zip(&mut self.pos) {
            *slot = value.take();
        }
        out
    }

    /// Removes a keyword argument.
    pub fn keyword(&mut self, name: &str) -> Option<Value> {
        let at = self.kw.iter().position(|(n, _)| n.as_str() == name)?;
        Some(self.kw.remove(at).1)
    }

    /// TypeError if keywords are left.
    pub fn no_keywords(&self, function: &str) -> Result<()> {
        if self.kw.is_empty() {
            Ok(())
        } else {
            Err(Raised::type_error(format!("{function}() takes no keyword arguments")))
        }
    }

    /// Sorts positional and keyword arguments into the parameters `names`, the first `required` of which must be given; the
    /// first `positional_only` are never keywords, those from `keyword_only` on never positional. `Null` for those not given.
    /// `skip` leading positional arguments (`self`) come first in the result.
    pub fn bind<const N: usize>(self, function: &str, skip: usize, spec: &Params) -> Result<[Value; N]> {
        let mut out = [const { Value::Null }; N];
        let Params { names, required, positional_only, keyword_only } = *spec;
        let given = self.pos.len().saturating_sub(skip);
        let total = given + self.kw.len();
        if total > names.len() {
            let bound = if required == names.len() { "exactly" } else { "at most" };
            let plural = if names.len() == 1 { "" } else { "s" };
            let kind = if given == 0 { "keyword " } else { "" };
            return Err(Raised::type_error(format!(
                "{function}() takes {bound} {} {kind}argument{plural} ({total} given)",
                names.len()
            )));
        }
        if given > keyword_only {
            let message = if keyword_only == 0 {
                format!("{function}() takes no positional arguments")
            } else {
                let bound = if required == keyword_only { "exactly" } else { "at most" };
                let plural = if keyword_only == 1 { "" } else { "s" };
                format!("{function}() takes {bound} {keyword_only} positional argument{plural} ({given} given)")
            };
            return Err(Raised::type_error(message));
        }
        for (slot, value) in out.iter_mut().zip(self.pos) {
            *slot = value;
        }
        for (name, value) in self.kw {
            match names.iter().position(|n| *n == name.as_str()).filter(|&at| at >= positional_only) {
                Some(at) if out[skip + at].is_null() => out[skip + at] = value,
                Some(at) => {
                    return Err(Raised::type_error(format!(
                        "argument for {function}() given by name ('{}') and position ({})",
                        names[at],
                        at + 1
                    )));
                }
                None => {
                    return Err(Raised::type_error(format!(
                        "{function}() got an unexpected keyword argument '{}'{}",
                        name.as_str(),
                        super::suggest::keyword_hint(name.as_str(), names[positional_only..].iter().copied())
                    )));
                }
            }
        }
        for at in 0..required {
            if out[skip + at].is_null() {
                let message = if at < positional_only {
                    let least = if keyword_only == required { "exactly" } else { "at least" };
                    let plural = if required == 1 { "" } else { "s" };
                    format!("{function}() takes {least} {required} positional argument{plural} ({given} given)")
                } else {
                    format!("{function}() missing required argument '{}' (pos {})", names[at], at + 1)
                };
                return Err(Raised::type_error(message));
            }
        }
        Ok(out)
    }
}

/// Parameters for `Args::bind`.
#[derive(Clone, Copy)]
pub struct Params {
    pub names: &'static [&'static str],
    pub required: usize,
    pub positional_only: usize,
    pub keyword_only: usize,
}

impl Params {
    /// Parameters that may all be given either way.
    pub const fn new(names: &'static [&'static str], required: usize) -> Params {
        Params { names, required, positional_only: 0, keyword_only: names.len() }
    }

    pub const fn positional_only(mut self, count: usize) -> Params {
        self.positional_only = count;
        self
    }

    /// Those from number `from` on are keyword-only.
    pub const fn keyword_only(mut self, from: usize) -> Params {
        self.keyword_only = from;
        self
    }
}
