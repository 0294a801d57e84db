total = 1 + \
    2 + \
    3
text = ("one "
        'two '  # a comment between
        """three""")
numbers = [
    1,
    2,

    3,
]; print(total, text, numbers); x = 5; print(x)
if x: print("same line"); print("still the body")
for n in range(2): print(n, end=" "); print("|", end=" ")
print()
while x > 3: x -= 1
else: print("while else", x)
try: 1 / 0
except ZeroDivisionError: print("one line handler")
finally: print("one line finally")
class Empty: pass
class OneLine: a = 1; b = 2
def function(): return 1; return 2
with open(__file__) as f: first = f.readline(); second = f.readline()
print(OneLine.a + OneLine.b, function(), first.strip(), Empty.__name__)
value = (
    # only a comment
    x if x
    else -1
)
called = print(
    "call", "over",
    "lines",
)
backslash = "joined \
inside a string"
print(value, backslash, called, "a" "b" 'c', len("tab\tquote\"" 'single\''))
very_long = (1
             + 2 -
             3
             ) if True else \
    None
print(very_long, 1 if 0 else 2 if 0 else 3, (lambda: (yield))().__class__.__name__)
assert True, "never"; assert (x,
                              ), "a tuple is true"
matrix = [[1, 2],
          [3, 4]]
print(matrix[0]
      [1], matrix[1][
          0])
