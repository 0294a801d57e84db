for e in (KeyError, IndexError, ZeroDivisionError, UnicodeDecodeError, ModuleNotFoundError, StopIteration, GeneratorExit, RecursionError, FileNotFoundError):
    print([c.__name__ for c in e.__mro__[:-1]])

def classify(error):
    try:
        raise error
    except (LookupError, ArithmeticError) as e:
        return "lookup or arithmetic", repr(e)
    except Exception as e:
        return "exception", repr(e)
    except BaseException as e:
        return "base", repr(e)

for error in (KeyError("k"), ZeroDivisionError(), ValueError(1, 2), KeyboardInterrupt(), GeneratorExit("g"), SystemExit(3)):
    print(classify(error))
print(str(KeyError("k")), str(KeyError("a", "b")), str(ValueError()), str(ValueError("a", 1)), str(OSError(2, "No such file", "f.txt")), OSError(2, "x") .errno)
