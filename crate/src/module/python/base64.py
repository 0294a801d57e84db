"""Bytes as text in bases 16, 32, 64 and 85."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
    "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]


def _text(s):
    """Text or a buffer as bytes."""
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode("ascii")
    if isinstance(s, (bytes, bytearray)):
        return s
    if hasattr(s, "tobytes"):
        return s.tobytes()
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}"
        ) from None


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64 and return a bytes object."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s."""
    s = _text(s)
    if altchars is not None:
        altchars = _text(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Encode bytes-like object s using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode bytes encoded with the standard Base64 alphabet."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    """Decode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64decode(_text(s), b"-_")


_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    data = binascii._bytes(s)
    missing = -len(data) % 5
    padded = data + bytes(missing)
    result = bytearray()
    for at in range(0, len(padded), 5):
        bits = int.from_bytes(padded[at:at + 5])
        result += bytes(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))
    pads = {0: 0, 1: 1, 2: 3, 3: 4, 4: 6}[missing]
    return bytes(result[:len(result) - pads]) + b"=" * pads


def _b32decode(alphabet, s, casefold, map01):
    s = _text(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _text(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b"=")
    pads = len(s) - len(digits)
    values = {c: value for value, c in enumerate(alphabet)}
    result = bytearray()
    for at in range(0, len(digits), 8):
        bits = 0
        quantum = digits[at:at + 8]
        for c in quantum:
            if c not in values:
                raise binascii.Error("Non-base32 digit found")
            bits = bits << 5 | values[c]
        result += (bits << 5 * (8 - len(quantum))).to_bytes(5)
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and result:
        result = result[:len(result) - {1: 1, 3: 2, 4: 3, 6: 4}[pads]]
    return bytes(result)


def b32encode(s):
    """Encode the bytes-like objects using base32 and return a bytes object."""
    return _b32encode(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    return _b32decode(_BASE32, s, casefold, map01)


def b32hexencode(s):
    """Encode the bytes-like objects using base32hex and return a bytes object."""
    return _b32encode(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    """Decode the base32hex encoded bytes-like object or ASCII string s."""
    return _b32decode(_BASE32_HEX, s, casefold, None)


def b16encode(s):
    """Encode the bytes-like object s using Base16 and return a bytes object."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode the Base16 encoded bytes-like object or ASCII string s."""
    s = _text(s)
    if casefold:
        s = s.upper()
    if any(c not in b"0123456789ABCDEF" for c in s):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _base85(data, alphabet, pad, zeros=False, spaces=False):
    """Four bytes as five digits."""
    data = binascii._bytes(data)
    missing = -len(data) % 4
    padded = data + bytes(missing)
    chunks = []
    for at in range(0, len(padded), 4):
        word = int.from_bytes(padded[at:at + 4])
        if zeros and not word:
            chunks.append(b"z")
        elif spaces and word == 0x20202020:
            chunks.append(b"y")
        else:
            chunks.append(bytes(alphabet[word // 85**power % 85] for power in (4, 3, 2, 1, 0)))
    if missing and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = bytes([alphabet[0]]) * 5
        chunks[-1] = chunks[-1][:-missing]
    return b"".join(chunks)


_ASCII85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85 and return a bytes object."""
    result = _base85(b, _ASCII85, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + width] for at in range(0, len(result), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    b = _text(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    result = bytearray()
    digits = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            digits.append(c - 33)
            if len(digits) == 5:
                word = 0
                for digit in digits:
                    word = word * 85 + digit
                if word >= 1 << 32:
                    raise ValueError("Ascii85 overflow")
                result += word.to_bytes(4)
                digits = []
        elif c == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            result += bytes(4)
        elif foldspaces and c == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            result += b"    "
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    missing = 4 - len(digits)
    return bytes(result[:len(result) - missing] if missing else result)


_BASE85 = (
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
)
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format and return a bytes object."""
    return _base85(b, _BASE85, pad)


def _b85decode(b, alphabet, name):
    b = _text(b)
    values = {c: value for value, c in enumerate(alphabet)}
    missing = -len(b) % 5
    padded = b + bytes([alphabet[-1]]) * missing
    result = bytearray()
    for at in range(0, len(padded), 5):
        word = 0
        for place, c in enumerate(padded[at:at + 5]):
            if c not in values:
                raise ValueError(f"bad {name} character at position {at + place}")
            word = word * 85 + values[c]
        if word >= 1 << 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        result += word.to_bytes(4)
    return bytes(result[:len(result) - missing] if missing else result)


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b."""
    return _b85decode(b, _BASE85, "base85")


def z85encode(s):
    """Encode bytes-like object b in z85 format and return a bytes object."""
    return _base85(s, _Z85, False)


def z85decode(s):
    """Decode the z85-encoded bytes-like object or ASCII string b to bytes."""
    return _b85decode(s, _Z85, "z85")


MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def encode(input, output):
    """Encode a file; input and output are binary files."""
    while data := input.read(MAXBINSIZE):
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """Decode a file; input and output are binary files."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(s):
    if isinstance(s, str):
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}")
    return binascii._bytes(s)


def encodebytes(s):
    """Encode a bytestring into a bytes object containing multiple lines of base-64 data."""
    s = _check_bytes(s)
    return b"".join(binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    """Decode a bytestring of base-64 data into a bytes object."""
    return binascii.a2b_base64(_check_bytes(s))
