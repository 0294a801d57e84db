//! Calls of classes: `__new__`, then `__init__`.

use std::rc::Rc;

use super::ask;
use super::machine::Machine;
use crate::object::frame::ReturnTo;
use crate::object::{Args, Class, Instance, Raised, Result, Value, names, types};

impl Machine {
    /// `C(args…)`.
    pub(super) fn construct(&mut self, class: &Rc<Class>, mut args: Args, return_to: ReturnTo) -> Result<()> {
        if self.eager.is_some()
            && let Some(task) = self.drain_construction(class, &args)
        {
            return self.push_task(task, return_to);
        }
        let t = types();
        let meta = class.metaclass();
        if !Rc::ptr_eq(&meta, &t.type_)
            && let Some(call) = meta.lookup(&names().call)
            && !matches!(&call, Value::Native(_))
        {
            let object = Value::Class(class.clone());
            if let Value::Function(_) = &call {
                args.pos.insert(0, object);
                return self.call_value(call, args, return_to);
            }
            let bound = async move { ask::call_method(&call, &object, args).await };
            return self.push_task(Box::pin(bound), return_to);
        }
        if Rc::ptr_eq(class, &t.type_) && args.pos.len() == 1 && args.kw.is_empty() {
            let class = args.pos[0].class();
            return self.deliver(return_to, Value::Class(class));
        }
        self.construct_instance(class, args, return_to)
    }

    /// `type.__call__`: `__new__`, then `__init__`.
    pub fn construct_instance(&mut self, class: &Rc<Class>, mut args: Args, return_to: ReturnTo) -> Result<()> {
        let n = names();
        let new = class.lookup(&n.new).unwrap_or_default();
        let init = class.lookup(&n.init).unwrap_or_default();
        let plain_new = is_object_method(&new);
        let plain_init = is_object_method(&init);
        if plain_new && matches!(class.layout, crate::object::class::Layout::Fixed(_)) {
            return Err(Raised::type_error(format!("cannot create '{}' instances", class.full_name())));
        }
        if plain_new && !class.is_abstract.get() {
            if plain_init {
                if !args.pos.is_empty() || !args.kw.is_empty() {
                    return Err(Raised::type_error(format!("{}() takes no arguments", class.name())));
                }
                let instance = Value::Instance(Instance::new(class.clone(), Value::Null));
                return self.deliver(return_to, instance);
            }
            if let (Value::Function(function), ReturnTo::Push) = (&init, &return_to) {
                let instance = Value::Instance(Instance::new(class.clone(), Value::Null));
                args.pos.insert(0, instance.clone());
                return self.call_function(function, args, ReturnTo::Init(instance));
            }
        }
        if let (Value::Native(native), true) = (&new, plain_init) {
            args.pos.insert(0, Value::Class(class.clone()));
            return self.call_native(native, args, return_to);
        }
        let class = class.clone();
        self.push_task(
            Box::pin(async move {
                let mut with_class = args.clone();
                with_class.pos.insert(0, Value::Class(class.clone()));
                let new = match &new {
                    Value::Opaque(_) => ask::get_attribute(&Value::Class(class.clone()), &names().new).await?,
                    other => other.clone(),
                };
                let instance = if plain_new {
                    // object.__new__ leaves the arguments to __init__.
                    ask::call(&new, Args::one(Value::Class(class.clone()))).await?
                } else {
                    ask::call(&new, with_class).await?
                };
                if instance.class().is_subclass(&class)
                    && let Some(result) = {
                        let init = instance.class().lookup(&names().init);
                        match init {
                            Some(init) if !is_object_method(&init) => {
                                Some(ask::call_method(&init, &instance, args).await?)
                            }
                            _ => None,
                        }
                    }
                    && !result.is_none()
                {
                    return Err(Raised::type_error(format!(
                        "__init__() should return None, not '{}'",
                        result.type_name()
                    )));
                }
                Ok(instance)
            }),
            return_to,
        )
    }
}

/// Whether it is `object.__new__` or `object.__init__` themselves.
pub fn is_object_method(value: &Value) -> bool {
    match value {
        Value::Native(n) => n.owner.as_ref().is_some_and(|o| Rc::ptr_eq(o, &types().object)),
        Value::Null => true,
        _ => false,
    }
}
