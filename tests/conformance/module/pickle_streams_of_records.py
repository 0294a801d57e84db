import io
import pickle


def dump_all(items, file, protocol=4):
    for item in items:
        pickle.dump(item, file, protocol)


def load_all(file):
    while True:
        try:
            yield pickle.load(file)
        except EOFError:
            return


file = io.BytesIO()
dump_all(({"n": n, "square": n * n} for n in range(3)), file)
dump_all(["text", (1, 2)], file, 0)
file.seek(0)
records = load_all(file)
print(next(records), file.tell())
print(list(records), next(records, "over"))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


c = Countdown(4)
next(c)
back = pickle.loads(pickle.dumps(c))
print(list(back), list(c))
for bad in (x for x in ()), (lambda: 0), open:
    try:
        print(len(pickle.dumps(bad)) > 0)
    except (TypeError, AttributeError, pickle.PicklingError) as e:
        print(type(e).__name__, str(e).split(" object at ")[0])
cut = pickle.dumps({"key": list(range(10))})
for size in (0, 1, 5, 12, len(cut) - 1):
    try:
        pickle.loads(cut[:size])
    except Exception as e:
        print(size, type(e).__name__, e)
