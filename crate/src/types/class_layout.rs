//! How classes lie upon their bases: which layout they take over, their order, and what `__bases__` may become.

use std::rc::Rc;

use super::type_::immutable;
use crate::object::class::Layout;
use crate::object::{Class, Dict, Raised, Result, Str, Value, names};
use crate::vm::Machine;

/// The base whose layout the class takes over.
pub(crate) fn best_base(bases: &[Rc<Class>]) -> Option<Rc<Class>> {
    let with_layout = bases.iter().find(|b| b.layout != Layout::Object);
    with_layout
        .or_else(|| bases.iter().max_by_key(|b| b.slot_count).filter(|b| b.slot_count > 0))
        .or_else(|| bases.first())
        .cloned()
}

/// The layout of a class with these bases: at most one of them may have its own.
pub(super) fn layout_of(bases: &[Rc<Class>]) -> Result<Layout> {
    let mut layout = Layout::Object;
    let mut solid: Option<Rc<Class>> = None;
    let conflict = || Raised::type_error("multiple bases have instance lay-out conflict");
    for base in bases {
        if base.layout != Layout::Object && base.layout != layout {
            if layout != Layout::Object {
                return Err(conflict());
            }
            layout = base.layout;
        }
    }
    for base in bases.iter().filter_map(with_slots) {
        match &solid {
            Some(other) if other.is_subclass(&base) => {}
            Some(other) if !base.is_subclass(other) => return Err(conflict()),
            _ => solid = Some(base),
        }
    }
    Ok(layout)
}

/// The class, or its nearest base, that added the last slots.
fn with_slots(class: &Rc<Class>) -> Option<Rc<Class>> {
    let bases = class.bases.borrow();
    let inherited = bases.iter().max_by_key(|b| b.slot_count);
    match inherited {
        Some(base) if base.slot_count == class.slot_count => with_slots(base),
        _ => (class.slot_count > 0).then(|| class.clone()),
    }
}

/// The setter of `__bases__`.
pub(super) fn set_bases(_: &mut Machine, this: Value, value: Value) -> Result {
    let c = match &this {
        Value::Class(c) if c.heap => c,
        _ => return immutable(&this, "__bases__"),
    };
    let name = c.name();
    let refused = |message: String| Err(Raised::type_error(message));
    if value.is_null() {
        return refused(format!("cannot delete '__bases__' attribute of type '{name}'"));
    }
    let Some(given) = value.as_tuple() else {
        return refused(format!("can only assign tuple to {name}.__bases__, not {}", value.type_name()));
    };
    if given.is_empty() {
        return refused(format!("can only assign non-empty tuple to {name}.__bases__, not ()"));
    }
    let mut bases = Vec::new();
    for base in given.iter() {
        match base {
            Value::Class(base) if base.is_subclass(c) => {
                return refused("a __bases__ item causes an inheritance cycle".to_string());
            }
            Value::Class(base) => bases.push(base.clone()),
            other => {
                return refused(format!("{name}.__bases__ must be tuple of classes, not '{}'", other.type_name()));
            }
        }
    }
    layout_of(&bases)?;
    if let (Some(old), Some(new)) = (best_base(&c.bases.borrow()), best_base(&bases))
        && !Rc::ptr_eq(&old, &new)
    {
        let differs =
            |what| refused(format!("__bases__ assignment: '{}' {what} differs from '{}'", new.name(), old.name()));
        // Instances of a class of the program are freed by other means than those of a builtin one, ints excepted.
        if !(old.heap && new.heap) && new.layout != Layout::Payload("int") {
            return differs("deallocator");
        }
        if (old.layout, old.slot_count, old.has_dict) != (new.layout, new.slot_count, new.has_dict) {
            return differs("object layout");
        }
    }
    c.set_bases(bases).map_err(|e| inconsistent(&e.0))?;
    Ok(Value::None)
}

/// Takes the order that a metaclass's own `mro()` gives.
pub(super) fn set_order(class: &Rc<Class>, order: &[Value]) -> Result<()> {
    let mut mro = Vec::new();
    for item in order {
        let Value::Class(c) = item else {
            return Err(Raised::type_error(format!("mro() returned a non-class ('{}')", item.type_name())));
        };
        if c.layout != Layout::Object && c.layout != class.layout {
            return Err(Raised::type_error(format!("mro() returned base with unsuitable layout ('{}')", c.name())));
        }
        mro.push(c.clone());
    }
    *class.mro.borrow_mut() = mro;
    class.modified();
    Ok(())
}

/// No order puts all bases before their own bases.
#[cold]
pub(super) fn inconsistent(bases: &[Rc<str>]) -> Raised {
    Raised::type_error(format!(
        "Cannot create a consistent method resolution order (MRO) for bases {}",
        bases.join(", ")
    ))
}

fn is_identifier(name: &str) -> bool {
    use crate::ops::character::{continues_identifier, starts_identifier};
    let mut chars = name.chars();
    chars.next().is_some_and(starts_identifier) && chars.all(continues_identifier)
}

/// Names of `__slots__`; `collected` are those of an iterable that had to be asked.
pub(super) fn slot_names(dict: &Dict, collected: Option<Vec<Value>>) -> Result<Option<Vec<Rc<Str>>>> {
    let Some(slots) = dict.get_str(&names().slots) else { return Ok(None) };
    let items = match slots.payload() {
        _ if collected.is_some() => collected.unwrap_or_default(),
        Value::Str(_) => vec![slots.clone()],
        Value::Tuple(t) => t.to_vec(),
        Value::List(l) => l.to_vec(),
        Value::Dict(d) => d.keys(),
        Value::Set(s) => s.to_vec(),
        _ => return Err(Raised::type_error(format!("'{}' object is not iterable", slots.type_name()))),
    };
    let mut list = Vec::new();
    for item in items {
        match item.as_str() {
            Some(name) if is_identifier(name.as_str()) => list.push(crate::object::intern::intern_str(name)),
            Some(_) => return Err(Raised::type_error("__slots__ must be identifiers")),
            None => {
                return Err(Raised::type_error(format!("__slots__ items must be strings, not '{}'", item.type_name())));
            }
        }
    }
    Ok(Some(list))
}
