"""Rows of comma separated values, read and written."""

import _yieldscope

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_dialects = {}
_field_limit = 128 * 1024


class Error(Exception):
    pass


def _char(name, value, default, optional=False):
    """An option that is one character."""
    if value is _unset:
        return default
    if value is None and optional:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if optional else ""}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


_unset = object()


class Dialect:
    """CSV dialect: the options of a reader or writer."""

    _names = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict")

    def __new__(cls, dialect=_unset, **options):
        for name in options:
            if name not in cls._names:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if isinstance(dialect, Dialect) and not options:
            return dialect
        given = {}
        for name in cls._names:
            value = options.get(name, _unset)
            if value is _unset and dialect is not _unset and dialect is not None:
                value = getattr(dialect, name, _unset)
            given[name] = value
        self = super().__new__(cls)
        self._set(given)
        return self

    def _set(self, given):
        fields = self.__dict__
        fields["delimiter"] = _char("delimiter", given["delimiter"], ",")
        for name, default in (("doublequote", True), ("skipinitialspace", False), ("strict", False)):
            fields[name] = default if given[name] is _unset else bool(given[name])
        fields["escapechar"] = _char("escapechar", given["escapechar"], None, optional=True)
        end = given["lineterminator"]
        if end is not _unset and end is not None and not isinstance(end, str):
            raise TypeError('"lineterminator" must be a string')
        fields["lineterminator"] = "\r\n" if end is _unset else end
        fields["quotechar"] = _char("quotechar", given["quotechar"], '"', optional=True)
        quoting = given["quoting"]
        if quoting is _unset:
            quoting = QUOTE_NONE if fields["quotechar"] is None else QUOTE_MINIMAL
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        fields["quoting"] = quoting
        if quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")
        for name in ("delimiter", "escapechar", "quotechar"):
            c = getattr(self, name)
            if c is not None and (c in "\r\n" or (c == " " and name != "delimiter" and self.skipinitialspace)):
                raise ValueError(f"bad {name} value")
        for one, other in (("delimiter", "escapechar"), ("delimiter", "quotechar"), ("escapechar", "quotechar")):
            if getattr(self, one) is not None and getattr(self, one) == getattr(self, other):
                raise ValueError(f"bad {one} or {other} value")
        for name in ("delimiter", "escapechar", "quotechar"):
            c = getattr(self, name)
            if c is not None and c in self.lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")

    def __setattr__(self, name, value):
        if name in self._names:
            raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
        raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}'")

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __reduce__(self):
        raise TypeError("cannot pickle 'Dialect' instances")


def register_dialect(name, dialect=_unset, **options):
    """Create a mapping from a string name to a CSV dialect."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = Dialect(dialect, **options)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """Return the dialect instance associated with name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """Return a list of all known dialect names."""
    return list(_dialects)


def field_size_limit(new_limit=_unset):
    """Set an upper limit on parsed fields; the old limit."""
    global _field_limit
    old = _field_limit
    if new_limit is not _unset:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _field_limit = new_limit
    return old


class _Reader:
    """Rows from an iterator of lines."""

    def __init__(self, lines, /, dialect=_unset, **options):
        self._lines = iter(lines)
        self.dialect = Dialect(dialect, **options)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        row = _Row(self.dialect)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if row.in_row() and (row.field or row.state == "in quoted"):
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    row.save()
                    return row.fields
                if row.fields:
                    return row.fields
                raise
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
                )
            self.line_num += 1
            fields = row.plain(line)
            if fields is not None:
                return fields
            row.take(line)
            if not row.in_row():
                return row.fields


_Reader.__name__ = _Reader.__qualname__ = "reader"


def reader(iterable, /, dialect=_unset, **options):
    """Return a reader object that will process lines from the given iterable."""
    return _Reader(iterable, dialect, **options)


class _Row:
    """The fields of a row as its characters come."""

    def __init__(self, dialect):
        self.dialect = dialect
        self.fields = []
        self.field = []
        self.state = "start"
        self.is_number = dialect.quoting == QUOTE_NONNUMERIC
        self.was_quoted = False

    def in_row(self):
        return self.state != "start"

    def plain(self, line):
        """The fields of a line without anything special, else None."""
        dialect = self.dialect
        if (
            self.state != "start" or self.fields or dialect.skipinitialspace or dialect.quoting not in (QUOTE_MINIMAL, QUOTE_ALL)
            or (dialect.quotechar is not None and dialect.quotechar in line)
            or (dialect.escapechar is not None and dialect.escapechar in line)
        ):
            return None
        text = line.removesuffix("\n").removesuffix("\r")
        if not text or "\n" in text or "\r" in text:
            return None
        if len(text) > _field_limit:
            return None
        return text.split(dialect.delimiter)

    def save(self):
        text = "".join(self.field)
        self.field = []
        quoting = self.dialect.quoting
        if quoting == QUOTE_NONNUMERIC and not self.was_quoted and self.is_number:
            text = float(text) if text else text
        elif not text and not self.was_quoted and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
            text = None
        elif quoting == QUOTE_STRINGS and not self.was_quoted:
            text = float(text)
        self.fields.append(text)
        self.was_quoted = False

    def add(self, c):
        if len(self.field) >= _field_limit:
            raise Error(f"field larger than field limit ({_field_limit})")
        self.field.append(c)

    def take(self, line):
        for c in line:
            self.step(c)
        self.step(None)

    def step(self, c):
        """One character more; None at the end of a line."""
        dialect = self.dialect
        ends_line = c is None or c in "\r\n"
        state = self.state
        if state == "start":
            if c is None:
                return
            if ends_line:
                self.state = "eat newline"
                return
            state = self.state = "start field"
        if state == "start field":
            if ends_line:
                self.save()
                self.state = "start" if c is None else "eat newline"
            elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self.was_quoted = True
                self.state = "in quoted"
            elif c == dialect.escapechar:
                self.state = "escaped"
            elif c == " " and dialect.skipinitialspace:
                pass
            elif c == dialect.delimiter:
                self.save()
            else:
                self.add(c)
                self.state = "in field"
        elif state == "escaped":
            if c is not None and c in "\r\n":
                self.add(c)
                self.state = "after escaped newline"
            else:
                self.add("\n" if c is None else c)
                self.state = "in field"
        elif state in ("in field", "after escaped newline"):
            if state == "after escaped newline" and c is None:
                return
            if ends_line:
                self.save()
                self.state = "start" if c is None else "eat newline"
            elif c == dialect.escapechar:
                self.state = "escaped"
            elif c == dialect.delimiter:
                self.save()
                self.state = "start field"
            else:
                self.add(c)
                self.state = "in field"
        elif state == "in quoted":
            if c is None:
                pass
            elif c == dialect.escapechar:
                self.state = "escaped in quoted"
            elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self.state = "quote in quoted" if dialect.doublequote else "in field"
            else:
                self.add(c)
        elif state == "escaped in quoted":
            self.add("\n" if c is None else c)
            self.state = "in quoted"
        elif state == "quote in quoted":
            if dialect.quoting != QUOTE_NONE and c == dialect.quotechar:
                self.add(c)
                self.state = "in quoted"
            elif c == dialect.delimiter:
                self.save()
                self.state = "start field"
            elif ends_line:
                self.save()
                self.state = "start" if c is None else "eat newline"
            elif not dialect.strict:
                self.add(c)
                self.state = "in field"
            else:
                raise Error(f"'{dialect.delimiter}' expected after '{dialect.quotechar}'")
        elif state == "eat newline":
            if c is None:
                self.state = "start"
            elif not ends_line:
                raise Error(
                    "new-line character seen in unquoted field - do you need to open the file with newline=''?"
                )


class _Writer:
    """Rows to something that has a method `write`."""

    def __init__(self, fileobj, /, dialect=_unset, **options):
        self.dialect = Dialect(dialect, **options)
        self._write = getattr(fileobj, "write", None)
        if not callable(self._write):
            raise TypeError('argument 1 must have a "write" method')

    def writerow(self, row, /):
        """Construct and write a CSV record from an iterable of fields."""
        try:
            values = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        dialect = self.dialect
        texts = []
        for value in values:
            quoted = dialect.quoting == QUOTE_ALL or (
                dialect.quoting == QUOTE_NONNUMERIC and not _is_number(value)
                or dialect.quoting == QUOTE_STRINGS and isinstance(value, str)
                or dialect.quoting == QUOTE_NOTNULL and value is not None
            )
            texts.append(self._field("" if value is None else value if isinstance(value, str) else str(value), quoted, value))
        if len(texts) == 1 and texts[0] == "":
            if dialect.quoting == QUOTE_NONE or (value is None and dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("single empty field record must be quoted")
            texts[0] = dialect.quotechar * 2
        return self._write(dialect.delimiter.join(texts) + dialect.lineterminator)

    def _field(self, text, quoted, value):
        dialect = self.dialect
        quote, escape = dialect.quotechar, dialect.escapechar
        special = {dialect.delimiter, escape, quote, "\r", "\n", *dialect.lineterminator} - {None}
        if text == "" and dialect.skipinitialspace and dialect.delimiter == " ":
            # Without quotes it would be no field at all.
            if dialect.quoting == QUOTE_NONE or (value is None and dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        if special.isdisjoint(text):
            return f"{quote}{text}{quote}" if quoted else text
        parts = []
        for c in text:
            if c in special:
                wants_escape = False
                if dialect.quoting == QUOTE_NONE:
                    wants_escape = True
                elif c == quote:
                    if dialect.doublequote:
                        parts.append(quote)
                    else:
                        wants_escape = True
                elif c == escape:
                    wants_escape = True
                if wants_escape:
                    if escape is None:
                        raise Error("need to escape, but no escapechar set")
                    parts.append(escape)
                else:
                    quoted = True
            parts.append(c)
        body = "".join(parts)
        return f"{quote}{body}{quote}" if quoted else body

    def writerows(self, rows, /):
        """Construct and write a series of iterables to a csv file."""
        for row in rows:
            self.writerow(row)


_Writer.__name__ = _Writer.__qualname__ = "writer"


def _is_number(value):
    return hasattr(type(value), "__float__") or hasattr(type(value), "__index__")


def writer(fileobj, /, dialect=_unset, **options):
    """Return a writer object that will write user data on the given file object."""
    return _Writer(fileobj, dialect, **options)


_yieldscope.seal(Dialect, _Reader, _Writer)
