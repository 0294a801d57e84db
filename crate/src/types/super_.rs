//! `super`.

use std::cell::RefCell;
use std::rc::Rc;

use super::arguments::of_class;
use crate::code::object::SlotKind;
use crate::object::native::{Arity, Call, Def};
use crate::object::{Args, Class, Flow, OpaqueData, Raised, Result, Str, Value, names, types};
use crate::vm::{Machine, ask};

/// A `super` object: attribute lookup behind `after` in the order of `start`.
pub struct Super {
    after: Rc<Class>,
    receiver: Value,
    start: RefCell<Option<Rc<Class>>>,
}
impl OpaqueData for Super {
    fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&self.receiver);
        seen(&Value::Class(self.after.clone()));
        if let Some(start) = &*self.start.borrow() {
            seen(&Value::Class(start.clone()));
        }
    }

    fn size(&self, _: &Class) -> usize {
        56
    }
}

pub const TABLE: &[Def] = &[
    Def::static_method("__new__", Arity::Any, Call::Flow(new)),
    Def::method("__init__", Arity::Any, Call::Plain(|_, _| Ok(Value::None))),
    Def::method(
        "__getattribute__",
        Arity::One,
        Call::FlowBinary(|m, this, name| {
            let name = super::object::attribute_name(&name)?;
            super_attribute(m, &this, &name)
        }),
    ),
    Def::method(
        "__get__",
        Arity::Between(1, 2),
        Call::Flow(|_, args| {
            let [this, object] = args.take();
            match this.downcast::<Super>() {
                Some(s) if s.receiver.is_null() && !object.is_none() => match &this {
                    // A class derived from it makes what is bound.
                    Value::Instance(i) => {
                        Ok(Flow::Call(Value::Class(i.class()), Args::two(Value::Class(s.after.clone()), object)))
                    }
                    _ => Flow::task(bound(s.after.clone(), object)),
                },
                _ => Ok(Flow::Value(this)),
            }
        }),
    ),
    Def::getter("__thisclass__", |_, this| {
        Ok(this.downcast::<Super>().map_or(Value::None, |s| Value::Class(s.after.clone())))
    }),
    Def::getter("__self__", |_, this| {
        Ok(this
            .downcast::<Super>()
            .map_or(Value::None, |s| if s.receiver.is_null() { Value::None } else { s.receiver.clone() }))
    }),
    Def::getter("__self_class__", |_, this| {
        Ok(this.downcast::<Super>().and_then(|s| s.start.borrow().clone()).map_or(Value::None, Value::Class))
    }),
    Def::method(
        "__repr__",
        Arity::None,
        Call::Unary(|_, this| {
            let Some(s) = this.downcast::<Super>() else { return Ok(Value::None) };
            let object = s.start.borrow().as_ref().map_or("NULL".to_string(), |c| format!("<{} object>", c.name()));
            Ok(Value::string(format!("<super: <class '{}'>, {object}>", s.after.name())))
        }),
    ),
];

/// The class whose order is searched for `super(after, receiver)`, where the receiver's own type says so.
pub fn known_start(after: &Rc<Class>, receiver: &Value) -> Option<Rc<Class>> {
    if let Value::Class(c) = receiver
        && c.is_subclass(after)
    {
        return Some(c.clone());
    }
    Some(receiver.class()).filter(|class| class.is_subclass(after))
}

/// The same for a receiver that may say itself which class it has.
async fn start_class(after: &Rc<Class>, receiver: &Value) -> Result<Rc<Class>> {
    if let Some(start) = known_start(after, receiver) {
        return Ok(start);
    }
    if let Some(Value::Class(claimed)) = ask::claimed_class(receiver).await?
        && claimed.is_subclass(after)
    {
        return Ok(claimed);
    }
    Err(Raised::type_error(format!(
        "super(type, obj): obj ({} {}) is not an instance or subtype of type ({}).",
        if matches!(receiver, Value::Class(_)) { "type" } else { "instance of" },
        if let Value::Class(c) = receiver { c.name() } else { receiver.type_name() },
        after.name()
    )))
}

/// `super(after, receiver)`
async fn bound(after: Rc<Class>, receiver: Value) -> Result {
    let start = start_class(&after, &receiver).await?;
    Ok(Value::opaque(&types().super_, Super { after, receiver, start: RefCell::new(Some(start)) }))
}

/// `super(after, receiver).name`
pub fn attribute(
    m: &mut Machine,
    after: &Rc<Class>,
    receiver: &Value,
    start: &Rc<Class>,
    name: &Rc<Str>,
) -> Result<Flow> {
    if Rc::ptr_eq(name, &names().class) {
        return Ok(Flow::Value(Value::Class(types().super_.clone())));
    }
    match start.lookup_after(after, name) {
        Some(found) => {
            // For a class as receiver (class methods, __new__) nothing is bound to an instance.
            if matches!(receiver, Value::Class(c) if Rc::ptr_eq(c, start)) {
                m.bind_to_class(&found, start)
            } else {
                m.bind_attribute(&found, receiver, start)
            }
        }
        None => {
            let message = format!("'super' object has no attribute '{}'", name.as_str());
            Err(Raised::attribute_error(receiver, name.as_str(), &message))
        }
    }
}

/// An attribute of a `super` object.
pub fn super_attribute(m: &mut Machine, this: &Value, name: &Rc<Str>) -> Result<Flow> {
    let found = this
        .downcast::<Super>()
        .filter(|_| !Rc::ptr_eq(name, &names().class))
        .and_then(|s| s.start.borrow().clone().map(|start| (s.after.clone(), s.receiver.clone(), start)));
    match found {
        Some((after, receiver, start)) if start.lookup_after(&after, name).is_some() => {
            attribute(m, &after, &receiver, &start, name)
        }
        _ => match m.find_attribute(this, &this.class(), name)? {
            Some(flow) => Ok(flow),
            None => Err(Raised::attribute_error(
                this,
                name.as_str(),
                &format!("'super' object has no attribute '{}'", name.as_str()),
            )),
        },
    }
}

fn new(m: &mut Machine, args: Args) -> Result<Flow> {
    args.no_keywords("super")?;
    let [kind, class, receiver, excess] = args.take();
    if !excess.is_null() {
        return Err(Raised::type_error("super() expected at most 2 arguments, got 3"));
    }
    let (after, receiver) = match class {
        Value::Null => without_arguments(m)?,
        Value::Class(after) => (after, receiver),
        other => {
            return Err(Raised::type_error(format!("super() argument 1 must be a type, not {}", other.type_name())));
        }
    };
    if !receiver.is_null() && !receiver.is_none() {
        return Flow::task(async move { of_class(&kind, &types().super_, bound(after, receiver).await?) });
    }
    let unbound = Super { after, receiver: Value::Null, start: RefCell::new(None) };
    of_class(&kind, &types().super_, Value::opaque(&types().super_, unbound)).map(Flow::Value)
}

/// `super()` called under another name: the class is in the `__class__` cell, the object is the first argument.
fn without_arguments(m: &mut Machine) -> Result<(Rc<Class>, Value)> {
    let Some(frame) = m.python_frame() else { return Err(Raised::runtime_error("super(): no current frame")) };
    if frame.code.code.arg_count == 0 {
        return Err(Raised::runtime_error("super(): no arguments"));
    }
    let receiver = match &frame.slots[0] {
        // Only where an inner function uses the name; else a cell is what was given.
        Value::Cell(cell) if frame.code.code.slots[0].kind == SlotKind::LocalCell => cell.get(),
        other => other.clone(),
    };
    if receiver.is_null() {
        return Err(Raised::runtime_error("super(): arg[0] deleted"));
    }
    let at = frame.code.slot_names.iter().position(|n| Rc::ptr_eq(n, &names().class));
    let class = at.and_then(|at| if let Value::Cell(cell) = &frame.slots[at] { Some(cell.get()) } else { None });
    match class {
        Some(Value::Class(after)) => Ok((after, receiver)),
        Some(_) => Err(Raised::runtime_error("super(): empty __class__ cell")),
        None => Err(Raised::runtime_error("super(): __class__ cell not found")),
    }
}
