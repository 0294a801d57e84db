"""Warnings: given, filtered, shown."""

import sys

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated",
]

# (action, message, category, module, lineno); message and module are texts or None. The first that fits decides.
filters = []
_defaultaction = "default"
onceregistry = _onceregistry = {}
_filters_version = 1


def _filters_mutated():
    global _filters_version
    _filters_version += 1


class WarningMessage:
    """What is known about one warning."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, "
            f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}"
        )


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    return _text(WarningMessage(message, category, filename, lineno, None, line))


_original_showwarning, _original_formatwarning = showwarning, formatwarning


def _text(warning):
    text = f"{warning.filename}:{warning.lineno}: {warning.category.__name__}: {warning.message}\n"
    line = warning.line
    if line is None:
        import linecache

        line = linecache.getline(warning.filename, warning.lineno)
    line = line.strip()
    if line:
        text += f"  {line}\n"
    if warning.source is not None:
        text += f"{warning.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _write(warning):
    file = warning.file or sys.stderr
    if file is None:
        return
    if formatwarning is not _original_formatwarning:
        text = formatwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.line)
    else:
        text = _text(warning)
    try:
        file.write(text)
    except OSError:
        pass


def _show(warning):
    if showwarning is not _original_showwarning:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.file, warning.line)
        return
    _write(warning)


# What `catch_warnings(record=True)` replaces.
_showwarnmsg = _showwarnmsg_impl = _show


def _compiled(text):
    """A pattern as a function from a text to whether it matches at the beginning."""
    if not text:
        return None
    import re

    return re.compile(text, re.I)


_ACTIONS = ("error", "ignore", "always", "all", "default", "module", "once")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front)."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    pattern = None
    if module:
        import re

        pattern = re.compile(module)
    _add_filter(action, _compiled(message), category, pattern, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if not append:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _filters_mutated()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    try:
        if skip_file_prefixes:
            frame = sys._getframe(1)
            for _ in range(max(stacklevel, 2) - 1):
                frame = frame.f_back
                while frame is not None and frame.f_code.co_filename.startswith(skip_file_prefixes):
                    frame = frame.f_back
        else:
            frame = sys._getframe(max(stacklevel, 1))
        names = frame.f_globals
        filename = frame.f_code.co_filename
        lineno = frame.f_lineno
    except (ValueError, AttributeError):
        names, filename, lineno = sys.__dict__, "<sys>", 0
    module = names.get("__name__", "<string>")
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, wanted_text, wanted, wanted_module, wanted_line in filters:
        if (
            (wanted_text is None or _matches(wanted_text, text))
            and issubclass(category, wanted)
            and (wanted_module is None or _matches(wanted_module, module))
            and (wanted_line == 0 or lineno == wanted_line)
        ):
            break
    else:
        action = _defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once = (text, category)
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == "module":
        registry[key] = 1
        other = (text, category, 0)
        if registry.get(other):
            return
        registry[other] = 1
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {(action, wanted_text, wanted, wanted_module, wanted_line)}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _matches(pattern, text):
    return pattern == text if isinstance(pattern, str) else bool(pattern.match(text))


class catch_warnings:
    """A context manager that copies and restores the warnings filter upon exiting the context.

    The 'record' argument specifies whether warnings should be captured by a
    custom implementation of warnings.showwarning() and be appended to a list
    returned by the context manager.
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules[__name__] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules[__name__]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning, module._showwarnmsg
        module.filters = module.filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg = log.append
            module.showwarning = module._original_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters, module.showwarning, module._showwarnmsg = self._saved
        module._filters_mutated()


class deprecated:
    """Indicate that a class, function or overload is deprecated.

    When this decorator is applied to an object, the type checker
    will generate a diagnostic on usage of the deprecated object.
    """

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return self._deprecate_class(arg)
        if callable(arg):
            import functools

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=level + 1)
                return arg(*args, **kwargs)

            if arg.__code__.co_flags & 0x80 if hasattr(arg, "__code__") else False:
                import inspect

                wrapper = inspect.markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        raise TypeError(
            f"@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}"
        )

    def _deprecate_class(self, cls):
        message, category, level = self.message, self.category, self.stacklevel
        import functools

        original_new = cls.__new__
        original_init = cls.__init_subclass__

        @functools.wraps(original_new)
        def __new__(kind, /, *args, **kwargs):
            if kind is cls:
                warn(message, category=category, stacklevel=level + 1)
            if original_new is not object.__new__:
                return original_new(kind, *args, **kwargs)
            if kind.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{kind.__name__}() takes no arguments")
            return original_new(kind)

        cls.__new__ = staticmethod(__new__)

        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return original_init(*args, **kwargs)

        cls.__init_subclass__ = functools.wraps(original_init)(__init_subclass__)
        cls.__deprecated__ = __new__.__deprecated__ = message
        return cls


def _warn_unawaited_coroutine(coro):
    """The warning that a coroutine was made and thrown away, and where it was made, if that is tracked."""
    text = f"coroutine '{coro.__qualname__}' was never awaited"
    if coro.cr_origin is not None:
        import linecache
        import traceback

        entries = [(file, line, name, linecache.getline(file, line)) for file, line, name in reversed(coro.cr_origin)]
        text += "\nCoroutine created at (most recent call last)\n" + "".join(traceback.format_list(entries)).rstrip("\n")
    warn(text, RuntimeWarning, stacklevel=2, source=coro)


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that *name* is deprecated, and when it will be removed."""
    warn(message.format(name=name, remove=f"{remove[0]}.{remove[1]}"), DeprecationWarning, stacklevel=3)


def _from_options():
    """The filters that the interpreter begins with."""
    options = list(getattr(sys, "warnoptions", ()))
    if not options:
        for action, category, module in (
            ("default", DeprecationWarning, "__main__"), ("ignore", DeprecationWarning, None),
            ("ignore", PendingDeprecationWarning, None), ("ignore", ImportWarning, None), ("ignore", ResourceWarning, None),
        ):
            filters.append((action, None, category, module, 0))
    for option in options:
        action, _, rest = option.partition(":")
        names = rest.split(":")
        category = Warning
        if len(names) > 1 and names[1]:
            import builtins

            category = getattr(builtins, names[1], Warning)
        for known in _ACTIONS:
            if action and known.startswith(action):
                simplefilter(known, category)
                break


_from_options()
