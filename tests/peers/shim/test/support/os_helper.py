import contextlib
import os

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
