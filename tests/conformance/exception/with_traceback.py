def make():
    try:
        raise ValueError("v")
    except ValueError as err:
        return err


e = make()
tb = e.__traceback__
print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next)
f = KeyError("k").with_traceback(tb)
print(f.__traceback__ is tb)
try:
    raise f
except KeyError as err:
    chain = err.__traceback__
    count = 0
    while chain:
        count += 1
        chain = chain.tb_next
    print(count)
print(ValueError().with_traceback(None).__traceback__)
try:
    ValueError().with_traceback(5)
except TypeError as err:
    print(err)
e.__traceback__ = None
print(e.__traceback__)
