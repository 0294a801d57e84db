async def forgotten(name):
    return name


def call():
    forgotten("one")
    print("called")


call()
kept = forgotten("two")
del kept
print("deleted")
forgotten("three").close()
print("closed: no warning")
many = [forgotten(n) for n in "ab"]
many.clear()
print("cleared")


async def main():
    forgotten("inside")
    print("main runs")
    return await forgotten("awaited")


try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)
