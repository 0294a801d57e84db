import sys


def leave():
    try:
        sys.exit({"reason": "a dict"})
    finally:
        print("finally on the way out")


for value in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(value)
    except SystemExit as leaving:
        print(repr(leaving.code), leaving.args)
try:
    exit
except NameError as error:
    print(error)
leave()
