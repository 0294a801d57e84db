def ask():
    if (yield "go?"):
        print("yes")
    else:
        print("no")
    while (yield "more?"):
        print("again")
    n = 5 if (yield "five?") else 6
    yield n
    return not (yield "last")


g = ask()
print(next(g))
print(g.send(True))
print(g.send(1))
print(g.send(0))
print(g.send(""))
print(next(g))
try:
    g.send(0)
except StopIteration as stop:
    print(stop.value)
