//! Descriptors: what an attribute found in a class becomes for an instance ("Implementing Descriptors" in the reference).

use std::rc::Rc;

use super::machine::Machine;
use crate::object::function::{ClassMethod, Member, Property, StaticMethod};
use crate::object::native::{Call, Role};
use crate::object::{Args, Class, Flow, Method, Raised, Result, Value, intern, names, types};

impl Machine {
    /// `descriptor.__get__(object, class)` for something found in the class of `object`.
    pub fn bind_attribute(&mut self, found: &Value, object: &Value, class: &Rc<Class>) -> Result<Flow> {
        Ok(Flow::Value(match found {
            Value::Function(_) => Method::new(found.clone(), object.clone()),
            // One that is bound already stays so.
            Value::Native(native) if !native.receiver.is_null() => found.clone(),
            Value::Native(native) => match native.role {
                Role::Method => native.bound(object.clone()),
                Role::ClassMethod => native.bound(Value::Class(class.clone())),
                Role::Getter => match native.call {
                    Call::Unary(get) => return get(self, object.clone()).map(Flow::Value),
                    _ => return Ok(Flow::Call(found.clone(), Args::one(object.clone()))),
                },
                _ => found.clone(),
            },
            Value::Opaque(_) => {
                if let Some(property) = found.downcast::<Property>() {
                    let get = property.get.borrow().clone();
                    if get.is_null() || get.is_none() {
                        return Err(property_error(property, object, "getter"));
                    }
                    return Ok(Flow::Call(get, Args::one(object.clone())));
                }
                if let Some(method) = found.downcast::<StaticMethod>() {
                    return Ok(Flow::Value(method.function.clone()));
                }
                if let Some(method) = found.downcast::<ClassMethod>() {
                    return self.bind_class_method(method, class);
                }
                if let Some(member) = found.downcast::<Member>() {
                    return self.member_value(member, object).map(Flow::Value);
                }
                return self.bind_by_get(found, object, class);
            }
            Value::Instance(_) => return self.bind_by_get(found, object, class),
            _ => found.clone(),
        }))
    }

    fn bind_class_method(&mut self, method: &ClassMethod, class: &Rc<Class>) -> Result<Flow> {
        Ok(Flow::Value(match &method.function {
            Value::Function(_) | Value::Native(_) => Method::new(method.function.clone(), Value::Class(class.clone())),
            other => Method::new(other.clone(), Value::Class(class.clone())),
        }))
    }

    /// By a `__get__` method of the descriptor's class.
    fn bind_by_get(&mut self, found: &Value, object: &Value, class: &Rc<Class>) -> Result<Flow> {
        if let Value::Instance(i) = found {
            // An instance of a subclass of property, classmethod or staticmethod.
            let known = found.downcast::<Property>().is_some()
                || found.downcast::<StaticMethod>().is_some()
                || found.downcast::<ClassMethod>().is_some();
            if known && i.with_class(|c| !matches!(c.lookup(&names().get), Some(Value::Function(_)))) {
                let payload = i.payload.clone();
                return self.bind_attribute(&payload, object, class);
            }
        }
        match found.class().lookup(&names().get) {
            Some(get) if !get.is_none() => {
                let mut args = Args::two(found.clone(), object.clone());
                args.pos.push(Value::Class(class.clone()));
                Ok(Flow::Call(get, args))
            }
            _ => Ok(Flow::Value(found.clone())),
        }
    }

    fn member_value(&mut self, member: &Member, object: &Value) -> Result {
        let value = match object {
            Value::Instance(i) if i.class().is_subclass(&member.owner) => i.slot(member.slot),
            Value::Exception(e) => e.slots.borrow().get(member.slot).cloned().unwrap_or_default(),
            _ => return Err(foreign_member(member, object)),
        };
        if value.is_null() { Err(Raised::no_attribute(object, member.name.as_str())) } else { Ok(value) }
    }

    /// `descriptor.__set__(object, value)`, or `__delete__` where the value is Null. None: it is no data descriptor.
    pub(super) fn set_by_descriptor(&mut self, found: &Value, object: &Value, value: &Value) -> Result<Option<Flow>> {
        let found = match found {
            Value::Instance(i)
                if !i.payload.is_null()
                    && found.class().lookup(&names().set).is_none_or(|s| !matches!(s, Value::Function(_))) =>
            {
                i.payload.clone()
            }
            other => other.clone(),
        };
        match &found {
            Value::Native(native) if native.role == Role::Getter => {
                let setter = native
                    .owner
                    .as_ref()
                    .and_then(|o| o.lookup(&intern(&format!("{} (setter)", native.name.as_str()))));
                match setter {
                    Some(Value::Native(setter)) => match setter.call {
                        Call::Binary(set) => {
                            set(self, object.clone(), value.clone())?;
                            Ok(Some(Flow::Value(Value::None)))
                        }
                        Call::FlowBinary(set) => set(self, object.clone(), value.clone()).map(Some),
                        _ => Ok(Some(Flow::Value(Value::None))),
                    },
                    _ => {
                        let owner = native.owner.as_ref().map_or_else(
                            || "object".into(),
                            |o| if o.heap { o.name().to_string() } else { o.full_name() },
                        );
                        // What CPython keeps as a member of the object's struct it refuses in other words.
                        let message = if is_struct_member(&owner, native.name.as_str()) {
                            "readonly attribute".to_string()
                        } else {
                            format!("attribute '{}' of '{owner}' objects is not writable", native.name.as_str())
                        };
                        Err(Raised::new(&types().attribute_error, &message))
                    }
                }
            }
            Value::Opaque(_) => {
                if let Some(property) = found.downcast::<Property>() {
                    let (function, what) =
                        if value.is_null() { (&property.delete, "deleter") } else { (&property.set, "setter") };
                    let function = function.borrow().clone();
                    if function.is_null() || function.is_none() {
                        return Err(property_error(property, object, what));
                    }
                    let mut args = Args::one(object.clone());
                    if !value.is_null() {
                        args.pos.push(value.clone());
                    }
                    return Ok(Some(Flow::Call(function.clone(), args)));
                }
                if let Some(member) = found.downcast::<Member>() {
                    let old = match object {
                        Value::Instance(i) if i.class().is_subclass(&member.owner) => {
                            i.set_slot(member.slot, value.clone())
                        }
                        Value::Exception(e) => e
                            .slots
                            .borrow_mut()
                            .get_mut(member.slot)
                            .map_or(Value::Null, |s| std::mem::replace(s, value.clone())),
                        _ => return Err(foreign_member(member, object)),
                    };
                    if value.is_null() && old.is_null() {
                        return Err(Raised::attribute_error(object, member.name.as_str(), member.name.as_str()));
                    }
                    return Ok(Some(Flow::Value(Value::None)));
                }
                self.set_by_method(&found, object, value)
            }
            Value::Instance(_) => self.set_by_method(&found, object, value),
            _ => Ok(None),
        }
    }

    /// As `set_by_descriptor`, for a descriptor used by hand (`prop.__set__(object, value)`).
    pub(crate) fn set_through(&mut self, found: &Value, object: &Value, value: Value) -> Result<Option<Flow>> {
        self.set_by_descriptor(found, object, &value)
    }

    fn set_by_method(&mut self, found: &Value, object: &Value, value: &Value) -> Result<Option<Flow>> {
        let class = found.class();
        let n = names();
        if value.is_null() {
            return match class.lookup(&n.delete) {
                Some(delete) => Ok(Some(Flow::Call(delete, Args::two(found.clone(), object.clone())))),
                None if class.lookup(&n.set).is_some() => {
                    Err(Raised::attribute_error(object, "__delete__", "__delete__"))
                }
                None => Ok(None),
            };
        }
        match class.lookup(&n.set) {
            Some(set) => {
                let mut args = Args::two(found.clone(), object.clone());
                args.pos.push(value.clone());
                Ok(Some(Flow::Call(set, args)))
            }
            None if class.lookup(&n.delete).is_some() => Err(Raised::attribute_error(object, "__set__", "__set__")),
            None => Ok(None),
        }
    }
}

#[cold]
fn foreign_member(member: &Member, object: &Value) -> Raised {
    Raised::type_error(format!(
        "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
        member.name.as_str(),
        member.owner.name(),
        object.type_name()
    ))
}

/// Whether a class attribute goes before the instance's own.
pub(super) fn is_data_descriptor(found: &Value) -> bool {
    match found {
        Value::Native(native) => native.role == Role::Getter,
        Value::Opaque(_) => {
            found.downcast::<Property>().is_some() || found.downcast::<Member>().is_some() || has_set(found)
        }
        Value::Instance(_) => has_set(found) || found.downcast::<Property>().is_some(),
        _ => false,
    }
}

fn has_set(found: &Value) -> bool {
    let class = found.class();
    let (n, has) = (names(), |name| class.lookup(name).is_some());
    has(&n.get) && (has(&n.set) || has(&n.delete))
}

/// Whether CPython keeps an attribute as a member of the object's struct.
fn is_struct_member(owner: &str, name: &str) -> bool {
    match owner {
        "range" | "slice" | "complex" | "BaseExceptionGroup" | "functools.partial" | "method-wrapper"
        | "datetime.timedelta" => true,
        "_contextvars.ContextVar" => name == "name",
        "property" => !matches!(name, "__isabstractmethod__" | "__name__"),
        "re.Pattern" => name != "groupindex",
        "re.Match" => matches!(name, "pos" | "endpos" | "re" | "string"),
        "async_generator" => name == "ag_running",
        "coroutine" => name == "cr_origin",
        "typing.TypeAliasType" => name == "__name__",
        "method" => matches!(name, "__self__" | "__func__"),
        "function" => matches!(name, "__closure__" | "__globals__" | "__builtins__"),
        "code" => !matches!(name, "co_code" | "co_lnotab" | "co_varnames" | "co_freevars" | "co_cellvars"),
        "types.GenericAlias" => matches!(name, "__origin__" | "__args__" | "__unpacked__"),
        "method_descriptor" | "getset_descriptor" | "wrapper_descriptor" | "classmethod_descriptor" => {
            matches!(name, "__name__" | "__objclass__")
        }
        _ => false,
    }
}

fn property_error(property: &Property, object: &Value, what: &str) -> Raised {
    let class = object.class();
    let name = property_name(property);
    let owner = class.qualified_name();
    let is_own = |value: Value| value.downcast::<Property>().is_some_and(|other| std::ptr::eq(other, property));
    // A class that stands for one in C, or one that such a class derives from.
    let sealed = name.as_str().and_then(|name| {
        let order = class.mro.borrow();
        let place = order.iter().position(|c| c.dict.get_str(name).is_some_and(is_own))?;
        order[..=place].iter().rev().find(|c| c.is_sealed.get()).map(|c| c.full_name())
    });
    if let (Some(owner), Some(name)) = (sealed, name.as_str()) {
        let message = match is_struct_member(&owner, name.as_str()) {
            true => "readonly attribute".to_string(),
            false => format!("attribute '{}' of '{owner}' objects is not writable", name.as_str()),
        };
        return Raised::attribute_error(object, name.as_str(), &message);
    }
    let message = match name.as_str() {
        Some(name) => format!("property '{}' of '{owner}' object has no {what}", name.as_str()),
        None => format!("property of '{owner}' object has no {what}"),
    };
    Raised::attribute_error(object, name.as_str().map_or("", |s| s.as_str()), &message)
}

/// The name under which a property is told: that of its class body, else that of its getter.
fn property_name(property: &Property) -> Value {
    let name = property.name.borrow().clone();
    match &*property.get.borrow() {
        Value::Function(get) if name.is_null() => get.name.borrow().clone(),
        _ => name,
    }
}
