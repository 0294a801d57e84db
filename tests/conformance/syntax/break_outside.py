def counting():
    for n in range(3):
        yield n

print("never printed")
for value in counting():
    def stop():
        if value == 1:
            break
    stop()
print("never printed")
