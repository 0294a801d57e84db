"""How objects are taken apart and made again, for `copy` and `pickle`."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}

_HEAPTYPE = 1 << 9

# The builtin types on which a class may be built, and whose own data pickles know.
_BASES = (object, list, dict, tuple, str, int, float, bytes, complex)


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register how objects of a type are reduced."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Refuse what cannot construct."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def _reconstructor(cls, base, state):
    """An object of protocols 0 and 1."""
    if base is object:
        return object.__new__(cls)
    new = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(new, state)
    return new


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    """The names of the slots of a class and its bases."""
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                stripped = base.__name__.lstrip("_")
                name = f"_{stripped}{name}" if stripped else name
            names.append(name)
    return names


def _getstate(obj):
    """What an object keeps in its dict and its slots; None where nothing."""
    if isinstance(obj, type):
        return None
    state = getattr(obj, "__dict__", None) or None
    slots = {}
    for name in _slotnames(type(obj)):
        try:
            slots[name] = getattr(obj, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def _own_state(obj):
    return getattr(obj, "__dict__", None) or None


def _reduce_exception(obj):
    args = obj.args
    if isinstance(obj, OSError) and len(args) == 2 and obj.filename is not None:
        args = (*args, obj.filename)
        if obj.filename2 is not None:
            args = (*args, None, obj.filename2)
    state = dict(obj.__dict__)
    if isinstance(obj, AttributeError):
        state |= {"name": obj.name, "args": args} if obj.name is not None else {"args": args} if state else {}
    elif isinstance(obj, ImportError):
        state |= {key: value for key in ("name", "path") if (value := getattr(obj, key)) is not None}
    return (type(obj), args, state) if state else (type(obj), args)


def _reduce_bytearray(obj, protocol):
    if not obj:
        return type(obj), (), _own_state(obj)
    if protocol < 3:
        return type(obj), (obj.decode("latin-1"), "latin-1"), _own_state(obj)
    return type(obj), (bytes(obj),), _own_state(obj)


def _reduce_function(obj):
    owner = getattr(obj, "__self__", None)
    if owner is None or type(owner).__name__ == "module":
        return obj.__qualname__
    return getattr, (owner, obj.__name__)


# Builtin types that CPython reduces in ways of their own.
_NATIVE = {
    set: lambda obj, protocol: (type(obj), (list(obj),), _own_state(obj)),
    frozenset: lambda obj, protocol: (type(obj), (list(obj),), _own_state(obj)),
    bytearray: lambda obj, protocol: _reduce_bytearray(obj, protocol),
    range: lambda obj, protocol: (range, (obj.start, obj.stop, obj.step)),
    slice: lambda obj, protocol: (slice, (obj.start, obj.stop, obj.step)),
    BaseException: lambda obj, protocol: _reduce_exception(obj),
    type(...): lambda obj, protocol: "Ellipsis",
    type(NotImplemented): lambda obj, protocol: "NotImplemented",
    type(len): lambda obj, protocol: _reduce_function(obj),
    type((lambda self: None).__get__(0)): lambda obj, protocol: (getattr, (obj.__self__, obj.__func__.__name__)),
    type(str.join): lambda obj, protocol: (getattr, (obj.__objclass__, obj.__name__)),
    type(object.__init__): lambda obj, protocol: (getattr, (obj.__objclass__, obj.__name__)),
}


def _reduce_ex(obj, protocol):
    """`object.__reduce_ex__`: by the `__reduce__` of its class, if it has one."""
    if type(obj).__reduce__ is not object.__reduce__:
        return obj.__reduce__()
    return _reduce(obj, protocol)


def _reduce(obj, protocol):
    """`object.__reduce__` at a protocol."""
    cls = type(obj)
    for base in cls.__mro__:
        if base in _NATIVE:
            return _NATIVE[base](obj, protocol)
    native = next(base for base in cls.__mro__ if not (base.__flags__ & _HEAPTYPE or _is_generic(base)))
    if native not in _BASES and not (native is type(None) and protocol >= 2):
        if cls is memoryview and protocol >= 2:
            raise TypeError("cannot pickle memoryview objects")
        raise TypeError(f"cannot pickle '{_name(cls)}' object")
    return _reduce_by_new(obj, cls) if protocol >= 2 else _reduce_by_base(obj, cls, native)


def _is_generic(cls):
    """`typing.Generic` keeps nothing in its instances."""
    return cls.__name__ == "Generic" and cls.__module__ == "typing"


def _name(cls):
    if cls.__flags__ & _HEAPTYPE or cls.__module__ == "builtins":
        return cls.__name__
    return f"{cls.__module__}.{cls.__qualname__}"


def _reduce_by_base(obj, cls, base):
    """Protocols 0 and 1: the builtin base and a copy of its value."""
    if base is cls and cls is not object:
        raise TypeError(f"cannot pickle '{_name(cls)}' object")
    value = None if base is object else base(obj)
    if "__getstate__" not in _own_names(cls):
        if _slotnames(cls):
            raise TypeError(
                "a class that defines __slots__ without defining __getstate__ cannot be pickled"
            )
        state = _own_state(obj)
    else:
        state = obj.__getstate__()
    args = (cls, base, value)
    return (_reconstructor, args, state) if state else (_reconstructor, args)


def _own_names(cls):
    """The names that a class has beside those of object."""
    return {name for base in cls.__mro__[:-1] for name in base.__dict__}


def _new_arguments(obj, cls):
    """What `__new__` is given beside the class: arguments and keywords, None for none of these."""
    names = _own_names(cls)
    if "__getnewargs_ex__" in names:
        found = obj.__getnewargs_ex__()
        if not isinstance(found, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(found).__name__}'")
        if len(found) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(found)}")
        args, kwargs = found
        if not isinstance(args, tuple):
            raise TypeError(
                f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{type(args).__name__}'"
            )
        if not isinstance(kwargs, dict):
            raise TypeError(
                f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{type(kwargs).__name__}'"
            )
        return args, kwargs
    if "__getnewargs__" in names and any(base.__flags__ & _HEAPTYPE and "__getnewargs__" in base.__dict__ for base in cls.__mro__):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
        return args, {}
    for base in str, bytes, int, float, tuple:
        if isinstance(obj, base):
            return (base(obj),), {}
    if isinstance(obj, complex):
        return (obj.real, obj.imag), {}
    return (), {}


def _reduce_by_new(obj, cls):
    """Protocols 2 and later: made by `__new__`, then state, items and pairs."""
    args, kwargs = _new_arguments(obj, cls)
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Register an extension code."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take an extension code back."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget what extension codes stood for."""
    _extension_cache.clear()


pickle(complex, lambda c: (complex, (c.real, c.imag)))


def _reduce_union(union):
    import functools
    import operator

    return functools.reduce, (operator.or_, union.__args__)


pickle(type(int | str), _reduce_union)
