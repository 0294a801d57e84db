"""What locks and queues have in common."""

from _asyncio import _get_running_loop


class _LoopBoundMixin:
    """Bound to the event loop in which it is first waited for."""

    _loop = None

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop

    def _shown(self, state):
        """A repr with the state and the number of waiters."""
        waiters = getattr(self, "_waiters", None)
        if waiters:
            state = f"{state}, waiters:{len(waiters)}"
        return f"{object.__repr__(self)[:-1]} [{state}]>"
