"""Paths: POSIX rules, over the program's files."""

import os

curdir, pardir, extsep, sep, pathsep, altsep = ".", "..", ".", "/", ":", None
defpath, devnull = "/bin:/usr/bin", "/dev/null"

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix", "getsize",
    "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars",
    "normpath", "abspath", "samefile", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull",
    "realpath", "relpath", "commonpath", "isjunction",
]


def normcase(s):
    return os.fspath(s)


def isabs(s):
    return os.fspath(s).startswith("/")


def join(a, *p):
    """Join path components; an absolute one forgets those before it."""
    path = os.fspath(a)
    for part in p:
        if not isinstance(part, (str, bytes)):
            try:
                part = os.fspath(part)
            except TypeError:
                kind = type(part).__name__
                raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {kind!r}") from None
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


def realpath(filename, *, strict=False):
    """Return the canonical path of the specified filename: there are no links."""
    if strict:
        os.stat(filename)
    return abspath(filename)


def expanduser(path):
    """Expand ~ where there is a home directory."""
    path = os.fspath(path)
    if path != "~" and not path.startswith("~/"):
        return path
    home = os.environ.get("HOME")
    return path if home is None else (home.rstrip("/") + path[1:] or "/")


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
    """Test whether a path exists."""
    return os._kind(path) is not None


lexists = exists


def isfile(path):
    """Test whether a path is a regular file"""
    return os._kind(path) is False


def isdir(path):
    """Return true if the pathname refers to an existing directory."""
    return os._kind(path) is True


def islink(path):
    """Test whether a path is a symbolic link: there are none."""
    return False


isjunction = ismount = islink


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    for path in (f1, f2):
        os.stat(path)
    return abspath(f1) == abspath(f2)


def getmtime(filename):
    """Return the last modification time of a file: times are not kept."""
    return os.stat(filename).st_mtime


getatime = getctime = getmtime


def splitroot(p):
    """Split a pathname into drive, root and tail."""
    p = os.fspath(p)
    if not p.startswith("/"):
        return "", "", p
    size = 2 if p.startswith("//") and not p.startswith("///") else 1
    return "", p[:size], p[size:]


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({path.startswith("/") for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split("/") if part not in ("", ".")] for path in paths]
    return ("/" if paths[0].startswith("/") else "") + "/".join(commonprefix(parts))


def expandvars(path):
    """Expand shell variables of form $var and ${var}.  Unknown variables are left unchanged."""
    path = os.fspath(path)
    result = []
    at = 0
    while (found := path.find("$", at)) >= 0:
        result.append(path[at:found])
        if path.startswith("{", found + 1):
            end = path.find("}", found)
            name = path[found + 2:end]
            end += 1
        else:
            end = found + 1
            while end < len(path) and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[found + 1:end]
        if end <= 0 or name not in os.environ:
            result.append(path[found:max(end, found + 1)])
        else:
            result.append(os.environ[name])
        at = max(end, found + 1)
    return "".join(result) + path[at:]


def getsize(filename):
    """Return the size of a file."""
    return os.stat(filename).st_size
