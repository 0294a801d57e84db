for s in "it's", 'say "hi"', "both ' and \"", "tab\t", "nl\n\r", "\\", "\x00\x1f\x7f", "é", "\xa0", "\u200b", "🐍", "\ud800", "\u0301":
    print(ascii(repr(s)), len(s))
print(ascii("é🐍\ud800"), r"raw\n", "con" "cat", "\u2603" == "☃", "\101\x41\u0041\U00000041")
print("a\
b", '''tri"ple'''
, """two
lines""")
print(ord("a"), ord("🐍"), chr(97), chr(0x1F40D))
for call in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""), lambda: ord(1)):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
