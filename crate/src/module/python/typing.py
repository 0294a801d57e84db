"""Names for annotations, as they behave at run time."""

import collections
import collections.abc
import functools
import sys

import _yieldscope
from abc import ABCMeta, abstractmethod
from _typing import Generic, ParamSpec, TypeAliasType, TypeVar, TypeVarTuple



class ParamSpecArgs:
    """What `P.args` stands for."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    __hash__ = None


class ParamSpecKwargs(ParamSpecArgs):
    """What `P.kwargs` stands for."""

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class _NoDefaultType:
    """The type of the NoDefault singleton."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("NoDefaultType takes no arguments")
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return _no_default, ()


NoDefault = object.__new__(_NoDefaultType)
_NoDefaultType.__name__ = _NoDefaultType.__qualname__ = "NoDefaultType"
_NoDefaultType.__module__ = "builtins"
_yieldscope.seal(_NoDefaultType)


def _no_default():
    return NoDefault


__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional",
    "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union",
    "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView",
    "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager",
    "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet",
    "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type",
    "assert_never", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin", "get_overloads",
    "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType",
    "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired", "overload", "override",
    "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

GenericAlias = type(list[int])
UnionType = type(int | str)
NoneType = type(None)
FunctionType = type(lambda: None)
MethodType = type((lambda self: None).__get__(0))

TYPE_CHECKING = False
Text = str

# ---- arguments of special forms


def _type_repr(obj):
    """A type in short: a class by its name, without the module if that is builtins."""
    if isinstance(obj, tuple):
        return "[" + ", ".join(_type_repr(t) for t in obj) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join(_type_repr(t) for t in obj) + "]"
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        if obj.__module__ == "typing" and type(obj).__repr__ is not type.__repr__:
            return repr(obj)
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    return repr(obj)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    """None stands for its type, text for a name to be looked up later."""
    if arg is None:
        return NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """Checks that an argument may be a type, and converts it."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    invalid = (Generic, Protocol)
    if not allow_special_forms:
        invalid += (ClassVar,)
        if is_argument:
            invalid += (Final,)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in invalid:
        raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


_PARAMS = (TypeVar, ParamSpec, TypeVarTuple)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in some arguments, in the order in which they first appear."""
    parameters = []
    default_seen = False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (tuple, list)):
            found = _collect_type_parameters(arg)
        elif isinstance(arg, _PARAMS):
            found = (arg,)
        else:
            found = getattr(arg, "__parameters__", ())
            if not isinstance(found, tuple):
                found = ()
        for parameter in found:
            if parameter not in parameters:
                if enforce_default_ordering and isinstance(arg, _PARAMS):
                    if getattr(parameter, "__default__", NoDefault) is not NoDefault:
                        default_seen = True
                    elif default_seen:
                        raise TypeError(f"Type parameter {parameter!r} without a default follows type parameter with a default")
                parameters.append(parameter)
    return tuple(parameters)


def _is_unpacked(arg):
    return isinstance(arg, _UnpackGenericAlias) or (isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False))


def _bind_parameters(shown, parameters, args, strict=True):
    """Gives each type parameter its argument: a dict, with tuples for TypeVarTuples and ParamSpecs."""
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
        # `X[int, str]` is short for `X[[int, str]]`.
        if not (len(args) == 1 and (args[0] is ... or isinstance(args[0], (list, tuple, ParamSpec, _ConcatenateGenericAlias)))):
            args = (tuple(args),)
    variadic = [i for i, p in enumerate(parameters) if isinstance(p, TypeVarTuple)]
    wanted, given = len(parameters), len(args)
    least = sum(1 for p in parameters if not isinstance(p, TypeVarTuple) and getattr(p, "__default__", NoDefault) is NoDefault)
    if given < least or (given > wanted and not variadic):
        expected = f"at least {least}" if variadic or least != wanted or given < wanted and wanted > 1 else wanted
        if not (variadic or least != wanted):
            expected = wanted if shown is None or not getattr(shown, "_at_least", False) else f"at least {wanted}"
        raise TypeError(f"Too {'many' if given > wanted else 'few'} arguments for {shown}; actual {given}, expected {expected}")
    bound = {}
    if variadic and given > variadic[0] or variadic and not parameters[variadic[0]].has_default() and given == variadic[0]:
        position = variadic[0]
        after = wanted - position - 1
        end = max(given - after, position)
        slots = list(args[:position]) + [tuple(args[position:end])] + list(args[end:])
    else:
        slots = list(args)
    for parameter, arg in zip(parameters, slots):
        if isinstance(parameter, ParamSpec):
            if isinstance(arg, (list, tuple)):
                arg = tuple(_type_check(a, "Expected a type.") for a in arg)
            elif strict:
                arg = _paramspec_subst(parameter, arg)
        elif isinstance(parameter, TypeVarTuple):
            arg = tuple(_type_convert(a) for a in arg)
        else:
            if _is_unpacked(arg):
                raise TypeError(f"{arg} is not valid as type argument")
            arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
        bound[parameter] = arg
    for parameter in parameters[len(slots):]:
        bound[parameter] = _default_argument(parameter)
    return bound


def _default_argument(parameter):
    """What stands for a type parameter that was given nothing."""
    default = parameter.__default__
    if isinstance(parameter, TypeVarTuple):
        return () if default is NoDefault else _unpacked_args((default,))
    return tuple(default) if isinstance(parameter, ParamSpec) and isinstance(default, list) else default


def _unpacked_args(args):
    """Arguments, where the items of an unpacked tuple of a known length stand for it."""
    flat = []
    for arg in args:
        inner = None
        if isinstance(arg, _UnpackGenericAlias):
            inner = arg.__typing_unpacked_tuple_args__
        elif isinstance(arg, GenericAlias) and arg.__unpacked__ and arg.__origin__ is tuple:
            inner = arg.__args__
        flat.extend((arg,) if inner is None or inner[-1:] == (...,) else inner)
    return tuple(flat)


def _substitute(arg, bound, in_callable=False):
    """An argument with its type parameters replaced: a tuple of arguments, since one may become several."""
    if isinstance(arg, TypeVarTuple):
        return bound.get(arg, (arg,))
    if isinstance(arg, ParamSpec):
        value = bound.get(arg, arg)
        if in_callable and isinstance(value, tuple):
            return value
        return (value,)
    if isinstance(arg, TypeVar):
        return (bound.get(arg, arg),)
    if isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0], TypeVarTuple):
        return bound.get(arg.__args__[0], (arg,))
    if isinstance(arg, (tuple, list)):
        return (tuple(new for item in arg for new in _substitute(item, bound)),)
    if isinstance(arg, type) and not isinstance(arg, GenericAlias):
        return (arg,)
    inner = getattr(arg, "__parameters__", ())
    if not inner:
        return (arg,)
    values = []
    for parameter in inner:
        value = bound.get(parameter, parameter)
        if isinstance(parameter, TypeVarTuple):
            values.extend(value if isinstance(value, tuple) else (Unpack[parameter],))
        else:
            values.append(list(value) if isinstance(value, tuple) else value)
    replaced = arg[tuple(values)]
    # What was concatenated with a list is one.
    return replaced if in_callable and isinstance(replaced, tuple) else (replaced,)


# What the type parameters themselves call.


def _typevar_subst(self, arg):
    msg = "Parameters to generic types must be types."
    arg = _type_check(arg, msg, is_argument=True)
    if _is_unpacked(arg):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    parameters = alias.__parameters__
    position = parameters.index(self)
    after = len(parameters) - position - 1
    end = max(len(args) - after, position)
    if len(args) < len(parameters) - 1:
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(parameters) - 1}")
    return (*args[:position], tuple(args[position:end]), *args[end:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, "Expected a type.") for a in arg)
    if not (arg is ... or isinstance(arg, (ParamSpec, _ConcatenateGenericAlias))):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    parameters = alias.__parameters__
    position = parameters.index(self)
    if position == len(args) and self.has_default():
        args = [*args, self.__default__]
    if position >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(parameters) == 1 and not isinstance(args[0], (list, tuple)) and args[0] is not ...:
        return (tuple(args),)
    if isinstance(args[position], list):
        return (*args[:position], tuple(args[position]), *args[position + 1:])
    return args


def _make_union(left, right):
    """What `|` between a type parameter and something else gives."""
    return Union[left, right]


_aliases = {}


def _shared(make):
    """The same square brackets of the same name give the same alias, as long as it is among the last ones."""

    @functools.wraps(make)
    def made(self, params):
        try:
            key = self, params, tuple(map(type, params)) if type(params) is tuple else type(params)
            known = _aliases.get(key)
        except TypeError:
            # Not all of it can be hashed.
            return make(self, params)
        if known is None:
            known = make(self, params)
            if len(_aliases) >= 256:
                del _aliases[next(iter(_aliases))]
            _aliases[key] = known
        return known

    return made


# ---- special forms


class _Final:
    """A class of which only this module makes subclasses."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **kwargs):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _SpecialForm(_Final, _root=True):
    # A name like Union or Literal: itself no type, but something with square brackets makes one.

    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    @property
    def __module__(self):
        return "typing"

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    @_shared
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    __iter__ = None


def _plain(name, doc):
    """A special form without square brackets."""

    def getitem(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(getitem)


def _wrapping(name, doc, msg=None, **options):
    """A special form around a single type."""

    def getitem(self, parameters):
        return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type.", **options),))

    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(getitem)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


NoReturn = _plain("NoReturn", "Special type indicating functions that never return.")
Never = _plain("Never", "The bottom type, a type that has no members.")
Self = _plain("Self", "Used to spell the type of \"self\" in classes.")
LiteralString = _plain("LiteralString", "Represents an arbitrary literal string.")
TypeAlias = _plain("TypeAlias", "Special form for marking type aliases.")
ClassVar = _wrapping("ClassVar", "Special type construct to mark class variables.", allow_special_forms=True)
Final = _wrapping("Final", "Special typing construct to indicate final names to type checkers.", allow_special_forms=True)
TypeGuard = _wrapping("TypeGuard", "Special typing construct for marking user-defined type predicate functions.")
TypeIs = _wrapping("TypeIs", "Special typing construct for marking user-defined type predicate functions.")
Required = _wrapping("Required", "Special typing construct to mark a TypedDict key as required.", allow_special_forms=True)
NotRequired = _wrapping("NotRequired", "Special typing construct to mark a TypedDict key as potentially missing.", allow_special_forms=True)
ReadOnly = _wrapping("ReadOnly", "A special typing construct to mark an item of a TypedDict as read-only.", allow_special_forms=True)


def _distinct(items):
    """Without those that were there before; for items that may not be hashable."""
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


@_SpecialForm
def Union(self, parameters):
    """Union type; Union[X, Y] means either X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for parameter in parameters:
        parameter = _type_check(parameter, "Union[arg, ...]: each arg must be a type.")
        if isinstance(parameter, (_UnionGenericAlias, UnionType)):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    parameters = tuple(_distinct(flat))
    if len(parameters) == 1:
        return parameters[0]
    return _UnionGenericAlias(self, parameters, name="Optional" if len(parameters) == 2 and NoneType in parameters else None)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is equivalent to Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), NoneType]


def _typed(value):
    return value, type(value)


@_SpecialForm
def Literal(self, parameters):
    """Special typing form to define literal types (a.k.a. value types)."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for parameter in parameters:
        flat.extend(parameter.__args__ if isinstance(parameter, _LiteralGenericAlias) else (parameter,))
    try:
        kept = tuple(value for value, _ in dict.fromkeys(map(_typed, flat)))
    except TypeError:
        # Not all of them can be hashed.
        kept = tuple(flat)
    return _LiteralGenericAlias(self, kept)


@_SpecialForm
def Concatenate(self, parameters):
    """Special form for annotating higher-order functions."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(self, (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    """Type unpack operator."""
    return _UnpackGenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Annotated(self, params):
    """Add context-specific metadata to a type."""
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    msg = "Annotated[t, ...]: t must be a type."
    origin = _type_check(params[0], msg, allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


# ---- aliases


class _BaseGenericAlias(_Final, _root=True):
    """What `List`, `List[int]`, `Union[int, str]` have in common: an origin, to which most questions go on."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead"
            )
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            # It takes no attributes.
            pass
        return result

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        # Generic has to be among the bases, but only once, and after this one.
        index = bases.index(self)
        for base in bases[index + 1:]:
            if isinstance(base, _BaseGenericAlias) or (isinstance(base, type) and issubclass(base, Generic)):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if name == "__origin__":
            raise AttributeError(name)
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        own = name.startswith("__") and name.endswith("__") or name in ("_name", "_inst", "_nparams", "_defaults")
        if own:
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __dir__(self):
        return sorted(set(object.__dir__(self) + [name for name in dir(self.__origin__) if not name.startswith("__")]))


class _GenericAlias(_BaseGenericAlias, _root=True):
    """Something with arguments in square brackets."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = _collect_type_parameters(args, enforce_default_ordering=False)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        bound = _bind_parameters(self, self.__parameters__, _unpacked_args(args))
        new_args = tuple(new for arg in self.__args__ for new in self._substituted(arg, bound))
        return self.copy_with(new_args)

    def _substituted(self, arg, bound):
        return _substitute(arg, bound)

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join(_type_repr(a) for a in self.__args__) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        import operator

        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        return operator.getitem, (origin, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            index = bases.index(self)
            for base in bases[index + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """`List`, `Iterable`: a class by another name, not yet subscripted."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        article = "deprecated alias to"
        self.__doc__ = f"A {article} {origin.__module__}.{origin.__qualname__}."
        self.__module__ = "typing"

    @_shared
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        given, wanted = len(params), self._nparams
        if self._defaults and given < wanted and given >= wanted - len(self._defaults):
            params += self._defaults[given - (wanted - len(self._defaults)):]
        elif given != wanted and wanted >= 0:
            if wanted == 0:
                raise TypeError(f"{self} is not a generic class")
            expected = f"at least {wanted - len(self._defaults)}" if self._defaults else wanted
            raise TypeError(f"Too {'many' if given > wanted else 'few'} arguments for {self}; actual {given}, expected {expected}")
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    __iter__ = None

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name


class _CallableGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(_type_repr(a) for a in args[:-1])}], {_type_repr(args[-1])}]"

    def _substituted(self, arg, bound):
        return _substitute(arg, bound, in_callable=True)

    def __reduce__(self):
        import operator

        args = self.__args__
        if not (len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias)))):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)

    __iter__ = None


class _CallableType(_SpecialGenericAlias, _root=True):
    @_shared
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((..., result))
        if isinstance(args, (list, tuple)):
            return self.copy_with((*(_type_convert(a) for a in args), result))
        return self.copy_with((args, result))

    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)


class _TupleType(_SpecialGenericAlias, _root=True):
    @_shared
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*(_type_check(p, "Tuple[t, ...]: t must be a type.") for p in params[:-1]), ...))
        return self.copy_with(tuple(_type_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params))


class _UnionGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __reduce__(self):
        import operator

        return operator.getitem, (Union, self.__args__)

    __iter__ = None

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            return all(a in other.__args__ for a in self.__args__) and all(a in self.__args__ for a in other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and NoneType in args:
            return f"typing.Optional[{_type_repr(args[1] if args[0] is NoneType else args[0])}]"
        return super().__repr__()

    def __instancecheck__(self, obj):
        return any(isinstance(obj, arg) for arg in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(map(_typed, self.__args__)) == set(map(_typed, other.__args__))

    def __hash__(self):
        return hash(frozenset(map(_typed, self.__args__)))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_type_repr, self.__args__))}]"


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    @property
    def __typing_unpacked_tuple_args__(self):
        arg = self.__args__[0]
        if isinstance(arg, (_GenericAlias, GenericAlias)) and arg.__origin__ is tuple:
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    """`Annotated[T, x]`: T with x beside it, otherwise like T."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __reduce__(self):
        import operator

        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    __iter__ = None

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(repr(a) for a in self.__metadata__)}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        if hasattr(self.__origin__, "__mro_entries__"):
            return self.__origin__.__mro_entries__(bases)
        return (self.__origin__,)


# ---- generic classes


@_shared
def _shared_alias(cls, args):
    """An alias of a generic class."""
    return _GenericAlias(cls, args)


def _is_unpacked_params(arg):
    return isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0], TypeVarTuple)


def _check_order_of_defaults(params):
    """Type parameters with a default come last."""
    default_seen = several_seen = False
    for param in params:
        if _is_unpacked_params(param):
            several_seen = True
        elif param.has_default():
            if several_seen and isinstance(param, TypeVar):
                raise TypeError("Type parameter with a default follows TypeVarTuple")
            default_seen = True
        elif default_seen:
            raise TypeError(f"Type parameter {param!r} without a default follows type parameter with a default")


def _generic_class_getitem(cls, args):
    """What square brackets after Generic, Protocol or a generic class give."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(_type_convert(a) for a in args)
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(isinstance(a, (TypeVar, ParamSpec)) or _is_unpacked_params(a) for a in args):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
            )
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        _check_order_of_defaults(args)
        return _GenericAlias(cls, args)
    args = _unpacked_args(args)
    parameters = getattr(cls, "__parameters__", ())
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    if len(args) < len(parameters) and not any(isinstance(p, TypeVarTuple) for p in parameters):
        least = sum(1 for p in parameters if getattr(p, "__default__", NoDefault) is NoDefault)
        if len(args) < least:
            expected = f"at least {least}" if least != len(parameters) or len(parameters) > 1 else least
            raise TypeError(f"Too few arguments for {cls}; actual {len(args)}, expected {expected}")
    bound = _bind_parameters(cls, parameters, args, strict=False)
    new_args = []
    for parameter in parameters:
        value = bound[parameter]
        if isinstance(parameter, TypeVarTuple):
            new_args.extend(value)
        else:
            new_args.append(value)
    return _shared_alias(cls, tuple(new_args))


def _unpacked_parameters(params):
    """Type parameters, where one that takes several types stands unpacked."""
    return tuple(Unpack[p] if isinstance(p, TypeVarTuple) else p for p in params)


def _generic_of(params):
    """The base of a class with type parameters."""
    return Generic[_unpacked_parameters(params)]


def _iter_unpacked(params):
    """What unpacks `*Ts`."""
    return iter((Unpack[params],))


def _checked_bound(bound):
    return _type_check(bound, "Bound must be a type.")


def _substituted(alias, item):
    """The arguments of `alias[item]`, where the alias is one of a class like `list`."""
    given = _unpacked_args(item if isinstance(item, tuple) else (item,))
    least = sum(not isinstance(p, TypeVarTuple) and not p.has_default() for p in alias.__parameters__)
    if len(given) < least and not isinstance(alias.__parameters__[0], ParamSpec):
        raise TypeError(f"Too few arguments for {alias}; actual {len(given)}, expected at least {least}")
    bound = _bind_parameters(alias, alias.__parameters__, given)
    return tuple(new for arg in alias.__args__ for new in _substitute(arg, bound))


def _generic_init_subclass(cls, *args, **kwargs):
    """Works out the type parameters of a new generic class."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    if "__orig_bases__" in cls.__dict__:
        error = Generic in cls.__orig_bases__
    else:
        error = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta
    if error:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = ()
    if "__orig_bases__" in cls.__dict__:
        parameters = _collect_type_parameters(cls.__orig_bases__)
        listed = None
        for base in cls.__orig_bases__:
            if getattr(base, "__origin__", None) is Generic:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                listed = base.__parameters__
        if listed is not None:
            missing = [p for p in parameters if p not in listed]
            if missing:
                raise TypeError(
                    f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                    f"Generic[{', '.join(str(g) for g in listed)}]"
                )
            parameters = listed
    cls.__parameters__ = tuple(parameters)


# ---- protocols

_PROTOCOL_OWN = frozenset({
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
    "__non_callable_proto_members__", "__type_params__", "__abstractmethods__", "__annotations__", "__dict__", "__doc__",
    "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__static_attributes__", "__firstlineno__", "_MutableMapping__marker", "_abc_impl", "__qualname__",
    "_registry",
})


def _protocol_members_of(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in (*base.__dict__, *getattr(base, "__annotations__", {})):
            if not name.startswith("_abc_") and name not in _PROTOCOL_OWN:
                members.add(name)
    return members


# Protocols may also derive from these.
_ALLOWED_BASES = {
    "collections.abc": [
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized", "Container",
        "Collection", "Reversible", "Buffer",
    ],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}


def _no_init(self, *args, **kwargs):
    """Stands in a protocol for `__init__`: goes on to the one behind it, for classes that are no protocols."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _static(obj, name):
    """An attribute, found without running any code of the object's; None if there is none."""
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    try:
        values = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _missing
    return values.get(name, _missing)


_missing = object()


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if not (name == "Protocol" and bases == (Generic,)) and Protocol in bases:
            for base in bases:
                allowed = (
                    base in (object, Generic)
                    or base.__name__ in _ALLOWED_BASES.get(base.__module__, ())
                    or (issubclass(base, Generic) and getattr(base, "_is_protocol", False))
                )
                if not allowed:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _protocol_members_of(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _asked_by_abc():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            data = getattr(cls, "__non_callable_proto_members__", None)
            if data and cls.__dict__.get("__subclasshook__").__func__ is _protocol_hook.__func__:
                raise TypeError(
                    "Protocols with non-method members don't support issubclass(). "
                    f"Non-method members: {str(sorted(data))[1:-1]}."
                )
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _asked_by_abc():
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            value = _static(instance, name)
            if value is _missing or (value is None and name not in cls.__non_callable_proto_members__):
                return False
        return True


def _asked_by_abc():
    try:
        return sys._getframe(2).f_globals.get("__name__") in ("abc", "functools", None)
    except (AttributeError, ValueError):
        return False


@classmethod
def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            annotations = getattr(base, "__annotations__", {})
            if name in annotations and issubclass(other, Generic) and getattr(other, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes.

    Protocol classes are defined as::

        class Proto(Protocol):
            def meth(self) -> int:
                ...

    Such classes are primarily used with static type checkers that recognize
    structural subtyping (static duck-typing).
    """

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


Protocol.__init__ = _no_init


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol.

    Such protocol can be used with isinstance() and issubclass().
    """
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    data = set()
    for name in cls.__protocol_attrs__:
        if not callable(getattr(cls, name, None)):
            data.add(name)
    cls.__non_callable_proto_members__ = data
    return cls


def is_protocol(tp, /):
    """Return True if the given type is a Protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol and tp != Protocol


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# ---- aliases of classes

_alias = _SpecialGenericAlias
T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
_abc = collections.abc

Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_abc.Generator, 3, defaults=(NoneType, NoneType))
AsyncGenerator = _alias(_abc.AsyncGenerator, 2, defaults=(NoneType,))
Type = _alias(type, 1, inst=False, name="Type")

AnyStr = TypeVar("AnyStr", bytes, str)


def _lazy_protocols():
    """The small protocols: made when one of them is first asked for."""
    methods = {
        "SupportsInt": ("__int__", int), "SupportsFloat": ("__float__", float), "SupportsComplex": ("__complex__", complex),
        "SupportsBytes": ("__bytes__", bytes), "SupportsIndex": ("__index__", int), "SupportsAbs": ("__abs__", T_co),
        "SupportsRound": ("__round__", T_co),
    }
    for name, (method_name, result) in methods.items():
        if method_name == "__round__":

            def method(self, ndigits=0):
                pass

        else:

            def method(self):
                pass

        method.__name__ = method_name
        method.__qualname__ = f"{name}.{method_name}"
        method.__annotations__ = {"return": result}
        namespace = {"__module__": "typing", "__slots__": (), "__doc__": f"An ABC with one abstract method {method_name}.", method_name: abstractmethod(method)}
        bases = (Protocol,)
        if result is T_co:
            namespace["__orig_bases__"] = (Protocol[T_co],)
        globals()[name] = runtime_checkable(_ProtocolMeta(name, bases, namespace))


def _lazy_io():
    """The types of files."""

    class IO(Generic[AnyStr]):
        """Generic base class for TextIO and BinaryIO."""

        __slots__ = ()

    class BinaryIO(IO[bytes]):
        """Typed version of the return of open() in binary mode."""

        __slots__ = ()

    class TextIO(IO[str]):
        """Typed version of the return of open() in text mode."""

        __slots__ = ()

    for cls in (IO, BinaryIO, TextIO):
        cls.__qualname__ = cls.__name__
        globals()[cls.__name__] = cls


def __getattr__(name):
    if name.startswith("Supports"):
        _lazy_protocols()
    elif name in ("IO", "TextIO", "BinaryIO"):
        _lazy_io()
    elif name in ("Pattern", "Match"):
        import re

        globals()[name] = _alias(getattr(re, name), 1)
    elif name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        cls = getattr(contextlib, "Abstract" + name)
        globals()[name] = _alias(cls, 2, name=name, defaults=(bool | None,))
    if name in globals():
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# ---- names to be looked up later


class ForwardRef:
    """A type given by its name."""

    __slots__ = (
        "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__", "__forward_is_argument__",
        "__forward_is_class__", "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # `*Ts` is no expression, but an argument may be unpacked.
        text = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            self.__forward_code__ = compile(text, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
            if type_params:
                globalns, localns = dict(globalns), dict(localns)
                for param in type_params:
                    name = param.__name__
                    # What a class body calls so goes before its type parameter.
                    if not self.__forward_is_class__ or name not in globalns:
                        globalns[name] = param
                        localns.pop(name, None)
            value = _type_check(
                eval(self.__forward_code__, globalns, localns),
                "Forward references must evaluate to types.",
                is_argument=self.__forward_is_argument__,
                allow_special_forms=self.__forward_is_class__,
            )
            self.__forward_value__ = _eval_type(
                value, globalns, localns, type_params, recursive_guard=recursive_guard | {self.__forward_arg__}
            )
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_value__ == other.__forward_value__
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    """A type with all the names in it looked up."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        args = t.__args__
        if isinstance(t, GenericAlias):
            args = tuple(ForwardRef(a) if isinstance(a, str) else a for a in args)
        new = tuple(_eval_type(a, globalns, localns, type_params, recursive_guard=recursive_guard) for a in args)
        if new == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            made = GenericAlias(t.__origin__, new)
            return Unpack[made] if t.__unpacked__ else made
        if isinstance(t, UnionType):
            return functools.reduce(lambda a, b: a | b, new)
        return t.copy_with(new)
    return t


def _strip_annotations(t):
    """A type without what is only beside it: Annotated, Required and the like."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if isinstance(t, _GenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        new = tuple(_strip_annotations(a) for a in t.__args__)
        if new == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, new)
        if isinstance(t, UnionType):
            return functools.reduce(lambda a, b: a | b, new)
        return t.copy_with(new)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object: its annotations, with names given as text looked up."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = getattr(sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
            annotations = base.__dict__.get("__annotations__", {})
            if not isinstance(annotations, dict):
                annotations = {}
            inner = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # What the module calls so goes before what the class calls so.
                names, inner = inner, names
            for name, value in annotations.items():
                if value is None:
                    value = NoneType
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(value, names, inner, base.__type_params__ if hasattr(base, "__type_params__") else ())
    else:
        if globalns is None:
            if hasattr(obj, "__dict__") and type(obj) is type(sys):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, "__wrapped__"):
                    inner = inner.__wrapped__
                globalns = getattr(inner, "__globals__", {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if callable(obj) or type(obj) is type(sys):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in annotations.items():
            if value is None:
                value = NoneType
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=type(obj) is not type(sys), is_class=False)
            hints[name] = _eval_type(value, globalns, localns, getattr(obj, "__type_params__", ()))
    return hints if include_extras else {name: _strip_annotations(t) for name, t in hints.items()}


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (
            len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias)))
        ):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


# ---- functions


def cast(typ, val):
    """Cast a value to a type: returns the value unchanged."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type; returns the value."""
    return val


def reveal_type(obj, /):
    """Ask a static type checker to reveal the inferred type of an expression; prints the type at run time."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    if isinstance(arg, type):
        for name in dir(arg):
            value = getattr(arg, name)
            # Only what was defined in this very class.
            own = f"{arg.__qualname__}.{getattr(value, '__name__', None)}"
            if getattr(value, "__qualname__", None) != own or getattr(value, "__module__", None) != arg.__module__:
                continue
            if isinstance(value, FunctionType):
                value.__no_type_check__ = True
            elif isinstance(value, MethodType):
                value.__func__.__no_type_check__ = True
            elif isinstance(value, type):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""
    import warnings

    warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


# By module and qualified name, then by line.
_overload_registry = {}


def overload(func):
    """Decorator for overloaded functions/methods."""
    f = getattr(func, "__func__", func)
    try:
        _overload_registry.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    f = getattr(func, "__func__", func)
    return list(_overload_registry.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Clear all overloads in the registry."""
    _overload_registry.clear()


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    """Decorator to mark an object as providing dataclass-like behaviour."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead.

    Usage::

        UserId = NewType('UserId', int)
    """

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refusal:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`"
                )

        return (Refusal,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _caller(depth=1):
    """The name of the module that called the function which asks."""
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return "__main__"


# ---- named tuples


def _make_named_tuple(name, fields, module, defaults=()):
    types = {n: _type_check(t, f"field {n} annotation must be a type") for n, t in fields}
    made = collections.namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        annotations = ns.get("__annotations__", {})
        with_default = []
        for field in annotations:
            if field in ns:
                with_default.append(field)
            elif with_default:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(with_default) > 1 else ''} {', '.join(with_default)}"
                )
        made = _make_named_tuple(typename, annotations.items(), ns["__module__"], [ns[n] for n in with_default])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _NAMED_TUPLE_FIXED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__name__", "__annotations__") and key not in made._fields:
                setattr(made, key, value)
                set_name = getattr(type(value), "__set_name__", None)
                if set_name is not None:
                    set_name(value, made, key)
        if Generic in bases:
            made.__init_subclass__()
        return made


_NAMED_TUPLE_FIXED = frozenset({
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace",
    "_asdict", "_source",
})


def _deprecated_call(message):
    """Warns of the call of the function that calls this one."""
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _deprecated_fields(kind, fields, instead, typename):
    """Warns that a class without fields is made by not telling any."""
    import warnings

    what = "Failing to pass a value for" if fields is _missing else "Passing `None` as"
    warnings.warn(
        f"{what} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. "
        f"To create a {kind} class with 0 fields using the functional syntax, {instead.format(typename)}.",
        DeprecationWarning, stacklevel=3,
    )


def NamedTuple(typename, fields=_missing, /, **kwargs):
    """Typed version of namedtuple.

    Usage::

        class Employee(NamedTuple):
            name: str
            id: int
    """
    if fields is _missing and kwargs:
        _deprecated_call(
            "Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. "
            "Use the class-based or functional syntax instead."
        )
        fields = kwargs.items()
    elif fields is None and kwargs:
        raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
    elif fields is _missing or fields is None:
        _deprecated_fields("NamedTuple", fields, "pass an empty list, e.g. `{0} = NamedTuple({0!r}, [])`", typename)
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_named_tuple(typename, () if fields in (None, _missing) else fields, _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _named_tuple_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_entries


# ---- typed dicts


def _qualifiers(annotation):
    """What stands around a key's type: Required, NotRequired, ReadOnly."""
    found = set()
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            found.add(origin)
            annotation = annotation.__args__[0]
        else:
            return found


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {
            key: _type_check(value, msg, module=made.__module__, allow_special_forms=True)
            for key, value in ns.get("__annotations__", {}).items()
        }
        annotations = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            required -= base.__dict__.get("__optional_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
            optional -= base.__dict__.get("__required_keys__", set())
            readonly |= base.__dict__.get("__readonly_keys__", set())
            mutable |= base.__dict__.get("__mutable_keys__", set())
        annotations.update(own)
        for key, annotation in own.items():
            qualifiers = _qualifiers(annotation)
            is_required = Required in qualifiers or (NotRequired not in qualifiers and total)
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_missing, /, *, total=True):
    """A simple typed namespace. At runtime it is equivalent to a plain dict.

    Usage::

        class Point2D(TypedDict):
            x: int
            y: int
    """
    if fields is _missing or fields is None:
        _deprecated_fields("TypedDict", fields, "pass an empty dictionary, e.g. `{0} = TypedDict({0!r}, {{}})`", typename)
        fields = {}
    made = _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": _caller()}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def _typed_dict_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typed_dict_entries


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict
