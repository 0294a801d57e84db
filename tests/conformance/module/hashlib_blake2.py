import hashlib

for make in hashlib.blake2b, hashlib.blake2s:
    print(make.__name__, make.MAX_DIGEST_SIZE, make.MAX_KEY_SIZE, make.SALT_SIZE, make.PERSON_SIZE)
    print(make(b"abc").hexdigest())
    print(make(b"abc", digest_size=10).hexdigest(), make(b"abc", digest_size=10).digest_size)
    print(make(b"abc", key=b"key", digest_size=8).hexdigest(), make(b"abc", salt=b"salt", person=b"me", digest_size=8).hexdigest())
    leaf = make(b"leaf", fanout=2, depth=2, leaf_size=4096, node_offset=1, inner_size=16, node_depth=0, last_node=True, digest_size=16)
    print(leaf.hexdigest(), leaf.name, leaf.block_size)
    node = make(fanout=0, depth=255, node_depth=1, digest_size=5)
    node.update(b"x")
    print(node.copy().hexdigest())
for bad in (
    dict(digest_size=0), dict(digest_size=65), dict(key=bytes(65)), dict(salt=bytes(17)), dict(person=bytes(17)), dict(fanout=256),
    dict(depth=0), dict(leaf_size=-1), dict(leaf_size=1 << 32), dict(node_depth=256), dict(inner_size=65), dict(node_offset=-1), dict(foo=1),
):
    try:
        print(hashlib.blake2b(b"", **bad))
    except Exception as e:
        print(type(e).__name__, e)
