"""Classes that are mainly containers of data: their methods are written from their fields."""

import sys
from reprlib import recursive_repr as _recursive_repr

import abc

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]

GenericAlias = type(list[int])
MappingProxyType = type(type.__dict__)
FunctionType = type(lambda: None)


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    """The default, in the signature of `__init__`, of a field that has a factory."""

    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = MappingProxyType({})


class _FIELD_BASE:
    """What kind of field: an ordinary one, a class variable, an argument of `__init__` only."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """The annotation of an argument that `__init__` passes on to `__post_init__`."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field of a dataclass; only `field()` makes them."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr()
    def __repr__(self):
        parts = ",".join(f"{name}={getattr(self, name)!r}" for name in (
            "name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"
        ))
        return f"Field({parts},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        # The default value of the field may itself want to know its name.
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    """What the decorator was told."""

    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot",
    )

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Return an object to identify dataclass fields.

    default is the default value of the field.  default_factory is a
    0-argument function called to initialize a field's value.  If init
    is true, the field will be a parameter to the class's __init__()
    function.  If repr is true, the field will be included in the
    object's repr().  If hash is true, the field will be included in the
    object's hash().  If compare is true, the field will be used in
    comparison functions.  metadata, if specified, must be a mapping
    which is stored but not otherwise examined by dataclass.  If kw_only
    is true, the field will become a keyword-only parameter to
    __init__().

    It is an error to specify both default and default_factory.
    """
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- annotations


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _text_means(text, cls, module, check):
    """Whether an annotation given as text, like `typing.ClassVar[int]`, begins with a name that passes the check."""
    first, rest = _leading_name(text)
    if not first:
        return False
    found = getattr(sys.modules.get(cls.__module__), "__dict__", {}).get(first)
    if rest.startswith("."):
        second, _ = _leading_name(rest[1:])
        if found is not module or not second:
            return False
        found = getattr(found, second, None)
    return found is not None and check(found)


def _leading_name(text):
    """The name that a text begins with, and what follows it; spaces around the name do not count."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:].lstrip()


def _get_field(cls, name, annotation, default_kw_only):
    """The Field of one annotation in the class's body."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        # A slot of a base class is no default.
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    typing = sys.modules.get("typing")
    is_text = isinstance(annotation, str)
    if _is_classvar(annotation) or (is_text and typing and _text_means(annotation, cls, typing, _is_classvar)):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation) or (is_text and _text_means(annotation, cls, sys.modules[__name__], _is_initvar)):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


# ---- writing methods


class _Methods:
    """Methods of one class, collected as text and compiled together."""

    def __init__(self, globals):
        self.globals = globals
        self.sources = []
        self.known = {}
        self.added = []

    def add(self, name, parameters, body, known=None, returns_none=False, overwrite_error=None, decorator=None):
        if known:
            self.known.update(known)
        returns = ""
        if returns_none:
            type_name = f"__dataclass_{name}_return_type__"
            self.known[type_name] = None
            returns = f"->{type_name}"
        self.added.append((name, overwrite_error))
        lines = "\n".join(f"  {line}" for line in body)
        prefix = f"{decorator}\n " if decorator else ""
        self.sources.append(f" {prefix}def {name}({', '.join(parameters)}){returns}:\n{lines}")

    def install(self, cls):
        if not self.added:
            return
        names = ", ".join(name for name, _ in self.added)
        text = f"def __create_fn__({', '.join(self.known)}):\n" + "\n".join(self.sources) + f"\n return ({names},)"
        namespace = {}
        exec(text, self.globals, namespace)
        made = namespace["__create_fn__"](**self.known)
        for (name, overwrite_error), method in zip(self.added, made):
            method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
            if name in cls.__dict__:
                if overwrite_error:
                    extra = f" {overwrite_error}" if isinstance(overwrite_error, str) else ""
                    raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}{extra}")
                continue
            setattr(cls, name, method)


def _assignment(frozen, name, value, self_name):
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{name!r},{value})"
    return f"{self_name}.{name}={value}"


def _init_line(f, frozen, known, self_name, slots):
    """The line of `__init__` that sets a field, or None."""
    default_name = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        known[default_name] = f.default_factory
        value = f"{default_name}()"
        if f.init:
            value += f" if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
    elif f.init:
        if f.default is not MISSING:
            known[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        known[default_name] = f.default
        value = default_name
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _assignment(frozen, f.name, value, self_name)


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ""
    elif f.default is not MISSING:
        default = f"=__dataclass_dflt_{f.name}__"
    else:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
    return f"{f.name}:__dataclass_type_{f.name}__{default}"


def _add_init(methods, all_fields, positional, keyword_only, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in positional:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")
    known = {f"__dataclass_type_{f.name}__": f.type for f in all_fields}
    known["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    known["__dataclass_builtins_object__"] = object
    body = []
    for f in all_fields:
        line = _init_line(f, frozen, known, self_name, slots)
        if line:
            body.append(line)
    if has_post_init:
        passed = ",".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({passed})")
    parameters = [self_name, *(_init_parameter(f) for f in positional if f.init)]
    if keyword_only:
        parameters += ["*", *(_init_parameter(f) for f in keyword_only)]
    methods.add("__init__", parameters, body or ["pass"], known, returns_none=True)


def _tuple_text(object_name, chosen):
    return "()" if not chosen else f"({','.join(f'{object_name}.{f.name}' for f in chosen)},)"


def _frozen_methods(methods, cls, chosen):
    known = {"__dataclass_cls__": cls, "__dataclass_FrozenInstanceError__": FrozenInstanceError}
    condition = "type(self) is __dataclass_cls__"
    if chosen:
        condition += " or name in {" + ", ".join(repr(f.name) for f in chosen) + "}"
    for name, parameters, arguments, doing in (
        ("__setattr__", ["self", "name", "value"], "name, value", "assign to"),
        ("__delattr__", ["self", "name"], "name", "delete"),
    ):
        methods.add(
            name,
            parameters,
            [
                f"if {condition}:",
                f' raise __dataclass_FrozenInstanceError__(f"cannot {doing} field {{name!r}}")',
                f"super(__dataclass_cls__, self).{name}({arguments})",
            ],
            known,
            overwrite_error=True,
        )


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


# What to do about `__hash__`, by unsafe_hash, eq, frozen and whether the class has its own.
def _set_hash(cls, methods, unsafe_hash, eq, frozen, has_explicit_hash, chosen):
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not eq or has_explicit_hash:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    parts = [f for f in chosen if (f.compare if f.hash is None else f.hash)]
    if "__hash__" in cls.__dict__:
        # Python's own None, there because of `__eq__`.
        del cls.__hash__
    methods.add("__hash__", ["self"], [f"return hash({_tuple_text('self', parts)})"])


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    all_fields = {}
    module = sys.modules.get(cls.__module__)
    globals = {} if module is None else module.__dict__
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))

    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            all_fields.update(base_fields)
            base_frozen = getattr(base, _PARAMS).frozen
            any_frozen_base = any_frozen_base or base_frozen
            all_frozen_bases = base_frozen if all_frozen_bases is None else all_frozen_bases and base_frozen

    annotations = cls.__dict__.get("__annotations__", {})
    own_fields = []
    seen_marker = False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or (
            isinstance(annotation, str) and _text_means(annotation, cls, sys.modules[__name__], lambda a: a is KW_ONLY)
        ):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = True
            kw_only = True
        else:
            own_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in own_fields:
        all_fields[f.name] = f
        # On the class itself stands the default, if there is one.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)

    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    in_init = [f for f in all_fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    positional = [f for f in in_init if not f.kw_only]
    keyword_only = [f for f in in_init if f.init and f.kw_only]
    methods = _Methods(globals)
    if init:
        self_name = "__dataclass_self__" if "self" in all_fields else "self"
        _add_init(methods, in_init, positional, keyword_only, frozen, hasattr(cls, _POST_INIT_NAME), self_name, slots)
    _set_new_attribute(cls, "__replace__", _replace)

    chosen = [f for f in all_fields.values() if f._field_type is _FIELD]
    if repr:
        parts = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in chosen if f.repr)
        methods.add(
            "__repr__", ["self"], [f'return f"{{self.__class__.__qualname__}}({parts})"'],
            known={"__dataclasses_recursive_repr": _recursive_repr}, decorator="@__dataclasses_recursive_repr()",
        )
    compared = [f for f in chosen if f.compare]
    if eq:
        test = " and ".join(f"self.{f.name}==other.{f.name}" for f in compared) or "True"
        methods.add("__eq__", ["self", "other"], [
            "if self is other:",
            " return True",
            "if other.__class__ is self.__class__:",
            f" return {test}",
            "return NotImplemented",
        ])
    if order:
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            methods.add(name, ["self", "other"], [
                "if other.__class__ is self.__class__:",
                f" return {_tuple_text('self', compared)}{sign}{_tuple_text('other', compared)}",
                "return NotImplemented",
            ], overwrite_error="Consider using functools.total_ordering")
    if frozen:
        _frozen_methods(methods, cls, chosen)
    _set_hash(cls, methods, unsafe_hash, eq, frozen, has_explicit_hash, chosen)
    methods.install(cls)

    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, init, positional, keyword_only)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in positional if f.init))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, own_fields)
    abc.update_abstractmethods(cls)
    return cls


def _set_new_attribute(cls, name, value):
    if name not in cls.__dict__:
        setattr(cls, name, value)


def _annotation_text(annotation):
    if isinstance(annotation, str):
        return repr(annotation)
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins",):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


def _signature_text(cls, init, positional, keyword_only):
    """The signature as the docstring shows it."""
    if not init or "__init__" not in cls.__dict__ or "__new__" in cls.__dict__ or type(cls).__call__ is not type.__call__:
        try:
            from inspect import signature

            return str(signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            return ""
    parts = []
    for f in (*positional, None, *keyword_only):
        if f is None:
            if keyword_only:
                parts.append("*")
        elif f.init:
            text = f"{f.name}: {_annotation_text(f.type)}"
            if f.default is not MISSING:
                text += f" = {f.default!r}"
            elif f.default_factory is not MISSING:
                text += " = <factory>"
            parts.append(text)
    return f"({', '.join(parts)})"


# ---- slots


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        names = []
        if cls.__weakrefoffset__ != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        yield from names
    elif isinstance(slots, str):
        yield slots
    elif not hasattr(slots, "__next__"):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot, own_fields):
    """A class like the given one, with slots: those can only come with the making of a class."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    namespace["__slots__"] = tuple(slots)
    for name in names:
        # The default would hide the slot.
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            new.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            new.__setstate__ = _dataclass_setstate
    return new


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
    kw_only=False, slots=False, weakref_slot=False,
):
    """Add dunder methods based on the fields defined in the class.

    Examines PEP 526 __annotations__ to determine fields.

    If init is true, an __init__() method is added to the class. If repr
    is true, a __repr__() method is added. If order is true, rich
    comparison dunder methods are added. If unsafe_hash is true, a
    __hash__() method is added. If frozen is true, fields may not be
    assigned to after instance creation. If match_args is true, the
    __match_args__ tuple is added. If kw_only is true, then by default
    all fields are keyword-only. If slots is true, a new class with a
    __slots__ attribute is returned.
    """

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---- functions on dataclasses


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass.

    Accepts a dataclass or an instance of one. Tuple elements are of
    type Field.
    """
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


# Values of these types need no copy.
_ATOMIC_TYPES = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(_annotation_text), type(len),
    type, range, property,
})


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary mapping
    field names to field values. Fields that are dataclass instances, and
    those inside lists, tuples and dicts, are converted as well.
    """
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def convert(o):
        return dict_factory([(f.name, _as_plain(getattr(o, f.name), convert)) for f in fields(o)])

    return convert(obj)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values.
    Fields that are dataclass instances, and those inside lists, tuples and
    dicts, are converted as well.
    """
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def convert(o):
        return tuple_factory([_as_plain(getattr(o, f.name), convert) for f in fields(o)])

    return convert(obj)


def _as_plain(obj, convert):
    """A value with every dataclass instance in it converted, the rest copied."""
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return convert(obj)
    if kind is list:
        return [_as_plain(item, convert) for item in obj]
    if kind is dict:
        return {_as_plain(k, convert): _as_plain(v, convert) for k, v in obj.items()}
    if issubclass(kind, tuple):
        items = [_as_plain(item, convert) for item in obj]
        return kind(*items) if hasattr(kind, "_fields") else kind(items)
    if issubclass(kind, dict):
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for k, v in obj.items():
                result[_as_plain(k, convert)] = _as_plain(v, convert)
            return result
        return kind((_as_plain(k, convert), _as_plain(v, convert)) for k, v in obj.items())
    if issubclass(kind, list):
        return kind(_as_plain(item, convert) for item in obj)
    import copy

    return copy.deepcopy(obj)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None,
):
    """Return a new dynamically created dataclass.

    'fields' is an iterable of either (name), (name, type) or (name, type, Field) objects.
    """
    from keyword import iskeyword
    from types import new_class

    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = annotation

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values.

    This is especially useful for frozen classes.
    """
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
