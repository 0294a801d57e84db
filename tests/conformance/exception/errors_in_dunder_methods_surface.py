class Bad:
    def __init__(self, fail=""):
        self.fail = fail

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise LookupError(f"getattr {name}")


def method(name):
    def failing(self, *args):
        raise ValueError(f"{name} failed")

    return failing


for name in "repr str len iter next contains getitem setitem delitem call eq lt hash bool add radd neg index int float enter exit format bytes reversed missing abs round iadd".split():
    setattr(Bad, f"__{name}__", method(name))
bad = Bad()


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__))


for label, action in {
    "repr": lambda: repr(bad), "str": lambda: str(bad), "f-string": lambda: f"{bad}", "percent": lambda: "%s" % bad, "percent r": lambda: "%r" % bad, "print": lambda: print(bad), "list": lambda: repr([bad]), "dict": lambda: str({1: bad}), "len": lambda: len(bad), "list()": lambda: list(bad), "for": lambda: [x for x in bad], "star": lambda: [*bad], "in": lambda: 1 in bad, "get": lambda: bad[0], "slice": lambda: bad[1:2], "set": lambda: exec("b[0] = 1", {"b": bad}), "del": lambda: exec("del b[0]", {"b": bad}), "call": lambda: bad(), "eq": lambda: bad == 1, "ne": lambda: bad != 1, "index in list": lambda: [bad].index(2), "identity in list": lambda: [bad].index(bad), "lt": lambda: sorted([bad, bad]), "max": lambda: max(bad, 1), "hash": lambda: {bad}, "dict key": lambda: {bad: 1}, "bool": lambda: not bad, "if": lambda: 1 if bad else 2, "and": lambda: bad and 1, "filter": lambda: list(filter(None, [bad])), "any": lambda: any([bad]), "add": lambda: bad + 1, "radd": lambda: 1 + bad, "sum": lambda: sum([bad]), "iadd": lambda: exec("b += 1", {"b": bad}), "neg": lambda: -bad, "index": lambda: [1, 2][bad], "range": lambda: range(bad), "int": lambda: int(bad), "float": lambda: float(bad), "with": lambda: exec("with b: pass", {"b": bad}), "format": lambda: format(bad, "x"), "bytes": lambda: bytes(bad), "reversed": lambda: reversed(bad), "next": lambda: next(bad), "abs": lambda: abs(bad), "round": lambda: round(bad), "attribute": lambda: bad.anything, "getattr": lambda: getattr(bad, "anything", "default not used"), "hasattr": lambda: hasattr(bad, "anything"), "join": lambda: ",".join(bad), "unpack": lambda: exec("a, c = b", {"b": bad}), "dict()": lambda: dict(bad), "zip": lambda: list(zip([1], bad)), "map": lambda: list(map(bad, [1])), "sorted key": lambda: sorted([1], key=bad), "match": lambda: exec("match b:\n case [1]: pass\n case 5: pass", {"b": bad}), "chained": lambda: 1 < bad, "isinstance": lambda: isinstance(1, bad),
}.items():
    attempt(label, action)
