"""Enumerations."""

import sys
from builtins import property as _builtin_property
from operator import or_ as _or

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
    "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr",
    "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
    "pickle_by_global_name", "pickle_by_enum_name",
]

# These exist when the classes below are made: until then the metaclass does without.
Enum = Flag = ReprEnum = EJECT = None

MappingProxyType = type(type.__dict__)


class nonmember:
    """Protects item from becoming an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


class member:
    """Forces item to become an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    pattern = f"_{cls_name}__"
    return len(name) > len(pattern) and name.startswith(pattern) and (name[-1] != "_" or name[-2] != "_")


def _is_internal_class(cls_name, obj):
    """A class defined inside the enumeration's body."""
    if not isinstance(obj, type):
        return False
    return f".{obj.__qualname__}".endswith(f".{cls_name}.{obj.__name__}")


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _make_class_unpicklable(obj):
    def refuse(self, protocol):
        raise TypeError(f"{self!r} cannot be pickled")

    setattr(obj, "__reduce_ex__", refuse)
    setattr(obj, "__module__", "<unknown>")


def _iter_bits_lsb(value):
    if isinstance(value, Enum):
        value = value.value
    if value < 0:
        raise ValueError(f"{value!r} is not a positive integer")
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """
    Like built-in bin(), except negative values are represented in
    twos-complement, and the leading bit always indicates sign
    (0=positive, 1=negative).
    """
    length = num.bit_length()
    if num >= 0:
        digits = format(num, f"0{length}b") if length else ""
        sign, fill = "0", "0"
    else:
        digits = format((1 << length) + num, f"0{length}b") if length else ""
        sign, fill = "1", "1"
    if max_bits is not None:
        digits = digits.rjust(max_bits, fill)
    return f"0b{sign} {digits}"


class auto:
    """Instances are replaced with an appropriate value in Enum class suites."""

    def __init__(self, value=None):
        self.value = _unset if value is None else value

    def __repr__(self):
        return f"auto({self.value!r})"


_unset = object()


class property:
    """An attribute of members: the class itself may have a member of the same name."""

    fget = fset = fdel = None
    # The member of that name, and the attribute of the data type that it hides on the class.
    member = hidden = None
    name = clsname = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self.hidden is not None:
            return self.hidden.__get__(instance, ownerclass)
        if self.member is not None:
            return self.member
        raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


class _proto_member:
    """Stands in the class's namespace for a member, and becomes it when the class exists."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, member_name):
        type.__delattr__(enum_class, member_name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        member_type = enum_class._member_type_
        if member_type is tuple:
            args = (args,)
        if enum_class._use_args_:
            new = enum_class._new_member_(enum_class, *args)
        else:
            new = enum_class._new_member_(enum_class)
        if not hasattr(new, "_value_"):
            if member_type is object:
                new._value_ = value
            else:
                try:
                    new._value_ = member_type(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = new._value_
        new._name_ = member_name
        new.__objclass__ = enum_class
        new.__init__(*args)
        new._sort_order_ = len(enum_class._member_names_)
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        original = _member_with_value(enum_class, value)
        if original is None:
            if not is_flag:
                enum_class._member_names_.append(member_name)
            elif isinstance(value, int):
                if _is_single_bit(value):
                    enum_class._member_names_.append(member_name)
                    enum_class._singles_mask_ |= value
                if value >= 0:
                    enum_class._flag_mask_ |= value
            else:
                enum_class._member_names_.append(member_name)
            if is_flag:
                enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
        else:
            new = original
        enum_class._add_member_(member_name, new)
        if original is None:
            try:
                enum_class._value2member_map_.setdefault(value, new)
                if value not in enum_class._hashable_values_:
                    enum_class._hashable_values_.append(value)
            except TypeError:
                enum_class._unhashable_values_.append(value)
                enum_class._unhashable_values_map_.setdefault(member_name, []).append(value)


def _member_with_value(enum_class, value):
    """The member that has a value already, or None."""
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for known in enum_class._member_map_.values():
            if known._value_ == value:
                return known
        return None


_SUNDER_NAMES = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
)


class EnumDict(dict):
    """The namespace of an enumeration's body: keeps track of the members, in order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDER_NAMES:
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        elif self._cls_name is not None and _is_internal_class(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            resolved = self._resolve_autos(key, value)
            if resolved is value:
                self._last_values.append(value)
            value = resolved
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _resolve_autos(self, key, value):
        """Gives each `auto()`, also within a tuple, its value."""
        if type(value) is auto:
            return self._resolve_auto(key, value)
        if type(value) is tuple and any(isinstance(item, auto) for item in value):
            return tuple(self._resolve_auto(key, item) if isinstance(item, auto) else item for item in value)
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = [self._resolve_auto(key, item) if isinstance(item, auto) else item for item in value]
            try:
                return type(value)(items)
            except TypeError:
                return type(value)(*items)
        return value

    def _resolve_auto(self, key, value):
        if value.value is _unset:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, *more_members, **more):
        for source in (members, *more_members):
            try:
                for name in source.keys():
                    self[name] = source[name]
            except AttributeError:
                for name, value in source:
                    self[name] = value
        for name, value in more.items():
            self[name] = value


_EnumDict = EnumDict


class EnumType(type):
    """Metaclass for Enum"""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault("_ignore_", [])
        ignored.append("_ignore_")
        for key in ignored:
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {', '.join(repr(n) for n in invalid)}")
        order = classdict.pop("_order_", None)
        generate = classdict.get("_generate_next_value_")
        if generate is not None and type(generate) is not staticmethod and callable(generate):
            dict.__setitem__(classdict, "_generate_next_value_", staticmethod(generate))

        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new_member, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        for name in member_names:
            dict.__setitem__(classdict, name, _proto_member(classdict[name]))
        own = {
            "_new_member_": new_member,
            "_use_args_": use_args,
            "_member_names_": [],
            "_member_map_": {},
            "_value2member_map_": {},
            "_hashable_values_": [],
            "_unhashable_values_": [],
            "_unhashable_values_map_": {},
            "_member_type_": member_type,
            "_value_repr_": metacls._find_data_repr_(cls, bases),
            "_boundary_": boundary or getattr(first_enum, "_boundary_", None),
            "_flag_mask_": 0,
            "_singles_mask_": 0,
            "_all_bits_": 0,
            "_inverted_": None,
        }
        for name, value in own.items():
            dict.__setitem__(classdict, name, value)
        classdict = dict(classdict)

        enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)

        if member_type is not object or first_enum is not None and use_args:
            enum_class._adopt_methods(classdict, member_type, first_enum, bases)
        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError(
                    "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)"
                )
            if "__format__" not in classdict:
                enum_class.__format__ = member_type.__format__
            if "__str__" not in classdict:
                method = member_type.__str__
                enum_class.__str__ = member_type.__repr__ if method is object.__str__ else method
        if Flag is not None and issubclass(enum_class, Flag):
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in classdict:
                    setattr(enum_class, name, getattr(Flag, name))
        if Enum is not None:
            # Making members is over: from now on calling the class looks one up.
            if save_new:
                enum_class.__new_member__ = classdict["__new__"]
            enum_class.__new__ = Enum.__new__
        enum_class._check_order(order)
        if Flag is not None and issubclass(enum_class, Flag):
            values = [m._value_ for m in enum_class]
            if all(isinstance(value, int) for value in values) and values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
        return enum_class

    def _adopt_methods(cls, classdict, member_type, first_enum, bases):
        """Methods of the enumeration go before those of the data type mixed in."""
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in classdict and first_enum is not None:
                found = getattr(cls, name)
                if found in (getattr(member_type, name, None), getattr(object, name)):
                    setattr(cls, name, getattr(first_enum, name))

    def _check_order(cls, order):
        if order is None:
            return
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        names = cls._member_names_
        if Flag is not None and issubclass(cls, Flag) or len(names) != len(cls._member_map_):
            order = [o for o in order if o not in cls._member_map_ or o in names]
        if order != names:
            raise TypeError(f"member order does not match _order_:\n  {names!r}\n  {order!r}")

    def __bool__(cls):
        """classes/types should always be True."""
        return True

    def __call__(cls, value, names=_unset, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """Either returns an existing member, or creates a new enum class.

        `value` will be the name of the new class; `names` should be either a
        string of white-space/comma delimited names (values will start at
        `start`), or an iterator/mapping of name, value pairs.
        """
        if cls._member_map_:
            if names is not _unset:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _unset and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            class_name=value, names=None if names is _unset else names, module=module, qualname=qualname, type=type,
            start=start, boundary=boundary,
        )

    def __contains__(cls, value):
        """Return True if `value` is in `cls`: as a member, or as the value of one."""
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        interesting = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            interesting.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            interesting.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(interesting)
        return sorted(set(dir(cls._member_type_)) | interesting)

    def __getitem__(cls, name):
        """Return the member matching `name`."""
        return cls._member_map_[name]

    def __iter__(cls):
        """Return members in definition order."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        """Return members in reverse definition order."""
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        """Return the number of members (no aliases)"""
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        """Returns a mapping of member name->value, aliases too."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            plain, names, last_values = names, [], []
            for count, name in enumerate(plain):
                generate = getattr(first := metacls._get_mixins_(class_name, bases)[1], "_generate_next_value_")
                value = generate(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            try:
                module = sys._getframe(2).f_globals["__name__"]
            except (AttributeError, ValueError, KeyError):
                pass
        if module is None:
            _make_class_unpicklable(classdict)
        else:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """
        Create a new Enum subclass that replaces a collection of global constants
        """
        names = sys.modules[module].__dict__
        found = names if source is None else source.__dict__
        members = [(member, value) for member, value in found.items() if filter(member)]
        try:
            members.sort(key=lambda item: (item[1], item[0]))
        except TypeError:
            members.sort(key=lambda item: item[0])
        new = cls._create_(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(new)
        else:
            names.update(new.__members__)
        names[name] = new
        return new

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of the members (object if none), and the enumeration that is extended."""
        if not bases:
            return object, None
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    # A dataclass's generated repr would show the class again.
                    if "__dataclass_fields__" in base.__dict__ and base.__dict__["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        found = list(dict.fromkeys(found))
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return found[0] if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """The `__new__` for members, whether it is the class's own, and whether it takes the value."""
        new = classdict.get("__new__")
        save_new = first_enum is not None and new is not None
        if new is None:
            plain = {None, None.__new__, object.__new__, Enum.__new__ if Enum is not None else None}
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in plain:
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        use_args = not (first_enum is None or new in (Enum.__new__ if Enum is not None else None, object.__new__))
        return new, save_new, use_args

    def _add_member_(cls, name, member):
        """Makes a member an attribute of the class: behind a property, where one has the same name."""
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
            return
        descriptor = None
        for base in cls.__mro__[1:]:
            attribute = base.__dict__.get(name)
            if attribute is None:
                continue
            if isinstance(attribute, (property, _DynamicClassAttribute())):
                descriptor = attribute
                break
            if _is_descriptor(attribute):
                descriptor = descriptor or attribute
        if descriptor is not None:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            fget = getattr(descriptor, "fget", None)
            redirect.fget = fget
            if fget is None and not isinstance(descriptor, property) and hasattr(descriptor, "__get__"):
                redirect.hidden = descriptor
            redirect.fset = getattr(descriptor, "fset", None)
            redirect.fdel = getattr(descriptor, "fdel", None)
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


def _DynamicClassAttribute():
    types = sys.modules.get("types")
    return property if types is None else types.DynamicClassAttribute


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """Create a collection of name/value pairs.

    Example enumeration:

    >>> class Color(Enum):
    ...     RED = 1
    ...     BLUE = 2
    ...     GREEN = 3

    Access them by:

    - attribute access: Color.RED
    - value lookup: Color(1)
    - name lookup: Color['RED']

    Enumerations can be iterated over, and know how many members they have.
    """

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            if cls.__dict__.get("__new__") is not Enum.__new__:
                # The class is still being made.
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError(f"{cls!r} has no members defined")
        try:
            problem = None
            result = cls._missing_(value)
        except Exception as error:
            problem = error
            result = None
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if result is None and problem is None:
                raise invalid
            if problem is None:
                problem = TypeError(
                    f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
                )
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            # No cycle through this frame.
            problem = invalid = None

    def __init__(self, *args, **kwds):
        pass

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = _member_with_value(cls, value)
        if known is not None:
            if known is not self:
                raise ValueError(f"{value!r} is already bound: {known!r}")
            return
        try:
            cls._value2member_map_.setdefault(value, self)
            cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """
        Generate the next value when not given.

        name: the name of the member
        start: the initial start value or None
        count: the number of existing members
        last_values: the list of values assigned
        """
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        """Returns public methods and other interesting attributes."""
        interesting = set(object.__dir__(self) if self.__class__._member_type_ is not object else ())
        for name in getattr(self, "__dict__", []):
            if name[0] != "_" and name not in self._member_map_:
                interesting.add(name)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(obj, property):
                    if obj.fget is not None or name not in self._member_map_:
                        interesting.add(name)
                    else:
                        interesting.discard(name)
                elif name not in self._member_map_:
                    interesting.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | interesting)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints"""


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings"""

    def __new__(cls, *values):
        "values must already be of type `str`"
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the lower-cased version of the member name."""
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """
    control how out of range values are handled
    "strict" -> error is raised             [default for Flag]
    "conform" -> extra bits are discarded
    "eject" -> lose flag status
    "keep" -> keep flag status and all bits [default for IntFlag]
    """

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Support for flags"""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Generate the next value when not given: the next power of two."""
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """Extract all members from the value in definition (i.e. increasing value) order."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """Extract all members from the value in definition order."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Create a composite member containing all canonical members present in `value`.

        If non-member values are present, result depends on `_boundary_` setting.
        """
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        flags, singles, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        boundary = cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flags):
            if boundary is STRICT:
                width = max(value.bit_length(), flags.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(flags, width)}"
                )
            if boundary is CONFORM:
                value &= flags
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 2 ** value.bit_length())
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        asked = value
        if value < 0:
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else singles & value
        unknown = value & ~flags
        if unknown and boundary is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        new = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(new, "_value_"):
            new._value_ = value
        members = list(cls._iter_member_(value & singles))
        combined = 0
        for part in members:
            combined |= part._value_
        if value & ~singles:
            for part in cls._member_map_.values():
                if part not in members and part._value_ and part._value_ & value == part._value_:
                    members.append(part)
                    combined |= part._value_
        unknown = value ^ combined
        if not combined:
            new._name_ = None
        else:
            new._name_ = "|".join(part._name_ for part in members)
            if unknown:
                if boundary is STRICT:
                    raise ValueError(f"{cls!r}: no members with value {unknown!r}")
                new._name_ += f"|{cls._numeric_repr_(unknown)}"
        new = cls._value2member_map_.setdefault(value, new)
        if asked < 0:
            cls._value2member_map_[asked] = new
        return new

    def __contains__(self, other):
        """Returns True if self has at least the same flags set as other."""
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """Returns flags in definition order."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        shown = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f"<{name}: {shown(self._value_)}>"
        return f"<{name}.{self._name_}: {shown(self._value_)}>"

    def __str__(self):
        name = self.__class__.__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combine(self, other, operation):
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {operation[0]}")
        return self.__class__(operation[1](self._value_, other_value))

    def __or__(self, other):
        return self._combine(other, ("|", _or))

    def __and__(self, other):
        return self._combine(other, ("&", lambda a, b: a & b))

    def __xor__(self, other):
        return self._combine(other, ("^", lambda a, b: a ^ b))

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based Flags"""


# ---- checks


def _aliases(enumeration):
    return [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]


def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    duplicates = _aliases(enumeration)
    if duplicates:
        shown = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
        raise ValueError(f"duplicate values found in {enumeration!r}: {shown}")
    return enumeration


class EnumCheck(StrEnum):
    """various conditions to check an enumeration for"""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration for various constraints. (see EnumCheck)"""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        if not is_flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        name = enumeration.__name__
        for check in self.checks:
            if check is UNIQUE:
                duplicates = _aliases(enumeration)
                if duplicates:
                    shown = ", ".join(f"{alias} -> {original}" for alias, original in duplicates)
                    raise ValueError(f"aliases found in {enumeration!r}: {shown}")
            elif check is CONTINUOUS:
                values = {e.value for e in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    expected = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1)]
                else:
                    expected = range(low + 1, high)
                missing = [i for i in expected if i not in values]
                if missing:
                    raise ValueError(f"invalid {'flag' if is_flag else 'enum'} {name!r}: missing values "
                                     f"{', '.join(map(str, missing))}")
            elif check is NAMED_FLAGS:
                self._check_named(enumeration, name)
        return enumeration

    def _check_named(self, enumeration, name):
        known = [m._value_ for m in enumeration]
        nameless = []
        missing = 0
        for alias_name, alias in enumeration._member_map_.items():
            if alias_name in enumeration._member_names_ or alias.value < 0:
                continue
            lacking = [v for v in _iter_bits_lsb(alias.value) if v not in known]
            if lacking:
                nameless.append(alias_name)
                for bit in lacking:
                    missing |= bit
        if nameless:
            if len(nameless) == 1:
                text = f"alias {nameless[0]} is missing"
            else:
                text = f"aliases {', '.join(nameless[:-1])} and {nameless[-1]} are missing"
            value = "value 0x%x" % missing if _is_single_bit(missing) else "combined values of 0x%x" % missing
            raise ValueError(
                f"invalid Flag {name!r}: {text} {value} [use enum.show_flag_values(value) for details]"
            )


# ---- members as names of a module


def global_enum_repr(self):
    """use module.enum_name instead of class.enum_name"""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """use module.flag_name instead of class.flag_name"""
    module = self.__class__.__module__.split(".")[-1]
    name = self.__class__.__name__
    if self._name_ is None:
        return f"{module}.{name}({self._value_})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    parts = self._name_.split("|")
    if self._boundary_ is not FlagBoundary.KEEP:
        return "|".join(f"{module}.{part}" for part in parts)
    return "|".join(part if part[0].isdigit() else f"{module}.{part}" for part in parts)


def global_str(self):
    """use enum_name instead of class.enum_name"""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_})"
    return self._name_


def global_enum(cls, update_str=False):
    """
    decorator that makes the repr() of an enum member reference its module
    instead of its class; also exports all members to the enum's module's
    global namespace
    """
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator that makes an ordinary class an enumeration of the given kind."""

    def convert(cls):
        namespace = etype.__class__.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        return etype.__class__(cls.__name__, (etype,), namespace, boundary=boundary)

    return convert


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name in fields if fields[name].repr)
