# A lopsided tree walked by delegation: each value passes through up to sixty generators.
class Node:
    def __init__(self, value, left, right):
        self.value, self.left, self.right = value, left, right


def walk(node):
    if node is not None:
        yield from walk(node.left)
        yield node.value
        yield from walk(node.right)


tree = None
for value in range(60):
    tree = Node(value, tree, Node(-value, None, None))
total = 0
for turn in range(5000):
    for value in walk(tree):
        total += value * turn % 11
print("yield_from_tree", total)
