print(int(), float(), complex(), bool(), repr(str()), bytes(), bytearray(), list(), tuple(), dict(), set(), frozenset())
for t in int, float, complex, bool, str, list, tuple, set, frozenset, dict:
    try:
        print(t(1, 2, 3, 4))
    except TypeError as e:
        print(e)
for t in int, float, list, tuple, set, bool:
    try:
        print(t(x=1))
    except TypeError as e:
        print(e)
