import copyreg
import io
import pickle


class P:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"P({self.v})"


def by_table(p):
    return P, (f"table {p.v}",)


class Own(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()
    dispatch_table[P] = by_table


class Override(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, P):
            return P, (f"override {obj.v}",)
        return NotImplemented


for kind in pickle.Pickler, Own, Override:
    file = io.BytesIO()
    kind(file).dump([P(1), {"k": P(2)}])
    print(kind.__name__, pickle.loads(file.getvalue()))
copyreg.pickle(P, lambda p: (P, (f"registered {p.v}",)))
print(pickle.loads(pickle.dumps(P(3))), complex in copyreg.dispatch_table)
for f in (lambda: copyreg.pickle(P, 1)), (lambda: copyreg.constructor(1)):
    try:
        f()
    except TypeError as e:
        print(e)
