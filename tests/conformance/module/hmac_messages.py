import hashlib
import hmac

print(hmac.new(b"key", b"The quick brown fox", "sha256").hexdigest())
made = hmac.new(b"\x0b" * 20, digestmod=hashlib.sha512)
made.update(b"Hi ")
other = made.copy()
made.update(b"There")
other.update(b"Bob")
print(made.hexdigest()[:40], other.hexdigest()[:40])
print(made.name, made.digest_size, made.block_size, other.digest().hex() == other.hexdigest())
print(hmac.new(b"k" * 300, b"long keys are hashed first", "md5").hexdigest())
print(hmac.digest(b"key", b"msg", "sha1").hex(), hmac.new(bytearray(b"key"), b"msg", "sha1").hexdigest())
print(hmac.HMAC(b"key", b"msg", "sha3_256").name, hmac.new(b"", b"", "blake2s").hexdigest())
for f in (
    lambda: hmac.new(b"a"), lambda: hmac.new("a", digestmod="md5"), lambda: hmac.new(b"a", b"b", "nosuch"),
    lambda: hmac.new(b"a", "text", "md5"), lambda: hmac.digest("a", b"", "md5"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
