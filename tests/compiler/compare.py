#!/usr/bin/env python3.13
"""Lays our compiler's answers beside CPython's, over any sources.

    cargo build --example compiler_dump
    python3.13 compare.py ../../target/debug/examples/compiler_dump FILE...

Prints the first difference of each code object or error that differs, then a count.
"""

import re
import subprocess
import sys
import warnings

from generate import answer
from listing import listing


def plain(line):
    """Without what only the two programs' ways of printing text make different."""
    return re.sub(r"\\U[0-9a-f]{8}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|[^\x00-\x7e]", "?", line)


def objects(lines):
    current = []
    for line in lines:
        if line.startswith("code ") and current:
            yield current
            current = []
        current.append(line)
    if current:
        yield current


def same(expected, found):
    if expected.endswith(" ?"):
        return expected[:-2] == found.rpartition(" ")[0]
    return plain(expected) == plain(found)


def main():
    warnings.simplefilter("ignore")
    program, *paths = sys.argv[1:]
    exact = differ = 0
    for start in range(0, len(paths), 50):
        output = subprocess.run([program, *paths[start : start + 50]], capture_output=True, check=True).stdout.decode()
        for part in ("\n" + output).split("\nfile ")[1:]:
            path, *found = part.rstrip("\n").split("\n")
            try:
                source = open(path, encoding="utf-8").read()
            except UnicodeDecodeError:
                continue
            try:
                expected = list(listing(compile(source, path, "exec", dont_inherit=True)))
            except (SyntaxError, ValueError, MemoryError, RecursionError):
                expected = [answer(source)]
            found = [line.replace("+hidden", "") if line.startswith("slots ") else line for line in found]
            for ours, theirs in zip(objects(found), objects(expected)):
                wrong = next((pair for pair in zip(theirs, ours) if not same(*pair)), None)
                if wrong is None and len(ours) == len(theirs):
                    exact += 1
                    continue
                differ += 1
                print(path, theirs[0], *(wrong or ("lengths differ",)), sep="\n  ")
    print(f"{exact} exact, {differ} differ")


if __name__ == "__main__":
    main()
