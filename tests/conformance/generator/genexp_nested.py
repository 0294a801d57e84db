table = [[r * 10 + c for c in range(3)] for r in range(3)]
print([list(x for x in row) for row in table])
g = ((x + y for y in range(2)) for x in range(3))
inner = list(g)
print([list(i) for i in inner])
print([type(i).__name__ for i in inner], inner[0].__name__, inner[0].__qualname__)

def f():
    return (lambda: (v for v in "xy"))()

print(f().__qualname__, list(f()))
g = (a for a in (b for b in (c for c in range(4)) if b) if a != 2)
print(list(g))
print(dict((k, list(v for v in range(k))) for k in range(3)))
g = (i for i in range(3))
print(list(zip(g, g)), list(g))
print(max((len(w), w) for w in "three long words".split()))
g = (print("side", i) or i for i in range(3))
print(any(g))
print(list(g))
