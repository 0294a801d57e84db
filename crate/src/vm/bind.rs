//! Arguments to parameters, with CPython's messages.

use std::rc::Rc;

use super::machine::Machine;
use crate::code::flags;
use crate::object::code::CodeObject;
use crate::object::{Args, Dict, Frame, Function, Raised, Result, Str, Tuple, Value};

impl Machine {
    /// Fills the parameter slots of a new frame.
    pub(super) fn bind_arguments(
        &mut self,
        function: &Rc<Function>,
        code: &Rc<CodeObject>,
        frame: &mut Frame,
        args: Args,
    ) -> Result<()> {
        let c = &code.code;
        let positional = c.arg_count as usize;
        let keyword_only = c.kwonly_count as usize;
        let total = positional + keyword_only;
        let has_star = c.flags & flags::VARARGS != 0;
        let has_kwargs = c.flags & flags::VARKEYWORDS != 0;
        let given = args.pos.len();
        let mut pos = args.pos.into_iter();
        for slot in &mut frame.slots[..positional.min(given)] {
            *slot = pos.next().unwrap_or_default();
        }
        let extra: Vec<Value> = pos.collect();
        if has_star {
            frame.slots[total] = Value::Tuple(Tuple::new(extra));
        }
        let kwargs = has_kwargs.then(Dict::new);
        let mut positional_only = Vec::new();
        for (name, value) in args.kw {
            let posonly = c.posonly_count as usize;
            let found =
                code.slot_names[..total].iter().position(|n| Rc::ptr_eq(n, &name) || n.as_str() == name.as_str());
            match found {
                Some(at) if at >= posonly => {
                    if !frame.slots[at].is_null() {
                        return Err(Raised::type_error(format!(
                            "{}() got multiple values for argument '{}'",
                            qualname(function),
                            name.as_str()
                        )));
                    }
                    frame.slots[at] = value;
                }
                found => match &kwargs {
                    Some(dict) => {
                        dict.set_str(&name, value);
                    }
                    None if found.is_some() => positional_only.push(name),
                    None => return Err(unexpected_keyword(function, code, &name, total)),
                },
            }
        }
        if !positional_only.is_empty() {
            if c.posonly_count == c.arg_count
                && let Some(full) = native_name(function, code)
            {
                return Err(Raised::type_error(format!("{full}() takes no keyword arguments")));
            }
            let list: Vec<&str> = positional_only.iter().map(|n| n.as_str()).collect();
            return Err(Raised::type_error(format!(
                "{}() got some positional-only arguments passed as keyword arguments: '{}'",
                qualname(function),
                list.join(", ")
            )));
        }
        if given > positional && !has_star {
            return Err(native_words(function, code, given).unwrap_or_else(|| too_many(function, code, frame, given)));
        }
        let defaults = function.defaults.borrow();
        let defaults: &[Value] = defaults.as_ref().map_or(&[], |d| d);
        if given < positional {
            let first_default = positional.saturating_sub(defaults.len());
            let missing: Vec<&Rc<Str>> =
                (0..first_default).filter(|&at| frame.slots[at].is_null()).map(|at| &code.slot_names[at]).collect();
            if !missing.is_empty() {
                return Err(native_words(function, code, given)
                    .unwrap_or_else(|| missing_arguments(function, "positional", &missing)));
            }
            for at in first_default..positional {
                if frame.slots[at].is_null() {
                    frame.slots[at] = defaults[at - first_default].clone();
                }
            }
        }
        if keyword_only > 0 {
            let kwdefaults = function.kwdefaults.borrow();
            let mut missing = Vec::new();
            for at in positional..total {
                if frame.slots[at].is_null() {
                    match kwdefaults.as_ref().and_then(|d| d.get_str(&code.slot_names[at])) {
                        Some(value) => frame.slots[at] = value,
                        None => missing.push(&code.slot_names[at]),
                    }
                }
            }
            if !missing.is_empty() {
                return Err(missing_arguments(function, "keyword-only", &missing));
            }
        }
        if let Some(dict) = kwargs {
            frame.slots[total + usize::from(has_star)] = Value::dict(dict);
        }
        Ok(())
    }
}

fn qualname(function: &Function) -> String {
    match &*function.qualname.borrow() {
        Value::Str(s) => s.as_str().to_string(),
        _ => String::new(),
    }
}

/// The name, with its module, of a function that stands for one in C; None for any other.
#[cold]
fn native_name(function: &Function, code: &CodeObject) -> Option<String> {
    let name = qualname(function);
    if name.contains('.') || !code.library || !super::unwind::stands_for_native(&code.code.filename) {
        return None;
    }
    let module = function.module.borrow();
    Some(format!("{}.{name}", module.as_str().map_or("", |module| module.as_str())))
}

/// A function that stands for one in C says what it takes in other words.
#[cold]
fn native_words(function: &Function, code: &CodeObject, given: usize) -> Option<Raised> {
    let full = native_name(function, code)?;
    let name = qualname(function);
    let most = code.code.arg_count as usize;
    let least = most - function.defaults.borrow().as_ref().map_or(0, |defaults| defaults.len());
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    let by_place = code.code.posonly_count as usize == most;
    let words = match (by_place, given < least) {
        (true, _) if most == 0 => format!("{full}() takes no arguments ({given} given)"),
        (true, _) if least == 1 && most == 1 => format!("{full}() takes exactly one argument ({given} given)"),
        (true, _) if least == most => format!("{name} expected {most} argument{}, got {given}", plural(most)),
        (true, true) => format!("{name} expected at least {least} argument{}, got {given}", plural(least)),
        (true, false) => format!("{name} expected at most {most} argument{}, got {given}", plural(most)),
        (false, true) => {
            let missing = code.slot_names[given].as_str();
            format!("{name}() missing required argument '{missing}' (pos {})", given + 1)
        }
        (false, false) => {
            let bound = if least == most { "exactly" } else { "at most" };
            let total = most + code.code.kwonly_count as usize;
            let (most, what) = match given > total {
                true => (total, "argument"),
                false if total > most => (most, "positional argument"),
                false => (most, "argument"),
            };
            format!("{name}() takes {bound} {most} {what}{} ({given} given)", plural(most))
        }
    };
    Some(Raised::type_error(words))
}

#[cold]
fn unexpected_keyword(function: &Function, code: &CodeObject, name: &Str, total: usize) -> Raised {
    let first = code.code.posonly_count as usize;
    let candidates = code.slot_names[first..total].iter().map(|n| n.as_str());
    let hint = crate::object::suggest::keyword_hint(name.as_str(), candidates);
    let mut called = qualname(function);
    if code.library && super::unwind::stands_for_native(&code.code.filename) {
        // Functions in C are named without their class.
        called = called.rsplit('.').next().unwrap_or_default().to_string();
    }
    Raised::type_error(format!("{called}() got an unexpected keyword argument '{}'{hint}", name.as_str()))
}

#[cold]
fn missing_arguments(function: &Function, kind: &str, missing: &[&Rc<Str>]) -> Raised {
    let names: Vec<String> = missing.iter().map(|n| format!("'{}'", n.as_str())).collect();
    let list = match names.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [start @ .., last] => format!("{}, and {last}", start.join(", ")),
        [] => String::new(),
    };
    let plural = if names.len() == 1 { "" } else { "s" };
    Raised::type_error(format!(
        "{}() missing {} required {kind} argument{plural}: {list}",
        qualname(function),
        names.len()
    ))
}

#[cold]
fn too_many(function: &Function, code: &CodeObject, frame: &Frame, given: usize) -> Raised {
    let positional = code.code.arg_count as usize;
    let defaults = function.defaults.borrow().as_ref().map_or(0, |d| d.len());
    let total = positional + code.code.kwonly_count as usize;
    let keyword_given = frame.slots[positional..total].iter().filter(|v| !v.is_null()).count();
    let (takes, plural) = if defaults > 0 {
        (format!("from {} to {positional}", positional - defaults), true)
    } else {
        (positional.to_string(), positional != 1)
    };
    let were = if keyword_given > 0 {
        let s = if given == 1 { "" } else { "s" };
        let ks = if keyword_given == 1 { "" } else { "s" };
        format!("{given} positional argument{s} (and {keyword_given} keyword-only argument{ks}) were given")
    } else {
        format!("{given} {} given", if given == 1 { "was" } else { "were" })
    };
    let s = if plural { "s" } else { "" };
    Raised::type_error(format!("{}() takes {takes} positional argument{s} but {were}", qualname(function)))
}
