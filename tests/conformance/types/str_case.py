for s in "hello World", "ÄÖ straße", "they're BILL's", "", "123abc", "ǆ":
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
for s in "abc", "ABC", "Abc Def", "", "1", "a1", "A B", "ß":
    print(repr(s), s.islower(), s.isupper(), s.istitle())
print("straße".casefold() == "STRASSE".casefold(), "ﬁ".upper(), "İ".lower() == "i̇")
