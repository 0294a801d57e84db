"""repr(float) is the shortest text that reads back: all powers of two, their neighbours, halves between two shortest texts."""
import hashlib
import math

powers = [2.0**e for e in range(-1074, 1024)]
texts = [repr(x) for x in powers]
texts += [repr(math.nextafter(x, 0.0)) for x in powers]
texts += [repr(math.nextafter(x, math.inf)) for x in powers]
texts += [repr(n + 0.5) for n in range(10**15, 10**15 + 40)]
texts += [repr((2 * n + 1) / 2**k) for k in range(40, 60) for n in range(2**51, 2**51 + 6)]
print(all(float(text) >= 0 for text in texts), len(texts))
print(all(float(text) == x for text, x in zip(texts, powers)))
print(repr(2.0**-24), repr(2.0**-44), repr(5e-324), repr(1.7976931348623157e308), repr(9007199254740993.0))
print(hashlib.sha256("\n".join(texts).encode()).hexdigest())
