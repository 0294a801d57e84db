"""Looking at live objects: what kind they are, their signatures, their documentation, where generators stand."""

import sys
import types

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "BoundArguments", "CORO_CLOSED", "CORO_CREATED",
    "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE",
    "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars", "FrameInfo",
    "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature",
    "TPFLAGS_IS_ABSTRACT", "Traceback", "cleandoc", "currentframe", "formatannotation", "get_annotations",
    "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getcallargs", "getclosurevars", "getcoroutinelocals",
    "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals", "getgeneratorstate",
    "getinnerframes", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes",
    "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction",
    "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe",
    "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod",
    "ismethoddescriptor", "ismethodwrapper", "ismodule", "isroutine", "istraceback", "markcoroutinefunction", "signature",
    "stack", "trace", "unwrap",
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

# ---- what kind of object


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


# Types whose `__get__` and `__set__` are not CPython's.
_NO_DESCRIPTORS = (types.BuiltinFunctionType, types.MethodWrapperType)
_DATA_DESCRIPTORS = (types.GetSetDescriptorType, types.MemberDescriptorType)


def _is_partial(object):
    functools = sys.modules.get("functools")
    return functools is not None and isinstance(object, functools.partial)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor: it has __get__ but not __set__, and is no function, method or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    if kind in _NO_DESCRIPTORS or kind in _DATA_DESCRIPTORS or _is_partial(object):
        return False
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isdatadescriptor(object):
    """Return true if the object is a data descriptor: it has a __set__ or a __delete__ method."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return kind in _DATA_DESCRIPTORS or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def _unwrap_partial(func):
    functools = sys.modules.get("functools")
    if functools is None:
        return func
    if getattr(func, "__partialmethod__", None) is not None or isinstance(func, functools.partialmethod):
        func = functools._unwrap_partialmethod(func)
    while isinstance(func, functools.partial):
        func = func.func
    return func


def _has_code_flag(func, flag):
    """Whether a function (or a method, or a partial application of one) has a flag set in its code."""
    func = _unwrap_partial(func)
    while ismethod(func):
        func = func.__func__
    func = _unwrap_partial(func)
    if not (isfunction(func) or _looks_like_function(func)):
        return False
    return bool(func.__code__.co_flags & flag)


def _looks_like_function(obj):
    """Something with all that a function has, like one compiled by other means."""
    if not callable(obj) or isclass(obj):
        return False
    defaults = getattr(obj, "__defaults__", _void)
    kwdefaults = getattr(obj, "__kwdefaults__", _void)
    return (
        isinstance(getattr(obj, "__name__", None), str)
        and isinstance(getattr(obj, "__code__", None), types.CodeType)
        and (defaults is None or isinstance(defaults, tuple))
        and (kwdefaults is None or isinstance(kwdefaults, dict))
    )


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _has_code_flag(obj, CO_GENERATOR)


# A mark that says: take this for a coroutine function.
_is_coroutine_mark = object()


def _has_coroutine_mark(f):
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    return getattr(f, "_is_coroutine_marker", None) is _is_coroutine_mark


def markcoroutinefunction(func):
    """Decorator to ensure callable is recognised as a coroutine function."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    return _has_code_flag(obj, CO_COROUTINE) or _has_coroutine_mark(obj)


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Return true if object can be passed to an ``await`` expression."""
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    import _collections_abc

    return isinstance(object, _collections_abc.Awaitable)


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Return true if the object is a frame object."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", ())) and type(object) is not type


# ---- where generators stand

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def getgeneratorstate(generator):
    """Get current state of a generator-iterator.

    Possible states are:
      GEN_CREATED: Waiting to start execution.
      GEN_RUNNING: Currently being executed by the interpreter.
      GEN_SUSPENDED: Currently suspended at a yield expression.
      GEN_CLOSED: Execution has completed.
    """
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """Get the mapping of generator local variables to their current values."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else frame.f_locals


def getcoroutinestate(coroutine):
    """Get current state of a coroutine object.

    Possible states are:
      CORO_CREATED: Waiting to start execution.
      CORO_RUNNING: Currently being executed by the interpreter.
      CORO_SUSPENDED: Currently suspended at an await expression.
      CORO_CLOSED: Execution has completed.
    """
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getcoroutinelocals(coroutine):
    """Get the mapping of coroutine local variables to their current values."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenstate(agen):
    """Get current state of an asynchronous generator object.

    Possible states are:
      AGEN_CREATED: Waiting to start execution.
      AGEN_RUNNING: Currently being executed by the interpreter.
      AGEN_SUSPENDED: Currently suspended at a yield expression.
      AGEN_CLOSED: Execution has completed.
    """
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def getasyncgenlocals(agen):
    """Get the mapping of asynchronous generator local variables to their current values."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    frame = getattr(agen, "ag_frame", None)
    return {} if frame is None else frame.f_locals


# ---- members and documentation


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name.
    Optionally, only return members that satisfy a given predicate."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name
    without triggering dynamic lookup via the descriptor protocol,
    __getattr__ or __getattribute__."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    names = dir(object)
    mro = (object, *getmro(object)) if isclass(object) else ()
    if mro:
        # dir() leaves out those that hide behind a DynamicClassAttribute.
        enum = sys.modules.get("enum")
        dynamic = (types.DynamicClassAttribute, enum.property) if enum else types.DynamicClassAttribute
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, dynamic):
                    names.append(name)
    results = []
    done = set()
    for name in names:
        try:
            value = get(object, name)
            if name in done:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                # Such as `__abstractmethods__`, which dir() names without need.
                continue
        if predicate is None or predicate(value):
            results.append((name, value))
        done.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmro(cls):
    "Return tuple of base classes (including cls) in method resolution order."
    return cls.__mro__


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*.

    Follows the chain of :attr:`__wrapped__` attributes returning the last
    object in the chain.
    """
    start = func
    seen = {id(func): func}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {start!r}")
        seen[id(func)] = func
    return func


def indentsize(line):
    """Return the indent size, in spaces, at the start of a line of text."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def cleandoc(doc):
    """Clean up indentation from docstrings.

    Any whitespace that can be uniformly removed from the second line
    onwards is removed."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")), default=0)
    lines[0] = lines[0].lstrip(" ")
    lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """Get the documentation string for an object.

    All tabs are expanded to spaces.  To clean up docstrings that are
    indented to line up with blocks of code, any whitespace than can be
    uniformly removed from the second line onwards is removed."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(obj):
    """The docstring of the method or attribute that this one overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        owner = obj.__self__
        if not isclass(owner):
            owner = type(owner)
    elif isfunction(obj):
        name = obj.__name__
        owner = _class_of_function(obj)
    elif isinstance(obj, property):
        name = obj.fget.__name__
        owner = _class_of_function(obj.fget)
    else:
        return None
    if owner is None:
        return None
    for base in owner.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _class_of_function(func):
    found = sys.modules.get(func.__module__)
    for name in func.__qualname__.split(".")[:-1]:
        if name == "<locals>":
            return None
        found = getattr(found, name)
    return found if isclass(found) else None


_void = object()


def getattr_static(obj, attr, default=_void):
    """Retrieve attributes without triggering dynamic lookup via the
    descriptor protocol,  __getattr__ or __getattribute__."""
    in_instance = _void
    if not isinstance(obj, type):
        kind = type(obj)
        try:
            in_instance = object.__getattribute__(obj, "__dict__").get(attr, _void)
        except AttributeError:
            pass
    else:
        kind = obj
    in_class = _void
    for base in kind.__mro__:
        if attr in base.__dict__:
            in_class = base.__dict__[attr]
            break
    if in_instance is not _void and in_class is not _void:
        if hasattr(type(in_class), "__get__") and (hasattr(type(in_class), "__set__") or hasattr(type(in_class), "__delete__")):
            return in_class
    if in_instance is not _void:
        return in_instance
    if in_class is not _void:
        return in_class
    if obj is kind:
        for base in type(kind).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _void:
        return default
    raise AttributeError(attr)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Compute the annotations dict for an object: a callable, class, or module."""
    unwrapped = obj_globals = obj_locals = None
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        obj_globals = getattr(module, "__dict__", None)
        obj_locals = dict(vars(obj))
        unwrapped = obj
    elif isinstance(obj, types.ModuleType):
        found = getattr(obj, "__annotations__", None)
        obj_globals = obj.__dict__
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        obj_globals = getattr(obj, "__globals__", None)
        unwrapped = obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if unwrapped is not None:
        unwrapped = unwrap(_unwrap_partial(unwrapped))
        obj_globals = getattr(unwrapped, "__globals__", obj_globals)
    globals = obj_globals if globals is None else globals
    locals = (obj_locals or {}) if locals is None else locals
    params = getattr(obj, "__type_params__", ())
    if params:
        locals = {param.__name__: param for param in params} | dict(locals)
    return {k: eval(v, globals, locals) if isinstance(v, str) else v for k, v in found.items()}


# ---- files and source


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(object.__module__) if hasattr(object, "__module__") else None
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        f"module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}"
    )


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source."""
    return getfile(object)


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def _file_lines(object):
    file = getsourcefile(object)
    try:
        import linecache

        lines = linecache.getlines(file)
    except ImportError:
        try:
            with open(file, encoding="utf-8") as source:
                lines = source.readlines()
        except OSError:
            lines = []
    if not lines:
        raise OSError("could not get source code")
    return lines


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    lines = _file_lines(object)
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, "__firstlineno__", None)
        if first is None:
            raise OSError("source code not available")
        return lines, first - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return lines, object.co_firstlineno - 1
    raise OSError("could not find code object")


def _block(lines):
    """The lines of the statement that begins with the first one: all that is indented below its header."""
    indent = None
    depth = 0
    in_header = True
    end = 0
    for number, line in enumerate(lines):
        bare = line.strip()
        if not bare or (bare.startswith("#") and not in_header):
            continue
        if indent is None:
            indent = indentsize(line)
        if depth <= 0 and not in_header and indentsize(line) <= indent:
            break
        end = number + 1
        if in_header:
            depth += sum(bare.count(c) for c in "([{") - sum(bare.count(c) for c in ")]}")
            if depth <= 0 and not bare.startswith("@"):
                in_header = False
                if "lambda" in bare and not bare.startswith(("def ", "async ", "class ")):
                    break
    return lines[:end]


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    object = unwrap(object)
    lines, first = findsource(object)
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return _block(lines[first:]), first + 1


def getsource(object):
    """Return the text of the source code for an object."""
    lines, _ = getsourcelines(object)
    return "".join(lines)


# ---- frames


def currentframe():
    """Return the frame of the caller or None if this is not possible."""
    return sys._getframe(1)


def _frame_tuples():
    """Named tuples of frames: made when first asked for."""
    from collections import namedtuple

    global Traceback, FrameInfo
    Traceback = namedtuple("Traceback", "filename lineno function code_context index", module="inspect")
    FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index", module="inspect")


_MORE = (
    "ArgInfo", "Arguments", "Attribute", "ClassFoundException", "EndOfBlock", "classify_class_attrs", "formatargvalues",
    "getabsfile", "getargs", "getargvalues", "getclasstree", "getcomments", "getlineno", "walktree",
)


def __getattr__(name):
    if name in ("Traceback", "FrameInfo"):
        _frame_tuples()
    elif name in ("FullArgSpec", "ClosureVars"):
        from collections import namedtuple

        fields = {
            "FullArgSpec": "args varargs varkw defaults kwonlyargs kwonlydefaults annotations",
            "ClosureVars": "nonlocals globals builtins unbound",
        }[name]
        globals()[name] = namedtuple(name, fields, module="inspect")
    elif name in _MORE:
        import _inspect_more

        globals()[name] = getattr(_inspect_more, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]


def getframeinfo(frame, context=1):
    """Get information about a frame or traceback object."""
    if "Traceback" not in globals():
        _frame_tuples()
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    lines = index = None
    if context > 0:
        try:
            all_lines, _ = findsource(frame)
        except (OSError, TypeError):
            pass
        else:
            start = max(0, min(lineno - 1 - context // 2, len(all_lines) - context))
            lines = all_lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    """Get a list of records for a frame and all higher (calling) frames."""
    records = []
    while frame:
        info = getframeinfo(frame, context)
        records.append(FrameInfo(frame, *info))
        frame = frame.f_back
    return records


def getinnerframes(tb, context=1):
    """Get a list of records for a traceback's frame and all lower frames."""
    records = []
    while tb:
        info = getframeinfo(tb, context)
        records.append(FrameInfo(tb.tb_frame, *info))
        tb = tb.tb_next
    return records


def stack(context=1):
    """Return a list of records for the stack above the caller's frame."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a list of records for the stack below the current exception."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


def getclosurevars(func):
    """Get the mapping of free variables to their current values."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        nonlocals[name] = cell.cell_contents
    namespace = func.__globals__
    builtin = namespace.get("__builtins__", {})
    builtin = getattr(builtin, "__dict__", builtin)
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in namespace:
            found_globals[name] = namespace[name]
        elif name in builtin:
            found_builtins[name] = builtin[name]
        else:
            unbound.add(name)
    kind = globals().get("ClosureVars") or __getattr__("ClosureVars")
    return kind(nonlocals, found_globals, found_builtins, unbound)


# ---- signatures


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(int):
    """How a parameter takes its argument."""

    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self._name = name
        self.description = description
        return self

    name = property(lambda self: self._name)
    value = property(lambda self: int(self))

    def __str__(self):
        return self._name

    __format__ = lambda self, spec: format(self._name, spec)

    def __repr__(self):
        return f"<_ParameterKind.{self._name}: {int(self)}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """Represents a parameter in a function signature.

    Has the following public attributes:

    * name : str
    * default : object
    * annotation
    * kind
    """

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD

    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _KINDS[kind]
        except (IndexError, TypeError):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # The first iterable of a comprehension has a name like `.0`.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(
                    f"implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}"
                )
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        from keyword import iskeyword

        if (iskeyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Creates a customized copy of the Parameter."""
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f"{text}: {shown}"
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self._name == other._name
            and self._kind == other._kind
            and self._default == other._default
            and self._annotation == other._annotation
        )


class BoundArguments:
    """Result of `Signature.bind` call.  Holds the mapping of arguments to the function's parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            try:
                arg = self.arguments[name]
            except KeyError:
                break
            if parameter.kind is _VAR_POSITIONAL:
                args.extend(arg)
            else:
                args.append(arg)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started:
                continue
            try:
                arg = self.arguments[name]
            except KeyError:
                continue
            if parameter.kind is _VAR_KEYWORD:
                kwargs.update(arg)
            elif parameter.kind is not _VAR_POSITIONAL:
                kwargs[name] = arg
        return kwargs

    def apply_defaults(self):
        """Set default values for missing arguments."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        parts = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({parts})>"


class Signature:
    """A Signature object represents the overall signature of a function.

    It stores a Parameter object for each parameter accepted by the
    function, as well as information specific to the function itself.
    """

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        from collections import OrderedDict

        found = OrderedDict()
        if parameters is not None:
            if __validate_parameters__:
                self._check(parameters := list(parameters))
            for parameter in parameters:
                found[parameter.name] = parameter
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @staticmethod
    def _check(parameters):
        top = _POSITIONAL_ONLY
        seen_default = False
        names = set()
        for parameter in parameters:
            if not isinstance(parameter, Parameter):
                raise TypeError(f"{parameter} is not a Parameter instance")
            kind = parameter.kind
            if kind < top:
                raise ValueError(
                    f"wrong parameter order: {top.description} parameter before {kind.description} parameter"
                )
            if kind > top:
                top = kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in names:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            names.add(parameter.name)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Constructs Signature for the given callable object."""
        return _signature_of(obj, cls, follow_wrapped, dict(globals=globals, locals=locals, eval_str=eval_str))

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Creates a customized copy of the Signature."""
        return type(self)(
            self.parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def _hash_basis(self):
        positional = tuple(p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY)
        keywords = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return positional, keywords, self.return_annotation

    def __hash__(self):
        positional, keywords, returns = self._hash_basis()
        return hash((positional, frozenset(keywords.values()), returns))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        parameters = list(self.parameters.values())
        catch_all = next((p for p in parameters if p.kind is _VAR_KEYWORD), None)
        rest = list(args)
        by_keyword = []
        misplaced = []
        only_positional_so_far = True
        for index, parameter in enumerate(parameters):
            kind = parameter.kind
            if kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                if rest:
                    raise TypeError("too many positional arguments")
                if kind is _KEYWORD_ONLY and only_positional_so_far and not partial:
                    if parameter.name not in kwargs and parameter.default is _empty:
                        raise TypeError(f"missing a required keyword-only argument: {parameter.name!r}")
                by_keyword.extend(parameters[index:])
                break
            if kind is _VAR_POSITIONAL:
                if rest:
                    arguments[parameter.name] = tuple(rest)
                    rest = []
                by_keyword.extend(parameters[index + 1:])
                break
            if rest:
                if parameter.name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {parameter.name!r}")
                arguments[parameter.name] = rest.pop(0)
                continue
            if parameter.name in kwargs or parameter.default is not _empty or partial:
                only_positional_so_far = False
                if kind is not _POSITIONAL_ONLY:
                    by_keyword.append(parameter)
                elif parameter.name in kwargs:
                    misplaced.append(parameter.name)
            else:
                raise TypeError(f"missing a required argument: {parameter.name!r}")
        else:
            if rest:
                raise TypeError("too many positional arguments")
        if misplaced and catch_all is None:
            raise TypeError(
                f"got some positional-only arguments passed as keyword arguments: {', '.join(misplaced)!r}"
            )
        kwargs = dict(kwargs)
        for parameter in by_keyword:
            if parameter.kind in (_VAR_KEYWORD, _VAR_POSITIONAL):
                continue
            if parameter.name in kwargs:
                arguments[parameter.name] = kwargs.pop(parameter.name)
            elif not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {parameter.name!r}")
        if kwargs:
            if catch_all is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[catch_all.name] = kwargs
        ordered = {p.name: arguments[p.name] for p in parameters if p.name in arguments}
        return self._bound_arguments_cls(self, ordered)

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed `args`
        and `kwargs` to the function's signature.  Raises `TypeError`
        if the passed arguments can not be bound.
        """
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """Get a BoundArguments object, that partially maps the
        passed `args` and `kwargs` to the function's signature.
        Raises `TypeError` if the passed arguments can not be bound.
        """
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Create a string representation of the Signature object.

        If *max_width* integer is passed, signature will try to fit into it:
        if it is longer, all parameters will be on separate lines.
        """
        parts = []
        slash_due = False
        star_due = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind is _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append("/")
                slash_due = False
            if kind is _VAR_POSITIONAL:
                star_due = False
            elif kind is _KEYWORD_ONLY and star_due:
                parts.append("*")
                star_due = False
            parts.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
        if slash_due:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Get a signature object for the passed callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


def _from_function(func, cls, options):
    code = func.__code__
    count = code.co_argcount
    names = code.co_varnames
    positional_only = code.co_posonlyargcount
    keyword_only_count = code.co_kwonlyargcount
    annotations = get_annotations(func, **options)
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    Param = cls._parameter_cls
    parameters = []
    first_default = count - len(defaults)
    for index, name in enumerate(names[:count]):
        parameters.append(Param(
            name,
            _POSITIONAL_ONLY if index < positional_only else _POSITIONAL_OR_KEYWORD,
            default=defaults[index - first_default] if index >= first_default else _empty,
            annotation=annotations.get(name, _empty),
        ))
    after = count + keyword_only_count
    if code.co_flags & CO_VARARGS:
        name = names[after]
        parameters.append(Param(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
    for name in names[count:after]:
        parameters.append(Param(
            name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty), annotation=annotations.get(name, _empty)
        ))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[after + bool(code.co_flags & CO_VARARGS)]
        parameters.append(Param(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _from_text(obj, text, cls):
    """The signature of a built-in, from the text that it carries."""
    clean = text.replace("$", "")
    try:
        made = eval(f"lambda {clean.strip().split('->')[0].strip()[1:-1]}: None", {})
    except Exception:
        raise ValueError(f"{obj!r} has invalid signature") from None
    sig = _from_function(made, cls, {})
    parameters = list(sig.parameters.values())
    if parameters and "$" in text:
        bound = getattr(obj, "__self__", None)
        if bound is not None and not isinstance(bound, types.ModuleType):
            parameters.pop(0)
        else:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return sig.replace(parameters=parameters)


def _without_first(sig):
    """The signature of a bound method: its first argument is given."""
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return sig.replace(parameters=parameters)


def _of_partial(wrapped, partial, extra=()):
    """The signature of a partial application."""
    parameters = dict(wrapped.parameters)
    args = extra + (partial.args or ())
    keywords = partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    keyword_only = False
    for name, parameter in list(parameters.items()):
        if name in bound.arguments:
            value = bound.arguments[name]
            if parameter.kind is _POSITIONAL_ONLY:
                parameters.pop(name)
                continue
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    parameters.pop(name)
                    continue
                # Given by name, it is a new default, and can only be given by name again.
                keyword_only = True
                parameters[name] = parameter.replace(default=value)
            elif parameter.kind is _KEYWORD_ONLY:
                parameters[name] = parameter.replace(default=value)
        if keyword_only:
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                changed = parameters.pop(name).replace(kind=_KEYWORD_ONLY)
                parameters[name] = changed
            elif parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                parameters[name] = parameters.pop(name)
            elif parameter.kind is _VAR_POSITIONAL:
                parameters.pop(name)
    return wrapped.replace(parameters=parameters.values())


def _signature_of(obj, cls, follow_wrapped, options, skip_bound=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")

    def again(other):
        return _signature_of(other, cls, follow_wrapped, options, skip_bound)

    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow_wrapped and not isinstance(obj, type):
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        if not isinstance(own, Signature) and callable(own):
            own = own()
        if isinstance(own, str):
            return _from_text(obj, own, cls)
        if not isinstance(own, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return own
    functools = sys.modules.get("functools")
    method = getattr(obj, "__partialmethod__", None)
    if functools and isinstance(method, functools.partialmethod):
        wrapped = _signature_of(method.func, cls, follow_wrapped, options, skip_bound)
        sig = _of_partial(wrapped, method, (None,))
        first = next(iter(wrapped.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first, *sig.parameters.values()))
    if isfunction(obj) or _looks_like_function(obj):
        return _from_function(obj, cls, options)
    if functools and isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, cls, again)
    text = getattr(obj, "__text_signature__", None)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj) or isinstance(obj, types.WrapperDescriptorType):
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return _from_text(obj, text, cls)
    call = _user_defined(type(obj), "__call__")
    if call is not None:
        try:
            sig = again(call)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
        return _without_first(sig) if skip_bound else sig
    if text:
        return _from_text(obj, text, cls)
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _user_defined(cls, name):
    """A method written in Python, or None."""
    for base in cls.__mro__:
        if name in base.__dict__:
            found = base.__dict__[name]
            if isinstance(found, (staticmethod, classmethod)):
                return found.__get__(None, cls)
            functools = sys.modules.get("functools")
            if functools and isinstance(found, functools.partialmethod):
                return found.__get__(None, cls)
            if isinstance(found, (types.WrapperDescriptorType, types.MethodDescriptorType, types.BuiltinFunctionType, types.ClassMethodDescriptorType)):
                return None
            return found
    return None


def _of_class(obj, cls, again):
    call = _user_defined(type(obj), "__call__") if type(obj) is not type else None
    if call is not None:
        return _without_first(again(call))
    # Whichever of the two is nearer in the order of resolution.
    for base in obj.__mro__:
        new, init = base.__dict__.get("__new__"), base.__dict__.get("__init__")
        if new is not None and _user_defined(obj, "__new__") is not None:
            method = new.__func__ if isinstance(new, staticmethod) else new
            return _without_first(again(method))
        if init is not None and _user_defined(obj, "__init__") is not None:
            sig = again(init)
            return _without_first(sig)
    for base in obj.__mro__[:-1]:
        text = getattr(base, "__text_signature__", None)
        if isinstance(text, str):
            return _from_text(obj, text, cls)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls([])
        raise ValueError(f"no signature found for builtin type {obj!r}")
    raise ValueError(f"no signature found for {obj!r}")


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        sig = _signature_of(func, Signature, False, {}, skip_bound=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, varargs, varkw, kwonly = [], None, None, []
    defaults, kwdefaults, annotations = (), {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for parameter in sig.parameters.values():
        kind, name = parameter.kind, parameter.name
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    kind = globals().get("FullArgSpec") or __getattr__("FullArgSpec")
    return kind(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
        func = func.__func__
    bound = signature(func).bind(*positional, **named)
    given = set(bound.arguments)
    bound.apply_defaults()
    variable = {name for name, p in bound.signature.parameters.items() if p.kind in (_VAR_POSITIONAL, _VAR_KEYWORD)}
    # What was given comes first, then what takes the rest, then the defaults.
    order = sorted(bound.arguments, key=lambda name: 1 if name in variable else 0 if name in given else 2)
    return {name: bound.arguments[name] for name in order}
