//! What an object refers to.

use super::iterator::Steps;
use super::value::Value;

/// Calls `seen` with each value that the object holds a reference of its own to, once for each reference. Where an object shares its
/// references with another (frames of a traceback, the buffer of `tee`) they are left out: those then count as held from outside.
pub fn visit(value: &Value, seen: &mut dyn FnMut(&Value)) {
    match value {
        Value::Tuple(items) => items.iter().for_each(seen),
        Value::List(list) => list.items.borrow().iter().for_each(seen),
        Value::Dict(dict) => {
            for entry in dict.table.borrow().iter() {
                seen(&entry.key);
                seen(&entry.value);
            }
        }
        Value::Set(set) => set.table.borrow().items().for_each(|(_, item)| seen(item)),
        Value::Slice(slice) => [&slice.start, &slice.stop, &slice.step].into_iter().for_each(seen),
        Value::Cell(cell) => seen(&cell.value.borrow()),
        Value::Function(f) => {
            seen(&Value::Dict(f.globals.clone()));
            let tuples = [f.closure.clone(), f.defaults.borrow().clone()];
            tuples.into_iter().flatten().for_each(|t| seen(&Value::Tuple(t)));
            let dicts = [f.kwdefaults.borrow().clone(), f.attributes.borrow().clone()];
            dicts.into_iter().flatten().for_each(|d| seen(&Value::Dict(d)));
            seen(&f.annotations.borrow());
            seen(&f.type_params.borrow());
        }
        Value::Method(method) => {
            seen(&method.function);
            seen(&method.receiver);
        }
        Value::Native(native) => {
            seen(&native.receiver);
            if let Some(owner) = native.owner.as_ref().filter(|owner| owner.heap) {
                seen(&Value::Class(owner.clone()));
            }
        }
        Value::Class(class) => class.visit(seen),
        Value::Instance(instance) => instance.visit(seen),
        Value::Exception(e) => e.visit(seen),
        Value::Generator(g) => g.visit(seen),
        Value::Iter(iter) => match &*iter.steps.borrow() {
            Steps::List { list, .. } | Steps::ListReversed { list, .. } => seen(&Value::List(list.clone())),
            Steps::Tuple { tuple, .. } => seen(&Value::Tuple(tuple.clone())),
            Steps::Dict { dict, .. } | Steps::DictReversed { dict, .. } => seen(&Value::Dict(dict.clone())),
            Steps::Set { set, .. } => seen(&Value::Set(set.clone())),
            _ => {}
        },
        Value::Module(module) => seen(&Value::Dict(module.dict.clone())),
        Value::Opaque(opaque) => opaque.visit(seen),
        _ => {}
    }
}
