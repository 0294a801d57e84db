from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

utc = ZoneInfo("UTC")
print(utc, repr(utc), utc is ZoneInfo("UTC"), utc.key)
moment = datetime(2024, 1, 2, 3, tzinfo=utc)
print(repr(moment), moment, moment.utcoffset(), moment.tzname(), moment.dst(), moment == datetime(2024, 1, 2, 3, tzinfo=timezone.utc))
print(moment.astimezone(timezone(timedelta(hours=1))), datetime(2024, 1, 1, 5, tzinfo=timezone(timedelta(hours=2))).astimezone(utc))
try:
    ZoneInfo("Nowhere/Land")
except ZoneInfoNotFoundError as e:
    print(type(e).__name__, isinstance(e, KeyError))
