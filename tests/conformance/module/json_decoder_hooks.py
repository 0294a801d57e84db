import json
from decimal import Decimal

text = '{"a": [1, 2.50, -3e2, true, null], "b": {"c": "\\u00e9\\ud83d\\ude00\\n\\/"}, "a2": NaN, "inf": [Infinity, -Infinity]}'
print(json.loads(text), json.loads(text, parse_float=Decimal)["a"], json.loads("[1, 20]", parse_int=lambda s: s + "!"), json.loads("[NaN]", parse_constant=lambda s: s.lower()))
print(json.loads('{"x": {"y": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"k": 1, "k": 2}'), json.loads('{"k": 1, "k": 2}', object_pairs_hook=list), json.loads(b'"\xc3\xa9"'), json.loads("[1]".encode("utf-16")), json.loads('"\t"', strict=False))
decoder = json.JSONDecoder()
print(decoder.raw_decode('{"a": 1} rest'), decoder.raw_decode("x[1]y", 1), decoder.decode(" [ ] "))
for bad in (
    "", " ", "{", "[1,]", "[1 2]", '{"a" 1}', '{"a": }', "{a: 1}", "{'a': 1}", '"abc', '"\t"', '"\\x"', '"\\u12"', "nul", "01", "1.", "-", "[1] 2", "\ufeff[]", '{"a": 1,}', "tru", '{"a": 1 "b"}', "[", '{"a":', "+1", ".5", "1e", '"\ud800"', "Nan",
):
    try:
        print(repr(json.loads(bad)))
    except json.JSONDecodeError as e:
        print(repr(bad), e, e.pos, e.lineno, e.colno)
for bad in (lambda: json.loads(5), lambda: json.loads(None), lambda: decoder.raw_decode("", 0), lambda: json.loads(b"\xff"), lambda: json.loads("[" * 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
