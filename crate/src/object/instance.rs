//! Instances of Python classes. Attributes stand in a vector whose layout is a shared shape; `__dict__` turns them
//! into a real dict, and then stays one.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::class::Class;
use super::dict::Dict;
use super::str::Str;
use super::tracked::Place;
use super::trash;
use super::value::Value;
use crate::memory::account::Charge;
use crate::memory::{block, size};

/// The order of attribute names that instances share. A tree: adding a name leads to the next shape.
pub struct Shape {
    /// Place of the first attribute: behind the values of `__slots__`.
    base: usize,
    /// Interned names, the `n`th stands at place `base + n`.
    names: Vec<Rc<Str>>,
    next: RefCell<Vec<(Rc<Str>, Rc<Shape>)>>,
    /// By place: the shape that lacks that name, where one was asked for.
    lacking: RefCell<Vec<(usize, Weak<Shape>)>>,
    /// The most attributes that an instance has had; one cell for the whole tree.
    most: Rc<Cell<usize>>,
}

impl Shape {
    pub(super) fn root(base: usize) -> Rc<Shape> {
        Rc::new(Shape {
            base,
            names: Vec::new(),
            next: RefCell::default(),
            lacking: RefCell::default(),
            most: Rc::default(),
        })
    }

    /// Place of an interned name in the values.
    pub fn place(&self, name: &Rc<Str>) -> Option<usize> {
        self.names.iter().position(|n| Rc::ptr_eq(n, name)).map(|at| self.base + at)
    }

    /// The most attributes that an instance of the class has had.
    pub fn most(&self) -> usize {
        self.most.get()
    }

    /// The shape with one more name.
    fn extended(&self, name: &Rc<Str>) -> Rc<Shape> {
        if let Some((_, shape)) = self.next.borrow().iter().find(|(n, _)| Rc::ptr_eq(n, name)) {
            return shape.clone();
        }
        let mut names = self.names.clone();
        names.push(name.clone());
        self.most.set(self.most.get().max(names.len()));
        let shape = Rc::new(Shape {
            base: self.base,
            names,
            next: RefCell::default(),
            lacking: RefCell::default(),
            most: self.most.clone(),
        });
        self.next.borrow_mut().push((name.clone(), shape.clone()));
        shape
    }
}

impl Shape {
    /// The shape without the name at this place of the values; `root` is that of no names.
    fn without(&self, place: usize, root: &Rc<Shape>) -> Rc<Shape> {
        let known = self.lacking.borrow().iter().find(|(at, _)| *at == place).and_then(|(_, shape)| shape.upgrade());
        if let Some(shape) = known {
            return shape;
        }
        let left = self.names.iter().enumerate().filter(|(n, _)| self.base + n != place);
        let shape = left.fold(root.clone(), |shape, (_, name)| shape.extended(name));
        let mut lacking = self.lacking.borrow_mut();
        lacking.retain(|(at, _)| *at != place);
        lacking.push((place, Rc::downgrade(&shape)));
        shape
    }
}

/// Attributes beyond this number go to a dict.
const MAX_SHAPED: usize = 64;

/// Where an instance keeps its attributes.
pub struct Attributes {
    pub shape: Rc<Shape>,
    /// `__slots__` first (Null when unset), then the shape's attributes; with a dict only the slots.
    pub values: Vec<Value>,
    dict: Option<Rc<Dict>>,
}

pub struct Instance {
    class: RefCell<Rc<Class>>,
    pub attributes: RefCell<Attributes>,
    /// The builtin value of an instance of a subclass of a builtin; `Null` else.
    pub payload: Value,
    /// `__del__` has run: it runs once.
    finalized: Cell<bool>,
    pub(super) place: Place,
    charge: Charge,
}

impl Instance {
    pub fn new(class: Rc<Class>, payload: Value) -> Rc<Instance> {
        let shape = class.root_shape.clone();
        // Room for as many attributes as an instance has had.
        let mut values = Vec::with_capacity(class.slot_count + shape.most());
        values.resize(class.slot_count, Value::Null);
        let charge = Charge::named(|| (class.name(), block::instance(&class, &payload)));
        if charge.is_on()
            && let Value::Dict(dict) = &payload
            && size::is_ordered(&class)
        {
            dict.link();
        }
        // A number is no object beside it.
        let payload = if let Value::Number(number) = &payload { number.value.clone() } else { payload };
        Instance {
            class: RefCell::new(class),
            attributes: RefCell::new(Attributes { shape, values, dict: None }),
            payload,
            finalized: Cell::new(false),
            place: Place::default(),
            charge,
        }
        .tracked()
    }

    pub(super) fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        seen(&Value::Class(self.class()));
        seen(&self.payload);
        let attributes = self.attributes.borrow();
        attributes.values.iter().for_each(&mut *seen);
        if let Some(dict) = &attributes.dict {
            seen(&Value::Dict(dict.clone()));
        }
    }

    /// Whether `__del__` is still to run.
    pub fn wants_finalizer(&self) -> bool {
        self.with_class(|c| c.has_del.get()) && !self.finalized.get()
    }

    /// `__del__` runs now.
    pub fn begin_finalizer(&self) {
        self.finalized.set(true);
    }

    /// Takes out all attributes.
    pub fn dissolve(&self) {
        let (shape, base) = self.with_class(|c| (c.root_shape.clone(), c.slot_count));
        let values = vec![Value::Null; base];
        drop(self.attributes.replace(Attributes { shape, values, dict: None }));
    }

    #[inline]
    pub fn class(&self) -> Rc<Class> {
        self.class.borrow().clone()
    }

    /// Runs `f` with the class, without counting a reference.
    #[inline]
    pub fn with_class<T>(&self, f: impl FnOnce(&Rc<Class>) -> T) -> T {
        f(&self.class.borrow())
    }

    /// Assignment to `__class__`: the attributes stay.
    pub fn set_class(&self, class: Rc<Class>) {
        self.dict();
        *self.class.borrow_mut() = class;
    }

    /// Version of the class.
    #[inline(always)]
    pub fn class_version(&self) -> u32 {
        // SAFETY: the class is only exchanged by `set_class`, which cannot run during this read.
        unsafe { (*self.class.as_ptr()).version() }
    }

    /// The attribute at a place that a cache remembers for this shape.
    #[inline(always)]
    pub fn cached_value(&self, shape: &Rc<Shape>, place: usize) -> Option<Value> {
        // SAFETY: nothing between the start of the read and the clone of the value can reach the attributes.
        let attributes = unsafe { &*self.attributes.as_ptr() };
        if Rc::ptr_eq(&attributes.shape, shape) && attributes.dict.is_none() {
            attributes.values.get(place).cloned()
        } else {
            None
        }
    }

    /// Exchanges the attribute at a place that a cache remembers for this shape with `value`; false if the shape is another.
    #[inline(always)]
    pub fn store_cached(&self, shape: &Rc<Shape>, place: usize, value: &mut Value) -> bool {
        // SAFETY: as in `cached_value`; swapping two values drops nothing.
        let attributes = unsafe { &mut *self.attributes.as_ptr() };
        if !Rc::ptr_eq(&attributes.shape, shape) || attributes.dict.is_some() {
            return false;
        }
        match attributes.values.get_mut(place) {
            Some(slot) => {
                std::mem::swap(slot, value);
                true
            }
            None => false,
        }
    }

    /// Adds the attribute by which `shape` is longer than `before`; false if the shape is another.
    #[inline]
    pub fn add_cached(&self, before: &Rc<Shape>, shape: &Rc<Shape>, value: &mut Value) -> bool {
        let mut attributes = self.attributes.borrow_mut();
        if !Rc::ptr_eq(&attributes.shape, before) || attributes.dict.is_some() || self.charge.is_on() {
            return false;
        }
        attributes.shape = shape.clone();
        attributes.values.push(value.take());
        true
    }

    /// Whether the attributes are those of this shape.
    #[inline(always)]
    pub fn has_shape(&self, shape: &Rc<Shape>) -> bool {
        // SAFETY: as in `cached_value`.
        let attributes = unsafe { &*self.attributes.as_ptr() };
        Rc::ptr_eq(&attributes.shape, shape) && attributes.dict.is_none()
    }

    /// An attribute of the instance itself. `name` must be interned.
    pub fn get(&self, name: &Rc<Str>) -> Option<Value> {
        let attributes = self.attributes.borrow();
        match &attributes.dict {
            Some(dict) => dict.get_str(name),
            None => attributes.shape.place(name).map(|at| attributes.values[at].clone()),
        }
    }

    /// Sets an attribute; the old value is handed back to be dropped by the caller.
    pub fn set(&self, name: &Rc<Str>, value: Value) -> Value {
        let mut attributes = self.attributes.borrow_mut();
        if let Some(dict) = &attributes.dict {
            return dict.set_str(name, value);
        }
        match attributes.shape.place(name) {
            Some(at) => std::mem::replace(&mut attributes.values[at], value),
            None if attributes.shape.names.len() >= MAX_SHAPED => {
                drop(attributes);
                self.dict().set_str(name, value)
            }
            None => {
                if attributes.shape.names.is_empty() && self.charge.is_on() {
                    self.charge_dict();
                }
                attributes.shape = attributes.shape.extended(name);
                attributes.values.push(value);
                Value::Null
            }
        }
    }

    /// The first attribute: where CPython keeps none inside the instance it makes a dict for them.
    #[cold]
    fn charge_dict(&self) {
        if !self.payload.is_null() || self.with_class(|c| c.slot_count > 0) {
            self.charge.resize(self.charge.bytes() as usize + block::DICT + block::inline_values(30));
        }
    }

    /// Removes an attribute.
    pub fn remove(&self, name: &Rc<Str>) -> Option<Value> {
        let at = {
            let attributes = self.attributes.borrow();
            if let Some(dict) = &attributes.dict {
                return dict.remove_str(name);
            }
            attributes.shape.place(name)?
        };
        let mut attributes = self.attributes.borrow_mut();
        let gone = attributes.values.remove(at);
        let left = self.with_class(|class| attributes.shape.without(at, &class.root_shape));
        attributes.shape = left;
        Some(gone)
    }

    /// `__dict__`: from now on the attributes live there.
    pub fn dict(&self) -> Rc<Dict> {
        let mut attributes = self.attributes.borrow_mut();
        if let Some(dict) = &attributes.dict {
            return dict.clone();
        }
        let dict = Dict::over_instance();
        let base = attributes.shape.base;
        let names = attributes.shape.names.clone();
        let moved = attributes.values.split_off(base);
        for (name, value) in names.iter().zip(moved) {
            dict.set_str(name, value);
        }
        attributes.shape = self.class.borrow().root_shape.clone();
        attributes.dict = Some(dict.clone());
        dict
    }

    /// Assignment to `__dict__`.
    pub fn set_dict(&self, dict: Rc<Dict>) {
        self.dict();
        self.attributes.borrow_mut().dict = Some(dict);
    }

    /// Names and values in order, without turning them into a dict.
    pub fn pairs(&self) -> Vec<(Rc<Str>, Value)> {
        let attributes = self.attributes.borrow();
        match &attributes.dict {
            Some(dict) => dict.pairs().into_iter().filter_map(|(k, v)| k.as_str().map(|s| (s.clone(), v))).collect(),
            None => {
                let values = &attributes.values[attributes.shape.base..];
                attributes.shape.names.iter().cloned().zip(values.iter().cloned()).collect()
            }
        }
    }

    /// Value of slot number `at` (`__slots__`); Null when unset.
    pub fn slot(&self, at: usize) -> Value {
        self.attributes.borrow().values.get(at).cloned().unwrap_or_default()
    }

    pub fn set_slot(&self, at: usize, value: Value) -> Value {
        match self.attributes.borrow_mut().values.get_mut(at) {
            Some(slot) => std::mem::replace(slot, value),
            None => Value::Null,
        }
    }

    /// Whether the attributes are still shaped (inline caches only serve those).
    #[inline(always)]
    pub fn is_shaped(attributes: &Attributes) -> bool {
        attributes.dict.is_none()
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        let wants_finalizer = self.wants_finalizer();
        let attributes = self.attributes.get_mut();
        let values = std::mem::take(&mut attributes.values);
        let payload = self.payload.take();
        let class = self.class.get_mut();
        if wants_finalizer {
            let revived = Instance {
                class: RefCell::new(class.clone()),
                attributes: RefCell::new(Attributes {
                    shape: attributes.shape.clone(),
                    values,
                    dict: attributes.dict.take(),
                }),
                payload,
                finalized: Cell::new(true),
                place: Place::default(),
                charge: self.charge.take(),
            };
            let revived = revived.tracked();
            self.place.hand_on(&revived.place);
            trash::finalize_later(Value::Instance(revived));
            trash::gone(self);
            return;
        }
        trash::gone(self);
        if !values.is_empty() {
            trash::discard(values);
        }
        trash::discard_one(payload);
    }
}
