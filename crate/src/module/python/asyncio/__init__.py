"""asyncio: tasks that wait for each other, and for time, which is virtual here: a sleep takes none."""

from .exceptions import *
from .exceptions import __all__ as _exceptions
from .events import *
from .events import __all__ as _events
from .coroutines import *
from .coroutines import __all__ as _coroutines
from .futures import *
from .futures import __all__ as _futures
from .tasks import *
from .tasks import __all__ as _tasks
from .locks import *
from .locks import __all__ as _locks
from .queues import *
from .queues import __all__ as _queues
from .base_events import *
from .base_events import __all__ as _base_events
from .runners import *
from .runners import __all__ as _runners
from .taskgroups import *
from .taskgroups import __all__ as _taskgroups
from .timeouts import *
from .timeouts import __all__ as _timeouts
from .base_events import _UnixSelectorEventLoop as SelectorEventLoop
from .events import DefaultEventLoopPolicy

EventLoop = SelectorEventLoop

# What needs threads, sockets or processes.
_REFUSED = (
    "to_thread", "open_connection", "start_server", "open_unix_connection", "start_unix_server",
    "create_subprocess_exec", "create_subprocess_shell",
)


def _refuse(name):
    def refused(*args, **kwargs):
        raise NotImplementedError(f"asyncio.{name}() is not supported by Yieldscope")

    refused.__name__ = refused.__qualname__ = name
    return refused


for _name in _REFUSED:
    globals()[_name] = _refuse(_name)

__all__ = (
    _exceptions + _events + _coroutines + _futures + _tasks + _locks + _queues + _base_events + _runners
    + _taskgroups + _timeouts + _REFUSED + ("SelectorEventLoop", "EventLoop", "DefaultEventLoopPolicy")
)
del _name
