from functools import partialmethod


class Cell:
    alive = False

    def set_state(self, state, *, note=None):
        self.alive = state
        return self, note

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def plain(*args):
        return args

    revive = partialmethod(set_state, True)
    kill = partialmethod(set_state, False, note="dead")
    from_one = partialmethod(make, 1)
    static = partialmethod(plain, "s")


c = Cell()
print(c.revive()[0] is c, c.alive, c.kill()[1], c.alive, c.kill(note="other")[1])
print(Cell.from_one(2), c.from_one(3), c.static(1), Cell.static(2))
print(repr(Cell.__dict__["kill"]).split(" at ")[0][:60], Cell.revive(c)[1])
try:
    partialmethod(5)
except TypeError as e:
    print(e)
try:
    c.kill(True)
except TypeError as e:
    print(e)
