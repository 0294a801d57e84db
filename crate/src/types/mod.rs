//! Python-visible behaviour of every builtin type: one file a type (or two), each with its table of definitions.

pub mod anext_awaitable;
pub mod arguments;
pub mod async_generator;
pub mod bytearray;
pub mod bytes;
pub mod bytes_find;
pub mod bytes_format;
pub mod bytes_split;
pub mod cell;
pub mod class_layout;
pub mod class_statement;
pub mod code;
pub mod codec;
pub mod complex;
pub mod container;
pub mod dict;
pub mod dict_view;
pub mod enumerate;
pub mod exception;
pub mod exception_group;
pub mod filter;
pub mod float;
pub mod format_spec;
pub mod frame;
pub mod function;
pub mod generator;
pub mod generic_alias;
pub mod int;
pub mod iterator;
pub mod iterator_state;
pub mod list;
pub mod list_sort;
pub mod map;
pub mod mappingproxy;
pub mod member;
pub mod memoryview;
pub mod namespace;
pub mod object;
pub mod percent_format;
pub mod property;
pub mod range;
pub mod reversed;
pub mod sequence_iterator;
pub mod set;
pub mod slice;
pub mod slot_docs;
pub mod str;
pub mod str_case;
pub mod str_find;
pub mod str_format;
pub mod str_split;
pub mod super_;
pub mod syntax_error;
pub mod traceback;
pub mod tuple;
pub mod type_;
pub mod type_param;
pub mod zip;

use std::rc::Rc;

use crate::object::native::{Def, Role};
use crate::object::{Class, NativeFunction, Value, intern, names, types};

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

/// A getter of the objects' `__module__`; it keeps what the class itself says.
fn define_module(class: &Rc<Class>, getter: Def) {
    let own = class.module().map(|module| intern(&module));
    let native = NativeFunction::from_def(&getter, Some(class.clone()), own);
    class.dict.set_str(&names().module, Value::Native(native));
    class.modified();
}

/// Gives the builtin classes their methods, once for the thread.
pub fn install() {
    thread_local! {
        static DONE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if DONE.replace(true) {
        return;
    }
    let t = types();
    define(&t.object, object::TABLE);
    define(&t.type_, type_::TABLE);
    define(&t.function, function::FUNCTION);
    define(&t.method, function::METHOD);
    for class in [
        &t.builtin_function,
        &t.method_descriptor,
        &t.wrapper_descriptor,
        &t.method_wrapper,
        &t.classmethod_descriptor,
        &t.getset_descriptor,
    ] {
        define(class, function::NATIVE);
    }
    for class in [&t.method_descriptor, &t.wrapper_descriptor, &t.classmethod_descriptor, &t.getset_descriptor] {
        define(class, function::DESCRIPTOR);
    }
    define(&t.getset_descriptor, function::COMPUTED);
    define(&t.staticmethod, function::STATIC_METHOD);
    define(&t.classmethod, function::CLASS_METHOD);
    define(&t.cell, cell::TABLE);
    define(&t.cell, cell::COMPARISONS);
    t.cell.dict.set("__hash__", Value::None);
    define(&t.member_descriptor, member::TABLE);
    define(&t.property, property::TABLE);
    define(&t.super_, super_::TABLE);
    define(&t.base_exception, exception::BASE);
    exception::install();
    define(&t.base_exception_group, exception_group::TABLE);
    define(&t.generator, generator::GENERATOR);
    define(&t.coroutine, generator::COROUTINE);
    define(&t.coroutine_wrapper, generator::WRAPPER);
    define(&t.async_generator, async_generator::TABLE);
    define(&t.async_generator_asend, async_generator::AWAITABLE);
    define(&t.async_generator_athrow, async_generator::AWAITABLE);
    define(&t.anext_awaitable, anext_awaitable::TABLE);
    define(&t.traceback, traceback::TABLE);
    define(&t.frame, frame::FRAME);
    define(&t.code, code::TABLE);
    define(&t.generic_alias, generic_alias::ALIAS);
    define(&t.union, generic_alias::UNION);
    define(&t.mappingproxy, mappingproxy::TABLE);
    define(&t.mappingproxy, mappingproxy::FORWARDED);
    define(&t.sequence_iterator, sequence_iterator::SEQUENCE);
    define(&t.callable_iterator, sequence_iterator::CALLABLE);
    for class in [&t.type_var, &t.param_spec, &t.type_var_tuple] {
        define(class, type_param::PARAM);
    }
    for class in [&t.type_var, &t.param_spec] {
        define(class, type_param::BOUNDED);
    }
    define(&t.type_var, type_param::TYPE_VAR);
    define(&t.type_var_tuple, type_param::TYPE_VAR_TUPLE);
    define(&t.param_spec, type_param::PARAM_SPEC);
    define(&t.type_alias, type_param::ALIAS);
    define(&t.generic, type_param::GENERIC);
    for class in [&t.type_var, &t.param_spec, &t.type_var_tuple] {
        define_module(class, type_param::PARAM_MODULE);
    }
    define_module(&t.type_alias, type_param::ALIAS_MODULE);
    define(&t.module, namespace::MODULE);
    define(&t.simple_namespace, namespace::SIMPLE);
    t.simple_namespace.dict.set("__hash__", Value::None);
    define(&t.none_type, namespace::NONE);
    define(&t.ellipsis_type, namespace::ELLIPSIS);
    define(&t.not_implemented_type, namespace::NOT_IMPLEMENTED);
    install_values();
}

/// Numbers, text, containers and their iterators.
fn install_values() {
    int::install();
    float::install();
    complex::install();
    str::install();
    list::install();
    tuple::install();
    dict::install();
    dict_view::install();
    set::install();
    bytes::install();
    bytearray::install();
    memoryview::install();
    range::install();
    slice::install();
    iterator::install();
    enumerate::install();
    zip::install();
    map::install();
    filter::install();
    reversed::install();
}
