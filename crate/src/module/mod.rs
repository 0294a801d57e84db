//! Importable modules: those in Rust, those in Python (frozen into the crate), and the program's own files.

mod ast;
pub mod collections;
pub mod functools;
mod gc;
mod hashes;
pub mod io;
pub mod itertools;
pub mod library;
pub mod math;
pub mod native_class;
pub mod operator;
mod re;
pub mod runtime;
pub mod search;
mod spec;
pub mod sys;
pub mod sys_hooks;
mod time;
mod tracemalloc;
mod typing;
pub mod warnings;
pub mod weakref;

use std::rc::Rc;

use crate::compile::{Mode, compile_warned};
use crate::memory::account;
use crate::object::code::CodeObject;
use crate::object::{Args, Dict, Module, Raised, Result, Str, Value, intern, names, types};
use crate::vm::{Machine, ask};

/// A module written in Rust: fills its namespace.
type Fill = fn(&mut Machine, &Rc<Dict>);

/// Modules written in Rust.
const NATIVE: &[(&str, Fill)] = &[
    ("_collections", collections::fill),
    ("_functools", functools::fill),
    ("_operator", operator::fill),
    ("operator", operator::fill),
    ("_hashlib", hashes::fill),
    ("_io", io::fill),
    ("io", io::fill),
    ("_re", re::fill),
    ("_syntax_tree", ast::fill),
    ("_time", time::fill),
    ("_tracemalloc", tracemalloc::fill),
    ("_typing", typing::fill),
    ("_weakref", weakref::fill),
    ("_yieldscope", runtime::fill),
    ("gc", gc::fill),
    ("itertools", itertools::fill),
    ("math", math::fill),
    ("sys", sys::fill),
];

/// `import name` / `from name import …`: the top package, or with a fromlist the module itself.
pub async fn import(name: String, fromlist: Value, level: i64, package: String) -> Result {
    let full = resolve(&name, level, &package)?;
    if full.is_empty() {
        return Err(Raised::value_error("Empty module name"));
    }
    let mut top = None;
    let mut module = Value::None;
    let mut path = String::new();
    for part in full.split('.') {
        let parent = (!path.is_empty()).then(|| (path.clone(), module.clone()));
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(part);
        module = load(path.clone()).await?;
        if let Some((_, parent)) = parent {
            ask::set_attribute(&parent, &intern(part), module.clone()).await?;
        }
        top.get_or_insert_with(|| module.clone());
    }
    let names = crate::ops::collect::collect_quick(&fromlist).transpose()?.unwrap_or_default();
    if names.is_empty() {
        return Ok(if level > 0 { module } else { top.unwrap_or(Value::None) });
    }
    // `from package import submodule`
    for name in names {
        let Some(text) = name.as_str() else { continue };
        if text.as_str() == "*" {
            continue;
        }
        if let Value::Module(m) = &module
            && m.dict.get_str(&names_path()).is_some()
            && ask::find_attribute(&module, text).await?.is_none()
        {
            match load(format!("{full}.{}", text.as_str())).await {
                Ok(sub) => ask::set_attribute(&module, text, sub).await?,
                // It need not be a module. What a module itself lacks is told.
                Err(raised) if lacks(&raised, &format!("{full}.{}", text.as_str())) => {}
                Err(raised) => return Err(raised),
            }
        }
    }
    Ok(module)
}

/// Whether it says that the module of this name is not there.
fn lacks(raised: &Raised, name: &str) -> bool {
    raised.is_a(&types().module_not_found_error)
        && raised.0.field("name").is_some_and(|missing| missing.as_str().is_some_and(|text| text.as_str() == name))
}

/// Calls a function of a module, imported for it.
pub async fn call(module: &str, function: &str, args: Args) -> Result {
    let module = import(module.to_string(), Value::None, 0, String::new()).await?;
    let function = ask::find_attribute(&module, &intern(function)).await?.unwrap_or_default();
    ask::call(&function, args).await
}

fn names_path() -> Rc<crate::object::Str> {
    names().path.clone()
}

fn resolve(name: &str, level: i64, package: &str) -> Result<String> {
    if level == 0 {
        return Ok(name.to_string());
    }
    if package.is_empty() {
        return Err(Raised::new(&types().import_error, "attempted relative import with no known parent package"));
    }
    let mut base = package;
    for _ in 1..level {
        match base.rsplit_once('.') {
            Some((outer, _)) => base = outer,
            None => {
                return Err(Raised::new(&types().import_error, "attempted relative import beyond top-level package"));
            }
        }
    }
    Ok(if name.is_empty() { base.to_string() } else { format!("{base}.{name}") })
}

/// A module by its full name, loaded when first asked for.
async fn load(name: String) -> Result {
    let key = intern(&name);
    let loaded = ask::machine({
        let key = key.clone();
        move |m| Ok(m.modules.get_str(&key).unwrap_or_default())
    })
    .await?;
    if loaded.is_none() {
        let halted = format!("import of {name} halted; None in sys.modules");
        let raised = Raised::new(&types().module_not_found_error, &halted);
        raised.0.set_field("name", Value::string(name));
        return Err(raised);
    }
    if !loaded.is_null() {
        return Ok(loaded);
    }
    // The account counts as if all imports were loaded before the program starts.
    let was_on = account::switch(false);
    let module = load_missing(name, key).await;
    if was_on {
        account::switch(true);
    }
    module
}

async fn load_missing(name: String, key: Rc<Str>) -> Result {
    if let Some((_, fill)) = NATIVE.iter().find(|(n, _)| *n == name) {
        let fill = *fill;
        return ask::machine(move |m| {
            let module = Module::new(&name);
            spec::keep(&module, spec::of_native(&name));
            m.modules.set_str(&key, Value::Module(module.clone()));
            fill(m, &module.dict);
            Ok(Value::Module(module))
        })
        .await;
    }
    let found = loop {
        let wanted = name.clone();
        let found = ask::machine(move |m| {
            Ok(match search::find(m, &wanted) {
                Some(found) => {
                    let spec = spec::of_found(&wanted, &found);
                    Value::tuple(vec![
                        Value::string(found.source?),
                        Value::string(found.file),
                        spec,
                        Value::Bool(found.beside_program),
                    ])
                }
                None if library::has(&wanted) => {
                    m.wait_for_library();
                    Value::NotImplemented
                }
                None => Value::None,
            })
        })
        .await?;
        if !matches!(found, Value::NotImplemented) {
            break found;
        }
    };
    let Some(parts) = found.as_tuple().cloned() else {
        // What comes before the last dot is loaded.
        let missing = ask::machine(move |m| {
            let has_path =
                |v: Value| matches!(v, Value::Module(parent) if parent.dict.find_str(&names_path()).is_some());
            let raised = not_found(&name, |parent| m.loaded_module(parent).is_some_and(has_path));
            Err(raised)
        });
        return missing.await;
    };
    let (Some(source), Some(file)) = (parts[0].as_str(), parts[1].as_str()) else { return Ok(Value::None) };
    let code = match compile_warned(source.as_str(), file.as_str(), Mode::Exec) {
        Ok(compiled) => {
            warnings::of_source(compiled.warnings, file.as_str()).await?;
            compiled.code
        }
        Err(error) => return Err(crate::types::syntax_error::raised(&error, file.as_str())),
    };
    let module = Module::new(&name);
    module.dict.set("__file__", parts[1].clone());
    spec::keep(&module, parts[2].clone());
    let folders = spec::folders(&parts[2]);
    if !folders.is_none() {
        module.dict.set("__path__", folders);
        module.dict.set("__package__", Value::str(&name));
    }
    module.is_beside_program.set(matches!(parts[3], Value::Bool(true)));
    module.is_initializing.set(true);
    let (text, filename) = (source.as_str().to_string(), file.as_str().to_string());
    let value = Value::Module(module.clone());
    {
        let (value, key) = (value.clone(), key.clone());
        ask::machine(move |m| {
            m.modules.set_str(&key, value);
            m.host.sources.borrow_mut().insert(filename, text);
            Ok(Value::None)
        })
        .await?;
    }
    let outcome = ask::run_code(CodeObject::load(&code), module.dict.clone(), Value::Dict(module.dict.clone())).await;
    module.is_initializing.set(false);
    if let Err(raised) = outcome {
        ask::machine(move |m| {
            m.modules.remove_str(&key);
            Ok(Value::None)
        })
        .await?;
        return Err(raised);
    }
    // A module may put something else in its place.
    ask::machine(move |m| Ok(m.modules.get_str(&key).unwrap_or(value))).await
}

#[cold]
fn not_found(name: &str, is_package: impl Fn(&str) -> bool) -> Raised {
    let message = match name.rsplit_once('.') {
        Some((parent, _)) if !is_package(parent) => format!("No module named '{name}'; '{parent}' is not a package"),
        _ => format!("No module named '{name}'"),
    };
    let raised = Raised::new(&types().module_not_found_error, &message);
    raised.0.set_field("msg", Value::string(message));
    raised.0.set_field("name", Value::str(name));
    if !name.contains('.') {
        let there = available().into_iter().filter(|module| !module.contains('.')).collect::<Vec<_>>().join(", ");
        crate::types::exception::add_note(&raised.0, Value::string(format!("Yieldscope has these modules: {there}")));
    }
    raised
}

/// Whether the engine has a module of this name in Rust.
pub fn is_native(name: &str) -> bool {
    name == "builtins" || NATIVE.iter().any(|(n, _)| *n == name)
}

/// Names of all modules that can be imported.
pub fn available() -> Vec<&'static str> {
    let mut all: Vec<_> =
        NATIVE.iter().map(|(n, _)| *n).chain(library::names()).filter(|n| !n.starts_with('_')).collect();
    all.sort_unstable();
    all.dedup();
    all
}
