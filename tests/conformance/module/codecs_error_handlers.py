import codecs


def marked(error):
    print(type(error).__name__, error.encoding, error.object, error.start, error.end, error.reason)
    return f"<{error.end - error.start}>", error.end


codecs.register_error("marked", marked)
print("aéèb€".encode("ascii", "marked"))
print(b"a\xff\xfeb\xc3".decode("utf-8", "marked"), b"\x80a".decode("ascii", errors="marked"))
codecs.register_error("raw", lambda e: (b"\xff", e.end))
print("aéb".encode("ascii", "raw"))
codecs.register_error("again", lambda e: ("z", 0 if e.start == 3 and e.object[0] == "q" else e.end))
print("qabé".encode("ascii", "ignore"), codecs.lookup_error("marked") is marked)
for name, handler in ("number", lambda e: 1), ("bytes", lambda e: (b"x", e.end)), ("far", lambda e: ("x", 99)), ("bad", lambda e: ("é", e.end)):
    codecs.register_error(name, handler)
    for f in (lambda: "aé".encode("ascii", name)), (lambda: b"a\xff".decode("ascii", name)):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
for f in (lambda: codecs.register_error("x", 1)), (lambda: codecs.lookup_error("nosuch")), (lambda: "é".encode("ascii", "nosuch")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
