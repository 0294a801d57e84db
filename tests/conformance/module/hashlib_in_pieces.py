import hashlib

data = bytes(range(256)) * 5
for size in 1, 7, 63, 64, 65, 128, 1280:
    made = hashlib.sha256()
    for at in range(0, len(data), size):
        made.update(data[at:at + size])
    print(size, made.hexdigest() == hashlib.sha256(data).hexdigest())
# A copy goes its own way; a digest does not end the hashing.
first = hashlib.sha1(b"one")
second = first.copy()
second.update(b"two")
print(first.hexdigest() == hashlib.sha1(b"one").hexdigest(), second.hexdigest() == hashlib.sha1(b"onetwo").hexdigest())
first.update(bytearray(b"two"))
print(first.digest() == second.digest(), first.digest() == first.digest())
first.update(memoryview(b"xyz")[1:])
print(first.hexdigest() == hashlib.sha1(b"onetwoyz").hexdigest())
print(hashlib.md5().hexdigest(), hashlib.sha512(b"").hexdigest()[:32])
