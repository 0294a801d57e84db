import math


class Shape:
    def __init__(self):
        self.width = 1


shape = Shape()
for action in (lambda: shape.widht, lambda: math.sqr(2), lambda: [].apend(1)):
    try:
        action()
    except AttributeError as err:
        print(err, err.name)
counter = 1
print(countr)
