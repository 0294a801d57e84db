import hashlib

for name in "MD5", "SHA1", "sha-256", "SHA-512", "sha3_256", "SHA3-384", "sha512-256", "SHA224":
    print(name, hashlib.new(name).name)
print(sorted(hashlib.algorithms_guaranteed))
print(hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
print(hashlib.new("md5", b"x", usedforsecurity=False).hexdigest() == hashlib.md5(b"x", usedforsecurity=True).hexdigest())
print(hashlib.new("blake2b", b"x", digest_size=4).hexdigest(), hashlib.sha256(string=b"x").name)
print(hashlib.shake_128(b"a").digest(0), len(hashlib.shake_256(b"a").digest(1000)), hashlib.shake_256(b"a").hexdigest(length=3))
print([name for name in hashlib.__all__ if name in ("new", "sha1", "file_digest")])
