import io
import sys


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


sink = Sink()
print("a", 1, None, sep="-", end="!\n", file=sink)
print(file=sink)
print("x", "y", sep="", file=sink, flush=True)
print(*[1, 2], sep=None, end=None, file=sink)
print("tab", "sep", sep="\t", file=None)
print(sink.parts)


class Shows:
    def __str__(self):
        print("(while printing)", end=" ")
        return "shown"


print(Shows(), Shows())
buffer = io.StringIO()
print("to a buffer", file=buffer)
print(repr(buffer.getvalue()))


class OnlyWrite:
    def write(self, text):
        return sys.stdout.write(text.upper())


print("loud", file=OnlyWrite())
for action in (
    lambda: print("x", file=OnlyWrite(), flush=True),
    lambda: print("x", sep=5),
    lambda: print("x", end=5),
    lambda: print("x", file=5),
    lambda: print("x", unknown=1),
    lambda: print("x", sep="a", file=object()),
):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
stdout = sys.stdout
sys.stdout = sink
print("redirected")
sys.stdout = stdout
print(sink.parts[-2:], sys.stdout is sys.__stdout__)
sys.stdout = None
print("lost")
sys.stdout = stdout
del sys.stdout
try:
    print("nowhere")
except RuntimeError as error:
    sys.stdout = stdout
    print(error)
print(sys.stdout.write("five\n"), print() is None, [print("in a list")])
print("no newline at the end", end="")
print(end="\n")
print("bytes", b"b", "and", "é", "lone surrogate as repr", ascii("\ud800"), sep=" | ")
