import argparse

parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--user", default="me")
child = argparse.ArgumentParser(prog="child", parents=[parent])
child.add_argument("x", nargs="?", default="dx")
print(child.parse_args(["--user", "you"]), child.parse_args([]))
child.print_help()
r = argparse.ArgumentParser(prog="r")
r.add_argument("cmd")
r.add_argument("args", nargs=argparse.REMAINDER)
print(r.parse_args(["run", "-x", "--y", "z"]))
s = argparse.ArgumentParser(prog="s", argument_default=argparse.SUPPRESS)
s.add_argument("--foo")
s.add_argument("bar", nargs="?")
print(s.parse_args([]), s.parse_args(["--foo", "1", "b"]))
t = argparse.ArgumentParser(prog="t", prefix_chars="-+")
t.add_argument("+f", dest="f")
t.add_argument("++bar")
print(t.parse_args("+f 1 ++bar 2".split()))
u = argparse.ArgumentParser(prog="u", conflict_handler="resolve", allow_abbrev=False)
u.add_argument("-f", "--foo", help="old")
u.add_argument("--foo", help="new")
u.print_help()
v = argparse.ArgumentParser(prog="v")
v.add_argument("--d", default="5", type=int)
v.set_defaults(extra=1, d="7")
print(v.parse_args([]), v.get_default("d"), v.get_default("extra"))
i = argparse.ArgumentParser(prog="i")
i.add_argument("--foo")
i.add_argument("cmd")
i.add_argument("rest", nargs="*", type=int)
print(i.parse_intermixed_args("doit 1 --foo bar 2 3".split()))


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print("called", self.dest, values, option_string)
        setattr(namespace, self.dest, values.upper())


w = argparse.ArgumentParser(prog="w")
w.add_argument("--name", action=Upper)
action = w.add_argument("--z", type=int)
print(w.parse_args(["--name", "x"]), action.dest, action.option_strings, action)
with open("argparse_more.tmp", "w") as f:
    f.write("--z\n3\n")
a = argparse.ArgumentParser(prog="a", fromfile_prefix_chars="@")
a.add_argument("--z", type=int)
print(a.parse_args(["@argparse_more.tmp"]))
import os

os.remove("argparse_more.tmp")
