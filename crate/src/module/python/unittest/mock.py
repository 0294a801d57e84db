"""Objects that stand in for others, and remember what was done to them."""

import inspect

from unittest._calls import ANY, DEFAULT, CallList, _Call, call, sentinel, shown_call
from unittest._mock_magic import SUPPORTED, default_for, is_magic, side_effect_for

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
    "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock as the spec of another."""


_OWN = frozenset(
    "return_value side_effect called call_count call_args call_args_list mock_calls method_calls await_count await_args "
    "await_args_list".split()
)
_BAD_PREFIXES = ("assert", "assret", "asert", "aseert", "assrt")


class NonCallableMock:
    """A mock that cannot be called."""

    def __new__(cls, /, *args, **kwargs):
        # A class of its own: special methods are looked up there.
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        own.__qualname__ = cls.__qualname__
        return object.__new__(own)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = _new_parent if _new_parent is not None else parent
        own["_mock_sealed"] = False
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_unsafe"] = unsafe
        own["_mock_deleted"] = set()
        own["_mock_return_value"] = DEFAULT
        own["_mock_side_effect"] = None
        own["_mock_signature"] = None
        own["_mock_in_init"] = True
        self._mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None)
        self._mock_forget()
        own["_mock_in_init"] = False
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, only_set):
        if spec is not None and isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        own = self.__dict__
        own["_mock_spec_class"] = None
        own["_mock_only_set"] = only_set
        own["_mock_methods"] = None
        if spec is None:
            return
        if isinstance(spec, (list, tuple)):
            own["_mock_methods"] = list(spec)
        else:
            own["_mock_spec_class"] = spec if isinstance(spec, type) else type(spec)
            own["_mock_methods"] = dir(spec)
            own["_mock_signature"] = _signature_of(spec)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow the attributes of the spec alone."""
        self._mock_add_spec(spec, spec_set)

    def _mock_forget(self):
        own = self.__dict__
        own["called"], own["call_count"], own["call_args"] = False, 0, None
        own["call_args_list"], own["mock_calls"], own["method_calls"] = CallList(), CallList(), CallList()

    @property
    def __class__(self):
        return self.__dict__.get("_mock_spec_class") or type(self)

    @property
    def return_value(self):
        own = self.__dict__
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is None:
            if own["_mock_sealed"]:
                raise AttributeError(f"{self._mock_path()}.return_value")
            own["_mock_return_value"] = self._get_child_mock(_new_parent=self, _new_name="()")
        return own["_mock_return_value"]

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget the calls; what was configured stays."""
        visited = [] if visited is None else visited
        if any(one is self for one in visited):
            return
        visited.append(self)
        own = self.__dict__
        self._mock_forget()
        if return_value:
            own["_mock_return_value"] = DEFAULT
        if side_effect:
            own["_mock_side_effect"] = None
        for child in [*own["_mock_children"].values(), own["_mock_return_value"]]:
            if isinstance(child, NonCallableMock) and child is not self:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also of attributes: names with dots."""
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *parents, last = path.split(".")
            target = self
            for name in parents:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, so that its calls are noted here."""
        if not isinstance(mock, NonCallableMock):
            raise AttributeError(f"attach_mock: {mock!r} is not a mock")
        own = mock.__dict__
        own["_mock_parent"] = own["_mock_new_parent"] = None
        own["_mock_name"], own["_mock_new_name"] = "", None
        setattr(self, attribute, mock)

    def _get_child_mock(self, /, **kwargs):
        kind = type(self).__mro__[1]
        if not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kwargs)

    def __getattr__(self, name):
        own = self.__dict__
        if name in ("_mock_methods", "_mock_children") or "_mock_children" not in own:
            raise AttributeError(name)
        if own["_mock_methods"] is not None:
            if name not in own["_mock_methods"]:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name[:2] == "__" == name[-2:]:
            raise AttributeError(name)
        if not own["_mock_unsafe"] and (own["_mock_methods"] is None or name not in own["_mock_methods"]):
            if name.startswith(_BAD_PREFIXES) or name in ("called_once", "called_with", "has_calls", "any_call"):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
                )
        if name in own["_mock_deleted"]:
            raise AttributeError(name)
        child = own["_mock_children"].get(name)
        if child is None:
            if own["_mock_sealed"]:
                raise AttributeError(f"{self._mock_path()}.{name}")
            wraps = own["_mock_wraps"]
            wraps = getattr(wraps, name) if wraps is not None else None
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            own["_mock_children"][name] = child
        elif isinstance(child, _Spec):
            child = create_autospec(child.spec, child.spec_set, False, self, name, _bound=child.bound)
            own["_mock_children"][name] = child
        return child

    def __setattr__(self, name, value):
        own = self.__dict__
        if own.get("_mock_in_init", True) or name in _OWN or name.startswith("_mock_"):
            return object.__setattr__(self, name, value)
        if own["_mock_only_set"] and own["_mock_methods"] is not None and name not in own["_mock_methods"]:
            if name not in own:
                raise AttributeError(f"Mock object has no attribute '{name}'")
        if is_magic(name):
            return self._mock_set_magic(name, value)
        if name == "__class__":
            own["_mock_spec_class"] = value
            return None
        if _adopt(self, value, name, name):
            own["_mock_children"][name] = value
            if not (own["_mock_deleted"] and name in own["_mock_deleted"]):
                own.pop(name, None)
        else:
            if own["_mock_sealed"] and not hasattr(self, name):
                raise AttributeError(f"Cannot set {self._mock_path()}.{name}")
            own["_mock_children"].pop(name, None)
            object.__setattr__(self, name, value)
        own["_mock_deleted"].discard(name)

    def _mock_set_magic(self, name, value):
        own = self.__dict__
        if own["_mock_methods"] is not None and name not in own["_mock_methods"]:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if not isinstance(value, NonCallableMock):
            setattr(type(self), name, _with_self(self, value))
            own["_mock_children"][name] = value
        else:
            _adopt(self, value, None, name)
            setattr(type(self), name, _Unbound(value))
            own["_mock_children"][name] = value

    def __delattr__(self, name):
        own = self.__dict__
        if is_magic(name) and name in type(self).__dict__:
            delattr(type(self), name)
        if name in own["_mock_deleted"]:
            raise AttributeError(name)
        if name in own:
            object.__delattr__(self, name)
        own["_mock_children"].pop(name, None)
        own["_mock_deleted"].add(name)

    def __dir__(self):
        own = self.__dict__
        names = list(own["_mock_methods"] or dir(type(self)))
        if FILTER_DIR:
            names = [name for name in dir(type(self)) if not name.startswith("_") or is_magic(name) and name in dir(object)]
            names += own["_mock_methods"] or []
        names += [name for name in own if not name.startswith("_mock_")]
        names += own["_mock_children"]
        return sorted(set(names) - own["_mock_deleted"])

    def _mock_path(self):
        """How the mock is reached, for messages."""
        parts = []
        own, mock, dot = self.__dict__, self, ""
        seen = set()
        while mock is not None:
            own = mock.__dict__
            new_name = own["_mock_new_name"]
            if not new_name:
                break
            parts.append(new_name + dot)
            dot = "" if new_name == "()" else "."
            mock = own["_mock_new_parent"]
            if id(mock) in seen:
                break
            seen.add(id(mock))
        first = own["_mock_name"] if mock is not None else None
        first = first or "mock"
        if not parts:
            return first
        return first + ("" if parts[-1].startswith("()") else ".") + "".join(reversed(parts))

    def __repr__(self):
        own = self.__dict__
        name = self._mock_path()
        named = "" if name in ("mock", "mock.") else f" name={name!r}"
        spec = ""
        if own["_mock_spec_class"] is not None:
            spec = f" {'spec_set' if own['_mock_only_set'] else 'spec'}={own['_mock_spec_class'].__name__!r}"
        return f"<{type(self).__name__}{named}{spec} id='{id(self)}'>"

    def _mock_same(self, one):
        """A call in the form of the signature, so that names and places of arguments do not matter."""
        signature = self.__dict__["_mock_signature"]
        if signature is None:
            return one
        try:
            bound = signature.bind(*one[-2], **one[-1])
        except TypeError as error:
            return error.with_traceback(None)
        return _Call(("", bound.args, bound.kwargs)) if len(one) == 2 or not one[0] else _Call(
            (one[0], bound.args, bound.kwargs))

    def _mock_shown(self, args, kwargs):
        return shown_call(self.__dict__["_mock_name"] or "mock", args, kwargs)

    def _mock_calls_text(self, prefix="Calls"):
        calls = self.mock_calls
        return f"\n{prefix}: {calls!r}." if calls else ""

    def _mock_label(self):
        return self.__dict__["_mock_name"] or "mock"

    def assert_not_called(self):
        """Assert that the mock was never called."""
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._mock_label()}' to not have been called. Called {self.call_count} times."
                + self._mock_calls_text()
            )

    def assert_called(self):
        """Assert that the mock was called at least once."""
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_label()}' to have been called.")

    def assert_called_once(self):
        """Assert that the mock was called once."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_label()}' to have been called once. Called {self.call_count} times."
                + self._mock_calls_text()
            )

    def assert_called_with(self, /, *args, **kwargs):
        """Assert what the last call was."""
        if self.call_args is None:
            raise AssertionError(
                f"expected call not found.\nExpected: {self._mock_shown(args, kwargs)}\n  Actual: not called."
            )
        expected = self._mock_same(_Call((args, kwargs), two=True))
        actual = self._mock_same(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(
                f"expected call not found.\nExpected: {self._mock_shown(args, kwargs)}\n"
                f"  Actual: {self._mock_shown(*self.call_args)}"
            ) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Assert that there was one call, and what it was."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_label()}' to be called once. Called {self.call_count} times."
                + self._mock_calls_text()
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Assert that there was such a call."""
        expected = self._mock_same(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or not any(self._mock_same(one) == expected for one in self.call_args_list):
            raise AssertionError(f"{self._mock_shown(args, kwargs)} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        """Assert that there were these calls, one after the other or in any order."""
        expected = [self._mock_same(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        actual = CallList(self._mock_same(one) for one in self.mock_calls)
        if not any_order:
            if expected not in actual:
                problem = "Calls not found." if cause is None else (
                    "Error processing expected calls.\n"
                    f"Errors: {[one if isinstance(one, Exception) else None for one in expected]}"
                )
                raise AssertionError(
                    f"{problem}\nExpected: {CallList(calls)}" + self._mock_calls_text("  Actual").rstrip(".")
                ) from cause
            return
        rest, missing = list(actual), []
        for one in expected:
            try:
                rest.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError(
                f"{self._mock_label()!r} does not contain all of {tuple(missing)!r} in its call list, "
                f"found {CallList(rest)!r} instead"
            ) from cause


def _signature_of(spec):
    """The signature of calls of an object, or of what a class makes; None where there is none."""
    try:
        return inspect.signature(spec)
    except (TypeError, ValueError):
        return None


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _adopt(parent, value, name, new_name):
    """Make a mock without a name a child, whose calls are noted by its parent; whether it became one."""
    if not isinstance(value, NonCallableMock):
        return False
    own = value.__dict__
    if own["_mock_name"] or own["_mock_new_name"] or own["_mock_parent"] is not None or own["_mock_new_parent"] is not None:
        return False
    ancestor = parent
    while ancestor is not None:
        if ancestor is value:
            return False
        ancestor = ancestor.__dict__["_mock_new_parent"]
    if new_name:
        own["_mock_new_parent"], own["_mock_new_name"] = parent, new_name
    if name:
        own["_mock_parent"], own["_mock_name"] = parent, name
    return True


def _with_self(mock, function):
    """A function as a special method: it is given the mock."""
    return lambda self, /, *args, **kwargs: function(mock, *args, **kwargs)


class _Unbound:
    """A mock as a special method: it is not given the object."""

    def __init__(self, mock):
        self._mock = mock

    def __get__(self, obj, kind=None):
        return self._mock


class CallableMixin(NonCallableMock):
    """What makes a mock callable."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.__dict__["_mock_return_value"] = return_value
        if side_effect is not None:
            self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__["_mock_signature"]
        if signature is not None and self.__dict__.get("_mock_checked"):
            signature.bind(*args, **kwargs)
        self._mock_note(args, kwargs)
        return self._mock_answer(args, kwargs)

    def _mock_note(self, args, kwargs):
        """Write a call down, here and with all parents."""
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        made = _Call((args, kwargs), two=True)
        own["call_args"] = made
        own["call_args_list"].append(made)
        own["mock_calls"].append(_Call(("", args, kwargs)))
        as_method = own["_mock_parent"] is not None
        method_name, name = own["_mock_name"], own["_mock_new_name"]
        was_call = name == "()"
        parent = own["_mock_new_parent"]
        while parent is not None:
            above = parent.__dict__
            if as_method:
                above["method_calls"].append(_Call((method_name, args, kwargs)))
                as_method = above["_mock_parent"] is not None
                if as_method:
                    method_name = f"{above['_mock_name']}.{method_name}"
            above["mock_calls"].append(_Call((name, args, kwargs)))
            if above["_mock_new_name"]:
                name = above["_mock_new_name"] + ("" if was_call else ".") + name
                was_call = above["_mock_new_name"] == "()"
            parent = above["_mock_new_parent"]

    def _mock_answer(self, args, kwargs):
        own = self.__dict__
        effect = own["_mock_side_effect"]
        if effect is not None:
            if _is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if not callable(effect) and _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is not None:
            return own["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock: has any attribute, can be called, remembers."""


class MagicMixin:
    """Special methods that are there from the beginning."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        methods = self.__dict__["_mock_methods"]
        for name in SUPPORTED if methods is None else [name for name in SUPPORTED if name in methods]:
            if name not in type(self).__dict__:
                setattr(type(self), name, _Lazy(name))

    def mock_add_spec(self, spec, spec_set=False):
        """Allow the attributes of the spec alone."""
        super().mock_add_spec(spec, spec_set)
        for name in SUPPORTED:
            if name not in (self.__dict__["_mock_methods"] or SUPPORTED) and name in type(self).__dict__:
                delattr(type(self), name)


class _Lazy:
    """A special method that becomes a mock when it is first asked for."""

    def __init__(self, name):
        self._name = name

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        name = self._name
        kind = AsyncMock if name in ("__aenter__", "__aexit__", "__anext__") else MagicMock
        method = kind(name=name, _new_name=name, _new_parent=obj)
        value = default_for(name)
        if value is not DEFAULT:
            method.return_value = value
        effect = side_effect_for(name, obj, method)
        if effect is not None:
            method.side_effect = effect
        obj.__dict__["_mock_children"][name] = method
        setattr(type(obj), name, _Unbound(method))
        return method


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""


class AsyncMock(MagicMixin, Mock):
    """A mock whose calls are awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["_is_coroutine_marker"] = inspect._is_coroutine_mark

    def _mock_forget(self):
        super()._mock_forget()
        own = self.__dict__
        own["await_count"], own["await_args"], own["await_args_list"] = 0, None, CallList()

    def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        return self._mock_awaited(args, kwargs)

    async def _mock_awaited(self, args, kwargs):
        own = self.__dict__
        made = _Call((args, kwargs), two=True)
        own["await_count"] += 1
        own["await_args"] = made
        own["await_args_list"].append(made)
        effect = own["_mock_side_effect"]
        if effect is not None and not callable(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration from None
            if _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
            return self.return_value
        result = self._mock_answer(args, kwargs)
        return await result if inspect.iscoroutine(result) else result

    def assert_awaited(self):
        """Assert that the mock was awaited at least once."""
        if not self.await_count:
            raise AssertionError(f"Expected {self._mock_label()} to have been awaited.")

    def assert_awaited_once(self):
        """Assert that the mock was awaited once."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_label()} to have been awaited once. Awaited {self.await_count} times."
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        """Assert what was awaited last."""
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._mock_shown(args, kwargs)}\nNot awaited")
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError(
                f"expected await not found.\nExpected: {self._mock_shown(args, kwargs)}\n"
                f"  Actual: {self._mock_shown(*self.await_args)}"
            )

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Assert that there was one await, and what it was."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_label()} to have been awaited once. Awaited {self.await_count} times."
            )
        return self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        """Assert that the mock was never awaited."""
        if self.await_count:
            raise AssertionError(
                f"Expected {self._mock_label()} to not have been awaited. Awaited {self.await_count} times."
            )


class PropertyMock(Mock):
    """A mock in the place of a property."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    """Make a mock refuse attributes that it does not have yet."""
    own = mock.__dict__
    own["_mock_sealed"] = True
    for child in list(own["_mock_children"].values()):
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)


from unittest._autospec import Spec as _Spec  # noqa: E402
from unittest._autospec import create_autospec, mock_open  # noqa: E402
from unittest._patch import patch  # noqa: E402
