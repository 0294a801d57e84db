# Every digit of what math's functions give, at arguments of all kinds.
import cmath
import math

ARGUMENTS = [n * 0.36 + 1 / (n + 3) for n in range(1, 25)]
for name in "exp exp2 expm1 log log2 log10 log1p sin cos tan atan sinh cosh tanh asinh".split():
    print(name, *map(getattr(math, name), ARGUMENTS))
for name in "exp exp2 expm1 sin cos tan atan sinh cosh tanh asinh".split():
    print(name, *(getattr(math, name)(-x / 7) for x in ARGUMENTS))
for name in "asin acos atanh".split():
    print(name, *(getattr(math, name)(x / 10) for x in ARGUMENTS))
print("acosh", *(math.acosh(1 + x) for x in ARGUMENTS))
print("pow", *(x ** (y / 3) for x, y in zip(ARGUMENTS, reversed(ARGUMENTS))))
print("pow", *(math.pow(x, -y) for x, y in zip(ARGUMENTS, reversed(ARGUMENTS))))
print("atan2", *(math.atan2(x, 3 - y) for x, y in zip(ARGUMENTS, reversed(ARGUMENTS))))
print("abs", *(abs(complex(x, 3 - y)) for x, y in zip(ARGUMENTS, reversed(ARGUMENTS))))
print("complex", *(complex(x, 3 - y) ** 0.6 for x, y in zip(ARGUMENTS, reversed(ARGUMENTS))))
print("hypot, dist", *(math.hypot(x, x + 1, 3) for x in ARGUMENTS), math.dist((1, 2.5), (3.25, -1)))
print("cmath", *(f(complex(x, 1 / x)) for f in (cmath.exp, cmath.log, cmath.sin, cmath.tanh, cmath.sqrt, cmath.acos) for x in ARGUMENTS[:4]))
print("compiled", 2**0.5, 10**-0.3, 1.1**10.1, 2.0**-0.25, (1 + 2j) ** 1.5)
print("far", math.exp(700.5), math.exp(-700.5), math.sin(1e15), math.cos(1e22), math.tan(-1e10), math.log(1e-310), math.log10(5e-324), math.log2(2.0**-1060), math.cosh(709.5), math.tanh(1e-300), math.asinh(1e200), abs(complex(1e300, -1e300)), abs(complex(3e-320, 4e-320)))
print("exact", math.log10(1000), math.log10(1e-5), math.log2(8), math.exp2(-3.0), 4.0**0.5, 27 ** (1 / 3), math.exp(0), math.cos(0.0), math.log(math.e), math.sin(math.pi), math.atan(math.inf))
print("generators", sum(math.exp(-n / 3) for n in range(50)), math.fsum(math.sin(n) / n for n in range(1, 200)), max(math.log1p(n) for n in range(9)))
