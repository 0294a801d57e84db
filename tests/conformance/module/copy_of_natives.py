import copy
from collections import defaultdict, OrderedDict, Counter, ChainMap
d=defaultdict(list,{1:[2]})
e=copy.deepcopy(d); e[1].append(3); print(d,e)
print(copy.deepcopy(OrderedDict(a=[1])), copy.deepcopy(Counter("ab")), copy.copy(ChainMap({1:2})))
from collections import deque
from functools import partial
import re, types, itertools, operator
q = deque([[1], [2]], 3); r = copy.deepcopy(q); r[0].append(5); print(q, r, r.maxlen, copy.copy(q))
class D(deque): pass
d = D("ab"); d.x = [1]; e = copy.deepcopy(d); print(type(e), e, e.x, e.x is d.x)
p = partial(print, 1, sep="-"); p.tag = [3]
c = copy.copy(p); c(2); print(c.tag is p.tag, copy.deepcopy(p).tag is p.tag, copy.deepcopy(p).keywords)
print(p.__reduce__()[0], p.__reduce__()[1:])
try: p.__setstate__((1, 2))
except TypeError as x: print(x)
p.__setstate__((max, (7,), None, None)); print(p(3), p.keywords, p.__dict__)
f = defaultdict(None, a=[1]); print(f.__reduce__()[:4], list(f.__reduce__()[4]), copy.deepcopy(f))
n = types.SimpleNamespace(a=[1]); m = copy.deepcopy(n); m.a.append(2); print(n, m)
pat = re.compile("a"); print(copy.deepcopy(pat) is pat)
g = operator.itemgetter(1); print(copy.copy(g)([4, 5]))
print(copy.copy(range(3)), copy.copy(slice(1, 2)))
print(types.SimpleNamespace(b=2).__reduce__())
print(copy.copy(operator.attrgetter("real", "imag"))(3))
