import uuid

for f, name in ((uuid.uuid3, "md5"), (uuid.uuid5, "sha1")):
    print(name, f(uuid.NAMESPACE_DNS, "python.org"), f(uuid.NAMESPACE_URL, "é"), f(uuid.NAMESPACE_OID, b"bytes"), f(uuid.NAMESPACE_X500, "").version)
u = uuid.UUID("6fa459ea-ee8a-3ca4-894e-db77e160355e")
print(u.version, u.variant, u.hex, u.bytes[:4], u.fields[0], {u: 1}[uuid.UUID(int=u.int)], u.is_safe, sorted([u, uuid.UUID(int=0)])[0].int)
print(uuid.uuid4().version, uuid.uuid1(node=1, clock_seq=5).clock_seq, uuid.UUID(int=0).variant, uuid.UUID(int=1 << 127, version=5).version)
for bad in (lambda: uuid.UUID("x"), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(hex="1", int=2), lambda: uuid.uuid5("text", "a"), lambda: uuid.uuid3(uuid.NAMESPACE_DNS, 5), lambda: u < 5, lambda: uuid.UUID(fields=(1,) * 5), lambda: setattr(u, "x", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
