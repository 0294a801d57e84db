"""Tools for functions: partial application, caches, dispatch by type, decorators that keep a function's looks."""

from _functools import cmp_to_key, partial, reduce

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES",
    "total_ordering", "cache", "cmp_to_key", "lru_cache", "reduce",
    "partial", "partialmethod", "singledispatch", "singledispatchmethod",
    "cached_property",
]

GenericAlias = type(list[int])

# ---- decorators that look like what they decorate

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function

    wrapper is the function to be updated
    wrapped is the original function
    assigned is a tuple naming the attributes assigned directly
    from the wrapped function to the wrapper function (defaults to
    functools.WRAPPER_ASSIGNMENTS)
    updated is a tuple naming the attributes of the wrapper that
    are updated with the corresponding attribute from the wrapped
    function (defaults to functools.WRAPPER_UPDATES)
    """
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function"""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- the missing comparisons

def _answer(first, negate, other_way):
    """A comparison made of another one, `first`: negated or not, and widened or narrowed by `==` or `!=`.

    `other_way` is None, "or equal" or "and different".
    """

    def compare(self, other):
        result = getattr(type(self), first)(self, other)
        if result is NotImplemented:
            return result
        if negate:
            result = not result
        if other_way == "or equal":
            return result or self == other
        if other_way == "and different":
            return result and self != other
        return result

    return compare


_SIGNS = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}

# From the comparison that a class has, how to get each of the others.
_COMPARISONS = {
    "__lt__": {"__gt__": (True, "and different"), "__le__": (False, "or equal"), "__ge__": (True, None)},
    "__le__": {"__ge__": (True, "or equal"), "__lt__": (False, "and different"), "__gt__": (True, None)},
    "__gt__": {"__lt__": (True, "and different"), "__ge__": (False, "or equal"), "__le__": (True, None)},
    "__ge__": {"__le__": (True, "or equal"), "__gt__": (False, "and different"), "__lt__": (True, None)},
}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods"""
    roots = {name for name in _COMPARISONS if getattr(cls, name, None) is not getattr(object, name, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, (negate, other_way) in _COMPARISONS[root].items():
        if name not in roots:
            method = _answer(root, negate, other_way)
            method.__name__ = name
            # Pickles find it by this name.
            method.__qualname__ = f"_{name.strip('_')}_from_{root.strip('_')}"
            made_of = f"a {_SIGNS[root]} b"
            how = f"(not {made_of})" if negate else f"({made_of})"
            how += {"and different": " and (a != b)", "or equal": " or (a == b)", None: ""}[other_way]
            method.__doc__ = f"Return a {_SIGNS[name]} b.  Computed by @total_ordering from {how}."
            setattr(cls, name, globals().setdefault(method.__qualname__, method))
    return cls


# ---- partial methods


class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords.

    Supports wrapping existing descriptors and handles non-descriptor
    callables as instance methods.
    """

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f"{k}={v!r}" for k, v in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                # Something like a class method, static method or bound method: it has its own first argument.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


def _unwrap_partialmethod(func):
    before = None
    while func is not before:
        before = func
        while isinstance(getattr(func, "__partialmethod__", None), partialmethod):
            func = func.__partialmethod__
        while isinstance(func, partialmethod):
            func = func.func
        func = _unwrap_partial(func)
    return func


# ---- caches


def __getattr__(name):
    if name == "_CacheInfo":
        from _cache_info import CacheInfo

        global _CacheInfo
        _CacheInfo = CacheInfo
        return _CacheInfo
    if name == "RLock":
        global RLock
        from threading import RLock

        return RLock
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _cached(function, maxsize, typed):
    from _functools import _lru_cache_wrapper

    info = globals().get("_CacheInfo") or __getattr__("_CacheInfo")
    wrapper = _lru_cache_wrapper(function, maxsize, typed, info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator.

    If *maxsize* is set to None, the LRU features are disabled and the cache
    can grow without bound.

    If *typed* is True, arguments of different types will be cached separately.
    For example, f(decimal.Decimal("3.0")) and f(3.0) will be treated as
    distinct calls with distinct results. Some types such as str and int may
    be cached separately even when typed is false.

    Arguments to the cached function must be hashable.

    View the cache statistics named tuple (hits, misses, maxsize, currsize)
    with f.cache_info().  Clear the cache and statistics with f.cache_clear().
    Access the underlying function with f.__wrapped__.
    """
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        # Used without brackets: the argument is the function.
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, maxsize, typed)


def cache(user_function, /):
    'Simple lightweight unbounded cache.  Sometimes called "memoize".'
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property computed once, then kept in the instance's own dict."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property."
            ) from None
        if self.attrname in kept:
            return kept[self.attrname]
        value = self.func(instance)
        try:
            kept[self.attrname] = value
        except TypeError:
            raise TypeError(
                f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment "
                f"for caching {self.attrname!r} property."
            ) from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


# ---- one function, a body for each type of its first argument


def _is_abstract(cls):
    return hasattr(cls, "__abstractmethods__")


def _c3_merge(sequences):
    """One order that keeps the orders of several sequences (the rule by which base classes are put in line)."""
    merged = []
    left = [list(sequence) for sequence in sequences if sequence]
    while left:
        behind = {cls for sequence in left for cls in sequence[1:]}
        first = next((sequence[0] for sequence in left if sequence[0] not in behind), None)
        if first is None:
            raise RuntimeError("Inconsistent hierarchy")
        merged.append(first)
        left = [rest for sequence in left if (rest := sequence[1:] if sequence[0] is first else sequence)]
    return merged


def _c3_mro(cls, abcs=None):
    """The order in which a class is resolved, with abstract classes in it that it only is a virtual subclass of.

    Each stands behind the last class that has its ability: behind the abstract bases that this one names, before the others.
    """
    bases = list(cls.__bases__)
    named = len(bases)
    while named and not _is_abstract(bases[named - 1]):
        named -= 1
    new, handed_down = [], []
    for abc in abcs or ():
        begins_here = issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)
        (new if begins_here else handed_down).append(abc)
    groups = bases[:named], new, bases[named:]
    orders = [_c3_mro(base, handed_down) for group in groups for base in group]
    return _c3_merge([[cls], *orders, *groups])


def _compose_mro(cls, types):
    """The order in which a class is resolved, with those of `types` in it that it is a virtual subclass of."""
    real = set(cls.__mro__)

    def concerns(kind):
        return (
            kind not in real and hasattr(kind, "__mro__") and not isinstance(kind, GenericAlias) and issubclass(cls, kind)
        )

    types = [kind for kind in types if concerns(kind)]
    types = [kind for kind in types if not any(kind is not other and kind in other.__mro__ for other in types)]
    virtual = []
    for kind in types:
        # Subclasses that fit too are nearer; those with most of `types` above them come first.
        nearer = [sub for sub in kind.__subclasses__() if sub not in real and issubclass(cls, sub)]
        lines = [[base for base in sub.__mro__ if base in types] for sub in nearer]
        for line in sorted(lines, key=len, reverse=True) or [[kind]]:
            virtual += [base for base in line if base not in virtual]
    return _c3_mro(cls, virtual)


def _find_impl(cls, registry):
    """The implementation for a class: that of its nearest ancestor, real or virtual."""
    order = iter(_compose_mro(cls, registry.keys()))
    best = next((kind for kind in order if kind in registry), None)
    # Of two abstract classes that it is a virtual subclass of, side by side, neither is nearer.
    rival = next(order, None)
    if rival in registry and not {best, rival} & set(cls.__mro__) and not issubclass(best, rival):
        raise RuntimeError(f"Ambiguous dispatch: {best} or {rival}")
    return registry.get(best)


def singledispatch(func):
    """Single-dispatch generic function decorator.

    Transforms a function into a generic function, which can have different
    behaviours depending upon the type of its first argument. The decorated
    function acts as the default implementation, and additional
    implementations can be registered using the register() attribute of the
    generic function.
    """
    import weakref
    from types import MappingProxyType

    from abc import get_cache_token

    registry = {}
    found = weakref.WeakKeyDictionary()
    # Counts registrations of virtual subclasses, once there is an implementation that they matter for.
    token = None
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """generic_func.dispatch(cls) -> <function implementation>

        Runs the dispatch algorithm to return the best available implementation
        for the given *cls* registered on *generic_func*.
        """
        nonlocal token
        if token is not None and token != get_cache_token():
            found.clear()
            token = get_cache_token()
        try:
            return found[cls]
        except KeyError:
            pass
        implementation = registry.get(cls) or _find_impl(cls, registry)
        found[cls] = implementation
        return implementation

    def members(kind):
        """The classes of a union, or None if that is not what it is."""
        from types import UnionType

        import sys

        typing = sys.modules.get("typing")
        if isinstance(kind, UnionType) or (typing is not None and typing.get_origin(kind) is typing.Union):
            return kind.__args__
        return None

    def is_class(kind):
        return isinstance(kind, type) and not isinstance(kind, GenericAlias)

    def register(cls, func=None):
        """generic_func.register(cls, func) -> func

        Registers a new implementation for the given *cls* on a *generic_func*.
        """
        nonlocal token
        union = members(cls)
        valid = is_class(cls) or (union is not None and all(is_class(member) for member in union))
        if valid:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if not getattr(cls, "__annotations__", {}):
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    f"Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            from typing import get_type_hints

            argument, cls = next(iter(get_type_hints(func).items()))
            union = members(cls)
            if not is_class(cls) and not (union is not None and all(is_class(member) for member in union)):
                if union is not None:
                    raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} is not a class.")
        for member in (cls,) if union is None else union:
            registry[member] = func
        if token is None and _is_abstract(cls):
            token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor.

    Supports wrapping existing descriptors and handles non-descriptor
    callables as instance methods.
    """

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """generic_method.register(cls, func) -> func

        Registers a new implementation for the given *cls* on a *generic_method*.
        """
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
