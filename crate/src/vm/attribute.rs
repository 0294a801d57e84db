//! Attribute access: `object.name`, its assignment and deletion.

use std::rc::Rc;

use super::ask;
use super::lookup::is_data_descriptor;
use super::machine::Machine;
use crate::object::{Args, Class, Dict, Flow, Module, Raised, Result, Str, Value, names, types};

impl Machine {
    /// `object.name`, with `__getattribute__` and `__getattr__`.
    pub fn get_attribute(&mut self, object: &Value, name: &Rc<Str>) -> Result<Flow> {
        let class = object.class();
        let n = names();
        let fallback = class.lookup(&n.getattr);
        if class.heap
            && let Some(custom) = class.lookup(&n.getattribute).filter(|found| !matches!(found, Value::Native(_)))
        {
            let flow = call_hook(custom, object, name)?;
            return match fallback {
                None => Ok(flow),
                Some(fallback) => guarded(flow, fallback, object, name),
            };
        }
        if let Value::Opaque(_) = object.payload()
            && object.downcast::<crate::types::super_::Super>().is_some()
        {
            return crate::types::super_::super_attribute(self, object, name);
        }
        if crate::types::generic_alias::is_alias(object) {
            return crate::types::generic_alias::alias_attribute(self, object, name);
        }
        let found = match self.find_attribute(object, &class, name) {
            Err(raised) if fallback.is_some() && raised.is_a(&types().attribute_error) => None,
            other => other?,
        };
        match (found, fallback) {
            (Some(Flow::Value(value)), _) => Ok(Flow::Value(value)),
            (Some(flow), None) => Ok(flow),
            (Some(flow), Some(fallback)) => guarded(flow, fallback, object, name),
            (None, Some(fallback)) => call_hook(fallback, object, name),
            (None, None) => match object {
                Value::Module(module) => match module.dict.get_str(&n.getattr) {
                    Some(fallback) => Ok(Flow::Call(fallback, Args::one(Value::Str(name.clone())))),
                    None => Err(missing_attribute(object, name)),
                },
                _ => Err(missing_attribute(object, name)),
            },
        }
    }

    /// `object.__getattribute__`: None where there is no such attribute.
    pub fn find_attribute(&mut self, object: &Value, class: &Rc<Class>, name: &Rc<Str>) -> Result<Option<Flow>> {
        if let Value::Class(this) = object {
            return self.find_class_attribute(this, class, name);
        }
        let in_class = class.lookup(name);
        if let Some(found) = &in_class
            && is_data_descriptor(found)
        {
            return self.bind_attribute(found, object, class).map(Some);
        }
        if let Some(own) = own_attribute(object, name) {
            return Ok(Some(Flow::Value(own)));
        }
        match in_class {
            Some(found) => self.bind_attribute(&found, object, class).map(Some),
            None if matches!(object, Value::Method(_)) => crate::types::function::method_fallback(self, object, name),
            None if Rc::ptr_eq(name, &names().dict) => Ok(instance_dict(object).map(Flow::Value)),
            None => Ok(None),
        }
    }

    /// `type.__getattribute__`.
    fn find_class_attribute(&mut self, this: &Rc<Class>, meta: &Rc<Class>, name: &Rc<Str>) -> Result<Option<Flow>> {
        let object = Value::Class(this.clone());
        let in_meta = meta.lookup(name);
        if let Some(found) = &in_meta
            && is_data_descriptor(found)
        {
            return self.bind_attribute(found, &object, meta).map(Some);
        }
        if let Some(found) = this.lookup(name) {
            return self.bind_to_class(&found, this).map(Some);
        }
        match in_meta {
            Some(found) => self.bind_attribute(&found, &object, meta).map(Some),
            None => Ok(None),
        }
    }

    /// `descriptor.__get__(None, class)`.
    pub(crate) fn bind_to_class(&mut self, found: &Value, class: &Rc<Class>) -> Result<Flow> {
        use crate::object::function::{ClassMethod, StaticMethod};
        use crate::object::native::Role;
        Ok(Flow::Value(match found {
            Value::Native(native) if native.role == Role::ClassMethod && native.receiver.is_null() => {
                native.bound(Value::Class(class.clone()))
            }
            Value::Opaque(_)
                if found.downcast::<StaticMethod>().is_some() || found.downcast::<ClassMethod>().is_some() =>
            {
                return self.bind_attribute(found, &Value::Class(class.clone()), class);
            }
            Value::Opaque(_) | Value::Instance(_) => {
                if found.downcast::<StaticMethod>().is_some() || found.downcast::<ClassMethod>().is_some() {
                    return self.bind_attribute(found, &Value::Class(class.clone()), class);
                }
                match found.class().lookup(&names().get) {
                    Some(get @ (Value::Function(_) | Value::Native(_)))
                        if found.downcast::<crate::object::function::Property>().is_none() =>
                    {
                        let mut args = Args::two(found.clone(), Value::None);
                        args.pos.push(Value::Class(class.clone()));
                        return Ok(Flow::Call(get, args));
                    }
                    _ => found.clone(),
                }
            }
            _ => found.clone(),
        }))
    }

    /// `object.name = value`; `Null` deletes.
    pub fn set_attribute(&mut self, object: &Value, name: &Rc<Str>, value: Value) -> Result<Flow> {
        let class = object.class();
        let n = names();
        if class.heap {
            let (method, mut args) = if value.is_null() {
                (class.lookup(&n.delattr), Args::two(object.clone(), Value::Str(name.clone())))
            } else {
                (class.lookup(&n.setattr), Args::two(object.clone(), Value::Str(name.clone())))
            };
            if let Some(custom) = method.filter(|m| !crate::vm::construct::is_object_method(m)) {
                if !value.is_null() {
                    args.pos.push(value);
                }
                return Ok(Flow::Call(custom, args));
            }
        }
        self.set_attribute_plain(object, &class, name, value)
    }

    /// `object.__setattr__` and `__delattr__`.
    pub fn set_attribute_plain(
        &mut self,
        object: &Value,
        class: &Rc<Class>,
        name: &Rc<Str>,
        value: Value,
    ) -> Result<Flow> {
        let deleting = value.is_null();
        let in_class = class.lookup(name);
        if let Some(found) = &in_class
            && let Some(flow) = self.set_by_descriptor(found, object, &value)?
        {
            return Ok(flow);
        }
        let done = Ok(Flow::Value(Value::None));
        if Rc::ptr_eq(name, &names().dict)
            && (class.has_dict || matches!(object, Value::Function(_)))
            && !matches!(object, Value::Class(_))
        {
            return match (value.as_dict(), object) {
                (None, Value::Instance(i)) if deleting => {
                    i.set_dict(Dict::new().shared());
                    done
                }
                (None, _) if deleting => Err(Raised::type_error("cannot delete __dict__")),
                (Some(dict), Value::Instance(i)) => {
                    i.set_dict(dict.clone());
                    done
                }
                (Some(dict), Value::Exception(e)) => {
                    *e.attributes.borrow_mut() = Some(dict.clone());
                    done
                }
                (Some(dict), Value::Function(f)) => {
                    *f.attributes.borrow_mut() = Some(dict.clone());
                    done
                }
                _ => Err(Raised::type_error(format!(
                    "__dict__ must be set to a dictionary, not a '{}'",
                    value.type_name()
                ))),
            };
        }
        match object {
            Value::Class(this) => return set_class_attribute(this, name, value).map(Flow::Value),
            Value::Instance(i) if class.has_dict => {
                if deleting {
                    if i.remove(name).is_some() {
                        return done;
                    }
                } else {
                    drop(i.set(name, value));
                    return done;
                }
            }
            Value::Exception(e) => {
                let dict = e.dict();
                if !deleting {
                    drop(dict.set_str(name, value));
                    return done;
                }
                if dict.remove_str(name).is_some() {
                    return done;
                }
            }
            Value::Module(m) => {
                if !deleting {
                    drop(m.dict.set_str(name, value));
                    return done;
                }
                if m.dict.remove_str(name).is_some() {
                    return done;
                }
                let message = format!("'{}' object has no attribute '{}'", class.name(), name.as_str());
                return Err(Raised::attribute_error(object, name.as_str(), &message));
            }
            Value::Function(f) => {
                let dict = f.attributes.borrow_mut().get_or_insert_with(|| Dict::new().shared()).clone();
                if !deleting {
                    drop(dict.set_str(name, value));
                    return done;
                }
                if dict.remove_str(name).is_some() {
                    return done;
                }
            }
            Value::Opaque(o) if class.has_dict => {
                let dict = o.attributes.borrow_mut().get_or_insert_with(|| Dict::new().shared()).clone();
                if !deleting {
                    drop(dict.set_str(name, value));
                    return done;
                }
                if dict.remove_str(name).is_some() {
                    return done;
                }
            }
            _ => {}
        }
        let own_dict = class.has_dict || matches!(object, Value::Module(_) | Value::Function(_));
        if in_class.is_some() && !own_dict {
            let message = format!("'{}' object attribute '{}' is read-only", object.type_name(), name.as_str());
            return Err(Raised::attribute_error(object, name.as_str(), &message));
        }
        if own_dict {
            return Err(missing_attribute(object, name));
        }
        let message = format!(
            "'{}' object has no attribute '{}' and no __dict__ for setting new attributes",
            object.type_name(),
            name.as_str()
        );
        Err(Raised::attribute_error(object, name.as_str(), &message))
    }
}

/// An attribute kept by the object itself.
fn own_attribute(object: &Value, name: &Rc<Str>) -> Option<Value> {
    match object {
        Value::Instance(i) => i.get(name),
        Value::Exception(e) => e.attribute(name),
        Value::Module(m) => m.dict.get_str(name),
        Value::Function(f) => f.attributes.borrow().as_ref().and_then(|d| d.get_str(name)),
        Value::Opaque(o) => o.attributes.borrow().as_ref().and_then(|d| d.get_str(name)),
        _ => None,
    }
}

/// `object.__dict__`, for those that have one.
pub fn instance_dict(object: &Value) -> Option<Value> {
    match object {
        Value::Instance(i) if i.class().has_dict => Some(Value::Dict(i.dict())),
        Value::Exception(e) => Some(Value::Dict(e.dict())),
        Value::Module(m) => Some(Value::Dict(m.dict.clone())),
        Value::Function(f) => {
            Some(Value::Dict(f.attributes.borrow_mut().get_or_insert_with(|| Dict::new().shared()).clone()))
        }
        Value::Opaque(o) if o.class().has_dict => {
            Some(Value::Dict(o.attributes.borrow_mut().get_or_insert_with(|| Dict::new().shared()).clone()))
        }
        _ => None,
    }
}

fn set_class_attribute(this: &Rc<Class>, name: &Rc<Str>, value: Value) -> Result {
    if !this.heap || this.is_sealed.get() {
        return Err(Raised::type_error(format!(
            "cannot set '{}' attribute of immutable type '{}'",
            name.as_str(),
            this.full_name()
        )));
    }
    if value.is_null() {
        if this.dict.remove_str(name).is_none() {
            return Err(missing_attribute(&Value::Class(this.clone()), name));
        }
        this.modified();
        return Ok(Value::None);
    }
    this.set(name, value);
    Ok(Value::None)
}

#[cold]
pub fn missing_attribute(object: &Value, name: &Rc<Str>) -> Raised {
    let text = name.as_str();
    let message = match object {
        // A method has what its function has.
        Value::Method(method) => return missing_attribute(&method.function, name),
        Value::Class(c) => format!("type object '{}' has no attribute '{text}'", c.name()),
        Value::Module(m) if m.dict.find_str(&names().name).is_none() => format!("module has no attribute '{text}'"),
        Value::Module(m) => module_lacks(m, text),
        other => format!("'{}' object has no attribute '{text}'", other.type_name()),
    };
    Raised::attribute_error(object, text, &message)
}

/// What is said of a module: perhaps it is not the one that was meant, or has not got so far.
fn module_lacks(module: &Module, text: &str) -> String {
    let name = module.name();
    let file = match module.dict.get_str(&names().file) {
        Some(Value::Str(file)) => file.as_str().to_string(),
        _ => String::new(),
    };
    let (beside, initializing) = (module.is_beside_program.get(), module.is_initializing.get());
    let lacks = format!("module '{name}' has no attribute '{text}'");
    if beside && crate::module::search::is_in_library(&name) {
        format!(
            "{lacks} (consider renaming '{file}' since it has the same name as the standard library module named \
             '{name}' and the import system gives it precedence)"
        )
    } else if beside && initializing {
        format!(
            "{lacks} (consider renaming '{file}' if it has the same name as a third-party module you intended to import)"
        )
    } else if initializing {
        format!(
            "partially initialized module '{name}' from '{file}' has no attribute '{text}' (most likely due to a \
             circular import)"
        )
    } else {
        lacks
    }
}

/// Follows a flow; AttributeError makes `__getattr__` the answer.
fn guarded(flow: Flow, fallback: Value, object: &Value, name: &Rc<Str>) -> Result<Flow> {
    let (object, args) = (object.clone(), Args::one(Value::Str(name.clone())));
    Flow::task(async move {
        match ask::flow(flow).await {
            Err(raised) if raised.is_a(&types().attribute_error) => ask::call_method(&fallback, &object, args).await,
            other => other,
        }
    })
}

/// Calls `__getattribute__` or `__getattr__` of a class: most often a function, but any descriptor may stand there.
fn call_hook(hook: Value, object: &Value, name: &Rc<Str>) -> Result<Flow> {
    if let Value::Function(_) = hook {
        return Ok(Flow::Call(hook, Args::two(object.clone(), Value::Str(name.clone()))));
    }
    let (object, args) = (object.clone(), Args::one(Value::Str(name.clone())));
    Flow::task(async move { ask::call_method(&hook, &object, args).await })
}
