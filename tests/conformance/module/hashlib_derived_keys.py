import hashlib

print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 1).hex())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 4096).hex())
print(hashlib.pbkdf2_hmac("sha256", b"passwordPASSWORDpassword", b"saltSALTsaltSALTsaltSALTsaltSALTsalt", 100, 25).hex())
print(hashlib.pbkdf2_hmac("sha512", bytearray(b"x" * 200), memoryview(b"salt"), 3, dklen=100).hex())
print(hashlib.pbkdf2_hmac(hash_name="md5", password=b"", salt=b"", iterations=2).hex())
