//! The number of arguments of a native function, with CPython's messages.

use std::rc::Rc;

use crate::object::class::Layout;
use crate::object::native::{Arity, Role};
use crate::object::{Args, Class, NativeFunction, Raised, Result, Value, names};

/// Checks the number of arguments before a native is called, with CPython's messages.
pub(super) fn check_arity(native: &NativeFunction, args: &Args) -> Result<()> {
    if native.role == Role::StaticMethod {
        check_new(native, args)?;
    }
    let skip = usize::from(matches!(native.role, Role::Method | Role::ClassMethod | Role::Getter | Role::Setter));
    if args.pos.len() < skip {
        return Err(missing_self(native));
    }
    if native.role == Role::Method
        && let Some(owner) = &native.owner
        && !args.pos[0].class().is_subclass(owner)
    {
        return Err(wrong_self(native, owner, &args.pos[0]));
    }
    if native.arity == Arity::Any {
        return Ok(());
    }
    if !args.kw.is_empty() {
        return Err(Raised::type_error(format!("{}() takes no keyword arguments", native.qualified_name())));
    }
    let given = args.pos.len() - skip;
    let ok = match native.arity {
        Arity::Any => true,
        Arity::None => given == 0,
        Arity::One => given == 1,
        Arity::Between(least, most) => (least..=most).contains(&given),
    };
    if ok { Ok(()) } else { Err(wrong_arity(native, given)) }
}

/// `B.__new__(C)`: the class asked for must be one that `B` knows how to make.
fn check_new(native: &NativeFunction, args: &Args) -> Result<()> {
    let Some(owner) = native.owner.as_ref().filter(|_| Rc::ptr_eq(&native.name, &names().new)) else { return Ok(()) };
    let class = match args.pos.first() {
        Some(Value::Class(class)) => class,
        Some(other) => {
            let (owner, kind) = (owner.name(), other.type_name());
            return Err(Raised::type_error(format!("{owner}.__new__(X): X is not a type object ({kind})")));
        }
        None => return Err(Raised::type_error(format!("{}.__new__(): not enough arguments", owner.name()))),
    };
    if Rc::ptr_eq(class, owner) || owner.layout == Layout::Object {
        return Ok(());
    }
    let (made, maker) = (class.name(), owner.name());
    if !class.is_subclass(owner) {
        return Err(Raised::type_error(format!("{maker}.__new__({made}): {made} is not a subtype of {maker}")));
    }
    let mut base = class.clone();
    while base.heap {
        let next = crate::types::class_layout::best_base(&base.bases.borrow());
        match next {
            Some(next) => base = next,
            None => break,
        }
    }
    match base.lookup(&names().new) {
        Some(Value::Native(its)) if !std::ptr::eq(&*its, native) => {
            let base = base.name();
            Err(Raised::type_error(format!("{maker}.__new__({made}) is not safe, use {base}.__new__()")))
        }
        _ => Ok(()),
    }
}

/// Whether a value is of the very class that defines the method.
#[inline]
pub(super) fn is_own(native: &NativeFunction, value: &Value) -> bool {
    native.owner.as_ref().is_some_and(|owner| value.builtin_version() == owner.version())
}

#[cold]
fn missing_self(native: &NativeFunction) -> Raised {
    let owner = native.owner.as_ref().map_or_else(|| "object".into(), |o| o.name());
    let name = native.name.as_str();
    if name.starts_with("__") {
        return Raised::type_error(format!("descriptor '{name}' of '{owner}' object needs an argument"));
    }
    Raised::type_error(format!("unbound method {owner}.{name}() needs an argument"))
}

#[cold]
fn wrong_self(native: &NativeFunction, owner: &Rc<Class>, given: &Value) -> Raised {
    let name = native.name.as_str();
    if name.starts_with("__") {
        return Raised::type_error(format!(
            "descriptor '{name}' requires a '{}' object but received a '{}'",
            owner.name(),
            given.type_name()
        ));
    }
    Raised::type_error(format!(
        "descriptor '{name}' for '{}' objects doesn't apply to a '{}' object",
        owner.name(),
        given.type_name()
    ))
}

#[cold]
fn wrong_arity(native: &NativeFunction, given: usize) -> Raised {
    let qualified = native.qualified_name();
    let name = native.name.as_str();
    let wrapper = native.owner.is_some() && name.starts_with("__");
    Raised::type_error(match native.arity {
        Arity::None if wrapper => format!("expected 0 arguments, got {given}"),
        Arity::One if wrapper => format!("expected 1 argument, got {given}"),
        Arity::None => format!("{qualified}() takes no arguments ({given} given)"),
        Arity::One => format!("{qualified}() takes exactly one argument ({given} given)"),
        Arity::Between(least, most) => {
            let (word, n) = match (given < least, least == most) {
                (_, true) => ("", least),
                (true, false) => ("at least ", least),
                (false, false) => ("at most ", most),
            };
            let plural = if n == 1 { "" } else { "s" };
            if wrapper {
                format!("expected {word}{n} argument{plural}, got {given}")
            } else {
                format!("{name} expected {word}{n} argument{plural}, got {given}")
            }
        }
        Arity::Any => String::new(),
    })
}
