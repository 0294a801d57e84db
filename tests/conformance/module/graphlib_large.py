from graphlib import CycleError, TopologicalSorter

chain = {i: [i - 1] for i in range(1, 3000)}
print(list(TopologicalSorter(chain).static_order())[:5])
chain[0] = [2999]
try:
    TopologicalSorter(chain).prepare()
except CycleError as e:
    print(len(e.args[1]), e.args[1][0] == e.args[1][-1])
grid = {(x, y): [(x - 1, y)] * (x > 0) + [(x, y - 1)] * (y > 0) for x in range(6) for y in range(6)}
sorter = TopologicalSorter(grid)
sorter.prepare()
sizes = []
while sorter.is_active():
    ready = sorter.get_ready()
    sizes.append(len(ready))
    sorter.done(*reversed(ready))
print(sizes)
