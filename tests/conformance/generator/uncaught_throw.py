def worker():
    while True:
        try:
            item = yield
        except ValueError:
            print("handled")


w = worker()
next(w)
w.throw(ValueError("first"))
w.throw(KeyError("second"))
