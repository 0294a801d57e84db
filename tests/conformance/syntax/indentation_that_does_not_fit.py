SOURCES = r"""
if x:
    a
  b
---
if x:
        a
    b
---
  x = 1
---
x = 1
  y = 2
---
if x:
    a
     b
---
def f():
x = 1
---
class C:

x = 1
---
if x:
# only a comment
y = 1
---
while x:
---
for x in y:
    # nothing
---
try:
x
---
try:
    x
except A:
y
---
try:
    x
finally:
y
---
with x:
y
---
if x:
    a
else:
b
---
if x:
    a
elif y:
b
---
match x:
    case 1:
    y
---
match x:
case 1: pass
---
if x:
	a
        b
---
if x:
        a
	b
---
def f():
    def g():
    pass
---
async def f():
pass
---
@a
  def f(): pass
---
@a
x = 1
---
@a
---
class C:
    def f(self):
        pass
   def g(self):
        pass
---
x = (1,
2,
   3)
    y = 1
---
\
  x = 1
---
x = 1 \
  + 2
---
x = 1 \ 
---
x = \
---
if x: a
    b
---
if x: a; b;
---
if x:; a
---
;
---
a;; b
---
x = 1;
  y = 2
---
except A:
    pass
---
finally:
    pass
---
case 1:
    pass
"""
for source in SOURCES.strip("\n").split("\n---\n"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(repr(source), type(error).__name__, "at", error.lineno, error.offset, "to", error.end_lineno, error.end_offset)
        print("   ", error.msg)
    else:
        print(repr(source), "compiles")
