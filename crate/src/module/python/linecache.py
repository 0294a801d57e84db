"""Lines of source files, each file read once."""

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By file name: (size, time, lines, full name).
cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache; "" if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache."""
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Discard cache entries that are out of date: files here do not change behind one's back."""


def lazycache(filename, module_globals):
    return False


def updatecache(filename, module_globals=None):
    """Read a file into the cache, and return its lines."""
    if not filename or (filename[0] == "<" and filename[-1] == ">"):
        return []
    try:
        with open(filename, encoding="utf-8") as file:
            lines = file.read().splitlines(keepends=True)
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = (sum(map(len, lines)), None, lines, filename)
    return lines
