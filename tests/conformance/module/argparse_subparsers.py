import argparse
import sys

p = argparse.ArgumentParser(prog="git")
p.add_argument("--verbose", action="store_true")
subs = p.add_subparsers(dest="command", required=True, help="what to do", metavar="COMMAND")
clone = subs.add_parser("clone", help="clone a repository")
clone.add_argument("url")
clone.add_argument("--depth", type=int)
clone.set_defaults(func=lambda args: f"cloning {args.url} at {args.depth}")
commit = subs.add_parser("commit", aliases=["ci"], help="record changes", description="Commits.")
commit.add_argument("-m", "--message", default="none")
commit.set_defaults(func=lambda args: f"commit {args.message}")
for args in (["clone", "x", "--depth", "1"], ["--verbose", "commit", "-m", "hi"], ["ci"]):
    ns = p.parse_args(args)
    print(ns.func(ns), ns.command, ns.verbose)
p.print_help()
commit.print_help()
print(p.parse_known_args(["clone", "u", "--what"])[1])
sys.stderr = sys.stdout
for args in ([], ["nope"], ["clone"], ["clone", "x", "y"], ["clone", "x", "--depth", "z"]):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print("exit", e.code)
t = argparse.ArgumentParser(prog="t")
s = t.add_subparsers(title="commands", description="the commands")
s.add_parser("one", help="first")
s.add_parser("two")
t.print_help()
print(t.parse_args([]), t.parse_args(["one"]))
