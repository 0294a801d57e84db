//! `sys`.

use std::rc::Rc;

use crate::builtin::define;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::str::{code_point, is_surrogate};
use crate::object::{Args, Dict, Flow, Raised, Result, Value, types};
use crate::vm::Machine;

const TABLE: &[Def] = &[
    Def::function("getsizeof", Arity::Any, Call::Flow(getsizeof)),
    Def::function("getrefcount", Arity::One, Call::Unary(|_, v| Ok(Value::int_from_usize(v.ref_count())))),
    Def::function("getrecursionlimit", Arity::None, Call::Plain(|m, _| Ok(Value::int_from_usize(m.recursion_limit)))),
    Def::function("setrecursionlimit", Arity::One, Call::Unary(set_recursion_limit)),
    Def::function(
        "exit",
        Arity::Between(0, 1),
        Call::Plain(|_, args| {
            let [code] = args.take();
            let args = match &code {
                Value::Null | Value::None => Vec::new(),
                Value::Tuple(items) => items.to_vec(),
                one => vec![one.clone()],
            };
            let raised = Raised::with_args(&types().system_exit, args);
            crate::types::exception::fill_fields(&raised.0);
            Err(raised)
        }),
    ),
    Def::function(
        "exc_info",
        Arity::None,
        Call::Plain(|m, _| {
            Ok(match &m.handled {
                Value::Exception(e) => {
                    let tb = crate::types::traceback::object(e.traceback.borrow().clone());
                    Value::tuple(vec![Value::Class(e.class()), m.handled.clone(), tb])
                }
                _ => Value::tuple(vec![Value::None, Value::None, Value::None]),
            })
        }),
    ),
    Def::function(
        "exception",
        Arity::None,
        Call::Plain(|m, _| Ok(if m.handled.is_null() { Value::None } else { m.handled.clone() })),
    ),
    Def::function(
        "intern",
        Arity::One,
        Call::Unary(|_, v| match v.as_str() {
            Some(s) => Ok(Value::Str(crate::object::intern::intern_str(s))),
            None => Err(Raised::type_error(format!("intern() argument must be str, not {}", v.type_name()))),
        }),
    ),
    Def::function(
        "_getframe",
        Arity::Between(0, 1),
        Call::Plain(|m, args| {
            let [depth] = args.take();
            let depth = crate::ops::index::as_size(depth.as_int().unwrap_or(0));
            crate::types::frame::of_stack(m, depth).ok_or_else(|| Raised::value_error("call stack is not deep enough"))
        }),
    ),
    Def::function(
        "get_asyncgen_hooks",
        Arity::None,
        Call::Plain(|m, _| Ok(Value::tuple(vec![m.asyncgen_hooks.0.clone(), m.asyncgen_hooks.1.clone()]))),
    ),
    Def::function(
        "set_asyncgen_hooks",
        Arity::Any,
        Call::Plain(|m, args| {
            const PARAMS: Params = Params::new(&["firstiter", "finalizer"], 0);
            let [first, finalizer] = args.bind("set_asyncgen_hooks", 0, &PARAMS)?;
            if !first.is_null() {
                m.asyncgen_hooks.0 = first;
            }
            if !finalizer.is_null() {
                m.asyncgen_hooks.1 = finalizer;
            }
            Ok(Value::None)
        }),
    ),
    Def::function(
        "get_coroutine_origin_tracking_depth",
        Arity::None,
        Call::Plain(|m, _| Ok(Value::int_from_usize(m.origin_depth))),
    ),
    Def::function(
        "set_coroutine_origin_tracking_depth",
        Arity::Any,
        Call::Plain(|m, args| {
            let [depth] = args.bind("set_coroutine_origin_tracking_depth", 0, &Params::new(&["depth"], 1))?;
            let depth = crate::types::arguments::c_int(&depth)?;
            m.origin_depth = usize::try_from(depth).map_err(|_| Raised::value_error("depth must be >= 0"))?;
            Ok(Value::None)
        }),
    ),
    Def::function("getdefaultencoding", Arity::None, Call::Plain(|_, _| Ok(Value::str("utf-8")))),
    Def::function("getfilesystemencoding", Arity::None, Call::Plain(|_, _| Ok(Value::str("utf-8")))),
    Def::function(
        "get_int_max_str_digits",
        Arity::None,
        Call::Plain(|_, _| Ok(Value::Int(crate::ops::number::max_digits() as i64))),
    ),
    Def::function(
        "set_int_max_str_digits",
        Arity::One,
        Call::Unary(|_, v| match v.as_int() {
            Some(n) if n == 0 || n >= 640 => {
                crate::ops::number::set_max_digits(n as usize);
                Ok(Value::None)
            }
            _ => Err(Raised::value_error("maxdigits must be 0 or larger than 640")),
        }),
    ),
    Def::function("is_finalizing", Arity::None, Call::Plain(|_, _| Ok(Value::Bool(false)))),
    Def::function("settrace", Arity::One, Call::Unary(|_, _| Err(unsupported("sys.settrace")))),
    Def::function("setprofile", Arity::One, Call::Unary(|_, _| Err(unsupported("sys.setprofile")))),
    Def::function("gettrace", Arity::None, Call::Plain(|_, _| Ok(Value::None))),
];

/// The error for what this engine does not have.
pub fn unsupported(what: &str) -> Raised {
    Raised::not_implemented_error(format!("{what} is not supported by Yieldscope"))
}

pub fn fill(m: &mut Machine, dict: &Rc<Dict>) {
    define(dict, "sys", TABLE);
    let argv = m.host.argv.iter().map(|a| Value::str(a)).collect();
    dict.set("argv", Value::list(argv));
    dict.set("maxsize", Value::Int(i64::MAX));
    dict.set("maxunicode", Value::Int(0x10_FFFF));
    dict.set("byteorder", Value::str("little"));
    dict.set("platform", Value::str("linux"));
    dict.set("executable", Value::str(""));
    for prefix in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"] {
        dict.set(prefix, Value::str(""));
    }
    dict.set("version", Value::str("3.13.0 (Yieldscope)"));
    dict.set("hexversion", Value::Int(0x030d_00f0));
    dict.set("copyright", Value::str(""));
    dict.set("api_version", Value::Int(1013));
    dict.set("path", Value::list(vec![Value::str(&m.host.program_folder)]));
    dict.set("modules", Value::Dict(m.modules.clone()));
    dict.set("dont_write_bytecode", Value::Bool(true));
    dict.set("warnoptions", Value::list(Vec::new()));
    let builtin: Vec<Value> = super::available().into_iter().map(Value::str).collect();
    dict.set("builtin_module_names", Value::tuple(builtin.clone()));
    let names = crate::object::Set::new(true);
    for name in builtin {
        if let crate::object::hash::Hashed::Hash(hash) = crate::object::hash::hash_value(&name) {
            names.table.borrow_mut().insert_new(name, hash);
        }
    }
    dict.set("stdlib_module_names", Value::Set(names));
    super::io::streams(m, dict);
    define(dict, "sys", super::sys_hooks::TABLE);
    super::sys_hooks::fill(dict);
}

fn getsizeof(_: &mut Machine, args: Args) -> Result<Flow> {
    let [value, _] = args.bind("getsizeof", 0, &Params::new(&["object", "default"], 1))?;
    if let Value::Instance(_) = &value
        && let Some(method @ Value::Function(_)) = value.class().lookup(&crate::object::names().sizeof)
    {
        return Ok(Flow::Call(method, Args::one(value)));
    }
    Ok(Flow::Value(Value::int_from_usize(crate::memory::size::size_of(&value))))
}

fn set_recursion_limit(m: &mut Machine, value: Value) -> Result {
    match value.as_int() {
        Some(n) if n < 1 => Err(Raised::value_error("recursion limit must be greater or equal than 1")),
        Some(n) => {
            if (n as usize) < m.depth() {
                return Err(Raised::recursion_error(format!(
                    "cannot set the recursion limit to {n} at the recursion depth {}: the limit is too low",
                    m.depth()
                )));
            }
            m.recursion_limit = n as usize;
            Ok(Value::None)
        }
        None => Err(Raised::type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
    }
}

/// Text as bytes of standard output; lone surrogates come out as they would with "surrogateescape".
pub fn encode_output(text: &str) -> Vec<u8> {
    if !text.chars().any(is_surrogate) {
        return text.as_bytes().to_vec();
    }
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        if is_surrogate(c) {
            out.extend_from_slice(format!("\\u{:04x}", code_point(c)).as_bytes());
        } else {
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    out
}
