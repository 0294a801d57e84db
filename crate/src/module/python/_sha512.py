"""SHA-512, for the seeds of `random`."""

_MASK = 0xFFFFFFFFFFFFFFFF


def _constants():
    """The fractions of the cube and square roots of the first primes, 64 bits of each."""
    primes = []
    candidate = 2
    while len(primes) < 80:
        if all(candidate % p for p in primes):
            primes.append(candidate)
        candidate += 1
    from math import isqrt

    return [_cube_root(p << 192) & _MASK for p in primes], [isqrt(p << 128) & _MASK for p in primes[:8]]


def _cube_root(n):
    """The whole part of a cube root."""
    x = 1 << -(-n.bit_length() // 3)
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


_ready = []


def _rotated(x, n):
    return (x >> n | x << 64 - n) & _MASK


def digest(data):
    """The 64 bytes of the digest."""
    if not _ready:
        _ready.extend(_constants())
    k, start = _ready
    state = start[:]
    padded = data + b"\x80" + bytes(-(len(data) + 17) % 128) + (len(data) * 8).to_bytes(16, "big")
    for block in range(0, len(padded), 128):
        w = [int.from_bytes(padded[at:at + 8], "big") for at in range(block, block + 128, 8)]
        for i in range(16, 80):
            x, y = w[i - 15], w[i - 2]
            s0 = _rotated(x, 1) ^ _rotated(x, 8) ^ x >> 7
            s1 = _rotated(y, 19) ^ _rotated(y, 61) ^ y >> 6
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & _MASK)
        a, b, c, d, e, f, g, h = state
        for i in range(80):
            s1 = _rotated(e, 14) ^ _rotated(e, 18) ^ _rotated(e, 41)
            first = h + s1 + (e & f ^ ~e & g) + k[i] + w[i]
            s0 = _rotated(a, 28) ^ _rotated(a, 34) ^ _rotated(a, 39)
            second = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (first + second) & _MASK, a, b, c, (d + first) & _MASK, e, f, g
        state = [(x + y) & _MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b"".join(x.to_bytes(8, "big") for x in state)
