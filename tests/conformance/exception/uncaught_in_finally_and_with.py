class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__)
        raise RuntimeError("in exit")


def work():
    try:
        with Manager():
            raise ValueError("in the body")
    finally:
        print("cleaning up")
        {}["missing"]


work()
