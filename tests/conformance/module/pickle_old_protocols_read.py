import pickle

for data in (
    b"(lp0\nI1\naF2.5\naVtext\\u20ac\np1\nag1\na.", b"(dp0\nS'key'\np1\nI01\ns.", b"(I1\nI2\nt.", b"L123456789012345678901L\n.", b"N.", b"I00\n.",
    b"cbuiltins\ncomplex\n(F1.0\nF2.0\ntR.", b"\x80\x02]q\x00(K\x01M\x00\x01J\xff\xff\xff\xffe.", b"\x80\x02X\x02\x00\x00\x00\xc3\xa9q\x00.",
    b"\x80\x02\x8a\x05\x00\x00\x00\x00\x01.", b"\x80\x03C\x03abc.", b"\x80\x04\x8f(K\x01K\x02\x90.", b"\x80\x04(K\x01\x91.", b"U\x03abc.", b"T\x03\x00\x00\x00abc.",
    b"c__builtin__\nxrange\n(I0\nI3\ntR.", b"cexceptions\nValueError\n(S'why'\ntR.", b"ccopy_reg\n_reconstructor\n(c__builtin__\nobject\nc__builtin__\nobject\nNtR.",
    b"K\x012.", b"K\x01K\x020.", b"((K\x01K\x021K\x03t.", b"}(K\x01K\x02K\x03K\x04u.", b"(K\x01K\x02d.", b"(cbuiltins\nlist\no.", b"(ibuiltins\ndict\n.",
):
    made = pickle.loads(data)
    print(data, repr(made) if type(made) is not object else "object")
print(pickle.loads(b"U\x02\xc3\xa9.", encoding="utf-8"), pickle.loads(b"U\x01\xe9.", encoding="latin1"), pickle.loads(b"U\x01\xe9.", encoding="bytes"))
try:
    pickle.loads(b"U\x01\xe9.")
except UnicodeDecodeError as e:
    print(e)
