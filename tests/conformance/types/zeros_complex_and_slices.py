"""The sign of a zero quotient, complex of a complex, copies of slices."""
import copy

print(0 / -1, 0 / -10**40, 0 / 10**40, -0 / 10**40, 0 / -(2**53), 0 / -(2**53 - 1), 0 // -10**40)
z = 4.25 + 1.5j


class Sub(complex):
    pass


print(complex(z) is z, complex(z, 0) == z, type(complex(Sub(z))).__name__, complex(Sub(z)) == z, type(Sub(z)).__name__)
part = [1, 2]
s = slice(part, (3, part), None)
shallow, deep = copy.copy(s), copy.deepcopy(s)
print(shallow is s, deep is s, deep == s, deep.start is part, deep.stop[1] is deep.start)
print(copy.deepcopy(slice(1, 2)) == slice(1, 2), copy.deepcopy([s, s])[0] == s)
