"""The special methods of mocks, and what they give where nothing was configured."""

from unittest._calls import DEFAULT

_BINARY = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()

SUPPORTED = [
    f"__{name}__"
    for name in (
        "lt gt le ge eq ne hash str sizeof len contains iter getitem setitem delitem enter exit int float complex index bool "
        "round trunc floor ceil fspath next reversed missing neg pos abs invert aenter aexit aiter anext copy deepcopy "
        "getformat".split()
        + _BINARY + ["i" + name for name in _BINARY if name != "divmod"] + ["r" + name for name in _BINARY]
    )
    if name not in ("copy", "deepcopy", "getformat", "reversed", "missing")
]

_MAGIC = set(SUPPORTED) | {
    "__reversed__", "__missing__", "__copy__", "__deepcopy__", "__getformat__", "__repr__", "__dir__", "__format__",
    "__get__", "__set__", "__delete__", "__subclasses__", "__call__", "__getinitargs__", "__getnewargs__", "__getstate__",
    "__setstate__", "__reduce__", "__reduce_ex__", "__instancecheck__", "__subclasscheck__", "__await__", "__name__",
    "__qualname__", "__wrapped__", "__iter__", "__bytes__", "__length_hint__", "__set_name__",
}


def is_magic(name):
    """Whether a name is that of a special method."""
    return name[:2] == "__" == name[-2:] and len(name) > 4 and name in _MAGIC


_RETURNED = {
    "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__aexit__": False, "__complex__": 1j, "__float__": 1.0,
    "__bool__": True, "__index__": 1, "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented,
    "__ge__": NotImplemented,
}


def default_for(name):
    """What a special method gives; DEFAULT for another mock."""
    return _RETURNED.get(name, DEFAULT)


def side_effect_for(name, mock, method):
    """What a special method does that has to know the mock; None where nothing."""
    if name in ("__eq__", "__ne__"):
        def compare(other):
            if method.__dict__["_mock_return_value"] is not DEFAULT:
                return DEFAULT
            if mock is other:
                return name == "__eq__"
            return NotImplemented

        return compare
    simple = {
        "__hash__": lambda: object.__hash__(mock), "__str__": lambda: object.__str__(mock),
        "__sizeof__": lambda: object.__sizeof__(mock), "__fspath__": lambda: f"{type(mock).__name__}/{mock._mock_path()}/{id(mock)}",
    }.get(name)
    if simple is not None:
        return lambda: simple() if method.__dict__["_mock_return_value"] is DEFAULT else DEFAULT
    if name == "__iter__":
        def iterate():
            given = method.__dict__["_mock_return_value"]
            return iter([]) if given is DEFAULT else iter(given)

        return iterate
    if name == "__aiter__":
        async def items():
            given = method.__dict__["_mock_return_value"]
            for item in () if given is DEFAULT else given:
                yield item

        return items
    return None
