import sys

print(sys.version_info >= (3, 13), sys.version_info[:2], sys.version_info.major, sys.version_info.releaselevel)
print(sys.implementation.name in ("cpython", "yieldscope"), sys.byteorder, sys.maxsize, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon)
print(sys.int_info.bits_per_digit, sys.hash_info.width, sys.getdefaultencoding(), sys.argv[0].endswith("sys_basics.py"), len(sys.argv))
print(sys.getrecursionlimit(), "sys" in sys.modules, sys.modules["sys"] is sys, sys.flags.optimize)
sys.setrecursionlimit(200)


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(150 < depth() < 200)
sys.setrecursionlimit(1000)
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is e, sys.exception() is e)
print(sys.exc_info()[0])
print(sys.intern("name") is sys.intern("na" + "me"))


def caller():
    frame = sys._getframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals)


print(caller())
print(sys.stdout.write("written\n"), file=sys.stdout)
print("to stderr", file=sys.stderr)
print(sys.getsizeof(0), sys.getrefcount(object()) > 0, callable(sys.displayhook))
sys.stdout.flush()
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)
x = sys.stdin.readline()
print(repr(x), sys.stdin.read())


class Upper:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def flush(self):
        pass


sys.stdout = Upper()
print("shouted")
sys.stdout = sys.__stdout__
print("said")
