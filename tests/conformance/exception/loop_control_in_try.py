def search(items):
    for item in items:
        try:
            if item < 0:
                continue
            if item == 0:
                break
            print("item", item)
        except TypeError:
            print("not a number:", item)
            continue
        else:
            print("fine", item)
        finally:
            print("done", item)
    else:
        return "exhausted"
    return "broken off"


print(search([1, -1, "x", 0, 5]))
print(search([2]))


def while_true():
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            return n
        finally:
            print("n", n)


print(while_true())
