"""The tuple that `cache_info()` gives, apart from `functools`: that loads without named tuples."""

from collections import namedtuple

CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools")
