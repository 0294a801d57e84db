"""Comma separated values: rows as lists, rows as dicts, dialects."""

import types

from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, field_size_limit, get_dialect,
    list_dialects, reader, register_dialect, unregister_dialect, writer,
)
from _csv import Dialect as _Dialect

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
    "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]


class Dialect:
    """Describe a CSV dialect; subclasses set the options."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Describe the usual properties of Unix-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Rows as dicts, whose keys are the fields of the first row or given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            # Reads the names, if they have yet to be read.
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                names = ", ".join([repr(name) for name in wrong])
                raise ValueError(f"dict contains fields not in fieldnames: {names}")
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


class Sniffer:
    """Guesses the dialect of a sample, and whether its first row is a header."""

    def __init__(self):
        # Where several would do.
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """Returns a dialect (or None) corresponding to the sample"""
        quotechar, doublequote, delimiter, skipinitialspace = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _by_quotes(self, data, delimiters):
        """Quote and delimiter, from texts in quotes between two delimiters or at the end of a line."""
        quotes = {}
        # By delimiter, on each side of the quotes: how often, and how often with a space.
        sides = {}, {}
        for line in data.splitlines():
            for quote in ('"', "'"):
                at = line.find(quote)
                while at >= 0:
                    end = line.find(quote, at + 1)
                    while line[end + 1:end + 2] == quote and end >= 0:
                        end = line.find(quote, end + 2)
                    if end < 0:
                        break
                    before, after = line[:at], line[end + 1:]
                    spaced = before.endswith(" ") and len(before) > 1
                    left = before[:-1][-1:] if spaced else before[-1:]
                    right = after[:1]
                    marks = {c for c in (left, right) if c}
                    if len(marks) <= 1 and not any(c.isalnum() or c in "_\"'" for c in marks):
                        quotes[quote] = quotes.get(quote, 0) + 1
                        for side, mark, has_space in zip(sides, (left, right), (spaced, after[1:2] == " ")):
                            if mark and (delimiters is None or mark in delimiters):
                                count, spaces = side.get(mark, (0, 0))
                                side[mark] = count + 1, spaces + has_space
                    at = line.find(quote, end + 1)
        if not quotes:
            return "", False, None, 0
        quotechar = max(quotes, key=quotes.get)
        delims = sides[0] or sides[1]
        if not delims:
            return quotechar, False, "", 0
        delim = max(delims, key=delims.get)
        doubled = any(quotechar * 2 in field.strip()[1:-1] for line in data.splitlines() for field in line.split(delim))
        return quotechar, doubled, delim, delims[delim][0] == delims[delim][1]

    def _by_counts(self, data, delimiters):
        """The character that occurs as often in (nearly) every line."""
        lines = list(filter(None, data.split("\n")))
        if not lines:
            return "", 0
        found = {}
        for c in map(chr, range(127)):
            counts = [line.count(c) for line in lines]
            common = {}
            for count in counts:
                common[count] = common.get(count, 0) + 1
            mode = max(common, key=common.get)
            share = (common[mode] - (len(lines) - common[mode])) / len(lines)
            if mode > 0 and (delimiters is None or c in delimiters):
                found[c] = share
        for wanted in [1 - step / 100 for step in range(11)]:
            good = [c for c, share in found.items() if share >= wanted]
            if delimiters is None:
                good = [c for c in good if not c.isalnum()] if len(good) > 1 else good
            if good:
                break
        else:
            return "", 0
        delim = good[0]
        if len(good) > 1:
            delim = next((c for c in self.preferred if c in good), None) or max(good, key=lines[0].count)
        spaced = lines[0].count(delim) == lines[0].count(f"{delim} ")
        return delim, spaced

    def has_header(self, sample):
        """Whether the first row differs in kind from those below it."""
        from io import StringIO

        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            elif kind is not None:
                try:
                    kind(header[column])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0
