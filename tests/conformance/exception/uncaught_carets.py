class Point:
    def __init__(self, x):
        self.x = x

    def shift(self, by):
        return self.x + by


points = [Point(1), Point(None)]
total = 0
for point in points:
    total += (point.shift(1) * 2
              + point.shift(2))
    print(total)
