# A class that is both is what the first of its bases is that is one of them.
import collections
import collections.abc


def asked(value):
    match value:
        case [*_]:
            first = "seq"
        case {}:
            first = "map"
        case _:
            first = "none"
    match value:
        case {}:
            second = "map"
        case [*_]:
            second = "seq"
        case _:
            second = "none"
    return first, second


class C:
    pass


BASES = [
    (collections.UserDict, collections.abc.Sequence), (C, collections.UserDict, collections.abc.Sequence), (collections.UserDict, C, list),
    (dict, collections.abc.Sequence, C), (collections.UserList, collections.abc.Mapping), (C, collections.UserList, collections.abc.Mapping),
    (list, C, collections.abc.Mapping), (collections.UserList, dict, C), (C,), (str,), (collections.OrderedDict,), (collections.deque,),
]
for bases in BASES:
    kind = type("K", bases, {"__getitem__": lambda self, at: 1, "__len__": lambda self: 0, "__iter__": lambda self: iter(())})
    print([base.__name__ for base in bases], asked(kind()), hex(kind.__flags__ & 0x60))


class Late:
    pass


class Later(Late):
    pass


print(asked(Late()), asked(Later()))
collections.abc.Mapping.register(Late)
print(asked(Late()), asked(Later()))


class Own(C):
    pass


class Mixed(Own, list):
    pass


collections.abc.Mapping.register(Own)
print(asked(Own()), asked({}), asked([]), asked(()), asked(range(2)), asked(""), asked(b""), asked(memoryview(b"")), asked(3))
print(*(hex(kind.__flags__ & 0x60) for kind in (list, tuple, dict, str, range, collections.abc.Sequence, collections.abc.Mapping, int)))
try:

    class Both(collections.abc.Collection):
        __abc_tpflags__ = collections.abc.Sequence.__flags__ | collections.abc.Mapping.__flags__

except TypeError as error:
    print(error)
