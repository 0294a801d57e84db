import time

t = time.gmtime(0)
print(t, time.gmtime(1e9)[:6], time.gmtime(-1)[:6], time.asctime(t), time.ctime(0) == time.asctime(time.localtime(0)), time.strftime("%Y-%m-%d %H:%M:%S %j %U %w %a %A %b %B %y %p %I %%", t))
print(time.strptime("2024-02-29 13:05", "%Y-%m-%d %H:%M"), time.strptime("Mon Jan 1 2024", "%a %b %d %Y").tm_yday, time.strptime("12 PM", "%I %p").tm_hour, time.strptime("99", "%y").tm_year, time.strptime("68", "%y").tm_year, time.strptime("  5", " %d").tm_mday)
print(t.tm_year, t.tm_isdst, t.tm_zone, len(t), t[0], t.tm_wday, tuple(t), time.struct_time(range(9)), t == time.gmtime(0), t < time.gmtime(1))
for bad in (
    lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024-13", "%Y-%m"), lambda: time.strptime("2023 366", "%Y %j"), lambda: time.strptime("2024", "%Q"), lambda: time.strptime("2024 x", "%Y"), lambda: time.strptime("30 Feb", "%d %b"), lambda: time.gmtime("a"), lambda: time.gmtime(1e20), lambda: time.strftime("%Y", (1,)), lambda: time.asctime(5),
    lambda: time.struct_time([1]), lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strptime(5, "%Y"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
a = time.monotonic()
time.sleep(0.01)
print(time.monotonic() >= a, time.perf_counter_ns() >= 0, time.get_clock_info("monotonic").monotonic, time.daylight, time.timezone)
