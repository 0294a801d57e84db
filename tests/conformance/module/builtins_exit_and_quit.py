import builtins

print(exit, quit, type(exit).__name__, exit.name, builtins.exit is exit)
for f in (lambda: exit(), lambda: quit(3), lambda: exit("message"), lambda: exit(None), lambda: exit([1])):
    try:
        f()
    except SystemExit as e:
        print(repr(e), repr(e.code))
try:
    print("before")
    quit(7)
    print("never")
finally:
    print("finally")
