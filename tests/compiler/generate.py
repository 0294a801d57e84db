#!/usr/bin/env python3.13
"""Writes what CPython 3.13 makes of the sources in this folder: the expected results of the compiler's tests.

    python3.13 generate.py

bodies/*.py            → bodies/*.expected   code objects, instruction by instruction
errors/*.txt           → errors/*.expected   syntax errors: kind, message, line, column, end line, end column
"""

import pathlib
import sys
import warnings

from listing import listing

HERE = pathlib.Path(__file__).parent
SEPARATOR = "\n=====\n"


def answer(source):
    try:
        compile(source, "x", "exec", dont_inherit=True)
    except (SyntaxError, MemoryError, RecursionError) as error:
        message = str(getattr(error, "msg", error))
        line, column, end_line, end_column = (
            max(getattr(error, name, None) or 0, 0) for name in ("lineno", "offset", "end_lineno", "end_offset")
        )
        if not end_column:
            end_line = 0
        return f"{type(error).__name__}\t{message}\t{line}\t{column}\t{end_line}\t{end_column}"
    return "accepted"


def main():
    if sys.version_info[:2] != (3, 13) or sys.implementation.name != "cpython":
        sys.exit("expected results come from CPython 3.13 only")
    warnings.simplefilter("ignore")
    for path in sorted(HERE.glob("bodies/*.py")):
        code = compile(path.read_text(), path.name, "exec", dont_inherit=True)
        path.with_suffix(".expected").write_text("\n".join(listing(code)) + "\n")
    for path in sorted(HERE.glob("errors/*.txt")):
        sources = path.read_text().removesuffix("\n").split(SEPARATOR)
        path.with_suffix(".expected").write_text("".join(answer(source) + "\n" for source in sources))


if __name__ == "__main__":
    main()
