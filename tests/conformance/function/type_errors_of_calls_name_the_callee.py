class C:
    def method(self, a, b=1):
        return a

    @classmethod
    def cm(cls, a):
        return a

    @staticmethod
    def sm(a):
        return a

    def __call__(self, x):
        return x

    class Inner:
        def __init__(self, value):
            self.value = value


def outer():
    def inner(a, *, b):
        return a

    return inner


def attempt(text):
    try:
        print(text, "=", eval(text))
    except TypeError as error:
        print(text, "->", error)


c = C()
for text in (
    "c.method()", "c.method(1, 2, 3)", "C.method()", "C.method(c)", "c.method(1, a=2)", "c.method(1, c=2)", "c.cm()", "C.cm(1, 2)", "C.sm()", "c.sm(1, 2)", "c()", "c(1, 2)", "C(1)", "C.Inner()", "C.Inner(1, 2)", "outer()()", "outer()(1)", "outer()(1, 2, b=3)", "outer(1)", "outer()(b=1)",
    "len()", "len(1, 2)", "len(obj=[])", "print(end=5)", "print(sepp='')", "abs(1, 2)", "[].append()", "[].append(1, 2)", "[].pop(1, 2)", "[].index()", "[].sort(1)", "[].sort(foo=1)", "{}.get()", "{}.get(1, 2, 3)", "{}.update(1, 2)", "{}.keys(1)", "{}.pop()", "''.join()", "''.join(1, 2)", "''.split(1, 2, 3)", "''.split(foo=1)", "''.upper(1)", "''.encode(1)", "''.replace()", "''.replace('a')", "'a'.zfill()", "b''.decode(1)", "(1).bit_length(1)", "(1).to_bytes(1, 2, 3, 4)", "(1.5).hex(1)", "set().add()", "set().add(1, 2)", "().count()", "().index(1, 2, 3, 4)", "isinstance(1)", "issubclass(int)", "hasattr(1)", "iter()", "next(iter([]), 1, 2, 3)", "chr()", "ord(1, 2)", "hash()", "id()", "callable()", "repr(1, 2)", "input(1, 2)", "sorted()", "vars(1, 2)", "range()", "range(1, 2, 3, 4)", "open()", "divmod(1)", "pow(1)", "round()", "max()", "getattr(1)", "dir(1, 2)", "format()", "eval()", "exec()", "type.mro()", "object.__new__()", "dict.fromkeys()", "bytes.fromhex()", "int.from_bytes()", "str.maketrans()", "float.fromhex()",
    "None()", "5 .real()", "'abc'()" , "[1](0)", "{1: 2}(1)", "(1, 2)(0)", "...()", "True()", "NotImplemented()",
):
    attempt(text)
