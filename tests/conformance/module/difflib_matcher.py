from difflib import SequenceMatcher, get_close_matches, Match

s = SequenceMatcher(None, "qabxcd", "abycdf")
print(s.get_matching_blocks())
for op in s.get_opcodes():
    print(op)
print(round(s.ratio(), 4), s.quick_ratio(), s.real_quick_ratio())
s = SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 6), s.find_longest_match(0, 29, 0, 38), s.bjunk)
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match())
print(SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
big = SequenceMatcher(None, "b" * 200, "a" + "b" * 200)
print(big.ratio(), big.bpopular, SequenceMatcher(None, "b" * 200, "a" + "b" * 200, autojunk=False).ratio())
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(get_close_matches("wheel", "while else try except with wheel heel".split(), n=2, cutoff=0.5))
for bad in ({"n": 0}, {"cutoff": 2}):
    try:
        get_close_matches("a", [], **bad)
    except ValueError as e:
        print(e)
a = list(map(str, range(1, 40)))
b = a[:]
b[8:8] = ["i"]
b[20] += "x"
b[23:28] = []
b[30] += "y"
for group in SequenceMatcher(None, a, b).get_grouped_opcodes():
    print(group)
print(SequenceMatcher(None, [], []).ratio(), Match(1, 2, 3))
