import io
import sys

kept_in, kept_out = sys.stdin, sys.stdout


class Sink:
    def __init__(self):
        self.written = []

    def write(self, text):
        self.written.append(text)

    def flush(self):
        raise OSError("no flushing here")


sink = Sink()
sys.stdin = io.StringIO("one\n  two\nthree")
sys.stdout = sink
answers = [input(), input("second? "), input(3)]
try:
    input("more? ")
except EOFError as error:
    answers.append(error)
sys.stdout = kept_out
print(answers)
print(sink.written)


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0)


for line in ["a\r\n", "b\n\n", b"c\n", b"", 4, None]:
    sys.stdin = Lines(line)
    try:
        print(repr(input("? ")))
    except (EOFError, TypeError) as error:
        print(type(error).__name__, error)

sys.stdin = object()
try:
    input()
except AttributeError as error:
    print(error)


class Unprintable:
    def __str__(self):
        raise ValueError("no text")


sys.stdin = io.StringIO("left alone\n")
try:
    input(Unprintable())
except ValueError as error:
    print(error, repr(sys.stdin.readline()))

closed = io.StringIO("x\n")
closed.close()
sys.stdin = closed
try:
    input()
except ValueError as error:
    print(error)

for name in "stdin", "stdout", "stderr":
    kept = getattr(sys, name)
    for how in "none", "deleted":
        if how == "none":
            setattr(sys, name, None)
        else:
            delattr(sys, name)
        try:
            input("lost? ")
        except RuntimeError as error:
            message = str(error)
        setattr(sys, name, kept)
        print(message)

sys.stdin = kept_in
try:
    input("no more ")
except EOFError as error:
    print(error)
try:
    input(1, 2)
except TypeError as error:
    print(error)
