import inspect


def caller():
    return callee()


def callee():
    frame = inspect.currentframe()
    outer = inspect.stack()
    return frame.f_code.co_name, [i.function for i in outer], outer[0].lineno, outer[1].code_context, frame.f_back.f_code.co_name


print(caller())


def args(a, b=2, *c, d=4, **e):
    info = inspect.getargvalues(inspect.currentframe())
    return info[:3], info.locals["b"], inspect.formatargvalues(info[0], None, "e", info.locals)


print(args(1, 2, 3, x=5))
print(inspect.getsource(caller))
print(inspect.getsourcelines(caller)[1], inspect.getsourcefile(caller).endswith("inspect_frames_and_source.py"), inspect.getmodule(caller).__name__)


class K:
    # A comment.
    def m(self):
        return 1

    x = lambda self: 2


print(inspect.getsource(K.m), inspect.getsource(K).count("\n"), inspect.getcomments(K.m), inspect.indentsize("    x"))
for bad in (lambda: inspect.getsource(len), lambda: inspect.getfile(5), lambda: inspect.getsource(int)):
    try:
        bad()
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)


def outer(x):
    def inner():
        return x, len, undefined_name

    return inner


print(inspect.getclosurevars(outer(7)))
try:
    outer(1)()
except NameError:
    import sys

    tb = sys.exc_info()[2]
    print([(f.function, f.lineno) for f in inspect.getinnerframes(tb)], inspect.trace()[-1].function)
