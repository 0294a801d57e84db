"""Abstract base classes."""

from _weakref import ref as _ref

# Counts registrations: a remembered "no" is good only as long as it stands still.
_registrations = 0

# Abstract classes that decide about patterns in `match`; they keep what is registered with them in `_registry`.
_pattern_classes = []


class _State:
    """What an abstract class remembers: its registered classes, and answers already given."""

    __slots__ = ("registry", "yes", "no", "asked_at")

    def __init__(self):
        # Sets, once there is something to remember.
        self.registry = self.yes = self.no = None
        self.asked_at = _registrations


def abstractmethod(funcobj):
    """Marks a method that subclasses have to implement."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: use 'classmethod' with 'abstractmethod' instead."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: use 'staticmethod' with 'abstractmethod' instead."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: use 'property' with 'abstractmethod' instead."""

    __isabstractmethod__ = True


def _abstract_names(cls):
    names = {name for name, value in cls.__dict__.items() if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if namespace.get("__abc_tpflags__", 0) & 0x60 == 0x60:
            raise TypeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING")
        cls.__abstractmethods__ = _abstract_names(cls)
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        """Makes a class a virtual subclass; returns it, so that it serves as a decorator."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        state = cls._abc_impl
        state.registry = state.registry or set()
        state.registry.add(_ref(subclass))
        for pattern_class in _pattern_classes:
            if pattern_class in cls.__mro__:
                pattern_class._registry.add(subclass)
        _registrations += 1
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        kind = type(instance)
        if kind is subclass:
            return cls.__subclasscheck__(kind)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        state = cls._abc_impl
        key = _ref(subclass)
        if state.yes and key in state.yes:
            return True
        if state.asked_at != _registrations:
            state.no = None
            state.asked_at = _registrations
        elif state.no and key in state.no:
            return False
        if _decide(cls, state, subclass):
            state.yes = state.yes or set()
            state.yes.add(key)
            return True
        state.no = state.no or set()
        state.no.add(key)
        return False

    def _dump_registry(cls, file=None):
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {_registrations}", file=file)
        state = cls._abc_impl
        print(f"_abc_registry: {state.registry or set()!r}", file=file)
        print(f"_abc_cache: {state.yes or set()!r}", file=file)
        print(f"_abc_negative_cache: {state.no or set()!r}", file=file)
        print(f"_abc_negative_cache_version: {state.asked_at!r}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry = None

    def _abc_caches_clear(cls):
        cls._abc_impl.yes = cls._abc_impl.no = None


def _decide(cls, state, subclass):
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        if answer is not True and answer is not False:
            raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
        return answer
    if cls in getattr(subclass, "__mro__", ()):
        return True
    for reference in list(state.registry or ()):
        registered = reference()
        if registered is not None and issubclass(subclass, registered):
            return True
    for derived in cls.__subclasses__():
        if issubclass(subclass, derived):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """A base class for those who would rather inherit than name a metaclass."""

    __slots__ = ()


def get_cache_token():
    """A number that changes with each registration."""
    return _registrations


def update_abstractmethods(cls):
    """Works out again which methods of a class are abstract, after some were added to it."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls)
    return cls
