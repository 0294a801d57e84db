"""The constructor of struct_time, and names of the calendar that will go."""

import calendar
import copy
import time
import warnings


def tried(*args):
    try:
        made = time.struct_time(*args)
    except TypeError as error:
        print(args, error)
    else:
        print(made, made.tm_zone, made.tm_gmtoff)


nine = (2024, 2, 3, 4, 5, 6, 5, 34, 0)
for args in [(), (1,), ((1,),), (range(9),), (range(11),), (range(12),), (nine, 1), (nine, {"tm_zone": "X"}), (nine, {"tm_year": 1}), (nine + ("Z",), {"tm_gmtoff": 60})]:
    tried(*args)
moment = time.struct_time(nine + ("Z", 60))
print(copy.replace(moment, tm_year=7), copy.replace(moment, tm_zone="q").tm_zone, moment.__reduce__())
try:
    copy.replace(moment, wrong=1)
except TypeError as error:
    print(error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(calendar.January, calendar.February)
print([str(warning.message) for warning in caught], caught[0].category.__name__)
try:
    calendar.March
except AttributeError as error:
    print(error)
