import sys

for code in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as err:
        print(repr(err), repr(err.code))
try:
    raise SystemExit
except SystemExit as err:
    print(err.args, err.code)
try:
    raise SystemExit(1, 2)
except BaseException as err:
    print(err.code, isinstance(err, Exception))
try:
    pass
finally:
    print("leaving with a code")
sys.exit(4)
