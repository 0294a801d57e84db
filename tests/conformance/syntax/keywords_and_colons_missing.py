SOURCES = r"""
if x
    pass
---
if x:
pass
---
if x = 1:
    pass
---
if x == 1
    pass
---
if:
    pass
---
else:
    pass
---
elif x:
    pass
---
if x:
    pass
else
    pass
---
if x:
    pass
else if y:
    pass
---
while x
    pass
---
while:
    pass
---
for x in y
    pass
---
for x of y:
    pass
---
def f()
    pass
---
def f:
    pass
---
def (x):
    pass
---
def f(x) -> int
    pass
---
def f(x) - int:
    pass
---
class C
    pass
---
class C()
    pass
---
class:
    pass
---
class C(:
    pass
---
class 1:
    pass
---
def 1():
    pass
---
def None(): pass
---
class True: pass
---
try
    pass
---
try:
    pass
---
try:
    pass
x = 1
---
try:
    pass
except
    pass
---
try:
    pass
except ValueError
    pass
---
try:
    pass
except A, B:
    pass
---
try:
    pass
except A as b.c:
    pass
---
try:
    pass
except:
    pass
except A:
    pass
---
try:
    pass
finally
    pass
---
try:
    pass
except A:
    pass
except* B:
    pass
---
try:
    pass
except*:
    pass
---
with x
    pass
---
lambda x
---
lambda: (yield
---
match x
    case 1:
        pass
---
match x:
    case 1
        pass
---
match x:
    pass
---
match x:
case 1:
    pass
---
async x = 1
---
async def f()
    pass
---
async class C: pass
---
while True print(1)
---
if x: if y: pass
---
if x: for y in z: pass
---
return x
---
x = if y
---
pass = 1
---
import = 5
---
x = class
---
f(if)
---
for = 1
---
print "hello"
---
print 1, 2
---
exec "code"
---
print x y
---
raise A, B
---
raise from x
---
assert
---
assert x,
---
global
---
nonlocal
---
global x.y
---
global x = 1
---
x y
---
foo bar()
---
(x y)
---
[1 2]
---
{1 2}
---
{1: 2 3: 4}
---
f(a b)
---
f(a, b c)
---
{1:}
---
{1: 2, 3}
---
{1, 2: 3}
---
{: 1}
---
{1: *a}
---
{**a: 1}
---
x = {a: b, **c, d}
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
