"""An object is the same in its finaliser, and when it is saved there."""

import gc

seen = []


class Noted:
    def __del__(self):
        seen.append(id(self))


class Saved:
    def __del__(self):
        global saved
        saved = self


noted = [Noted() for _ in range(3)]
before = [id(one) for one in noted]
while noted:
    noted.pop(0)
print(seen == before)

one = Saved()
before = id(one)
del one
print(id(saved) == before)

seen.clear()
cycle = Noted()
cycle.itself = cycle
before = id(cycle)
del cycle
gc.collect()
print(seen == [before])
