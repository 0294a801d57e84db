import base64
import hashlib
import hmac


def chunks(data, size):
    for at in range(0, len(data), size):
        yield data[at:at + size]


def hashed(pieces, name="sha256"):
    h = hashlib.new(name)
    for piece in pieces:
        h.update(piece)
        yield piece
    print(name, h.hexdigest()[:16])


data = b"some data to be hashed while it passes through" * 20
print(b"".join(hashed(chunks(data, 100))) == data)
print(len(list(hashed(hashed(chunks(data, 64), "md5"), "sha1"))))
rolling = hashlib.sha256()
prints = []
for n in range(4):
    rolling.update(bytes([n]))
    prints.append(rolling.hexdigest()[:6])
print(prints, [hashlib.sha256(bytes(range(n + 1))).hexdigest()[:6] for n in range(4)] == prints)


def chain(messages, secret):
    mac = b""
    for message in messages:
        mac = hmac.digest(secret, mac + message, "sha256")
        yield base64.b64encode(mac)[:12]


print(list(chain([b"a", b"b"], b"key")), next(chain(iter([b"a"]), b"key")))
leaves = [hashlib.blake2b(bytes([n]), digest_size=8).digest() for n in range(4)]
while len(leaves) > 1:
    leaves = [hashlib.blake2b(a + b, digest_size=8).digest() for a, b in zip(leaves[::2], leaves[1::2])]
print(leaves[0].hex())
