from pprint import pprint, pformat, pp, isreadable, isrecursive, saferepr, PrettyPrinter

stuff = ["spam", "eggs", "lumberjack", "knights", "ni"]
stuff.insert(0, stuff[:])
pprint(stuff)
PrettyPrinter(indent=4).pprint(stuff)
PrettyPrinter(width=41, compact=True).pprint(stuff)
tup = ("spam", ("eggs", ("lumberjack", ("knights", ("ni", ("dead", ("parrot", ("fresh fruit",))))))))
PrettyPrinter(depth=6).pprint(tup)
data = {"name": "sample", "classifiers": ["Development Status :: 3 - Alpha", "Intended Audience", "Topic :: Software"],
        "b": {"nested": {"deep": list(range(30))}}, "a": None}
pprint(data)
pp(data)
pprint(data, depth=1)
pprint(data, width=60, compact=True)
pprint(list(range(40)), compact=True)
pprint({3: 1, "a": 2, None: 4, (1, 2): 5})
print(pformat(123456789, underscore_numbers=True), pformat([10**6, True], underscore_numbers=True))
print(isreadable(data), isrecursive(data), isreadable(object()), saferepr({1: [2]}))
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable(loop), pformat(loop).replace(str(id(loop)), "ID"))
pprint({"x" * 30: "y" * 60, "z": tuple("abc")})
for bad in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**bad)
    except ValueError as e:
        print(e)
