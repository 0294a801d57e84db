import argparse

p = argparse.ArgumentParser(prog="tool", add_help=False, exit_on_error=False)
p.add_argument("pos", nargs="?", default="none")
p.add_argument("rest", nargs="*", type=int)
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--flag", action=argparse.BooleanOptionalAction)
p.add_argument("--add", action="append", type=int)
p.add_argument("--const", action="append_const", const=5, dest="add")
p.add_argument("--ext", action="extend", nargs="+")
p.add_argument("--choice", choices=["a", "b"])
p.add_argument("--pair", nargs=2, metavar=("X", "Y"))
p.add_argument("-x", type=lambda s: int(s, 16))
p.add_argument("--yes", dest="answer", action="store_true")
p.add_argument("--no", dest="answer", action="store_false")
for argv in [], ["p", "1", "2", "-vv", "--verbose"], ["--flag"], ["--no-flag", "--add", "1", "--const", "--add=3"], ["--ext", "a", "b", "--ext", "c"], ["--choice", "a", "-xff", "--pair", "q", "w"], ["--", "-dash"], ["--no"], ["--verb"]:
    print(argv, p.parse_args(argv))
for argv in ["--choice", "z"], ["--add", "x"], ["--pair", "1"], ["-x", "zz"], ["a", "b"]:
    try:
        print(p.parse_args(argv))
    except argparse.ArgumentError as e:
        print(argv, e)
print(p.parse_known_args(["--unknown", "p", "--flag"]), p.parse_args(["-v"], argparse.Namespace(kept=1)), p.get_default("pos"))
g = p.add_mutually_exclusive_group()
g.add_argument("--one", action="store_true")
g.add_argument("--two", action="store_true")
try:
    p.parse_args(["--one", "--two"])
except argparse.ArgumentError as e:
    print(e)
p.set_defaults(one="default")
print(p.parse_args([]).one, argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
for bad in (lambda: p.add_argument("-v"), lambda: p.add_argument("q", nargs="?", required=True), lambda: p.add_argument("--z", action="nosuch"), lambda: p.add_argument("--n", nargs=0), lambda: p.add_argument("x", "y"), lambda: p.add_argument("--t", type=5)):
    try:
        print(type(bad()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
