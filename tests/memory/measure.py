"""Asks CPython 3.13 what the programs beside this file need: peaks.json, and what the programs of sizes/ print as NAME.out.

    python3.13 tests/memory/measure.py            asks for everything and writes the files
    python3.13 tests/memory/measure.py --check    asks and says whether the files are right, writing nothing

Each program of programs/ runs in a process of its own, under the name __main__, in a folder that holds only the given files (whatever
in programs/ is no .py). Its source is compiled and its imports are loaded before `tracemalloc` starts; what it prints is
let go at once. The peak is what `tracemalloc.get_traced_memory` says at the end, and nothing is taken from it: a program
without a statement peaks at 160 bytes, the function object that holds a module's code while it runs.

Every program runs twice. The peak must be the same each time; of the bytes live at the end some vary with the addresses that
the system gives out (see NOISE). A program is refused that loads another module while it runs, since the bytes of the import
would be counted, or that prints something else than its twin.
"""

import ast
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
PROGRAMS = HERE / "programs"
SIZES = HERE / "sizes"
PEAKS = HERE / "peaks.json"
COMMAND = "python3.13 tests/memory/measure.py"
# The seed fixes the order of sets of strings; `-I` would ignore it.
FLAGS = ["-P", "-s", "-X", "utf8", "-W", "ignore"]
ENVIRONMENT = {"PYTHONHASHSEED": "0"}
# Live bytes that are as good as equal. CPython's cache of methods is ordered by address and keeps the names that it was asked for:
# after the program has opened files, one of 59 bytes is there in most runs and not in all.
NOISE = 64

# The measuring process. It imports nothing of its own, so that the lists of freed objects that CPython keeps for reuse,
# and which `tracemalloc` does not see, stand as in any small process.
CHILD = """\
import sys, tracemalloc
class Sink:
    def write(self, text): pass
    def flush(self): pass
with open(sys.argv[1], encoding="utf-8") as file:
    code = compile(file.read(), sys.argv[1], "exec")
for name in sys.argv[2:]:
    __import__(name)
answers, sys.stdout = sys.stdout, Sink()
loaded = len(sys.modules)
names = {"__name__": "__main__"}
tracemalloc.start()
exec(code, names)
live, peak = tracemalloc.get_traced_memory()
print(peak, live, len(sys.modules) - loaded, file=answers)
"""


def imports(source):
    """The modules that a program names in its imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def run(arguments):
    """Runs CPython in a folder that holds the given files; what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        for given in PROGRAMS.iterdir():
            if given.suffix != ".py":
                shutil.copy(given, folder)
        done = subprocess.run([sys.executable, *FLAGS, *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{arguments[-1]} failed:\n{done.stderr}")
    return done.stdout


def measure(name, source):
    """Peak and live bytes of one program."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, f"{name}.py")
        pathlib.Path(path).write_text(source, encoding="utf-8")
        arguments = ["-c", CHILD, path, *sorted(set(imports(source)))]
        first, again = ([int(figure) for figure in run(arguments).split()] for _ in range(2))
    (peak, live, modules), (peak_again, live_again, _) = first, again
    if modules:
        sys.exit(f"{name}: loads a module while it runs")
    if peak != peak_again or abs(live - live_again) > NOISE:
        sys.exit(f"{name}: {peak} and {live} bytes at first, then {peak_again} and {live_again}")
    return {"peak": peak, "live": live}


def main():
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 13):
        sys.exit("the peaks are those of CPython 3.13 and of nothing else")
    programs = {path.stem: path.read_text(encoding="utf-8") for path in sorted(PROGRAMS.glob("*.py"))}
    for name in programs:
        if name.endswith("_eager"):
            twin = name.removesuffix("_eager") + "_lazy"
            if run([PROGRAMS / f"{name}.py"]) != run([PROGRAMS / f"{twin}.py"]):
                sys.exit(f"{name} and {twin} print different things")
    measured = {name: measure(name, source) for name, source in programs.items()}
    nothing = measure("nothing", "")
    printed = {path: run([path]) for path in sorted(SIZES.glob("*.py"))}
    if sys.argv[1:] == ["--check"]:
        check(measured, nothing, printed)
        return
    rows = ",\n".join(f"    {json.dumps(name)}: {json.dumps(figures)}" for name, figures in measured.items())
    head = {"command": COMMAND, "python": "3.13", "nothing": nothing}
    head = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in head.items())
    PEAKS.write_text(f'{{\n{head},\n  "programs": {{\n{rows}\n  }}\n}}\n', encoding="utf-8")
    for path, text in printed.items():
        path.with_suffix(".out").write_text(text, encoding="utf-8")


def check(measured, nothing, printed):
    """Ends with what the files say otherwise than CPython."""
    kept = json.loads(PEAKS.read_text(encoding="utf-8"))

    def right(kept_figures, figures):
        return kept_figures["peak"] == figures["peak"] and abs(kept_figures["live"] - figures["live"]) <= NOISE

    if kept["programs"].keys() != measured.keys():
        sys.exit(f"not of the same programs: {sorted(kept['programs'].keys() ^ measured.keys())}")
    pairs = {name: (kept["programs"][name], figures) for name, figures in measured.items()}
    pairs["an empty program"] = kept["nothing"], nothing
    wrong = [f"{name}: kept {old}, measured {new}" for name, (old, new) in pairs.items() if not right(old, new)]
    wrong += [f"{path.stem}.out: it prints something else" for path, text in printed.items()
              if path.with_suffix(".out").read_text(encoding="utf-8") != text]
    print("\n".join(wrong) or f"{len(pairs)} peaks and {len(printed)} tables of sizes are right")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
