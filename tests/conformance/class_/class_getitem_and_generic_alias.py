class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item!r}"


class Small(Box):
    pass


print(Box[int], Small[1, 2], Small[:3], Box[()], Box[...])
try:
    Box()[0]
except TypeError as error:
    print(error)


class Plain:
    pass


try:
    Plain[int]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, item):
        return ("metaclass", item)


class Both(metaclass=Meta):
    def __class_getitem__(cls, item):
        return ("class", item)


print(Both[0], Both.__class_getitem__(0))
alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__, type(alias).__name__)
print(alias([1, 2]), alias == list[int], alias == list[str], hash(alias) == hash(list[int]))
print(dict[str, list[int]], tuple[int, ...], tuple[()], type[int], list["name"], list[int | None])
print(alias.append is list.append, alias.__name__)
for action in (
    lambda: isinstance([], alias),
    lambda: issubclass(list, alias),
    lambda: alias[str],
    lambda: int[str],
    lambda: [1][str],
    lambda: alias.nothing,
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Numbers(list[int]):
    pass


print(Numbers.__mro__[1], Numbers.__orig_bases__)
print([*tuple[int]], list[int].__mro_entries__(()))
