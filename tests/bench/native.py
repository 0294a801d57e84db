"""Times our command against CPython, program by program.

usage: python3.13 native.py OURS RESULT.json [--repeats N] [PROGRAM ...]      (OURS: the yieldscope binary)

A time is the processor time of a process that runs the program, less that of one which only does the program's imports:
so start-up and imports are not counted, compiling is. The two engines take turns; the best of N counts.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"


def processor_time(command, path):
    """Runs the command on the file; its seconds, and what it printed (or None where it failed)."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen([*command, path], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        printed = out.read().decode(errors="replace").strip()
    return usage.ru_utime + usage.ru_stime, printed if process.returncode == 0 else None


def best_times(engines, path, imports, repeats):
    """For each engine the best time and the output; interleaved, so that noise meets them alike."""
    full = {name: math.inf for name in engines}
    start = dict(full)
    printed = {}
    for _ in range(repeats):
        for name, command in engines.items():
            seconds, printed[name] = processor_time(command, path)
            full[name] = min(full[name], seconds)
            start[name] = min(start[name], processor_time(command, imports)[0])
    return {name: (max(full[name] - start[name], 1e-6), printed[name]) for name in engines}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("ours")
    arguments.add_argument("result")
    arguments.add_argument("--repeats", type=int, default=5)
    arguments.add_argument("programs", nargs="*")
    options = arguments.parse_args()
    engines = {"CPython": [sys.executable], "Yieldscope": [options.ours, "run"]}
    wanted = [PROGRAMS / f"{name}.py" for name in options.programs] or sorted(PROGRAMS.glob("*.py"))

    rows, ratios = [], []
    print(f"{'program':20} {'CPython s':>10} {'Yieldscope s':>13} {'ratio':>7}")
    for path in wanted:
        with tempfile.NamedTemporaryFile("w", suffix=".py") as imports:
            lines = path.read_text().splitlines()
            imports.write("\n".join(line for line in lines if line.startswith(("import ", "from "))))
            imports.flush()
            times = best_times(engines, path, imports.name, options.repeats)
        (cpython, expected), (ours, printed) = times.values()
        row = {"program": path.stem, "cpython": cpython, "expected": expected}
        if printed == expected:
            row |= {"ours": ours, "ratio": ours / cpython}
            ratios.append(row["ratio"])
            print(f"{path.stem:20} {cpython:10.3f} {ours:13.3f} {row['ratio']:6.2f}x", flush=True)
        else:
            row["problem"] = "failed" if printed is None else "wrong output"
            print(f"{path.stem:20} {cpython:10.3f} {row['problem']:>13}", flush=True)
        rows.append(row)
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"\ngeometric mean {mean:.2f}x of CPython's time over {len(ratios)} of {len(rows)} programs, worst {max(ratios):.2f}x")
    Path(options.result).write_text(json.dumps(rows, indent=1))


main()
