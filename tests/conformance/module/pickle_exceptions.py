import pickle


class Own(Exception):
    def __init__(self, code, text="t"):
        super().__init__(code)
        self.code, self.text = code, text


class Strict(Exception):
    def __init__(self, a, b):
        super().__init__("message")
        self.a = a


e = Own(5, "why")
e.add_note("a note")
back = pickle.loads(pickle.dumps(e))
print(type(back).__name__, back.args, back.code, back.text, back.__notes__, back.__cause__, back.__traceback__)
for error in OSError(2, "no", "name"), OSError("x"), StopIteration(3), UnicodeDecodeError("utf-8", b"a", 0, 1, "r"), ImportError("m", name="n", path="p"), ExceptionGroup("g", [ValueError(1)]), SyntaxError("s", ("f", 1, 2, "t")), AttributeError("a", name="n"):
    back = pickle.loads(pickle.dumps(error))
    print(repr(back), back.args, getattr(back, "filename", "-"), getattr(back, "name", "-"))
try:
    pickle.loads(pickle.dumps(Strict(1, 2)))
except TypeError as e:
    print(e)
