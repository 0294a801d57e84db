import sys

print(sys.version_info[:2], sys.version_info >= (3, 13), sys.version_info.major, sys.byteorder, sys.maxsize == 2**63 - 1, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.modulus == 2**61 - 1, sys.getdefaultencoding(), sys.platform)
print(sys.intern("abc") is sys.intern("abc"), sys.getrefcount(object()) > 0, sys.getrecursionlimit() >= 100, sys.exc_info(), sys.argv[0].endswith("sys_inspection.py"), "sys" in sys.modules, "math" in sys.builtin_module_names or True, sys.is_finalizing(), sys.get_int_max_str_digits())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0] is ZeroDivisionError, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exception())


def f():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name


print(f(), sys.flags.optimize, sys.stdin.name, sys.stdout.name, sys.stderr.name)
print([sys.getsizeof(x) for x in (0, 1, 2**30, 2**60, 1.5, "", "a", "é", b"", (), (1,), [], {}, set(), None, True, range(1))])
for bad in (lambda: sys.intern(5), lambda: sys.setrecursionlimit(0), lambda: sys._getframe(99), lambda: sys.getsizeof(), lambda: sys.nosuch, lambda: sys.set_int_max_str_digits(5), lambda: sys.exit(3)):
    try:
        print(bad())
    except (Exception, SystemExit) as e:
        print(type(e).__name__, e)
