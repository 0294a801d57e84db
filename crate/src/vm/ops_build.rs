//! Building containers, strings and functions; unpacking.

use std::cell::RefCell;
use std::rc::Rc;

use super::ask;
use super::call::callable_name;
use super::machine::Machine;
use crate::code::object::Instr;
use crate::code::opcode::Op;
use crate::memory::account;
use crate::object::frame::ReturnTo;
use crate::object::{Dict, Function, List, Raised, Result, Set, Value, names, types};
use crate::types::list::{slots_extended, slots_from};

impl Machine {
    pub(super) fn op_build(&mut self, instr: Instr) -> Result<()> {
        let count = instr.arg as usize;
        match instr.op {
            Op::BuildTuple => {
                let items = self.pop_many(count);
                self.push(Value::tuple(items));
            }
            Op::BuildList => {
                let items = self.pop_many(count);
                self.push(Value::list(items));
            }
            Op::BuildSet => {
                let items = self.pop_many(count);
                let set = Set::new(false);
                return self.fill_set(set.clone(), items, Value::Set(set), ReturnTo::Push);
            }
            Op::BuildMap | Op::BuildConstKeyMap => {
                let pairs = if instr.op == Op::BuildMap {
                    let mut flat = self.pop_many(count * 2).into_iter();
                    let mut pairs = Vec::with_capacity(count);
                    while let (Some(k), Some(v)) = (flat.next(), flat.next()) {
                        pairs.push((k, v));
                    }
                    pairs
                } else {
                    let keys = self.pop();
                    let values = self.pop_many(count);
                    let keys = keys.as_tuple().map_or(Vec::new(), |t| t.to_vec());
                    keys.into_iter().zip(values).collect()
                };
                let dict = Dict::new().shared();
                return self.fill_dict(dict.clone(), pairs, Value::Dict(dict), ReturnTo::Push);
            }
            Op::BuildString => {
                let parts = self.pop_many(count);
                let mut text =
                    String::with_capacity(parts.iter().filter_map(|p| p.as_str()).map(|s| s.as_str().len()).sum());
                for part in &parts {
                    if let Value::Str(s) = part {
                        text.push_str(s.as_str());
                    }
                }
                self.push(Value::string(text));
            }
            Op::SetAdd => {
                let item = self.pop();
                let Value::Set(set) = self.frame().peek(count).clone() else { return Ok(()) };
                return self.fill_set(set, vec![item], Value::None, ReturnTo::Discard);
            }
            Op::MapAdd => {
                let value = self.pop();
                let key = self.pop();
                let Value::Dict(dict) = self.frame().peek(count).clone() else { return Ok(()) };
                return self.fill_dict(dict, vec![(key, value)], Value::None, ReturnTo::Discard);
            }
            Op::ListExtend => {
                let iterable = self.pop();
                let Value::List(list) = self.frame().peek(count).clone() else { return Ok(()) };
                return self.extend(list, iterable);
            }
            Op::SetUpdate => {
                let iterable = self.pop();
                let Value::Set(set) = self.frame().peek(count).clone() else { return Ok(()) };
                return self.push_task(
                    Box::pin(async move {
                        if let Value::Set(other) = &iterable
                            && set.table_mut().merge_into_empty(&other.table.borrow())
                        {
                            return Ok(Value::None);
                        }
                        for item in ask::drain(&ask::iter(&iterable).await?).await? {
                            ask::set_add(&set, item).await?;
                        }
                        Ok(Value::None)
                    }),
                    ReturnTo::Discard,
                );
            }
            Op::DictUpdate => {
                let mapping = self.pop();
                let Value::Dict(dict) = self.frame().peek(count).clone() else { return Ok(()) };
                return self.push_task(
                    Box::pin(async move {
                        let Some(pairs) = mapping_pairs(&mapping).await? else {
                            return Err(Raised::type_error(format!(
                                "'{}' object is not a mapping",
                                mapping.type_name()
                            )));
                        };
                        for (key, value) in pairs {
                            ask::dict_set(&dict, key, value).await?;
                        }
                        Ok(Value::None)
                    }),
                    ReturnTo::Discard,
                );
            }
            Op::DictMerge => {
                let mapping = self.pop();
                let callable = self.frame().peek(count + 3).clone();
                let Value::Dict(dict) = self.frame().peek(count).clone() else { return Ok(()) };
                if let Value::Dict(more) = &mapping
                    && more.is_empty()
                {
                    return Ok(());
                }
                return self.push_task(Box::pin(merge_keywords(dict, mapping, callable)), ReturnTo::Discard);
            }
            Op::UnpackSequence => return self.unpack(count),
            Op::UnpackEx => return self.unpack_ex(count & 0xff, count >> 8),
            Op::ConvertValue => return self.convert(instr.arg),
            Op::FormatSimple => {
                let value = self.pop();
                if let Value::Str(_) = value {
                    self.push(value);
                    return Ok(());
                }
                if let (Value::Int(number), false) = (&value, account::is_open()) {
                    let mut buffer = itoa::Buffer::new();
                    let text = crate::object::Str::new(buffer.format(*number));
                    self.push(Value::Str(text));
                    return Ok(());
                }
                if let (Value::Int(_) | Value::Float(_), Some(text)) =
                    (value.bare(), crate::ops::repr::repr_quick(&value))
                {
                    self.push(Value::Str(crate::object::Str::own(text)));
                    return Ok(());
                }
                return self
                    .push_task(Box::pin(async move { ask::format(&value, "").await.map(Value::Str) }), ReturnTo::Push);
            }
            Op::FormatWithSpec => {
                let spec = self.pop();
                let value = self.pop();
                if let Value::Str(spec) = &spec
                    && let Some(text) = crate::types::format_spec::format_value_quick(&value, spec.as_str())
                {
                    self.push(Value::Str(crate::object::Str::own(text?)));
                    return Ok(());
                }
                return self.push_task(
                    Box::pin(async move {
                        let text = spec.as_str().map_or(String::new(), |s| s.as_str().to_string());
                        ask::format(&value, &text).await.map(Value::Str)
                    }),
                    ReturnTo::Push,
                );
            }
            Op::MakeFunction => self.make_function(),
            Op::SetFunctionAttribute => self.set_function_attribute(instr.arg),
            _ => {}
        }
        Ok(())
    }

    pub(super) fn pop_many(&mut self, count: usize) -> Vec<Value> {
        let f = self.frame();
        let first = f.sp - count;
        let items = f.slots[first..f.sp].iter_mut().map(Value::take).collect();
        f.sp = first;
        items
    }

    fn fill_set(&mut self, set: Rc<Set>, items: Vec<Value>, result: Value, return_to: ReturnTo) -> Result<()> {
        let mut items = items.into_iter();
        for item in items.by_ref() {
            if let Err(item) = super::protocols_container::set_add_quick(&set, item)? {
                let rest: Vec<Value> = std::iter::once(item).chain(items).collect();
                return self.push_task(
                    Box::pin(async move {
                        for item in rest {
                            ask::set_add(&set, item).await?;
                        }
                        Ok(result)
                    }),
                    return_to,
                );
            }
        }
        self.deliver(return_to, result)
    }

    fn fill_dict(
        &mut self,
        dict: Rc<Dict>,
        pairs: Vec<(Value, Value)>,
        result: Value,
        return_to: ReturnTo,
    ) -> Result<()> {
        let mut pairs = pairs.into_iter();
        for (key, value) in pairs.by_ref() {
            if let Err(pair) = super::protocols_container::dict_set_quick(&dict, key, value)? {
                let rest: Vec<_> = std::iter::once(pair).chain(pairs).collect();
                return self.push_task(
                    Box::pin(async move {
                        for (key, value) in rest {
                            ask::dict_set(&dict, key, value).await?;
                        }
                        Ok(result)
                    }),
                    return_to,
                );
            }
        }
        self.deliver(return_to, result)
    }

    fn extend(&mut self, list: Rc<List>, iterable: Value) -> Result<()> {
        let quick = match &iterable {
            Value::Tuple(t) => Some(t.to_vec()),
            Value::List(l) => Some(l.to_vec()),
            _ => None,
        };
        if let Some(items) = quick {
            let slots = slots_extended(list.slots(), list.len(), &iterable, items.len());
            list.extend(slots, |all| all.extend(items));
            return Ok(());
        }
        if iterable.class().lookup(&names().iter).is_none() && iterable.class().lookup(&names().getitem).is_none() {
            return Err(Raised::type_error(format!("Value after * must be an iterable, not {}", iterable.type_name())));
        }
        self.push_task(
            Box::pin(async move {
                let items = ask::collect(&iterable).await?;
                let slots = slots_extended(list.slots(), list.len(), &iterable, items.len());
                list.extend(slots, |all| all.extend(items));
                Ok(Value::None)
            }),
            ReturnTo::Discard,
        )
    }

    fn unpack(&mut self, count: usize) -> Result<()> {
        let value = self.pop();
        let quick = match &value {
            Value::Tuple(t) => Some(t.to_vec()),
            Value::List(l) => Some(l.to_vec()),
            _ => None,
        };
        if let Some(items) = quick {
            return match items.len() {
                n if n < count => {
                    Err(Raised::value_error(format!("not enough values to unpack (expected {count}, got {n})")))
                }
                n if n > count => Err(Raised::value_error(format!("too many values to unpack (expected {count})"))),
                _ => {
                    for item in items.into_iter().rev() {
                        self.push(item);
                    }
                    Ok(())
                }
            };
        }
        self.push_task(
            Box::pin(async move {
                let iterator = iter_to_unpack(&value).await?;
                let mut items = Vec::with_capacity(count);
                while items.len() < count {
                    match ask::next(&iterator).await? {
                        Some(item) => items.push(item),
                        None => {
                            return Err(Raised::value_error(format!(
                                "not enough values to unpack (expected {count}, got {})",
                                items.len()
                            )));
                        }
                    }
                }
                if ask::next(&iterator).await?.is_some() {
                    return Err(Raised::value_error(format!("too many values to unpack (expected {count})")));
                }
                Ok(Value::tuple(items))
            }),
            ReturnTo::Spread,
        )
    }

    fn unpack_ex(&mut self, before: usize, after: usize) -> Result<()> {
        let value = self.pop();
        self.push_task(
            Box::pin(async move {
                let iterator = iter_to_unpack(&value).await?;
                let mut items = Vec::new();
                while let Some(item) = ask::next(&iterator).await? {
                    items.push(item);
                }
                if items.len() < before + after {
                    return Err(Raised::value_error(format!(
                        "not enough values to unpack (expected at least {}, got {})",
                        before + after,
                        items.len()
                    )));
                }
                let slots = slots_from(&value, items.len() - before);
                let tail = items.split_off(items.len() - after);
                let middle = items.split_off(before);
                items.push(Value::List(List::with_slots(middle, slots)));
                items.extend(tail);
                Ok(Value::tuple(items))
            }),
            ReturnTo::Spread,
        )
    }

    fn convert(&mut self, how: u32) -> Result<()> {
        let value = self.pop();
        if how == 1 && matches!(value, Value::Str(_)) {
            self.push(value);
            return Ok(());
        }
        self.push_task(
            Box::pin(async move {
                Ok(Value::Str(match how {
                    1 => ask::str(&value).await?,
                    2 => ask::repr(&value).await?,
                    _ => crate::object::Str::new(&crate::ops::repr::to_ascii(ask::repr(&value).await?.as_str())),
                }))
            }),
            ReturnTo::Push,
        )
    }

    fn make_function(&mut self) {
        let f = self.frame();
        let Value::Code(code) = f.pop() else { return };
        let globals = f.globals.clone();
        let doc = code.constants.first().filter(|c| matches!(c, Value::Str(_))).cloned().unwrap_or(Value::None);
        let module = globals.get_str(&names().name).unwrap_or(Value::None);
        let function = Function {
            name: RefCell::new(code.name()),
            qualname: RefCell::new(Value::interned(&code.code.qualname)),
            globals,
            closure: None,
            defaults: RefCell::default(),
            kwdefaults: RefCell::default(),
            annotations: RefCell::default(),
            doc: RefCell::new(doc),
            module: RefCell::new(module),
            type_params: RefCell::default(),
            attributes: RefCell::default(),
            _charge: Function::charge(),
            code: RefCell::new(code),
        };
        f.push(Value::Function(Rc::new(function)));
    }

    fn set_function_attribute(&mut self, which: u32) {
        let f = self.frame();
        let function = f.pop();
        let attribute = f.pop();
        if let Value::Function(mut function) = function {
            match (which, &attribute) {
                (1, Value::Tuple(defaults)) => *function.defaults.borrow_mut() = Some(defaults.clone()),
                (2, Value::Dict(defaults)) => *function.kwdefaults.borrow_mut() = Some(defaults.clone()),
                (4, Value::Tuple(pairs)) => {
                    let dict = Dict::new();
                    for pair in pairs.chunks_exact(2) {
                        dict.set_quick(pair[0].clone(), pair[1].clone());
                    }
                    *function.annotations.borrow_mut() = Value::dict(dict);
                }
                (4, _) => *function.annotations.borrow_mut() = attribute,
                (8, Value::Tuple(cells)) => {
                    // The function was just made: nobody else refers to it.
                    if let Some(own) = Rc::get_mut(&mut function) {
                        own.closure = Some(cells.clone());
                    }
                }
                _ => {}
            }
            f.push(Value::Function(function));
        }
    }
}

async fn iter_to_unpack(value: &Value) -> Result {
    match ask::iter(value).await {
        Err(raised) if raised.is_a(&types().type_error) && value.class().lookup(&names().iter).is_none() => {
            Err(Raised::type_error(format!("cannot unpack non-iterable {} object", value.type_name())))
        }
        other => other,
    }
}

/// Keys and values of a mapping (`keys()` and `[]`); None if it is none.
pub async fn mapping_pairs(mapping: &Value) -> Result<Option<Vec<(Value, Value)>>> {
    if let Value::Dict(dict) = mapping {
        return Ok(Some(dict.pairs()));
    }
    let Some(keys) = ask::find_attribute(mapping, &names().keys).await? else { return Ok(None) };
    let keys = ask::call(&keys, crate::object::Args::none()).await?;
    let mut pairs = Vec::new();
    for key in ask::collect(&keys).await? {
        let value = ask::get_item(mapping, &key).await?;
        pairs.push((key, value));
    }
    Ok(Some(pairs))
}

async fn merge_keywords(dict: Rc<Dict>, mapping: Value, callable: Value) -> Result {
    let Some(pairs) = mapping_pairs(&mapping).await? else {
        let name = callable_name(&callable);
        return Err(Raised::type_error(format!(
            "{name} argument after ** must be a mapping, not {}",
            mapping.type_name()
        )));
    };
    for (key, value) in pairs {
        // A key that is no string is the call's to refuse.
        if ask::dict_get(&dict, &key).await?.is_some() {
            let (name, key) = (callable_name(&callable), ask::str(&key).await?);
            let message = format!("{name} got multiple values for keyword argument '{}'", key.as_str());
            return Err(Raised::type_error(message));
        }
        ask::dict_set(&dict, key, value).await?;
    }
    Ok(Value::None)
}
