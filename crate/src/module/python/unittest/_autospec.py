"""Mocks that look like the things that they stand in for."""

import builtins
import inspect
import io

from unittest import mock as _mock
from unittest._calls import DEFAULT
from unittest._mock_magic import is_magic


class Spec:
    """An attribute whose mock has yet to be made from its original."""

    def __init__(self, spec, spec_set, bound):
        self.spec, self.spec_set, self.bound = spec, spec_set, bound


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, _bound=False, **kwargs):
    """A mock like another object, in its attributes and the signatures of its calls."""
    is_class = isinstance(spec, type)
    is_function = inspect.isroutine(spec)
    is_async = inspect.iscoroutinefunction(spec)
    kind = _mock.AsyncMock if is_async else _mock.MagicMock
    if not callable(spec) or is_class and instance and "__call__" not in dir(spec):
        kind = _mock.NonCallableMagicMock
    given = {} if is_function else {"spec_set" if spec_set else "spec": spec}
    mock = kind(parent=_parent, _new_parent=_parent, name=_name, _new_name=_name or "", **(given | kwargs))
    own = mock.__dict__
    own["_mock_signature"] = _signature_without_self(spec, is_class and instance, _bound)
    own["_mock_checked"] = own["_mock_signature"] is not None
    if is_class and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, _parent=mock, _name="()")
    if is_function:
        return mock if _parent is not None else _as_function(mock, spec)
    for name in dir(spec):
        if not is_magic(name):
            try:
                original = getattr(spec, name)
            except AttributeError:
                continue
            bound = is_class and inspect.isfunction(original) and not _is_static(spec, name)
            own["_mock_children"][name] = Spec(original, spec_set, bound)
    return mock


def _is_static(spec, name):
    return any(isinstance(base.__dict__.get(name), staticmethod) for base in spec.__mro__)


def _signature_without_self(spec, is_instance, bound):
    if is_instance:
        call = getattr(spec, "__call__", None)
        if "__call__" not in {name for base in spec.__mro__[:-1] for name in base.__dict__}:
            return None
        return _without_first(_mock._signature_of(call))
    signature = _mock._signature_of(spec)
    return _without_first(signature) if bound else signature


def _without_first(signature):
    if signature is None:
        return None
    return signature.replace(parameters=list(signature.parameters.values())[1:])


def _as_function(mock, original):
    """A function that looks like the original and calls the mock."""
    signature = mock.__dict__["_mock_signature"]

    if inspect.iscoroutinefunction(original):
        async def stand_in(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            return mock(*args, **kwargs)

    stand_in.__name__ = getattr(original, "__name__", "funcopy")
    stand_in.__qualname__ = getattr(original, "__qualname__", stand_in.__name__)
    stand_in.__module__ = getattr(original, "__module__", None)
    if signature is not None:
        stand_in.__signature__ = signature
    stand_in.mock = mock
    return _FunctionView.of(stand_in, mock)


class _FunctionView:
    """The attributes of a mock, put on the function that calls it."""

    NAMES = (
        "assert_called", "assert_called_once", "assert_called_with", "assert_called_once_with", "assert_any_call",
        "assert_has_calls", "assert_not_called", "reset_mock", "configure_mock", "attach_mock",
    )

    @staticmethod
    def of(function, mock):
        for name in _FunctionView.NAMES:
            setattr(function, name, getattr(mock, name))
        own = mock.__dict__
        for name in ("call_args_list", "mock_calls", "method_calls"):
            setattr(function, name, own[name])
        function.return_value = mock.return_value
        function.side_effect = mock.side_effect
        inner = mock._mock_note

        def noted(args, kwargs):
            own["_mock_return_value"] = function.return_value
            own["_mock_side_effect"] = mock.side_effect if function.side_effect is mock.side_effect else (
                function.side_effect)
            inner(args, kwargs)
            function.called, function.call_count, function.call_args = mock.called, mock.call_count, mock.call_args

        own["_mock_note"] = noted
        function.called, function.call_count, function.call_args = False, 0, None
        return function


def mock_open(mock=None, read_data=""):
    """A mock in the place of `open`, whose files have this text."""
    kind = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    if mock is None:
        mock = _mock.MagicMock(name="open", spec=builtins.open)
    handle = _mock.MagicMock(spec=_file_names())
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = handle.readline.return_value = handle.readlines.return_value = None
    state = {}

    def begin(*args, **kwargs):
        state["file"] = kind(read_data)
        return DEFAULT

    def end(*args):
        handle.close()

    def reading(name):
        def read(*args, **kwargs):
            own = getattr(handle, name).__dict__["_mock_return_value"]
            return getattr(state["file"], name)(*args, **kwargs) if own is None else own

        return read

    state["file"] = kind(read_data)
    for name in "read", "readline", "readlines":
        getattr(handle, name).side_effect = reading(name)
    handle.__iter__.side_effect = lambda: iter(state["file"].readlines())
    handle.__next__.side_effect = lambda: next(state["file"])
    handle.__exit__.side_effect = end
    mock.side_effect = begin
    mock.return_value = handle
    return mock


def _file_names():
    return sorted({*dir(io.StringIO), *dir(io.BytesIO), "mode", "name"} - {"__class__"})
