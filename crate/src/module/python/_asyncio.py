"""Futures and tasks: what an event loop turns on.

A task stands in the loop's ready queue itself, as its own handle; a future that it waits for holds the task itself in its
list of callbacks. So one step of a task makes no object.
"""

import sys
from asyncio.exceptions import CancelledError, InvalidStateError

from _contextvars import _state as _contexts
from _contextvars import copy_context

GenericAlias = type(list[int])

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


class _Threadlike:
    """What is running now: the loop, and the loop that `get_event_loop` should give when none runs."""

    __slots__ = ("running", "chosen", "chosen_once")


_now = _Threadlike()
_now.running = _now.chosen = None
_now.chosen_once = False


def _get_running_loop():
    """Return the running event loop or None."""
    return _now.running


def _set_running_loop(loop, /):
    """Set the running event loop."""
    _now.running = loop


def get_running_loop():
    """Return the running event loop.  Raise a RuntimeError if there is none."""
    loop = _now.running
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop():
    """Return the running event loop, or the current one of the policy."""
    if _now.running is not None:
        return _now.running
    from asyncio.events import get_event_loop_policy

    return get_event_loop_policy().get_event_loop()


def _kind_of(value):
    return type(value).__name__


def _shown_callback(callback, args=()):
    """A callback in short, with its place: `done() at program.py:3`."""
    from asyncio.format_helpers import _format_callback_source

    return _format_callback_source(callback, args)


def _shown_entry(entry):
    """What stands in a future's list of callbacks: a task that waits, or a function with its context."""
    if type(entry) is not tuple or getattr(entry[0], "__func__", None) is Task.task_wakeup:
        return "Task.task_wakeup()"
    return _shown_callback(entry[0])


class Future:
    """A result that comes later."""

    __slots__ = (
        "_loop", "_state", "_callbacks", "_result", "_exception", "_exception_tb", "_log_tb", "_cancel_message",
        "_cancelled_exc", "_asyncio_future_blocking", "_source_traceback", "__dict__", "__weakref__",
    )

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._callbacks = None
        self._result = None
        self._exception = None
        self._log_tb = False
        self._cancel_message = None
        self._cancelled_exc = None
        self._asyncio_future_blocking = False

    def __repr__(self):
        return f"<{_kind_of(self)} {' '.join(self._repr_info())}>"

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state is _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                from reprlib import repr as short

                info.append(f"result={short(self._result)}")
        if self._callbacks:
            shown = [_shown_entry(entry) for entry in self._callbacks]
            if len(shown) > 2:
                shown[1:-1] = [f"<{len(shown) - 2} more>"]
            info.append(f"cb=[{', '.join(shown)}]")
        return info

    def __del__(self):
        if getattr(self, "_log_tb", False):
            self._loop.call_exception_handler({
                "message": f"{_kind_of(self)} exception was never retrieved",
                "exception": self._exception,
                "future": self,
            })

    @property
    def _log_traceback(self):
        return self._log_tb

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self._log_tb = False

    def get_loop(self):
        """Return the event loop the Future is bound to."""
        return self._loop

    def cancel(self, msg=None):
        """Cancel the future and schedule callbacks.

        If the future is already done or cancelled, return False.  Otherwise,
        change the future's state to cancelled, schedule the callbacks and
        return True.
        """
        self._log_tb = False
        if self._state is not _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = None
            loop = self._loop
            for entry in callbacks:
                if type(entry) is tuple:
                    loop.call_soon(entry[0], self, context=entry[1])
                else:
                    loop._ready.append(entry)

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state is _CANCELLED

    def done(self):
        """Return True if the future is done.

        Done means either that a result / exception are available, or that the
        future was cancelled.
        """
        return self._state is not _PENDING

    def _make_cancelled_error(self):
        """The CancelledError to raise for this future: made once, handed out once."""
        error = self._cancelled_exc
        if error is not None:
            self._cancelled_exc = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        """Return the result this future represents.

        If the future has been cancelled, raises CancelledError.  If the
        future's result isn't yet available, raises InvalidStateError.  If
        the future is done and has an exception set, this exception is raised.
        """
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise InvalidStateError("Result is not set.")
        self._log_tb = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """Return the exception that was set on this future.

        The exception (or None if no exception was set) is returned only if
        the future is done.  If the future has been cancelled, raises
        CancelledError.  If the future isn't done yet, raises InvalidStateError.
        """
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise InvalidStateError("Exception is not set.")
        self._log_tb = False
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        """Add a callback to be run when the future becomes done.

        The callback is called with a single argument - the future object. If
        the future is already done when this is called, the callback is
        scheduled with call_soon.
        """
        if self._state is not _PENDING:
            self._loop.call_soon(fn, self, context=context)
            return
        entry = (fn, copy_context() if context is None else context)
        if self._callbacks is None:
            self._callbacks = [entry]
        else:
            self._callbacks.append(entry)

    def remove_done_callback(self, fn, /):
        """Remove all instances of a callback from the "call when done" list.

        Returns the number of callbacks removed.
        """
        callbacks = self._callbacks or []
        kept = [entry for entry in callbacks if type(entry) is not tuple or not entry[0] == fn]
        self._callbacks = kept
        return len(callbacks) - len(kept)

    def set_result(self, result, /):
        """Mark the future done and set its result.

        If the future is already done when this method is called, raises
        InvalidStateError.
        """
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        """Mark the future done and set an exception.

        If the future is already done when this method is called, raises
        InvalidStateError.
        """
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            if not issubclass(exception, BaseException):
                raise TypeError("invalid exception object")
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            replacement = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            replacement.__cause__ = exception
            replacement.__context__ = exception
            exception = replacement
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._log_tb = True

    def __await__(self):
        if self._state is _PENDING:
            self._asyncio_future_blocking = True
            # The task that is stepping sees what was yielded and waits for it.
            yield self
        if self._state is _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    __class_getitem__ = classmethod(GenericAlias)


def _name_maker():
    number = 0

    def new_name():
        nonlocal number
        number += 1
        return f"Task-{number}"

    return new_name


_new_task_name = _name_maker()

def _is_coroutine(value):
    kind = type(value)
    if kind is _COROUTINE:
        return True
    if kind is _GENERATOR:
        return False
    from asyncio.coroutines import iscoroutine

    return iscoroutine(value)


def _coroutine_sample():
    async def sample():
        pass

    made = sample()
    made.close()
    return type(made)


_COROUTINE = _coroutine_sample()
_GENERATOR = type((lambda: (yield))())
del _coroutine_sample


class Task(Future):
    """A coroutine on its way through the event loop."""

    __slots__ = ("_name", "_coro", "_context", "_must_cancel", "_fut_waiter", "_thrown", "_cancels", "_log_destroy_pending")

    # The ready queue asks this of everything that stands in it.
    _cancelled = False

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if type(coro) is not _COROUTINE and not _is_coroutine(coro):
            self._log_destroy_pending = False
            self._coro = None
            self._name = None
            self._state = _FINISHED
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = _new_task_name() if name is None else str(name)
        self._coro = coro
        self._context = copy_context() if context is None else context
        self._must_cancel = False
        self._fut_waiter = None
        self._thrown = None
        self._cancels = 0
        self._log_destroy_pending = True
        loop = self._loop
        if eager_start and loop.is_running():
            loop._tasks[self] = None
            before = loop._current_task
            self._run()
            loop._current_task = before
        else:
            loop.call_soon_task(self)

    def __del__(self):
        if getattr(self, "_log_destroy_pending", False) and self._state is _PENDING:
            self._loop.call_exception_handler({"task": self, "message": "Task was destroyed but it is pending!"})
        else:
            super().__del__()

    def _repr_info(self):
        info = super()._repr_info()
        if self._cancels and self._state is _PENDING or self._must_cancel:
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        if self._coro is not None:
            from asyncio.coroutines import _format_coroutine

            info.insert(2, f"coro=<{_format_coroutine(self._coro)}>")
        if self._fut_waiter is not None:
            info.insert(3, f"wait_for={self._fut_waiter!r}")
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """Return the list of stack frames for this task's coroutine."""
        frame = getattr(self._coro, "cr_frame", None) or getattr(self._coro, "gi_frame", None)
        return [] if frame is None else [frame][:limit]

    def print_stack(self, *, limit=None, file=None):
        """Print the stack or traceback for this task's coroutine."""
        file = file or sys.stderr
        frames = self.get_stack(limit=limit)
        print(f"Stack for {self!r} (most recent call last):" if frames else f"No stack for {self!r}", file=file)
        for frame in frames:
            print(f'  File "{frame.f_code.co_filename}", line {frame.f_lineno}, in {frame.f_code.co_name}', file=file)

    def cancel(self, msg=None):
        """Request that this task cancel itself.

        This arranges for a CancelledError to be thrown into the wrapped
        coroutine on the next cycle through the event loop. The coroutine then
        has a chance to clean up or even deny the request using
        try/except/finally.
        """
        self._log_tb = False
        if self._state is not _PENDING:
            return False
        self._cancels += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            # The future wakes this task, which then gets its CancelledError.
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """Return the count of the task's cancellation requests."""
        return self._cancels

    def uncancel(self):
        """Decrement the task's count of cancellation requests; returns what remains."""
        if self._cancels > 0:
            self._cancels -= 1
            if self._cancels == 0:
                self._must_cancel = False
        return self._cancels

    def _woken_with(self, waited):
        """The exception that the awaited future ended with, if any."""
        if waited._state is _CANCELLED:
            return waited._make_cancelled_error()
        if waited._exception is None:
            return None
        waited._log_tb = False
        return waited._exception.with_traceback(waited._exception_tb)

    def _run(self):
        """One step: from where the coroutine stands to its next wait, or its end."""
        if self._state is not _PENDING:
            raise InvalidStateError(f"__step(): already done: {self!r}, {self._thrown!r}")
        error = self._thrown
        if error is not None:
            self._thrown = None
        waited = self._fut_waiter
        if waited is not None:
            self._fut_waiter = None
            if error is None:
                try:
                    error = self._woken_with(waited)
                except AttributeError:
                    # Some other kind of future.
                    try:
                        waited.result()
                    except BaseException as raised:
                        error = raised
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        loop = self._loop
        loop._current_task = self
        outer = _contexts.context
        _contexts.context = self._context
        try:
            if error is None:
                result = self._coro.send(None)
            else:
                result = self._coro.throw(error)
        except StopIteration as stop:
            _contexts.context = outer
            if self._must_cancel:
                # Cancelled by something that it did last.
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                self._result = stop.value
                self._state = _FINISHED
                self._schedule_callbacks()
            self._forget()
        except CancelledError as raised:
            _contexts.context = outer
            self._cancelled_exc = raised
            Future.cancel(self)
            self._forget()
        except (KeyboardInterrupt, SystemExit) as raised:
            _contexts.context = outer
            loop._current_task = None
            Future.set_exception(self, raised)
            self._forget()
            raise
        except BaseException as raised:
            _contexts.context = outer
            Future.set_exception(self, raised)
            self._forget()
        else:
            _contexts.context = outer
            if result is None:
                loop._ready.append(self)
            else:
                self._wait_for(result)
        loop._current_task = None
        # This frame may live on in a traceback: it must not keep the task alive.
        self = error = waited = None

    def _forget(self):
        self._loop._tasks.pop(self, None)

    def _wait_for(self, result):
        """Waits for what the coroutine yielded."""
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking is None:
            if type(result) is _GENERATOR:
                return self._complain(f"yield was used instead of yield from for generator in task {self!r} with {result!r}")
            return self._complain(f"Task got bad yield: {result!r}")
        if result._loop is not self._loop:
            return self._complain(f"Task {self!r} got Future {result!r} attached to a different loop")
        if not blocking:
            return self._complain(f"yield was used instead of yield from in task {self!r} with {result!r}")
        if result is self:
            return self._complain(f"Task cannot await on itself: {self!r}")
        result._asyncio_future_blocking = False
        self._fut_waiter = result
        if type(result) in _OWN and result._state is _PENDING:
            if result._callbacks is None:
                result._callbacks = [self]
            else:
                result._callbacks.append(self)
        else:
            result.add_done_callback(self.task_wakeup, context=self._context)
        if self._must_cancel and result.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def task_wakeup(self, future):
        self._run()

    def _complain(self, message):
        self._thrown = RuntimeError(message)
        self._loop._ready.append(self)

    @property
    def _callback(self):
        return self._run


# Futures that call their callbacks as this module does it.
_OWN = (Future, Task)


# ---- which tasks there are


def current_task(loop=None):
    """Return a currently executed task.  None is returned if the loop runs none."""
    if loop is None:
        loop = get_running_loop()
    return loop._current_task


def all_tasks(loop=None):
    """Return a set of all tasks for the loop."""
    if loop is None:
        loop = get_running_loop()
    return {task for task in loop._tasks if not task.done()}


def _register_task(task):
    task._loop._tasks[task] = None


def _unregister_task(task):
    task._loop._tasks.pop(task, None)


def _enter_task(loop, task):
    if loop._current_task is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {loop._current_task!r} is being executed.")
    loop._current_task = task


def _leave_task(loop, task):
    if loop._current_task is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {loop._current_task!r}.")
    loop._current_task = None
