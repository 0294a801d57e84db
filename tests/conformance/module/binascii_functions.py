import binascii

print(binascii.hexlify(b"\x00\xffabc"), binascii.hexlify(b"abcdef", "-"), binascii.hexlify(b"abcdef", b":", 2), binascii.hexlify(b"abcde", "_", -2), binascii.unhexlify("00FFaB"), binascii.unhexlify(b"6162"))
print(binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"ab", newline=False), binascii.a2b_base64("YWJj\n"), binascii.a2b_base64(b"YWJjZA=="))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b""), binascii.crc_hqx(b"hello", 0), binascii.hexlify(bytearray(b"x")), binascii.hexlify(memoryview(b"yz")))
for test in (
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.hexlify("str"), lambda: binascii.a2b_base64("YWJ"), lambda: binascii.a2b_base64("YWJjZ"), lambda: binascii.a2b_base64("é"), lambda: binascii.unhexlify(5),
    lambda: binascii.a2b_base64("=", strict_mode=True), lambda: binascii.a2b_base64("YQ==YQ==", strict_mode=True), lambda: binascii.a2b_base64("Y Q==", strict_mode=True), lambda: binascii.a2b_base64("YQ=="), lambda: binascii.crc32("x"),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, isinstance(e, ValueError), e)
