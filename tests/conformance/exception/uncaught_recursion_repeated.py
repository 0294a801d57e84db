def down(n):
    if n == 0:
        raise OverflowError("deep enough")
    return down(n - 1)


print("go")
down(10)
