//! What the modules in Python need of the engine (`_yieldscope`).

use std::rc::Rc;

use super::io::os_error;
use crate::builtin::define;
use crate::code::flags::ITERABLE_COROUTINE;
use crate::object::code::CodeObject;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Dict, Flow, Raised, Result, Value, types};
use crate::ops::arith::real;
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::function("clock", Arity::None, Call::Plain(|m, _| Ok(Value::Float(m.host.clock.get())))),
    Def::function(
        "advance",
        Arity::One,
        Call::Unary(|m, seconds| {
            let seconds = real(&seconds).unwrap_or_else(|| Err(Raised::type_error("must be real number")))?;
            m.host.clock.set(m.host.clock.get() + seconds.max(0.0));
            m.observe_clock();
            Ok(Value::None)
        }),
    ),
    // Files, for `os`: None where nothing is, else whether it is a directory.
    Def::function(
        "is_directory",
        Arity::One,
        Call::Unary(|m, path| Ok(m.host.is_directory(&path_text(&path)?).map_or(Value::None, Value::Bool))),
    ),
    Def::function(
        "change_directory",
        Arity::One,
        Call::Unary(|m, path| {
            m.host.change_directory(&path_text(&path)?);
            Ok(Value::None)
        }),
    ),
    Def::function(
        "make_directory",
        Arity::One,
        Call::Unary(|m, path| {
            m.host.make_directory(&path_text(&path)?);
            Ok(Value::None)
        }),
    ),
    Def::function(
        "remove_directory",
        Arity::One,
        Call::Unary(|m, path| {
            m.host.remove_directory(&path_text(&path)?);
            Ok(Value::None)
        }),
    ),
    Def::function("current_directory", Arity::None, Call::Plain(|m, _| Ok(Value::string(m.host.current_directory())))),
    Def::function(
        "list_directory",
        Arity::One,
        Call::Unary(|m, path| match m.host.list(&path_text(&path)?) {
            Ok(names) => Ok(Value::list(names.into_iter().map(Value::string).collect())),
            Err(error) => Err(os_error(&error, path)),
        }),
    ),
    Def::function(
        "remove_file",
        Arity::One,
        Call::Unary(|m, path| match m.host.remove(&path_text(&path)?) {
            Ok(()) => Ok(Value::None),
            Err(error) => Err(os_error(&error, path)),
        }),
    ),
    // What an import of a module would know of it, which takes place only then.
    Def::function("find_spec", Arity::One, Call::Unary(super::spec::find)),
    // Classes that CPython has in C.
    Def::function(
        "seal",
        Arity::Any,
        Call::Plain(|_, args| {
            for class in &args.pos {
                if let Value::Class(class) = class {
                    class.is_sealed.set(true);
                }
            }
            Ok(Value::None)
        }),
    ),
    // `types.SimpleNamespace`.
    Def::function(
        "namespace",
        Arity::Any,
        Call::Flow(|_, args| Ok(Flow::Call(Value::Class(types().simple_namespace.clone()), args))),
    ),
    // The whole report of an exception, as it is printed when nobody catches it.
    Def::function(
        "format_exception",
        Arity::One,
        Call::FlowUnary(|_, e| Flow::task(async move { Ok(Value::string(crate::vm::traceback::describe(&e).await)) })),
    ),
    // What the generators of a function are: awaitable.
    Def::function(
        "_types_coroutine_flag",
        Arity::One,
        Call::Unary(|_, function| {
            if let Value::Function(f) = &function {
                let mut code = (*f.code.borrow().code).clone();
                code.flags |= ITERABLE_COROUTINE;
                let old = f.code.replace(CodeObject::load(&Rc::new(code)));
                drop(old);
            }
            Ok(function)
        }),
    ),
];

fn path_text(path: &Value) -> Result<String> {
    match path.as_str() {
        Some(text) => Ok(text.as_str().to_string()),
        None => Err(Raised::type_error(format!("expected str, bytes or os.PathLike object, not {}", path.type_name()))),
    }
}

pub fn fill(_: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "_yieldscope", TABLE);
    super::spec::fill(dict);
}
