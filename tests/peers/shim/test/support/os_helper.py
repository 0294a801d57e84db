import contextlib
import os
import unittest

TESTFN = TESTFN_ASCII = "@test_tmp"
TESTFN_UNICODE = TESTFN + "-\xe0"
FS_NONASCII = ""


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


rmtree = unlink


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


def create_empty_file(filename):
    open(filename, "wb").close()


def can_symlink():
    return False


skip_unless_symlink = unittest.skip("symbolic links")
skip_unless_working_chmod = unittest.skip("rights of files")


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    yield os.getcwd()


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    yield path or "tmp"


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard(dict):
    def set(self, name, value):
        self[name] = value

    def unset(self, name):
        self.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass
