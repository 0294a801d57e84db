import textwrap

text = "The quick brown fox jumped over the lazy dog. It was a well-known, long-lasting-and-hyphenated story."
print(textwrap.wrap(text, 20), textwrap.fill("a  b\tc\nd", 4), textwrap.wrap("", 5), textwrap.wrap("   ", 5), sep="\n")
print(textwrap.wrap(text, 15, break_on_hyphens=False)[3:6], textwrap.wrap("abcdefghij kl", 4), textwrap.wrap("abcdefghij kl", 4, break_long_words=False), textwrap.wrap("a b c d", 3, initial_indent="* ", subsequent_indent="  "), textwrap.wrap(text, 20, max_lines=2, placeholder=" [...]"), textwrap.wrap("a   b", 10, drop_whitespace=False, replace_whitespace=False))
print(textwrap.shorten("Hello  world again", 12), textwrap.shorten("Hello", 3, placeholder=""), textwrap.shorten("a b c", 4, placeholder="…"), textwrap.fill("x. y", 80, fix_sentence_endings=True), textwrap.fill("one. Two", 80, fix_sentence_endings=True))
print(repr(textwrap.dedent("\n    a\n      b\n\n    c")), repr(textwrap.dedent("\ta\n  b")), repr(textwrap.dedent("  a\n \n  b\n")), repr(textwrap.indent("a\n\nb", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
w = textwrap.TextWrapper(width=10, tabsize=4, expand_tabs=True)
print(w.wrap("a\tb"), w.fill("hello big world"), w.width)
for bad in (lambda: textwrap.wrap("a", 0), lambda: textwrap.wrap("a b", 3, max_lines=1, placeholder="toolong"), lambda: textwrap.shorten("hello world", 3), lambda: textwrap.wrap(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
