"""Paths: POSIX rules, over the program's files."""

import os

curdir, pardir, extsep, sep, pathsep, altsep = ".", "..", ".", "/", ":", None

__all__ = [
    "join", "split", "splitext", "basename", "dirname", "normpath", "abspath", "isabs", "exists", "isfile", "isdir",
    "commonprefix", "getsize", "relpath", "expanduser", "realpath", "normcase", "splitdrive",
]


def normcase(s):
    return os.fspath(s)


def isabs(s):
    return os.fspath(s).startswith("/")


def join(a, *p):
    """Join path components; an absolute one forgets those before it."""
    path = os.fspath(a)
    for part in map(os.fspath, p):
        if part.startswith("/") or not path:
            path = part
        else:
            path += part if path.endswith("/") else "/" + part
    return path


def split(p):
    """Directory and last part."""
    p = os.fspath(p)
    cut = p.rfind("/") + 1
    head, tail = p[:cut], p[cut:]
    return (head.rstrip("/") or head), tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitdrive(p):
    return "", os.fspath(p)


def splitext(p):
    """The path without its extension, and the extension with its dot."""
    p = os.fspath(p)
    start = p.rfind("/") + 1
    name = p[start:]
    bare = name.lstrip(".")
    dot = bare.rfind(".")
    if dot < 0:
        return p, ""
    cut = start + len(name) - len(bare) + dot
    return p[:cut], p[cut:]


def normpath(path):
    """Without double slashes, `.` and `name/..`."""
    path = os.fspath(path)
    if not path:
        return "."
    root = "//" if path.startswith("//") and not path.startswith("///") else "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == ".." and (parts and parts[-1] != ".."):
            parts.pop()
        elif part != ".." or not root:
            parts.append(part)
    return root + "/".join(parts) or "."


def abspath(path):
    return normpath(join(os.getcwd(), path))


realpath = abspath


def expanduser(path):
    return os.fspath(path)


def relpath(path, start=curdir):
    """The path as seen from `start`."""
    if not path:
        raise ValueError("no path specified")
    here = [part for part in abspath(start).split("/") if part]
    there = [part for part in abspath(path).split("/") if part]
    shared = len(commonprefix([here, there]))
    return "/".join([pardir] * (len(here) - shared) + there[shared:]) or curdir


def commonprefix(m):
    """The longest prefix of all of a list of texts (or lists)."""
    if not m:
        return ""
    first, last = min(m), max(m)
    for at, item in enumerate(first):
        if item != last[at]:
            return first[:at]
    return first


def exists(path):
    from _yieldscope import is_directory

    return is_directory(os.fspath(path)) is not None


def isfile(path):
    from _yieldscope import is_directory

    return is_directory(os.fspath(path)) is False


def isdir(path):
    from _yieldscope import is_directory

    return is_directory(os.fspath(path)) is True


def getsize(filename):
    with open(filename, "rb") as file:
        return file.seek(0, 2)
