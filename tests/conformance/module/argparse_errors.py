import argparse
import sys

sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog="demo")
p.add_argument("n", type=int)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a", action="store_true")
g.add_argument("--b")
p.add_argument("--version", action="version", version="%(prog)s 2.0")
for args in (["x", "--a"], ["1"], ["1", "--a", "--b", "2"], ["1", "--b"], ["--version"], ["-h"], ["1", "--a", "z"], ["--a"]):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print("exit", e.code)


def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f"{n} is odd")
    return n


q = argparse.ArgumentParser(prog="q", exit_on_error=False)
q.add_argument("--even", type=even)
q.add_argument("--size", type=lambda s: int(s))
for args in (["--even", "3"], ["--even", "x"], ["--size", "x"], ["--even", "4"]):
    try:
        print(q.parse_args(args))
    except argparse.ArgumentError as e:
        print(e)
for add in (
    lambda: q.add_argument("--even"), lambda: q.add_argument("x", required=True), lambda: q.add_argument("--y", action="nope"), lambda: q.add_argument("--z", type="int"), lambda: q.add_argument("--w", nargs=0),
    lambda: q.add_argument("pos", dest="other"), lambda: q.add_argument("--t", nargs=2, metavar=("A",)), lambda: q.add_argument("--c", const=1), lambda: q.add_argument("a", "b"), lambda: q.add_argument("--"), lambda: q.add_mutually_exclusive_group().add_argument("--r", required=True),
):
    try:
        add()
        print("added")
    except Exception as e:
        print(type(e).__name__, e)
print(q, q.parse_args([]))
