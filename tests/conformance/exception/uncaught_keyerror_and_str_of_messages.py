import sys


def excepthook(kind, value, traceback):
    print("hook:", kind.__name__, value, traceback.tb_lineno, file=sys.stderr)
    sys.__excepthook__(kind, value, traceback)


sys.excepthook = excepthook
mapping = {"key": {"inner": [1, 2]}}
print(mapping["key"]["inner"][1])
value = mapping["key"]["missing one"]["never"]
