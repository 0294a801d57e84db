"""A countdown by recursion, lists joined on the way back."""


def countdown(n):
    if n == 0:
        return []
    return [n] + countdown(n - 1)


print(len(countdown(600)))
