log = []


def gen(n):
    for i in range(n):
        log.append(f"y{i}")
        yield i


def note(x):
    log.append(f"k{x}")
    return -x


print(sorted(gen(3), key=note), log)
log.clear()
print(max(gen(3), key=note), list(map(note, gen(2))), log)
log.clear()
print(sum(gen(3)), "".join(str(i) for i in gen(2)), dict((i, note(i)) for i in gen(2)), set(gen(2)), tuple(gen(1)), log)
log.clear()


class It:
    def __iter__(self):
        log.append("iter")
        return self

    def __next__(self):
        log.append("next")
        raise StopIteration

    def __len__(self):
        log.append("len")
        return 0


print(list(It()), log)
log.clear()
print([*It()], tuple(It()), log)


def fails():
    yield 1
    raise ValueError("in the middle")


for f in (lambda: list(fails()), lambda: sum(fails()), lambda: sorted(fails()), lambda: ",".join(map(str, fails())), lambda: [*fails()], lambda: dict(zip("ab", fails())), lambda: max(fails()), lambda: set(fails()), lambda: all(fails())):
    try:
        print(f())
    except ValueError as err:
        print(err)
