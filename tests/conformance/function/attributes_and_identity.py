def sample(a: int, b: "text" = 2, *args: tuple, c: float = 3.0, **rest) -> None:
    """What it does.

    More about it."""
    local = a
    return local


print(sample.__name__, sample.__qualname__, sample.__module__, repr(sample.__doc__), sample.__annotations__)
code = sample.__code__
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_nlocals, code.co_name, code.co_firstlineno, code.co_flags & 12)
sample.tag = "mine"
print(sample.__dict__, vars(sample), sample.tag)
del sample.tag


class Holder:
    def method(self):
        def nested():
            pass

        return nested, lambda: 0

    static = staticmethod(sample)


nested, lam = Holder().method()
print(nested.__qualname__, lam.__qualname__, Holder.method.__qualname__, Holder.static is sample, Holder.method is Holder.method)
h = Holder()
print(h.method == h.method, h.method is h.method, h.method.__func__ is Holder.method, h.method.__self__ is h, hash(h.method) == hash(h.method), Holder().method == h.method)
h.method.__func__.note = "on the function"
print(h.method.note)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sample.tag)
attempt(lambda: setattr(h.method, "note", 1))
attempt(lambda: setattr(sample, "__name__", 5))
attempt(lambda: setattr(sample, "__code__", 5))
attempt(lambda: setattr(sample, "__defaults__", [1]))
attempt(lambda: setattr(sample, "__kwdefaults__", 5))
attempt(lambda: setattr(sample, "__closure__", ()))
attempt(lambda: setattr(sample, "__globals__", {}))
attempt(lambda: setattr(sample, "__dict__", 5))
attempt(lambda: setattr(sample, "__annotations__", 5))
attempt(lambda: setattr(len, "x", 5))
attempt(lambda: delattr(sample, "__name__"))
attempt(lambda: sample < sample)
attempt(lambda: sample + 1)
attempt(lambda: sample[0])
attempt(lambda: len(sample))
attempt(lambda: sample.method)
sample.__code__ = (lambda *args, **rest: ("replaced", args)).__code__
attempt(lambda: sample(1, 2))
attempt(lambda: setattr(nested, "__code__", peek_code))


def needs_cell():
    x = 1
    return lambda: x


attempt(lambda: setattr(nested, "__code__", needs_cell().__code__))
