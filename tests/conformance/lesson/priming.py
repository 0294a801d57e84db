def echo():
    while True:
        heard = yield
        print("heard", heard)


listener = echo()
try:
    listener.send("too early")
except TypeError as error:
    print(error)
next(listener)
listener.send("now")
