"""Copying, moving and removing of files and trees of files."""

import os

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError",
    "SameFileError", "ignore_patterns", "which", "get_terminal_size", "disk_usage", "make_archive", "unpack_archive", "chown",
]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Raised when source and destination are the same file."""


class SpecialFileError(OSError):
    """Raised when trying to do a kind of operation on a special file."""


def copyfileobj(fsrc, fdst, length=0):
    """copy data from file-like object fsrc to file-like object fdst"""
    while piece := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy data from src to dst; the destination."""
    if os.path.exists(dst) and os.path.exists(src) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as fsrc, open(dst, "wb") as fdst:
        copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy mode bits from src to dst: files have none."""


def copystat(src, dst, *, follow_symlinks=True):
    """Copy file metadata: files have none."""


def copy(src, dst, *, follow_symlinks=True):
    """Copy data and mode bits ("cp src dst"). Return the file's destination."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def ignore_patterns(*patterns):
    """Function that can be used as copytree() ignore parameter."""
    from fnmatch import filter

    def ignored(path, names):
        return {name for pattern in patterns for name in filter(names, pattern)}

    return ignored


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    """Recursively copy a directory tree and return the destination directory."""
    names = os.listdir(src)
    ignored = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in ignored:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, symlinks, ignore, copy_function, dirs_exist_ok=dirs_exist_ok)
        else:
            copy_function(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Recursively delete a directory tree."""
    try:
        for name in os.listdir(path):
            inner = os.path.join(path, name)
            if os.path.isdir(inner):
                rmtree(inner, ignore_errors, onerror, onexc=onexc)
            else:
                os.remove(inner)
        os.rmdir(path)
    except OSError as e:
        if ignore_errors:
            return
        if onexc is not None:
            onexc(rmtree, path, e)
        elif onerror is not None:
            onerror(rmtree, path, (type(e), e, e.__traceback__))
        else:
            raise


def move(src, dst, copy_function=copy2):
    """Recursively move a file or directory to another location; the destination."""
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        copy_function(src, target)
        os.unlink(src)
    return target


def which(cmd, mode=1, path=None):
    """The path of a command: there are none."""
    return None


def get_terminal_size(fallback=(80, 24)):
    """Get the size of the terminal window: of COLUMNS and LINES, or the fallback."""
    sizes = []
    for name, default in zip(("COLUMNS", "LINES"), fallback):
        try:
            sizes.append(int(os.environ.get(name, 0)) or default)
        except ValueError:
            sizes.append(default)
    return os.terminal_size(sizes)


def _refused(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"shutil.{name}() is not supported by Yieldscope")

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


disk_usage, make_archive, unpack_archive, chown = map(_refused, ("disk_usage", "make_archive", "unpack_archive", "chown"))
