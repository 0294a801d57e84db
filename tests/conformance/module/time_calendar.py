import time
print(time.gmtime(0), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400*365)))
print(time.strptime("2024-02-29", "%Y-%m-%d"), time.asctime(time.gmtime(1e9)), time.ctime(1e9))
print(time.mktime((2024,1,1,0,0,0,0,0,0)), time.localtime(3).tm_sec, time.localtime(3).tm_zone)
print(time.struct_time(range(9)), time.daylight, time.altzone)
try: time.strptime("x","%Y")
except ValueError as e: print(e)
try: time.get_clock_info("x")
except ValueError as e: print(e)
import asyncio
async def m():
    await asyncio.sleep(1); return 3
print(asyncio.run(m()))
