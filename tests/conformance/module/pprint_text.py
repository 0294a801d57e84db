from pprint import pprint, pformat

text = "the quick brown fox jumped over the lazy dog and then some more words to fill the lines of it"
pprint(text)
pprint([text, text])
pprint({"a": text + "\n" + text, "b": "short"}, width=50)
pprint("one\ntwo\nthree\n" * 3, width=20)
pprint(b"0123456789" * 9)
pprint([b"\x00\x01abc" * 20])
pprint(bytearray(b"abcdefgh" * 12))
pprint("", width=1)
pprint("x" * 100, width=20)
pprint({"k": "words with several spaces  in   between    them"}, width=30)
print(pformat(set(range(3))), pformat(frozenset("a")), pformat((1,)), pformat(()), pformat({}))
