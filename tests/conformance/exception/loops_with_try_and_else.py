def trace(items):
    out = []
    for item in items:
        try:
            if item == "skip":
                continue
            if item == "stop":
                break
            value = 10 // item
        except ZeroDivisionError:
            out.append("zero")
            continue
        except TypeError as error:
            out.append(type(error).__name__)
            break
        else:
            out.append(value)
        finally:
            out.append("f")
        out.append("end")
    else:
        out.append("loop else")
    return out


for items in ([1, 5], [1, 0, 2], ["skip", 3], ["stop", 1], [2, "x", 3], []):
    print(items, trace(items))


def while_loop():
    n, out = 0, []
    while n < 5:
        n += 1
        try:
            try:
                if n == 2:
                    raise ValueError
                if n == 4:
                    break
            finally:
                out.append(f"inner{n}")
        except ValueError:
            out.append("caught")
            continue
        out.append(n)
    else:
        out.append("never")
    return out


print(while_loop())


def nested_return():
    for a in range(3):
        try:
            for b in range(3):
                try:
                    if (a, b) == (1, 1):
                        return a, b
                    if b == 2:
                        break
                finally:
                    log.append((a, b))
        finally:
            log.append(("outer", a))


log = []
print(nested_return(), log)


def break_in_finally():
    for n in range(3):
        try:
            raise KeyError(n)
        finally:
            break
    return f"swallowed at {n}"


def continue_in_finally():
    out = []
    for n in range(3):
        try:
            1 / n
        except ZeroDivisionError:
            out.append("zero")
            raise_later = True
        finally:
            out.append(n)
            continue
        out.append("never")
    return out


def return_overrides():
    for n in range(3):
        try:
            return f"try {n}"
        finally:
            if n < 2:
                continue
    return "fell out"


print(break_in_finally(), continue_in_finally(), return_overrides())


def retry(actions):
    for attempt, action in enumerate(actions, 1):
        try:
            result = action()
        except (ValueError, ZeroDivisionError) as error:
            last = error
            continue
        break
    else:
        raise RuntimeError(f"{attempt} attempts failed") from last
    return attempt, result


print(retry([lambda: 1 / 0, lambda: int("x"), lambda: "third"]))
try:
    retry([lambda: 1 / 0, lambda: int("x")])
except RuntimeError as error:
    print(error, repr(error.__cause__))
