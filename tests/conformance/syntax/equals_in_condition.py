def check(items):
    for item in items:
        if item = 3:
            yield item

print(list(check([1, 2, 3])))
