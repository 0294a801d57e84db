//! The functions of `builtins`, by family; each file has its table.

pub mod attribute;
pub mod conversion;
pub mod execution;
pub mod instance_check;
pub mod iteration;
pub mod number;
pub mod output;
pub mod reduction;
mod site;

use crate::object::native::Def;
use crate::object::{Dict, Module, NativeFunction, Value, intern, types};
use crate::vm::Machine;

/// Puts a table of functions into a module's namespace.
pub fn define(dict: &Dict, module: &str, table: &[Def]) {
    let module = intern(module);
    for def in table {
        dict.set_str(&intern(def.name), Value::Native(NativeFunction::from_def(def, None, Some(module.clone()))));
    }
}

/// Fills the builtins of a new machine.
pub fn install(machine: &mut Machine) {
    let dict = machine.builtins.clone();
    for table in [
        attribute::TABLE,
        conversion::TABLE,
        execution::TABLE,
        instance_check::TABLE,
        iteration::TABLE,
        number::TABLE,
        output::TABLE,
        reduction::TABLE,
    ] {
        define(&dict, "builtins", table);
    }
    define(&dict, "_io", crate::module::io::OPEN);
    site::fill(&dict);
    let t = types();
    for class in [
        &t.object,
        &t.type_,
        &t.int,
        &t.bool_,
        &t.float,
        &t.complex,
        &t.str,
        &t.bytes,
        &t.bytearray,
        &t.memoryview,
        &t.tuple,
        &t.list,
        &t.dict,
        &t.set,
        &t.frozenset,
        &t.range,
        &t.slice,
        &t.staticmethod,
        &t.classmethod,
        &t.property,
        &t.super_,
        &t.enumerate,
        &t.reversed,
        &t.zip,
        &t.map,
        &t.filter,
    ] {
        dict.set(&class.name(), Value::Class(class.clone()));
    }
    for class in t.exceptions() {
        dict.set(&class.name(), Value::Class(class.clone()));
    }
    dict.set("EnvironmentError", Value::Class(t.os_error.clone()));
    dict.set("IOError", Value::Class(t.os_error.clone()));
    dict.set("None", Value::None);
    dict.set("True", Value::Bool(true));
    dict.set("False", Value::Bool(false));
    dict.set("Ellipsis", Value::Ellipsis);
    dict.set("NotImplemented", Value::NotImplemented);
    dict.set("__debug__", Value::Bool(true));
    dict.set("__name__", Value::str("builtins"));
    let module = Module::with_dict(dict.clone());
    machine.modules.set("builtins", Value::Module(module));
}
