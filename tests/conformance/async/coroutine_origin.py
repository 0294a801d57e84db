# Where coroutines are made, and what is said of those that nobody awaits.
import contextlib
import gc
import sys
import warnings


async def work():
    pass


def outer():
    return inner()


def inner():
    return work()


print(sys.get_coroutine_origin_tracking_depth())
coroutine = outer()
print(coroutine.cr_origin)
coroutine.close()
for depth in (1, 2, 50):
    sys.set_coroutine_origin_tracking_depth(depth)
    with contextlib.closing(outer()) as coroutine:
        print([(line, name) for file, line, name in coroutine.cr_origin])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outer()
        gc.collect()
    text = str(caught[0].message)
    print(caught[0].category.__name__, text.replace(__file__, "FILE"))
for wrong in (-1, "a"):
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
sys.set_coroutine_origin_tracking_depth(0)

# A frame does not keep its coroutine, and can be cleared before it has run.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    frame = work().cr_frame
    print(len(caught), frame.f_code.co_name, frame.f_locals)
    frame.clear()
    coroutine = work()
    coroutine.cr_frame.clear()
    print({str(w.message) for w in caught})
    coroutine.close()


def numbers():
    try:
        yield 1
    finally:
        print("closed")


frame = numbers().gi_frame
print(frame.f_code.co_name)
generator = numbers()
next(generator)
frame = generator.gi_frame
del generator
print("gone")
generator = numbers()
generator.gi_frame.clear()
print(list(generator))

# The function of `warnings` may be another, fail, or be missing.
original = warnings._warn_unawaited_coroutine
reported = []
sys.unraisablehook = lambda unraisable: reported.append((unraisable.exc_type.__name__, type(unraisable.object).__name__))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings._warn_unawaited_coroutine = lambda coroutine: 1 / 0
    work()
    print([str(w.message) for w in caught], reported)
    del warnings._warn_unawaited_coroutine
    work()
    print(len(caught), len(reported))
warnings._warn_unawaited_coroutine = original
with warnings.catch_warnings():
    warnings.simplefilter("error")
    work()
print(reported)
