class Pile:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        print("iadd", other)
        self.items.append(other)
        return self

    def __isub__(self, other):
        print("isub gives something else")
        return "a string now"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return Pile(*self.items * other)

    def __repr__(self):
        return f"Pile{tuple(self.items)}"


p = q = Pile(1)
p += 2
print(p, p is q)
p *= 2
print(p, q, p is q)
p -= 1
print(p)


def attempt(code, **names):
    try:
        exec(code, names)
        print(code, "->", {k: v for k, v in names.items() if k != "__builtins__"})
    except Exception as error:
        print(code, "->", type(error).__name__, error)


attempt("x += 1", x="a")
attempt("x -= 1", x=[1])
attempt("x **= 'a'", x=2)
attempt("x @= 2", x=2)
attempt("x //= 0", x=2)
attempt("x >>= 1.0", x=2)
attempt("x += (1, 2)", x=[0])
attempt("x += 'ab'", x=[0])
attempt("x += 5", x=[0])
attempt("x |= {'b': 2}", x={"a": 1})
attempt("x |= [('b', 2)]", x={"a": 1})
attempt("x &= [1]", x={1})
attempt("x ^= {1, 3}", x={1, 2})
attempt("x += (3,)", x=(1, 2))
attempt("x *= -1", x=[1, 2])
attempt("x[0] += [9]", x=([1],))
box = ([1],)
try:
    box[0] += [2]
except TypeError as error:
    print(error, box)


class Target:
    def __getitem__(self, key):
        print("get", key)
        return 10

    def __setitem__(self, key, value):
        print("set", key, value)


def key():
    print("key once")
    return "k"


t = Target()
t[key()] += 5
t[1:2] -= 1
