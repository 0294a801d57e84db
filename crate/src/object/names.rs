//! Names that the engine itself looks up, interned once.

use std::rc::Rc;

use super::intern::intern;
use super::str::Str;

macro_rules! names {
    ($($field:ident = $text:literal,)*) => {
        /// See the module.
        pub struct Names { $(pub $field: Rc<Str>,)* }

        impl Names {
            fn new() -> Names {
                Names { $($field: intern($text),)* }
            }
        }
    };
}

names! {
    abs = "__abs__", add = "__add__", aenter = "__aenter__", aexit = "__aexit__", aiter = "__aiter__", and = "__and__",
    anext = "__anext__", annotations = "__annotations__", args = "args", await_ = "__await__", bases = "__bases__", bool_ = "__bool__",
    build_class = "__build_class__", builtins = "__builtins__", bytes = "__bytes__", call = "__call__", ceil = "__ceil__",
    class = "__class__", class_getitem = "__class_getitem__", classcell = "__classcell__", close = "close", complex = "__complex__",
    contains = "__contains__", del = "__del__", delattr = "__delattr__", delete = "__delete__", delitem = "__delitem__",
    dict = "__dict__", dir = "__dir__", divmod = "__divmod__", doc = "__doc__", enter = "__enter__", eq = "__eq__", exit = "__exit__",
    file = "__file__", float = "__float__", floor = "__floor__", floordiv = "__floordiv__", format = "__format__", ge = "__ge__",
    get = "__get__", getattr = "__getattr__", getattribute = "__getattribute__", getitem = "__getitem__", gt = "__gt__",
    hash = "__hash__", iadd = "__iadd__", iand = "__iand__", ifloordiv = "__ifloordiv__", ilshift = "__ilshift__",
    imatmul = "__imatmul__", imod = "__imod__", imul = "__imul__", index = "__index__", init = "__init__",
    init_subclass = "__init_subclass__", instancecheck = "__instancecheck__", int = "__int__", invert = "__invert__", ior = "__ior__",
    ipow = "__ipow__", irshift = "__irshift__", isub = "__isub__", iter = "__iter__", itruediv = "__itruediv__", ixor = "__ixor__",
    keys = "keys", le = "__le__", len = "__len__", length_hint = "__length_hint__", lshift = "__lshift__", lt = "__lt__", main = "__main__",
    match_args = "__match_args__", matmul = "__matmul__", missing = "__missing__", mod_ = "__mod__", module = "__module__",
    mro_entries = "__mro_entries__", mul = "__mul__", name = "__name__", ne = "__ne__", neg = "__neg__", new = "__new__", next = "__next__",
    notes = "__notes__", or = "__or__", orig_bases = "__orig_bases__", pos = "__pos__", pow = "__pow__", prepare = "__prepare__",
    qualname = "__qualname__", radd = "__radd__", rand = "__rand__", rdivmod = "__rdivmod__", repr = "__repr__", reversed = "__reversed__",
    rfloordiv = "__rfloordiv__", rlshift = "__rlshift__", rmatmul = "__rmatmul__", rmod = "__rmod__", rmul = "__rmul__", ror = "__ror__",
    round = "__round__", rpow = "__rpow__", rrshift = "__rrshift__", rshift = "__rshift__", rsub = "__rsub__", rtruediv = "__rtruediv__",
    rxor = "__rxor__", send = "send", set = "__set__", set_name = "__set_name__", setattr = "__setattr__", setitem = "__setitem__",
    sizeof = "__sizeof__", slots = "__slots__", str = "__str__", sub = "__sub__", subclasscheck = "__subclasscheck__", throw = "throw",
    truediv = "__truediv__", trunc = "__trunc__", type_params = "__type_params__", value = "value", weakref = "__weakref__", xor = "__xor__",
    all = "__all__", package = "__package__", path = "__path__", spec = "__spec__", loader = "__loader__", subclasshook = "__subclasshook__",
    abstractmethods = "__abstractmethods__", isabstractmethod = "__isabstractmethod__", firstlineno = "__firstlineno__",
    static_attributes = "__static_attributes__", objclass = "__objclass__", wrapped = "__wrapped__", print_file_and_line = "print_file_and_line",
    mro = "mro", reduce_ex = "__reduce_ex__", traceback = "__traceback__", cause = "__cause__", context = "__context__",
    suppress_context = "__suppress_context__", empty = "", underscore = "_", exceptions = "exceptions", msg = "msg", copy = "__copy__", deepcopy = "__deepcopy__",
    func = "__func__", self_ = "__self__", defaults = "__defaults__", kwdefaults = "__kwdefaults__", closure = "__closure__", code = "__code__", globals = "__globals__",
    stdout = "stdout", stderr = "stderr", write = "write", path_entries = "path", modules = "modules", argv = "argv", readline = "readline", stdin = "stdin",
    origin = "__origin__", parameters = "__parameters__", order = "__order__", ps1 = "ps1", displayhook = "displayhook", excepthook = "excepthook", unraisablehook = "unraisablehook",
}

/// The table, made on first use and kept for the life of the thread.
#[inline]
pub fn names() -> &'static Names {
    thread_local! {
        static NAMES: &'static Names = Box::leak(Box::new(Names::new()));
    }
    NAMES.with(|n| *n)
}
