x = "module"


class C:
    x = "class"
    inner = [x for _ in range(1)]
    lazy = (x for _ in range(1))
    first = [y for y in x]

    def m(self):
        return [__class__.__name__ for _ in range(1)]


print(C.inner, list(C.lazy), C.first, C().m())


def f():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [g() for g in fs], [g() for g in gs]


print(f())


def locals_inside():
    a = 1
    return [sorted(locals()) for b in range(1)]


print(locals_inside())
try:
    [undefined for _ in range(1)]
except NameError as e:
    print(e)
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as e:
    print(e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_next)
gen = (1 / n for n in (1, 0))
print(next(gen))
try:
    next(gen)
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_frame.f_code.co_name, list(gen))
print([(a, b) for a in range(3) for b in range(a) if a + b], {k: v for k, v in zip("ab", [1, 2])}, {c for c in "aab"} == {"a", "b"})
print([[r * c for c in range(3)] for r in range(2)], [*(n for n in range(2)), *[5]], [a for a, in [(1,)]], [b for *_, b in [(1, 2)]])


def delayed():
    print("evaluated")
    return [1, 2]


g = (n for n in delayed())
print("made")
h = (m for n in [1] for m in delayed())
print("second made", list(h), list(g))
try:
    (n for n in 5)
except TypeError as e:
    print(e)
i = "kept"
[i for i in range(3)]
print(i)


def nonlocal_in():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return [add(n) for n in range(4)], total


print(nonlocal_in())
[print(n) for n in range(2) if not print("test", n)]
print([1 for n in range(3)
       if n / 0])
