from hmac import compare_digest
import secrets

print(compare_digest(b"abc", b"abc"), compare_digest(b"abc", bytearray(b"abd")), compare_digest("abc", "abc"), compare_digest("", "a"))
print(compare_digest(memoryview(b"xy"), b"xy"), secrets.compare_digest("a", "a"))
for pair in ("a", b"a"), (b"a", "a"), ("é", "e"), (1, 2), (b"a", None), (None, "a"):
    try:
        print(compare_digest(*pair))
    except TypeError as e:
        print(e)
