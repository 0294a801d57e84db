def returns():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            continue
    return "loop ended"


def breaks():
    while True:
        try:
            return "never"
        finally:
            break
    return "after"


def order():
    log = []
    try:
        try:
            log.append("try")
            raise KeyError
        except KeyError:
            log.append("except")
            return log
        else:
            log.append("else")
        finally:
            log.append("inner finally")
    finally:
        log.append("outer finally")


def generator():
    for i in range(3):
        try:
            yield i
        finally:
            print("finally", i)


def nested_return():
    try:
        try:
            return 1
        finally:
            raise ValueError("replaces the return")
    except ValueError as e:
        return str(e)


def with_else(fail):
    try:
        if fail:
            raise ValueError
    except ValueError:
        return "handled"
    else:
        return "else"
    finally:
        print("cleanup")


def deletes():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    try:
        e
    except UnboundLocalError as err:
        return str(err)


print(returns(), swallows(), breaks(), order(), nested_return(), with_else(True), with_else(False), deletes())
for x in generator():
    if x == 1:
        break
print("left")


def resumes():
    try:
        yield 1
    finally:
        print("before")
        yield 2
        print("after")


r = resumes()
print(next(r), next(r), list(r))
r = resumes()
next(r)
try:
    r.throw(KeyError("k"))
    print("suspended in finally")
    next(r)
except KeyError as e:
    print("then", e)
