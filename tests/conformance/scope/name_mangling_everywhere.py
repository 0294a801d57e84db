class Account:
    __secret = "class secret"
    __dunder__ = "kept"
    _single = "kept"

    def __init__(self):
        self.__balance = 10
        self.__dict__["__raw"] = 1

    def read(self, __argument=1):
        __local = 5
        return self.__balance, self.__secret, __argument, sorted(locals())

    def __private(self):
        return "private method"

    def call(self):
        return self.__private(), getattr(self, "__private", "not mangled in strings")

    def keyword(self):
        return dict(__key=1), (lambda __x: __x)(2)

    def inner(self):
        class Inner:
            def get(self, other):
                return other.__balance

        return Inner().get(self)

    def imports(self):
        import os as __os

        return sorted(n for n in locals() if "os" in n)

    def deletes(self):
        del self.__balance
        return sorted(vars(self))

    def global_(self):
        return __module_private

    def comprehension(self):
        return [__n for __n in range(2)], {k: v for k, v in vars(self).items()}


__module_private = "at module level"
_Account__module_private = "mangled lookup"
a = Account()
print(a.read(), a.call(), a.keyword(), a.imports(), a.global_())
print(a.comprehension())
try:
    a.inner()
except AttributeError as error:
    print(error)
try:
    a.__balance
except AttributeError as error:
    print(error)
print(a._Account__balance, Account.__dunder__, Account._single, a.deletes())
print(sorted(n for n in vars(Account) if "Account" in n or n.startswith("_s")))


class _Under:
    __x = 1


class __Two:
    __y = 2


class ___:
    __z = 3


print([n for c in (_Under, __Two, ___) for n in vars(c) if n.endswith(("x", "y", "z"))])


class Child(Account):
    __secret = "child secret"

    def child(self):
        return self.__secret


print(Child().child(), Child().read()[1], Child._Account__secret)
