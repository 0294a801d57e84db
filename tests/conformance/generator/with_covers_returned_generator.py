class Res:
    def __enter__(self):
        self.open = True
        return self

    def __exit__(self, *a):
        self.open = False


def rows():
    with Res() as r:
        return (r.open for _ in range(1))


def rows_right():
    with Res() as r:
        yield r.open


print(list(rows()), list(rows_right()))


def returned_from_try():
    try:
        return (n for n in [1, 2])
    finally:
        print("finally before the first pull")


print(list(returned_from_try()))
