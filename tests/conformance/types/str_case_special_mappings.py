samples = ["ß", "ŉ", "ǆ", "ΐ", "ﬃ", "İ", "ı", "Σ", "ΑΣ", "ΑΣ Σ", "ΑΣ.", "ς", "ẞ", "ǅ", "ᾳ", "Ⅷ", "ⓐ", "ﬀ", "µ", "K", "Å"]
for s in samples:
    print(s, *(ascii(t)[1:-1] for t in (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())))
print("ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "ΑΣ'Α".lower() == "ας'α")
for s in ("ǅ", "ⓐ", "Ⅷ", "ª", "ʰ", "ß", "中", "١", "²", "½", "Ⅳ", "_", "\u0301", "\u200b"):
    print(ascii(s), [m for m in ("isalpha isdigit isdecimal isnumeric isalnum islower isupper istitle isspace isprintable isidentifier isascii").split() if getattr(s, m)()])
print("maße".casefold() == "MASSE".casefold(), "ﬁ".casefold(), "Ⅷ".lower(), "he's a 3d-man".title(), "o'neil".capitalize())
