"""What `ast` still has of former versions of Python: the classes of constants, and kinds of indices and of places."""

import ast
from _ast import *
from ast import _deprecated

_TYPES = {'Num': (int, float, complex), 'Str': (str,), 'Bytes': (bytes,), 'NameConstant': (bool, type(None)),
          'Ellipsis': (type(...),)}
_FIELDS = {'Num': 'n', 'Str': 's', 'Bytes': 's', 'NameConstant': 'value'}


class _Old(type):
    """A class whose instances are the constants of some types."""

    def __instancecheck__(cls, instance):
        if cls not in _CLASSES.values():
            return super().__instancecheck__(instance)
        _deprecated(f'ast.{cls.__name__}', 'ast.Constant')
        if not isinstance(instance, Constant):
            return False
        types = _TYPES[cls.__name__]
        # A bool is an int, but no `Num`.
        return isinstance(instance.value, types) and (bool in types or not isinstance(instance.value, bool))


def _class_of(name):
    def __new__(cls, *args, **kwargs):
        if cls not in _CLASSES.values():
            return Constant.__new__(cls)
        _deprecated(f'ast.{name}', 'ast.Constant')
        if name == 'Ellipsis':
            return Constant(..., *args, **kwargs)
        if field in kwargs:
            kwargs['value'] = kwargs.pop(field)
        return Constant(*args, **kwargs)

    field = _FIELDS.get(name)
    return _Old(name, (Constant,), {'__new__': __new__, '__module__': 'ast', '_fields': (field,) if field else ()})


_CLASSES = {name: _class_of(name) for name in _TYPES}


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


_UNUSED = {cls.__name__: cls for cls in (slice, Index, ExtSlice, Suite, AugLoad, AugStore, Param)}
for _cls in _UNUSED.values():
    _cls.__module__ = 'ast'


def find(name):
    """The class of this name."""
    if name in _UNUSED:
        return _UNUSED[name]
    if name not in _CLASSES:
        raise AttributeError(f"module 'ast' has no attribute {name!r}")
    # Told of once.
    setattr(ast, name, _CLASSES[name])
    _deprecated(f'ast.{name}', 'ast.Constant')
    return _CLASSES[name]
