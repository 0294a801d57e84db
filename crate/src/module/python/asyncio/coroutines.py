"""What a coroutine is."""

__all__ = ("iscoroutinefunction", "iscoroutine")

_CO_COROUTINE = 0x80
_is_coroutine = object()


def _sample():
    async def coroutine():
        pass

    made = coroutine()
    made.close()
    return type(made)


CoroutineType = _sample()


def iscoroutinefunction(func):
    """Return True if func is a decorated coroutine function."""
    if getattr(func, "_is_coroutine", None) is _is_coroutine:
        return True
    from functools import partial

    while True:
        if isinstance(func, partial):
            func = func.func
        elif hasattr(func, "__func__") and hasattr(func, "__self__"):
            func = func.__func__
        else:
            break
    if getattr(func, "_is_coroutine_marker", None) is not None:
        from inspect import iscoroutinefunction as marked

        return marked(func)
    code = getattr(func, "__code__", None)
    return type(func).__name__ == "function" and code is not None and bool(code.co_flags & _CO_COROUTINE)


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    if type(obj) is CoroutineType:
        return True
    from collections.abc import Coroutine

    return isinstance(obj, Coroutine)


def _format_coroutine(coro):
    """A coroutine in short: its name, whether it runs, and where."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    name = f"{name}()" if name else f"<{type(coro).__name__} without __name__>()"
    running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
    if code is None:
        return f"{name} running" if running else name
    file = code.co_filename or "<empty co_filename>"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is not None:
        return f"{name} running at {file}:{frame.f_lineno}"
    return f"{name} done, defined at {file}:{code.co_firstlineno}"
