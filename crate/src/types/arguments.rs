//! What the natives of many types do with their arguments: operators as methods, ints by `__index__`, results of the
//! receiver's class.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::code::opcode::{BinaryOp, Comparison};
use crate::object::native::Flow;
use crate::object::{Args, Class, Instance, Raised, Result, Str, Value, names};
use crate::ops::{arith, compare};
use crate::vm::ask;

/// `a op b` as a method of the type of `a`: NotImplemented unless `accepts` takes the other operand.
pub fn operator(op: BinaryOp, a: &Value, b: &Value, accepts: fn(&Value) -> bool) -> Result {
    let (a, b) = (a.payload(), b.payload());
    if !accepts(a) || !accepts(b) {
        return Ok(Value::NotImplemented);
    }
    arith::binary_quick(op, a, b).unwrap_or(Ok(Value::NotImplemented))
}

/// `a op b` as a method, where builtin values can be compared without Python code.
pub fn comparison(op: Comparison, a: &Value, b: &Value) -> Result {
    compare::compare_quick(op, a.payload(), b.payload()).unwrap_or(Ok(Value::NotImplemented))
}

/// Rows of operator methods and their reflected twins.
macro_rules! operators {
    ($accepts:expr; $($op:ident $name:literal $reflected:literal),* $(,)?) => {
        &[$(
            Def::method($name, Arity::One, Call::Binary(|_, a, b| $crate::types::arguments::operator(BinaryOp::$op, &a, &b, $accepts))),
            Def::method($reflected, Arity::One, Call::Binary(|_, a, b| $crate::types::arguments::operator(BinaryOp::$op, &b, &a, $accepts))),
        )*]
    };
}
pub(crate) use operators;

/// The rows of the six comparisons, by a function `compare(op, &a, &b) -> Result`.
macro_rules! comparisons {
    ($compare:path) => {
        $crate::types::arguments::comparisons!($compare; Lt "__lt__", Le "__le__", Eq "__eq__", Ne "__ne__", Gt "__gt__", Ge "__ge__")
    };
    ($compare:path; $($op:ident $name:literal),*) => {
        &[$(Def::method($name, Arity::One, Call::Binary(|_, a, b| $compare(Comparison::$op, &a, &b)))),*]
    };
}
pub(crate) use comparisons;

/// The same by a function that may need Python code: `compare(op, a, b) -> Result<Flow>`.
macro_rules! asking_comparisons {
    ($compare:path) => {
        $crate::types::arguments::asking_comparisons!($compare; Lt "__lt__", Le "__le__", Eq "__eq__", Ne "__ne__", Gt "__gt__", Ge "__ge__")
    };
    ($compare:path; $($op:ident $name:literal),*) => {
        &[$(Def::method($name, Arity::One, Call::FlowBinary(|_, a, b| $compare(Comparison::$op, a, b)))),*]
    };
}
pub(crate) use asking_comparisons;

/// The value of a new object of class `cls`: itself for the builtin class, else the payload of an instance.
pub fn of_class(cls: &Value, builtin: &Rc<Class>, value: Value) -> Result {
    match cls {
        Value::Class(c) if Rc::ptr_eq(c, builtin) => Ok(value),
        Value::Class(c) => Ok(Value::Instance(Instance::new(c.clone(), value))),
        other => Err(Raised::type_error(format!(
            "{}.__new__(X): X is not a type object ({})",
            builtin.name(),
            other.type_name()
        ))),
    }
}

/// Whether `cls` is the builtin class itself.
pub fn is_exactly(cls: &Value, builtin: &Rc<Class>) -> bool {
    matches!(cls, Value::Class(c) if Rc::ptr_eq(c, builtin))
}

/// Whether a value is no int itself but its class defines `__index__`.
pub fn has_index(v: &Value) -> bool {
    matches!(v, Value::Instance(_) | Value::Opaque(_)) && !v.is_int() && v.class().lookup(&names().index).is_some()
}

/// Calls `f` once the arguments at `places` are ints: those with an `__index__` method are asked for one first, bounds
/// of slices too. What has none is left as it is: `f` words the error.
pub fn with_ints(mut args: Args, places: &'static [usize], f: fn(Args) -> Result) -> Result<Flow> {
    let asked = |v: &Value| {
        has_index(v) || matches!(v, Value::Slice(s) if [&s.start, &s.stop, &s.step].into_iter().any(has_index))
    };
    if !places.iter().any(|&at| args.pos.get(at).is_some_and(asked)) {
        return f(args).map(Flow::Value);
    }
    Flow::task(async move {
        for &at in places {
            if let Some(v) = args.pos.get(at).filter(|v| asked(v)).cloned() {
                args.pos[at] = as_int(&v).await?;
            }
        }
        f(args)
    })
}

/// The int of a value with `__index__`; a slice with ints for bounds; anything else as it is.
pub async fn as_int(v: &Value) -> Result {
    if let Value::Slice(s) = v {
        let mut bounds = [s.start.clone(), s.stop.clone(), s.step.clone()];
        for bound in &mut bounds {
            if has_index(bound) {
                *bound = ask::index(bound).await?;
            }
        }
        let [start, stop, step] = bounds;
        return Ok(Value::Slice(crate::object::Slice::new(start, stop, step)));
    }
    if has_index(v) { ask::index(v).await } else { Ok(v.clone()) }
}

/// Polls a future that is known not to need Python code; None if it does.
pub fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// Values whose `str`, `repr` and numbers need no Python code.
pub fn is_simple(v: &Value) -> bool {
    matches!(
        v.bare(),
        Value::None
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Long(_)
            | Value::Float(_)
            | Value::Str(_)
            | Value::Ellipsis
    )
}

/// "f() argument 'name' must be str, not int".
#[cold]
pub fn wrong_type(function: &str, which: &str, wanted: &str, found: &Value) -> Raised {
    let found = if found.is_none() { "None".into() } else { found.type_name() };
    Raised::type_error(format!("{function}() argument {which} must be {wanted}, not {found}"))
}

/// A str argument.
pub fn text<'a>(v: &'a Value, function: &str, which: &str) -> Result<&'a Rc<Str>> {
    v.as_str().ok_or_else(|| wrong_type(function, which, "str", v))
}

/// The error of a method whose receiver is of another type.
#[cold]
pub fn wrong_receiver(builtin: &str, found: &Value) -> Raised {
    Raised::type_error(format!("descriptor requires a '{builtin}' object but received a '{}'", found.type_name()))
}

/// "'X' object cannot be interpreted as an integer".
#[cold]
pub fn not_an_int(v: &Value) -> Raised {
    Raised::type_error(format!("'{}' object cannot be interpreted as an integer", v.type_name()))
}

/// An argument that counts or indexes, as the machine's integer.
pub fn small_int(v: &Value) -> Result<i64> {
    match v.payload() {
        Value::Int(i) => Ok(*i),
        Value::Bool(b) => Ok(i64::from(*b)),
        Value::Long(_) => Err(Raised::overflow_error("Python int too large to convert to C ssize_t")),
        _ => Err(not_an_int(v)),
    }
}

/// The `__init__` of a builtin that takes no keywords; a Python subclass with a `__new__` of its own may want them.
pub fn no_keywords(args: &Args, builtin: &Rc<Class>) -> Result<()> {
    let new = &names().new;
    let own = |this: &Value| match (this.class().lookup(new), builtin.lookup(new)) {
        (Some(its), Some(ours)) => !its.is(&ours),
        _ => false,
    };
    if args.kw.is_empty() || args.pos.first().is_some_and(own) {
        return Ok(());
    }
    Err(Raised::type_error(format!("{}() takes no keyword arguments", builtin.name())))
}

/// Takes keywords away that are for the Python `__init__` of a subclass; without one they are an error.
pub fn leave_keywords(args: &mut Args, cls: &Value, builtin: &str) -> Result<()> {
    if matches!(cls, Value::Class(cls) if matches!(cls.lookup(&names().init), Some(Value::Function(_)))) {
        args.kw.clear();
    }
    args.no_keywords(builtin)
}

/// The arguments of `__new__`: the class, then at most `N - 1` positional ones. Keywords are an error, unless a Python
/// subclass with an `__init__` of its own may want them.
pub fn constructor<const N: usize>(args: Args, builtin: &Rc<Class>) -> Result<[Value; N]> {
    let name = builtin.name();
    let Some(Value::Class(cls)) = args.pos.first() else {
        return Err(Raised::type_error(format!("{name}.__new__(): not enough arguments")));
    };
    if !args.kw.is_empty() && !matches!(cls.lookup(&names().init), Some(Value::Function(_))) {
        return Err(Raised::type_error(format!("{name}() takes no keyword arguments")));
    }
    let given = args.pos.len() - 1;
    if given >= N {
        let most = N - 1;
        let plural = if most == 1 { "" } else { "s" };
        let bound = if matches!(&*name, "staticmethod" | "classmethod") { "" } else { "at most " };
        return Err(Raised::type_error(format!("{name} expected {bound}{most} argument{plural}, got {given}")));
    }
    Ok(args.take())
}

/// Calls `f` with the truth of an optional flag (false when not given).
pub fn with_truth(flag: Value, f: impl FnOnce(bool) -> Result + 'static) -> Result<Flow> {
    match crate::ops::truth::truth_quick(&flag) {
        Some(truth) => f(truth).map(Flow::Value),
        None => Flow::task(async move { f(ask::truth(&flag).await?) }),
    }
}

/// An argument that CPython keeps in a C int.
pub fn c_int(v: &Value) -> Result<i64> {
    if !v.is_int() {
        return Err(not_an_int(v));
    }
    let fits = v.as_int().filter(|n| i32::try_from(*n).is_ok());
    fits.ok_or_else(|| Raised::overflow_error("Python int too large to convert to C int"))
}
