//! Attribute and subscript instructions.

use std::rc::Rc;

use super::ask;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::object::code::Cache;
use crate::object::frame::ReturnTo;
use crate::object::instance::Instance;
use crate::object::native::Role;
use crate::object::sequence::Slice;
use crate::object::{Args, Flow, Raised, Result, Str, Value, names, types};

impl Machine {
    /// LOAD_ATTR by what its cache remembers: the value, and whether it is a method to be called with the object.
    #[inline(always)]
    pub(super) fn cached_attribute(cache: &Cache, object: &Value) -> Option<(Value, bool)> {
        match (cache, object) {
            (Cache::Attribute { version, shape, place }, Value::Instance(i)) if i.class_version() == *version => {
                i.cached_value(shape, *place).map(|v| (v, false))
            }
            (Cache::Method { version, shape, function }, Value::Instance(i))
                if i.class_version() == *version && i.has_shape(shape) =>
            {
                Some((function.clone(), true))
            }
            (Cache::BuiltinMethod { version, function }, object) if object.builtin_version() == *version => {
                Some((function.clone(), true))
            }
            (Cache::ModuleAttribute { version, place }, Value::Module(m)) if m.dict.version() == *version => {
                m.dict.value_at(*place).map(|v| (v, false))
            }
            (Cache::Slot { version, slot }, Value::Instance(i)) if i.class_version() == *version => {
                Some(i.slot(*slot)).filter(|v| !v.is_null()).map(|v| (v, false))
            }
            _ => None,
        }
    }

    pub(super) fn load_attr_slow(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let object = self.pop();
        let class = object.class();
        if instr.flag == 1 {
            let found = if matches!(object, Value::Class(_) | Value::Module(_))
                || class.lookup(&names().getattribute).is_some_and(|g| matches!(g, Value::Function(_)))
            {
                None
            } else {
                class.lookup(&name)
            };
            let is_method = match &found {
                Some(Value::Function(_)) => true,
                Some(Value::Native(n)) => n.role == Role::Method,
                _ => false,
            };
            if let (Some(function), true) = (found, is_method) {
                let own = match &object {
                    Value::Instance(i) => i.get(&name),
                    Value::Exception(e) => e.attribute(&name),
                    Value::Function(f) => f.attributes.borrow().as_ref().and_then(|d| d.get_str(&name)),
                    Value::Opaque(o) => o.attributes.borrow().as_ref().and_then(|d| d.get_str(&name)),
                    _ => None,
                };
                match own {
                    Some(value) => {
                        self.push(value);
                        self.push(Value::Null);
                    }
                    None => {
                        self.remember_method(instr, &object, &function);
                        self.push(function);
                        self.push(object);
                    }
                }
                return Ok(());
            }
        } else {
            self.remember_attribute(instr, &object, &name);
        }
        let flow = self.get_attribute(&object, &name)?;
        drop(object);
        match flow {
            Flow::Value(value) => {
                self.push(value);
                if instr.flag == 1 {
                    self.push(Value::Null);
                }
                Ok(())
            }
            flow if instr.flag == 1 => {
                // The result takes the lower of two places; the upper one stays NULL.
                let at = self.frame().sp;
                self.push(Value::Null);
                self.push(Value::Null);
                self.follow(flow, ReturnTo::Below(at))
            }
            flow => self.follow(flow, ReturnTo::Push),
        }
    }

    fn remember(&mut self, instr: Instr, cache: Cache) {
        self.frame().code.remember(instr.cache, cache);
    }

    fn remember_method(&mut self, instr: Instr, object: &Value, function: &Value) {
        let cache = match object {
            Value::Instance(i) => {
                let attributes = i.attributes.borrow();
                if !Instance::is_shaped(&attributes) {
                    return;
                }
                Cache::Method {
                    version: i.class().version(),
                    shape: attributes.shape.clone(),
                    function: function.clone(),
                }
            }
            Value::Exception(_) | Value::Function(_) | Value::Opaque(_) => return,
            other => Cache::BuiltinMethod { version: other.class().version(), function: function.clone() },
        };
        self.remember(instr, cache);
    }

    fn remember_attribute(&mut self, instr: Instr, object: &Value, name: &Rc<Str>) {
        match object {
            Value::Instance(i) => {
                let class = i.class();
                if class.lookup(&names().getattribute).is_some_and(|g| matches!(g, Value::Function(_))) {
                    return;
                }
                if let Some(found) = class.lookup(name) {
                    if let Some(member) = found.downcast::<crate::object::function::Member>() {
                        let slot = member.slot;
                        self.remember(instr, Cache::Slot { version: class.version(), slot });
                        return;
                    }
                    if super::lookup::is_data_descriptor(&found) {
                        return;
                    }
                }
                let attributes = i.attributes.borrow();
                if let (true, Some(place)) = (Instance::is_shaped(&attributes), attributes.shape.place(name)) {
                    let cache = Cache::Attribute { version: class.version(), shape: attributes.shape.clone(), place };
                    drop(attributes);
                    self.remember(instr, cache);
                }
            }
            Value::Module(m) => {
                if let Some(place) = m.dict.find_str(name) {
                    self.remember(instr, Cache::ModuleAttribute { version: m.dict.version(), place });
                }
            }
            _ => {}
        }
    }

    /// [value, object] → []
    pub(super) fn op_store_attr(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let f = self.frame();
        let object = f.pop();
        let value = f.pop();
        if let Value::Instance(i) = &object {
            let class = i.class();
            if keeps_attribute(&class, &name, &names().setattr) {
                let before = i.attributes.borrow().shape.clone();
                let old = i.set(&name, value);
                drop(old);
                let attributes = i.attributes.borrow();
                if let (true, Some(place)) = (Instance::is_shaped(&attributes), attributes.shape.place(&name)) {
                    let (version, shape) = (class.version(), attributes.shape.clone());
                    drop(attributes);
                    let cache = if Rc::ptr_eq(&before, &shape) {
                        Cache::Attribute { version, shape, place }
                    } else {
                        Cache::NewAttribute { version, before, shape }
                    };
                    self.remember(instr, cache);
                }
                return Ok(());
            }
        }
        let flow = self.set_attribute(&object, &name, value)?;
        self.follow(flow, ReturnTo::Discard)
    }

    pub(super) fn op_delete_attr(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let object = self.pop();
        if let Value::Instance(i) = &object
            && keeps_attribute(&i.class(), &name, &names().delattr)
            && let Some(gone) = i.remove(&name)
        {
            drop(gone);
            return Ok(());
        }
        let flow = self.set_attribute(&object, &name, Value::Null)?;
        self.follow(flow, ReturnTo::Discard)
    }

    /// [super, class, self]
    pub(super) fn op_load_super_attr(&mut self, instr: Instr) -> Result<()> {
        let name = self.name(instr.arg);
        let receiver = self.pop();
        let class = self.pop();
        let super_ = self.pop();
        let method = instr.flag & 1 == 1;
        let known = match (&super_, &class) {
            (Value::Class(s), Value::Class(after)) if Rc::ptr_eq(s, &types().super_) => {
                crate::types::super_::known_start(after, &receiver).map(|start| (after, start))
            }
            _ => None,
        };
        let flow = match known {
            Some((after, start)) => {
                if method
                    && let Some(found) = start.lookup_after(after, &name)
                    && (matches!(found, Value::Function(_))
                        || matches!(&found, Value::Native(n) if n.role == Role::Method))
                    && !matches!(&receiver, Value::Class(c) if Rc::ptr_eq(c, &start))
                {
                    self.push(found);
                    self.push(receiver);
                    return Ok(());
                }
                crate::types::super_::attribute(self, after, &receiver, &start, &name)?
            }
            None => Flow::task(async move {
                let object = ask::call(&super_, Args::two(class, receiver)).await?;
                ask::get_attribute(&object, &name).await
            })?,
        };
        if !method {
            return self.follow(flow, ReturnTo::Push);
        }
        match flow {
            Flow::Value(value) => {
                self.push(value);
                self.push(Value::Null);
                Ok(())
            }
            flow => {
                let at = self.frame().sp;
                self.push(Value::Null);
                self.push(Value::Null);
                self.follow(flow, ReturnTo::Below(at))
            }
        }
    }

    /// [container, key] → [value]
    pub(super) fn op_binary_subscr(&mut self) -> Result<()> {
        let f = self.frame();
        let quick = match (f.peek(2), f.peek(1).bare()) {
            (Value::List(list), Value::Int(i)) => {
                let items = list.items.borrow();
                let at = if *i < 0 { *i + items.len() as i64 } else { *i };
                usize::try_from(at).ok().and_then(|at| items.get(at).cloned())
            }
            (Value::Tuple(items), Value::Int(i)) => {
                let at = if *i < 0 { *i + items.len() as i64 } else { *i };
                usize::try_from(at).ok().and_then(|at| items.get(at).cloned())
            }
            (Value::Dict(dict), Value::Str(key)) => dict.get_str(key),
            (Value::Str(text), Value::Int(i)) if *i >= 0 && (*i as usize) < text.len_chars() => {
                Some(Value::Str(Str::from_char(text.char_at(*i as usize))))
            }
            _ => None,
        };
        if let Some(value) = quick {
            let key = f.pop();
            let container = f.pop();
            f.push(value);
            drop(key);
            drop(container);
            return Ok(());
        }
        let key = f.pop();
        let container = f.pop();
        let flow = self.get_item(&container, key)?;
        self.follow(flow, ReturnTo::Push)
    }

    /// `container[key]`.
    pub fn get_item(&mut self, container: &Value, key: Value) -> Result<Flow> {
        if let Value::Class(class) = container {
            return self.class_getitem(class, key);
        }
        match container.class().lookup(&names().getitem) {
            Some(method @ (Value::Function(_) | Value::Native(_))) => {
                Ok(Flow::Call(method, Args::two(container.clone(), key)))
            }
            Some(other) => {
                let container = container.clone();
                Flow::task(async move { ask::call_method(&other, &container, Args::one(key)).await })
            }
            None => Err(Raised::type_error(format!("'{}' object is not subscriptable", container.type_name()))),
        }
    }

    fn class_getitem(&mut self, class: &Rc<crate::object::Class>, key: Value) -> Result<Flow> {
        let object = Value::Class(class.clone());
        let meta = class.metaclass();
        if let Some(method) = meta.lookup(&names().getitem) {
            if let Value::Function(_) | Value::Native(_) = method {
                return Ok(Flow::Call(method, Args::two(object, key)));
            }
            return Flow::task(async move { ask::call_method(&method, &object, Args::one(key)).await });
        }
        if let Some(found) = class.lookup(&names().class_getitem) {
            return Ok(match self.bind_to_class(&found, class)? {
                Flow::Value(method) => Flow::Call(method, Args::one(key)),
                flow => Flow::Task(Box::pin(async move {
                    let method = ask::flow(flow).await?;
                    ask::call1(&method, key).await
                })),
            });
        }
        if Rc::ptr_eq(class, &types().type_) {
            return crate::types::generic_alias::make(Value::Class(class.clone()), key).map(Flow::Value);
        }
        Err(Raised::type_error(format!("type '{}' is not subscriptable", class.name())))
    }

    pub(super) fn op_subscript(&mut self, instr: Instr) -> Result<()> {
        let f = self.frame();
        match instr.op {
            Op::StoreSubscr => {
                let key = f.pop();
                let container = f.pop();
                let value = f.pop();
                match (&container, key.bare()) {
                    (Value::List(list), Value::Int(i)) => {
                        let mut items = list.items_mut();
                        let at = if *i < 0 { *i + items.len() as i64 } else { *i };
                        if let Some(slot) = usize::try_from(at).ok().and_then(|at| items.get_mut(at)) {
                            let old = std::mem::replace(slot, value);
                            drop(items);
                            drop(old);
                            return Ok(());
                        }
                    }
                    (Value::Dict(dict), Value::Str(name)) => {
                        let old = dict.set_str(name, value);
                        drop(old);
                        return Ok(());
                    }
                    _ => {}
                }
                match self.call_special(&container, &names().setitem, Args::two(key, value), ReturnTo::Discard) {
                    Some(done) => done,
                    None => Err(Raised::type_error(format!(
                        "'{}' object does not support item assignment",
                        container.type_name()
                    ))),
                }
            }
            Op::DeleteSubscr => {
                let key = f.pop();
                let container = f.pop();
                let at_index = key.is_int() || crate::types::arguments::has_index(&key);
                match self.call_special(&container, &names().delitem, Args::one(key), ReturnTo::Discard) {
                    Some(done) => done,
                    None => {
                        let sequence = match container.payload() {
                            Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) | Value::Set(_) => true,
                            _ => matches!(container, Value::Instance(_)) && container.class().heap,
                        };
                        let verb = if sequence && at_index { "doesn't" } else { "does not" };
                        Err(Raised::type_error(format!(
                            "'{}' object {verb} support item deletion",
                            container.type_name()
                        )))
                    }
                }
            }
            Op::BuildSlice => {
                let step = if instr.arg == 3 { f.pop() } else { Value::None };
                let stop = f.pop();
                let start = f.pop();
                f.push(Value::Slice(Slice::new(start, stop, step)));
                Ok(())
            }
            Op::BinarySlice => {
                let stop = f.pop();
                let start = f.pop();
                let container = f.pop();
                if let Some(part) = slice_quick(&container, &start, &stop) {
                    f.push(part);
                    return Ok(());
                }
                let key = Value::Slice(Slice::passing(start, stop));
                let flow = self.get_item(&container, key)?;
                self.follow(flow, ReturnTo::Push)
            }
            _ => {
                let stop = f.pop();
                let start = f.pop();
                let container = f.pop();
                let value = f.pop();
                let key = Value::Slice(Slice::passing(start, stop));
                match self.call_special(&container, &names().setitem, Args::two(key, value), ReturnTo::Discard) {
                    Some(done) => done,
                    None => Err(Raised::type_error(format!(
                        "'{}' object does not support item assignment",
                        container.type_name()
                    ))),
                }
            }
        }
    }

    /// A method found in a class, called for an object.
    pub(super) fn call_special(
        &mut self,
        object: &Value,
        name: &Rc<Str>,
        mut args: Args,
        return_to: ReturnTo,
    ) -> Option<Result<()>> {
        let found = object.class().lookup(name)?;
        Some(match &found {
            Value::Function(_) => {
                args.pos.insert(0, object.clone());
                self.call_value(found, args, return_to)
            }
            Value::Native(n) if n.role == Role::Method => {
                args.pos.insert(0, object.clone());
                self.call_value(found, args, return_to)
            }
            _ => match self.bind_attribute(&found, object, &object.class()) {
                Ok(Flow::Value(bound)) => self.call_value(bound, args, return_to),
                Ok(flow) => self.push_task(
                    Box::pin(async move {
                        let bound = ask::flow(flow).await?;
                        ask::call(&bound, args).await
                    }),
                    return_to,
                ),
                Err(raised) => Err(raised),
            },
        })
    }
}

/// Whether an attribute of that name is the instance's own matter: `hook` is the method that a class may decide it by.
fn keeps_attribute(class: &crate::object::Class, name: &Rc<Str>, hook: &Rc<Str>) -> bool {
    class.has_dict
        && !Rc::ptr_eq(name, &names().dict)
        && class.lookup(name).is_none_or(|found| sets_nothing(&found))
        && class.lookup(hook).is_none_or(|hook| super::construct::is_object_method(&hook))
}

/// Whether a value that was found in a class leaves attributes of that name to the instance.
fn sets_nothing(found: &Value) -> bool {
    matches!(
        found.bare(),
        Value::None | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Str(_) | Value::Tuple(_)
    )
}

/// `container[start:stop]` of a str, list or tuple with plain bounds.
fn slice_quick(container: &Value, start: &Value, stop: &Value) -> Option<Value> {
    let length = match container {
        Value::Str(text) => text.len_chars(),
        Value::List(list) => list.len(),
        Value::Tuple(items) => items.len(),
        _ => return None,
    };
    let (from, to) = (bound(start, 0, length)?, bound(stop, length, length)?);
    let whole = from == 0 && to == length;
    let to = to.max(from);
    Some(match container {
        Value::Str(_) | Value::Tuple(_) if whole => container.clone(),
        Value::Str(text) => Value::Str(text.slice(from, to)),
        Value::List(list) => Value::list(list.items.borrow()[from..to].to_vec()),
        Value::Tuple(items) => Value::tuple(items[from..to].to_vec()),
        _ => return None,
    })
}

/// A bound of a slice as a place within `length`; None where it is no plain int.
fn bound(value: &Value, absent: usize, length: usize) -> Option<usize> {
    match value.bare() {
        Value::None => Some(absent),
        Value::Int(i) if *i < 0 => Some(length.saturating_sub(usize::try_from(i.unsigned_abs()).unwrap_or(usize::MAX))),
        Value::Int(i) => Some(usize::try_from(*i).unwrap_or(usize::MAX).min(length)),
        _ => None,
    }
}
