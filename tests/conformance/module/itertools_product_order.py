from itertools import product

print(list(product("ab", [1, 2])), list(product(range(2), repeat=3)), list(product()), list(product("ab", repeat=0)), list(product("ab", [])))
print(list(product("a", "b", repeat=2)), len(list(product(range(3), repeat=4))), next(product([1], [2])))


def loud(name):
    for n in range(2):
        print("item", name, n)
        yield name + str(n)


made = product(loud("x"), loud("y"))
print("made")
print(next(made), list(made))
for f in (lambda: product(1), lambda: product("a", repeat=-1), lambda: product("a", repeat="b"), lambda: product("a", times=2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
