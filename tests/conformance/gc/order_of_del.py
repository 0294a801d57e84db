class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del', s.n)
def f():
    a=D(1); b=D(2); c=D(3)
    print('end f')
f()
x=D('x'); x=D('y'); print('after')
l=[D(i) for i in range(3)]
del l[1]; print('mid')
l.clear(); print('cleared')
d={1:D('d1'),2:D('d2')}
del d
print([D('t').n for _ in range(2)])
def g():
    try:
        yield D('g')
    finally: print('fin')
for v in g(): break
print('loop')
del v
def h():
    raise ValueError(D('exc'))
try: h()
except ValueError as e: print('caught')
print('post')
class E:
    def __del__(s): raise ValueError('in del')
E()
print('p')
(D('tmp'), print('in tuple'))
print(D('arg').n, 'arg')
a=D('self'); a.child=D('child'); del a
def args(a,b): print('args', a.n,b.n)
args(D('A'),D('B'))
print('sorted', sorted([D(3),D(1)], key=lambda d:d.n)[0].n)
class F:
    def __del__(s):
        global saved; saved=s
F(); print(type(saved).__name__); del saved; print('gone')
t=(D('t1'),D('t2')); t=None
import functools
s={D('s')}; s.pop(); print('popped')
def loop():
    for i in range(2):
        o=D(('loop',i))
loop()
with_del=D('end1'); another=D('end2')
print('exit')
