import sys

try:
    sys.exit("unused")
except SystemExit:
    print("caught one")
try:
    sys.exit("something went wrong")
finally:
    print("finally runs")
