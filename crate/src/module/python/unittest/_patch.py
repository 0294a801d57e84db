"""Replacing attributes for a while."""

import contextlib
import functools
import inspect
import sys

from unittest import mock as _mock
from unittest._calls import DEFAULT

_MISSING = object()
_started = []


def _target(path):
    """The object and the name that a dotted path ends in."""
    try:
        owner, name = path.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {path!r}") from None
    return functools.partial(_imported, owner), name


def _imported(path):
    """An object by its path: a module, or what is in one."""
    first, *rest = path.split(".")
    found = __import__(first)
    done = first
    for name in rest:
        done += f".{name}"
        try:
            found = getattr(found, name)
        except AttributeError:
            __import__(done)
            found = getattr(found, name)
    return found


class _Patch:
    """One replacement: a context manager and a decorator."""

    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.create, self.spec_set, self.autospec = spec, create, spec_set, autospec
        self.new_callable, self.kwargs = new_callable, kwargs
        self.additional = []
        self._active = False

    def copy(self):
        """The same replacement, not begun."""
        other = _Patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
            self.new_callable, self.kwargs,
        )
        other.attribute_name = self.attribute_name
        other.additional = [one.copy() for one in self.additional]
        return other

    def __call__(self, func):
        if isinstance(func, type):
            return self._decorate_class(func)
        return self._decorate(func)

    def _decorate_class(self, cls):
        for name in dir(cls):
            if name.startswith(patch.TEST_PREFIX) and hasattr(value := getattr(cls, name), "__call__"):
                setattr(cls, name, self.copy()(value))
        return cls

    def _decorate(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @contextlib.contextmanager
        def patched(args, kwargs):
            with contextlib.ExitStack() as stack:
                added = []
                for one in wrapper.patchings:
                    value = stack.enter_context(one)
                    if one.attribute_name is not None:
                        kwargs.update(value)
                    elif one.new is DEFAULT:
                        added.append(value)
                yield args + tuple(added), kwargs

        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def wrapper(*args, **kwargs):
                with patched(args, kwargs) as (args, kwargs):
                    return await func(*args, **kwargs)
        else:
            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                with patched(args, kwargs) as (args, kwargs):
                    return func(*args, **kwargs)

        wrapper.patchings = [self]
        return wrapper

    def _original(self):
        """What is there now, and whether the target itself has it."""
        target = self.getter()
        own = getattr(target, "__dict__", {})
        if self.attribute in own:
            return own[self.attribute], True
        original = getattr(target, self.attribute, _MISSING)
        if original is _MISSING and self.attribute in dir(__import__("builtins")) and isinstance(target, type(sys)):
            self.create = True
        if not self.create and original is _MISSING:
            raise AttributeError(f"{target} does not have the attribute {self.attribute!r}")
        return original, False

    def _replacement(self, original):
        new, spec, spec_set, autospec = self.new, self.spec, self.spec_set, self.autospec
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec, spec_set = None, original
            elif spec is None and spec_set is True:
                spec_set = original
            given = {key: value for key, value in (("spec", spec), ("spec_set", spec_set)) if value is not None}
            if self.new_callable is not None:
                kind = self.new_callable
            else:
                kind = _mock.AsyncMock if inspect.iscoroutinefunction(original) else _mock.MagicMock
            if isinstance(kind, type) and issubclass(kind, _mock.NonCallableMock):
                given["name"] = self.attribute
            new = kind(**(given | self.kwargs))
            seen = spec if spec is not None else spec_set
            if isinstance(seen, type) and isinstance(new, _mock.CallableMixin):
                new.return_value = type(new).__mro__[1](
                    spec=seen, _new_name="()", _new_parent=new, parent=None) if spec is not None else (
                    type(new).__mro__[1](spec_set=seen, _new_name="()", _new_parent=new))
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is _MISSING:
                raise TypeError("Can't use 'autospec' with create=True")
            spec = original if autospec is True else autospec
            if isinstance(spec, (staticmethod, classmethod)):
                spec = spec.__func__
            new = _mock.create_autospec(spec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return new

    def __enter__(self):
        if self._active:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        self._kept, self._own = self._original()
        new = self._replacement(self._kept)
        self._stack = contextlib.ExitStack()
        self._active = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                found = {self.attribute_name: new} if self.new is DEFAULT else {}
                for one in self.additional:
                    value = self._stack.enter_context(one)
                    if one.new is DEFAULT:
                        found.update(value)
                return found
            return new
        except:
            self.__exit__(*sys.exc_info())
            raise

    def __exit__(self, *exc_info):
        if not self._active:
            return None
        self._active = False
        if self._own and self._kept is not _MISSING:
            setattr(self.target, self.attribute, self._kept)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self._kept)
        return self._stack.__exit__(*exc_info)

    def start(self):
        """Replace until stop()."""
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        """Put back what was there."""
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


class _PatchDict:
    """Replaces entries of a mapping for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._kept = None

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(value := getattr(func, name)):
                    setattr(func, name, _PatchDict(self.in_dict, self.values, self.clear)(value))
            return func

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with self:
                return func(*args, **kwargs)

        return wrapper

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _imported(self.in_dict)
        self._kept = self.in_dict.copy() if hasattr(self.in_dict, "copy") else dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *args):
        if self._kept is not None:
            self.in_dict.clear()
            self.in_dict.update(self._kept)
            self._kept = None
        return False

    def start(self):
        """Replace until stop()."""
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        """Put back what was there."""
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
          **kwargs):
    """Replace what a dotted path names."""
    getter, attribute = _target(target)
    return _Patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    """Replace an attribute of an object."""
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replace several attributes of one object."""
    getter = functools.partial(_imported, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patches = []
    for attribute, new in kwargs.items():
        one = _Patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        patches.append(one)
    first, *first.additional = patches
    return first


def _stop_all():
    """Stop all that were started, the last first."""
    for one in reversed(_started[:]):
        one.stop()


patch.object = _patch_object
patch.dict = _PatchDict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"
