//! Classes: name, bases, method resolution order, namespace, and what the engine caches about them.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::dict::Dict;
use super::instance::Shape;
use super::names::names;
use super::native::Step;
use super::str::Str;
use super::tracked::Place;
use super::value::Value;
use crate::memory::account::{self, Charge, Kind};
use crate::memory::block;

/// Which builtin data an instance carries; decides `payload`, and which bases can be combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Nothing but attributes.
    Object,
    Type,
    Exception,
    /// A builtin value of the type with this name stands in `Instance::payload`.
    Payload(&'static str),
    /// A builtin type whose instances are never `Instance` (function, generator, module …).
    Fixed(&'static str),
}

/// A method resolution order that does not exist ("Cannot create a consistent ...").
pub struct Inconsistent(pub Vec<Rc<str>>);

pub struct Class {
    name: RefCell<Rc<str>>,
    pub qualname: RefCell<Value>,
    pub bases: RefCell<Vec<Rc<Class>>>,
    /// This class first, `object` last.
    pub mro: RefCell<Vec<Rc<Class>>>,
    pub dict: Rc<Dict>,
    metaclass: RefCell<Option<Rc<Class>>>,
    pub layout: Layout,
    /// Made by a class statement or `type()`: its attributes may be set.
    pub heap: bool,
    /// May be a base of another class.
    pub subclassable: bool,
    /// Whether instances have a `__dict__`.
    pub has_dict: bool,
    /// Slots (`__slots__`) of an instance, inherited ones included.
    pub slot_count: usize,
    /// Shape of an instance without attributes.
    pub root_shape: Rc<Shape>,
    version: Cell<u32>,
    step: OnceCell<Option<Step>>,
    /// Whether a class in the order defines `__del__`.
    pub has_del: Cell<bool>,
    pub subclasses: RefCell<Vec<Weak<Class>>>,
    /// Names still abstract (abc), see `__abstractmethods__`.
    pub is_abstract: Cell<bool>,
    /// Stands for a class that CPython has in C: messages name it with its module, and it cannot be changed.
    pub is_sealed: Cell<bool>,
    /// Instances made so far, as far as that decides how much room the next one gets.
    pub made: Cell<u32>,
    /// Instances have room for weak references, though no `__dict__`.
    pub has_weak_slot: Cell<bool>,
    /// There may be weak references to instances.
    pub has_weak_references: Cell<bool>,
    /// Descriptors that it gets for `__dict__` and `__weakref__` of its instances.
    descriptors: usize,
    pub(super) place: Place,
    /// The dict in which CPython keeps the subclasses of a class of the program, and its table.
    known: RefCell<[Charge; 2]>,
    _charge: Charge,
    _tuples: [Charge; 2],
}

/// How many descriptors a class gets for what it adds to its instances, their `__dict__` and weak references.
fn descriptors(parts: &ClassParts, has_dict: bool) -> usize {
    let is_first = !parts.bases.iter().any(|base| base.heap && base.has_dict);
    match parts.layout {
        _ if !is_first || !has_dict => 0,
        // Exceptions have a dict anyway, and classes both.
        Layout::Exception => 1,
        Layout::Type => 0,
        _ => 2,
    }
}

thread_local! {
    static NEXT_VERSION: Cell<u32> = const { Cell::new(1) };
    static LOOKUPS: RefCell<Vec<CachedLookup>> = RefCell::new(vec![CachedLookup::default(); LOOKUP_CACHE]);
}

const LOOKUP_CACHE: usize = 1024;

#[derive(Clone, Default)]
struct CachedLookup {
    version: u32,
    name: Option<Rc<Str>>,
    found: Option<Value>,
}

fn new_version() -> u32 {
    let v = NEXT_VERSION.get();
    NEXT_VERSION.set(v.wrapping_add(1).max(1));
    v
}

/// What a new class is made of.
pub struct ClassParts {
    pub name: Rc<str>,
    pub bases: Vec<Rc<Class>>,
    pub dict: Rc<Dict>,
    pub metaclass: Option<Rc<Class>>,
    pub layout: Layout,
    pub heap: bool,
    pub subclassable: bool,
    pub has_dict: bool,
    /// Slots that this class adds.
    pub own_slots: usize,
}

impl Class {
    /// Makes a class with its C3 order.
    pub fn new(parts: ClassParts) -> std::result::Result<Rc<Class>, Inconsistent> {
        let order = linearize(&parts.bases)?;
        let inherited = parts.bases.iter().map(|b| b.slot_count).max().unwrap_or(0);
        let has_dict = parts.has_dict || parts.bases.iter().any(|b| b.has_dict);
        let slot_count = inherited + parts.own_slots;
        let named = !parts.heap
            && matches!(&*parts.name, "type" | "set" | "frozenset" | "module" | "deque" | "partial" | "array");
        let has_weak_references = named || parts.bases.iter().any(|base| base.has_weak_references.get());
        let has_weak_slot = Cell::new(parts.bases.iter().any(|base| base.has_weak_slot.get()));
        let shares_keys = has_dict && !matches!(parts.layout, Layout::Exception | Layout::Type);
        let descriptors = descriptors(&parts, has_dict);
        let _charge = Charge::of(Kind::TYPE, || block::class(shares_keys, descriptors, parts.own_slots));
        // Its bases and its order are tuples.
        let _tuples = [parts.bases.len(), order.len() + 1].map(|len| Charge::of(Kind::TUPLE, || block::tuple(len)));
        let class = Class {
            qualname: RefCell::new(Value::str(&parts.name)),
            name: RefCell::new(parts.name),
            bases: RefCell::new(parts.bases.clone()),
            mro: RefCell::new(Vec::new()),
            dict: parts.dict,
            metaclass: RefCell::new(parts.metaclass),
            layout: parts.layout,
            heap: parts.heap,
            subclassable: parts.subclassable,
            has_dict,
            slot_count,
            root_shape: Shape::root(slot_count),
            version: Cell::new(new_version()),
            step: OnceCell::new(),
            has_del: Cell::new(false),
            subclasses: RefCell::default(),
            is_abstract: Cell::new(false),
            is_sealed: Cell::new(false),
            made: Cell::new(0),
            has_weak_slot,
            has_weak_references: has_weak_references.into(),
            descriptors,
            place: Place::default(),
            known: Default::default(),
            _charge,
            _tuples,
        }
        .tracked();
        let mut mro = vec![class.clone()];
        mro.extend(order);
        *class.mro.borrow_mut() = mro;
        for base in &parts.bases {
            base.subclasses.borrow_mut().push(Rc::downgrade(&class));
            base.charge_subclasses();
        }
        class.refresh();
        Ok(class)
    }

    /// Names that CPython's namespace has beside its own: that of the deleted `__qualname__`, whose place stays, and of the descriptors.
    pub fn phantoms(&self) -> usize {
        1 + self.descriptors
    }

    fn charge_subclasses(&self) {
        // One that is not charged may have had subclasses before.
        if self._charge.is_on() && account::is_on() {
            let mut known = self.known.borrow_mut();
            let table = block::dict_table(block::dict_log2(self.subclasses.borrow().len()), true);
            if !known[0].is_on() {
                *known = [Charge::of(Kind::DICT, || block::DICT), Charge::of(Kind::DICT, || 0)];
            }
            known[1].replace(table);
        }
    }

    pub(super) fn visit(&self, seen: &mut dyn FnMut(&Value)) {
        for class in self.bases.borrow().iter().chain(self.mro.borrow().iter()).chain(self.metaclass.borrow().iter()) {
            seen(&Value::Class(class.clone()));
        }
        seen(&Value::Dict(self.dict.clone()));
    }

    /// Takes apart a class that nobody refers to any more.
    pub fn dissolve(&self) {
        drop((self.mro.take(), self.bases.take(), self.metaclass.take()));
        self.dict.clear();
    }

    /// Forgets what lookups found: it holds references.
    pub fn forget_lookups() {
        let forgotten =
            LOOKUPS.with_borrow_mut(|cache| std::mem::replace(cache, vec![CachedLookup::default(); LOOKUP_CACHE]));
        drop(forgotten);
    }

    pub fn name(&self) -> Rc<str> {
        self.name.borrow().clone()
    }

    pub fn set_name(&self, name: &str) {
        *self.name.borrow_mut() = name.into();
    }

    /// `type(cls)`.
    pub fn metaclass(&self) -> Rc<Class> {
        match &*self.metaclass.borrow() {
            Some(m) => m.clone(),
            None => super::types::types().type_.clone(),
        }
    }

    /// Changes whenever an attribute of the class or of a class in its order changes.
    #[inline(always)]
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    /// To be called after the namespace or the bases changed.
    pub fn modified(&self) {
        self.version.set(new_version());
        self.refresh();
        let subclasses: Vec<_> = self.subclasses.borrow().iter().filter_map(Weak::upgrade).collect();
        for sub in subclasses {
            sub.modified();
        }
    }

    fn refresh(&self) {
        let has_del = self.mro.borrow().iter().any(|c| c.heap && c.dict.find_str(&names().del).is_some());
        self.has_del.set(has_del);
    }

    /// `__next__` as the iterators of a builtin class have it; such a class never changes.
    #[inline]
    pub fn step(&self) -> Option<Step> {
        if self.heap {
            return None;
        }
        *self.step.get_or_init(|| match self.lookup(&names().next) {
            Some(Value::Native(native)) => native.as_step(),
            _ => None,
        })
    }

    /// Looks a name up along the method resolution order. `name` must be interned.
    pub fn lookup(&self, name: &Rc<Str>) -> Option<Value> {
        let version = self.version.get();
        let at = (version as usize).wrapping_mul(31) ^ (Rc::as_ptr(name) as usize >> 4);
        let at = at % LOOKUP_CACHE;
        let hit = LOOKUPS.with_borrow(|cache| {
            let c = &cache[at];
            (c.version == version && c.name.as_ref().is_some_and(|n| Rc::ptr_eq(n, name))).then(|| c.found.clone())
        });
        if let Some(found) = hit {
            return found;
        }
        let found = self.lookup_uncached(name);
        let entry = CachedLookup { version, name: Some(name.clone()), found: found.clone() };
        let old = LOOKUPS.with_borrow_mut(|cache| std::mem::replace(&mut cache[at], entry));
        drop(old);
        found
    }

    fn lookup_uncached(&self, name: &Rc<Str>) -> Option<Value> {
        self.mro.borrow().iter().find_map(|c| c.dict.get_str(name))
    }

    /// As [`Class::lookup`], with the class of the order that has the name.
    pub fn lookup_where(&self, name: &Rc<Str>) -> Option<(Rc<Class>, Value)> {
        self.mro.borrow().iter().find_map(|c| c.dict.get_str(name).map(|v| (c.clone(), v)))
    }

    /// Looks up behind `after` in the method resolution order (`super`).
    pub fn lookup_after(&self, after: &Rc<Class>, name: &Rc<Str>) -> Option<Value> {
        let mro = self.mro.borrow();
        let at = mro.iter().position(|c| Rc::ptr_eq(c, after))?;
        mro[at + 1..].iter().find_map(|c| c.dict.get_str(name))
    }

    /// Whether `self` is `other` or derives from it (by the method resolution order alone).
    pub fn is_subclass(self: &Rc<Class>, other: &Rc<Class>) -> bool {
        Rc::ptr_eq(self, other) || self.mro.borrow().iter().any(|c| Rc::ptr_eq(c, other))
    }

    /// Sets an attribute of the class itself and forgets what was cached.
    pub fn set(&self, name: &Rc<Str>, value: Value) {
        let old = self.dict.set_str(name, value);
        self.modified();
        drop(old);
    }

    /// Recomputes the orders of this class and its subclasses after an assignment to `__bases__`.
    pub fn set_bases(self: &Rc<Class>, bases: Vec<Rc<Class>>) -> std::result::Result<(), Inconsistent> {
        let mut mro = vec![self.clone()];
        mro.extend(linearize(&bases)?);
        for base in &bases {
            base.subclasses.borrow_mut().push(Rc::downgrade(self));
        }
        for base in self.bases.replace(bases) {
            let mut subclasses = base.subclasses.borrow_mut();
            if let Some(at) = subclasses.iter().position(|s| std::ptr::eq(s.as_ptr(), Rc::as_ptr(self))) {
                subclasses.remove(at);
            }
        }
        *self.mro.borrow_mut() = mro;
        self.reorder_subclasses()?;
        self.modified();
        Ok(())
    }

    fn reorder_subclasses(&self) -> std::result::Result<(), Inconsistent> {
        let subclasses: Vec<_> = self.subclasses.borrow().iter().filter_map(Weak::upgrade).collect();
        for sub in subclasses {
            let mut mro = vec![sub.clone()];
            mro.extend(linearize(&sub.bases.borrow())?);
            *sub.mro.borrow_mut() = mro;
            sub.reorder_subclasses()?;
        }
        Ok(())
    }

    /// The module named in the namespace, if it is a str.
    pub fn module(&self) -> Option<String> {
        match self.dict.get_str(&names().module) {
            Some(Value::Str(s)) => Some(s.as_str().to_string()),
            // Where the instances have a module each, their getter keeps that of the class.
            Some(Value::Native(getter)) => getter.module.as_ref().map(|s| s.as_str().to_string()),
            _ => None,
        }
    }

    pub fn qualified_name(&self) -> String {
        match &*self.qualname.borrow() {
            Value::Str(s) => s.as_str().to_string(),
            _ => self.name().to_string(),
        }
    }

    /// `module.qualname`, without the module for builtins: as `repr(cls)` shows it.
    pub fn full_name(&self) -> String {
        match self.module() {
            Some(m) if m != "builtins" => format!("{m}.{}", self.qualified_name()),
            _ => self.qualified_name(),
        }
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        super::trash::gone(self);
    }
}

/// C3 linearisation ("The Python 2.3 Method Resolution Order"), without the class itself.
fn linearize(bases: &[Rc<Class>]) -> std::result::Result<Vec<Rc<Class>>, Inconsistent> {
    let mut lists: Vec<Vec<Rc<Class>>> = bases.iter().map(|b| b.mro.borrow().clone()).collect();
    lists.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let candidate =
            lists.iter().map(|l| &l[0]).find(|head| !lists.iter().any(|l| l[1..].iter().any(|c| Rc::ptr_eq(c, head))));
        let Some(next) = candidate.cloned() else {
            let mut seen: Vec<Rc<str>> = Vec::new();
            for list in &lists {
                let name = list[0].name();
                if !seen.contains(&name) {
                    seen.push(name);
                }
            }
            return Err(Inconsistent(seen));
        };
        for list in &mut lists {
            if Rc::ptr_eq(&list[0], &next) {
                list.remove(0);
            }
        }
        order.push(next);
    }
}
