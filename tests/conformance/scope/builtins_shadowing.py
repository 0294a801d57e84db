def f():
    len = lambda x: "shadowed"
    return len([])


print(f(), len([1]))
list = "mine"
print(list)
del list
print(list("ab"))
import builtins

print(builtins.len is len)
builtins.extra = "everywhere"
print(extra)
del builtins.extra
try:
    extra
except NameError as err:
    print(err)
print(__name__, __builtins__ is builtins)
