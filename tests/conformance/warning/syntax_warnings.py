x = 5
print("\d+", b"\w", "\8", "\400" == chr(256), f"\q{x}\z", r"\d")
print(x is 5, x is not "a", "a" is x, x is None, x is (), () is x is 1)
assert (x, "always")
assert ()== ()
def calls():
    return [
        (1, 2) (3),
        [1] (2),
        "a" (1),
        f"{x}" (1),
        {1: 2} (3),
        {1} (2),
        (n for n in x) (1),
        (lambda: 1) (1),
        1 (2), 1.5 (2), None (1), ... (1),
    ]
def subscripts():
    return [
        [1] [2, 3], (1, 2) ["a"], "abc" [1.5], b"a" ["x"], f"{x}" [None], [1] [x], [1] [1:2],
        1 [2], None [1], {1} [1], (n for n in x) [1], (lambda: 1) [1], 1.5 [0], ... [0], {1: 2} [1], True [0],
    ]
"""doc \p"""
try:
    pass
finally:
    y = "\i"
if x is 1 or x is not 2: pass
while x is 3: pass
z = [x is 4 for _ in "a"]
a = 1 < 2 is True
