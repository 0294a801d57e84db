for s in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r", "\x00\x1f\x7f\x80\xa0", "é", "\u200b", "\ud800", "🎉", "\\", "\u2028", "\xad", ""):
    print(repr(s), ascii(s))
print("\x41\u0042\U00000043\101\N{GREEK SMALL LETTER ALPHA}", r"\n\x41", "a\
b")
print(len("\n"), len(r"\n"), "\a\b\f\v".encode(), "\N{EM DASH}")
print("""triple "quoted"
text""", '''it's''')
print(str(b"abc", "ascii"), str(b"\xc3\xa9", "utf-8"), str(5), str(None), str([1, "a"]), str())
for f in (lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: str(b"a", "nonsense"), lambda: "é".encode("ascii"), lambda: "\ud800".encode()):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print("é€".encode("ascii", "replace"), "é€".encode("ascii", "ignore"), "é€".encode("ascii", "backslashreplace"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("latin-1"))
