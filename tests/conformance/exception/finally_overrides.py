def f(n):
    for i in range(3):
        try:
            if n == 0:
                raise ValueError("lost")
            if n == 1:
                return "from try"
            yield i
        finally:
            if n == 0:
                continue
            if n == 1:
                return "from finally"

for n in range(3):
    it = f(n)
    seen = []
    while True:
        try:
            seen.append(next(it))
        except StopIteration as e:
            print(n, seen, e.value)
            break
