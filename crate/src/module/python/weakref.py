"""Weak references, and containers of them."""

import _yieldscope
import _collections_abc
from _weakref import ref

try:
    from _weakref import getweakrefcount, getweakrefs
except ImportError:
    pass


def _referent(proxy):
    found = object.__getattribute__(proxy, "_reference")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


class ProxyType:
    """Stands for an object that it does not keep alive: whatever is done to it is done to that."""

    __slots__ = ("_reference", "__weakref__")
    __hash__ = None
    __class__ = property(lambda self: _referent(self).__class__)

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __str__(self):
        return str(_referent(self))

    def __repr__(self):
        found = object.__getattribute__(self, "_reference")()
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __bool__(self):
        return bool(_referent(self))

    def __next__(self):
        found = _referent(self)
        if not hasattr(type(found), "__next__"):
            raise TypeError(f"Weakref proxy referenced a non-iterator {type(found).__name__!r} object")
        return next(found)

    def __divmod__(self, other):
        return divmod(_referent(self), _bare(other))

    def __rdivmod__(self, other):
        return divmod(_bare(other), _referent(self))

    def __pow__(self, other, modulo=None):
        return pow(_referent(self), _bare(other), _bare(modulo))


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


def _bare(value):
    return _referent(value) if isinstance(value, ProxyType) else value


def _forwarded():
    """The special methods that are looked up in the class: each does the same to the object."""
    import operator

    def one(function):
        return lambda self: function(_referent(self))

    def two(function):
        return lambda self, other: function(_referent(self), _bare(other))

    def reflected(function):
        return lambda self, other: function(_bare(other), _referent(self))

    for name, function in {
        "len": len, "iter": iter, "reversed": reversed, "abs": abs, "int": int, "float": float, "index": operator.index, "neg": operator.neg,
        "pos": operator.pos, "invert": operator.invert, "bytes": bytes,
    }.items():
        setattr(ProxyType, f"__{name}__", one(function))
    for name in ("lt", "le", "eq", "ne", "gt", "ge", "getitem", "delitem", "contains", "iadd", "isub", "imul", "itruediv", "ifloordiv", "imod", "ipow", "iand", "ior", "ixor", "ilshift", "irshift", "imatmul"):
        setattr(ProxyType, f"__{name}__", two(getattr(operator, name)))
    for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "and_", "or_", "xor"):
        plain = name.rstrip("_")
        setattr(ProxyType, f"__{plain}__", two(getattr(operator, name)))
        setattr(ProxyType, f"__r{plain}__", reflected(getattr(operator, name)))
    ProxyType.__rpow__ = reflected(operator.pow)
    ProxyType.__setitem__ = lambda self, key, value: operator.setitem(_referent(self), key, _bare(value))


_forwarded()
_yieldscope.seal(ProxyType, CallableProxyType)
ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """A proxy of an object that it does not keep alive."""
    made = _new(CallableProxyType if callable(object) else ProxyType)
    told = None if callback is None else lambda _: callback(made)
    _set(made, "_reference", ref(object, told))
    return made


_new, _set = object.__new__, object.__setattr__

__all__ = ["ref", "proxy", "WeakKeyDictionary", "ReferenceType", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

ReferenceType = ref


class WeakMethod(ref):
    """A custom `weakref.ref` subclass which simulates a weak reference to a bound method."""

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def on_death(_):
            if self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, on_death)
        self._func_ref = ref(func, on_death)
        self._meth_type = type(meth)
        self._alive = True
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj, func = super().__call__(), self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return NotImplemented

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = ref.__hash__


class _WeakMapping(_collections_abc.MutableMapping):
    """What the two dictionaries have in common."""

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in (other if hasattr(other, "items") else dict(other)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        made = self.__class__()
        made.update(self)
        return made

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"


class WeakValueDictionary(_WeakMapping):
    """Mapping class that references values weakly.

    Entries in the dictionary will be discarded when no strong
    reference to the value exists anymore
    """

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _reference(self, key, value):
        data = self.data

        def forget(dead):
            if data.get(key) is dead:
                del data[key]

        return ref(value, forget)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = self._reference(key, value)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __iter__(self):
        for key, reference in list(self.data.items()):
            if reference() is not None:
                yield key

    keys = __iter__

    def values(self):
        for reference in list(self.data.values()):
            value = reference()
            if value is not None:
                yield value

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def valuerefs(self):
        """Return a list of weak references to the values."""
        return list(self.data.values())

    def itervaluerefs(self):
        """Return an iterator that yields the weak references to the values."""
        yield from self.valuerefs()

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made


class WeakKeyDictionary(_WeakMapping):
    """Mapping class that references keys weakly.

    Entries in the dictionary will be discarded when there is no
    longer a strong reference to the key.
    """

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _forget(self, dead):
        self.data.pop(dead, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        data = self.data
        data[ref(key, lambda dead: data.pop(dead, None))] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for reference in list(self.data):
            key = reference()
            if key is not None:
                yield key

    keys = __iter__

    def values(self):
        for reference, value in list(self.data.items()):
            if reference() is not None:
                yield value

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        """Return a list of weak references to the keys."""
        return list(self.data)

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made


class WeakSet(_collections_abc.MutableSet):
    """A set of objects that are referenced weakly."""

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    def add(self, item):
        data = self.data
        data.add(ref(item, data.discard))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    def difference_update(self, other):
        self.data.difference_update(_references(other))

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    def intersection_update(self, other):
        self.data.intersection_update(_references(other))

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def symmetric_difference_update(self, other):
        for item in [*self.__class__(other)]:
            (self.discard if item in self else self.add)(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    def issubset(self, other):
        return self.data <= _references(other)

    def issuperset(self, other):
        return self.data >= _references(other)

    def __lt__(self, other):
        return self.data < _references(other)

    def __gt__(self, other):
        return self.data > _references(other)

    def __eq__(self, other):
        return self.data == _references(other) if isinstance(other, self.__class__) else NotImplemented

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)

    __or__, __sub__, __and__, __xor__ = union, difference, intersection, symmetric_difference
    __le__, __ge__ = issubset, issuperset
    __class_getitem__ = classmethod(type(list[int]))


def _references(items):
    """What a WeakSet of these holds; it may be compared with what another one holds."""
    return set(map(ref, items))


class finalize:
    """Class for finalization of weakrefable objects

    finalize(obj, func, *args, **kwargs) returns a callable finalizer
    object which will be called when obj is garbage collected.
    """

    __slots__ = ()

    # By finalizer: (reference, function, arguments, keywords, whether to call it at the end of the program).
    _registry = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        self._registry[id(self)] = [self, ref(obj, lambda dead: self()), func, args, kwargs, True]

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        entry = self._registry.pop(id(self), None)
        if entry is not None:
            return entry[2](*entry[3], **entry[4])
        return None

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        entry = self._registry.get(id(self))
        obj = entry and entry[1]()
        if obj is not None and self._registry.pop(id(self), None):
            return obj, entry[2], entry[3], entry[4]
        return None

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        entry = self._registry.get(id(self))
        obj = entry and entry[1]()
        return None if obj is None else (obj, entry[2], entry[3], entry[4])

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return id(self) in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        entry = self._registry.get(id(self))
        return entry is not None and entry[5]

    @atexit.setter
    def atexit(self, value):
        entry = self._registry.get(id(self))
        if entry is not None:
            entry[5] = bool(value)

    def __repr__(self):
        entry = self._registry.get(id(self))
        obj = entry and entry[1]()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__qualname__!r} at {id(obj):#x}>"
