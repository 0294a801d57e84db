"""Shallow and deep copies."""

import copyreg

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_FunctionType = type(lambda: None)
_MethodType = type((lambda self: None).__get__(0))

# These are their own copies.
_ATOMIC = {
    type(None), int, float, bool, complex, str, bytes, type, range, property, type(...), type(NotImplemented), type(len),
    _FunctionType, type((lambda: None).__code__),
}

# Names of the types of weak references.
_WEAK = ("ReferenceType", "weakref", "ref")


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    kind = type(x)
    if kind in _ATOMIC or kind in (tuple, frozenset, slice) or issubclass(kind, type) or kind.__name__ in _WEAK:
        return x
    if kind in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(kind, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuild(x, _reduced(x, "shallow"), None)


def _reduced(x, depth):
    """How an object is to be made again: (callable, arguments, state, items, pairs)."""
    kind = type(x)
    registered = copyreg.dispatch_table.get(kind)
    if registered is not None:
        return registered(x)
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(4)
    reduce = getattr(x, "__reduce__", None)
    if reduce is not None:
        return reduce()
    raise Error(f"un({depth})copyable object of type {kind}")


def _rebuild(x, how, memo):
    if isinstance(how, str):
        return x
    if not 2 <= len(how) <= 5:
        raise TypeError("__reduce__ must return a string or a tuple of 2 to 5 parts")
    maker, args, state, items, pairs, *_ = *how, None, None, None
    deep = memo is not None
    if deep and args:
        args = tuple(deepcopy(arg, memo) for arg in args)
    new = maker(*args)
    if deep:
        memo[id(x)] = new
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(new, "__setstate__"):
            new.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state:
                new.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(new, name, value)
    if items is not None:
        for item in items:
            new.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            new[key] = value
    return new


_nothing = []


def deepcopy(x, memo=None, _nil=_nothing):
    """Deep copy operation on arbitrary Python objects."""
    kind = type(x)
    if kind in _ATOMIC:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    if kind is list:
        new = memo[key] = []
        for item in x:
            new.append(deepcopy(item, memo))
    elif kind is dict:
        new = memo[key] = {}
        for k, v in x.items():
            new[deepcopy(k, memo)] = deepcopy(v, memo)
    elif kind is tuple:
        new = _deep_tuple(x, memo)
    elif kind is set:
        new = memo[key] = {deepcopy(item, memo) for item in x}
    elif kind is bytearray:
        new = x.copy()
    elif issubclass(kind, type) or kind.__name__ in _WEAK:
        new = x
    elif kind is _MethodType:
        new = kind(x.__func__, deepcopy(x.__self__, memo))
    else:
        method = getattr(x, "__deepcopy__", None)
        if method is not None:
            new = method(memo)
        elif kind is frozenset:
            new = frozenset(deepcopy(item, memo) for item in x)
        else:
            new = _rebuild(x, _reduced(x, "deep"), memo)
    if new is not x:
        memo[key] = new
        # The original stays alive as long as the memo: ids must not be used again.
        memo.setdefault(id(memo), []).append(x)
    return new


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # It may have been copied meanwhile, if it contains itself.
    known = memo.get(id(x))
    if known is not None:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    cls = obj.__class__
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return method(obj, **changes)
