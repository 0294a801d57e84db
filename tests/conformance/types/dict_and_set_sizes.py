import sys

print(sys.getsizeof([]), sys.getsizeof([1, 2, 3]), sys.getsizeof(()), sys.getsizeof((1, 2)), sys.getsizeof({}), sys.getsizeof(set()))
print(sys.getsizeof(0), sys.getsizeof(1), sys.getsizeof(2 ** 30), sys.getsizeof(2 ** 60), sys.getsizeof(1.5), sys.getsizeof(True), sys.getsizeof(1j))
print(sys.getsizeof(""), sys.getsizeof("a"), sys.getsizeof("é"), sys.getsizeof("€"), sys.getsizeof("🎉"), sys.getsizeof(b""), sys.getsizeof(b"abc"))
print(sys.getsizeof(None), sys.getsizeof(range(5)), sys.getsizeof(slice(1)), sys.getsizeof(object()))
a = []
sizes = []
for i in range(20):
    a.append(i)
    sizes.append(sys.getsizeof(a))
print(sizes)
print(sys.getsizeof([n for n in range(1000)]), sys.getsizeof(list(range(1000))), sys.getsizeof(tuple(range(1000))))
print(sys.getsizeof({n: n for n in range(5)}), sys.getsizeof({n: n for n in range(6)}), sys.getsizeof({n for n in range(5)}))


def g():
    yield


print(sys.getsizeof(n for n in []), sys.getsizeof(g()))
try:
    sys.getsizeof()
except TypeError as err:
    print(err)
