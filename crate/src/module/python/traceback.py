"""Tracebacks as text."""

import sys

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary",
    "StackSummary", "TracebackException", "walk_stack", "walk_tb",
]

_given_by_position = object()
_here = sys._getframe().f_code.co_filename


def _safely(value, what, shown=str):
    """The text of a value, or that it has none."""
    try:
        return shown(value)
    except Exception:
        return f"<{what} {shown.__name__}() failed>"


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = (
        "filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals", "_dedented_lines",
    )

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
        end_colno=None, **kwargs,
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = None if locals is None else {key: _safely(value, "local", repr) for key, value in locals.items()}
        if lookup_line:
            self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals
            )
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache

            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame."""
    if f is None:
        f = sys._getframe(1)
        # Whoever asks for it through this module is meant.
        while f is not None and f.f_code.co_filename == _here:
            f = f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


# So many equal lines in a row are shown, of a recursion.
_RECURSIVE_CUTOFF = 3


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from a traceback or stack object."""
        return cls._extract(((frame, (lineno, None, None, None)) for frame, lineno in frame_gen), limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(cls, frame_gen, limit, lookup_lines=True, capture_locals=False):
        pairs = list(frame_gen)
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            pairs = pairs[:limit] if limit >= 0 else pairs[limit:]
        result = cls()
        for frame, (lineno, end_lineno, colno, end_colno) in pairs:
            code = frame.f_code
            result.append(FrameSummary(
                code.co_filename, lineno, code.co_name, lookup_line=lookup_lines,
                locals=frame.f_locals if capture_locals else None, end_lineno=end_lineno, colno=colno, end_colno=end_colno,
            ))
        return result

    @classmethod
    def from_list(cls, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style list of tuples."""
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f"    {frame_summary.line}\n"
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        result = []
        last = None
        count = 0

        def close_run():
            if count > _RECURSIVE_CUTOFF:
                more = count - _RECURSIVE_CUTOFF
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for frame in self:
            here = (frame.filename, frame.lineno, frame.name)
            if here != last:
                close_run()
                last, count = here, 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(self.format_frame_summary(frame))
        close_run()
        return result


def _written(exc, tb):
    """What the interpreter itself writes for an exception."""
    from _yieldscope import format_exception

    return format_exception(exc)


def _entries(text):
    """A text in the pieces that CPython's functions give: one for each frame, one for each other line."""
    entries = []
    for line in text.splitlines(keepends=True):
        continues = line.startswith("    ") and entries and entries[-1].startswith("  File ")
        if continues or (entries and line.strip() and set(line.strip()) <= set("^~") and not entries[-1].startswith("Traceback")):
            entries[-1] += line
        else:
            entries.append(line)
    return entries


def _exception_of(exc, value, tb):
    """The arguments of the functions below: an exception alone, or its type, itself and a traceback."""
    if value is _given_by_position and tb is _given_by_position:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, None if exc is None else exc.__traceback__
    if value is _given_by_position or tb is _given_by_position:
        raise ValueError("Both or neither of value and tb must be given")
    return value, tb


def format_exception(exc, /, value=_given_by_position, tb=_given_by_position, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information, as a list of strings."""
    value, tb = _exception_of(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return list(TracebackException(type(value), value, tb, limit=limit).format(chain=chain))


def print_exception(exc, /, value=_given_by_position, tb=_given_by_position, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _exception_of(exc, value, tb)
    print("".join(format_exception(type(value), value, tb, limit, chain)), file=file or sys.stderr, end="")


def format_exception_only(exc, /, value=_given_by_position, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    if value is _given_by_position:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    return list(_only(value, show_group))


def _only(value, show_group=False):
    yield from _own_lines(value)
    if show_group and isinstance(value, BaseExceptionGroup):
        # What is inside is indented, each line of it.
        for inner in value.exceptions:
            for text in _only(inner, show_group):
                for line in text.removesuffix("\n").split("\n"):
                    yield f"   {line}\n"


def _own_lines(value):
    kind = type(value)
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = f"{kind.__module__}.{name}"
    if isinstance(value, SyntaxError) and value.lineno is not None:
        yield from _syntax_error_lines(value, name)
    else:
        text = _safely(value, "exception")
        yield f"{name}: {text}\n" if text else f"{name}\n"
    notes = getattr(value, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        for note in notes:
            for line in _safely(note, "note").split("\n"):
                yield f"{line}\n"
    elif notes is not None:
        yield _safely(notes, "__notes__", repr) + "\n"


def _syntax_error_lines(value, name):
    yield f'  File "{value.filename or "<string>"}", line {value.lineno}\n'
    if value.text is not None:
        text = value.text.rstrip("\n")
        bare = text.lstrip(" \n\f")
        yield f"    {bare}\n"
        if value.offset is not None:
            cut = len(text) - len(bare)
            # A place behind the text is the end of it.
            start = min(value.offset, len(text) + 1) - 1 - cut
            end = min(value.end_offset or 0, len(text) + 1) - 1 - cut
            if value.end_lineno is not None and value.end_lineno != value.lineno:
                end = len(bare)
            if end <= start:
                end = start + 1
            if start >= 0:
                space = "".join(c if c.isspace() else " " for c in bare[:start])
                yield f"    {space}{'^' * (end - start)}\n"
    yield f"{name}: {value.msg or '<no detail available>'}\n"


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that was last left unhandled."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return StackSummary._extract(_walk_places(tb), limit)


def _walk_places(tb):
    while tb is not None:
        places = list(tb.tb_frame.f_code.co_positions())
        at = tb.tb_lasti // 2
        line, end_line, column, end_column = places[at] if at < len(places) else (None,) * 4
        yield tb.tb_frame, (tb.tb_lineno, end_line, column, end_column)
        tb = tb.tb_next


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))', with the marks under the very place."""
    if tb is not None:
        entries = [entry for entry in _entries(_written(_Silent().with_traceback(tb), tb)) if entry.startswith("  ")]
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        return entries
    return extract_tb(tb, limit=limit).format()


class _Silent(Exception):
    pass


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print("".join(format_tb(tb, limit)), file=file or sys.stderr, end="")


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    if f is None:
        f = sys._getframe(1)
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    if f is None:
        f = sys._getframe(1)
    return format_list(extract_stack(f, limit=limit))


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    if f is None:
        f = sys._getframe(1)
    print_list(extract_stack(f, limit=limit), file=file)


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    print("".join(format_list(extracted_list)), file=file or sys.stderr, end="")


def clear_frames(tb):
    "Clear all references to local variables in the frames of a traceback."
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # It is still running.
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception ready for rendering."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, save_exc_type=True,
        **kwargs,
    ):
        options = limit, lookup_lines, capture_locals, save_exc_type
        self._take(exc_type, exc_value, exc_traceback, *options)
        # A chain may be long, and may come back to where it began.
        seen = {id(exc_value)}
        waiting = [(self, exc_value)]
        while waiting:
            taken, exc = waiting.pop()
            for name in ("__cause__", "__context__"):
                other = getattr(exc, name, None)
                hidden = compact and name == "__context__" and (taken.__cause__ is not None or exc.__suppress_context__)
                if other is not None and id(other) not in seen and not hidden:
                    seen.add(id(other))
                    made = TracebackException.__new__(TracebackException)
                    made._take(type(other), other, other.__traceback__, *options)
                    setattr(taken, name, made)
                    waiting.append((made, other))

    def _take(self, exc_type, exc_value, exc_traceback, limit, lookup_lines, capture_locals, save_exc_type):
        self._exception = exc_value
        self._limit = limit
        self._type = exc_type
        self._has_type = save_exc_type
        self.stack = StackSummary._extract(_walk_places(exc_traceback), limit, lookup_lines, capture_locals)
        self._traceback = exc_traceback
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.__cause__ = self.__context__ = None

    @property
    def exc_type(self):
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._type if self._has_type else None

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        kind = self._type
        if kind.__module__ in ("__main__", "builtins"):
            return kind.__qualname__
        return f"{kind.__module__}.{kind.__qualname__}"

    def __str__(self):
        return str(self._exception)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self._parts() == other._parts()
        return NotImplemented

    def _parts(self):
        only = None if self._exception is None else list(_only(self._exception, True))
        return self._type, only, self.stack, self.__notes__, self.__suppress_context__, self.__cause__, self.__context__, self._has_type

    def format_exception_only(self, *, show_group=False, **kwargs):
        """Format the exception part of the traceback."""
        yield from _only(self._exception, show_group)

    def format(self, *, chain=True, **kwargs):
        """Format the exception."""
        exc, tb = self._exception, self._traceback
        if self._limit is None and chain and tb is exc.__traceback__:
            yield from _entries(_written(exc, tb))
            return
        linked = [(self, None)]
        while chain:
            last = linked[-1][0]
            if last.__cause__ is not None:
                linked.append((last.__cause__, "\nThe above exception was the direct cause of the following exception:\n\n"))
            elif last.__context__ is not None and not last.__suppress_context__:
                linked.append((last.__context__, "\nDuring handling of the above exception, another exception occurred:\n\n"))
            else:
                break
        for one, words in reversed(linked):
            yield from one._alone()
            if words:
                yield words

    def _alone(self):
        """Format the exception without those that led to it."""
        if self.stack:
            yield "Traceback (most recent call last):\n"
            entries = format_tb(self._traceback)
            shows_all = len(entries) == sum(1 for _ in walk_tb(self._traceback))
            if self._limit is not None and shows_all:
                entries = entries[:self._limit] if self._limit >= 0 else entries[self._limit:]
            plain = self._limit is not None and not shows_all or any(frame.locals for frame in self.stack)
            yield from self.stack.format() if plain else entries
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        for line in self.format(chain=chain):
            print(line, file=file or sys.stderr, end="")
