def returns():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"


def keeps_first():
    value = "before"
    try:
        return value
    finally:
        value = "after"


def loop():
    for n in range(3):
        try:
            continue
        finally:
            if n == 1:
                break
    return n


def nested():
    try:
        try:
            return "inner"
        finally:
            print("inner finally", end=" ")
    finally:
        print("outer finally", end=" ")


def raise_replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def else_and_finally(fail):
    out = []
    try:
        out.append("try")
        if fail:
            raise ValueError
    except ValueError:
        out.append("except")
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out


def while_true():
    while True:
        try:
            return "returned"
        finally:
            continue_once.append(1)
            if len(continue_once) < 3:
                continue


continue_once = []
print(returns(), swallows(), keeps_first(), loop(), nested(), else_and_finally(True), else_and_finally(False), while_true(), continue_once)
try:
    raise_replaced()
except KeyError as error:
    print(error, repr(error.__context__))


def generator():
    try:
        yield 1
        return "value"
    finally:
        yield "from finally"


print(list(generator()))


def handler_returns():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error
    finally:
        try:
            error
        except UnboundLocalError as gone:
            print(gone)


print(repr(handler_returns()))
