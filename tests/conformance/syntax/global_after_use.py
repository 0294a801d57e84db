counter = 0

def bump():
    print(counter)
    counter = counter + 1
    global counter
    yield counter

for value in bump():
    print(value)
