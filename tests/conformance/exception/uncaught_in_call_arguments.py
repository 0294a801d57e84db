def add(a, b):
    return a + b


def run():
    return add(
        add(1, 2),
        add("x", 3),
    )


print("start")
result = [run() for _ in range(2)]
