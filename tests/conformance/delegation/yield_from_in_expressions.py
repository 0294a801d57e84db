def ask(q):
    answer = yield q
    return answer


def talk():
    total = (yield from ask("a")) + (yield from ask("b"))
    print("total", total)
    items = [(yield from ask("c")), (yield from ask("d"))]
    print(items)
    if (yield from ask("e")):
        print("true")
    print(f"{(yield from ask('f'))}")
    return (yield from ask("g"))


g = talk()
answers = {"a": 1, "b": 2, "c": 3, "d": 4, "e": True, "f": "F", "g": "G"}
try:
    q = next(g)
    while True:
        q = g.send(answers[q])
except StopIteration as stop:
    print("result", stop.value)
