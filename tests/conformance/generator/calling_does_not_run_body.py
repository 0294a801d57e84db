def greet(name):
    print("body runs for", name)
    yield "hello " + name
    print("after the yield")


g = greet("Ann")
print("created:", type(g).__name__)
print(next(g))
print("between")
print(next(g, "end"))
print(next(g, "still at its end"))
