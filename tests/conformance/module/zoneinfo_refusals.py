from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

z = ZoneInfo("UTC")
print(z, repr(z), z.key, z is ZoneInfo("UTC"), datetime(2024, 1, 1, tzinfo=z), z.utcoffset(datetime(2024, 1, 1)) == timedelta(0), z.tzname(None), z.dst(datetime(2024, 1, 1)))
try:
    ZoneInfo("Nowhere/City")
except ZoneInfoNotFoundError as e:
    print(type(e).__name__, "Nowhere/City" in str(e))
print(issubclass(ZoneInfoNotFoundError, KeyError), ZoneInfo.no_cache("UTC") is z)
