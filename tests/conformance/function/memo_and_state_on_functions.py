def memo(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            wrapper.misses += 1
            cache[args] = function(*args)
        return cache[args]

    wrapper.misses, wrapper.cache = 0, cache
    return wrapper


@memo
def paths(rows, columns):
    return 1 if 1 in (rows, columns) else paths(rows - 1, columns) + paths(rows, columns - 1)


print(paths(10, 10), paths.misses, paths(10, 10), paths.misses, len(paths.cache))


def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls


print(counter(), counter(), counter.__dict__)
alias = counter
counter = lambda: "replaced"
try:
    alias()
except AttributeError as error:
    print(error)


def accumulate(value, total=[0], *, seen={}):
    total[0] += value
    seen[value] = seen.get(value, 0) + 1
    return total[0], dict(seen)


print(accumulate(1), accumulate(2), accumulate(1), accumulate.__defaults__, accumulate.__kwdefaults__, accumulate(5, [10]))


def make_stack():
    items = []

    def push(item):
        items.append(item)
        return stack

    def pop():
        return items.pop() if items else None

    stack = lambda: list(items)
    stack.push, stack.pop = push, pop
    return stack


s = make_stack()
print(s.push(1).push(2)(), s.pop(), s.pop(), s.pop(), s())


def once(function):
    def wrapper(*args):
        nonlocal function
        if function is None:
            return "already run"
        todo, function = function, None
        return todo(*args)

    return wrapper


@once
def setup(n):
    return f"set up {n}"


print(setup(1), setup(2))


def curry(function, *args):
    needed = function.__code__.co_argcount
    return function(*args) if len(args) >= needed else lambda *more: curry(function, *args, *more)


volume = curry(lambda a, b, c: a * b * c)
print(volume(2)(3)(4), volume(2, 3)(4), volume(1)(2, 3), callable(volume(1)))


def dispatch(table):
    return lambda kind, *args: table.get(kind, lambda *rest: f"unknown {kind}{rest}")(*args)


do = dispatch({"add": lambda a, b: a + b, "neg": lambda a: -a})
print(do("add", 1, 2), do("neg", 5), do("div", 1, 0))
try:
    do("neg", 1, 2)
except TypeError as error:
    print(error)
