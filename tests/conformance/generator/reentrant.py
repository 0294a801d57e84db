def loop():
    yield next(me)


me = loop()
try:
    next(me)
except ValueError as err:
    print(err)


def sender():
    me2.send(None)
    yield


me2 = sender()
try:
    next(me2)
except ValueError as err:
    print(err)


def closer():
    me3.close()
    yield


me3 = closer()
try:
    next(me3)
except ValueError as err:
    print(err)
