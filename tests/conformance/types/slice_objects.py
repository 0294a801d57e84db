s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", "b"))
for n in 0, 3, 20:
    print(slice(None, None, -1).indices(n), s.indices(n), slice(-3, None).indices(n))
print(slice(1, 2) == slice(1, 2), slice(1) < slice(2), hash(slice(1, 2)) == hash(slice(1, 2)))

class Show:
    def __getitem__(self, key):
        return key

x = Show()
print(x[1], x[1:2], x[:], x[::3], x[1:2, ...], x["a":"b"], x[()], x[-1:, 0], x[*[1, 2]])

class Index:
    def __index__(self):
        return 2

print("abcdef"[Index():], [1, 2, 3][Index()], slice(Index()).indices(5))
for call in (lambda: slice(), lambda: s.indices(-1), lambda: slice(1, 2, 0).indices(3), lambda: slice("a").indices(3)):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s.start = 0
except AttributeError as e:
    print(e)
