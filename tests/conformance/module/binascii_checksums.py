import binascii

print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b""), binascii.crc_hqx(b"hello", 0))
print(binascii.hexlify(b"\x01\xab\xff"), binascii.b2a_hex(b"\x01\xab\xff\x10", "-", 2), binascii.hexlify(b"abcdef", b":", -4), binascii.unhexlify("01aB"))
print(binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"ab", newline=False), binascii.a2b_base64(b"YW\nJj"), binascii.a2b_base64("YQ=="))
print(binascii.b2a_qp(b"a=b \xe9\n"), binascii.a2b_qp(b"a=3Db=20=E9=\nz"), binascii.b2a_uu(b"hello"), binascii.a2b_uu(b"%:&5L;&\\\n"))
for f in (
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("abc"), lambda: binascii.a2b_base64("a"),
    lambda: binascii.a2b_base64("YQ==x", strict_mode=True), lambda: binascii.a2b_base64("Y*Q=", strict_mode=True), lambda: binascii.a2b_base64("é"),
    lambda: binascii.b2a_hex("text"), lambda: binascii.crc32("text"), lambda: binascii.a2b_uu(b"%:&5L;&5"), lambda: binascii.b2a_uu(b"x" * 50),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
