type Number = int | float
type Pair[A, B = A] = tuple[A, B]
type = "a name again"
print(Number, Number.__value__, Pair[int], Pair.__type_params__, type)
type: str = "annotated"
print(type, (type), [type], type.upper())
type = lambda *a: a
print(type(1), type (2, 3))
del type
print(type(Number).__name__, type(5))


def local():
    type Inner = list[Inner]
    type = 5
    return Inner, Inner.__value__, type


print(*local())


class Holder:
    type Item = "Holder"
    items: list[Item]


print(Holder.Item, Holder.Item.__value__, Holder.__annotations__)
for code in ("type X = 1; print(X.__value__)", "type X[T] = T; print(X[int])", "type\nX = 5", "type X", "type X =", "type x.y = 1", "type X[T: int, *Ts, **P] = 1; print(X.__type_params__)", "type (x) = 5", "type = type; print(type is not None)", "type X = (yield)", "type X = await y", "type print = 1; print", "type X[T=] = 1"):
    try:
        exec(code, {})
    except SyntaxError as error:
        print(repr(code), error.msg)
    except Exception as error:
        print(repr(code), type(error).__name__, error)
