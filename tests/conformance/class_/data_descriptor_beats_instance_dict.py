class Data:
    def __get__(self, instance, owner):
        return f"data of {owner.__name__}, instance {instance is not None}"

    def __set__(self, instance, value):
        print("set to", value)


class NonData:
    def __get__(self, instance, owner):
        return f"non-data of {owner.__name__}"


class OnlyDelete:
    def __delete__(self, instance):
        print("deleted")


class Point:
    data = Data()
    plain = NonData()
    gone = OnlyDelete()


p = Point()
p.__dict__.update(data="dict data", plain="dict plain", gone="dict gone")
print(p.data, "|", p.plain, "|", type(p.gone).__name__)
print(Point.data, "|", Point.plain)
p.data = 4
p.plain = 5
print(p.__dict__)
for action in (lambda: setattr(p, "gone", 1), lambda: delattr(p, "data"), lambda: delattr(p, "gone")):
    try:
        action()
    except AttributeError as error:
        print(error)
print(Data.__get__(Point.__dict__["data"], None, Point))


class Instance:
    def __init__(self):
        self.fake = Data()


print(type(Instance().fake).__name__)
del Point.plain
print(p.plain)
