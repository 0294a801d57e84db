print()
print("a", "b", 3, None, [1], sep="-", end="!\n")
print("x", sep="ignored")
print("a", "b", sep="")
print("no newline", end="")
print()
print(*range(3), sep=", ")
print("multi\nline", "tab\there")
print(sep="x", end="only end\n")
print("None seps", 1, sep=None, end=None)


class W:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


w = W()
print("to", "object", file=w)
print("flushed", end="", file=w, flush=True)
print(w.parts)
for kw in ({"sep": 5}, {"end": 5}, {"file": 5}, {"nope": 1}):
    try:
        print("a", "b", **kw)
    except Exception as err:
        print(type(err).__name__, err)


class S:
    def __str__(self):
        return "from __str__"


class Bad:
    def __str__(self):
        return 5


print(S(), [S()].__len__())
try:
    print(Bad())
except TypeError as err:
    print(err)
