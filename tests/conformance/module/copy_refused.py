"""What cannot be copied says so; a reduction has two to five parts."""

import copy


class Hidden:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


class Reduced:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce_ex__(self, protocol):
        return self.parts


for function in (copy.copy, copy.deepcopy):
    try:
        function(Hidden())
    except copy.Error as error:
        print(error)
    for parts in ((Reduced,), (Reduced, (), None, None, None, None)):
        try:
            function(Reduced(*parts))
        except TypeError:
            print("TypeError", len(parts))
    print(function(Reduced(list, ("ab",))), function(Reduced(list, (), None, iter("ab"))), function(Reduced(dict, (), None, None, iter([(1, 2)]))))
print(copy.deepcopy(int | str), copy.deepcopy(list[int | None]))
