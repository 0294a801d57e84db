class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    @property
    def in_order(self):
        if self.left:
            yield from self.left.in_order
        yield self.value
        if self.right:
            yield from self.right.in_order

    @classmethod
    def build(cls, items):
        root = None
        for item in items:
            root = cls.insert(root, item)
            yield root

    @staticmethod
    def insert(node, item):
        if node is None:
            return Tree(item)
        if item < node.value:
            node.left = Tree.insert(node.left, item)
        else:
            node.right = Tree.insert(node.right, item)
        return node

    def __call__(self):
        yield "called"

    def __getattr__(self, name):
        return (f"{name}{n}" for n in range(2))

    def __getitem__(self, depth):
        if depth == 0:
            yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child[depth - 1]

    def __len__(self):
        return sum(1 for _ in self.in_order)

    def __eq__(self, other):
        return all(a == b for a, b in zip(self.in_order, other.in_order, strict=True))

    def __del__(self):
        (never for never in ())


*_, root = Tree.build([5, 2, 8, 1, 9])
print(list(root.in_order), list(root()), list(root.anything), list(root[1]), len(root), type(root.in_order).__name__)
print(root == next(iter([root])), root.in_order is root.in_order, [next(root.in_order) for _ in range(2)])
try:
    root == Tree(1)
except ValueError as error:
    print(error)


class Lazy:
    items = (n * n for n in range(3))

    def __iter__(self):
        return self.items


print(list(Lazy()), list(Lazy()), next(Lazy.items, "shared and used up"))


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n:
            yield n
            n -= 1

    __reversed__ = lambda self: (n for n in range(1, self.start + 1))
    __contains__ = lambda self, item: any(item == n for n in self)


c = Countdown(3)
print(list(c), list(c), list(reversed(c)), 2 in c, 9 in c, [*zip(c, c)], [(a, b) for a in c for b in c if a < b])
