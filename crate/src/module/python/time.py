"""The clock of the run and the calendar. Local time is UTC."""

from _time import *
from _time_calendar import asctime, ctime, gmtime, localtime, mktime, strftime, strptime, struct_time

altzone = daylight = 0


def get_clock_info(name):
    """Information about a clock: all of them are the run's own, which stands still while code runs."""
    from types import SimpleNamespace

    if name not in ("monotonic", "perf_counter", "process_time", "thread_time", "time"):
        raise ValueError("unknown clock")
    return SimpleNamespace(adjustable=name == "time", implementation="virtual", monotonic=name != "time", resolution=1e-09)
