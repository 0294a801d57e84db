import secrets

print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), sorted(secrets.__all__))
print(secrets.DEFAULT_ENTROPY, issubclass(secrets.SystemRandom, __import__("random").Random))
for pair in ("é", "e"), ("a", b"a"), (1, "a"):
    try:
        print(secrets.compare_digest(*pair))
    except TypeError as e:
        print(e)
