"""Asks CPython 3.13 what the programs beside this file need, and writes peaks.json:

    python3.13 tests/memory/measure.py            measures every program and writes the file
    python3.13 tests/memory/measure.py --check    measures and says whether the file is right, writing nothing

Each program runs in a process of its own, under the name __main__, in an empty folder that holds the given files (whatever
in programs/ is no .py). Its source is compiled and its imports are loaded before `tracemalloc` starts; what it prints is
let go at once. The peak is what `tracemalloc.get_traced_memory` says at the end, and nothing is taken from it: a program
without a statement peaks at 160 bytes, the function object that holds a module's code while it runs.

Every program runs three times. The peak must be the same each time; of the bytes live at the end the middle figure counts, and
`noise` is the most that they differed by (59 bytes now and then where files are opened, 0 elsewhere). A program is refused
that loads another module while it runs, since the bytes of the import would be counted, or that prints something else than
its twin.
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
PEAKS = HERE / "peaks.json"
COMMAND = "python3.13 tests/memory/measure.py"
# The seed fixes the order of sets of strings; `-I` would ignore it.
FLAGS = ["-P", "-s", "-X", "utf8"]
ENVIRONMENT = {"PYTHONHASHSEED": "0"}

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
    """Peak and live bytes of one program, and what the latter differed by."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, f"{name}.py")
        pathlib.Path(path).write_text(source, encoding="utf-8")
        arguments = ["-c", CHILD, path, *sorted(set(imports(source)))]
        runs = [tuple(map(int, run(arguments).split())) for _ in range(3)]
    peaks, lives, modules = map(sorted, zip(*runs))
    if any(modules):
        sys.exit(f"{name}: loads a module while it runs")
    if peaks[0] != peaks[2]:
        sys.exit(f"{name}: its peak is {peaks}")
    return {"peak": peaks[0], "live": lives[1]}, lives[2] - lives[0]


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
    nothing, _ = measure("nothing", "")
    noise = max(difference for _, difference in measured.values())
    measured = {name: figures for name, (figures, _) in measured.items()}
    if sys.argv[1:] == ["--check"]:
        check(measured, nothing)
    else:
        rows = ",\n".join(f"    {json.dumps(name)}: {json.dumps(figures)}" for name, figures in measured.items())
        head = {"command": COMMAND, "python": "3.13", "nothing": nothing, "noise": noise}
        head = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in head.items())
        PEAKS.write_text(f'{{\n{head},\n  "programs": {{\n{rows}\n  }}\n}}\n', encoding="utf-8")


def check(measured, nothing):
    """Ends with what the file says otherwise than the measurement: other peaks, other live bytes beyond the noise."""
    kept = json.loads(PEAKS.read_text(encoding="utf-8"))

    def right(kept_figures, figures):
        return kept_figures["peak"] == figures["peak"] and abs(kept_figures["live"] - figures["live"]) <= kept["noise"]

    if kept["programs"].keys() != measured.keys():
        sys.exit(f"not of the same programs: {sorted(kept['programs'].keys() ^ measured.keys())}")
    pairs = {name: (kept["programs"][name], figures) for name, figures in measured.items()}
    pairs["an empty program"] = kept["nothing"], nothing
    wrong = [f"{name}: kept {old}, measured {new}" for name, (old, new) in pairs.items() if not right(old, new)]
    print("\n".join(wrong) or f"{len(pairs)} peaks are right")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
