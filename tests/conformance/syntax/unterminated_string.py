def lines():
    yield "first"
    yield "second
    yield "third"

for line in lines():
    print(line)
