//! Objects that only refer to each other: found by comparing the references that exist to each object with those that the
//! objects seen hold themselves.

use hashbrown::HashMap;

use crate::object::code::CodeObject;
use crate::object::tracked;
use crate::object::visit::visit;
use crate::object::{Class, Value};

/// The objects of a part of the heap, in order, and how many of the references to each come from among them.
struct Graph {
    objects: Vec<Value>,
    inside: Vec<usize>,
    places: HashMap<usize, usize>,
}

impl Graph {
    /// The graph of these objects; with `all`, of everything that can be reached from them.
    fn of(seeds: Vec<Value>, all: bool) -> Graph {
        let mut graph = Graph { objects: Vec::new(), inside: Vec::new(), places: HashMap::new() };
        for object in seeds {
            graph.enter(object);
        }
        let mut at = 0;
        while let Some(object) = graph.objects.get(at).cloned() {
            visit(&object, &mut |child| {
                let known = child.address().and_then(|address| graph.places.get(&address).copied());
                match known {
                    Some(place) => graph.inside[place] += 1,
                    None if all && holds_others(child) => {
                        graph.enter(child.clone());
                        if let Some(count) = graph.inside.last_mut() {
                            *count += 1;
                        }
                    }
                    None => {}
                }
            });
            at += 1;
        }
        graph
    }

    fn enter(&mut self, object: Value) {
        if let Some(address) = object.address() {
            self.places.insert(address, self.objects.len());
            self.objects.push(object);
            self.inside.push(0);
        }
    }

    /// The objects that nothing outside of the graph leads to.
    fn unreachable(mut self) -> Vec<Value> {
        // The graph itself holds one reference.
        let mut left: Vec<usize> = (0..self.objects.len())
            .filter(|&at| self.objects[at].ref_count() > self.inside[at] + 1 || is_builtin_class(&self.objects[at]))
            .collect();
        let mut reached = vec![false; self.objects.len()];
        left.iter().for_each(|&at| reached[at] = true);
        while let Some(at) = left.pop() {
            visit(&self.objects[at], &mut |child| {
                if let Some(&place) = child.address().and_then(|address| self.places.get(&address))
                    && !std::mem::replace(&mut reached[place], true)
                {
                    left.push(place);
                }
            });
        }
        let mut reached = reached.into_iter();
        self.objects.retain(|_| !reached.next().unwrap_or(true));
        self.objects
    }
}

fn is_builtin_class(value: &Value) -> bool {
    matches!(value, Value::Class(class) if !class.heap)
}

/// Whether the object may refer to others.
fn holds_others(value: &Value) -> bool {
    match value {
        Value::Native(native) => !native.receiver.is_null() || native.owner.as_ref().is_some_and(|owner| owner.heap),
        Value::Class(class) => class.heap,
        Value::Str(_) | Value::Bytes(_) | Value::Long(_) | Value::Range(_) | Value::Code(_) => false,
        other => other.address().is_some(),
    }
}

/// All objects that nothing outside of them leads to, the oldest first.
pub fn find() -> Vec<Value> {
    Class::forget_lookups();
    CodeObject::forget_caches();
    Graph::of(tracked::all(), true).unreachable()
}

/// Those of these objects that are still there and that nothing outside of them leads to: finalisers may have let go of some and
/// made others reachable again.
pub fn still_unreachable(mut objects: Vec<Value>) -> Vec<Value> {
    let mut before = usize::MAX;
    while objects.len() < before {
        before = objects.len();
        objects.retain(|object| object.ref_count() > 1);
    }
    Graph::of(objects, false).unreachable()
}

/// Whether code of the program is to run before the object may go.
pub fn wants_finalizer(object: &Value) -> bool {
    match object {
        Value::Generator(g) => g.wants_finalizer(),
        Value::Instance(i) => i.wants_finalizer(),
        _ => false,
    }
}

/// Cuts the references between these objects, so that they go.
pub fn dissolve(objects: Vec<Value>) {
    for object in &objects {
        match object {
            Value::List(list) => drop(std::mem::take(&mut *list.items_mut())),
            Value::Dict(dict) => dict.clear(),
            Value::Cell(cell) => drop(cell.set(Value::Null)),
            Value::Class(class) => class.dissolve(),
            Value::Instance(instance) => instance.dissolve(),
            Value::Exception(e) => e.dissolve(),
            Value::Generator(g) => g.dissolve(),
            Value::Opaque(opaque) => opaque.dissolve(),
            _ => {}
        }
    }
}

/// How many of these objects CPython's collector would count: it does not follow what holds only simple values, and a class is
/// several objects to it.
pub fn counted(objects: &[Value]) -> usize {
    let weight = |object: &Value| match object {
        Value::Tuple(_) | Value::Dict(_) => {
            let mut found = false;
            visit(object, &mut |child| found |= holds_others(child));
            usize::from(found)
        }
        // With its order and its bases, and the descriptors of `__dict__` and `__weakref__`.
        Value::Class(class) => 3 + 2 * usize::from(class.has_dict),
        _ => 1,
    };
    objects.iter().map(weight).sum()
}
