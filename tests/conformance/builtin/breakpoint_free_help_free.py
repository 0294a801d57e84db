import builtins

names = [n for n in dir(builtins) if n[0].islower() and n not in ("copyright", "credits", "license", "exit", "quit", "help", "breakpoint", "open")]
print(len(names))
print(names)
errors = [n for n in dir(builtins) if n[0].isupper() and isinstance(getattr(builtins, n), type)]
print(len(errors))
for n in errors:
    print(n, getattr(builtins, n).__bases__[0].__name__, sep="<", end=" ")
print()
print(builtins.EnvironmentError is OSError, builtins.IOError is OSError, __debug__)
try:
    exec("__debug__ = 1")
except SyntaxError as err:
    print(err.msg)
