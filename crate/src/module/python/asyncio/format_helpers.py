"""Functions and coroutines in short, as they appear in the reprs of tasks and handles."""

from functools import partial


def _get_function_source(func):
    """The file and line of a function, or None."""
    while True:
        if isinstance(func, partial):
            func = func.func
            continue
        func = getattr(func, "__wrapped__", func)
        code = getattr(func, "__code__", None)
        return None if code is None else (code.co_filename, code.co_firstlineno)


def _format_args_and_kwargs(args, kwargs):
    from reprlib import repr as short

    parts = [short(arg) for arg in args] + [f"{name}={short(value)}" for name, value in kwargs.items()]
    return f"({', '.join(parts)})"


def _format_callback(func, args, kwargs, suffix=""):
    if isinstance(func, partial):
        suffix = _format_args_and_kwargs(args, kwargs) + suffix
        return _format_callback(func.func, func.args, func.keywords, suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs) + suffix


def _format_callback_source(func, args):
    text = _format_callback(func, args, {})
    source = _get_function_source(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text
