//! Python-visible behaviour of every builtin type: one file a type (or two), each with its table of definitions.

pub mod dict_view;
pub mod percent_format;

use std::rc::Rc;

use crate::object::native::{Def, Role};
use crate::object::{Class, NativeFunction, Value, intern};

/// Puts a table of definitions into a class.
pub fn define(class: &Rc<Class>, table: &[Def]) {
    for def in table {
        let native = NativeFunction::from_def(def, Some(class.clone()), None);
        let name = match def.role {
            // A setter stands beside its getter under a name no program can write.
            Role::Setter => intern(&format!("{} (setter)", def.name)),
            _ => intern(def.name),
        };
        class.dict.set_str(&name, Value::Native(native));
    }
    class.modified();
}
