import warnings

flags = [True, False]
print([~flag for flag in flags])
yes = True
print(~yes, yes.__invert__(), -yes, +yes, not yes)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        ~yes
    except DeprecationWarning as error:
        print(str(error)[:39])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    result = [~yes for _ in range(2)]
print(result, len(caught), caught[0].category.__name__, caught[0].lineno)
print(~int(yes), ~yes.real)
