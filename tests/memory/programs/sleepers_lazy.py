"""A thousand players, each a generator that sleeps between its moves."""


def moves(player):
    for step in range(40):
        yield player * step


players = [moves(player) for player in range(1_000)]
total = 0
for step in range(3):
    for player in players:
        total += next(player)
print(total)
