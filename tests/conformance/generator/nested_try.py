def g():
    try:
        try:
            yield 1
        except ValueError:
            yield 2
            raise
        finally:
            print("inner finally")
    except (KeyError, ValueError) as e:
        yield f"outer {e!r}"
    else:
        yield "else"
    finally:
        print("outer finally")
    yield "end"

print(list(g()))
it = g()
next(it)
print(it.throw(ValueError("v")))
print(next(it))
print(list(it))
it = g()
next(it)
print(it.throw(KeyError("k")))
try:
    it.throw(TypeError("t"))
except TypeError as e:
    print("escaped", e, "context", repr(e.__context__))
