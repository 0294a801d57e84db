from difflib import Differ, ndiff, restore, IS_LINE_JUNK, IS_CHARACTER_JUNK

a = "one\ntwo\nthree\n".splitlines(keepends=True)
b = "ore\ntree\nemu\n".splitlines(keepends=True)
diff = list(ndiff(a, b))
print("".join(diff), end="")
print("".join(restore(diff, 1)), "".join(restore(diff, 2)))
text1 = """  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
""".splitlines(keepends=True)
text2 = """  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
""".splitlines(keepends=True)
print("".join(Differ().compare(text1, text2)), end="")
print(list(ndiff(["\tI am a tab\n"], ["\tI am  a tab\n", "more\n"])))
print(list(ndiff(["abc", "xyz"], ["abd", "xyz"])))
print(list(ndiff([], ["x"])), list(ndiff(["x"], [])))
print(IS_LINE_JUNK("  #  \n"), IS_LINE_JUNK("x"), IS_CHARACTER_JUNK(" "), IS_CHARACTER_JUNK("\n"))
lines1 = [f"line number {i} of the text\n" for i in range(30)]
lines2 = [f"line number {i} in the text\n" if i % 3 == 0 else f"entirely different {i * 7919}\n" for i in range(30)]
print("".join(ndiff(lines1, lines2)))
try:
    list(restore([], 3))
except ValueError as e:
    print(e)
