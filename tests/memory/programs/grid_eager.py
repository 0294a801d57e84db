"""A board of lists of lists."""
size = 120
board = [[0] * size for _ in range(size)]
for y in range(size):
    for x in range(size):
        board[y][x] = x * y
print(sum(sum(row) for row in board))
