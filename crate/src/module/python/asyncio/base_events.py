"""The event loop, on a virtual clock: when nothing can run, time goes on at once to the next timer."""

import sys
from heapq import heapify, heappop, heappush

from _asyncio import Future, Task, _get_running_loop, _set_running_loop
from _collections import deque
from asyncio import events
from asyncio.events import Handle, TimerHandle
from asyncio.exceptions import CancelledError

__all__ = ("BaseEventLoop", "Server")

try:
    from _yieldscope import advance as _advance
    from _yieldscope import clock as _clock
except ImportError:
    # Without the engine: a clock of our own.
    _elapsed = 0.0

    def _clock():
        return _elapsed

    def _advance(seconds):
        global _elapsed
        _elapsed += seconds


# Sums of fractions of seconds differ in their last bits: times this near to each other are one time.
_DIGITS = 9


class Server(events.AbstractServer):
    pass


def _refuse(name):
    def refused(self, *args, **kwargs):
        raise NotImplementedError(f"loop.{name}() is not supported by Yieldscope")

    refused.__name__ = name
    refused.__qualname__ = f"BaseEventLoop.{name}"
    return refused


def _run_until_complete_cb(future):
    if not future.cancelled():
        error = future.exception()
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            # The loop is on its way out already.
            return
    future.get_loop().stop()


class BaseEventLoop(events.AbstractEventLoop):
    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._timers_set = 0
        self._timers_cancelled = 0
        self._closed = False
        self._stopping = False
        self._running = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._current_task = None
        # All tasks that have not ended, in the order in which they were made.
        self._tasks = {}
        self._asyncgens = set()
        self._asyncgens_shutdown_called = False

    def __repr__(self):
        return (
            f"<{self.__class__.__name__} running={self.is_running()} "
            f"closed={self.is_closed()} debug={self.get_debug()}>"
        )

    # ---- making things

    def create_future(self):
        """Create a Future object attached to the loop."""
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Schedule a coroutine object.  Return a task object."""
        self._check_closed()
        if self._task_factory is None:
            return Task(coro, loop=self, name=name, context=context)
        if context is None:
            task = self._task_factory(self, coro)
        else:
            task = self._task_factory(self, coro, context=context)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        """Set a task factory that will be used by loop.create_task()."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """Return a task factory, or None if the default one is in use."""
        return self._task_factory

    # ---- scheduling

    def time(self):
        """Return the time according to the event loop's clock."""
        return _clock()

    def call_soon(self, callback, *args, context=None):
        """Arrange for a callback to be called as soon as possible, after those that were arranged before."""
        if self._closed:
            self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Like call_soon(): there is only one thread."""
        return self.call_soon(callback, *args, context=context)

    def call_soon_task(self, task):
        """Puts a new task among those that are ready."""
        if self._closed:
            task._log_destroy_pending = False
            self._check_closed()
        self._tasks[task] = None
        self._ready.append(task)

    def call_later(self, delay, callback, *args, context=None):
        """Arrange for a callback to be called at a given time, so many seconds from now."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Like call_later(), but uses an absolute time."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        self._timers_set += 1
        timer._order = (round(when, _DIGITS), self._timers_set)
        timer._scheduled = True
        heappush(self._scheduled, timer)
        return timer

    def _timer_handle_cancelled(self, handle):
        if not handle._scheduled:
            return
        self._timers_cancelled += 1
        # Many timers are set only to be cancelled (time limits): do not let them pile up.
        if self._timers_cancelled > 100 and 2 * self._timers_cancelled > len(self._scheduled):
            # The one just being cancelled is not marked yet.
            self._scheduled = [timer for timer in self._scheduled if not timer._cancelled and timer is not handle]
            heapify(self._scheduled)
            handle._scheduled = False
            self._timers_cancelled = 0

    # ---- running

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def _run_once(self):
        """One turn: timers that are due join the queue, then all that stand in it now get their go."""
        ready = self._ready
        timers = self._scheduled
        while timers and timers[0]._cancelled:
            self._timers_cancelled -= 1
            heappop(timers)._scheduled = False
        if timers:
            if not ready and not self._stopping:
                pause = timers[0]._when - _clock()
                if pause > 0:
                    _advance(pause)
            due = round(_clock(), _DIGITS)
            while timers and timers[0]._order[0] <= due:
                timer = heappop(timers)
                timer._scheduled = False
                if timer._cancelled:
                    self._timers_cancelled -= 1
                ready.append(timer)
        elif not ready and not self._stopping:
            raise RuntimeError(
                "the event loop would wait for ever: no callback is ready, no timer is set"
                + "".join(f"\n  waiting: {task!r}" for task in self._tasks)
            )
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_running()
        before = sys.get_asyncgen_hooks()
        self._running = True
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        _set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _set_running_loop(None)
            sys.set_asyncgen_hooks(*before)

    def run_until_complete(self, future):
        """Run until the Future is done; return its result, or raise its exception.

        If the argument is a coroutine, it is wrapped in a Task.
        """
        self._check_closed()
        self._check_running()
        from asyncio.tasks import ensure_future, isfuture

        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        if is_new:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                # Its exception is this one: that is notice enough.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """Stop running the event loop, after the callbacks that are ready now."""
        self._stopping = True

    def close(self):
        """Close the event loop: what is still in its queues is dropped."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._tasks.clear()

    def is_closed(self):
        """Returns True if the event loop was closed."""
        return self._closed

    def is_running(self):
        """Returns True if the event loop is running."""
        return self._running

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    # ---- async generators

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings

            warnings.warn(
                f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call",
                ResourceWarning,
                source=self,
            )
        from _weakref import ref

        self._asyncgens.add(ref(agen, self._asyncgens.discard))

    def _asyncgen_finalizer_hook(self, agen):
        from _weakref import ref

        self._asyncgens.discard(ref(agen))
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Shutdown all active asynchronous generators."""
        self._asyncgens_shutdown_called = True
        closing = [agen for agen in (reference() for reference in self._asyncgens) if agen is not None]
        self._asyncgens.clear()
        if not closing:
            return
        from asyncio.tasks import gather

        results = await gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                    "exception": result,
                    "asyncgen": agen,
                })

    async def shutdown_default_executor(self, timeout=None):
        """There are no executors."""

    # ---- errors that no one else takes

    def get_exception_handler(self):
        """Return an exception handler, or None if the default one is in use."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Set handler as the new event loop exception handler."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Writes what happened, and the exception's traceback, to the standard error stream."""
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                value = context[key]
                if key in ("source_traceback", "handle_traceback"):
                    continue
                lines.append(f"{key}: {value!r}")
        print("\n".join(lines), file=sys.stderr)
        error = context.get("exception")
        if error is not None:
            sys.__excepthook__(type(error), error, error.__traceback__)

    def call_exception_handler(self, context):
        """Call the current event loop's exception handler."""
        handler = self._exception_handler
        try:
            if handler is None:
                self.default_exception_handler(context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler({
                "message": "Unhandled error in exception handler",
                "exception": error,
                "context": context,
            })

    for _name in (
        "run_in_executor", "set_default_executor", "create_connection", "create_server", "create_unix_connection",
        "create_unix_server", "create_datagram_endpoint", "subprocess_exec", "subprocess_shell", "add_reader",
        "remove_reader", "add_writer", "remove_writer", "sock_recv", "sock_sendall", "sock_connect", "sock_accept",
        "getaddrinfo", "getnameinfo", "start_tls", "sendfile", "connect_accepted_socket", "connect_read_pipe",
        "connect_write_pipe", "add_signal_handler", "remove_signal_handler",
    ):
        locals()[_name] = _refuse(_name)
    del _name


class _UnixSelectorEventLoop(BaseEventLoop):
    """The loop that `new_event_loop` makes; it bears the name that programs see elsewhere."""
