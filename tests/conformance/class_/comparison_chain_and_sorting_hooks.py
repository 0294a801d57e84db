import functools


class Card:
    ranks = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def key(self):
        return self.ranks.index(self.rank), self.suit

    def __lt__(self, other):
        print(f"{self}<{other}", end=" ")
        return self.key() < other.key()

    def __eq__(self, other):
        return isinstance(other, Card) and self.key() == other.key()

    def __hash__(self):
        return hash(self.key())

    def __repr__(self):
        return self.rank + self.suit


hand = [Card(c) for c in ("KH", "2S", "AD")]
print(sorted(hand), min(hand), max(hand), hand[0] > hand[1], hand[0] != hand[1])
print(hand[1] < hand[0] < hand[2], sorted(hand, reverse=True), sorted(hand, key=lambda c: c.suit), len({Card("2S"), Card("2S")}))
for text in ("hand[0] <= hand[1]", "hand[0] < 5", "5 > hand[0]", "hand[0] == 5", "max(hand[0], 5)", "sorted([hand[0], None])", "hand[0] >= hand[0]"):
    try:
        print(text, eval(text))
    except (TypeError, AttributeError) as error:
        print(text, "->", type(error).__name__, error)


class Weird:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        return self.answer

    def __lt__(self, other):
        return self.answer

    __ne__ = __gt__ = __ge__ = __le__ = __lt__


for answer in ([], "text", 0, None, NotImplemented, ...):
    w = Weird(answer)
    try:
        print(repr(w == 1), repr(w < 1), repr(1 > w), repr(w != w), (w == 1) is answer, w in [1], 1 if w == 1 else 2)
    except TypeError as error:
        print(error)
print(1 < 2 < 3 != 4 is not None, [1] < [1, 0] > [0], "a" < "b" < "c" != "d", 3 > 2 >= 2 == 2.0 <= 5)
by_length = functools.cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b)))
print(sorted(["ccc", "a", "bb"], key=by_length), by_length("a") < by_length("bb"), by_length("a") == by_length("b"))


class Reverse:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


print(sorted([3, 1, 2], key=Reverse), [(n, s) for n, s in sorted([(1, "b"), (2, "a"), (1, "a")], key=lambda p: (p[0], Reverse(p[1])))], sorted([True, False, 2, -1]), sorted([[2], [1, 5], []]), sorted(["b", "B", "a"], key=lambda s: (s.lower(), s)))
