tree = ("root", ("left", ("leaf",)), ("right",))


def forgetful(node):
    name, *children = node
    yield name
    for child in children:
        forgetful(child)


def walk(node):
    name, *children = node
    yield name
    for child in children:
        yield from walk(child)


print(list(forgetful(tree)))
print(list(walk(tree)))
