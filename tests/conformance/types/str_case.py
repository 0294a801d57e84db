s = "hello World ßtraße ǅ İ"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print("ΑΣ".lower(), "ΑΣΑ".lower(), "ﬁ".upper(), "ŉ".upper())
for t in ("abc", "ABC", "Abc", "123", "a1", "", " ", "aB", "Title Case", "Not title", "é", "²", "½", "٣", "_x", "x y"):
    print(repr(t), t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isupper(), t.islower(), t.istitle(), t.isspace(), t.isidentifier(), t.isascii(), t.isprintable())
print("they're bill's".title(), "x-y_z 1a".title())
