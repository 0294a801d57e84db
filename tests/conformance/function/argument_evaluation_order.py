def say(value):
    print(value, end=" ")
    return value


def call(*args, **options):
    print("->", args, options)


call(say(1), *say([2]), say(3), key=say(4), **say({"more": 5}), last=say(6))
say(call)(say("a"), k=say("b"))
say({})[say("key")] = say("value")
print()
x = say([0, 1])
x[say(0)], x[say(1)] = say("p"), say("q")
print(x)
x[say(1)] += say("!")
print(x, say(1) + say(2) * say(3), say(1) < say(2) < say(0) < say(9))
print({say("k1"): say("v1"), say("k2"): say("v2")}, [say(1), *say((2,))], say(0) or say("") or say("end"), say(1) if say(0) else say(2))


def defaults(a=say("default a"), *, b=say("default b")) -> say("returns"):
    pass


print()


@say
@(lambda f: say(f) and f)
class Decorated(say(object)):
    say("body")


print()
del x[say(0)], x[say(0)]
assert say(True), say("never")
print(say(2) ** say(3), -say(1), say([5])[say(0)], say("abc")[say(0) : say(2)], f"{say(1)}{say(2):{say(4)}}")
try:
    say(1)[say("index")] = say("evaluated first")
except TypeError as error:
    print(error)
try:
    call(say(1), undefined, say("never"))
except NameError as error:
    print(error)
for a in say([1]):
    print("loop")
lambda: say("never")
with_default = lambda value=say("once"): value
print(with_default(), with_default())
