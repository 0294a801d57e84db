def lines():
    print("open")
    try:
        yield "first"
        yield "second"
    finally:
        print("close")


source = lines()
for line in source:
    print(line)
    break
print("after the loop")
del source
print("after the last name is gone")

never = lines()
never.close()
print("one that never started has nothing to close")
