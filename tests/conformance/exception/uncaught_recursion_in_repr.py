class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent

    def __repr__(self):
        return f"Node({self.name!r}, {self.parent!r})"


root = Node("root")
child = Node("child", root)
print(child)


class Angry:
    def __str__(self):
        raise ValueError("no text for you")

    def __repr__(self):
        raise TypeError("no repr either")


class AngryError(Exception):
    def __str__(self):
        return self.missing


try:
    print(Angry())
except ValueError as error:
    print("caught", error)
raise AngryError(Angry())
