# Objects of Python classes in the builtin containers, and subclasses of the builtin types.
class K:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return isinstance(o, K) and s.v == o.v
    def __hash__(s): return hash(s.v) % 3
    def __repr__(s): return f"K({s.v})"
    def __lt__(s, o): return s.v < o.v
    def __index__(s): return s.v
    def __str__(s): return f"<{s.v}>"
    def __format__(s, spec): return f"[{s.v}:{spec}]"
    def __bool__(s): return s.v % 2 == 1
ks = [K(i % 4) for i in range(10)]
print(set(ks), len(set(ks)), K(2) in ks, ks.index(K(3)), ks.count(K(1)))
d = {k: i for i, k in enumerate(ks)}
print(d, d[K(1)], d.get(K(9)), d.pop(K(2)), K(2) in d, d.setdefault(K(7), 5))
d.update({K(0): 'z'}); print(d | {K(1): 'q'}, d == dict(d), d != {})
print(sorted(ks), sorted(ks, reverse=True), sorted(ks, key=lambda k: -k.v))
print(list(range(10))[K(2):K(5)], 'abcdef'[K(1)], [1, 2, 3][K(0)], 'abc'.find('c', K(1)), 'x' * K(3), [0] * K(2))
print('%s %r %d' % (K(1), K(2), 3), '{} {!r:>6} {:x}'.format(K(1), K(2), K(3)), '%x' % K(10), f"{K(5):abc}")
print(set(ks) | {K(9)}, set(ks) & {K(1), K(2)}, set(ks) - {K(1)}, set(ks) ^ {K(1), K(8)}, set(ks) <= set(ks), {K(1)} < set(ks))
print([K(1), K(2)] == [K(1), K(2)], (K(1),) < (K(2),), [K(1)] < [K(1), K(0)], {1: K(1)} == {1: K(1)})
print(list(filter(None, ks)), list(map(lambda a, b: (a, b), ks[:3], 'xyz')), list(zip(ks[:2], range(5))), list(enumerate(ks[:2], K(5))))
print(hash((1, K(1))), hash(frozenset([K(1)])), frozenset(ks) == set(ks), tuple(ks).count(K(0)))
l = ks[:]; l.remove(K(1)); print(l); l.sort(); print(l); l[K(0):K(2)] = 'ab'; print(l); del l[K(0)]; print(l)
print(bytes([K(1), 2]), bytearray(K(3)), int(K(5)), float(K(5)), complex(K(5)), (5).__add__(3.0), round(2.567, K(1)), (10).to_bytes(K(2), 'big'))
class L(list):
    def __repr__(s): return 'L' + super().__repr__()
class D(dict):
    def __missing__(s, k): return k * 2
class S(str): pass
class I(int): pass
class F(float): pass
class T(tuple): pass
class SS(set): pass
class B(bytes): pass
class BA(bytearray): pass
print(L([1, 2]), L('ab') + [1], type(L() + []), D(a=1), D()[4], S('ab').upper(), type(S('ab').upper()), type(S('a')[:]), I(3) + 4, type(I(3) + 1), F(1.5) * 2, T((1, 2)) + (3,), SS([1, 2]) | {3}, type(SS([1]) | {2}), B(b'x') + b'y', BA(b'q'), repr(T([1])))
print(I('12'), I(), F('2.5'), S(5), S(b'a', 'ascii'), T('ab'), SS('a'), isinstance(I(5), int), I(5) == 5, hash(I(5)), {I(5): 1}[5], [1, 2, 3][I(1)], format(I(7), '03d'), '%d' % I(7), str(S('q')), f"{S('q'):>3}", I(5) < 6, I(7) // 2, -I(3), abs(I(-3)), I(5).real, type(I(5).real))
a = [1]; a.append(a); print(a, repr((a,))); dd = {}; dd['x'] = dd; print(dd); dd['l'] = [dd]; print(dd, dd.values())
class R:
    def __init__(s): s.l = None
    def __repr__(s): return f'R({s.l})'
r = R(); r.l = [r.__class__, 1]; r.l[0] = r
try: print(r)
except RecursionError as e: print('rec', e)
x = [K(1)]; x.append(x); print(x)
z = []
for i in range(3000): z = [z]
try: print(len(repr(z)))
except RecursionError as e: print('RecursionError', e)
try: print(z == z[:] )
except RecursionError as e: print('RecursionError', e)
class BadEq:
    def __eq__(s, o): raise ValueError('bad eq')
    def __hash__(s): return 1
for f in [lambda: {BadEq(), BadEq()}, lambda: [BadEq()].index(1), lambda: 1 in [BadEq()], lambda: {BadEq(): 1}[1], lambda: [BadEq()] == [BadEq()], lambda: [BadEq()].count(0), lambda: sorted([BadEq(), BadEq()])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l = [3, 1, 2]
def key(x):
    l.append(x); return x
try: l.sort(key=key)
except ValueError as e: print(e, l)
def g():
    yield 1; yield 2
    raise KeyError('x')
l = []
try: l.extend(g())
except KeyError as e: print(l, repr(e))
try: l += g()
except KeyError: print(l)
print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed(range(5))), list(reversed({1: 2, 3: 4})), list(reversed((1, 2))), list(reversed({1: 2}.items())), type(reversed('abc')), type(reversed([1])))
class Seq:
    def __len__(s): return 3
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i * 10
print(list(reversed(Seq())), list(Seq()), 20 in Seq(), bytes(Seq()), set(Seq()), dict(zip('abc', Seq())), ','.join(map(str, Seq())))
m = memoryview(bytearray(b'abc'))
try: m.obj.append(1)
except BufferError as e: print(e)
m[0] = 65; print(m.obj, bytes(m), m.tolist()); m.release()
try: m[0]
except ValueError as e: print(e)
it = iter({1: 1, 2: 2}); 
dd = {1: 1, 2: 2}
try:
    for k in dd: dd[k + 10] = 1
except RuntimeError as e: print(e)
ss = {1, 2}
try:
    for k in ss: ss.add(k + 10)
except RuntimeError as e: print(e)
print((0.1).__round__(1), (5).__rpow__(2), (5).__rsub__(2), True.__and__(1), (1).__eq__('a'), 'a'.__lt__(1), [].__eq__(()), (1.5).__divmod__(0.5), (2).__pow__(3, 5), (1).__lshift__(3.0))
print("{:{w}.{p}f}|{:>{w}}".format(3.14159, 'x', w=8, p=2), '{0.__class__.__name__}'.format(5), '{a[k]}'.format(a={'k': 3}), '{!s}'.format(K(2)))
