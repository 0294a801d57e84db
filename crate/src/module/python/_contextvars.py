"""Context variables. A context's dict is never changed, only replaced: so a copy costs nothing."""

import _yieldscope

GenericAlias = type(list[int])
_MISSING = object()


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Context:
    """A mapping of context variables to their values."""

    __slots__ = ("_values", "_outer", "_entered", "__weakref__")

    def __init__(self):
        self._values = {}
        self._outer = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._entered = True
        outer = _state.context
        _state.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _state.context = outer
            self._entered = False

    def copy(self):
        """Return a shallow copy of the context object."""
        new = Context()
        new._values = self._values
        return new

    def __getitem__(self, var):
        _check_variable(var)
        return self._values[var]

    def __contains__(self, var):
        _check_variable(var)
        return var in self._values

    def get(self, var, default=None, /):
        """Return the value for `key` if `key` has the value in the context object."""
        _check_variable(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        """Return a list of all variables in the context object."""
        return self._values.keys()

    def values(self):
        """Return a list of all variables' values in the context object."""
        return self._values.values()

    def items(self):
        """Return all variables and their values in the context object."""
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def _check_variable(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


class ContextVar:
    """A variable that has a value of its own in each context."""

    __slots__ = ("_name", "_default", "__weakref__")

    def __init__(self, name, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    name = property(lambda self: self._name)

    def get(self, default=_MISSING, /):
        """Return a value for the context variable for the current context."""
        values = _state.context._values
        if self in values:
            return values[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Call to set a new value for the context variable in the current context."""
        context = _state.context
        old = context._values.get(self, Token.MISSING)
        context._values = {**context._values, self: value}
        token = Token.__new__(Token)
        token._context, token._var, token._old_value, token._used = context, self, old, False
        return token

    def reset(self, token, /):
        """Reset the context variable to its value before the ContextVar.set() that created the token was used."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _state.context
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old_value is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old_value
        context._values = values

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)


class Token:
    """What `ContextVar.set` gives, to undo it."""

    __slots__ = ("_context", "_var", "_old_value", "_used")

    MISSING = _Missing()

    def __init__(self):
        raise RuntimeError("Tokens can only be created by ContextVars")

    var = property(lambda self: self._var)
    old_value = property(lambda self: self._old_value)

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)


class _State:
    """Where the engine stands: the context now in force."""

    __slots__ = ("context",)


_state = _State()
_state.context = Context()


def copy_context():
    """Return a copy of the current Context object."""
    return _state.context.copy()


_yieldscope.seal(Context, ContextVar, Token)
