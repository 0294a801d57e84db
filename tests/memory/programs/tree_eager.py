"""In-order walk of a tree by joining lists."""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def build(low, high):
    if low > high:
        return None
    middle = (low + high) // 2
    return Node(middle, build(low, middle - 1), build(middle + 1, high))


def walk(node):
    if node is None:
        return []
    return walk(node.left) + [node.value] + walk(node.right)


print(sum(walk(build(1, 4_095))))
