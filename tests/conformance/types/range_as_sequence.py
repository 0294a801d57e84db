# Ranges longer than an index can say, and items that are no ints.
import sys


class Equal:
    def __eq__(self, other):
        return True


class Three:
    def __eq__(self, other):
        return other == 3


print(range(10).count(Equal()), range(10).count(Three()), range(10).count(2.0), range(3).count("a"), range(10**20).count(5))
for huge in (range(-sys.maxsize, sys.maxsize), range(0, 2 * sys.maxsize), range(0, sys.maxsize**3, 2 * sys.maxsize), range(10**30, 0, -3)):
    at = sys.maxsize + 1
    print(huge[at], huge[at:at + 1], huge[-5:], huge[::-1][0], huge[:at:10**6])
    for wrong in (10**60, -10**60):
        try:
            huge[wrong]
        except IndexError as error:
            print(error)
    try:
        huge["a":]
    except TypeError as error:
        print(error)
