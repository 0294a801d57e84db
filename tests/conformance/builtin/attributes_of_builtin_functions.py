import builtins

for f in (len, print, sorted, [].append, str.join, "x".join, dict.fromkeys, int.__add__, (1).__add__, object.__init__, type, int, sum, iter):
    print(f.__name__, f.__qualname__, type(f).__name__, getattr(f, "__self__", None) is not None, getattr(f, "__module__", "no module"), end=" | ")
    print(callable(f), hasattr(f, "__code__"), hasattr(f, "__dict__"))
print(len is builtins.len, print == builtins.print, len.__eq__(len), hash(len) == hash(len), [].append == [].append, str.upper is str.upper, "a".upper == "a".upper, (x := "a").upper == x.upper)
print(repr(len), repr(str.join), repr(int.__add__), repr(type.__call__), repr(dict.fromkeys)[:40], repr(object.__init__), repr(int.real), repr(type.__dict__["__doc__"])[:20])
print(type(int.real).__name__, int.real.__get__(5), int.real.__name__, int.real.__objclass__, str.join.__objclass__, str.join.__get__("-")(["a", "b"]), str.join("-", "ab"))
bound = "-".join
print(bound.__self__, bound.__name__, bound("xy"), list(map("{}!".format, "ab")), sorted(["b", "A"], key=str.lower), [*map(int.__add__, [1, 2], [3, 4])])
for action in (lambda: len.x, lambda: str.join.x, lambda: setattr(len, "x", 1), lambda: setattr(str.join, "x", 1), lambda: str.join(), lambda: str.join(5, []), lambda: int.__add__(1), lambda: int.__add__("a", 1), lambda: [].append.__get__(1), lambda: list.append(5, 1), lambda: dict.fromkeys.__self__, lambda: int.real.__set__(5, 1), lambda: int.real.__get__("a"), lambda: len < print, lambda: len(len), lambda: type(len)(), lambda: type("T", (type(len),), {}), lambda: object.__eq__(1), lambda: object().__eq__(1), lambda: (1).__eq__("a"), lambda: (1).__lt__(2.0), lambda: [].__lt__(5), lambda: "a".__mul__("b"), lambda: object.__repr__(5)[:10], lambda: object.__str__("a"), lambda: int.__repr__(True), lambda: list.__len__({}), lambda: type.__call__(int, "5"), lambda: type.__repr__(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
