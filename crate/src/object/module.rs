//! Module objects.

use std::rc::Rc;

use super::dict::Dict;
use super::value::Value;
use crate::memory::account::{Charge, Kind};
use crate::memory::block;

pub struct Module {
    pub dict: Rc<Dict>,
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
        Rc::new(Module { dict, _charge: Charge::of(Kind::MODULE, || block::MODULE) })
    }

    pub fn name(&self) -> String {
        match self.dict.get("__name__") {
            Some(Value::Str(s)) => s.as_str().to_string(),
            _ => "?".to_string(),
        }
    }
}
