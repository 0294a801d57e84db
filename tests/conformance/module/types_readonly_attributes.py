import collections
import functools
import operator
import re
import types


def f():
    yield


async def agen():
    yield


match = re.match("(a)", "a")
values = {
    "range": range(1), "slice": slice(1), "complex": 1j, "property": property(), "partial": functools.partial(int), "pattern": match.re, "match": match,
    "function": f, "code": f.__code__, "method": [].append, "bound": types.MethodType(f, 1), "generator": f(), "alias": list[int], "deque": collections.deque(),
    "wrapper": (1).__add__, "agen": agen(), "descriptor": str.join, "getter": operator.itemgetter(1), "group": ExceptionGroup("g", [ValueError()]),
}
for name, attribute in (
    ("range", "start"), ("slice", "stop"), ("complex", "real"), ("property", "fget"), ("partial", "func"), ("partial", "keywords"), ("pattern", "pattern"),
    ("pattern", "groupindex"), ("match", "string"), ("match", "lastindex"), ("match", "pos"), ("function", "__closure__"), ("function", "__globals__"),
    ("code", "co_name"), ("code", "co_varnames"), ("code", "co_consts"), ("method", "__name__"), ("bound", "__self__"), ("generator", "gi_running"),
    ("generator", "gi_frame"), ("alias", "__origin__"), ("deque", "maxlen"), ("wrapper", "__self__"), ("agen", "ag_running"), ("descriptor", "__name__"), ("group", "message"),
):
    for act in (lambda: setattr(values[name], attribute, 1)), (lambda: delattr(values[name], attribute)):
        try:
            act()
            print(name, attribute, "done")
        except (AttributeError, TypeError) as e:
            print(name, attribute, type(e).__name__, e)
for name in "deque", "partial", "pattern", "range", "bound", "generator":
    try:
        values[name].nosuch = 1
        print(name, "kept")
    except AttributeError as e:
        print(name, e)
