def loop():
    yield next(me)


me = loop()
try:
    next(me)
except ValueError as err:
    print(err)
print(list(me))


def with_calls():
    for action in (lambda: me.send(None), lambda: me.close(), lambda: me.throw(KeyError)):
        try:
            action()
        except ValueError as err:
            print(err)
    yield me.gi_running


me = with_calls()
print(next(me), me.gi_running)
expr = (next(expr) for _ in range(1))
try:
    next(expr)
except ValueError as err:
    print(err)
