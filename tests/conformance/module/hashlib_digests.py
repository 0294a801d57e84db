import hashlib

for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name, b"abc")
    size = (16,) if name.startswith("shake") else ()
    print(name, made.digest_size, made.block_size, made.hexdigest(*size), type(made).__name__)
    other = getattr(hashlib, name)(b"abc")
    print(other.digest(*size) == made.digest(*size), other.name)
