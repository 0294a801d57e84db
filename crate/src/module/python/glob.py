"""Files whose paths match a pattern of a shell."""

import os
from fnmatch import fnmatchcase

__all__ = ["escape", "glob", "iglob", "translate"]


def has_magic(s):
    """Whether a text has characters that are more than themselves in a pattern."""
    return any(c in s for c in "*?[")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    pathname = os.fspath(pathname)
    root = os.fspath(root_dir) if root_dir is not None else ""
    # `**/` alone would match the empty path.
    return (path for path in _found(pathname, root, recursive, include_hidden, False) if path)


def _found(pathname, root, recursive, include_hidden, only_folders):
    folder, name = os.path.split(pathname)
    if not has_magic(pathname):
        there = os.path.join(root, pathname)
        if name:
            if os.path.isdir(there) if only_folders else os.path.lexists(there):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if not folder:
        yield from _in_folder("", name, root, recursive, include_hidden, only_folders)
        return
    if folder != pathname and has_magic(folder):
        folders = _found(folder, root, recursive, include_hidden, True)
    else:
        folders = [folder]
    for folder in folders:
        for found in _in_folder(folder, name, root, recursive, include_hidden, only_folders):
            yield os.path.join(folder, found)


def _names(folder, only_folders):
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return []
    return [name for name in names if not only_folders or os.path.isdir(os.path.join(folder, name))]


def _is_hidden(name):
    return name.startswith(".")


def _in_folder(folder, pattern, root, recursive, include_hidden, only_folders):
    """What matches one part of a pattern in a directory."""
    there = os.path.join(root, folder)
    if recursive and pattern == "**":
        if not folder or os.path.isdir(there):
            yield ""
        yield from _below(there, include_hidden, only_folders)
    elif has_magic(pattern):
        for name in _names(there, only_folders):
            if (include_hidden or _is_hidden(pattern) or not _is_hidden(name)) and fnmatchcase(name, pattern):
                yield name
    elif not pattern:
        if os.path.isdir(there):
            yield ""
    elif os.path.lexists(os.path.join(there, pattern)):
        yield pattern


def _below(folder, include_hidden, only_folders):
    for name in _names(folder, only_folders):
        if include_hidden or not _is_hidden(name):
            yield name
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                for inner in _below(path, include_hidden, only_folders):
                    yield os.path.join(name, inner)


def escape(pathname):
    """Escape all special characters."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression."""
    raise NotImplementedError("glob.translate() is not supported by Yieldscope")
