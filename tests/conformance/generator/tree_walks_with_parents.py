class Node:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def leaves(self):
        if not self.children:
            yield self.name
        for child in self.children:
            yield from child.leaves()

    def paths(self, *above):
        here = (*above, self.name)
        yield "/".join(here)
        for child in self.children:
            yield from child.paths(*here)

    def post_order(self):
        for child in self.children:
            yield from child.post_order()
        yield self.name

    def by_level(self):
        level = [self]
        while level:
            yield [node.name for node in level]
            level = [child for node in level for child in node.children]

    def depth(self):
        return 1 + max((child.depth() for child in self.children), default=0)


tree = Node("root", Node("a", Node("a1"), Node("a2")), Node("b"), Node("c", Node("c1", Node("deep"))))
print([node.name for node in tree])
print(*tree.leaves())
print(*tree.paths(), sep="\n")
print(*tree.post_order())
print(list(tree.by_level()), tree.depth())
first_with_a = next(node.name for node in tree if "1" in node.name)
print(first_with_a)
walk = iter(tree)
for node in walk:
    if node.name == "b":
        break
print([node.name for node in walk])
