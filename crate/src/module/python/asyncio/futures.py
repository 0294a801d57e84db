"""Futures."""

from _asyncio import Future

__all__ = ("Future", "wrap_future", "isfuture")


def isfuture(obj):
    """Return True if obj is a Future, or behaves like one."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def wrap_future(future, *, loop=None):
    """Wrap concurrent.futures.Future object."""
    if isfuture(future):
        return future
    raise NotImplementedError("asyncio.wrap_future() of a thread's future is not supported by Yieldscope")
