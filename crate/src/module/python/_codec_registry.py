"""The codecs that there are, by their names."""

import binascii

import _codec_functions
import codecs
from _codec_tables import ALIASES, TABLES

# The encodings of the engine itself: function, name, other names.
_NATIVE = {
    "utf_8": ("utf-8", "utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4"),
    "utf_8_sig": ("utf-8-sig", ""),
    "ascii": ("ascii", "us_ascii 646 us iso646_us cp367 ansi_x3.4_1968 ibm367"),
    "latin_1": ("iso8859-1", "latin1 latin l1 iso8859_1 iso_8859_1 8859 cp819 iso8859 ibm819"),
    "utf_16": ("utf-16", "u16 utf16"),
    "utf_16_le": ("utf-16-le", "utf_16le unicodelittleunmarked"),
    "utf_16_be": ("utf-16-be", "utf_16be unicodebigunmarked"),
    "utf_32": ("utf-32", "u32 utf32"),
    "utf_32_le": ("utf-32-le", "utf_32le"),
    "utf_32_be": ("utf-32-be", "utf_32be"),
    "unicode_escape": ("unicode-escape", "unicodeescape"),
    "raw_unicode_escape": ("raw-unicode-escape", "rawunicodeescape"),
}

_OTHERS = {
    "hex_codec": "hex", "hex": "hex", "base64_codec": "base64", "base64": "base64", "base_64": "base64", "rot13": "rot_13",
    "rot_13": "rot_13",
}

_names = ALIASES | {other: name for name, (_, others) in _NATIVE.items() for other in others.split()}


def search(name):
    """The CodecInfo of a name that the registry asks for."""
    words = "".join(c if c.isalnum() or c == "." else " " for c in name).split()
    plain = "_".join(words)
    plain = _names.get(plain, plain)
    if plain in _NATIVE:
        return _of_unicode(plain, _NATIVE[plain][0])
    if plain in TABLES:
        return _of_table(plain)
    if plain in _OTHERS:
        return _OF_OTHERS[_OTHERS[plain]]()
    return None


def _info(name, encode, decode, encoder, decoder, is_text=None):
    """A CodecInfo with the classes of its streams."""
    module = "encodings." + name.replace("-", "_")
    methods = {"encode": staticmethod(encode), "decode": staticmethod(decode), "__module__": module}
    reader = type("StreamReader", (codecs.StreamReader,), methods)
    writer = type("StreamWriter", (codecs.StreamWriter,), methods)
    for kind in encoder, decoder:
        kind.__module__, kind.__qualname__ = module, kind.__name__
    return codecs.CodecInfo(encode, decode, reader, writer, encoder, decoder, name, _is_text_encoding=is_text)


def _of_unicode(plain, name):
    if plain == "utf_8_sig":
        return _marked_utf_8(name)
    encode_piece = getattr(_codec_functions, plain + "_encode")
    decode_piece = getattr(_codec_functions, plain + "_decode")
    marked = plain in ("utf_16", "utf_32")

    class IncrementalEncoder(codecs.IncrementalEncoder):
        begun = False

        def encode(self, input, final=False):
            step = encode_piece
            if marked and self.begun:
                step = getattr(_codec_functions, plain + "_le_encode")
            self.begun = True
            return step(input, self.errors)[0]

        def reset(self):
            self.begun = False

        def getstate(self):
            return 0 if self.begun or not marked else 2

        def setstate(self, state):
            self.begun = not state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        order = None

        def _buffer_decode(self, input, errors, final):
            if not marked:
                return decode_piece(input, errors, final)
            if self.order is not None:
                return self.order(input, errors, final)
            if len(input) < (2 if name == "utf-16" else 4) and not final:
                return "", 0
            kind, skipped = _codec_functions.byte_order(input, name)
            self.order = getattr(_codec_functions, kind.replace("-", "_") + "_decode")
            text, consumed = self.order(input[skipped:], errors, final)
            return text, consumed + skipped

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self.order = None

    def decode(input, errors="strict"):
        return decode_piece(input, errors, True)

    info = _info(name, encode_piece, decode, IncrementalEncoder, IncrementalDecoder)
    # A stream may end in the middle of a character.
    info.streamreader.decode = staticmethod(decode_piece) if not marked else _ordered(name)
    if marked:
        info.streamwriter.encode = _begun(plain, encode_piece)
    return info


def _ordered(name):
    """Reading that keeps to the byte order of the stream's beginning."""

    def decode(self, input, errors="strict"):
        order = self.__dict__.get("_order")
        if order is not None:
            return order(input, errors)
        kind, skipped = _codec_functions.byte_order(input, name)
        self._order = getattr(_codec_functions, kind.replace("-", "_") + "_decode")
        text, consumed = self._order(input[skipped:], errors)
        return text, consumed + skipped

    return decode


def _begun(plain, first):
    """Writing whose mark stands at the stream's beginning alone."""

    def encode(self, input, errors="strict"):
        begun = self.__dict__.get("_begun")
        self._begun = True
        return (getattr(_codec_functions, plain + "_le_encode") if begun else first)(input, errors)

    return encode


def _marked_utf_8(name):
    def encode(input, errors="strict"):
        data, consumed = _codec_functions.utf_8_encode(input, errors)
        return codecs.BOM_UTF8 + data, consumed

    def decode(input, errors="strict"):
        skipped = 3 if input[:3] == codecs.BOM_UTF8 else 0
        text, consumed = _codec_functions.utf_8_decode(input[skipped:], errors, True)
        return text, consumed + skipped

    class IncrementalEncoder(codecs.IncrementalEncoder):
        first = 1

        def encode(self, input, final=False):
            mark, self.first = codecs.BOM_UTF8 if self.first else b"", 0
            return mark + _codec_functions.utf_8_encode(input, self.errors)[0]

        def reset(self):
            self.first = 1

        def getstate(self):
            return self.first

        def setstate(self, state):
            self.first = state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        first = 1

        def _buffer_decode(self, input, errors, final):
            skipped = 0
            if self.first:
                if len(input) < 3 and codecs.BOM_UTF8.startswith(input) and not final:
                    return "", 0
                self.first = 0
                skipped = 3 if input[:3] == codecs.BOM_UTF8 else 0
            text, consumed = _codec_functions.utf_8_decode(input[skipped:], errors, final)
            return text, consumed + skipped

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self.first = 1

    return _info(name, encode, decode, IncrementalEncoder, IncrementalDecoder)


def _simple(name, encode, decode, is_text=None):
    """A codec that keeps nothing from piece to piece."""

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    return _info(name, encode, decode, IncrementalEncoder, IncrementalDecoder, is_text)


def _of_table(plain):
    table = "".join(map(chr, range(128))) + TABLES[plain]
    bytes_of = codecs.charmap_build(table)
    name = plain if plain.startswith("cp") else plain.replace("_", "-")

    def encode(input, errors="strict"):
        return codecs.charmap_encode(input, errors, bytes_of)

    def decode(input, errors="strict"):
        return codecs.charmap_decode(input, errors, table)

    return _simple(name, encode, decode)


def _hex():
    def encode(input, errors="strict"):
        return binascii.b2a_hex(input), len(input)

    def decode(input, errors="strict"):
        return binascii.a2b_hex(input), len(input)

    return _simple("hex", encode, decode, False)


def _base64():
    def encode(input, errors="strict"):
        lines = (input[at:at + 57] for at in range(0, len(input), 57))
        return b"".join(map(binascii.b2a_base64, lines)), len(input)

    def decode(input, errors="strict"):
        return binascii.a2b_base64(input), len(input)

    return _simple("base64", encode, decode, False)


def _rot_13():
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    table = str.maketrans(letters + letters.upper(), turned + turned.upper())

    def rotate(input, errors="strict"):
        return str.translate(input, table), len(input)

    return _simple("rot-13", rotate, rotate, False)


_OF_OTHERS = {"hex": _hex, "base64": _base64, "rot_13": _rot_13}
