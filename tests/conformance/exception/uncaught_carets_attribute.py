class Node:
    next = None


def third(node):
    return node.next.next.value


n = Node()
n.next = Node()
print(n.next is not None)
value = third(n)
