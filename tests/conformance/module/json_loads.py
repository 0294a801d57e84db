import json

print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "x\\n\\u00e9\\ud83d\\ude00\\/"], "b": {}}'))
print(json.loads(' [ ] '), json.loads("\n{\t}\r"), json.loads("12"), json.loads('"s"'), json.loads("-0"), json.loads("-0.0"), json.loads("1E+2"))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")), json.loads('"x"'.encode("utf-16")), json.loads("[1]".encode("utf-32-be")))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads('{"a": 1, "a": 2}'), json.loads("12345678901234567890123"))
print(ascii(json.loads('"\\ud800 \\udc00"')))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"b": 1, "a": {"x": 2}}', object_pairs_hook=list))
print(json.loads("[1.10, 2, NaN]", parse_float=str, parse_int=float, parse_constant=repr))
print(json.loads('"a\tb"', strict=False))


def fails(text, **kwargs):
    try:
        print("no error:", json.loads(text, **kwargs))
    except json.JSONDecodeError as e:
        print(repr(text), "->", e)
    except Exception as e:
        print(repr(text), "->", type(e).__name__, e)


for text in (
    "", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "{a: 1}", "{1: 2}",
    '{"a": 1 "b": 2}', "nul", "tru", "'a'", '"abc', '"abc\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\ud83d\\u12"', '"a\nb"', "1 2", "01", "1.", "-",
    "+1", ".5", "1e", "[1,\n2,\n x]", '{"a": [1, 2}', "[\n1\n}", '{"a": tru}', "\ufeff[]", "[1,,2]", '{"a":}', "Nan", "-Inf", "[]]", '"a" "b"',
):
    fails(text)
fails(5)
fails(None)
fails(b"\xff")
try:
    json.loads('{"a":\n  oops}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc), e.__class__.__module__, isinstance(e, ValueError))
decoder = json.JSONDecoder()
print(decoder.raw_decode('{"a": 1} rest'), decoder.raw_decode("xx[1]", 2))
try:
    decoder.raw_decode("  1")
except json.JSONDecodeError as e:
    print(e)
try:
    decoder.raw_decode("1", -1)
except ValueError as e:
    print(e)
