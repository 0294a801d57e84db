class Stop(Exception):
    pass


def stop():
    raise Stop


try:
    stop()
except Stop as err:
    print(repr(err), str(err) == "", err.args)
stop()
