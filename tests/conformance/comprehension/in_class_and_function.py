class C:
    n = 2
    a = [i for i in range(n)]
    try:
        b = [n for _ in range(2)]
    except NameError as e:
        b = str(e)

print(C.a, C.b, hasattr(C, "i"))

def f(k):
    fs = [lambda: k + i for i in range(3)]
    k = 100
    return [g() for g in fs]

print(f(1))
