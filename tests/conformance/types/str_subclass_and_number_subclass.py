class Celsius(float):
    def __str__(self):
        return f"{float(self)}°C"

    def __repr__(self):
        return f"Celsius({float(self)})"


t = Celsius(21.5)
print(t, repr(t), t + 1, type(t + 1).__name__, [t], f"{t}", f"{t:.2f}", "%s %r %.1f" % (t, t, t), t == 21.5, hash(t) == hash(21.5))


class Small(int):
    def __new__(cls, v):
        return super().__new__(cls, min(v, 10))

    def __add__(self, other):
        return Small(int(self) + other)


s = Small(50)
print(s, s + 5, type(s + 5).__name__, type(s * 2).__name__, type(5 + s).__name__, s.bit_length(), range(s)[-1], [0] * s == [0] * 10)


class Tag(str):
    def __new__(cls, name, **attrs):
        self = super().__new__(cls, f"<{name}>")
        self.attrs = attrs
        return self


x = Tag("a", href="#")
print(x, x.attrs, x.upper(), type(x.upper()).__name__, len(x), x in {"<a>": 1}, "".join([x, x]), type("".join([x])).__name__)
print(isinstance(True, Small), bool(Small(0)), int(Small(3)), type(int(Small(3))).__name__, type(float(t)).__name__, type(str(x)).__name__)
