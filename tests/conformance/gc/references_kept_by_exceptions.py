import gc
import weakref


class Thing:
    pass


def fails(thing):
    raise ValueError("with a thing")


def kept():
    thing = Thing()
    r = weakref.ref(thing)
    try:
        fails(thing)
    except ValueError as error:
        print("handling", r() is not None)
    print("after the handler", r() is not None)
    del thing
    return r


r = kept()
print("returned", r() is None)


def saved():
    thing = Thing()
    try:
        fails(thing)
    except ValueError as error:
        keep = error.with_traceback(None)
    return weakref.ref(thing), keep


r, error = saved()
print("without a traceback", r() is None, error.args)
error = None
thing = Thing()
error = ValueError(thing)
r = weakref.ref(thing)
del thing
print("in the arguments", r() is not None)
del error
print("arguments gone", r() is None)
class Chain(Exception):
    pass


def chained():
    try:
        raise Chain("inner")
    except Chain as inner:
        r = weakref.ref(inner)
        try:
            raise Chain("outer")
        except Chain as outer:
            return r, weakref.ref(outer), outer


inner, outer_ref, outer = chained()
print("context keeps it", inner() is outer.__context__)
outer.__context__ = None
gc.collect()
print("cut off", inner() is None)
del outer
gc.collect()
print("all gone", outer_ref() is None)
