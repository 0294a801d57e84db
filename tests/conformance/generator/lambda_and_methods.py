coro = lambda: (yield "from lambda")
it = coro()
print(next(it))
try:
    it.send("answer")
except StopIteration as e:
    print(e.value)

class Tree:
    def __init__(self, value, *kids):
        self.value, self.kids = value, kids
    def __iter__(self):
        yield self.value
        for k in self.kids:
            yield from k
    @property
    def leaves(self):
        if not self.kids:
            yield self.value
        for k in self.kids:
            yield from k.leaves
    @classmethod
    def build(cls, n):
        for i in range(n):
            yield cls(i)
    @staticmethod
    def pairs(a):
        yield from zip(a, a[1:])

t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(t.leaves), 4 in t, 9 in t)
print([x.value for x in Tree.build(3)], list(Tree.pairs("abc")))
print(t.build(1).__qualname__, t.leaves.__qualname__)
a, *b = t
print(a, b, sum(t), max(t), sorted(t, reverse=True))
