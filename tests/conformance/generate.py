"""Writes down what CPython 3.13 prints for every program here, or checks what is written.

    generate.py [--check] [ROOM | ROOM/NAME ...]

Beside ROOM/NAME.py stand NAME.out (standard output), NAME.err (standard error, if any) and NAME.rc (exit code, if not 0).
Addresses are written as 0x…. Every program runs with two hash seeds: what it prints must not depend on the order of sets.
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LIMIT = 10
OPTIONS = ["-P", "-s", "-X", "utf8", "-W", "default"]
ADDRESS = re.compile(rb"0x[0-9a-f]{6,}")


def refuse_other_interpreters():
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 13):
        sys.exit(f"Only CPython 3.13 can say what is expected; this is {sys.implementation.name} {sys.version.split()[0]}.")


def run(program, seed):
    environment = {
        name: value for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name not in ("FORCE_COLOR", "NO_COLOR", "COLUMNS")
    }
    environment |= {"PYTHONHASHSEED": seed, "PYTHON_COLORS": "0"}
    done = subprocess.run(
        [sys.executable, *OPTIONS, program.name], cwd=program.parent, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, timeout=LIMIT,
    )
    return plain(done.stdout, program), plain(done.stderr, program), done.returncode


def plain(text, program):
    """A program's output without what differs from run to run and from machine to machine.

    CPython shows the main file by its full path; here it goes by the name that was given on the command line.
    """
    text = text.replace(f"{program.parent}{os.sep}".encode(), b"")
    return ADDRESS.sub("0x…".encode(), text)


def expected_of(program):
    """The expected files of a program, by suffix; or a sentence that says why it cannot stand here."""
    try:
        first, second = run(program, "0"), run(program, "4711")
    except subprocess.TimeoutExpired:
        return f"takes longer than {LIMIT} s"
    if first != second:
        return "prints something else with another hash seed"
    out, err, code = first
    if b"/lib/python3" in out + err:
        return "prints the path of a library file"
    files = {".out": out}
    if err:
        files[".err"] = err
    if code:
        files[".rc"] = f"{code}\n".encode()
    return files


def written(program):
    found = {}
    for suffix in (".out", ".err", ".rc"):
        file = program.with_suffix(suffix)
        if file.exists():
            found[suffix] = file.read_bytes()
    return found


def main():
    refuse_other_interpreters()
    arguments = sys.argv[1:]
    check = "--check" in arguments
    wanted = [a.removesuffix(".py").strip("/") for a in arguments if a != "--check"]
    programs = []
    for program in sorted(HERE.glob("*/*.py")):
        name = f"{program.parent.name}/{program.stem}"
        if not wanted or program.parent.name in wanted or name in wanted:
            programs.append(program)
    changed = bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, files in zip(programs, pool.map(expected_of, programs)):
            name = f"{program.parent.name}/{program.name}"
            if isinstance(files, str):
                print(f"{name}: {files}")
                bad += 1
            elif files != written(program):
                changed += 1
                print(f"{name}: {'differs' if check else 'written'}")
                if not check:
                    for suffix in (".out", ".err", ".rc"):
                        file = program.with_suffix(suffix)
                        if suffix in files:
                            file.write_bytes(files[suffix])
                        else:
                            file.unlink(missing_ok=True)
    print(f"{len(programs)} programs, {changed} {'different' if check else 'written'}, {bad} refused")
    return 1 if bad or (check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())
