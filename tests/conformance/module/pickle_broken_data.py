import pickle

for data in (
    b"", b"x", b"\x80\x09.", b"\x80\x04K", b"\x80\x04", b".", b"cnosuchmodule\nx\n.", b"cbuiltins\nnosuch\n.", b"a.", b"q", b"h\x01.", b"(.", b"e.",
    b"Pname\n.", b"\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00K", b"Iabc\n.", b"S'open\n.", b"\x82\x05.", "text", 7,
):
    try:
        print(data, pickle.loads(data))
    except Exception as e:
        print(data, type(e).__name__, e)
for f in (
    lambda: pickle.dumps(1, 9), lambda: pickle.load(1), lambda: pickle.dump(1, 2), lambda: pickle.dumps(1, buffer_callback=print),
    lambda: pickle.Pickler(3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(pickle.dumps(1, -1), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.PicklingError.__mro__[1].__name__)
