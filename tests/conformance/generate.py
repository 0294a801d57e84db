"""Writes what CPython 3.13 prints beside each program: NAME.out, NAME.err and NAME.rc (the last two only if not empty or 0).

    python3.13 tests/conformance/generate.py [ROOM/NAME ...]

It runs under CPython 3.13 alone: expected output never comes from the engine under test.
"""

import os
import pathlib
import re
import subprocess
import sys

if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 13):
    sys.exit("expected output is made by CPython 3.13 and by nothing else")

HERE = pathlib.Path(__file__).parent
ENVIRONMENT = {"PYTHONHASHSEED": "0", "PATH": os.environ.get("PATH", ""), "NO_COLOR": "1"}


def normal(text):
    text = re.sub(r"0x[0-9a-f]{6,}", "0x...", text)
    text = re.sub(r'File "[^"\n]*/([^"/\n]+)"', r'File "\1"', text)
    return re.sub(r"^\S*/([^/\s]+:\d+: \w+Warning)", r"\1", text, flags=re.M)


def generate(program):
    done = subprocess.run(
        [sys.executable, "-P", "-s", "-X", "utf8", "-W", "default", program.name],
        cwd=program.parent, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )
    program.with_suffix(".out").write_text(normal(done.stdout), encoding="utf-8")
    for suffix, text in (".err", normal(done.stderr)), (".rc", f"{done.returncode}\n" if done.returncode else ""):
        path = program.with_suffix(suffix)
        if text:
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink(missing_ok=True)


programs = [HERE / f"{name}.py" for name in sys.argv[1:]] or sorted(p for p in HERE.glob("*/*.py"))
for program in programs:
    generate(program)
print(len(programs), "programs")
