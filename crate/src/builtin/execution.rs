//! `globals`, `locals`, `compile`, `exec`, `eval`, `__import__`, `__build_class__`, `breakpoint`, `exit`.

use std::rc::Rc;

use crate::code::object::Code;
use crate::compile::{Compiled, Mode, SyntaxError, compile_warned};
use crate::memory::account::{Charge, Kind};
use crate::memory::compiling;
use crate::object::code::CodeObject;
use crate::object::native::{Arity, Call, Def, Params};
use crate::object::{Args, Dict, Flow, Function, Raised, Result, Tuple, Value, names};
use crate::vm::{Machine, ask};

pub const TABLE: &[Def] = &[
    Def::function(
        "globals",
        Arity::None,
        Call::Plain(|m, _| Ok(m.python_frame().map_or(Value::None, |f| Value::Dict(f.globals.clone())))),
    ),
    Def::function(
        "locals",
        Arity::None,
        Call::Plain(|m, _| Ok(m.python_frame().map_or(Value::None, crate::types::frame::locals_dict))),
    ),
    Def::function(
        "__build_class__",
        Arity::Any,
        Call::Task(|args| Box::pin(crate::types::class_statement::build_class(args))),
    ),
    Def::function("__import__", Arity::Any, Call::Task(|args| Box::pin(import(args)))),
    Def::function("exit", Arity::Any, Call::Plain(|_, args| Err(leave(args, "exit")?))),
    Def::function("quit", Arity::Any, Call::Plain(|_, args| Err(leave(args, "quit")?))),
    Def::function("compile", Arity::Any, Call::Flow(compile_function)),
    Def::function("exec", Arity::Any, Call::Flow(|m, args| run(m, args, "exec", Mode::Exec))),
    Def::function("eval", Arity::Any, Call::Flow(|m, args| run(m, args, "eval", Mode::Eval))),
];

/// The flag of `compile` that asks for the tree alone.
const ONLY_AST: i64 = 0x400;

/// `exit(code)`: SystemExit.
fn leave(args: Args, function: &str) -> Result<Raised> {
    let [code] = args.bind(function, 0, &Params::new(&["code"], 0))?;
    let code = if code.is_null() { Value::None } else { code };
    let raised = Raised::with_args(&crate::object::types().system_exit, vec![code]);
    crate::types::exception::fill_fields(&raised.0);
    Ok(raised)
}

async fn import(args: Args) -> Result {
    const PARAMS: Params = Params::new(&["name", "globals", "locals", "fromlist", "level"], 1);
    let [name, _, _, fromlist, level] = args.bind("__import__", 0, &PARAMS)?;
    let Some(name) = name.as_str() else { return Err(Raised::type_error("module name must be a string")) };
    crate::module::import(name.as_str().to_string(), fromlist, level.as_int().unwrap_or(0), String::new()).await
}

pub fn source_text(value: &Value, function: &str) -> Result<String> {
    if let Some(s) = value.as_str() {
        return Ok(s.as_str().to_string());
    }
    if let Some(b) = value.as_bytes() {
        return crate::source::encoding::decode(b, "<string>")
            .map_err(|problem| Raised::new(&crate::object::types().syntax_error, &problem));
    }
    let other = if function == "compile" { "AST" } else { "code" };
    Err(Raised::type_error(format!("{function}() arg 1 must be a string, bytes or {other} object")))
}

fn compile_function(m: &mut Machine, args: Args) -> Result<Flow> {
    const PARAMS: Params = Params::new(&["source", "filename", "mode", "flags", "dont_inherit", "optimize"], 3);
    let [source, filename, mode, flags, _, _]: [Value; 6] = args.bind("compile", 0, &PARAMS)?;
    let flags = flags.as_int().unwrap_or(0);
    if flags & ONLY_AST != 0 || matches!(source.payload(), Value::Instance(_)) {
        let args = vec![source, filename, mode, Value::Int(flags)];
        return Flow::task(crate::module::call("ast", "_compiled", Args::from_vec(args)));
    }
    let text = source_text(&source, "compile")?;
    let filename = filename.as_str().map_or("<string>".to_string(), |s| s.as_str().to_string());
    let mode = mode_named(&mode)?;
    let Compiled { code, warnings } = compile_value(m, &text, &filename, mode)?;
    Flow::task(async move {
        crate::module::warnings::of_source(warnings, &filename).await?;
        Ok(Value::Code(load(&code)))
    })
}

pub fn mode_named(mode: &Value) -> Result<Mode> {
    Ok(match mode.as_str().map(|s| s.as_str()) {
        Some("exec") => Mode::Exec,
        Some("eval") => Mode::Eval,
        Some("single") => Mode::Single,
        _ => return Err(Raised::value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    })
}

fn compile_value(m: &mut Machine, text: &str, filename: &str, mode: Mode) -> Result<Compiled> {
    match compile_warned(text, filename, mode) {
        Ok(compiled) => {
            let _compiler = Charge::of(Kind::BUFFER, || compiling::need(text, &compiled.code));
            // CPython looks for files: the lines of a text without one are not shown.
            if !filename.starts_with('<') {
                m.host.sources.borrow_mut().entry(filename.to_string()).or_insert_with(|| text.to_string());
            }
            Ok(compiled)
        }
        Err(error) => Err(syntax_error(m, error, filename)),
    }
}

pub fn syntax_error(m: &Machine, mut error: SyntaxError, filename: &str) -> Raised {
    if error.late && m.host.source_line(filename, error.line).is_none() {
        error.text.clear();
    }
    crate::types::syntax_error::raised(&error, filename)
}

/// A code object that the program made.
pub fn load(code: &Rc<Code>) -> Rc<CodeObject> {
    let code = CodeObject::load(code);
    code.charge();
    code
}

fn is_mapping(v: &Value) -> bool {
    v.class().lookup(&names().getitem).is_some()
}

fn run(m: &mut Machine, args: Args, function: &'static str, mode: Mode) -> Result<Flow> {
    const EVAL: Params = Params::new(&["source", "globals", "locals"], 1).positional_only(1);
    const EXEC: Params = Params::new(&["source", "globals", "locals", "closure"], 1).positional_only(1).keyword_only(3);
    let [source, globals, locals, closure] = args.bind(function, 0, if mode == Mode::Eval { &EVAL } else { &EXEC })?;
    let from_text = !matches!(source, Value::Code(_));
    let (code, warnings) = match &source {
        Value::Code(code) => (code.clone(), Vec::new()),
        other => {
            let text = source_text(other, function)?;
            let text = if mode == Mode::Eval { text.trim_start_matches([' ', '\t']).to_string() } else { text };
            let compiled = compile_value(m, &text, "<string>", mode)?;
            (load(&compiled.code), compiled.warnings)
        }
    };
    let cells = cells_for(&code, &closure, mode, from_text)?;
    let frame = m.python_frame();
    let given = !globals.is_null() && !globals.is_none();
    let (globals, own_locals) = match (given, frame) {
        (true, _) => match globals.as_dict() {
            Some(dict) => (dict.clone(), Value::Dict(dict.clone())),
            None if mode == Mode::Eval && is_mapping(&globals) => {
                return Err(Raised::type_error("globals must be a real dict; try eval(expr, {}, mapping)"));
            }
            None if mode == Mode::Eval => return Err(Raised::type_error("globals must be a dict")),
            None => {
                return Err(Raised::type_error(format!("exec() globals must be a dict, not {}", globals.type_name())));
            }
        },
        (false, Some(f)) => (f.globals.clone(), crate::types::frame::locals_dict(f)),
        (false, None) => return Err(Raised::system_error("no frame")),
    };
    let locals = match &locals {
        Value::Null | Value::None => own_locals,
        given if is_mapping(given) => locals,
        _ if mode == Mode::Eval => return Err(Raised::type_error("locals must be a mapping")),
        other => {
            return Err(Raised::type_error(format!("locals must be a mapping or None, not {}", other.type_name())));
        }
    };
    if globals.find_str(&names().builtins).is_none() {
        let builtins = m.modules.get("builtins").unwrap_or(Value::None);
        globals.set_str(&names().builtins, builtins);
    }
    let is_eval = mode == Mode::Eval;
    Flow::task(async move {
        crate::module::warnings::of_source(warnings, "<string>").await?;
        let value = match cells {
            None => ask::run_code(code, globals, locals).await?,
            Some(cells) => ask::call_body(&with_closure(code, globals, cells), locals).await?,
        };
        Ok(if is_eval { value } else { Value::None })
    })
}

/// The cells for the free variables of a code object that is executed.
fn cells_for(code: &CodeObject, closure: &Value, mode: Mode, from_text: bool) -> Result<Option<Rc<Tuple>>> {
    let given = !closure.is_null() && !closure.is_none();
    if given && from_text {
        return Err(Raised::type_error("closure can only be used when source is a code object"));
    }
    if code.free_count == 0 {
        let message = "cannot use a closure with this code object";
        return if given { Err(Raised::type_error(message)) } else { Ok(None) };
    }
    if mode == Mode::Eval {
        return Err(Raised::type_error("code object passed to eval() may not contain free variables"));
    }
    let cells = closure.as_tuple().filter(|cells| cells.len() == code.free_count);
    let cells = cells.filter(|cells| cells.iter().all(|cell| matches!(cell, Value::Cell(_))));
    let wrong = || format!("code object requires a closure of exactly length {}", code.free_count);
    cells.cloned().map(Some).ok_or_else(|| Raised::type_error(wrong()))
}

/// The function as which code with free variables runs.
fn with_closure(code: Rc<CodeObject>, globals: Rc<Dict>, cells: Rc<Tuple>) -> Value {
    Value::Function(Rc::new(Function {
        name: code.name().into(),
        qualname: Value::str(&code.code.qualname).into(),
        globals,
        closure: Some(cells),
        defaults: Default::default(),
        kwdefaults: Default::default(),
        annotations: Default::default(),
        doc: Default::default(),
        module: Default::default(),
        type_params: Default::default(),
        attributes: Default::default(),
        _charge: Charge::default(),
        code: code.into(),
    }))
}
