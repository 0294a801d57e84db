# Matches, aliases of types, getters.
import operator
import re
import sys

size = sys.getsizeof
for pattern in "a", "(a)", "(a)(b)", "(a)(b)(c)", "(?P<x>a)|b":
    print(pattern, size(re.match(pattern, "abc")), size(re.search(pattern, "abc")))
print(size(list[int]), size(dict[int, str]))
print(size(operator.itemgetter(1)), size(operator.itemgetter(1, 2)), size(operator.attrgetter("a")), size(operator.methodcaller("a", 1)))
