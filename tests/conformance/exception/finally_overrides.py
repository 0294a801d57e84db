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


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("body", i)
        finally:
            print("finally", i)
            if i == 2:
                break
    else:
        print("no break")


def order():
    try:
        return print("value computed")
    finally:
        print("then finally")


print(returns(), swallows())
loop()
order()


def nested():
    try:
        try:
            1 / 0
        finally:
            print("inner finally")
    except ZeroDivisionError as err:
        print("outer", err)


nested()
