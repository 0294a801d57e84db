class A(Exception):
    pass


class B(A):
    pass


class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __subclasscheck__(cls, other):
        return True


class Everything(Exception, metaclass=Meta):
    pass


def handlers(error):
    try:
        raise error
    except (KeyError, IndexError) as caught:
        return "lookup pair"
    except A:
        return "A or below"
    except B:
        return "never reached"
    except ValueError:
        return "value"
    except Everything:
        return "everything"
    except Exception as other:
        return f"other {type(other).__name__}"


for error in (KeyError(), A(), B(), ValueError(), OSError(), IndexError(), B):
    print(handlers(error))


def lazy():
    print("evaluated", end=" ")
    return ValueError


try:
    try:
        raise KeyError("k")
    except lazy():
        print("no")
    except KeyError:
        print("yes")
    except undefined_name:
        print("never evaluated")
except NameError:
    print("not here")
for clause in ("5", "'text'", "None", "(ValueError, 5)", "[ValueError]", "int", "object", "ValueError()", "undefined", "(KeyError, (ValueError, (OSError,)))", "()"):
    source = f"""
try:
    try:
        raise KeyError('k')
    except {clause}:
        print({clause!r}, 'caught')
except Exception as error:
    print({clause!r}, type(error).__name__, error, '| context', repr(error.__context__))
"""
    exec(source)
try:
    pass
except 5:
    pass
print("a wrong clause does no harm unless it is asked")
try:
    raise BaseException("base")
except Exception:
    print("no")
except BaseException as error:
    print("base only", error)
e = 5
try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)
