from graphlib import CycleError, TopologicalSorter

graph = {"D": {"B", "C"} and ["B", "C"], "C": ["A"], "B": ["A"]}
print(list(TopologicalSorter(graph).static_order()))
ts = TopologicalSorter()
ts.add(3, 2, 1)
ts.add(1, 0)
ts.add(5)
ts.prepare()
while ts.is_active():
    nodes = ts.get_ready()
    print(nodes, bool(ts))
    ts.done(*nodes)
print(bool(ts), ts.get_ready())
for bad in ({1: [2], 2: [3], 3: [1]}, {1: [1]}, {"a": ["b"], "b": ["c"], "c": ["d"], "d": ["b"]}):
    try:
        TopologicalSorter(bad).prepare()
    except CycleError as e:
        print(e.args, isinstance(e, ValueError))
ts = TopologicalSorter({1: [2]})
for f in (ts.get_ready, ts.is_active, lambda: ts.done(1), lambda: ts.prepare(), lambda: ts.prepare(), lambda: ts.add(5), lambda: ts.done(9), lambda: ts.done(1)):
    try:
        print(f())
    except ValueError as e:
        print(e)
print(ts.get_ready())
ts.done(2)
try:
    ts.done(2)
except ValueError as e:
    print(e)
print(TopologicalSorter[str], list(TopologicalSorter().static_order()), list(TopologicalSorter({"x": []}).static_order()))
