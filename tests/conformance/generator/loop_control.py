def g():
    for i in range(5):
        if i == 1:
            continue
        if i == 4:
            break
        yield i
    else:
        yield "no break"
    i = 0
    while i < 2:
        i += 1
        yield -i
    else:
        yield "while else"

print(list(g()))

def search(rows, target):
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == target:
                yield r, c
                break
        else:
            yield r, None

print(list(search(["abc", "xyz", "cab"], "a")))

def replace_loop_variable():
    for i in range(3):
        i = (yield i) or i * 10
        yield i

it = replace_loop_variable()
print(next(it), it.send("sent"), next(it), next(it), list(it))
