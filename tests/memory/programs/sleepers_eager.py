"""A thousand players, each with all its moves in a list."""


def moves(player):
    return [player * step for step in range(40)]


players = [moves(player) for player in range(1_000)]
total = 0
for step in range(3):
    for player in players:
        total += player[step]
print(total)
