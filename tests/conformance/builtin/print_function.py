import io

print()
print(1, "a", None, [1, "b"])
print(1, 2, 3, sep="-", end="!\n")
print("a", "b", sep="")
print("x", sep=None, end=None)
buf = io.StringIO()
print("to", "buffer", file=buf, flush=True)
print("line two", file=buf, end="")
print(repr(buf.getvalue()))

class Stream:
    def write(self, text):
        parts.append(text)

parts = []
print("a", 1, file=Stream(), sep="+")
print(parts)

class S:
    def __str__(self):
        return "str!"
    def __repr__(self):
        return "repr!"

print(S(), [S()], {"k": S()}, (S(),), f"{S()} {S()!r}")

class Bad:
    def __str__(self):
        return 5

for call in (lambda: print(Bad()), lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: print(1, nope=1), lambda: print(1, file=5)):
    try:
        call()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
