from graphlib import CycleError, TopologicalSorter

ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
ts.add("e", "d", "a")
ts.add("lonely")
ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(ready, bool(ts))
    ts.done(*ready)
print(ts.is_active(), ts.get_ready())
for f in (lambda: ts.add("x"), lambda: ts.prepare(), lambda: ts.done("a"), lambda: ts.done("nosuch"), lambda: TopologicalSorter().get_ready(), lambda: TopologicalSorter().done("a"), lambda: TopologicalSorter().is_active()):
    try:
        print(f())
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
loop = TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]})
try:
    loop.prepare()
except CycleError as e:
    print(e.args[0], sorted(e.args[1][:-1]), e.args[1][0] == e.args[1][-1])
try:
    loop.prepare()
except ValueError as e:
    print(e)
print(list(TopologicalSorter({1: [2], 2: [3]}).static_order()), list(TopologicalSorter().static_order()))
partial = TopologicalSorter({"b": ["a"]})
partial.prepare()
print(partial.get_ready(), partial.get_ready())
try:
    partial.done("b")
except ValueError as e:
    print(e)
