class Cat:
    def speak(self):
        return f"meow from {type(self).__name__}"


class Dog:
    def speak(self):
        return f"woof from {type(self).__name__}"


class Slotted:
    __slots__ = ("a",)


class Twin:
    __slots__ = ("a",)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


pet = Cat()
print(pet.speak(), isinstance(pet, Cat))
pet.__class__ = Dog
print(pet.speak(), isinstance(pet, Cat), isinstance(pet, Dog))
attempt(lambda: setattr(pet, "__class__", Slotted))
attempt(lambda: setattr(pet, "__class__", 3))
attempt(lambda: setattr(pet, "__class__", int))
attempt(lambda: setattr(3, "__class__", bool))
attempt(lambda: delattr(pet, "__class__"))
twin = Slotted()
twin.a = 5
twin.__class__ = Twin
print(twin.a, type(twin).__name__)


class Pretender:
    @property
    def __class__(self):
        return int


print(isinstance(Pretender(), int), type(Pretender()).__name__, Pretender().__class__)
attempt(lambda: setattr(Cat, "__bases__", (Dog,)))


class Puppy(Dog):
    pass


Puppy.__bases__ = (Cat,)
print([k.__name__ for k in Puppy.__mro__], Dog.__subclasses__(), Puppy().speak())
attempt(lambda: setattr(Cat, "__bases__", ()))
attempt(lambda: setattr(Cat, "__bases__", (Cat,)))
attempt(lambda: setattr(Cat, "__bases__", [Dog]))
attempt(lambda: setattr(Cat, "__bases__", (int,)))
attempt(lambda: setattr(Cat, "__name__", 5))
Cat.__name__, Cat.__qualname__, Cat.__module__ = "Kitten", "Box.Kitten", "zoo"
print(Cat)
