//! Module objects.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::class::Class;
use super::dict::Dict;
use super::types::types;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

pub struct Module {
    pub dict: Rc<Dict>,
    /// None: the builtin class itself.
    class: RefCell<Option<Rc<Class>>>,
    /// Its body is running.
    pub is_initializing: Cell<bool>,
    /// Its file lies in the program's folder.
    pub is_beside_program: Cell<bool>,
    _charge: Charge,
}

impl Module {
    pub fn new(name: &str) -> Rc<Module> {
        let dict = Dict::new();
        dict.set("__name__", Value::interned(name));
        dict.set("__doc__", Value::None);
        dict.set("__package__", Value::interned(name.rsplit_once('.').map_or("", |(package, _)| package)));
        dict.set("__loader__", Value::None);
        dict.set("__spec__", Value::None);
        Module::with_dict(dict.shared())
    }

    /// A module with this namespace.
    pub fn with_dict(dict: Rc<Dict>) -> Rc<Module> {
        Rc::new(Module {
            dict,
            class: RefCell::new(None),
            is_initializing: Cell::new(false),
            is_beside_program: Cell::new(false),
            _charge: Charge::of(Kind::MODULE, || block::MODULE),
        })
    }

    pub fn class(&self) -> Rc<Class> {
        self.class.borrow().clone().unwrap_or_else(|| types().module.clone())
    }

    /// The class becomes `module` or a subclass of it.
    pub fn set_class(&self, class: &Rc<Class>) {
        let own = !Rc::ptr_eq(class, &types().module);
        let before = self.class.replace(own.then(|| class.clone()));
        drop(before);
    }

    pub fn name(&self) -> String {
        match self.dict.get("__name__") {
            Some(Value::Str(s)) => s.as_str().to_string(),
            _ => "?".to_string(),
        }
    }
}
