//! Classes of the modules in Rust: described by a static, made on first use and kept for the life of the thread.

use std::cell::RefCell;
use std::rc::Rc;

use hashbrown::HashMap;

use crate::object::class::{Class, ClassParts, Layout};
use crate::object::native::Def;
use crate::object::types::{Types, types};
use crate::object::{Dict, Value, names};

/// A class that another one derives from.
pub type Base = fn(&'static Types) -> &'static Rc<Class>;

/// What a class of a module is.
pub struct NativeClass {
    pub module: &'static str,
    pub name: &'static str,
    /// The classes that it derives from.
    pub bases: &'static [Base],
    pub layout: Layout,
    pub subclassable: bool,
    pub has_dict: bool,
    /// Values that instances of a derived class keep out of sight.
    pub slots: usize,
    pub tables: &'static [&'static [Def]],
}

impl NativeClass {
    /// A class of opaque objects that may be a base of Python classes.
    pub const fn new(module: &'static str, name: &'static str, tables: &'static [&'static [Def]]) -> NativeClass {
        NativeClass {
            module,
            name,
            bases: &[|t| &t.object],
            layout: Layout::Payload(name),
            subclassable: true,
            has_dict: false,
            slots: 0,
            tables,
        }
    }

    pub const fn with_dict(mut self) -> NativeClass {
        self.has_dict = true;
        self
    }

    pub const fn fixed(mut self) -> NativeClass {
        self.layout = Layout::Fixed(self.name);
        self.subclassable = false;
        self
    }

    pub const fn with_slots(mut self, slots: usize) -> NativeClass {
        self.slots = slots;
        self
    }

    pub const fn derived(mut self, bases: &'static [Base], layout: Layout) -> NativeClass {
        self.bases = bases;
        self.layout = layout;
        self
    }

    /// The class itself.
    pub fn get(&'static self) -> &'static Rc<Class> {
        thread_local! {
            static MADE: RefCell<HashMap<usize, &'static Rc<Class>>> = RefCell::default();
        }
        let key = std::ptr::from_ref(self) as usize;
        if let Some(class) = MADE.with_borrow(|made| made.get(&key).copied()) {
            return class;
        }
        let _pause = crate::memory::account::pause();
        let class: &'static Rc<Class> = Box::leak(Box::new(self.make()));
        MADE.with_borrow_mut(|made| made.insert(key, class));
        class
    }

    fn make(&self) -> Rc<Class> {
        let dict = Dict::new().shared();
        dict.set_str(&names().module, Value::interned(self.module));
        dict.set_str(&names().doc, Value::None);
        let parts = ClassParts {
            name: self.name.into(),
            bases: self.bases.iter().map(|base| base(types()).clone()).collect(),
            dict,
            metaclass: None,
            layout: self.layout,
            heap: false,
            subclassable: self.subclassable,
            has_dict: self.has_dict,
            own_slots: self.slots,
        };
        let class = match Class::new(parts) {
            Ok(class) => class,
            // The bases are single or unrelated siblings: there always is an order.
            Err(_) => unreachable!("builtin bases are consistent"),
        };
        for table in self.tables {
            crate::types::define(&class, table);
        }
        class
    }

    /// Puts the class into its module.
    pub fn publish(&'static self, dict: &Dict) {
        dict.set(self.name, Value::Class(self.get().clone()));
    }
}
