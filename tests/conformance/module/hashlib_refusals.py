import hashlib

h = hashlib.md5(b"a")
for f in (
    lambda: hashlib.new("nosuch"), lambda: hashlib.new(1), lambda: hashlib.md5("text"), lambda: h.update("text"),
    lambda: h.update(None), lambda: h.update(3), lambda: h.digest(3), lambda: h.nosuch, lambda: setattr(h, "name", 1),
    lambda: setattr(h, "more", 1), lambda: type(h)(), lambda: hashlib.shake_128().digest(), lambda: hashlib.shake_256().hexdigest("a"),
    lambda: hashlib.pbkdf2_hmac("md5", b"p", b"s", 0), lambda: hashlib.pbkdf2_hmac("md5", b"p", b"s", 1, 0),
    lambda: hashlib.pbkdf2_hmac("md5", "p", b"s", 1), lambda: hashlib.file_digest(3, "md5"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(h == h.copy(), bool(h), isinstance(h.copy(), type(h)))
print(repr(h)[:28], str(hashlib.shake_128())[:36])
