words = ["pear", "fig", "Apple", "kiwi", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
words.sort(key=lambda w: (len(w), w), reverse=True)
print(words, words.sort(), words)
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs))
for call in (lambda: sorted([1, "a"]), lambda: [3, None].sort(), lambda: [1].sort(len), lambda: sorted([1j, 2]),
             lambda: sorted([1], key=5), lambda: sorted([{}, {}]), lambda: sorted(5), lambda: sorted([1], cmp=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
data = [2, 1]

def spy(x):
    data.append(9)
    return x

try:
    data.sort(key=spy)
except ValueError as e:
    print(e)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, "a"] == [1, "a"], [2] > [1, 5])
try:
    [1, "a"] < [1, 2]
except TypeError as e:
    print(e)
