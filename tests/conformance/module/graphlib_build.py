from graphlib import TopologicalSorter

rules = {
    "app": ["main.o", "util.o"], "main.o": ["main.c", "util.h"], "util.o": ["util.c", "util.h"], "test": ["app"],
}


def waves(graph):
    """The targets that can be built together, wave by wave."""
    sorter = TopologicalSorter(graph)
    sorter.prepare()
    while sorter:
        ready = sorter.get_ready()
        yield sorted(ready)
        sorter.done(*ready)


for number, wave in enumerate(waves(rules)):
    print(number, wave)
order = list(TopologicalSorter(rules).static_order())
print(all(order.index(d) < order.index(t) for t, deps in rules.items() for d in deps))
