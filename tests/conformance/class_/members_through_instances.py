# Attributes of a class that are instances of subclasses of builtin types are handed out as they are.
import enum


class Int(int):
    pass


class Text(str):
    pass


Int.itself = Int(7)
Int.text = Text("a")
print(type(Int(1).itself).__name__, type(Int(1).text).__name__, type(getattr(Int(1), "itself")).__name__, type(Int.itself).__name__)


class Number(enum.IntEnum):
    divisor = 1
    numerator = 2


class Book(enum.StrEnum):
    author = "author"
    title = "title"


print(repr(Number.numerator.divisor), Number.divisor.numerator, repr(Book.title.author), Book.title.title())


class Own(property):
    pass


class Static(staticmethod):
    pass


class Holder:
    value = Own(lambda self: "by a subclass of property")
    static = Static(lambda: "static")


print(Holder().value, Holder().static(), Holder.static())
print(object.__init__.__doc__, [].__len__.__doc__, iter([]).__next__.__doc__, int.__add__.__doc__, (x for x in ()).__iter__.__doc__)
