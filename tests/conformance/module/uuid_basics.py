import uuid
import random

u = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(u, repr(u), u.hex, u.int, u.urn, u.bytes, u.bytes_le, u.fields, u.version, u.variant)
print(uuid.UUID(int=u.int) == u, uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u)
print(u.time_low, u.time_mid, u.time_hi_version, u.clock_seq, u.node, u.time, hash(u) == hash(u.int), int(u) == u.int, u < uuid.UUID(int=5))
v = uuid.uuid4()
print(v.version, v.variant, len(str(v)), v != uuid.uuid4(), uuid.uuid1().version, uuid.uuid1(node=5).node)
print(uuid.NAMESPACE_DNS, uuid.UUID(int=0, version=4))
random.seed(1)
print(uuid.UUID(int=random.getrandbits(128), version=4))
for bad in (lambda: uuid.UUID("123"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID("z" * 32), lambda: setattr(u, "int", 1), lambda: u < 5, lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(1, 2, 70000, 1, 1, 1))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
