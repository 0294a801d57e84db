class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def depth_first(self):
        yield self.value
        for child in self.children:
            yield from child.depth_first()


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(t), list(t.depth_first()))
print(3 in t, sum(t), max(t), [*zip(t, "abcd")])
a, *rest = t
print(a, rest)
print(dict(enumerate(t)), "-".join(map(str, t)))
it = iter(t)
print(next(it), next(it), list(it))
