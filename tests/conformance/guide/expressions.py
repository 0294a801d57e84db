squares_list = [n * n for n in range(5)]
print(squares_list)

squares = (n * n for n in range(5))
print(type(squares).__name__, squares.__name__)
print(list(squares))
print(list(squares))
