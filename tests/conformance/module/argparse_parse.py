import argparse

p = argparse.ArgumentParser(prog="prog")
p.add_argument("file")
p.add_argument("rest", nargs="*")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-n", "--number", type=int, default=3)
p.add_argument("--flag", action="store_true")
p.add_argument("--no", dest="yes", action="store_false")
p.add_argument("-x", action="append")
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--level", choices=["low", "high"], default="low")
p.add_argument("--pair", nargs=2, metavar=("A", "B"))
p.add_argument("--opt", nargs="?", const="c", default="d")
p.add_argument("--many", nargs="+", type=float)
p.add_argument("--ext", action="extend", nargs="*")
p.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
p.add_argument("--add", action="append_const", const=1, dest="added")
for args in (
    "f", "f a b c", "f -vvv", "-n 5 f", "f -n5", "f --number=7 --flag --no", "f -x 1 -x 2 -x3", "f --const --level high", "f --pair 1 2", "f --opt", "f --opt z", "f --many 1 2.5 --flag",
    "f --ext a b --ext c", "f --no-color", "f --add --add", "f --numb 9", "f -vn 4", "f -- -x y", "f -n -5", "--verbose f r --verbose", "f --opt=", "f -x=1",
):
    print(args, "->", p.parse_args(args.split()))


def fails(parser, args):
    try:
        print(parser.parse_args(args.split()))
    except argparse.ArgumentError as e:
        print(args, "->", e)


q = argparse.ArgumentParser(prog="q", exit_on_error=False)
q.add_argument("file")
q.add_argument("--number", type=int)
q.add_argument("--level", choices=["low", "high"])
q.add_argument("--pair", nargs=2)
q.add_argument("--many", nargs="+")
q.add_argument("-f", "--flag", action="store_true")
q.add_argument("--numeral")
for args in ("", "f --number x", "f --number", "f --level mid", "f --pair 1", "f --many", "f extra", "f --unknown", "f --num 1", "f --flag=1", "f -fz", "--number 5", "f --number=", "f --flag -q"):
    fails(q, args)
print(q.parse_known_args(["f", "--unknown", "1", "-f"]))
print(q.parse_args(["f"], argparse.Namespace(old=1)), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
