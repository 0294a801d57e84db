//! The builtin classes. They are made bare on first use; `crate::types::install` gives them their methods.

use std::rc::Rc;

use super::class::{Class, ClassParts, Layout};
use super::dict::Dict;
use super::names::names;
use super::value::Value;

/// How a row of the table below is made.
struct Row<'a> {
    name: &'static str,
    bases: &'a [&'a Rc<Class>],
    layout: Layout,
    subclassable: bool,
    module: &'static str,
    has_dict: bool,
}

fn make(row: Row) -> Rc<Class> {
    let dict = Dict::new();
    dict.set_str(&names().module, Value::interned(row.module));
    dict.set_str(&names().doc, Value::None);
    let parts = ClassParts {
        name: row.name.into(),
        bases: row.bases.iter().map(|b| (*b).clone()).collect(),
        dict: Rc::new(dict),
        metaclass: None,
        layout: row.layout,
        heap: false,
        subclassable: row.subclassable,
        has_dict: row.has_dict,
        own_slots: 0,
    };
    match Class::new(parts) {
        Ok(class) => class,
        // The table's bases are single chains or (ExceptionGroup) in order: a linearisation always exists.
        Err(_) => unreachable!("builtin bases are consistent"),
    }
}

macro_rules! types {
    (
        roots { $object:ident $base_exception:ident $exception_group:ident $base_exception_group:ident $exception:ident }
        plain { $($field:ident = $name:literal : $base:ident, $layout:expr, $sub:literal, $module:literal;)* }
        exceptions { $($exc:ident = $exc_name:literal : $exc_base:ident;)* }
    ) => {
        /// Every class that the engine itself names.
        pub struct Types {
            pub $object: Rc<Class>,
            $(pub $field: Rc<Class>,)*
            pub $base_exception: Rc<Class>,
            $(pub $exc: Rc<Class>,)*
            pub $exception_group: Rc<Class>,
        }

        impl Types {
            fn new() -> Types {
                let $object = make(Row { name: "object", bases: &[], layout: Layout::Object, subclassable: true, module: "builtins", has_dict: false });
                $(let $field = make(Row { name: $name, bases: &[&$base], layout: $layout, subclassable: $sub, module: $module, has_dict: matches!($name, "SimpleNamespace" | "staticmethod" | "classmethod") });)*
                let $base_exception = make(Row { name: "BaseException", bases: &[&$object], layout: Layout::Exception, subclassable: true, module: "builtins", has_dict: true });
                $(let $exc = make(Row { name: $exc_name, bases: &[&$exc_base], layout: Layout::Exception, subclassable: true, module: "builtins", has_dict: true });)*
                let $exception_group = make(Row { name: "ExceptionGroup", bases: &[&$base_exception_group, &$exception], layout: Layout::Exception, subclassable: true, module: "builtins", has_dict: true });
                Types { $object, $($field,)* $base_exception, $($exc,)* $exception_group }
            }

            /// All exception classes, for the `builtins` module.
            pub fn exceptions(&self) -> Vec<&Rc<Class>> {
                vec![&self.$base_exception, $(&self.$exc,)* &self.$exception_group]
            }
        }
    };
}

use Layout::{Fixed, Payload};

types! {
    roots { object base_exception exception_group base_exception_group exception }
    plain {
        type_ = "type": object, Layout::Type, true, "builtins";
        none_type = "NoneType": object, Fixed("NoneType"), false, "builtins";
        not_implemented_type = "NotImplementedType": object, Fixed("NotImplementedType"), false, "builtins";
        ellipsis_type = "ellipsis": object, Fixed("ellipsis"), false, "builtins";
        int = "int": object, Payload("int"), true, "builtins";
        bool_ = "bool": int, Fixed("bool"), false, "builtins";
        float = "float": object, Payload("float"), true, "builtins";
        complex = "complex": object, Payload("complex"), true, "builtins";
        str = "str": object, Payload("str"), true, "builtins";
        bytes = "bytes": object, Payload("bytes"), true, "builtins";
        bytearray = "bytearray": object, Payload("bytearray"), true, "builtins";
        memoryview = "memoryview": object, Fixed("memoryview"), false, "builtins";
        tuple = "tuple": object, Payload("tuple"), true, "builtins";
        list = "list": object, Payload("list"), true, "builtins";
        dict = "dict": object, Payload("dict"), true, "builtins";
        set = "set": object, Payload("set"), true, "builtins";
        frozenset = "frozenset": object, Payload("frozenset"), true, "builtins";
        range = "range": object, Fixed("range"), false, "builtins";
        slice = "slice": object, Fixed("slice"), false, "builtins";
        cell = "cell": object, Fixed("cell"), false, "builtins";
        function = "function": object, Fixed("function"), false, "builtins";
        method = "method": object, Fixed("method"), false, "builtins";
        builtin_function = "builtin_function_or_method": object, Fixed("builtin_function_or_method"), false, "builtins";
        method_descriptor = "method_descriptor": object, Fixed("method_descriptor"), false, "builtins";
        wrapper_descriptor = "wrapper_descriptor": object, Fixed("wrapper_descriptor"), false, "builtins";
        method_wrapper = "method-wrapper": object, Fixed("method-wrapper"), false, "builtins";
        classmethod_descriptor = "classmethod_descriptor": object, Fixed("classmethod_descriptor"), false, "builtins";
        getset_descriptor = "getset_descriptor": object, Fixed("getset_descriptor"), false, "builtins";
        member_descriptor = "member_descriptor": object, Fixed("member_descriptor"), false, "builtins";
        staticmethod = "staticmethod": object, Payload("staticmethod"), true, "builtins";
        classmethod = "classmethod": object, Payload("classmethod"), true, "builtins";
        property = "property": object, Payload("property"), true, "builtins";
        super_ = "super": object, Payload("super"), true, "builtins";
        code = "code": object, Fixed("code"), false, "builtins";
        frame = "frame": object, Fixed("frame"), false, "builtins";
        traceback = "traceback": object, Fixed("traceback"), false, "builtins";
        module = "module": object, Payload("module"), true, "builtins";
        mappingproxy = "mappingproxy": object, Fixed("mappingproxy"), false, "builtins";
        simple_namespace = "SimpleNamespace": object, Layout::Object, true, "types";
        generic_alias = "GenericAlias": object, Payload("GenericAlias"), true, "types";
        union = "UnionType": object, Fixed("UnionType"), false, "types";
        generator = "generator": object, Fixed("generator"), false, "builtins";
        coroutine = "coroutine": object, Fixed("coroutine"), false, "builtins";
        coroutine_wrapper = "coroutine_wrapper": object, Fixed("coroutine_wrapper"), false, "builtins";
        async_generator = "async_generator": object, Fixed("async_generator"), false, "builtins";
        async_generator_asend = "async_generator_asend": object, Fixed("async_generator_asend"), false, "builtins";
        async_generator_athrow = "async_generator_athrow": object, Fixed("async_generator_athrow"), false, "builtins";
        async_generator_wrapped_value = "async_generator_wrapped_value": object, Fixed("async_generator_wrapped_value"), false, "builtins";
        anext_awaitable = "anext_awaitable": object, Fixed("anext_awaitable"), false, "builtins";
        list_iterator = "list_iterator": object, Fixed("iterator"), false, "builtins";
        list_reverseiterator = "list_reverseiterator": object, Fixed("iterator"), false, "builtins";
        tuple_iterator = "tuple_iterator": object, Fixed("iterator"), false, "builtins";
        str_iterator = "str_iterator": object, Fixed("iterator"), false, "builtins";
        str_ascii_iterator = "str_ascii_iterator": object, Fixed("iterator"), false, "builtins";
        bytes_iterator = "bytes_iterator": object, Fixed("iterator"), false, "builtins";
        bytearray_iterator = "bytearray_iterator": object, Fixed("iterator"), false, "builtins";
        memory_iterator = "memory_iterator": object, Fixed("iterator"), false, "builtins";
        range_iterator = "range_iterator": object, Fixed("iterator"), false, "builtins";
        longrange_iterator = "longrange_iterator": object, Fixed("iterator"), false, "builtins";
        dict_keyiterator = "dict_keyiterator": object, Fixed("iterator"), false, "builtins";
        dict_valueiterator = "dict_valueiterator": object, Fixed("iterator"), false, "builtins";
        dict_itemiterator = "dict_itemiterator": object, Fixed("iterator"), false, "builtins";
        dict_reversekeyiterator = "dict_reversekeyiterator": object, Fixed("iterator"), false, "builtins";
        dict_reversevalueiterator = "dict_reversevalueiterator": object, Fixed("iterator"), false, "builtins";
        dict_reverseitemiterator = "dict_reverseitemiterator": object, Fixed("iterator"), false, "builtins";
        set_iterator = "set_iterator": object, Fixed("iterator"), false, "builtins";
        callable_iterator = "callable_iterator": object, Fixed("callable_iterator"), false, "builtins";
        sequence_iterator = "iterator": object, Fixed("sequence_iterator"), false, "builtins";
        dict_keys = "dict_keys": object, Fixed("dict_keys"), false, "builtins";
        dict_values = "dict_values": object, Fixed("dict_values"), false, "builtins";
        dict_items = "dict_items": object, Fixed("dict_items"), false, "builtins";
        enumerate = "enumerate": object, Payload("enumerate"), true, "builtins";
        reversed = "reversed": object, Payload("reversed"), true, "builtins";
        zip = "zip": object, Payload("zip"), true, "builtins";
        map = "map": object, Payload("map"), true, "builtins";
        filter = "filter": object, Payload("filter"), true, "builtins";
        weakref = "ReferenceType": object, Payload("ReferenceType"), true, "weakref";
        type_var = "TypeVar": object, Fixed("TypeVar"), false, "typing";
        param_spec = "ParamSpec": object, Fixed("ParamSpec"), false, "typing";
        type_var_tuple = "TypeVarTuple": object, Fixed("TypeVarTuple"), false, "typing";
        type_alias = "TypeAliasType": object, Fixed("TypeAliasType"), false, "typing";
        generic = "Generic": object, Layout::Object, true, "typing";
    }
    exceptions {
        exception = "Exception": base_exception;
        base_exception_group = "BaseExceptionGroup": base_exception;
        generator_exit = "GeneratorExit": base_exception;
        keyboard_interrupt = "KeyboardInterrupt": base_exception;
        system_exit = "SystemExit": base_exception;
        arithmetic_error = "ArithmeticError": exception;
        floating_point_error = "FloatingPointError": arithmetic_error;
        overflow_error = "OverflowError": arithmetic_error;
        zero_division_error = "ZeroDivisionError": arithmetic_error;
        assertion_error = "AssertionError": exception;
        attribute_error = "AttributeError": exception;
        buffer_error = "BufferError": exception;
        eof_error = "EOFError": exception;
        import_error = "ImportError": exception;
        module_not_found_error = "ModuleNotFoundError": import_error;
        lookup_error = "LookupError": exception;
        index_error = "IndexError": lookup_error;
        key_error = "KeyError": lookup_error;
        memory_error = "MemoryError": exception;
        name_error = "NameError": exception;
        unbound_local_error = "UnboundLocalError": name_error;
        os_error = "OSError": exception;
        blocking_io_error = "BlockingIOError": os_error;
        child_process_error = "ChildProcessError": os_error;
        connection_error = "ConnectionError": os_error;
        broken_pipe_error = "BrokenPipeError": connection_error;
        connection_aborted_error = "ConnectionAbortedError": connection_error;
        connection_refused_error = "ConnectionRefusedError": connection_error;
        connection_reset_error = "ConnectionResetError": connection_error;
        file_exists_error = "FileExistsError": os_error;
        file_not_found_error = "FileNotFoundError": os_error;
        interrupted_error = "InterruptedError": os_error;
        is_a_directory_error = "IsADirectoryError": os_error;
        not_a_directory_error = "NotADirectoryError": os_error;
        permission_error = "PermissionError": os_error;
        process_lookup_error = "ProcessLookupError": os_error;
        timeout_error = "TimeoutError": os_error;
        reference_error = "ReferenceError": exception;
        runtime_error = "RuntimeError": exception;
        not_implemented_error = "NotImplementedError": runtime_error;
        python_finalization_error = "PythonFinalizationError": runtime_error;
        recursion_error = "RecursionError": runtime_error;
        stop_async_iteration = "StopAsyncIteration": exception;
        stop_iteration = "StopIteration": exception;
        syntax_error = "SyntaxError": exception;
        incomplete_input_error = "_IncompleteInputError": syntax_error;
        indentation_error = "IndentationError": syntax_error;
        tab_error = "TabError": indentation_error;
        system_error = "SystemError": exception;
        type_error = "TypeError": exception;
        value_error = "ValueError": exception;
        unicode_error = "UnicodeError": value_error;
        unicode_decode_error = "UnicodeDecodeError": unicode_error;
        unicode_encode_error = "UnicodeEncodeError": unicode_error;
        unicode_translate_error = "UnicodeTranslateError": unicode_error;
        warning = "Warning": exception;
        bytes_warning = "BytesWarning": warning;
        deprecation_warning = "DeprecationWarning": warning;
        encoding_warning = "EncodingWarning": warning;
        future_warning = "FutureWarning": warning;
        import_warning = "ImportWarning": warning;
        pending_deprecation_warning = "PendingDeprecationWarning": warning;
        resource_warning = "ResourceWarning": warning;
        runtime_warning = "RuntimeWarning": warning;
        syntax_warning = "SyntaxWarning": warning;
        unicode_warning = "UnicodeWarning": warning;
        user_warning = "UserWarning": warning;
    }
}

/// The table, made on first use and kept for the life of the thread.
#[inline]
pub fn types() -> &'static Types {
    thread_local! {
        static TYPES: &'static Types = Box::leak(Box::new(Types::new()));
    }
    TYPES.with(|t| *t)
}
