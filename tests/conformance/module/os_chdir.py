# The current directory, and paths from it.
import contextlib
import os
from pathlib import Path

begun = os.getcwd()
top = os.path.abspath("ys_chdir")
os.makedirs(top + "/one/two")


def here():
    return os.path.relpath(os.getcwd(), top)


with contextlib.chdir(top):
    print(here(), sorted(os.listdir()), os.path.isdir("one/two"), os.path.abspath("one") == top + "/one")
    with contextlib.chdir("one"):
        print(here(), sorted(os.listdir(".")), os.path.abspath("two") == top + "/one/two")
        os.chdir("two")
        print(here(), os.listdir("."), os.path.isdir("../two"), os.path.exists("two"))
        os.chdir("..")
        os.mkdir("three")
        print(sorted(os.listdir("../one")), Path.cwd().name, Path("three").absolute() == Path(top, "one", "three"))
        os.rmdir("three")
    print(here(), sorted(os.listdir("one")))
    try:
        with contextlib.chdir("one"):
            print(here())
            raise ValueError("boom")
    except ValueError as error:
        print(here(), error)
    reused = contextlib.chdir(top + "/one")
    with reused:
        with contextlib.chdir("/"):
            print(os.getcwd())
            with reused:
                print(here())
            print(os.getcwd())
        print(here())
    try:
        os.chdir("missing")
    except OSError as error:
        print(type(error).__name__, error)
    os.rmdir("one/two")
    os.rmdir("one")
    print(os.listdir())
print(os.getcwd() == begun)
os.rmdir(top)
print(os.path.exists(top))
