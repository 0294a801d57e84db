def say(stage, iterable):
    for item in iterable:
        print(f"{stage}:{item}", end=" ")
        yield item
    print(f"{stage} ends", end=" ")


def take(count, iterable):
    for _, item in zip(range(count), iterable):
        yield item


print(list(take(2, say("b", (n * n for n in say("a", range(5)))))))
print(list(zip(say("x", "ab"), say("y", "abc"))))
print(list(zip(say("x", "abc"), say("y", "ab"))))
print(any(n > 1 for n in say("any", range(5))))
print(all(n < 1 for n in say("all", range(5))))
print(next(filter(None, say("filter", [0, "", 3, 4]))))
print([*map(max, say("p", [1, 5]), say("q", [3, 4]))])
print(2 in say("in", range(5)))
first, *rest = say("star", "xyz")
print(first, rest)
print(max(say("max", [2, 3, 1]), key=lambda n: -n))
print(dict(say("dict", [("a", 1), ("b", 2)])))
print(", ".join(say("join", "abc")))
print(sorted(say("sort", [3, 1, 2]), reverse=True))
try:
    a, b = say("two", range(5))
except ValueError as error:
    print(error)
print(*enumerate(say("enum", "ab"), 1))
print(list(iter(say("iter", [1, 2]).__next__, 2)))
