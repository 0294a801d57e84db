try:
    input("prompt> ")
except EOFError as err:
    print()
    print(type(err).__name__, err)
import sys

print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
try:
    input(1, 2)
except TypeError as err:
    print(err)
