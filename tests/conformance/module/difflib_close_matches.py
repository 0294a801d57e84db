import difflib

print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["abc"]), difflib.get_close_matches("wheel", ["while", "wheels", "we"], n=1), difflib.get_close_matches("a", ["a", "A"], cutoff=1.0))
s = difflib.SequenceMatcher(None, "private Thread", "public static Thread")
print(round(s.ratio(), 4), round(s.quick_ratio(), 4), round(s.real_quick_ratio(), 4), s.find_longest_match(), s.get_matching_blocks(), s.get_opcodes(), list(s.get_grouped_opcodes(1))[0][:2])
j = difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd")
print(j.find_longest_match(0, 5, 0, 9), difflib.SequenceMatcher(None, "", "").ratio(), j.bjunk, difflib.SequenceMatcher(a="ab", b="ba").ratio())
a, b = "one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True)
print("".join(difflib.ndiff(a, b)), "".join(difflib.unified_diff(a, b, "before", "after", n=0)), "".join(difflib.context_diff(a, b, "x", "y")))
print("".join(difflib.restore(difflib.ndiff(a, b), 1)), list(difflib.Differ().compare(["a\n"], ["b\n"])), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_LINE_JUNK("#\n"), list(difflib.unified_diff(["x"], ["y"], lineterm="")))
for bad in (lambda: difflib.get_close_matches("a", [], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff([1], ["a"]))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
