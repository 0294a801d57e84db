def greet(name):
    print("the body runs")
    yield f"hello {name}"


greeting = greet("Ada")
print("a generator is there")
print(next(greeting))
