try:
    raise ValueError("noted")
except ValueError as e:
    e.add_note("first")
    e.add_note("second")
    print(e.__notes__, e.args, str(e))
    try:
        e.add_note(5)
    except TypeError as t:
        print(t)
    print(e.with_traceback(None) is e, e.__traceback__)
    try:
        e.__traceback__ = 5
    except TypeError as t:
        print(t)
    try:
        e.__cause__ = "x"
    except TypeError as t:
        print(t)

def level(n):
    return 1 / n if n == 0 else level(n - 1)

try:
    level(2)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
