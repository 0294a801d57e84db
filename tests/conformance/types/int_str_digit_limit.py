import sys

print(sys.get_int_max_str_digits())


def attempt(action):
    try:
        print(action())
    except ValueError as error:
        print(error)


attempt(lambda: len(str(10**4299)))
attempt(lambda: str(10**4300))
attempt(lambda: len(hex(10**5000)))
attempt(lambda: int("1" * 4300) % 1000)
attempt(lambda: int("1" * 4301))
attempt(lambda: f"{10**5000}")
attempt(lambda: "%d" % 10**5000)
attempt(lambda: repr([10**5000]))
attempt(lambda: int("f" * 5000, 16) % 7)
attempt(lambda: sys.set_int_max_str_digits(100))
sys.set_int_max_str_digits(700)
attempt(lambda: str(10**700))
sys.set_int_max_str_digits(0)
attempt(lambda: len(str(10**6000)))
attempt(lambda: int("7" * 5000) % 10)
