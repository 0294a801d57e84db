"""Bytes as text of hex digits or in base 64, and checksums."""

import functools


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {c: value for value, c in enumerate(_BASE64)}


def _bytes(data, ascii=False):
    """A buffer as bytes; text where it is allowed."""
    if isinstance(data, bytes):
        return data
    if isinstance(data, str):
        if not ascii:
            raise TypeError("a bytes-like object is required, not 'str'")
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    if hasattr(data, "tobytes"):
        return data.tobytes()
    try:
        return bytes(memoryview(data))
    except TypeError:
        if ascii:
            raise TypeError(
                f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'"
            ) from None
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def hexlify(data, sep=None, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    text = _bytes(hexstr, True)
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(c not in b"0123456789abcdefABCDEF" for c in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text.decode("ascii"))


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    """Base64-code line of data."""
    data = _bytes(data)
    result = bytearray()
    for at in range(0, len(data) - 2, 3):
        bits = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        result += bytes((_BASE64[bits >> 18], _BASE64[bits >> 12 & 63], _BASE64[bits >> 6 & 63], _BASE64[bits & 63]))
    rest = len(data) % 3
    if rest == 1:
        result += bytes((_BASE64[data[-1] >> 2], _BASE64[(data[-1] & 3) << 4])) + b"=="
    elif rest == 2:
        bits = data[-2] << 8 | data[-1]
        result += bytes((_BASE64[bits >> 10], _BASE64[bits >> 4 & 63], _BASE64[(bits & 15) << 2])) + b"="
    if newline:
        result += b"\n"
    return bytes(result)


def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    text = _bytes(data, True)
    if strict_mode and text.startswith(b"="):
        raise Error("Leading padding not allowed")
    result = bytearray()
    bits = place = pads = 0
    for index, c in enumerate(text):
        if c == 61:
            pads += 1
            if place >= 2 and place + pads >= 4:
                if strict_mode and index + 1 < len(text):
                    raise Error("Excess data after padding")
                return bytes(result)
            if strict_mode and place < 2 and pads:
                raise Error("Discontinuous padding not allowed" if place else "Excess padding not allowed")
            continue
        value = _VALUES.get(c)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        if place == 0:
            bits = value
        elif place == 1:
            result.append((bits << 2 | value >> 4) & 255)
            bits = value & 15
        elif place == 2:
            result.append((bits << 4 | value >> 2) & 255)
            bits = value & 3
        else:
            result.append((bits << 6 | value) & 255)
        place = (place + 1) % 4
    if place == 1:
        count = len(result) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
        )
    if place:
        raise Error("Incorrect padding")
    return bytes(result)


@functools.cache
def _crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        table.append(n)
    return table


def crc32(data, crc=0, /):
    """Compute CRC-32 incrementally."""
    table = _crc_table()
    crc ^= 0xFFFFFFFF
    for byte in _bytes(data):
        crc = crc >> 8 ^ table[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    """Compute CRC-CCITT incrementally."""
    crc &= 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


_HEX = b"0123456789ABCDEF"


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode a string using quoted-printable encoding."""
    data = _bytes(data)
    end = len(data)
    # Ends of lines are written as the first one is.
    first = data.find(b"\n")
    newline = b"\r\n" if first > 0 and data[first - 1] == 13 else b"\n"
    out = bytearray()
    width = at = 0

    while at < end:
        c = data[at]
        following = data[at + 1] if at + 1 < end else None
        if (
            c > 126 or c == 61 or header and c == 95
            or c == 46 and width == 0 and (following is None or following in b"\n\r\0")
            or not istext and c in b"\r\n"
            or c in b"\t " and following is None
            or c < 33 and c not in b"\r\n" and (quotetabs or c not in b"\t ")
        ):
            if width + 3 >= 76:
                out.extend(b"=" + newline)
                width = 0
            out += b"=" + bytes((_HEX[c >> 4], _HEX[c & 15]))
            width += 3
            at += 1
        elif istext and (c == 10 or c == 13 and following == 10):
            if out and out[-1] in b" \t":
                last = out.pop()
                out += b"=" + bytes((_HEX[last >> 4], _HEX[last & 15]))
            out += newline
            width = 0
            at += 1 if c == 10 else 2
        else:
            if following is not None and following != 10 and width + 1 >= 76:
                out.extend(b"=" + newline)
                width = 0
            width += 1
            out.append(95 if header and c == 32 else c)
            at += 1
    return bytes(out)


def a2b_qp(data, header=False):
    """Decode a string of qp-encoded data."""
    data = _bytes(data, True)
    out = bytearray()
    at, end = 0, len(data)
    while at < end:
        c = data[at]
        at += 1
        if c == 95 and header:
            out.append(32)
        elif c != 61:
            out.append(c)
        elif at < end:
            pair = data[at:at + 2]
            if pair[0] in b"\r\n":
                # A soft break: up to the end of the line.
                at = data.find(b"\n", at) + 1 or end
            elif pair[0] == 61:
                out.append(61)
                at += 1
            elif len(pair) == 2 and all(d in b"0123456789abcdefABCDEF" for d in pair):
                out.append(int(pair, 16))
                at += 2
            else:
                out.append(61)
    return bytes(out)


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    padded = data + bytes(-len(data) % 3)
    values = [len(data)]
    for at in range(0, len(padded), 3):
        bits = int.from_bytes(padded[at:at + 3])
        values += [bits >> 18, bits >> 12 & 63, bits >> 6 & 63, bits & 63]
    return bytes(96 if backtick and not value else value + 32 for value in values) + b"\n"


def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    data = _bytes(data, True)
    size = (data[0] - 32 & 63) if data else 32
    out = bytearray()
    at, bits, count = 1, 0, 0
    while len(out) < size:
        c = data[at] if at < len(data) else 0
        at += 1
        if c in b"\n\r\0":
            # A line that lost its blanks.
            value = 0
        elif not 32 <= c <= 96:
            raise Error("Illegal char")
        else:
            value = c - 32 & 63
        bits, count = bits << 6 | value, count + 6
        if count >= 8:
            count -= 8
            out.append(bits >> count & 255)
    if any(c not in b" `\n\r" for c in data[at:]):
        raise Error("Trailing garbage")
    return bytes(out)
